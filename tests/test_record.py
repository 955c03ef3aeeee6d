"""Records behave as frozen dataclasses do, and a run imports neither dataclasses nor what it brings."""

from __future__ import annotations

import copy
import dataclasses
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.model import Rule, Settings, Source
from newslint.record import NEEDED, field, fields, record, replace

ROOT = Path(__file__).parents[1]


@record
class Box:
    """A box for these tests."""

    width: int
    inside: dict[str, int] = field(default_factory=dict)
    lid: str = "wood"


@record(eq=False)
class Crate:
    """One that equals itself alone."""

    width: int = 1


@dataclasses.dataclass(frozen=True)
class Plugged:
    """What a plug-in may bring."""

    width: int
    inside: list[int] = dataclasses.field(default_factory=list)
    lid: str = "wood"


def test_fields_are_given_in_order_or_by_name() -> None:
    """As with any class."""
    box = Box(3, lid="tin")
    assert (box.width, box.inside, box.lid) == (3, {}, "tin")
    assert Box(3).inside is not Box(3).inside


@pytest.mark.parametrize(
    ("given", "named"), [((), {}), ((1, {}, "", 4), {}), ((1,), {"width": 2}), ((1,), {"depth": 2}), ((), {"depth": 1})]
)
def test_wrong_fields_are_refused(given: tuple[object, ...], named: dict[str, object]) -> None:
    """Missing, too many, given twice, unknown, and one missing for one unknown."""
    with pytest.raises(TypeError):
        Box(*given, **named)  # type: ignore[arg-type]


def test_values_do_not_change() -> None:
    """Neither by assignment nor by deletion."""
    box = Box(3)
    with pytest.raises(AttributeError):
        box.width = 4  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del box.width


def test_values_compare_by_fields() -> None:
    """Those of one class; without `eq` only the same one."""
    assert Settings() == Settings()
    assert hash(Settings()) == hash(Settings())
    assert Settings() != Settings(dollar="AUD")
    assert Box(1) != object()
    assert Crate() != Crate()
    assert repr(Box(1)) == "Box(width=1, inside={}, lid='wood')"


def test_the_library_knows_them() -> None:
    """So that whoever uses newslint may treat a report as any dataclass."""
    assert [one.name for one in dataclasses.fields(Source)] == [
        "path", "text", "format", "cells", "published", "parts", "lost", "made",
    ]  # fmt: skip
    assert dataclasses.replace(Box(1), width=2) == replace(Box(1), width=2) == Box(2)
    assert dataclasses.asdict(Box(1)) == {"width": 1, "inside": {}, "lid": "wood"}
    with pytest.raises(TypeError):
        replace(Box(1), depth=2)


def test_they_travel() -> None:
    """To other processes."""
    settings = Settings(dollar="CAD")
    assert pickle.loads(pickle.dumps(settings)) == copy.deepcopy(settings) == settings  # noqa: S301 -- our own bytes


def test_defaults_are_known() -> None:
    """Of ours and of plug-ins alike."""
    assert fields(Box) == fields(Plugged) | {"inside": {}} == {"width": NEEDED, "inside": {}, "lid": "wood"}
    assert fields(Rule)["enabled"] is True


def test_a_run_imports_nothing_that_takes_long(tmp_path: Path) -> None:
    """One story, cold and then from the results kept: an editor waits for each of these modules."""
    story = tmp_path / "story.txt"
    story.write_text((ROOT / "examples" / "turbines-with-errors.txt").read_text("utf-8"), "utf-8")
    said = (
        "import sys; from newslint.cli import main; main(['check', *sys.argv[1:]]);"
        "print(*sorted({'dataclasses', 'inspect', 'regex', 'ruamel.yaml', 'hashlib', 'shutil', 'html', 'string',"
        " 'tempfile', 'subprocess', 'multiprocessing', 'logging', 'pathspec', 'rapidfuzz', 'newslint.kinds.sourcing.outcomes'}"
        " & {*sys.modules}))"
    )
    environment = {**os.environ, "NEWSLINT_CACHE_DIR": str(tmp_path / "cache"), "PYTHONPATH": str(ROOT / "src")}
    for options in ([], [], ["--no-cache"]):  # the first prepares the rule book
        command = [sys.executable, "-c", said, str(story), *options]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        loaded = done.stdout.splitlines()[-1]
    assert loaded == ""
