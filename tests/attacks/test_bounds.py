"""What bounds an attack really bounds it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from typing import Any

import pytest

Attacked = Callable[..., Any]


@pytest.mark.usefixtures("story")
def test_a_story_within_the_bounds_is_checked(attacked: Attacked) -> None:
    ended = attacked("check", "story.md")
    assert (ended.code, ended.out.count("error FIG120")) == (1, 1)


@pytest.mark.usefixtures("story")
def test_a_run_beyond_the_bounds_fails(attacked: Attacked) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        attacked("check", "story.md", seconds=0.001)
