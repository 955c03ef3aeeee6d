"""Article -> names of days and months that a slip has misspelt: `on Tuesady`, `12 Febuary`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.prose.neighbours import followed_by, preceded_by
from newslint.article.sentences import UNREAD
from newslint.document import Block
from newslint.lexicon.calendar import Calendar
from newslint.tuples import NamedTuple

_SHORTEST = 5
"""Letters of what may be a misspelt name: shorter words are too many other things."""


class Misspelt(NamedTuple):
    """A word, and the name that it is a slip away from."""

    word: Mention
    meant: str


def misspelt(article: Article) -> Iterator[Misspelt]:
    """The misspelt names of days and months that stand where one may stand, in order."""
    words, known = article.lexicon.calendar, article.lexicon.vocabulary
    slips, likely = _slips(words), _likely(words)
    read = [block for block in article.blocks if block.kind not in UNREAD]
    whole = "\n".join([block.prose.text for block in read])
    for block in () if slips.keys().isdisjoint(likely.findall(whole)) else read:
        for found in likely.finditer(block.prose.text):
            meant = slips.get(found[0])
            if meant and _is_dated(block, found, words) and not known.is_word(found[0].lower()):
                yield Misspelt(Mention(block, *found.span()), meant.capitalize())


def _is_dated(block: Block, found: re.Match[str], words: Calendar) -> bool:
    """Whether a day or month may stand there: behind `on` or `last`, or beside a number."""
    text = block.prose.text
    before, _ = preceded_by(text, found.start())
    if before in words.on or before in words.which or before in words.before_month - words.articles:
        return True
    digits = text[max(0, found.start() - 2) : found.start()].strip(), text[found.end() : found.end() + 2].strip(" ,")
    return any(map(str.isdigit, "".join(digits))) or followed_by(text, found.end()) in words.day_parts


@cache
def _likely(words: Calendar) -> re.Pattern[str]:
    """A capitalised word that begins as some day or month does."""
    firsts = "".join(sorted({name[0].upper() for name in (*words.weekdays, *words.months)}))
    return compiled.pattern(rf"[{firsts or '-'}](?<!\w.)[^\W\d_]{{{_SHORTEST - 1},}}")


@cache
def _slips(words: Calendar) -> Mapping[str, str]:
    """The names of days and months as slips of the pen spell them, in capitals too: two letters changed about, one left out or written twice.

    What loses its last letter is a name in another language, what gains one another form.
    """
    names = (*words.weekdays, *words.months)
    slips = {slip: name for name in names for slip in _slipped(name) if len(slip) >= _SHORTEST}
    written = ((slip, name) for slip, name in slips.items() if slip not in names)
    return {each: name for slip, name in written for each in (slip.capitalize(), slip.upper())}


def _slipped(name: str) -> Iterator[str]:
    """A name with one slip, its first letter always right."""
    for at in range(1, len(name)):
        yield name[:at] + name[at : at + 2][::-1] + name[at + 2 :]
        yield name[:at] + name[at] + name[at:]
    yield from (name[:at] + name[at + 1 :] for at in range(1, len(name) - 1))
