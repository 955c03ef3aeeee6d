"""No regular expression of ours takes more than linear time, whatever stands in the copy."""

from __future__ import annotations

import re
import time

import pytest

import hostile  # type: ignore[import-not-found, unused-ignore]  # beside this file

SHORT, LONG = 1000, 4000
SUSPECT = 0.0006
"""Seconds for a short text below which no pattern can be quadratic: it would need some 2 ns a pair of characters."""
STEEPEST = 8.0
"""Four times the text takes four times as long; quadratic patterns take sixteen. Between the two, with room for noise."""


def test_time_grows_with_the_text() -> None:
    """Where a short text takes long, one four times as long takes about four times as long."""
    patterns = {(one.pattern, one.flags): one for one in hostile.ours()}
    assert len(patterns) > 100  # those of every room
    slow = {text: trouble for (text, _), one in patterns.items() if (trouble := _steep(one))}
    assert not slow


@pytest.mark.parametrize("slow", [r"\s*x", r"(a|b|ab)*c", r"\w+@", r"(?:a+b?)+$"])
def test_slow_patterns_are_caught(slow: str) -> None:
    """The proof can fail: these are quadratic, or worse."""
    assert _steep(re.compile(slow))


def _steep(pattern: re.Pattern[str]) -> str:
    """On what a pattern takes more than linear time; "" where on nothing."""
    drain = hostile.drained(pattern)
    for short, long in zip(hostile.texts(pattern, SHORT), hostile.texts(pattern, LONG), strict=True):
        if _seconds(drain, short) > SUSPECT:
            steep = min(_growth(drain, short, long, 3) for _ in range(2))  # a busy machine is seldom busy twice
            if steep > STEEPEST:
                return f"{steep:.0f} x for 4 x {short[:40]!r}…"
    return ""


def _growth(drain: hostile.Drain, short: str, long: str, turns: int) -> float:
    """How many times as long the long text takes, the best of some turns for each."""
    took = min(_seconds(drain, short) for _ in range(turns))
    return min(_seconds(drain, long) for _ in range(turns)) / max(took, SUSPECT / 4)


def _seconds(drain: hostile.Drain, text: str) -> float:
    began = time.thread_time()
    drain(text)
    return time.thread_time() - began
