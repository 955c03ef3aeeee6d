"""A number among the tokens of a sentence -> whether it may be the runs of a side, told with its wickets: `91 for 5`, `from 190 for three`."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

WICKETS = 10  # of a side that is all out


def is_of_an_innings(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether the number at a token may be of runs, with fewer wickets right behind; so may the `91` of `91 for 5 tickets`."""
    near = tokens[at : at + 3]
    if len(near) < 3 or near[1].word not in words.innings:
        return False
    runs, fallen = near[0].figure, near[2].figure
    if runs is None or fallen is None or not runs.text.isdecimal() or {runs.role, fallen.role} != {"number"}:
        return False
    down = fallen.quantity.nominal
    return down < WICKETS and down < runs.quantity.nominal
