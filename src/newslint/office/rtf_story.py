"""The groups, words and characters of RTF, one after the other -> the paragraphs of a story."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newslint.model import BREAK
from newslint.office import rtf_fonts
from newslint.office.copy import Paragraph
from newslint.office.fields import address
from newslint.office.flow import Flow, Tables
from newslint.office.rtf_groups import CODE, COPY, FONTS, NOTHING, STYLES, Group
from newslint.office.rtf_looks import Looks
from newslint.office.styles import Role
from newslint.office.symbols import PRIVATE, shown

SIGNS: Mapping[str, str] = {
    "tab": "\t", "line": BREAK, "page": BREAK, "column": BREAK, "lbr": BREAK, "emdash": "—", "endash": "–", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "~": "\xa0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\t": "\t",
}  # fmt: skip
"""Words and signs that stand for characters."""
_ASIDE = frozenset((
    "annotation", "author", "buptim", "category", "colortbl", "comment", "company", "creatim", "datafield", "do", "doccomm", "falt", "ffdeftext", "ffname",
    "filetbl", "fldtype", "footer", "footerf", "footerl", "footerr", "ftncn", "ftnsep", "ftnsepc", "aftncn", "aftnsep", "aftnsepc", "header",
    "headerf", "headerl", "headerr", "info", "keywords", "listtext", "manager", "nonesttables", "object", "operator", "pict", "pntext",
    "printim", "private", "result", "revtim", "rxe", "shprslt", "sn", "sp", "subject", "sv", "tc", "title", "txe", "upr", "xe",
))  # fmt: skip
"""Groups that hold no copy."""
_LISTED = frozenset(("listtext", "pntext"))
"""Those that stand before an item of a list, and hold its mark."""
_STARRED = frozenset(("fldinst", "footnote", "shpinst", "shptxt"))
"""Groups that are read although whoever does not know them may pass them over."""
_SWITCHES: Mapping[str, str] = {
    "b": "bold", "i": "italic", "strike": "struck", "striked": "struck", "super": "raised", "v": "hidden", "deleted": "gone", "mvf": "gone",
}  # fmt: skip
_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
"""The halves of characters."""
_BOX = "text box"


class Story:
    """A story as it is read: its groups, and the paragraphs so far."""

    def __init__(self) -> None:
        self.codec = rtf_fonts.WINDOWS
        self.groups = [Group()]
        self.looks = Looks()
        self._code: list[str] = []
        self._address = ""
        self._tables = Tables()
        self._flows = [Flow(self._tables)]
        self._tabled = [False]
        self._notes: dict[str, list[list[Paragraph]]] = {"footnote": [], "endnote": []}
        self._kind = "footnote"
        self._half = 0

    @property
    def now(self) -> Group:
        """The group that is open."""
        return self.groups[-1]

    def paragraphs(self) -> list[Paragraph]:
        """All of the story, and its notes below."""
        found = [*self._all()]
        for kind, notes in self._notes.items():
            for at, note in enumerate(notes, 1):
                for one in note:
                    one.role, one.level, one.name, one.cell = "note", 0, f"{kind} {at}", None
                found += note
        return found

    def begins(self) -> None:
        """A group begins."""
        self.groups.append(self.now.inner())

    def ends(self) -> None:
        """The group ends, and with it what it was for."""
        group = self.groups.pop()
        if group.sink == STYLES:
            self.looks.styled(group.style, group.level)
        if group.closes == "fldinst":
            self._address = address("".join(self._code))
        elif group.closes:
            inside = self._all()
            self._flows.pop()
            self._tabled.pop()
            if group.closes == "shptxt":
                for one in inside:
                    one.name = one.name or _BOX
                self._flows[-1].beside(inside)
            elif any(one.length for one in inside):
                self._notes[self._kind].append(inside)

    def text(self, text: str) -> None:
        """Characters."""
        group = self.now
        self._half = 0
        if group.sink == COPY:
            if text and not (group.hidden or group.gone):
                self._settled().now().add(text, group.marks)
        elif group.sink == CODE:
            self._code.append(text)
        elif group.sink == FONTS:
            self.looks.called(group.font, text)
        elif group.sink == STYLES:
            self.looks.named(text)

    def character(self, code: int) -> None:
        """A character by its number; of one beyond the first 65,536, its halves follow each other."""
        code &= 0xFFFF
        if code in _HIGH:
            self._half = code
        elif code in _LOW:
            half, self._half = self._half, 0
            self.text(chr(0x10000 + ((half - _HIGH[0]) << 10) + code - _LOW[0]) if half else "\ufffd")
        else:
            font = self.looks.font(self.now.font)
            self.text(shown(code, font.name) if font.symbols or code in PRIVATE else chr(code))

    def word(self, word: str, number: int | None = None, *, starred: bool = False) -> None:
        """A word, which may open what its group is for; of what is not known and may be passed over nothing is read."""
        group = self.now
        if group.sink == NOTHING:
            return
        if word in _ASIDE or (starred and word not in _STARRED):
            group.sink = NOTHING
            if word in _LISTED and len(self.groups) > 1:
                self.groups[-2].listed = True
        elif word in SIGNS:
            self.text(SIGNS[word])
        elif word in _SWITCHES:
            setattr(group, _SWITCHES[word], number != 0)
        elif word in rtf_fonts.PAGES:
            self.codec = rtf_fonts.PAGES[word]
        elif act := _WORDS.get(word):
            act(self, 0 if number is None else number)

    def par(self, _: int) -> None:
        """The end of a paragraph, unless it was deleted."""
        if self.now.sink == COPY and not self.now.gone:
            flow = self._settled()
            self._is(flow.now())
            flow.ends()

    def cell(self, _: int) -> None:
        """The end of a cell."""
        if self.now.sink == COPY:
            flow = self._settled()
            self._is(flow.now())
            flow.cell_ends()
            flow.cell()

    def row(self, _: int) -> None:
        """The end of a row."""
        if self.now.sink == COPY:
            flow = self._flows[-1]
            flow.row_ends()
            flow.row()
            flow.cell()

    def opens(self, closes: str) -> None:
        """A note or a box begins; one that was deleted is not read."""
        group = self.now
        if group.sink != COPY or group.gone:
            group.sink = NOTHING
            return
        group.closes, self._kind = closes, "footnote"
        group.plain()
        group.pard()
        self._flows.append(Flow(self._tables))
        self._tabled.append(False)

    def endnote(self, _: int) -> None:
        """The note stands at the end of the story."""
        self._kind = "endnote"

    def code(self, _: int) -> None:
        """How a field is worked out begins."""
        self.now.sink, self.now.closes = CODE, "fldinst"
        self._code = []

    def result(self, _: int) -> None:
        """What a field shows begins."""
        self.now.link, self._address = self._address, ""

    def page(self, number: int) -> None:
        """The code page of the file."""
        self.codec = rtf_fonts.of_page(number)

    def _settled(self) -> Flow:
        """The paragraphs here, in a table or out of it, as the one that begins now is."""
        flow, group = self._flows[-1], self.now
        if flow.paragraph is None and group.tabled != self._tabled[-1]:
            if group.tabled:
                flow.table()
                flow.row()
                flow.cell()
            else:
                flow.table_ends()
            self._tabled[-1] = group.tabled
        return flow

    def _is(self, one: Paragraph) -> None:
        """Say what a paragraph is."""
        group = self.now
        role = self.looks.role(group.style)
        if not role.name and group.level:
            role = Role("crosshead", group.level)
        one.role, one.level = role.name or ("item" if group.listed else "body"), role.level

    def _all(self) -> list[Paragraph]:
        """The paragraphs of what is open, the last one with them."""
        flow = self._flows[-1]
        if flow.paragraph is not None:
            self._is(flow.paragraph)
        return flow.all()


def _sets(name: str) -> Callable[[Story, int], None]:
    """What notes a number of the group."""
    return lambda story, number: setattr(story.now, name, number)


_WORDS: Mapping[str, Callable[[Story, int], None]] = {
    **dict.fromkeys(("par", "sect", "nestcell"), Story.par), "cell": Story.cell, "row": Story.row,
    "pard": lambda story, _: story.now.pard(), "plain": lambda story, _: story.now.plain(), "nosupersub": lambda story, _: _sets("raised")(story, 0),
    "footnote": lambda story, _: story.opens("footnote"), "ftnalt": Story.endnote, "shptxt": lambda story, _: story.opens("shptxt"),
    "fldinst": Story.code, "fldrslt": Story.result, "uc": _sets("unicode"), "f": _sets("font"), "s": _sets("style"),
    "deff": lambda story, number: setattr(story.groups[0], "font", number), "ls": lambda story, number: _sets("listed")(story, number > 0),
    "intbl": lambda story, _: _sets("tabled")(story, 1), "itap": lambda story, number: _sets("tabled")(story, number > 0),
    "outlinelevel": lambda story, number: _sets("level")(story, number + 1 if 0 <= number < 9 else 0),
    "fonttbl": lambda story, _: _sets("sink")(story, FONTS), "stylesheet": lambda story, _: _sets("sink")(story, STYLES),
    "ansicpg": Story.page, "fcharset": lambda story, number: story.looks.charset(story.now.font, number),
    "cpg": lambda story, number: story.looks.page(story.now.font, number), "sbasedon": lambda story, number: story.looks.based(number),
}  # fmt: skip
