"""How the characters of a run look, in a Word file -> the marks on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.office.docx_styles import is_on
from newslint.office.styles import Style

_RAISED = "superscript"
_SWITCHES: Mapping[str, str] = {
    "w:b": "strong", "w:i": "emphasis", "w:strike": "deleted", "w:dstrike": "deleted", "w:vanish": "hidden", "w:specVanish": "hidden",
}  # fmt: skip
_MARKS = ("strong", "emphasis", "deleted", "raised")


class Run:
    """How characters look: as their paragraph's style says, then their own, then the run itself."""

    def __init__(self, paragraph: Style | None = None) -> None:
        self._on: dict[str, bool] = {}
        self._styled(paragraph)

    @property
    def hidden(self) -> bool:
        """Whether nobody sees them."""
        return self._on.get("hidden", False)

    @property
    def marks(self) -> Iterator[tuple[str, str]]:
        """The marks on them, without addresses."""
        return ((mark, "") for mark in _MARKS if self._on.get(mark))

    def begins(self, name: str, said: Mapping[str, str], style: Style | None = None) -> None:
        """A property of the run; `style` is the one that it names."""
        self._styled(style)
        if switch := _SWITCHES.get(name):
            self._on[switch] = is_on(said)
        elif name == "w:vertAlign":
            self._on["raised"] = said.get("w:val") == _RAISED

    def _styled(self, style: Style | None) -> None:
        """Look as a style says, where it says anything."""
        for mark, said in (("strong", style.bold), ("hidden", style.hidden)) if style else ():
            if said is not None:
                self._on[mark] = said
