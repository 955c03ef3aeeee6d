"""The elements of a Word file's part, one after the other -> its paragraphs: changes accepted, comments and codes left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newslint.office import docx_words
from newslint.office.copy import Paragraph
from newslint.office.docx_runs import Run
from newslint.office.docx_styles import is_on, number
from newslint.office.docx_words import CONTROL, PARAGRAPH, ROW, Said, Scope, Words
from newslint.office.markup import Visitor
from newslint.office.styles import Styles

_PASSED = frozenset((
    "w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange",
    "w:tblPrExChange", "w:sectPrChange", "w:numberingChange", "w:sectPr", "w:tblPr", "w:tblPrEx", "w:tblGrid", "w:object", "w:rt",
    "w:smartTagPr", "w:customXmlPr", "w:sdtEndPr", "w:ffData", "w:rubyPr", "w:tabs", "w:background",
))  # fmt: skip
"""Elements in which nothing is copy: what was deleted or moved away, how it looked before, and how the page is set."""
_GONE = frozenset(("w:del", "w:moveFrom"))
_PROPERTIES = (PARAGRAPH, ROW, CONTROL)
_BOX = "text box"
_SET_IN = "a file that was set into it was not read: copy its text into the story"


class Body(Words):
    """The paragraphs of a part: the story itself, or the notes of a kind, each with its number by its id. `lost` is what could not be read."""

    def __init__(self, styles: Styles, links: Said, note: str = "", numbers: Mapping[str, int] | None = None) -> None:
        super().__init__(styles, links)
        self.lost: list[str] = []
        self._note, self._numbers = note, numbers or {}
        self._notes: dict[int, list[Paragraph]] = {}
        self._now_at = 0
        self.choices: list[bool] = []
        self.placeholders: list[bool] = []

    @property
    def visitor(self) -> Visitor:
        """What is told of each element."""
        return Visitor(self.begins, self.ends, self.says)

    def paragraphs(self) -> list[Paragraph]:
        """All that was read, notes by number."""
        if not self._note:
            return self.scopes[0].flow.all()
        return [one for key in sorted(self._notes) for one in self._notes[key]]

    def begins(self, name: str, said: Said) -> bool:
        """An element begins: whether what is in it is wanted."""
        if name in _PASSED:
            if name in _GONE and self.now.within == ROW:
                self.now.flow.row_gone()
            self.now.joins = self.now.joins or (name in _GONE and self.now.within == PARAGRAPH)
            return False
        begin = _BEGINS.get(name) or docx_words.BEGINS.get(name)
        return begin is None or begin(self, name, said) is not False

    def ends(self, name: str) -> None:
        """An element ends."""
        if end := _ENDS.get(name) or docx_words.ENDS.get(name):
            end(self)

    def properties(self, name: str) -> None:
        """What is said of a paragraph, a row or a content control."""
        self.now.within = name

    def properties_end(self) -> None:
        """That is all."""
        self.now.within = ""
        self.now.run = Run(self.now.style)

    def box(self) -> None:
        """A text box, which is read after the paragraph that it hangs on."""
        self.scopes.append(Scope(self.tables))

    def box_ends(self) -> None:
        """It is over."""
        if len(self.scopes) > 1:
            inside = self.scopes.pop().flow.all()
            for one in inside:
                one.name = one.name or _BOX
            self.now.flow.beside(inside)

    def note(self, said: Said) -> bool:
        """A note: wanted where the story calls it."""
        self._now_at = self._numbers.get(said.get("w:id", ""), 0)
        if self._now_at:
            self.scopes.append(Scope(self.tables))
        return self._now_at > 0

    def note_ends(self) -> None:
        """It is over."""
        inside = self.scopes.pop().flow.all() if len(self.scopes) > 1 else []
        for one in inside:
            one.role, one.level, one.name, one.cell = "note", 0, f"{self._note} {self._now_at}", None
        self._notes[self._now_at] = inside

    def chooses(self) -> bool:
        """One of several ways to say the same: the first is read."""
        if not self.choices or self.choices[-1]:
            return not self.choices
        self.choices[-1] = True
        return True

    def is_real(self) -> bool:
        """Whether a content control holds what somebody wrote, and not what it says as long as nobody did."""
        return not (self.placeholders and self.placeholders[-1])

    def is_placeholder(self, said: Said) -> None:
        """It says something as long as nobody writes."""
        if self.placeholders:
            self.placeholders[-1] = is_on(said)

    def set_in(self) -> bool:
        """Another file, which is read only by the program that wrote this one."""
        self.lost.append(_SET_IN)
        return False


def _popped(stack: list[bool]) -> None:
    if stack:
        stack.pop()


_BEGINS: Mapping[str, Callable[[Body, str, Said], bool | None]] = {
    **dict.fromkeys(_PROPERTIES, lambda body, name, _: body.properties(name)),
    "w:tbl": lambda body, _, __: body.now.flow.table(),
    "w:tr": lambda body, _, __: body.now.flow.row(),
    "w:gridBefore": lambda body, _, said: body.now.flow.skips(number(said)),
    "w:tc": lambda body, _, __: body.now.flow.cell(),
    "w:gridSpan": lambda body, _, said: body.now.flow.spans(number(said, 1)),
    "w:cellDel": lambda body, _, __: body.now.flow.cell_gone(),
    "w:txbxContent": lambda body, _, __: body.box(),
    **dict.fromkeys(("w:footnote", "w:endnote"), lambda body, _, said: body.note(said)),
    "mc:AlternateContent": lambda body, _, __: body.choices.append(False),
    **dict.fromkeys(("mc:Choice", "mc:Fallback"), lambda body, _, __: body.chooses()),
    "w:sdt": lambda body, _, __: body.placeholders.append(False),
    "w:showingPlcHdr": lambda body, _, said: body.is_placeholder(said),
    "w:sdtContent": lambda body, _, __: body.is_real(),
    **dict.fromkeys(("w:altChunk", "w:subDoc"), lambda body, _, __: body.set_in()),
}
_ENDS: Mapping[str, Callable[[Body], None]] = {
    **dict.fromkeys(_PROPERTIES, Body.properties_end),
    "w:tbl": lambda body: body.now.flow.table_ends(),
    "w:tr": lambda body: body.now.flow.row_ends(),
    "w:tc": lambda body: body.now.flow.cell_ends(),
    "w:txbxContent": Body.box_ends,
    **dict.fromkeys(("w:footnote", "w:endnote"), Body.note_ends),
    "mc:AlternateContent": lambda body: _popped(body.choices),
    "w:sdt": lambda body: _popped(body.placeholders),
}
