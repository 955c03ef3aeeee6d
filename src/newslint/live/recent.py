"""A question -> what was answered to it before, while that is among the last answers and all of them find room."""

from __future__ import annotations

from collections import OrderedDict
from hashlib import blake2b


class Recent:
    """The last answers: clients ask the same again, and several of them of one text. Of the questions only a hash is kept."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._answers: OrderedDict[bytes, bytes] = OrderedDict()

    def answer(self, question: bytes) -> bytes | None:
        """What was answered, if it is still there."""
        if question in self._answers:
            self._answers.move_to_end(question)
        return self._answers.get(question)

    def keep(self, question: bytes, answer: bytes) -> None:
        """Keep an answer in the place of those that nobody asked for longest."""
        self._room -= len(answer) - len(self._answers.pop(question, b""))
        self._answers[question] = answer
        while self._room < 0:
            self._room += len(self._answers.popitem(last=False)[1])


def question(*parts: str) -> bytes:
    """The hash of a question; parts that run into each other are told apart."""
    digest = blake2b(digest_size=32)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(data) + data)
    return digest.digest()
