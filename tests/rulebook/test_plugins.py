"""The sample plug-in of tests/plugin, really installed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parents[1] / "plugin"
SOURCE = Path(__file__).parents[2] / "src"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has installed the plug-in, without a glance at the network."""
    folder = tmp_path_factory.mktemp("site")
    offline = ["--no-index", "--no-deps", "--no-build-isolation", "--no-compile", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", *offline, "--target", folder, PLUGIN], check=True)
    return folder


def run(site: Path, code: str) -> object:
    """What a new interpreter prints that has the plug-in."""
    env = os.environ | {"PYTHONPATH": os.pathsep.join((str(site), str(SOURCE)))}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_plug_ins_pack_and_kind_lint(site: Path) -> None:
    code = """
import json
from newslint import engine, rulebook
from newslint.model import Source
book, failures = rulebook.load(["sample"])
report = engine.lint(Source("story.txt", "The minister was FURIOUS at NASDAQ."), book)
print(json.dumps([[f.message for f in failures], [[f.code, f.message] for f in report.findings]]))
"""
    assert run(site, code) == [[], [["SMP101", "FURIOUS shouts; write Furious"]]]


def test_its_examples_hold_and_its_kind_is_explained(site: Path) -> None:
    code = """
import json
from newslint import rulebook
from newslint.examples import prove
from newslint.rulebook.explain import explain
proof = prove(["sample"])
text = explain("shouting", rulebook.load(["sample"])[0])
print(json.dumps([proof.code, len(proof.outcomes), "an abbreviation has at most so many letters" in text]))
"""
    assert run(site, code) == [0, 2, True]


def test_entry_points_are_not_read_for_what_is_ours(site: Path) -> None:
    code = """
import json, sys
from newslint import rulebook
rulebook.load(["facts"])
before = "importlib.metadata" in sys.modules
rulebook.load(["sample"])
print(json.dumps([before, "importlib.metadata" in sys.modules]))
"""
    run(site, code)  # the first run prepares the rule book
    assert run(site, code) == [False, True]


def test_a_prepared_pack_is_made_anew_when_its_kind_changes(site: Path) -> None:
    code = """
import json, sys
from newslint import rulebook
book, failures = rulebook.load(["sample"])
print(json.dumps([len(book.rules), len(failures), "ruamel.yaml" in sys.modules]))
"""
    run(site, code)
    assert run(site, code) == [1, 0, False]
    module = site / "newslint_sample" / "__init__.py"
    text = module.read_text("utf-8")
    module.write_text(text.replace('("word", "calm")', '("word", "quiet")'), "utf-8")
    try:
        assert run(site, code) == [0, 1, True]
    finally:
        module.write_text(text, "utf-8")


def test_a_plug_in_that_breaks_is_a_failure_and_no_crash(site: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken-1.0.dist-info"
    broken.mkdir()
    (broken / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n", "utf-8")
    (broken / "entry_points.txt").write_text("[newslint.rules]\nbroken = nowhere.at_all\nodd = json:loads\n", "utf-8")
    code = f"""
import json, sys
sys.path.insert(0, {str(tmp_path)!r})
from newslint import rulebook
print(json.dumps([failure.message for failure in rulebook.load(["broken", "odd", "none"])[1]]))
"""
    said = run(site, code)
    assert isinstance(said, list)
    first, second, third = said
    assert first.startswith(
        "the plug-in nowhere.at_all (broken in newslint.rules) cannot be imported: ModuleNotFoundError"
    )
    assert second == "the entry point odd of newslint.rules names neither a package nor a folder"
    assert "sample" in third
    assert third.startswith("no pack none")
