"""A stock code in the story, taken apart."""

from __future__ import annotations

from copy import copy

from newslint.article.mention import Mention
from newslint.document import Block


class Symbol(Mention):
    """A symbol and its parts.

    `form` is ric (`BABA.N`), exchange (`NYSE: BABA`), cashtag (`$BABA`), bare (`Alibaba BABA`), bloomberg
    (`BABA US`), or the name of an identifier (isin, cusip, sedol, figi, lei). `root` and `suffix` are what stands
    before and behind the dot; `markets` the MICs that suffix or exchange may mean. `bracket` is what it stands in
    alone (`(`, `<`, `[`), or "". `machine` marks what a portal put into the copy. `company` is where the name stands
    that a bare ticker follows, and `listed` the directory's symbol for it, "" if it has none.
    """

    __slots__ = ("bracket", "company", "form", "listed", "machine", "markets", "root", "suffix")

    def __init__(  # noqa: PLR0913, PLR0917 -- a mention's place, and what was read there
        self,
        block: Block,
        start: int,
        end: int,
        form: str,
        root: str,
        suffix: str = "",
        markets: tuple[str, ...] = (),
        bracket: str = "",
        *,
        machine: bool = False,
        company: tuple[int, int] | None = None,
        listed: str = "",
    ) -> None:
        super().__init__(block, start, end)
        self.form = form
        self.root = root
        self.suffix = suffix
        self.markets = markets
        self.bracket = bracket
        self.machine = machine
        self.company = company
        self.listed = listed

    def within(self, block: Block) -> Symbol:
        """The same in another block of the same prose, as a later version of a story has it."""
        if block is self.block:
            return self
        moved = copy(self)
        moved.block = block
        return moved

    @property
    def code(self) -> str:
        """The symbol without its exchange's name: `BABA.N`, `BABA`."""
        return f"{self.root}.{self.suffix}" if self.suffix else self.root

    def written(self) -> tuple[str, None, None, None, None]:
        """Value, low, high, unit and hedge as `extract` prints them: only the value says anything."""
        return self.code, None, None, None, None
