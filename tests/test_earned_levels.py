from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parent.parent / "benchmarks"


@pytest.fixture(scope="module")
def earned() -> ModuleType:
    spec = importlib.util.spec_from_file_location("earned", FOLDER / "earned.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def counts(right: int, wrong: int) -> dict[str, int]:
    return {"right": right, "wrong": wrong, "debatable": 9}


@pytest.mark.parametrize(
    ("right", "wrong", "level"),
    [
        (19, 1, "error"),
        (18, 1, "warning"),
        (2, 1, "warning"),
        (3, 2, "suggestion"),
        (0, 3, "suggestion"),
        (2, 0, ""),
        (0, 2, ""),
    ],
)
def test_a_level_is_earned_by_how_often_a_rule_was_right(
    earned: ModuleType, right: int, wrong: int, level: str
) -> None:
    assert earned.earned(counts(right, wrong)) == level


def test_a_rule_that_is_louder_than_it_has_earned_is_told(earned: ModuleType) -> None:
    judged = {"AAA101": counts(18, 1), "AAA102": counts(1, 2), "AAA103": counts(0, 2), "AAA104": counts(0, 9)}
    table = {code: {"own": row} for code, row in judged.items()}
    levels = {"AAA101": "error", "AAA102": "suggestion", "AAA103": "error"}
    assert [line[:6] for line in earned.too_loud(table, levels)] == ["AAA101"]
    assert [line[:6] for line in earned.printed(table, levels)][1:] == ["AAA101", "AAA102", "AAA103", "0 rule"]


def test_a_level_to_which_a_doubt_has_lowered_must_be_earned_too(earned: ModuleType) -> None:
    table = {"AAA101": {"own": counts(20, 0), "lowered": counts(4, 6), "lowered twice": counts(0, 9)}}
    assert list(earned.too_loud(table, {"AAA101": "error"})) == [
        "AAA101 speaks at warning, but right 4 times and wrong 6: suggestion"
    ]
    assert not list(earned.too_loud(table, {"AAA101": "suggestion"}))


def test_a_finding_meets_a_label_where_it_stands_or_at_the_other_side(earned: ModuleType) -> None:
    label = earned.Label("right", ("NAM40",), (10, 16), ((40, 46),))

    def met(code: str, start: int, *notes: int) -> bool:
        def span(at: int) -> dict[str, int]:
            return {"start": at, "end": at + 6}

        finding = {"code": code, "span": span(start), "notes": [{"span": span(note)} for note in notes]}
        return bool(label.meets(finding))

    assert met("NAM401", 12)
    assert met("NAM401", 40, 10)
    assert not met("NAM401", 40)
    assert not met("NAM401", 60, 10)
    assert not met("QUO501", 12)


def test_what_a_rule_says_counts_at_the_level_at_which_it_says_it(
    earned: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def finding(level: str, start: int) -> dict[str, object]:
        return {"code": "CPY601", "level": level, "span": {"start": start, "end": start + 2}, "notes": []}

    labels = [
        earned.Label(verdict, ("CPY601",), (at, at + 2)) for at, verdict in ((0, "right"), (5, "wrong"), (9, "wrong"))
    ]
    monkeypatch.setattr(earned, "linted", lambda *_: {"a.md": [finding("warning", 0), finding("suggestion", 5)]})
    table = earned.measured([earned.Copy("a.md", b"", labels)], {"CPY601": "warning"}, "newslint")
    right, wrong = ({"right": 0, "wrong": 0, "debatable": 0} | {verdict: 1} for verdict in ("right", "wrong"))
    assert table == {"CPY601": {"own": right, "lowered": wrong}}


def test_what_was_judged_in_published_stories_holds_no_copy() -> None:
    rows = [json.loads(line) for line in (FOLDER / "judged.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {key for row in rows for key in row} == {"story", "code", "start", "end", "verdict"}
    assert {row["verdict"] for row in rows} == {"right", "wrong", "debatable"}


def test_the_place_of_a_label_is_found_again(earned: ModuleType) -> None:
    label = {
        "label": "false",
        "code": "NAM401",
        "start": 3,
        "end": 5,
        "text": "Wu",
        "context": "by Wu, a",
        "others": [[0, 2]],
    }
    text = "It is by Wu, a tug."
    assert earned.located(label, text) == earned.Label("wrong", ("NAM40", "NAM401"), (9, 11), ((6, 8),))
    assert earned.located(label, "It is by Woo.") is None
    assert earned.located(label | {"code": "CPY601"}, text).codes == ("CPY601",)


def test_without_the_benchmark_the_recorded_table_counts(
    earned: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    record = tmp_path / "earned.json"
    record.write_text(json.dumps({"CPY601": {"own": counts(9, 1)}}), encoding="utf-8")
    monkeypatch.setattr(earned, "RECORD", record)
    monkeypatch.setattr(earned, "ruled", lambda _: {"CPY601": "warning"})
    monkeypatch.setattr("sys.argv", ["earned.py", "--shared", str(tmp_path)])
    assert earned.main() == 0
    monkeypatch.setattr(earned, "ruled", lambda _: {"CPY601": "error"})
    assert earned.main() == 1
    assert "too loud: CPY601 speaks at error, but right 9 times and wrong 1: warning" in capsys.readouterr().out


def test_the_recorded_table_is_about_rules_that_there_are() -> None:
    table = json.loads((FOLDER / "earned.json").read_text(encoding="utf-8"))
    codes = {
        path.read_text(encoding="utf-8").split("code: ")[1].split()[0] for path in FOLDER.parent.glob("rules/*/*.yaml")
    }
    assert table.keys() <= codes
