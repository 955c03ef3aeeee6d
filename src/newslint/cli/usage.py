"""What is wrong with how a command was called."""


class UsageError(Exception):
    """Bad usage: the message says what, and what is allowed."""
