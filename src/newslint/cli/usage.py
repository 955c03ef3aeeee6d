"""What is wrong with how a command was called."""


class UsageError(Exception):
    """Bad usage: the message says what, and what is allowed."""


def unwritable(path: str, error: OSError) -> UsageError:
    """What is said of a place where nothing can be written."""
    return UsageError(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}")
