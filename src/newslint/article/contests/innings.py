"""A number among the tokens of a sentence -> whether it may be the runs of a side, told with its wickets: `91 for 5`, `from 190 for three`; or what a bowler took and gave: `six for 58`."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.sentences import sentence_of
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


def is_bowled(article: Article, number: Mention) -> bool:
    """Whether a number is the wickets that a bowler took, or the runs that they cost: `six for 58`, not `six for 58 crates`."""
    sentence, words = sentence_of(article, number), article.lexicon.relations
    at = sentence.at(number)
    return any(_is_of_a_bowler(sentence.tokens[first : first + 4], words) for first in (at, at - 2) if first >= 0)


def _is_of_a_bowler(near: Sequence[Token], words: RelationWords) -> bool:
    if len(near) < 3 or near[1].word not in words.innings:
        return False
    taken, given = near[0].figure, near[2].figure
    if taken is None or given is None or {taken.role, given.role} != {"number"}:
        return False
    going_on = words.asides | words.ands | words.events | words.at | words.to | words.by
    ended = len(near) == 3 or not near[3].word.isalpha() or near[3].word in going_on
    return taken.quantity.nominal <= WICKETS and given.text.isdecimal() and ended
