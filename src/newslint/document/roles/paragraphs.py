"""Lines of copy -> paragraphs: which line breaks are only hard wrapping, told from the lengths of the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from newslint import compiled
from newslint.document import Prose
from newslint.document.origin import Piece, joined
from newslint.model import Span

SAMPLE = 400
"""Lines looked at to tell how a story is laid out."""
WIDEST = 110
"""No editor or mail program wraps copy wider than this (in code points); longer lines are paragraphs."""
_ODD_ENDS = "\r\f\u2028\u2029"
LINE_ENDS = f"\n{_ODD_ENDS}"
"""What ends a line; a form feed and a paragraph separator set apart what they stand between."""
_SENTENCE = 40
"""A line shorter than this says nothing about wrapping."""
_FEW = 4
_SPACES = dict.fromkeys(map(ord, LINE_ENDS), " ")
_ENDS = (".", "!", "?", ":", '"', "”", ".'", ".)", "»", "“")


@cache
def _line(within: str) -> re.Pattern[str]:
    """A line with something on it, from its first visible character to its last; what may stand within it is given."""
    return compiled.pattern(rf"\S(?:{within}*\S)?")


@cache
def _marked() -> re.Pattern[str]:
    """How a line of Markdown begins that goes on with no line before it: a list item, a heading, a quote, a row, a fence, a tag."""
    return compiled.pattern(r"[>#|<]|[-*+][ \t]|```|~~~|\d{1,9}[.)][ \t]")


@cache
def bullet() -> re.Pattern[str]:
    """What a list item begins with."""
    return compiled.pattern(r"(?:[•‣◦▪▫●○■□\u2043∙]|[-–*·](?=[^\S\r\n]))[^\S\r\n]*")


@cache
def _row() -> re.Pattern[str]:
    """A line of a table that was set by hand: a short label, of which no sentence is a part, and one figure behind it."""
    return compiled.pattern(
        r"[^\W\d_][^.!?;\d]{0,50}[ :][-+]?[$€£¥]?\d[\d,.]{0,15}[%°]?(?: ?(?:mm|cm|km|kg|[a-z]{1,7}))?[ *]{0,3}"
    )


def lines(text: str, start: int = 0) -> Iterator[Span]:
    """The lines with something on them, without the white space around them."""
    odd = any(map(text.__contains__, _ODD_ENDS))
    for found in _line(f"[^{LINE_ENDS}]" if odd else ".").finditer(text, start):  # a full stop is four times as quick
        yield Span(*found.span())


def width(text: str, rows: Sequence[Span]) -> int:
    """The width at which some lines were wrapped, or 0 if each of them is a paragraph of its own.

    In wrapped copy none is long but a web address, and most of those that another follows at once break off in the middle of a sentence.
    """
    long = (
        row for row in rows if row.end - row.start >= _SENTENCE and text.find(" ", row.start, row.start + WIDEST) > 0
    )
    longest = 0
    for start, end in long:
        if end - start > WIDEST:
            return 0
        longest = max(longest, end - start)
    led = [
        one for one, two in pairwise(rows) if one.end - one.start >= _SENTENCE and not apart(text[one.end : two.start])
    ]
    if len(led) < 2:  # one line alone is not a pattern
        return 0
    ended = sum(text[span.end - 2 : span.end].endswith(_ENDS) for span in led)
    return 0 if ended * 5 > len(led) * 3 else longest


def apart(gap: str) -> bool:
    """Whether the white space between two lines holds a blank line, or what stands for one."""
    return gap.count("\n") > 1 or gap.count("\r") > 1 or "\f" in gap or "\u2029" in gap


def pasted(text: str, rows: Sequence[Span]) -> bool:
    """Whether copy in Markdown has a paragraph on each line and hardly a blank line, as it comes from other programs.

    A writer who puts each sentence on a line of its own still sets paragraphs apart; items of a list need not be set apart.
    """
    parted, breaks = 0, list[tuple[Span, Span]]()
    for one, two in pairwise(rows):
        if apart(text[one.end : two.start]):
            parted += 1
        elif not _marked().match(text, two.start):
            breaks.append((one, two))
    return len(breaks) > max(_FEW, _FEW * parted) and not (_runs_on(text, breaks) or width(text, rows))


def _runs_on(text: str, breaks: Sequence[tuple[Span, Span]]) -> bool:
    """Whether sentences run on over most of some line breaks, as they do where a program wrapped the lines, however long one is."""
    full = [(one, two) for one, two in breaks if one.end - one.start >= _SENTENCE]
    inside = sum(reads_on(text, one, two, 0) for one, two in full)
    return len(full) > 1 and inside * 2 >= len(full)


def paragraphs(text: str, rows: Sequence[Span], wrapped: int) -> Iterator[Sequence[Span]]:
    """The paragraphs that neighbouring lines make, in a story wrapped at `wrapped` (0: not wrapped)."""
    if len(rows) == 1:
        yield rows
        return
    wrapped = wrapped or (width(text, rows) if len(rows) > 2 else 0)
    first = 0
    for at in range(1, len(rows)):
        if not reads_on(text, rows[at - 1], rows[at], wrapped):
            yield rows[first:at]
            first = at
    yield rows[first:]


def reads_on(text: str, line: Span, following: Span, wrapped: int) -> bool:
    """Whether the break between two lines is only where the line was full, or stands inside a sentence."""
    length = line.end - line.start
    if wrapped:
        word = text.find(" ", following.start, following.end)
        needed = (word if word >= 0 else following.end) - following.start
        return length + 1 + needed > wrapped * 7 // 8
    return length >= _SENTENCE and text[following.start].islower() and not text[line.end - 2 : line.end].endswith(_ENDS)


def entries(rows: Sequence[str]) -> bool:
    """Whether lines that were broken by hand are each a paragraph or an entry: no sentence and no quotation reads on over a break."""
    if len(rows) < 2 or any(row[0].islower() for row in rows[1:]) or _quotes_on(rows):
        return False
    return len(rows) > 2 or rows[0].endswith(_ENDS)  # two names in a row may be one


def bulleted(rows: Sequence[str]) -> bool:
    """Whether each of some lines begins with a bullet, which is no mark of Markdown's."""
    return len(rows) > 1 and all(bullet().match(row) for row in rows)


def tabled(rows: Sequence[str]) -> bool:
    """Whether some lines are those of a table, a label and a figure on each, but for one above that says of what."""
    return len(rows) > _FEW - 1 and all(_row().fullmatch(row) for row in rows[1:])


def _quotes_on(rows: Sequence[str]) -> bool:
    """Whether a quotation begins in one line and ends in another."""
    return _balance("".join(rows)) == _NONE and any(_balance(row) != _NONE for row in rows)


_NONE = (0, 0, 0)


def _balance(text: str) -> tuple[int, int, int]:
    """How many quotation marks of each style lack a partner, in German and English alike."""
    return text.count('"') % 2, sum(map(text.count, "“”„")) % 2, text.count("«") - text.count("»")


def prose(text: str, rows: Sequence[Span]) -> Prose:
    """Lines as one paragraph: each break between them is one space, indentation is left out."""
    start, end = rows[0].start, rows[-1].end
    if len(rows) == 1:
        return Prose(text[start:end], range(start, end))
    if all(one.end + 1 == two.start for one, two in pairwise(rows)):
        return Prose(text[start:end].translate(_SPACES), range(start, end))
    return Prose(*joined(_pieces(text, rows)))


def _pieces(text: str, rows: Sequence[Span]) -> Iterator[Piece]:
    """Lines and the single spaces between them."""
    last = rows[0].start
    for at, (start, end) in enumerate(rows):
        if at:
            yield Piece(" ", last, start)
        yield Piece(text[start:end], start, end)
        last = end
