"""A text within a text: what was read of the inner one, at its places in the outer."""

from newslint.document import Block, Directive, Document, Prose, parse
from newslint.document.layers import Layer
from newslint.document.origin import Piece
from newslint.model import Source, Span

OUTER = r'"The quay\n\nAT&amp;T \"rose\" 5%"'
PIECES = (
    Piece("The quay", 1, 9), Piece("\n", 9, 11), Piece("\n", 11, 13), Piece("AT&amp;T ", 13, 22), Piece('"', 22, 24),
    Piece("rose", 24, 28), Piece('"', 28, 30), Piece(" 5%", 30, 33),
)  # fmt: skip


def test_two_layers_of_escapes() -> None:
    layer = Layer(PIECES)
    assert layer.text == 'The quay\n\nAT&amp;T "rose" 5%'
    inner = parse(Source("a.md", layer.text, "markdown"))
    source = Source("a.json", OUTER)
    outer = layer.laid(inner, source, Span(0, len(OUTER)))
    assert [block.prose.text for block in outer.blocks] == ["The quay", 'AT&T "rose" 5%']
    prose = outer.blocks[1].prose
    assert [source[prose.span(*span)] for span in ((2, 3), (3, 10), (12, 14), (0, 14))] == [
        "&amp;", r"T \"rose", "5%", r"AT&amp;T \"rose\" 5%",
    ]  # fmt: skip


def test_blocks_stand_in_the_order_of_the_outer_text() -> None:
    layer = Layer([Piece("b", 5, 6), Piece("\n", 6, 6), Piece("a", 0, 1)])
    inner = Document(
        Source("", layer.text), tuple(Block("body", Prose(layer.text[at], range(at, at + 1))) for at in (0, 2))
    )
    assert [block.prose.text for block in layer.laid(inner, Source("", "a....b"), Span(0, 6)).blocks] == ["a", "b"]


def test_what_reaches_over_all_reaches_over_all_that_is_its_own() -> None:
    layer = Layer([Piece("abc", 4, 7)])
    said = tuple(Directive(Span(0, 1), "ignore", (), "", reach) for reach in (Span(0, 3), Span(1, 2)))
    found = layer.laid(Document(Source("", "abc"), (), directives=said), Source("", "x" * 9), Span(2, 9)).directives
    assert [(one.span, one.reach) for one in found] == [(Span(4, 5), Span(2, 9)), (Span(4, 5), Span(5, 6))]
