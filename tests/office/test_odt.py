"""OpenDocument texts: what stands in them once all changes are made, in order, and what each paragraph is."""

from __future__ import annotations

import pytest

from newslint.office import odt
from newslint.sources import UnreadableError
from office.written import opendocument

CELL = "<table:table-cell>{}</table:table-cell>"
P = "<text:p>{}</text:p>"


def lines(content: str) -> list[str]:
    return odt.read(opendocument(content), "a.odt").text.split("\n")[:-1]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (P.format("The quay\n   is <text:span>closed</text:span>."), ["The quay is closed."]),
        (P.format("a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d"), ["a   b\tc\u2028d"]),
        (P.format("") + P.format("b"), ["", "b"]),
        (P.format("One<office:annotation><text:p>Is it 50?</text:p></office:annotation><office:annotation-end/>."), ["One."]),
        ("<text:tracked-changes><text:changed-region><text:deletion><text:p>12</text:p></text:deletion></text:changed-region></text:tracked-changes>"
         + P.format("Sold <text:change text:change-id='a'/><text:change-start text:change-id='b'/>15<text:change-end text:change-id='b'/> tugs."),
         ["Sold 15 tugs."]),
        (P.format("One<text:note text:note-class='endnote'><text:note-citation>i</text:note-citation><text:note-body><text:p>E</text:p></text:note-body></text:note>"
                  "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>F</text:p></text:note-body></text:note> two."),
         ["One two.", "F", "E"]),
        (P.format("Above<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box><svg:desc>a quay</svg:desc></draw:frame>") + P.format("Below"),
         ["Above", "Box", "Below"]),
        ("<text:table-of-content><text:index-body><text:p>Why ... 1</text:p></text:index-body></text:table-of-content>" + P.format("a"), ["a"]),
        ("<text:section text:display='none'><text:p>hidden</text:p></text:section><text:section><text:p>a</text:p></text:section>", ["a"]),
        (P.format("On <text:date>May 3</text:date>, <text:placeholder>name</text:placeholder>page <text:page-number>2</text:page-number>"),
         ["On May 3, page 2"]),
        (P.format("It is <draw:frame><draw:object><text:p>x</text:p></draw:object></draw:frame>."), ["It is \ufffc."]),
        ("<table:table><table:table-header-rows><table:table-row>" + CELL.format(P.format("a")) + CELL.format(P.format("b"))
         + "</table:table-row></table:table-header-rows></table:table>", ["a", "b"]),
    ],
)  # fmt: skip
def test_a_text_reads_in_order(content: str, told: list[str]) -> None:
    assert lines(content) == told


def test_what_a_paragraph_is_comes_along() -> None:
    styles = (
        "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>"
        "<style:style style:name='Our_20_quote' style:display-name='Quotations' style:family='paragraph'/>"
    )
    content = (
        "<text:p text:style-name='P1'>a</text:p><text:h text:outline-level='3'>b</text:h><text:p text:style-name='Heading_20_1'>c</text:p>"
        "<text:list><text:list-item><text:p>d</text:p></text:list-item></text:list><text:p text:style-name='Our_20_quote'>e</text:p><text:p>f</text:p>"
    )
    source = odt.read(opendocument(content, styles), "a.odt")
    assert [(one.role, one.level) for one in source.parts] == [
        ("headline", 0), ("crosshead", 3), ("crosshead", 1), ("item", 0), ("quote", 0), ("body", 0),
    ]  # fmt: skip


def test_marks_have_their_places() -> None:
    styles = (
        "<style:style style:name='T1' style:family='text'><style:text-properties fo:font-weight='bold' style:text-position='super 58%'/></style:style>"
        "<style:style style:name='T2' style:family='text' style:parent-style-name='T1'><style:text-properties fo:font-style='italic' fo:font-weight='normal'/></style:style>"
        "<style:style style:name='T3' style:family='text'><style:text-properties text:display='none'/></style:style>"
        "<style:style style:name='T4' style:family='text'><style:text-properties style:text-line-through-style='solid'/></style:style>"
    )
    content = P.format(
        "<text:span text:style-name='T1'>1</text:span><text:span text:style-name='T2'>2</text:span><text:span text:style-name='T3'>3</text:span>"
        "<text:span text:style-name='T4'>4</text:span><text:a xlink:href='a.html'>5</text:a>"
    )
    source = odt.read(opendocument(content, styles), "a.odt")
    assert source.text == "1245\n"
    assert {(name, source.text[start:end], address) for name, start, end, address in source.parts[0].marks} == {
        ("strong", "1", ""), ("raised", "12", ""), ("emphasis", "2", ""), ("deleted", "4", ""), ("link", "5", "a.html"),
    }  # fmt: skip


def test_cells_know_their_places_and_what_they_span() -> None:
    wide = "<table:table-cell table:number-columns-spanned='2'><text:p>a</text:p></table:table-cell><table:covered-table-cell/>"
    content = (
        f"<table:table><table:table-row>{wide}{CELL.format(P.format('b'))}</table:table-row>"
        f"<table:table-row>{''.join(CELL.format(P.format(text)) for text in 'cde')}</table:table-row></table:table>"
    )
    source = odt.read(opendocument(content), "a.odt")
    assert [one.cell for one in source.parts] == [
        (0, 0, 0, 1), (0, 0, 2, 2), (0, 1, 0, 0), (0, 1, 1, 1), (0, 1, 2, 2),
    ]  # fmt: skip
    assert source.place(source.text.index("e")) == "table 1, C2"


def test_one_that_a_password_seals_is_refused() -> None:
    with pytest.raises(UnreadableError, match="an OpenDocument text that a password protects"):
        odt.read(opendocument("", manifest="<encryption-data/>"), "a.odt")
