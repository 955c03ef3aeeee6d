"""A text within a text: what was read of the inner one, at its places in the outer."""

from newslint.document import Block, Directive, Document, Prose, Unread, parse
from newslint.document.layers import laid, lifted, line, part, raised, through
from newslint.document.origin import Piece, joined
from newslint.model import Source, Span

WRITTEN = r'"The quay\n\nAT&amp;T \"rose\" 5%"'
PIECES = (
    Piece("The quay", 1, 9), Piece("\n", 9, 11), Piece("\n", 11, 13), Piece("AT&amp;T ", 13, 22), Piece('"', 22, 24),
    Piece("rose", 24, 28), Piece('"', 28, 30), Piece(" 5%", 30, 33),
)  # fmt: skip


def test_two_layers_of_escapes() -> None:
    outer = Prose(*joined(PIECES))
    assert outer.text == 'The quay\n\nAT&amp;T "rose" 5%'
    inner = parse(Source("a.md", outer.text, "markdown"))
    source = Source("a.json", WRITTEN)
    told = laid(inner, outer, source, Span(0, len(WRITTEN)))
    assert [block.prose.text for block in told.blocks] == ["The quay", 'AT&T "rose" 5%']
    prose = told.blocks[1].prose
    assert [source[prose.span(*span)] for span in ((2, 3), (3, 10), (12, 14), (0, 14))] == [
        "&amp;", r"T \"rose", "5%", r"AT&amp;T \"rose\" 5%",
    ]  # fmt: skip


def test_blocks_stand_in_the_order_of_the_outer_text() -> None:
    outer = Prose(*joined([Piece("b", 5, 6), Piece("\n", 6, 6), Piece("a", 0, 1)]))
    inner = Document(
        Source("", outer.text), tuple(Block("body", Prose(outer.text[at], range(at, at + 1))) for at in (0, 2))
    )
    assert [block.prose.text for block in laid(inner, outer, Source("", "a....b"), Span(0, 6)).blocks] == ["a", "b"]


def test_what_reaches_over_all_reaches_over_all_that_is_its_own() -> None:
    outer = Prose("abc", range(4, 7))
    said = tuple(Directive(Span(0, 1), "ignore", (), "", reach) for reach in (Span(0, 3), Span(1, 2)))
    found = laid(Document(Source("", "abc"), (), directives=said), outer, Source("", "x" * 9), Span(2, 9)).directives
    assert [(one.span, one.reach) for one in found] == [(Span(4, 5), Span(2, 9)), (Span(4, 5), Span(5, 6))]


# what stands in a file as `1\u00a0&amp;nbsp;2` is read as `1 &nbsp;2`, and that as HTML
OUTER = Prose(*joined((Piece("1", 10, 11), Piece("\u00a0", 11, 17), Piece("&", 17, 22), Piece("nbsp;2", 22, 28))))
INNER = Prose(*joined((Piece("1", 0, 1), Piece(" ", 1, 2), Piece("\u00a0", 2, 8), Piece("2", 8, 9))))


def test_prose_within_prose_is_mapped_to_the_source() -> None:
    both = through(INNER, OUTER)
    assert both.text == "1 \u00a02"
    assert [both.span(at, at + 1) for at in range(4)] == [(10, 11), (11, 17), (17, 27), (27, 28)]
    assert both.span(0, 4) == Span(10, 28)


def test_a_stretch_that_reads_on_stays_one_piece() -> None:
    assert through(Prose("ay q", range(3, 7)), Prose("the ay quay", range(100, 111))).origin == range(103, 107)


def test_blocks_and_remarks_are_lifted() -> None:
    block = lifted(Block("body", INNER, 2), OUTER)
    assert (block.kind, block.level, block.prose.text, block.prose.span(2, 3)) == ("body", 2, "1 \u00a02", Span(17, 27))
    assert raised(Unread(Span(0, 8), "unseen", 2), OUTER) == Unread(Span(10, 27), "unseen", 2)


def test_a_line_has_single_blanks_and_keeps_those_at_which_no_line_breaks() -> None:
    text = " \n Ferry\r\n  sails\u00a0on "
    block = line(Prose(text, range(5, 5 + len(text))), "headline")
    assert block
    assert (block.kind, block.prose.text, block.prose.span(0, 14)) == ("headline", "Ferry sails\u00a0on", Span(8, 25))
    assert line(Prose(" \n", range(2)), "headline") is None


def test_a_part() -> None:
    assert part(OUTER, Span(1, 4)).span(0, 3) == Span(11, 23)
