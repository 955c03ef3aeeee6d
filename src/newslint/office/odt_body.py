"""The elements of an OpenDocument text's content, one after the other -> its paragraphs, comments and what was deleted left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.model import BREAK
from newslint.office.copy import UNREADABLE, Paragraph
from newslint.office.flow import Flow, Tables
from newslint.office.odt_styles import Looks, Said
from newslint.office.styles import Role

_PASSED = frozenset((
    "office:annotation", "office:annotation-end", "office:forms", "office:scripts", "office:binary-data", "office:event-listeners", "text:tracked-changes",
    "text:note-citation", "text:ruby-text", "text:placeholder", "text:script", "text:hidden-text", "text:hidden-paragraph", "text:list-header-citation",
    "text:table-of-content", "text:illustration-index", "text:table-index", "text:object-index", "text:user-index", "text:alphabetical-index",
    "text:bibliography", "svg:title", "svg:desc", "draw:object-ole", "draw:image", "draw:image-map", "table:covered-table-cell",
))  # fmt: skip
"""Elements in which nothing is copy."""
_DEPTH = 9
_SPACES = 1_000
"""Spaces in a row that are kept."""
_BOX = "text box"
_MARKS = ("strong", "emphasis", "deleted", "raised")


class _Scope:
    """What is known at a place; a note or a text box, which hangs on to a paragraph, has one of its own."""

    def __init__(self, tables: Tables, note: str = "") -> None:
        self.flow = Flow(tables)
        self.note = note
        self.role = Role()
        self.spans: list[Mapping[str, bool]] = []
        self.links: list[str] = []
        self.items = 0
        self.spanned = 0
        self.blank = True
        """Whether white space that follows is none: it stands at the beginning of a paragraph, or there is some already."""

    def covered(self, columns: int) -> None:
        """Cells that others cover: those to the right of one that spans them are counted with it."""
        beside = min(columns, self.spanned)
        self.spanned -= beside
        self.flow.skips(columns - beside)


class Body:
    """The paragraphs of a text as it is read."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._tables = Tables()
        self._scopes = [_Scope(self._tables)]
        self._notes: dict[str, list[list[Paragraph]]] = {"footnote": [], "endnote": []}
        self.note = "footnote"
        self._inside = False

    @property
    def now(self) -> _Scope:
        """What is known here."""
        return self._scopes[-1]

    def paragraphs(self) -> list[Paragraph]:
        """All that was read, the notes below."""
        found = [*self._scopes[0].flow.all()]
        for kind, notes in self._notes.items():
            for at, note in enumerate(notes, 1):
                for one in note:
                    one.role, one.level, one.name, one.cell = "note", 0, f"{kind} {at}", None
                found += note
        return found

    def begins(self, name: str, said: Said) -> bool:
        """An element begins: whether what is in it is wanted."""
        if not self._inside:
            self._inside = name == "office:text"
            return self._looks.begins(name, said)
        if name == "table:covered-table-cell":
            self.now.covered(_number(said, "table:number-columns-repeated"))
        if name in _PASSED or said.get("text:display") == "none":
            return False
        begin = _BEGINS.get(name)
        return begin is None or begin(self, name, said) is not False

    def ends(self, name: str) -> None:
        """An element ends."""
        if not self._inside:
            self._looks.ends(name)
        elif end := _ENDS.get(name):
            end(self)

    def says(self, text: str) -> None:
        """Characters: white space, however much, is one space."""
        now = self.now
        if self._inside and now.flow.paragraph is not None:
            words = _gap().sub(" ", text)
            self.adds(words[1:] if now.blank and words[:1] == " " else words)

    def adds(self, text: str) -> None:
        """Put characters into the paragraph, if anybody sees them."""
        now = self.now
        looks = {mark: on for span in now.spans for mark, on in span.items()}
        if text and not looks.get("hidden"):
            now.blank = text[-1] == " "
            now.flow.now().add(text, self._marks(looks))

    def _marks(self, looks: Mapping[str, bool]) -> Iterator[tuple[str, str]]:
        yield from ((mark, "") for mark in _MARKS if looks.get(mark))
        if self.now.links:
            yield "link", self.now.links[-1]

    def paragraph(self, said: Said, *, heading: bool) -> None:
        """A paragraph begins."""
        now = self.now
        style = said.get("text:style-name", "")
        now.flow.begins()
        now.blank = True
        now.spans = [self._looks.marks(style, paragraph=True)]
        now.role = self._looks.role(style)
        if heading and not now.role.name:
            now.role = Role("crosshead", min(_number(said, "text:outline-level"), _DEPTH))

    def paragraph_ends(self) -> None:
        """It ends, and is what its style says, else what stands around it."""
        now = self.now
        one = now.flow.now()
        one.role, one.level = now.role.name or ("item" if now.items else "body"), now.role.level
        now.flow.ends()

    def span(self, said: Said) -> None:
        """Characters of another look begin."""
        self.now.spans.append(self._looks.marks(said.get("text:style-name", "")))

    def span_ends(self) -> None:
        """They end; how the paragraph looks stays."""
        if len(self.now.spans) > 1:
            self.now.spans.pop()

    def link_ends(self) -> None:
        """A link ends."""
        del self.now.links[-1:]

    def item(self, step: int) -> None:
        """An item of a list begins or ends."""
        self.now.items = max(0, self.now.items + step)

    def cell(self, said: Said) -> None:
        """A cell begins."""
        flow = self.now.flow
        flow.cell()
        columns = _number(said, "table:number-columns-spanned")
        flow.spans(columns)
        self.now.spanned = columns - 1

    def noted(self, said: Said) -> None:
        """A note of a kind."""
        self.note = "endnote" if said.get("text:note-class") == "endnote" else "footnote"

    def scope(self, note: str) -> None:
        """A note or a box begins."""
        self._scopes.append(_Scope(self._tables, note))

    def scope_ends(self) -> None:
        """It is over: a box is read after the paragraph that it hangs on, a note at the end of the story."""
        if len(self._scopes) == 1:
            return
        scope = self._scopes.pop()
        inside = scope.flow.all()
        if scope.note:
            self._notes[scope.note].append(inside)
            return
        for one in inside:
            one.name = one.name or _BOX
        self.now.flow.beside(inside)

    def formula(self) -> bool:
        """A formula, or another file, which says nothing here."""
        if self.now.flow.paragraph is not None:
            self.adds(UNREADABLE)
        return False


def _number(said: Said, name: str) -> int:
    """How many columns, or spaces, or of which depth an element is: one where it does not say."""
    value = said.get(name, "")
    return max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 9 else 1


@cache
def _gap() -> re.Pattern[str]:
    """White space."""
    return compiled.pattern(r"[ \t\r\n]+")


_BEGINS: Mapping[str, Callable[[Body, str, Said], bool | None]] = {
    "text:p": lambda body, _, said: body.paragraph(said, heading=False),
    "text:h": lambda body, _, said: body.paragraph(said, heading=True),
    "text:span": lambda body, _, said: body.span(said),
    "text:a": lambda body, _, said: body.now.links.append(said.get("xlink:href", "")),
    "text:s": lambda body, _, said: body.adds(" " * min(_number(said, "text:c"), _SPACES)),
    "text:tab": lambda body, _, __: body.adds("\t"),
    "text:line-break": lambda body, _, __: body.adds(BREAK),
    "text:list-item": lambda body, _, __: body.item(1),
    "text:note": lambda body, _, said: body.noted(said),
    "text:note-body": lambda body, _, __: body.scope(body.note),
    "draw:text-box": lambda body, _, __: body.scope(""),
    "draw:object": lambda body, _, __: body.formula(),
    "table:table": lambda body, _, __: body.now.flow.table(),
    "table:table-row": lambda body, _, __: body.now.flow.row(),
    "table:table-cell": lambda body, _, said: body.cell(said),
}
_ENDS: Mapping[str, Callable[[Body], None]] = {
    **dict.fromkeys(("text:p", "text:h"), Body.paragraph_ends),
    "text:span": Body.span_ends,
    "text:a": Body.link_ends,
    "text:list-item": lambda body: body.item(-1),
    **dict.fromkeys(("text:note-body", "draw:text-box"), Body.scope_ends),
    "table:table": lambda body: body.now.flow.table_ends(),
    "table:table-row": lambda body: body.now.flow.row_ends(),
    "table:table-cell": lambda body: body.now.flow.cell_ends(),
}
