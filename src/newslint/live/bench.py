"""What is asked for and a story -> its report: the desks of a process that judges one text after the other."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from newslint.desk import Desk, Wishes
from newslint.memory import ROOM, Memory
from newslint.model import Report, Source
from newslint.record import replace

_DESKS = 8  # clients that ask for rules of their own: what they ask for is theirs to choose, the memory is not
_LINE = "The “line” cost $5 million on Monday, up 5 percent."


class Bench:
    """The desks by what is asked of them; those asked for last are at hand."""

    def __init__(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._desks: OrderedDict[Wishes, Desk] = OrderedDict()
        self.memory = Memory(ROOM)
        """What was read in the last texts: of one that is being written, only what has changed is read again."""

    def prepared(self) -> Bench:
        """The bench, once a line was judged: the rules and the words are at hand before anybody waits."""
        self.lint(_LINE, "story.txt")
        return self

    def desk(self, **asked: Any) -> Desk:  # noqa: ANN401 -- fields of Wishes
        """The desk that does as was asked when the service began, and now."""
        wishes = replace(self._wishes, **asked)
        if wishes not in self._desks:
            self._desks[wishes] = Desk(wishes)
            if len(self._desks) > _DESKS:
                self._desks.popitem(last=False)
        self._desks.move_to_end(wishes)
        return self._desks[wishes]

    def lint(
        self,
        text: str,
        name: str,
        *,
        values: bool = True,
        sources: Sequence[Source] = (),
        **asked: Any,  # noqa: ANN401 -- likewise
    ) -> Report:
        """The report of a text that goes by a name, held against some others; without `values` the ledger says only how each figure stands."""
        return self.desk(**asked).lint_text(text, name=name, values=values, memory=self.memory, sources=sources)


def begun(wishes: Wishes) -> Bench:
    """The bench of a process that begins."""
    return Bench(wishes).prepared()
