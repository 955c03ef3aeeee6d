"""The wheel, really built and installed: it brings its rule book along."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from newslint.rulebook.packs import names, rule_files, shelf

ROOT = Path(__file__).parents[2]


def test_a_wheel_brings_the_whole_rule_book(tmp_path: Path) -> None:
    offline = ["--no-index", "--no-deps", "--no-build-isolation", "--no-compile", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", *offline, "--target", tmp_path, ROOT], check=True)
    code = """
import json
from newslint import config, rulebook
from newslint.rulebook import packs
book, failures = rulebook.load(packs.names())
print(json.dumps([str(packs.shelf()), len(book.rules), len(failures), config.STARTER.is_file(), len(rulebook.default().rules) > 0]))
"""
    env = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env, cwd=tmp_path
    )
    licences = {path.name for path in tmp_path.glob("newslint-*.dist-info/licenses/**/*") if path.is_file()}
    assert licences == {"LICENSE", "NOTICE", "SCOWL.txt", "CLDR.txt"}
    every = sum(1 for pack in names() for _ in rule_files(shelf() / pack))
    assert json.loads(done.stdout) == [str(tmp_path / "newslint" / "rules"), every, 0, True, True]
