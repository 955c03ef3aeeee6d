"""A story that was read from a text within a text (a body in a string, a cell) -> the same at its places in the outer one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Block, Document, Prose
from newslint.document.origin import Origin, Piece, cut, joined
from newslint.model import Source, Span
from newslint.record import replace


class Layer:
    """A text made from pieces of an outer one, each with its place there, whatever their order."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.text = "".join(piece.text for piece in pieces)
        self._origin = Origin(pieces)

    def span(self, span: Span) -> Span:
        """The outer place of a place."""
        return self._origin.span(*span)

    def laid(self, document: Document, source: Source, every: Span) -> Document:
        """A document of the text, as one of the outer source; what reaches over all of the text reaches over `every` place there that is its own."""
        whole = Span(0, len(self.text))
        return replace(
            document,
            source=source,
            blocks=tuple(sorted(map(self._block, document.blocks), key=_begins)),
            around=tuple(sorted(map(self._block, document.around), key=_begins)),
            directives=tuple(
                one._replace(span=self.span(one.span), reach=every if one.reach == whole else self.span(one.reach))
                for one in document.directives
            ),
            switches=tuple(
                one._replace(span=self.span(one.span), reach=self.span(one.reach)) for one in document.switches
            ),
            misread=tuple(one._replace(span=self.span(one.span)) for one in document.misread),
            unread=tuple(one._replace(span=self.span(one.span)) for one in document.unread),
            odd=tuple(one._replace(span=self.span(one.span)) for one in document.odd),
            undated=tuple(map(self.span, document.undated)),
        )

    def _block(self, block: Block) -> Block:
        return block._replace(prose=Prose(*joined(self._pieces(block.prose))))

    def _pieces(self, prose: Prose) -> Iterator[Piece]:
        """The pieces of a prose, as the outer text writes them; where a character stands for others, for all that these stand for."""
        for text, start, end in cut(prose.text, prose.origin, 0, len(prose.text)):
            if len(text) != end - start:
                yield Piece(text, *self.span(Span(start, end)))
                continue
            at = 0
            for inner, first, last in self._origin.pieces(self.text, start, end):
                yield Piece(
                    text[at : at + len(inner)], first, last
                )  # the prose may have a blank where the text has a line break
                at += len(inner)


def _begins(block: Block) -> int:
    return block.prose.span(0, 1).start
