"""Article -> names of days and months that a slip has misspelt: `on Tuesady`, `12 Febuary`, `Ovt 12` in a list of dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.prose.neighbours import followed_by, preceded_by
from newslint.article.sentences import UNREAD
from newslint.article.style.slips import slip
from newslint.document import Block
from newslint.lexicon.calendar import Calendar
from newslint.tuples import NamedTuple

_SHORTEST = 5
"""Letters of what may be a misspelt name: shorter words are too many other things."""
_LONG = 7
"""Letters of a name that is known whatever letter is replaced in it, or slips in."""
_SHORT = 3
"""Letters of the name of a month that is cut short."""
_NEAR = 2
"""Items of a list on either side of one that tell how it begins."""
_MONTHS = 12
_LETTERS = tuple(map(chr, range(ord("a"), ord("z") + 1)))
_ITEMS = frozenset(("item", "summary"))


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
    yield from _listed(article, slips)


def _listed(article: Article, slips: Mapping[str, str]) -> Iterator[Misspelt]:
    """What stands for a month at the beginning of an item, where those around it begin with one, a slip away: `Oct 5`, `Ovt 12`, `Oct 15`."""
    words, known = article.lexicon.calendar, article.lexicon.vocabulary
    begins = [
        (block, found)
        for block in article.blocks
        if block.kind in _ITEMS and (found := _dated_item().match(block.prose.text))
    ]
    for at, (block, found) in enumerate(begins):
        low = found[1].lower()
        if low in words.months or low in words.short_months or low in words.short_weekdays or found[1] in slips:
            continue
        beside = [other[1] for _, other in begins[max(0, at - _NEAR) : at + _NEAR + 1]]
        months = [one for one in beside if one.lower() in words.months or one.lower() in words.short_months]
        meant = next((one for one in _following(months, words) if slip(low, one.lower())), "")
        if meant and len(months) >= _NEAR and not known.is_word(low):
            yield Misspelt(Mention(block, *found.span(1)), meant)


def _following(months: Sequence[str], words: Calendar) -> Iterator[str]:
    """The months of dates, and the one after the last of them, written as these are."""
    yield from months
    for last in months[-1:]:
        short = words.short_months.get(last.lower())
        after = (short or words.months[last.lower()]) % _MONTHS + 1
        yield from (
            one.capitalize() for one, month in (words.short_months if short else words.months).items() if month == after
        )


def _is_dated(block: Block, found: re.Match[str], words: Calendar) -> bool:
    """Whether a day or month may stand there: behind `on` or `last`, or beside a number."""
    text = block.prose.text
    before, _ = preceded_by(text, found.start())
    if found[0].lower() in words.abroad and before not in words.before_month:
        return False
    if before in words.on or before in words.which or before in words.before_month - words.articles:
        return True
    digits = text[max(0, found.start() - 2) : found.start()].strip(), text[found.end() : found.end() + 2].strip(" ,")
    return any(map(str.isdigit, "".join(digits))) or followed_by(text, found.end()) in words.day_parts


@cache
def _dated_item() -> re.Pattern[str]:
    """What stands where an item of a list has its month: a capital and letters, or digits that slipped in, before a day."""
    return compiled.pattern(rf"([A-Z][a-z0-9]{{{_SHORT - 1},9}})\.? {{1,2}}[0-9]{{1,2}}(?![\w%$/-]|[.,:][0-9])")


@cache
def _likely(words: Calendar) -> re.Pattern[str]:
    """A capitalised word that begins as some day or month does."""
    firsts = "".join(sorted({name[0].upper() for name in (*words.weekdays, *words.months)}))
    return compiled.pattern(rf"[{firsts or '-'}](?<!\w.)[^\W\d_]{{{_SHORTEST - 1},}}")


@cache
def _slips(words: Calendar) -> Mapping[str, str]:
    """The names of days and months as slips of the pen spell them, in capitals too: two letters changed about, one left out or written twice.

    In long ones also one that is replaced, or slips in. What loses its last letter is a name in another language, what gains one another form.
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
    for at in range(1, len(name)) if len(name) >= _LONG else ():
        yield from (name[:at] + letter + name[end:] for letter in _LETTERS for end in (at, at + 1))
