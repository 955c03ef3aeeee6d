"""What is wrong with how a command was called."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class UsageError(Exception):
    """Bad usage: the message says what, and what is allowed."""


def unwritable(path: str, error: OSError) -> UsageError:
    """What is said of a place where nothing can be written."""
    return UsageError(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}")


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Raises UsageError where what is imported inside comes with an extra that was not installed."""
    try:
        yield
    except ModuleNotFoundError as missing:
        package = (missing.name or "").partition(".")[0]
        if package == "newslint":
            raise
        message = f"this needs {package}, which is not installed: pip install 'newslint[{extra}]'"
        raise UsageError(message) from None
