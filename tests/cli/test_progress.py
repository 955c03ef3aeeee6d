"""A long run says how far it has come, also where it has much to say; and only on a terminal."""

from __future__ import annotations

import io
import sys

import pytest

from newslint.cli.terminal import Progress


class Screen(io.StringIO):
    """Standard error as it would be on a terminal."""

    def isatty(self) -> bool:
        return True


def run(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, total: int) -> Progress:
    """The progress of a run that has gone on for a while."""
    monkeypatch.setattr(Progress, "_AFTER", 0.0)
    monkeypatch.setattr(sys, "stderr", stream)
    return Progress(total)


def test_the_bar_comes_back_once_a_finding_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    with run(monkeypatch, screen, 4) as progress:
        progress.step()
        assert screen.getvalue().endswith("1 of 4 stories")
        progress.clear()
        assert screen.getvalue().endswith("\x1b[K")
        progress.step()
        assert screen.getvalue().endswith("2 of 4 stories")
    assert screen.getvalue().endswith("\x1b[K")


@pytest.mark.parametrize(("stream", "total"), [(Screen(), 1), (io.StringIO(), 4)])
def test_there_is_no_bar_for_one_story_nor_in_a_pipe(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, total: int
) -> None:
    with run(monkeypatch, stream, total) as progress:
        progress.step()
    assert stream.getvalue() == ""
