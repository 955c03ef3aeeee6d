from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Write = Callable[[str, str], Path]


@pytest.mark.parametrize("command", ["figures", "extract"])
def test_a_command_about_one_story_says_so(write: Write, run: Run, command: str) -> None:
    for name in ("a.md", "b.md"):
        write(name, "The quay.\n")
    several, folder, unknown = run(command, "a.md", "b.md"), run(command, "."), run(command, "a.md", "--fromat", "json")
    assert (several.code, folder.code, unknown.code) == (2, 2, 2)
    assert "one story at a time" in several.err
    assert "name one story in it" in folder.err
    assert "one story" not in unknown.err
