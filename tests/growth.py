"""How work grows with its input, told so that a busy machine does not count."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

TURNS = 3


def growth(work: Callable[[int], object], short: int, long: int) -> float:
    """How many times as long the long input takes as the short one.

    Time of this thread's own work, the best of several turns for each, no garbage collected meanwhile. Linear work
    gives about `long / short`, work that grows with the square its square.
    """
    work(short)  # patterns are compiled and words loaded before anything is timed
    gc.collect()
    gc.disable()
    try:
        return min(_seconds(work, long) for _ in range(TURNS)) / max(
            min(_seconds(work, short) for _ in range(TURNS)), 1e-4
        )
    finally:
        gc.enable()


def _seconds(work: Callable[[int], object], size: int) -> float:
    began = time.thread_time()
    work(size)
    return time.thread_time() - began
