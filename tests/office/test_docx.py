"""Word files: thirty documents as python-docx and Word write them, each with the text in the order in which it reads once all changes are accepted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from docx.document import Document as Written
from docx.enum.text import WD_BREAK

from newslint.office import docx
from newslint.zips import Archive
from office.written import WORD, body, paragraph, run, saved, with_part

Lines = Sequence[str]
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
CODE = "<w:r><w:instrText>{}</w:instrText></w:r>"
BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>{0}</w:txbxContent></w:drawing></mc:Choice>"
    "<mc:Fallback><w:pict><w:txbxContent>{0}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(run(text))}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def plain(made: Written) -> None:
    made.add_paragraph("The quay is closed.")
    made.add_paragraph("")
    made.add_paragraph("It opens on Monday.")


def styled(made: Written) -> None:
    for style, text in (
        ("Title", "Quay closed"),
        ("Subtitle", "For a week"),
        ("Heading 2", "Why"),
        ("Quote", "It rains"),
    ):
        made.add_paragraph(text, style)


def listed(made: Written) -> None:
    for style in ("List Bullet", "List Number", "List Bullet 2"):
        made.add_paragraph(f"As a {style}", style)


def looks(made: Written) -> None:
    one = made.add_paragraph("Sales ")
    one.add_run("rose").bold = True
    one.add_run(" by 5").italic = True
    one.add_run("%")


def broken(made: Written) -> None:
    one = made.add_paragraph("First")
    one.add_run().add_break()
    one.add_run("second")
    one.add_run().add_break(WD_BREAK.PAGE)
    one.add_run("third\tfourth")


def tabled(made: Written) -> None:
    made.add_paragraph("Above")
    grid = made.add_table(2, 2)
    for at, text in enumerate(("Port", "Tugs", "Hull", "12")):
        grid.cell(at // 2, at % 2).text = text
    made.add_paragraph("Below")


def merged(made: Written) -> None:
    grid = made.add_table(2, 3)
    grid.cell(0, 0).merge(grid.cell(0, 1)).text = "Both"
    grid.cell(0, 2).text = "Last"
    for at, text in enumerate("abc"):
        grid.cell(1, at).text = text


def nested(made: Written) -> None:
    grid = made.add_table(1, 2)
    grid.cell(0, 0).text = "Outer"
    grid.cell(0, 1).add_table(1, 2).cell(0, 1).text = "Inner"


def set_out(made: Written) -> None:
    grid = made.add_table(2, 1)
    grid.cell(0, 0).text = "The quay is closed."
    grid.cell(1, 0).text = "It opens on Monday."


def headed(made: Written) -> None:
    made.sections[0].header.paragraphs[0].text = "Draft"
    made.sections[0].footer.paragraphs[0].text = "Page 1"
    made.add_paragraph("The quay is closed.")


def commented(made: Written) -> None:
    one = made.add_paragraph("The quay ")
    two = one.add_run("is closed.")
    made.add_comment(two, text="Is it 50?", author="Ann")


CASES: dict[str, tuple[Callable[[Written], object], Lines]] = {
    "paragraphs": (plain, ["The quay is closed.", "", "It opens on Monday."]),
    "styles": (styled, ["Quay closed", "For a week", "Why", "It rains"]),
    "lists": (listed, ["As a List Bullet", "As a List Number", "As a List Bullet 2"]),
    "looks": (looks, ["Sales rose by 5%"]),
    "breaks and tabs": (broken, ["First\u2028second\u2028third\tfourth"]),
    "a table": (tabled, ["Above", "Port", "Tugs", "Hull", "12", "Below"]),
    "merged cells": (merged, ["Both", "Last", "a", "b", "c"]),
    "a table in a table": (nested, ["Outer", "", "", "Inner", ""]),
    "a table that only sets out": (set_out, ["The quay is closed.", "It opens on Monday."]),
    "headers and footers": (headed, ["The quay is closed."]),
    "comments": (commented, ["The quay is closed."]),
    "insertions and deletions": (
        body(
            paragraph(
                run("Sold "),
                f"<w:del>{run('12').replace('w:t', 'w:delText')}</w:del>",
                f"<w:ins>{run('15')}</w:ins>",
                run(" tugs."),
            )
        ),
        ["Sold 15 tugs."],
    ),
    "what was moved": (
        body(
            paragraph(f"<w:moveFrom>{run('Here. ')}</w:moveFrom>", run("Then."))
            + paragraph(f"<w:moveTo>{run('Here. ')}</w:moveTo>")
        ),
        ["Then.", "Here. "],
    ),
    "the end of a paragraph that was deleted": (
        body(
            paragraph(run("Sold 15 "), properties="<w:rPr><w:del/></w:rPr>")
            + paragraph(run("tugs."))
            + paragraph(run("Next"))
        ),
        ["Sold 15 tugs.", "Next"],
    ),
    "a paragraph that was deleted": (
        body(
            paragraph(run("One"))
            + paragraph("<w:del><w:r><w:delText>Two</w:delText></w:r></w:del>", properties="<w:rPr><w:del/></w:rPr>")
            + paragraph(run("Three"))
        ),
        ["One", "Three"],
    ),
    "rows and cells that were deleted": (
        body(
            table(
                row(cell("a"), cell("b")),
                row(cell("c"), cell("d"), properties="<w:del/>"),
                row(cell("e"), cell("gone", "<w:cellDel/>"), cell("f")),
            )
        ),
        ["a", "b", "e", "f"],
    ),
    "how something looked before": (
        body(
            paragraph(
                run("Quay"),
                properties='<w:pStyle w:val="Title"/><w:pPrChange><w:pPr><w:pStyle w:val="Quote"/></w:pPr></w:pPrChange>',
            )
        ),
        ["Quay"],
    ),
    "a link": (body(paragraph(run("See "), f'<w:hyperlink w:anchor="a">{run("there")}</w:hyperlink>')), ["See there"]),
    "a field": (
        body(
            paragraph(
                run("On "),
                FIELD.format("begin"),
                CODE.format("DATE 15 of 50"),
                FIELD.format("separate"),
                run("May 3"),
                FIELD.format("end"),
                run("."),
            )
        ),
        ["On May 3."],
    ),
    "a field in a field": (
        body(
            paragraph(
                FIELD.format("begin"),
                CODE.format("IF "),
                FIELD.format("begin"),
                CODE.format("PAGE"),
                FIELD.format("separate"),
                run("9"),
                FIELD.format("end"),
                CODE.format("= 1"),
                FIELD.format("separate"),
                run("yes"),
                FIELD.format("end"),
            )
        ),
        ["yes"],
    ),
    "a field that never ends": (
        body(paragraph(run("One"), FIELD.format("begin"), CODE.format("TA")) + paragraph(run("Two"))),
        ["One", "Two"],
    ),
    "a simple field": (body(paragraph(f'<w:fldSimple w:instr="DATE">{run("May 3")}</w:fldSimple>')), ["May 3"]),
    "a text box": (
        body(paragraph(run("Above"), BOX.format(paragraph(run("In a box")))) + paragraph(run("Below"))),
        ["Above", "In a box", "Below"],
    ),
    "content controls": (
        body(
            f"<w:sdt><w:sdtPr><w:alias w:val='no'/></w:sdtPr><w:sdtContent>{paragraph(run('Kept'))}"
            f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(run('Inner'))}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph(run('Click here'))}</w:sdtContent></w:sdt>"
        ),
        ["Kept", "Inner"],
    ),
    "tags": (
        body(paragraph(f"<w:smartTag w:uri='a' w:element='b'><w:smartTagPr/>{run('New ')}{run('York')}</w:smartTag>")),
        ["New York"],
    ),
    "hidden text": (
        body(paragraph(run("Shown"), run(" hidden", "<w:vanish/>"), run(".", '<w:vanish w:val="0"/>'))),
        ["Shown."],
    ),
    "signs": (
        body(
            paragraph(
                "<w:r><w:t>15</w:t><w:noBreakHyphen/><w:t>year</w:t><w:softHyphen/><w:cr/>"
                '<w:sym w:font="Symbol" w:char="F0B1"/><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'
            )
        ),
        ["15\u2011year\u2028±\ufffc"],
    ),
    "a formula": (
        body(paragraph(run("It is "), "<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>", run("."))),
        ["It is \ufffc."],
    ),
    "white space that is not kept": (
        body("<w:p><w:r><w:t> Sold </w:t></w:r><w:r><w:t xml:space='preserve'>\t15 \n</w:t></w:r></w:p>"),
        ["Sold 15  "],
    ),
    "ruby": (
        body(
            paragraph(
                "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>ue</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>上</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            )
        ),
        ["上"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_document_reads_as_its_text_in_order(name: str) -> None:
    write, lines = CASES[name]
    assert docx.read(saved(write), "a.docx").text.split("\n")[:-1] == lines


def test_thirty_documents_are_read() -> None:
    assert len(CASES) >= 30


NOTES = (
    "<w:{0}s {1}><w:{0} w:id='0' w:type='separator'><w:p/></w:{0}><w:{0} w:id='7'>{2}</w:{0}><w:{0} w:id='3'>{3}</w:{0}>"
    "<w:{0} w:id='4'>{4}</w:{0}></w:{0}s>"
)


def test_notes_stand_below_in_the_order_in_which_they_are_called() -> None:
    call = "<w:r><w:{}Reference w:id='{}'/></w:r>"
    story = saved(
        body(
            paragraph(
                run("One"),
                call.format("footnote", 3),
                run(" two."),
                call.format("endnote", 7),
                call.format("footnote", 7),
            )
        )
    )
    written = ("see <w:del/>7", "it is 3", "nobody calls it")
    for kind in ("footnote", "endnote"):
        notes = NOTES.format(kind, WORD, *(paragraph(run(f"{kind}: {text}")) for text in written))
        target = f"<Relationship Id='{kind}' Type='http://x/{kind}s' Target='{kind}s.xml'/></Relationships>"
        story = with_part(story, f"word/{kind}s.xml", notes.replace("<w:del/>", ""), ("</Relationships>", target))
    source = docx.read(story, "a.docx")
    assert source.text.split("\n")[:-1] == ["One two.", "footnote: it is 3", "footnote: see 7", "endnote: see 7"]
    assert [name for _, name in source.cells] == ["footnote 1", "footnote 2", "endnote 1"]
    assert {one.role for one in source.parts[1:]} == {"note"}


def test_what_a_paragraph_is_comes_along() -> None:
    def write(made: Written) -> None:
        styled(made)
        listed(made)
        made.add_paragraph("A picture", "Caption")
        made.add_heading("Deep", 9)
        tabled(made)

    source = docx.read(saved(write), "a.docx")
    told = [(one.role, one.level) for one in source.parts]
    assert told[:9] == [
        ("headline", 0), ("standfirst", 0), ("crosshead", 2), ("quote", 0), ("item", 0), ("item", 0), ("item", 0), ("caption", 0), ("crosshead", 9),
    ]  # fmt: skip
    assert [one.cell for one in source.parts if one.role == "cell"] == [
        (0, 0, 0, 0),
        (0, 0, 1, 1),
        (0, 1, 0, 0),
        (0, 1, 1, 1),
    ]


def test_a_style_of_the_newsroom_s_own_is_known_by_its_name_or_by_what_it_is_made_from() -> None:
    def write(made: Written) -> None:
        for name, base in (("Standfirst", "Normal"), ("Our big one", "Title"), ("Byline", "Normal")):
            made.styles.add_style(name, 1).base_style = made.styles[base]
            made.add_paragraph("Quay closed", name)

    assert [one.role for one in docx.read(saved(write), "a.docx").parts] == ["standfirst", "headline", "body"]


def test_an_outline_level_makes_a_heading_and_a_list_of_none_no_item() -> None:
    level, none = '<w:outlineLvl w:val="1"/>', '<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    source = docx.read(
        saved(body(paragraph(run("a"), properties=level) + paragraph(run("b"), properties=none))), "a.docx"
    )
    assert [(one.role, one.level) for one in source.parts] == [("crosshead", 2), ("body", 0)]


def test_marks_have_their_places_and_links_their_addresses() -> None:
    code = 'HYPERLINK "https://quay.example/a"'
    source = docx.read(
        saved(
            body(
                paragraph(
                    run("So "), run("bold", "<w:b/>"), run("er", '<w:b w:val="1"/>'), run(" not", '<w:b w:val="0"/>'),
                    run("2", '<w:vertAlign w:val="superscript"/>'), FIELD.format("begin"), CODE.format(code), FIELD.format("separate"),
                    run("link"), FIELD.format("end"), f'<w:fldSimple w:instr="HYPERLINK a.html">{run("x")}</w:fldSimple>',
                )
            )
        ),
        "a.docx",
    )  # fmt: skip
    marks = {(name, source.text[start:end], address) for name, start, end, address in source.parts[0].marks}
    assert marks == {
        ("strong", "bolder", ""),
        ("raised", "2", ""),
        ("link", "link", "https://quay.example/a"),
        ("link", "x", "a.html"),
    }


def test_a_file_that_is_set_into_it_is_told_as_lost() -> None:
    source = docx.read(saved(body(paragraph(run("One")) + '<w:altChunk r:id="rId9"/>')), "a.docx")
    assert len(source.lost) == 1


def test_the_main_part_may_have_another_name() -> None:
    data = saved(plain)
    held = docx.read(data, "a.docx").text
    main = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r' Type='http://x/officeDocument' Target='/word/document2.xml'/></Relationships>"
    moved = with_part(
        with_part(data, "_rels/.rels", main),
        "word/document2.xml",
        Archive(data).part("word/document.xml").replace(b"quay", b"pier"),
    )
    assert docx.read(moved, "a.docx").text == held.replace("quay", "pier")
