import subprocess
import sys
from pathlib import Path

import pytest

import newslint

STORY = "# Ferries\n\nThey cost 380 million crowns ($53 million).\n\n($1 = 10.85 Swedish crowns)\n"


def test_text_and_files_are_linted_alike(tmp_path: Path) -> None:
    path = tmp_path / "ferry.md"
    path.write_text(STORY, encoding="utf-8")
    report = newslint.lint_text(STORY, name=str(path))
    assert [finding.code for finding in report.findings] == ["FIG101"]
    assert report.source[report.findings[0].span] == "$53 million"
    assert report.findings[0].level is newslint.Level.ERROR
    assert newslint.lint_file(path) == report


def test_a_file_that_cannot_be_read_is_a_failure_not_an_exception(tmp_path: Path) -> None:
    report = newslint.lint_file(tmp_path / "gone.md")
    assert (report.findings, report.figures) == ((), None)
    assert report.failures[0].message == "no such file or folder"


def test_every_public_name_is_there() -> None:
    assert all(getattr(newslint, name) for name in dir(newslint))
    with pytest.raises(AttributeError, match="nonsense"):
        newslint.nonsense  # noqa: B018 -- asking for it is the test


HEAVY = {
    "ruamel.yaml",
    "rich",
    "pathspec",
    "importlib.metadata",
    "multiprocessing",
    "termcolor",
    "wcwidth",
    "datetime",
}


@pytest.mark.parametrize(
    ("words", "unwanted"),
    [(("--version",), {"newslint.engine", "newslint.model", "dataclasses"}), (("check", "ferry.md"), HEAVY)],
)
def test_a_run_imports_only_what_it_needs(tmp_path: Path, words: tuple[str, ...], unwanted: set[str]) -> None:
    (tmp_path / "ferry.md").write_text("# Ferries\n\nThey cost $5 million, the “line” said.\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()  # the configuration is looked for up to here
    code = f"import sys, newslint.cli; newslint.cli.main({list(words)}); print(*sys.modules, file=sys.stderr)"
    environment = {"PYTHONPATH": str(Path(__file__).parents[1] / "src"), "NEWSLINT_CACHE_DIR": str(tmp_path / ".cache")}
    for _ in range(2):  # the second time the rule book is prepared
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True, env=environment
        )
    assert not unwanted & set(done.stderr.split())
