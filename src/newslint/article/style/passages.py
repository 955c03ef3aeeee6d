"""Article -> the stretches of prose that a rule of style may read: those in its scope, without quoted speech."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from newslint.article import Article, once
from newslint.article.quotations import spoken
from newslint.article.sentences.ends import stretches
from newslint.article.style.masks import Masks, blank
from newslint.document import Block, Prose, form
from newslint.model import Hidden, Span
from newslint.tuples import NamedTuple

_WORDS: Mapping[str, tuple[str, ...]] = {
    "headline": ("text", "headline", "heading"), "crosshead": ("text", "crosshead", "heading"),
    "standfirst": ("text", "standfirst", "paragraph"), "summary": ("text", "summary", "list"), "item": ("text", "item", "list"),
    "byline": ("text", "byline", "paragraph"), "dateline": ("text", "dateline", "paragraph"), "body": ("text", "body", "paragraph"),
    "note": ("text", "note", "paragraph"), "quote": ("text", "quote", "blockquote"), "caption": ("text", "caption", "figure", "alt"),
    "cell": ("text", "cell", "table"), "code": ("code",), "furniture": ("furniture",),
}  # fmt: skip
"""The scope words that each kind of block answers to: ours and Vale's."""
_SUFFIXES = {
    "markdown": "md",
    "text": "txt",
    "html": "html",
    "json": "json",
    "yaml": "yaml",
    "xml": "xml",
    "office": "txt",
    "jsonl": "json",
    "row": "json",
    "rows": "csv",
    "archieml": "aml",
    "rst": "rst",
    "asciidoc": "adoc",
}
_MARKS = frozenset({"link", "strong", "emphasis", "deleted"})
_PARTS = _MARKS | {"sentence"}
"""The scope words for less than a block."""
SCOPES = frozenset(
    {"raw", "sentence", "frontmatter", *_MARKS, *_SUFFIXES.values(), *(f"h{depth}" for depth in range(1, 7))}.union(
        *_WORDS.values()
    )
)
"""All words that a scope may be made of; after `frontmatter` also the name of any field."""
SPOKEN = "\ufffc"
"""What stands in a passage for each character of quoted speech: no letter, no space, no punctuation."""
CODE = "*"
"""What stands in a passage for each character of inline code, as in Vale."""


class Passage(NamedTuple):
    """`block.prose.text[start:end]`, as a rule reads it.

    `text` has as many characters, those of inline code and of quoted speech replaced by others that no word holds.
    """

    block: Block
    start: int
    end: int
    text: str

    def span(self, start: int, end: int) -> Span:
        """The source span of `text[start:end]`."""
        return self.block.prose.span(self.start + start, self.start + end)


class Selector(NamedTuple):
    """One scope of a rule, read: the words a block must answer to, and those to which together it must not."""

    needs: frozenset[str]
    bars: frozenset[frozenset[str]]

    def takes(self, words: frozenset[str]) -> bool:
        """Whether it selects what answers to some words."""
        return self.needs <= words and not any(barred <= words for barred in self.bars)


def passages(article: Article) -> tuple[Passage, ...]:
    """The passages that the rule at hand reads, in the order of the story: see `article.scope` and `article.quoted`."""
    return _read_so_far(article).passages


def searched(article: Article) -> tuple[Passage, ...]:
    """The same as the patterns of the rule at hand see them: what is spelt as it is, an address or a handle, is hidden from them."""
    return _read_so_far(article, masked=True).passages


def whole(article: Article) -> str:
    """What all of them hold, for one look at whether any deserves another: see `passages`."""
    return _read_so_far(article).text


_Asked = tuple[tuple[str, ...], bool, bool, Hidden | None]
"""What rules that read the same have in common."""


class _Scoped(NamedTuple):
    """The passages that some rules read, and all of their texts."""

    passages: tuple[Passage, ...]
    text: str


def _read_so_far(article: Article, *, masked: bool = False) -> _Scoped:
    """What the rule at hand reads, found for the first that reads the same."""
    read = _by_scope(article)
    asked = article.scope, article.quoted, masked, article.hidden
    if asked not in read:
        found = tuple(_found(article, tuple(map(selector, article.scope)), Masks(article) if masked else None))
        read[asked] = _Scoped(found, "\n".join([passage.text for passage in found]))
    return read[asked]


@once.lasting
def _by_scope(article: Article) -> dict[_Asked, _Scoped]:  # noqa: ARG001 -- it grows as rules ask
    """What was read so far."""
    return {}


@cache
def selector(scope: str) -> Selector:
    """A scope as written in a rule: words joined by `.` or `&`, each perhaps after `~` (not)."""
    needs: set[str] = set()
    bars: set[frozenset[str]] = set()
    for part in scope.split("&"):
        bare = part.strip()
        words = bare.lstrip("~").strip().split(".")
        if bare.startswith("~"):
            bars.add(frozenset(words))
        else:
            needs.update(words)
    return Selector(frozenset(needs or {"text"}), frozenset(bars))


def unknown(scope: str) -> tuple[str, ...]:
    """Words of a scope that no copy answers to; any word may name a field of `frontmatter`."""
    read = selector(scope)
    return () if "frontmatter" in read.needs else tuple(sorted(read.needs.union(*read.bars) - SCOPES))


def empty(scope: str) -> bool:
    """Whether no copy whatever answers to a scope, as to `headline & list`."""
    read = selector(scope)
    fields = (*sorted(read.needs - {"frontmatter"}), "any") if "frontmatter" in read.needs else ("",)
    answers = (
        _answers(kind, level, field, suffix)
        for kind in _WORDS for level in range(7) for field in fields for suffix in _SUFFIXES.values()
    )  # fmt: skip
    return "raw" not in read.needs and not any(read.takes(words) or _takes_parts(read, words) for words in answers)


def _found(article: Article, selectors: tuple[Selector, ...], masks: Masks | None) -> Iterator[Passage]:
    """The passages that any of some selectors takes."""
    if any("raw" in one.needs for one in selectors):
        text = article.source.text
        yield Passage(Block("body", Prose(text, range(len(text)))), 0, len(text), text)
    whole = article.quoted or any(one.needs & {"quote", "blockquote"} for one in selectors)
    speech = {} if whole else spoken(article)
    suffix = _SUFFIXES[form(article.source)]
    passed = article.hidden.scopes if article.hidden else frozenset()

    for block in article.blocks:
        taken, partial = _reading(selectors, block.kind, block.level, block.field, suffix, passed)
        parts = [stretch for one in partial for stretch in _parts(article, block, one)] if partial else ()
        if taken or parts:
            hidden = masks.of(block) if masks else _code(block)
            if hidden and masks and blank(block.prose.text, hidden):
                continue
            text = blotted(blotted(block.prose.text, hidden, CODE), speech.get(block, ()), SPOKEN)
            if taken:
                yield Passage(block, 0, len(text), text)
            for start, end in parts:
                yield Passage(block, start, end, text[start:end])


def _code(block: Block) -> list[tuple[int, int]]:
    """Where inline code stands in a block."""
    return [(mark.start, mark.end) for mark in block.marks if mark.name == "code"] if block.kind != "code" else []


@lru_cache(1 << 10)
def _reading(  # noqa: PLR0913, PLR0917 -- what a block is, as values to remember it by
    selectors: tuple[Selector, ...], kind: str, level: int, field: str, suffix: str, passed: frozenset[str]
) -> tuple[bool, Sequence[Selector]]:
    """Whether a block that answers to this is read as a whole, and the selectors that take parts of it; one of the scopes `passed` over is not read."""
    words = _answers(kind, level, field, suffix)
    if passed & words:
        return False, ()
    return any(one.takes(words) for one in selectors), [one for one in selectors if _takes_parts(one, words)]


def _answers(kind: str, level: int, field: str, suffix: str) -> frozenset[str]:
    """The scope words that a block answers to."""
    words = _WORDS[kind]
    if "heading" in words:
        if suffix == "md" and not level and not field:
            words = ("text", kind, "paragraph")
        else:
            words = (*words, f"h{level or (1 if kind == 'headline' else 2)}")
    return frozenset((*words, *(("frontmatter", field) if field else ()), suffix))


def _takes_parts(one: Selector, words: frozenset[str]) -> bool:
    """Whether a selector takes sentences, or the stretches of a mark, of what answers to some words."""
    outer = one.needs - _PARTS
    return outer != one.needs and Selector(outer or frozenset({"text"}), one.bars).takes(words)


def _parts(article: Article, block: Block, one: Selector) -> Iterator[tuple[int, int]]:
    """Where the sentences, or the stretches of a mark, that a selector takes stand in a block."""
    if marks := one.needs & _MARKS:
        return ((mark.start, mark.end) for mark in block.marks if mark.name in marks)
    return stretches(block.prose.text, article.lexicon.names.abbreviations)


def blotted(text: str, stretches: Iterable[tuple[int, int]], ink: str) -> str:
    """A text with each character of some stretches, which are in order, replaced by another."""
    pieces: list[str] = []
    at = 0
    for start, end in stretches:
        pieces += (text[at:start], ink * (end - max(start, at)))
        at = max(at, end)
    return "".join((*pieces, text[at:])) if pieces else text
