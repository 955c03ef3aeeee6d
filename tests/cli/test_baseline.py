import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]
Write = Callable[[str, str], Path]

STORIES = 2000


def story(number: int) -> str:
    """A made-up story; two in three hold findings, some of them twice."""
    slip = ("pier", "quay", "lorry and one more lorry")[number % 3]
    return (
        f"# Council {number} looks at its harbour\n\n"
        f"The council of town {number} met on Monday to speak about the {slip} at its harbour,\n"
        f"which was built in the spring of {1900 + number % 99} by its own people.\n\n"
        f"“We will not wait,” said Mayor Ann {number}.\n\n"
        f"The work will cost {number} million crowns, whilst the county pays a third.\n"
    )


def found(out: str) -> list[tuple[str, str, str]]:
    return [(one["path"], one["code"], one["text"]) for one in json.loads(out)["findings"]]


def test_an_archive_is_adopted_on_the_first_day(newsroom: Path, write: Write, run: Run) -> None:
    for number in range(STORIES):
        write(f"archive/{number % 40:02}/{number}.md", story(number))
    first = run("check", "archive", "--write-baseline", "known.json", "--format", "json", "--no-cache")
    assert (first.code, found(first.out)) == (0, [])

    again = run("check", "archive", "--baseline", "known.json", "--format", "json", "--no-cache")
    assert (again.code, found(again.out)) == (0, [])
    assert {one["by"] for one in json.loads(again.out)["ignored"]} == {"baseline"}

    path = newsroom / "archive/37/1277.md"
    paragraphs = path.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    moved = [paragraphs[0], *reversed(paragraphs[1:])]
    path.write_text(
        "\n\n\n".join(" ".join(words.split()).replace(" the ", " the\n") for words in moved) + "\n", encoding="utf-8"
    )
    assert found(run("check", "archive", "--baseline", "known.json", "--format", "json", "--no-cache").out) == []

    path = newsroom / "archive/05/1205.md"
    path.write_text(path.read_text(encoding="utf-8").replace("a third", "a quay"), encoding="utf-8")
    planted = run("check", "archive", "--baseline", "known.json", "--format", "json", "--no-cache")
    assert (planted.code, found(planted.out)) == (1, [("archive/05/1205.md", "HSE1", "quay")])


def test_a_second_of_the_same_kind_is_new(write: Write, run: Run) -> None:
    write("a.md", "The quay.\n")
    run("check", "--write-baseline", "known.json")
    write("a.md", "The quay.\n\nThe quay.\n")
    assert len(found(run("check", "--baseline", "known.json", "--format", "json").out)) == 1


def test_a_baseline_counts_from_wherever_it_is_used(newsroom: Path, write: Write, run: Run) -> None:
    write("desk/a.md", "The quay.\n")
    run("check", "--write-baseline", "known.json")
    assert run("check", "a.md", "--baseline", "../known.json", cwd=newsroom / "desk").code == 0
    assert run("check", str(newsroom / "desk/a.md"), "--baseline", "known.json").code == 0


def test_what_is_no_baseline_is_bad_usage(write: Write, run: Run) -> None:
    write("a.md", "The quay.\n")
    assert run("check", "--baseline", "gone.json").code == 2
    for text in ("", "[]", '{"version": 99, "stories": {}}', '{"version": 1}'):
        write("known.json", text)
        ended = run("check", "--baseline", "known.json")
        assert (ended.code, ended.out) == (2, "")
        assert "known.json" in ended.err


def test_a_baseline_is_the_same_file_each_time(newsroom: Path, write: Write, run: Run) -> None:
    for number in range(60):
        write(f"{number}.md", story(number))
    texts = set()
    for jobs, seed in (("1", "1"), ("2", "2")):
        run("check", "--write-baseline", "known.json", "--jobs", jobs, PYTHONHASHSEED=seed)
        texts.add((newsroom / "known.json").read_text(encoding="utf-8"))
    assert len(texts) == 1
