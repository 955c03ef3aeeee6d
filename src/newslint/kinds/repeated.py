"""Paragraphs that stand in a story twice -> a problem where they stand again: one for a stretch of them, one for many such stretches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated

from newslint.article import Article
from newslint.document import Block
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Span
from newslint.record import record
from newslint.tuples import NamedTuple

_KINDS = frozenset({"body", "quote"})
_OPENING = 6
"""Words by which paragraphs are told from most others."""
_MANY = 4
"""Stretches from which on they have one cause, and are told once."""


@record
class Options:
    """What counts as a paragraph."""

    shortest: Annotated[int, "how many characters a paragraph must have to count"] = 60


class Paragraph(NamedTuple):
    """A paragraph that counts: which of them it is, and the crosshead that it stands under."""

    at: int
    block: Block
    crosshead: str

    @property
    def span(self) -> Span:
        """Where the whole of it stands."""
        return self.block.prose.span(0, len(self.block.prose.text))


class Stretch(NamedTuple):
    """Paragraphs that follow each other, and those above that say the same in the same order."""

    again: list[Paragraph]
    first: list[Paragraph]

    @property
    def span(self) -> Span:
        """From the first paragraph to the end of the last."""
        return Span(self.again[0].span.start, self.again[-1].span.end)

    @property
    def meant(self) -> bool:
        """Whether each stands under another crosshead, as what holds for several things is said of each."""
        return all(
            one.crosshead and two.crosshead and one.crosshead != two.crosshead
            for one, two in zip(self.first, self.again, strict=True)
        )


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Every stretch of paragraphs that say word for word what others said before; questions are asked again and again."""
    words = article.lexicon.messages
    stretches = _stretches(sorted(_again(_paragraphs(article, options))))
    if len(stretches) < _MANY:
        yield from (_problem(stretch, words) for stretch in stretches)
    else:
        yield _folded(sorted(stretches, key=lambda stretch: stretch.meant), words)


def _paragraphs(article: Article, options: Options) -> Iterator[Paragraph]:
    """The paragraphs of a story that are long enough, in order."""
    crosshead, at = "", 0
    for block in article.blocks:
        text = block.prose.text
        if block.kind == "crosshead":
            crosshead = _said(block)
        elif block.kind in _KINDS and len(text) >= options.shortest and not text.endswith("?"):
            yield Paragraph(at, block, crosshead)
            at += 1


def _again(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Paragraph, Paragraph]]:
    """Each paragraph that says what one before it said, with the last that did."""
    opened: dict[str, list[Paragraph]] = {}
    for paragraph in paragraphs:
        opening = " ".join(paragraph.block.prose.text.split(None, _OPENING)[:_OPENING]).casefold()
        opened.setdefault(opening, []).append(paragraph)
    for alike in opened.values():
        seen: dict[str, Paragraph] = {}
        for paragraph in alike if len(alike) > 1 else ():
            said = _said(paragraph.block)
            if said in seen:
                yield paragraph, seen[said]
            seen[said] = paragraph


def _said(block: Block) -> str:
    """The words of a block, however they are broken and spelt."""
    return " ".join(block.prose.text.split()).casefold()


def _stretches(pairs: Sequence[tuple[Paragraph, Paragraph]]) -> list[Stretch]:
    """Pairs of paragraphs, those joined that follow each other in both places."""
    found: list[Stretch] = []
    for again, first in pairs:
        if found and (found[-1].again[-1].at + 1, found[-1].first[-1].at + 1) == (again.at, first.at):
            found[-1].again.append(again)
            found[-1].first.append(first)
        else:
            found.append(Stretch([again], [first]))
    return found


def _problem(stretch: Stretch, words: Messages) -> Problem:
    """One stretch, with a note at each of the paragraphs above."""
    notes = tuple(Note(paragraph.span, words.paragraph) for paragraph in stretch.first)
    number = len(stretch.again)
    what = words.paragraph_again if number == 1 else words.paragraphs_again.format(number=number)
    return Problem(stretch.span, _values(stretch, what), notes, fault="repeated", doubt=int(stretch.meant))


def _folded(stretches: Sequence[Stretch], words: Messages) -> Problem:
    """Many stretches, those first that were hardly meant: told at one, with a note at each other."""
    first, *others = stretches
    notes = sorted(Note(stretch.span, words.another_again) for stretch in others)
    what = words.many_again.format(number=sum(len(stretch.again) for stretch in stretches))
    return Problem(first.span, _values(first, what), tuple(notes), fault="repeated", doubt=int(first.meant))


def _values(stretch: Stretch, what: str) -> dict[str, str]:
    """What a message may say of a stretch."""
    return {"match": stretch.again[0].block.prose.text, "what": what}


KIND = Kind(check, Options, (Fault("repeated", "paragraphs stand twice", ("match", "what"), refutes=False),))
