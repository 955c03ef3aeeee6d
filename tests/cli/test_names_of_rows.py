"""The row or item that a finding is about is told alike: judged anew, out of what was kept, and with a baseline."""

import json
import shutil
from pathlib import Path

import pytest

from newslint.cache import results_folder
from newslint.cli import main
from newslint.report import FORMATS

TUGS, CRANES = "15 of the 50 tugs, or 20 percent, sailed.", "10 of the 40 cranes, or 30 percent, stood still."
FEED = f"""\
<rss version="2.0"><channel><title>The port</title>
<item><title>Tugs</title><guid>t1</guid><description>{TUGS}</description></item>
<item><title>Cranes</title><guid>crane-2</guid><description>{CRANES}</description></item>
</channel></rss>
"""
ROWS = "".join(
    json.dumps({"guid": guid, "title": title, "body": body}) + "\n"
    for guid, title, body in (("t1", "Tugs", TUGS), ("crane-2", "Cranes", CRANES))
)


@pytest.fixture(autouse=True)
def _newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.rmtree(results_folder(), ignore_errors=True)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(("name", "text", "known"), [("a.jsonl", ROWS, "row 2 (crane-2)"), ("a.rss", FEED, "crane-2")])
def test_a_finding_names_its_story_wherever_its_report_comes_from(
    form: str, name: str, text: str, known: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def told(*words: str) -> str:
        assert main(["check", "--format", form, name, *words]) == 1
        return capsys.readouterr().out

    Path(name).write_text(text, "utf-8")
    Path("none.json").write_text(json.dumps({"version": 1, "stories": {}}), "utf-8")
    wanted = told("--no-cache")
    assert known in wanted
    assert [told(), told(), told("--baseline", "none.json")] == [wanted] * 3


@pytest.mark.parametrize("cached", [[], ["--no-cache"]], ids=["kept", "anew"])
def test_what_a_baseline_leaves_still_names_its_story(cached: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("a.jsonl")
    path.write_text(ROWS.splitlines(keepends=True)[0], "utf-8")
    main(["check", str(path), "--write-baseline", "known.json", *cached])
    path.write_text(ROWS, "utf-8")
    capsys.readouterr()
    for _ in range(2):
        assert main(["check", "--format", "concise", str(path), "--baseline", "known.json", *cached]) == 1
        (first, *_) = capsys.readouterr().out.splitlines()
        assert (
            first
            == f"a.jsonl:2:{ROWS.splitlines()[1].index('30 percent') + 1}: error FIG130: row 2 (crane-2): 10 of 40 is 25%; the story says 30 percent"
        )
