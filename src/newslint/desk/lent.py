"""A way to read a text -> the text, read when somebody looks at it: much that is told of a story needs none of its words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from newslint.model import Source


class Lent(Source):
    """A text that is read when somebody looks at it."""

    def __init__(self, path: str, read: Callable[[], Source]) -> None:
        self.__dict__.update(path=path, read=read)

    @cached_property
    def _whole(self) -> Source:
        return self.read()  # type: ignore[attr-defined,no-any-return]  # stands among the values

    text = property(lambda self: self._whole.text)
    format = property(lambda self: self._whole.format)
    cells = property(lambda self: self._whole.cells)
    published = property(lambda self: self._whole.published)
