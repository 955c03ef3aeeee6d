import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parent.parent / "benchmarks" / "accuracy.py"
MUTANTS = """\
change                       118 of   121 caught   97.5%
change/level                  50 of    51 caught   98.0%
symbol-root                    5 of     7 caught   71.4%
1693 stories linted in 20.0 s, 84 a second
"""
CLEAN = """\
error    FIG101        2     0.08 per 100 stories
error    FIG120        1     0.04 per 100 stories
warning  FIG111       20     0.77 per 100 stories
all errors: 3 in 2581 stories, 0.12 per 100
"""
NATURAL = """\
missed    weekday_date               true_error                                   Friday
change_arithmetic          real     5 of    5 found
change_arithmetic          trap     1 of   13 repeated
"""


@pytest.fixture(scope="module")
def accuracy() -> ModuleType:
    spec = importlib.util.spec_from_file_location("accuracy", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_the_benchmark_prints_is_read(accuracy: ModuleType) -> None:
    assert accuracy.recall(MUTANTS) == {"change": 97.5, "symbol-root": 71.4}
    assert accuracy.alarms(CLEAN) == {"FIG error": 0.12, "FIG warning": 0.77}
    assert accuracy.judged(NATURAL) == {"change_arithmetic real found": 100.0, "change_arithmetic trap repeated": 7.7}


@pytest.mark.parametrize(
    ("figure", "now", "then", "worse"),
    [
        (("planted errors caught, percent", "change"), 97.0, 97.5, False),
        (("planted errors caught, percent", "change"), 96.9, 97.5, True),
        (("alarms per 100 published stories", "FIG error"), 0.15, 0.12, False),
        (("alarms per 100 published stories", "FIG error"), 0.17, 0.12, True),
        (("judged flags, percent", "change_arithmetic trap repeated"), 7.7, 0.0, True),
        (("corrections visible in the text", "found"), 1, 2, True),
    ],
)
def test_worse_is_worse(accuracy: ModuleType, figure: tuple[str, str], now: float, then: float, *, worse: bool) -> None:
    group, name = figure
    assert accuracy.is_worse(group, name, now, then) is worse
    assert bool(list(accuracy.compared({group: {name: now}}, {group: {name: then}}))) is worse


def test_what_is_not_recorded_is_only_printed(accuracy: ModuleType) -> None:
    assert not list(accuracy.compared({"alarms per 100 originals": {"NEW warning": 9.0}}, {}))


def test_without_the_benchmark_it_says_that_nothing_was_measured(
    accuracy: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["accuracy.py", "--shared", str(tmp_path)])
    assert accuracy.main() == 0
    assert "not measured" in capsys.readouterr().out
