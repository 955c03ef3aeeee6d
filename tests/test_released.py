import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[1] / "scripts"
VERSION = '__version__ = "1.2.0"\n'
CHANGES = "# Changes\n\n## Unreleased\n\n## 1.2.0 (2026-12-01)\n\n- A rule.\n"


def told(folder: Path, tag: str, changes: str, page: str = "    rev: v1.2.0\n") -> list[str]:
    """What the script says of a tag, run in a checkout of its own."""
    files = {"CHANGELOG.md": changes, "src/newslint/version.py": VERSION, "README.md": page, "docs/ci.md": ""}
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    script = folder / "scripts" / "released.py"
    script.parent.mkdir()
    script.write_bytes((SCRIPTS / script.name).read_bytes())
    done = subprocess.run([sys.executable, script, tag], capture_output=True, text=True, check=False)
    assert done.returncode == bool(done.stderr.strip())
    return done.stderr.split("\n")[:-1] if done.returncode else []


@pytest.mark.parametrize(
    ("tag", "changes", "wrong"),
    [
        ("v1.2.0", CHANGES, []),
        ("v1.2.1", CHANGES, ["the tag is v1.2.1", "README.md names v1.2.0, not v1.2.1"]),
        ("1.2.0", CHANGES, ["the tag is 1.2.0", "README.md names v1.2.0, not 1.2.0"]),
        ("v1.2.0", CHANGES.replace("- A rule.\n", ""), ["CHANGELOG.md has no section"]),
        ("v1.2.0", CHANGES.replace(" (2026-12-01)", ""), ["CHANGELOG.md has no section"]),
        ("v1.2.0", CHANGES.replace("Unreleased\n", "Unreleased\n\n- Another.\n"), ["CHANGELOG.md still has changes"]),
    ],
)
def test_a_tag_is_held_against_version_and_changelog(tmp_path: Path, tag: str, changes: str, wrong: list[str]) -> None:
    assert [line[: len(begin)] for line, begin in zip(told(tmp_path, tag, changes), wrong, strict=True)] == wrong


def test_the_pages_name_the_tag(tmp_path: Path) -> None:
    page = "    rev: v1.1.0\n\n- uses: newslint/newslint@v1.2.0\n- uses: newslint/newslint@v1.1.0\n- uses: actions/checkout@v5\n"
    assert told(tmp_path, "v1.2.0", CHANGES, page) == ["README.md names v1.1.0, not v1.2.0"]
