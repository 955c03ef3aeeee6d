"""A group of RTF: where its characters go, how they look, and what its paragraph is."""

from __future__ import annotations

from collections.abc import Iterator

COPY, NOTHING, FONTS, STYLES, CODE = range(5)
"""Where characters go: into the story, nowhere, into the names of fonts or styles, into the code of a field."""
_MARKS = (("bold", "strong"), ("italic", "emphasis"), ("struck", "deleted"), ("raised", "raised"))


class Group:
    """What counts in a group until it ends; one that begins in it takes everything over but what it `closes`."""

    __slots__ = (
        "bold", "closes", "font", "gone", "hidden", "italic", "level", "link", "listed", "raised", "sink", "struck", "style",
        "tabled", "unicode",
    )  # fmt: skip

    def __init__(self) -> None:
        self.sink = COPY
        self.closes = ""
        self.unicode = 1
        self.font = -1
        self.link = ""
        self.plain()
        self.pard()

    def plain(self) -> None:
        """Characters look like nothing special."""
        self.bold = self.italic = self.struck = self.raised = self.hidden = self.gone = False

    def pard(self) -> None:
        """The paragraph is nothing special."""
        self.style = 0
        self.level = 0
        self.listed = self.tabled = False

    def inner(self) -> Group:
        """A group that begins in this one."""
        made = Group.__new__(Group)
        for name in Group.__slots__:
            setattr(made, name, getattr(self, name))
        made.closes = ""
        return made

    @property
    def marks(self) -> Iterator[tuple[str, str]]:
        """The marks on its characters."""
        yield from ((mark, "") for name, mark in _MARKS if getattr(self, name))
        if self.link:
            yield "link", self.link
