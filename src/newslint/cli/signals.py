"""A signal that ends the run -> an end like any other: what was begun is put away, and the exit code says which it was."""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # what signal offers, without the millisecond of its enumerations
from types import FrameType
from typing import NoReturn


def heed() -> None:
    """End in order when the system asks for it, unless it was told not to (as nohup does)."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(_signal, name, None)
        if number is not None and _signal.getsignal(number) == _signal.SIG_DFL:
            _signal.signal(number, _end)


def _end(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 -- what a handler is called with
    """Raises SystemExit: the shell's code for the signal."""
    raise SystemExit(128 + number)
