from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from consoles import PROJECT, blocks, documents, played, rewritten

PAGE = """\
```text title="a.txt"
Fifteen of the 50 mills, or 20%, have closed.
```

```console
$ newslint check --format json a.txt | grep -c FIG130
2
```
"""


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_command_does_what_the_page_says(path: Path, tmp_path: Path) -> None:
    wrong = [
        f"{run.command}: {run.wrong}"
        for _, runs in played(path.read_text("utf-8"), tmp_path)
        for run in runs
        if run.wrong
    ]
    assert not wrong, "\n".join(wrong)


def test_what_a_page_shows_and_is_not_printed_is_found_and_written(tmp_path: Path) -> None:
    (_, none), (_, runs) = played(PAGE, tmp_path)
    assert (none, [run.wrong for run in runs]) == ([], ["it prints\n1\n"])
    assert rewritten(PAGE, tmp_path) == PAGE.replace("\n2\n", "\n1\n")
    (_, runs) = list(played(PAGE.replace("\n2\n", "\n…\n"), tmp_path))[1]
    assert [run.wrong for run in runs] == [""]


def test_a_command_that_cannot_be_run_is_found(tmp_path: Path) -> None:
    (_, runs) = next(iter(played("```console\n$ newslint check none.md\n```\n", tmp_path)))
    assert [run.code for run in runs] == [2]
    assert "none.md" in runs[0].wrong


def test_blocks_are_read_with_their_titles_and_without_their_indentation() -> None:
    (block,) = blocks('1. So:\n\n    ````md title="b/a.md"\n    ```\n    x\n    ```\n    ````\n')
    assert (block.language, block.title, block.text) == ("md", "b/a.md", "```\nx\n```\n")


def test_every_rule_has_its_page_and_no_page_is_stale() -> None:
    done = subprocess.run(
        [sys.executable, PROJECT / "scripts" / "rule_pages.py", "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
