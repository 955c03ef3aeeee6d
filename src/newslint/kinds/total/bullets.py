"""Lists of a story, an item to a line -> counts before them that are of another length: `three demands:` and four bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Figure, by_block
from newslint.article.mentions import figures
from newslint.document import Block
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_HEADS = frozenset(("headline", "crosshead"))
_ITEMS = frozenset(("item", "summary"))
_MOST = 20
"""How long a list may be whose items are counted."""
_BEHIND = 4
"""Words between a count and the mark behind it."""
_NOUN = 3
"""Words behind a count among which its noun stands, where more is told of it."""
_CLOSING = frozenset(",;:.")


class Listed(NamedTuple):
    """`stated` things are said to follow in `items`."""

    stated: Figure
    items: tuple[Block, ...]


def bullets(article: Article) -> Iterator[Listed]:
    """Every count right before a list of items."""
    blocks = article.blocks
    if _ITEMS.isdisjoint(block.kind for block in blocks):
        return
    held, words = by_block(figures(article)), article.lexicon.relations
    at = 0
    for itemised, inside in groupby(blocks, key=lambda block: block.kind in _ITEMS):
        some = tuple(inside)
        if itemised and at:
            count = _count(blocks[at - 1], held.get(blocks[at - 1], ()), words)
            items = _outermost(article.source.text, some)
            if (
                count is not None
                and items
                and not _pairs(items, count, words)
                and not _goes_on(blocks[at + len(some) :][:1], held, words)
            ):
                yield Listed(count, items)
        at += len(some)


def _count(block: Block, inside: Sequence[Figure], words: RelationWords) -> Figure | None:
    """The only count of a heading or of what ends with a colon, before the plural of what is listed."""
    text = block.prose.text.rstrip()
    if len(inside) != 1 or (block.kind not in _HEADS and not text.endswith(":")):
        return None
    count = inside[0]
    said = lowered(text[count.end :]).strip(" :").split()
    if count.role != "number" or count.quantity.nominal > _MOST or count.hedge or not said:
        return None
    if text.endswith(":"):
        every = not words.all_of_them.isdisjoint(lowered(text[: count.start]).split()[-1:])
        return count if words.partial.isdisjoint(said) and _lists(said, words, every=every) else None
    return count if said[0] in words.listed else None


def _lists(said: Sequence[str], words: RelationWords, *, every: bool) -> bool:
    """Whether words between a count and a colon are what is listed, and no more than when, where and which: `things to know before you go`."""
    if len(said) > 1 and said[0] in words.of and said[1] in words.pointing:
        said = said[2:]  # `Three of the demands were met:`
    if not said or said[0] in words.asides or said[0] in words.at or said[0] in words.of:
        return False  # `week 1 in bullets`
    if every:
        return _is_plural(said[0], words)  # `tried all six dishes at the inn, best first:`
    if _is_plural(said[-1], words) and len(said) <= _BEHIND:
        return True
    noun = next((at for at, word in enumerate(said[:_NOUN]) if _is_plural(word, words)), None)
    return noun is not None and _tells_no_more(said[noun + 1 :], words)


def _is_plural(word: str, words: RelationWords) -> bool:
    return word.endswith(words.plural_endings) or word in words.persons


def _tells_no_more(said: Sequence[str], words: RelationWords) -> bool:
    """Whether words between a noun and a colon tell when, where and which, and of nothing else: `to know before you go`, `that need work`."""
    if not said or any(word[-1] in _CLOSING for word in said):
        return False
    goes_on = words.asides | words.to | words.relatives | words.helping | words.at | words.start | words.by
    return said[0] in goes_on and not any(word in words.ands or _is_plural(word, words) for word in said)


def _outermost(text: str, items: Sequence[Block]) -> tuple[Block, ...]:
    """The items that are part of no other, each behind a mark of one sort; none where that is not so."""
    marks = [_mark().match(text, text.rfind("\n", 0, item.prose.span(0, 1).start) + 1) for item in items]
    if any(mark is None for mark in marks):
        return ()
    found = [mark for mark in marks if mark is not None]
    least = min(len(mark["indent"]) for mark in found)
    outer = [at for at, mark in enumerate(found) if len(mark["indent"]) - least <= len(mark["mark"])]
    sorts = {found[at]["mark"] if not found[at]["mark"][0].isdigit() else "1" for at in outer}
    return tuple(items[at] for at in outer) if len(sorts) == 1 < len(outer) else ()


def _pairs(items: Sequence[Block], count: Figure, words: RelationWords) -> bool:
    """Whether items of a list that seems too short may hold two each: `Quince tart, and burnt cream`."""
    joined = sum(not words.ands.isdisjoint(lowered(item.prose.text).split()) for item in items)
    return len(items) < count.quantity.nominal <= len(items) + joined


def _goes_on(behind: Sequence[Block], held: dict[Block, list[Figure]], words: RelationWords) -> bool:
    """Whether what stands behind a list tells more of it: `The fourth way`, `Another`."""
    if not behind:
        return False
    text = lowered(behind[0].prose.text)
    if any(text.startswith(f"{phrase} ") for phrase in words.classes.get("closed", ())):
        return False  # `No others are served`
    said = frozenset(text.replace(",", " ").split())
    return any(figure.role == "ordinal" for figure in held.get(behind[0], ())) or not said.isdisjoint(words.told_on)


@cache
def _mark() -> re.Pattern[str]:
    """What stands before an item."""
    return compiled.pattern(r"(?P<indent>[ \t>]{0,40})(?P<mark>[-*+•]|\d{1,3}[.)])[ \t]")
