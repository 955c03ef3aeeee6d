"""A kind that somebody else wrote -> an end to its check, where that finds none by itself; ours are bounded where they search."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from newslint.model import Kind

_OURS = nullcontext()
SECONDS, A_CHARACTER = 60.0, 1e-4
"""How long a plug-in may take over a story, and for each of its characters: none that is known takes a hundredth of it."""


class HangingError(BaseException):
    """A check that took too long; no Exception, lest a plug-in that catches all of them goes on."""


def patience(kind: Kind, length: int) -> AbstractContextManager[None]:
    """Raises HangingError inside where a plug-in takes too long; only where the system has an alarm, and this is the main thread."""
    return _OURS if kind.check.__module__.startswith("newslint.") else _timed(length)


@contextmanager
def _timed(length: int) -> Iterator[None]:
    import signal  # noqa: PLC0415 -- 1 ms that a run without plug-ins does not pay
    import threading  # noqa: PLC0415 -- likewise

    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _end)
    signal.setitimer(signal.ITIMER_REAL, SECONDS + A_CHARACTER * length)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _end(*_: object) -> None:
    raise HangingError
