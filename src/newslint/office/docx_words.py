"""The paragraphs and runs of a Word file's part: what each paragraph is, and which characters anybody sees."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newslint.model import BREAK
from newslint.office.copy import UNREADABLE
from newslint.office.docx_runs import Run
from newslint.office.docx_styles import depth
from newslint.office.fields import Fields, address
from newslint.office.flow import Flow, Tables
from newslint.office.styles import Role, Style, Styles
from newslint.office.symbols import shown

PARAGRAPH, ROW, CONTROL = "w:pPr", "w:trPr", "w:sdtPr"
"""The elements that hold what is said of a paragraph, of a row and of a content control."""
_SIGNS: Mapping[str, str] = {"w:tab": "\t", "w:ptab": "\t", "w:br": BREAK, "w:cr": BREAK, "w:noBreakHyphen": "\u2011"}
_SPACES = dict.fromkeys(map(ord, "\t\n\r"), " ")
Said = Mapping[str, str]


class Scope:
    """What is known at a place of the part; a text box, which hangs on to a paragraph, has one of its own.

    `within` is the element of properties that is being read, if any. Where the end of a paragraph was deleted, the next `joins` it.
    """

    def __init__(self, tables: Tables) -> None:
        self.flow = Flow(tables)
        self.fields = Fields()
        self.links: list[str] = []
        self.style = Style()
        self.role = Role()
        self.listed: bool | None = None
        self.run = Run()
        self.within = ""
        self.joins = False


class Words:
    """What is known of a part as it is read. `called` are the notes that it calls, in order: the element that does, and the id."""

    def __init__(self, styles: Styles, links: Said) -> None:
        self.called: list[tuple[str, str]] = []
        self.tables = Tables()
        self.scopes = [Scope(self.tables)]
        self._styles, self._links = styles, links
        self._said: list[str] | None = None
        self._kept = False

    @property
    def now(self) -> Scope:
        """What is known here."""
        return self.scopes[-1]

    def says(self, text: str) -> None:
        """Characters: they count where a run has them."""
        if self._said is not None:
            self._said.append(text)

    def adds(self, text: str) -> None:
        """Put characters into the paragraph, if anybody sees them."""
        now = self.now
        if text and not (now.within or now.fields.hides or now.run.hidden):
            link = (now.links[-1] if now.links else "") or now.fields.address
            now.flow.now().add(text, (*now.run.marks, *((("link", link),) if link else ())))

    def paragraph(self) -> None:
        """A paragraph begins."""
        now = self.now
        if not now.joins:
            now.flow.begins()
        now.joins = False
        now.style, now.role, now.listed = Style(), Role(), None
        now.run = Run()

    def paragraph_ends(self) -> None:
        """It ends, and is what its own properties say, or its style's."""
        now = self.now
        now.fields.paragraph_ends()
        one = now.flow.now()
        listed = now.style.listed if now.listed is None else now.listed
        one.role, one.level = now.role.name or ("item" if listed else "body"), now.role.level
        if not now.joins:
            now.flow.ends()

    def styled(self, said: Said) -> None:
        """The style of the paragraph."""
        key = said.get("w:val", "")
        self.now.style, self.now.role = self._styles.get(key), self._styles.role(key)

    def listed(self, said: Said) -> None:
        """The list that the paragraph is in."""
        if self.now.within == PARAGRAPH:
            self.now.listed = said.get("w:val") != "0"

    def outlined(self, said: Said) -> None:
        """Of which depth a heading is, whatever its style."""
        if self.now.within == PARAGRAPH and not self.now.role.name and depth(said):
            self.now.role = Role("crosshead", depth(said))

    def run(self) -> None:
        """A run begins."""
        self.now.within = ""
        self.now.run = Run(self.now.style)

    def looks(self, name: str, said: Said) -> None:
        """How its characters look."""
        if not self.now.within:
            self.now.run.begins(name, said, self._styles.get(said.get("w:val", "")) if name == "w:rStyle" else None)

    def text(self, said: Said) -> None:
        """Characters of it begin."""
        self._said, self._kept = [], said.get("xml:space") == "preserve"

    def text_ends(self) -> None:
        """They end."""
        text = self._taken()
        self.adds(text if self._kept else text.strip(" "))

    def code_ends(self) -> None:
        """The code of a field ends."""
        self.now.fields.says(self._taken())

    def _taken(self) -> str:
        """The characters that there were."""
        text, self._said = "".join(self._said or ()), None
        return text.translate(_SPACES)

    def symbol(self, said: Said) -> None:
        """A character of a font of symbols."""
        code = said.get("w:char", "")
        known = code.isascii() and code.isalnum() and len(code) == 4
        try:
            self.adds(shown(int(code, 16) if known else 0, said.get("w:font", "")))
        except ValueError:
            self.adds(UNREADABLE)

    def formula(self) -> bool:
        """A formula, whose characters say nothing by themselves: `1/2` has a 1 and a 2."""
        self.adds(UNREADABLE)
        return False

    def link(self, said: Said) -> None:
        """A link begins."""
        here = f"#{anchor}" if (anchor := said.get("w:anchor")) else ""
        self.now.links.append(self._links.get(said.get("r:id", ""), "") + here)

    def code(self, said: Said) -> None:
        """A field that says its code by itself begins."""
        self.now.links.append(address(said.get("w:instr", "")))

    def link_ends(self) -> None:
        """Either ends."""
        if self.now.links:
            self.now.links.pop()

    def calls(self, name: str, said: Said) -> None:
        """A note is called."""
        if not (self.now.run.hidden or self.now.fields.hides):
            self.called.append((name, said.get("w:id", "")))


BEGINS: Mapping[str, Callable[[Words, str, Said], bool | None]] = {
    "w:p": lambda words, _, __: words.paragraph(),
    "w:pStyle": lambda words, _, said: words.styled(said),
    "w:numId": lambda words, _, said: words.listed(said),
    "w:outlineLvl": lambda words, _, said: words.outlined(said),
    "w:r": lambda words, _, __: words.run(),
    **dict.fromkeys(
        ("w:rStyle", "w:b", "w:i", "w:strike", "w:dstrike", "w:vanish", "w:specVanish", "w:vertAlign"), Words.looks
    ),
    **dict.fromkeys(_SIGNS, lambda words, name, _: words.adds(_SIGNS[name])),
    **dict.fromkeys(("w:t", "w:instrText"), lambda words, _, said: words.text(said)),
    "w:sym": lambda words, _, said: words.symbol(said),
    **dict.fromkeys(("m:oMath", "m:oMathPara"), lambda words, _, __: words.formula()),
    "w:hyperlink": lambda words, _, said: words.link(said),
    "w:fldSimple": lambda words, _, said: words.code(said),
    "w:fldChar": lambda words, _, said: words.now.fields.turn(said.get("w:fldCharType", "")),
    **dict.fromkeys(("w:footnoteReference", "w:endnoteReference"), Words.calls),
}
"""What is done where an element begins; False where nothing in it is wanted."""
ENDS: Mapping[str, Callable[[Words], None]] = {
    "w:p": Words.paragraph_ends,
    "w:t": Words.text_ends,
    "w:instrText": Words.code_ends,
    **dict.fromkeys(("w:hyperlink", "w:fldSimple"), Words.link_ends),
}
"""What is done where one ends."""
