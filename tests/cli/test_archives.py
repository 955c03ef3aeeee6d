"""Archives on the command line: which are read, by which columns, and how a run ends."""

import json
from pathlib import Path

import pytest

from newslint.cli import main

ROWS = [
    {"kop": "Tugs leave", "tekst": "15 of the 50 tugs, or 20 percent, sank.", "nr": 5},
    {"kop": "Two", "tekst": "The quay is shut.", "nr": 6},
]


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS), "utf-8")
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["check", "--no-cache", "--format", "concise", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.mark.usefixtures("newsroom")
def test_columns_are_named_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--fields", "headline=kop,body=tekst", "--fields", "id=nr", ".")
    assert code == 1
    assert "a.jsonl:1:55: error FIG130: row 1 (5): 15 of 50 is 30%" in out


@pytest.mark.usefixtures("newsroom")
def test_a_folder_of_data_is_passed_over_and_a_named_file_is_said_to_be_unread(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("b.txt").write_text("The quay is shut.\n", "utf-8")
    code, out, _ = run(capsys, ".")
    assert (code, "not read: 1 .jsonl\n" in out) == (0, True)
    code, out, err = run(capsys, "a.jsonl", "b.txt")
    assert (code, "--fields headline=COLUMN" in err, "1 file checked" in out) == (2, True, True)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [("kop=headline", "unknown part kop"), ("body=", "names no column"), ("body", "names no column")],
)
def test_fields_that_name_nothing_are_refused(capsys: pytest.CaptureFixture[str], words: str, wrong: str) -> None:
    code, _, err = run(capsys, "--fields", words)
    assert (code, wrong in err) == (2, True)


@pytest.mark.usefixtures("newsroom")
def test_extract_says_what_it_could_not_read(capsys: pytest.CaptureFixture[str]) -> None:
    def extracted() -> tuple[int, str, str]:
        code = main(["extract", "--fields", "headline=kop,body=tekst", "a.jsonl"])
        said = capsys.readouterr()
        return code, said.out, said.err

    code, whole, err = extracted()
    assert (code, err, '"20 percent"' in whole) == (0, "", True)
    with Path("a.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"kop": "Three, \n')
    code, out, err = extracted()
    assert (code, out) == (2, whole)
    assert "a.jsonl: 3:9: row 3 not read: " in err


@pytest.mark.usefixtures("newsroom")
def test_an_empty_file_is_not_clean_named_or_in_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in").mkdir()
    for name in ("in/a.jsonl", "in/b.docx", "c.csv", "d.md"):
        Path(name).touch()
    code, _, err = run(capsys, "in", "c.csv", "d.md")
    assert code == 2
    assert [line.split(": ")[1] for line in err.splitlines() if "an empty file: nothing to check" in line] == [
        "c.csv", "in/a.jsonl", "in/b.docx",
    ]  # fmt: skip
    assert main(["archive", "in/a.jsonl", "c.csv", "--output", "out.jsonl"]) == 2
    assert capsys.readouterr().err.count("an empty file: nothing to check") == 2


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
@pytest.mark.usefixtures("newsroom")
def test_a_column_that_is_named_and_not_there_is_told_of_with_those_that_are(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("a.csv").write_text(
        "kop,tekst,nr\n" + "".join(f'{row["kop"]},"{row["tekst"]}",{row["nr"]}\n' for row in ROWS), "utf-8"
    )
    code, out, err = run(capsys, "--fields", "headline=kop,body=teskt,body=text,id=nr", name)
    assert (code, "not checked" in out) == (2, True)
    assert f'{name}: 1:1: no column "teskt" or "text", which is named for the body (there are kop, tekst, nr)' in err
    code, out, err = run(capsys, "--fields", "headline=kop,body=tekst,body=text,date=when", name)
    assert (code, "FIG130" in out) == (2, True)
    assert 'no column "when", which is named for the date' in err
    code, _, err = run(capsys, "--fields", "headline=kop,body=tekst,body=text,standfirst=intro", name)
    assert (code, "no column" in err) == (1, False)


@pytest.mark.usefixtures("newsroom")
def test_a_column_that_one_row_has_is_there_and_front_matter_may_lack_any(capsys: pytest.CaptureFixture[str]) -> None:
    Path("newslint.yaml").write_text("fields: {tekst: body, kop: headline, meta.key: id}\n", "utf-8")
    Path("b.md").write_text("---\ntitle: A quay\n---\n\nThe quay is shut.\n", "utf-8")
    with Path("a.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"kop": "Three", "tekst": "Open.", "meta": {"key": 3}}\n')
    code, _, err = run(capsys, "a.jsonl", "b.md")
    assert (code, "no column" in err) == (1, False)
    Path("newslint.yaml").write_text("fields: {tekst: body, nosuch: headline}\n", "utf-8")
    code, _, err = run(capsys, "a.jsonl", "b.md")
    assert (code, "b.md" in err) == (2, False)
    assert 'a.jsonl: 1:1: no column "nosuch", which is named for the headline (there are kop, tekst, nr, meta)' in err


@pytest.mark.usefixtures("newsroom")
def test_a_row_of_a_whole_archive_may_lack_what_others_have(capsys: pytest.CaptureFixture[str]) -> None:
    with Path("a.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"kop": "Three", "tekst": "Open.", "when": "2025-09-24"}\n')
    words = ["archive", "a.jsonl", "--fields", "headline=kop,body=tekst,date=when", "--output", "out.jsonl"]
    assert main(words) == 1
    assert "no column" not in capsys.readouterr().err
