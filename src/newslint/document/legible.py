"""Blocks -> the same blocks as people read them: what nobody sees taken out, each digit, sign and blank a plain one.

Whatever stands between the figures of a story and the eye of its reader stands before the rules that judge it. Every
place still leads back to the characters of the source.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, takewhile
from unicodedata import digit

from newslint import compiled, lexicon
from newslint.document import Block, Mark, Prose
from newslint.document.markup import tags
from newslint.document.origin import cut, joined
from newslint.model import Span

CONTROLS = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
JOINERS = "\u200c\u200d\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef"
"""What joins, parts or varies characters: some scripts and pictures need it, no figure does."""
UNSEEN = (
    JOINERS
    + "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff"
    "\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
"""What Unicode has programs ignore that cannot show it."""
WHOLE = "(?<![ÂÃâãð])(?<![ÂÃâãð].)(?<![ÂÃâãð]..)"
"""Before what is no part of a character that was read in the wrong encoding."""
_BREAKS = "\v\f\x1c-\x1f\x85"
"""Controls that part words: a page shows a blank, or nothing."""
_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000"
_SIGNS = dict(
    zip("\uff05\ufe6a\uff04\ufe69\uff0e\u2024\uff0c\uffe1\uffe5\u066a\u066b\u066c", "%%$$..,£¥%.,", strict=True)
)
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_CURRENCIES = frozenset("$€£¥₹")
_RAISED_MARK = "raised"
"""The mark of characters that a page prints small and high."""
_LATIN = "\u02ff"
_SYMBOLS = "\u2190"
_LENGTHS = frozenset(("millimeter", "centimeter", "meter", "kilometer", "inch", "foot", "yard", "mile"))
_PAIR = 2
_WORD = 3
"""Letters of a word that a letter behind it, small and high, is no part of."""


@cache
def _hint() -> re.Pattern[str]:
    """Whatever is not the letters, quotation marks, dashes and signs that print has: quick to look for."""
    return compiled.pattern(r"[^\t\n -~¡-¬®-±\u00b4-\u00b8º-\u024f\u2010-\u2023\u2025-\u2027£€]")


@cache
def _digit() -> re.Pattern[str]:
    """A digit of another script or shape, or a sign that goes with it."""
    return compiled.pattern(rf"(?![0-9])\d|[{''.join(_SIGNS)}]")


def _whole(characters: str) -> str:
    """Before one of some characters that is whole; they are rare, and looked for first."""
    return rf"(?=[{characters}]){WHOLE}"


@cache
def _blank() -> re.Pattern[str]:
    """A blank that is no plain one; as its only group one that parts thousands."""
    return compiled.pattern(
        rf"{_whole(_BLANKS)}(?:((?<=[0-9])(?<![0-9]{{4}})[{_BLANKS}](?=[0-9]{{3}}(?![0-9])))|[{_BLANKS}])|[{_BREAKS}]"
    )


@cache
def _unseen() -> re.Pattern[str]:
    """What nobody sees; as the only group what joins, where it stands alone."""
    return compiled.pattern(
        rf"{_whole(CONTROLS + UNSEEN)}(?:([{JOINERS}]+)(?![{CONTROLS}{UNSEEN}])|[{CONTROLS}{UNSEEN}]+)"
    )


@cache
def _raised() -> re.Pattern[str]:
    """Small high digits behind something."""
    return compiled.pattern(rf"(?<=\S)[{_RAISED}]+")


def legible(blocks: Iterable[Block], text: str) -> Iterator[Block]:
    """The blocks of a source as people read them; those in which nobody sees anything are left out.

    Most sources show by themselves that controls need no look.
    """
    return _each(blocks, controls="&#" in text or _controlled(text))


def untabbed(block: Block) -> Block:
    """A block with a blank for each tab, which parts words of copy as a blank does; one of a table or of code as it is."""
    text, origin = block.prose
    if "\t" not in text or block.kind in {"cell", "code"}:
        return block
    return Block(block.kind, Prose(text.replace("\t", " "), origin), block.level, block.field, block.marks)


def may_hide(text: str) -> bool:
    """Whether characters that nobody sees may stand in a text."""
    return _controlled(text) or not (text.isascii() or _hint().search(text) is None)


def _controlled(text: str) -> bool:
    """Whether a control character of ASCII stands in a text that is no tab or end of a line."""
    return any(map(text.__contains__, _controls()))


@cache
def _controls() -> tuple[str, ...]:
    """The control characters of ASCII but for tabs and ends of lines."""
    return tuple(char for char in map(chr, range(128)) if not (char.isprintable() or char in "\t\n\r"))


def _each(blocks: Iterable[Block], *, controls: bool) -> Iterator[Block]:
    """The blocks as people read them, each looked at."""
    odd = _hint().search
    for block in blocks:
        text = block.prose.text
        if block.kind == "code" or not (
            ((controls or not text.isascii()) and odd(text)) or (block.marks and _is_marked(block))
        ):
            yield block
        elif (read := _read(block)).prose.text:
            yield read


def _is_marked(block: Block) -> bool:
    """Whether some characters of a block are printed small and high, or not shown."""
    return any(map(_is_passing, block.marks))


def _is_passing(mark: Mark) -> bool:
    """Whether a mark is for this module alone."""
    return mark.name == _RAISED_MARK or mark.name.startswith(tags.UNSEEN)


def _read(block: Block) -> Block:
    """A block with plain digits, signs and blanks, and without what nobody sees and the marks of footnotes."""
    text, origin = block.prose
    raised = [Span(mark.start, mark.end) for mark in block.marks if mark.name == _RAISED_MARK]
    text = _plain(text)
    gone = sorted(
        (
            *_gone(text),
            *_unshown(block),
            *_notes(text, [*raised, *(Span(*one.span()) for one in _raised().finditer(text))]),
        )
    )
    text = _small(text, raised)
    kept = _bare(text, deque(_kept(text, gone)))
    prose = Prose(*joined(piece for start, end in kept for piece in cut(text, origin, start, end)))
    marks = tuple(_moved((mark for mark in block.marks if not _is_passing(mark)), kept))
    return Block(block.kind, prose, block.level, block.field, marks)


def _plain(text: str) -> str:
    """A text with a plain digit, sign or blank for each that is none; a blank between thousands is one that parts them."""
    if _digit().search(text):
        text = _digit().sub(lambda found: _SIGNS.get(found[0]) or str(digit(found[0])), text)
    return _blank().sub(lambda found: "\u2009" if found[1] else " ", text)


def _gone(text: str) -> Iterator[Span]:
    """Where characters stand that nobody sees, but for those that letters of other scripts or pictures need."""
    for found in _unseen().finditer(text):
        if found[1] is None or not _needed(text, *found.span()):
            yield Span(*found.span())


def _unshown(block: Block) -> Iterator[Span]:
    """What a page does not show of a block of which it shows something."""
    text = block.prose.text
    for mark in block.marks:
        if mark.name.startswith(tags.UNSEEN) and mark.end - mark.start < len(text):
            yield Span(
                mark.start - (text[mark.start - 1 : mark.start] == text[mark.end : mark.end + 1] == " "), mark.end
            )


def _needed(text: str, start: int, end: int) -> bool:
    """Whether what joins characters stands behind a letter that is not Latin, or a picture, and before none that is plain."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before > _LATIN and (before.isalpha() or before >= _SYMBOLS) and not "!" <= after <= "~"


def _notes(text: str, raised: Iterable[Span]) -> Iterator[Span]:
    """Those of some stretches of small high characters that are the marks of footnotes."""
    for start, end in raised:
        said = text[start:end].strip("[]() ")
        before = text[max(0, start - 40) : start]
        counts = said.strip("*†‡§¶#,–-").isdigit() or not said.isalnum()
        if start and said and (text[end : end + 1] == "%" or (_counts if counts else _letters)(before, said)):
            yield Span(start - (before[-1:] == text[end : end + 1] == " "), end)


def _counts(before: str, said: str) -> bool:
    """Whether a small high number or sign is the mark of a footnote: no power of a number or a unit."""
    word = before.rpartition(" ")[2]
    letters = "".join(reversed([*takewhile(str.isalpha, reversed(word))]))
    number = word.removesuffix(letters)[-1:].isdigit()
    sign = not _CURRENCIES.isdisjoint(word)
    if sign or not (number or letters) or not said.isdigit():
        return True
    if len(letters) < _PAIR:
        return bool(letters and number) and not _powered(letters)
    return not _powered(letters)


def _powered(word: str) -> bool:
    """Whether a word is a unit of length, whose powers measure areas and volumes."""
    known = (lexicon.of(language).figures for language in lexicon.languages())
    measures = (words.symbols.get(word) or words.measures.get(word.lower()) for words in known)
    return any(measure is not None and measure.unit in _LENGTHS for measure in measures)


def _letters(before: str, said: str) -> bool:
    """Whether a small high letter is the mark of a footnote: behind a word or a sign it belongs to nothing else."""
    return len(said) == 1 and said.isascii() and (before[-1:] == "%" or before[-_WORD:].isalpha())


def _small(text: str, raised: Sequence[Span]) -> str:
    """A text with small high digits for the digits in some stretches of it."""
    at = 0
    pieces: list[str] = []
    for start, end in sorted(raised):  # one may stand in another
        start, end = max(start, at), max(end, at)  # noqa: PLW2901 -- what of it was not read yet
        pieces += (text[at:start], text[start:end].translate(_powers()))
        at = end
    return "".join((*pieces, text[at:])) if raised else text


@cache
def _powers() -> dict[int, int]:
    """Small high digits for plain ones."""
    return str.maketrans("0123456789", _RAISED)


def _kept(text: str, gone: Iterable[Span]) -> Iterator[Span]:
    """What is left of a text between stretches that are taken out, which are in order."""
    at = 0
    for start, end in gone:
        if start > at:
            yield Span(at, start)
        at = max(at, end)
    if at < len(text):
        yield Span(at, len(text))


def _bare(text: str, kept: deque[Span]) -> Sequence[Span]:
    """What was kept of a text, without the white space around it."""
    while kept and not text[slice(*kept[0])].strip():
        kept.popleft()
    while kept and not text[slice(*kept[-1])].strip():
        kept.pop()
    if kept:
        first, last = kept[0], kept[-1]
        kept[0] = Span(first.end - len(text[slice(*first)].lstrip()), first.end)
        kept[-1] = Span(kept[-1].start, last.start + len(text[slice(*last)].rstrip()))
    return tuple(kept)


def _moved(marks: Iterable[Mark], kept: Sequence[Span]) -> Iterator[Mark]:
    """Marks where they stand among what was kept; those of which nothing was kept left out."""
    starts = [span.start for span in kept]
    lengths = [0, *accumulate(span.end - span.start for span in kept)]

    def place(at: int) -> int:
        number = bisect_right(starts, at) - 1
        return lengths[number] + min(at, kept[number].end) - starts[number] if number >= 0 else 0

    for mark in marks:
        start, end = place(mark.start), place(mark.end)
        if start < end:
            yield mark._replace(start=start, end=end)
