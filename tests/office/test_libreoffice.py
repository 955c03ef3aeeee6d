"""Documents as LibreOffice writes them, where it is to be had: the same text, in the same order, from each of its formats."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from docx.document import Document as Written

from newslint import sources
from newslint.model import Source
from office.written import body, paragraph, run, saved

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(
    OFFICE is None, reason="no LibreOffice here (Debian: apt-get install libreoffice-writer-nogui)"
)
SECONDS = 240


def first() -> bytes:
    def write(made: Written) -> None:
        made.add_paragraph("Café sales rise 5%", "Title")
        made.add_paragraph("A strong year – and “more” of it", "Subtitle")
        one = made.add_paragraph("LONDON, May 3 – It sold ")
        one.add_run("15").bold = True
        one.add_run(" of 50\u00a0tugs, 30 percent.\nAnd a line")
        made.add_heading("Why", 2)
        made.add_paragraph("Rain", "List Bullet")
        made.add_paragraph("")
        grid = made.add_table(2, 2)
        for at, text in enumerate(("Port", "Tugs", "Hull", "12")):
            grid.cell(at // 2, at % 2).text = text
        made.add_paragraph("It rains.", "Quote")
        made.sections[0].header.paragraphs[0].text = "Draft"

    return saved(write)


def second() -> bytes:
    deleted = f"<w:del w:id='1' w:author='a'>{run('12').replace('w:t', 'w:delText')}</w:del>"
    inserted = f"<w:ins w:id='2' w:author='a'>{run('15')}</w:ins>"
    return saved(
        body(
            paragraph(run("Quay"))
            + paragraph(run("Sold "), deleted, inserted, run(" tugs in all."))
            + paragraph(run("See "), f'<w:hyperlink w:anchor="a">{run("there")}</w:hyperlink>', run(" or so."))
        )
    )


TEXTS: Mapping[str, tuple[bytes, list[str]]] = {
    "first": (
        first(),
        ["Café sales rise 5%", "A strong year – and “more” of it", "LONDON, May 3 – It sold 15 of 50\u00a0tugs, 30 percent.\u2028And a line",
         "Why", "Rain", "", "Port", "Tugs", "Hull", "12", "It rains."],
    ),
    "second": (second(), ["Quay", "Sold 15 tugs in all.", "See there or so."]),
}  # fmt: skip


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Mapping[tuple[str, str], Source]:
    """Each text from each format that LibreOffice writes; Word's from what it made OpenDocument of."""
    folder = tmp_path_factory.mktemp("office")
    for name, (data, _) in TEXTS.items():
        (folder / f"{name}.docx").write_bytes(data)
    _convert(folder, "odt", "docx")
    _convert(folder, "rtf", "docx")
    (folder / "again").mkdir()
    _convert(folder, "docx", "odt", "again")
    return {
        (name, form): sources.read(str(folder / ("again" if form == "docx" else "") / f"{name}.{form}"))
        for name in TEXTS
        for form in ("docx", "odt", "rtf")
    }


def _convert(folder: Path, to: str, of: str, out: str = ".") -> None:
    files = [str(folder / f"{name}.{of}") for name in TEXTS]
    home = f"-env:UserInstallation=file://{folder}/home"
    subprocess.run(
        [str(OFFICE), home, "--headless", "--convert-to", to, "--outdir", str(folder / out), *files],
        check=True, capture_output=True, timeout=SECONDS,
    )  # fmt: skip


@pytest.mark.parametrize("form", ["docx", "odt", "rtf"])
@pytest.mark.parametrize("name", TEXTS)
def test_its_text_is_read_in_order(converted: Mapping[tuple[str, str], Source], name: str, form: str) -> None:
    assert converted[name, form].text.split("\n")[: len(TEXTS[name][1])] == TEXTS[name][1]
    assert not converted[name, form].text.split("\n", len(TEXTS[name][1]))[-1].strip()


@pytest.mark.parametrize("form", ["docx", "odt", "rtf"])
def test_what_each_paragraph_is_comes_along(converted: Mapping[tuple[str, str], Source], form: str) -> None:
    parts = converted["first", form].parts
    assert [one.role for one in parts] == [
        "headline",
        "standfirst",
        "body",
        "crosshead",
        "item",
        *(["cell"] * 4),
        "quote",
    ]
    assert [one.cell for one in parts if one.cell] == [(0, 0, 0, 0), (0, 0, 1, 1), (0, 1, 0, 0), (0, 1, 1, 1)]
