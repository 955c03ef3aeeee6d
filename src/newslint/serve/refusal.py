"""What is wrong with a request, in words for whoever sent it."""

from __future__ import annotations

from newslint.live.crew import UndoneError


class RefusalError(UndoneError):
    """A request that is not answered: the status of HTTP, and why."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message

    def __str__(self) -> str:
        """Why."""
        return self.message
