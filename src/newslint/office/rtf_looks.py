"""The fonts and styles that the head of an RTF file lists."""

from __future__ import annotations

from newslint.office import rtf_fonts
from newslint.office.rtf_fonts import SYMBOLS, Font
from newslint.office.styles import Role, Style, Styles


class Looks:
    """The fonts by number, and the styles as they are told; no paragraph has one before all are."""

    def __init__(self) -> None:
        self._fonts: dict[int, Font] = {}
        self._styles: dict[str, Style] = {}
        self._known: Styles | None = None
        self._name: list[str] = []
        self._parent = ""

    def font(self, number: int) -> Font:
        """A font; one without a name where there is none of that number."""
        return self._fonts.get(number, _NONE)

    def called(self, number: int, name: str) -> None:
        """What a font is called."""
        if name.strip("; "):
            self._fonts[number] = self.font(number)._replace(name=name)

    def charset(self, number: int, charset: int) -> None:
        """Which characters it has."""
        codec, symbols = rtf_fonts.of_charset(charset), charset == SYMBOLS
        self._fonts[number] = self.font(number)._replace(codec=codec, symbols=symbols)

    def page(self, number: int, page: int) -> None:
        """Of which code page they are."""
        self._fonts[number] = self.font(number)._replace(codec=rtf_fonts.of_page(page))

    def named(self, text: str) -> None:
        """A piece of the name of a style."""
        self._name.append(text)

    def based(self, number: int) -> None:
        """The style that the one is made from of which is told."""
        self._parent = str(number)

    def styled(self, number: int, level: int) -> None:
        """All of a style is told."""
        name = "".join(self._name).strip("; ")
        if name:
            parent = self._parent if self._parent != str(number) else ""
            self._styles[str(number)] = Style(name, parent, level)
        self._name, self._parent = [], ""

    def role(self, number: int) -> Role:
        """The part of the paragraphs of a style."""
        if self._known is None:
            self._known = Styles(self._styles)
        return self._known.role(str(number))


_NONE = Font()
