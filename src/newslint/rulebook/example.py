"""The `examples:` of a rule file -> stories whose marks `⟦…⟧` have become spans."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from newslint.checked import options
from newslint.checked.nearest import allowed
from newslint.checked.options import Wrong
from newslint.checked.outline import Node
from newslint.document import SUFFIXES, TABLES
from newslint.model import Level, Report, Rulebook, Source, Span
from newslint.record import record
from newslint.tuples import NamedTuple

OPEN, CLOSE = "⟦", "⟧"


class Example(NamedTuple):
    """A story that a rule must find wrong, at its spans, or right.

    `level` is that of the findings where it is not the rule's, `fixed` the text after the fix, `suffix` that of
    the file it might stand in, `line` where it stands in the rule file; `held` is the source that it is held against.
    """

    bad: bool
    text: str
    spans: tuple[Span, ...] = ()
    level: Level | None = None
    fixed: str | None = None
    suffix: str = "md"
    line: int = 1
    held: Source | None = None

    @property
    def source(self) -> Source:
        """The example as a story of its own."""
        return Source(f"example.{self.suffix}", self.text)


@record
class Entry:
    """The keys of one example."""

    bad: str | None = None
    good: str | None = None
    fixed: str | None = None
    level: Level | None = None
    as_: str = "md"
    source: str | None = None
    source_as: str = "txt"


def report_of(example: Example, book: Rulebook) -> Report:
    """What is said of an example, held against its source if it has one."""
    from newslint.article import Article  # noqa: PLC0415 -- who only loads rules judges nothing
    from newslint.document import parse  # noqa: PLC0415 -- likewise
    from newslint.engine import lint  # noqa: PLC0415 -- likewise

    sources = [Article(parse(example.held), book.settings)] if example.held else []
    return lint(example.source, book, values=False, sources=sources)


def read(node: Node | None) -> tuple[tuple[Example, ...], tuple[Wrong, ...]]:
    """The examples under `examples:`, and all that is wrong with them."""
    if node is None:
        return (), ()  # said by the rule's keys
    if not node.items:
        return (), (Wrong(("examples",), f"examples must be a list of bad and good stories, not {node.shape}"),)
    wrongs: list[Wrong] = []
    found = [example for at, item in enumerate(node.items) for example in _read(item, at, wrongs)]
    lacking = [
        word for word, bad in (("bad", True), ("good", False)) if all(example.bad is not bad for example in found)
    ]
    if lacking and not wrongs:
        needed = " and a ".join(lacking)
        wrongs.append(Wrong(("examples",), f"a rule needs a {needed} example; without one it does not load", key=True))
    return tuple(found), (*wrongs, *_twice(found))


def _read(node: Node, at: int, wrongs: list[Wrong]) -> Iterator[Example]:
    """One example, if it is one."""
    here = ("examples", at)
    if not node.table:
        wrongs.append(Wrong(here, f"an example must be a mapping with bad or good, not {node.shape}"))
        return
    values, wrong = options.read(Entry, node.plain())
    found = [Wrong((*here, *one.path), one.message, one.key) for one in wrong]
    text, bad = values.get("bad") or values.get("good"), "bad" in values
    if ("bad" in values) == ("good" in values) and not found:
        found.append(Wrong(here, "an example is either bad or good"))
    suffix = _suffixes().get(values.get("as_", "md"), "")
    if not suffix:
        found.append(Wrong((*here, "as"), f"no reader for {values['as_']} {allowed(values['as_'], _suffixes())}"))
    if not bad and not found:
        found.extend(
            Wrong((*here, key), f"a good example has no {key}", key=True) for key in ("fixed", "level") if key in values
        )
    if text and not found:
        try:
            clean, spans = unmarked(text)
            held = _source(values)
            yield Example(bad, clean, spans, values.get("level"), values.get("fixed"), suffix, node.place.line, held)
        except ValueError as error:
            found.append(Wrong((*here, "bad" if bad else "good"), str(error)))
    elif not found:
        found.append(Wrong(here, "the example is empty"))
    wrongs.extend(found)


def _source(values: Mapping[str, Any]) -> Source | None:
    """What an example is held against, if it names anything."""
    text, kind = values.get("source"), values.get("source_as", "txt")
    return None if text is None else Source(f"source.{kind}", text, kind if kind in TABLES else None)


@cache
def _suffixes() -> dict[str, str]:
    """What may stand after `as:`: suffixes and the names of formats."""
    suffixes = {suffix.lstrip("."): suffix.lstrip(".") for suffix in SUFFIXES}
    first = {form: suffix.lstrip(".") for suffix, form in reversed(tuple(SUFFIXES.items()))}
    return first | suffixes


def unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    """A text without its marks, and the spans that they enclosed, in order.

    Raises ValueError for a mark without its partner.
    """
    clean, spans, opened = [], [], []
    length = 0
    for piece in _pieces(text):
        if piece == OPEN:
            opened.append(length)
        elif piece != CLOSE:
            clean.append(piece)
            length += len(piece)
        elif opened:
            spans.append(Span(opened.pop(), length))
        else:
            message = f"{CLOSE} has no {OPEN} before it"
            raise ValueError(message)
    if opened:
        message = f"{OPEN} is never closed; {CLOSE} closes it"
        raise ValueError(message)
    return "".join(clean), tuple(sorted(spans))


def _pieces(text: str) -> Iterator[str]:
    """The text, cut at its marks."""
    for at, part in enumerate(text.split(OPEN)):
        if at:
            yield OPEN
        for nth, rest in enumerate(part.split(CLOSE)):
            if nth:
                yield CLOSE
            yield rest


def marked(text: str, spans: Any) -> str:  # noqa: ANN401 -- any iterable of spans
    """A text with marks around some of its spans: the inverse of `unmarked`."""
    cuts = sorted([(span.start, 1, OPEN) for span in spans] + [(span.end, 0, CLOSE) for span in spans])
    pieces, last = [], 0
    for at, _, mark in cuts:
        pieces += [text[last:at], mark]
        last = at
    return "".join((*pieces, text[last:]))


def _twice(examples: list[Example]) -> Iterator[Wrong]:
    """Examples that say the same as one before."""
    seen: dict[tuple[str, str], int] = {}
    for at, example in enumerate(examples):
        first = seen.setdefault((example.text.strip(), example.suffix), at)
        if first != at:
            yield Wrong(("examples", at), f"the same story as in line {examples[first].line}: an example stands once")
