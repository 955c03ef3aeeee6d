"""What a run says of a story: its findings, what was not checked, and the ledger of its figures."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from operator import itemgetter
from typing import Any

from newslint.model.findings import Finding, Ignored, Passage, Verified
from newslint.model.rules import Fields
from newslint.model.source import Failure, Source, Span
from newslint.record import field, record
from newslint.tuples import NamedTuple


class Backing(NamedTuple):
    """What backs or contradicts a figure: the kind that judged, where (in a source: at which `path`), and in which words."""

    kind: str
    span: Span
    message: str
    path: str = ""


class Sourced(NamedTuple):
    """How a figure stands by the sources of its story: backed, contradicted or absent, and by what."""

    status: str
    by: tuple[Backing, ...] = ()


class Entry(NamedTuple):
    """A line of the ledger: a figure as `extract` prints it, its status (backed, contradicted, alone) and by what.

    Where the story has sources, its dates have lines too, and `source` says how they and the figures stand by these.
    """

    span: Span
    role: str
    value: str | None
    low: str | None
    high: str | None
    unit: str | None
    hedge: str | None
    status: str
    by: tuple[Backing, ...] = ()
    source: Sourced | None = None


@record
class Report:
    """What was found in one story; a run is a stream of reports, in path order.

    `fields` are the house's own keys of front matter that were read as copy. Of a file with several stories, `stories` are
    where those that have a name begin, in order, and their names (`row 17 (guid-123)`).
    `sources` are what the story was held against, `passages` what stands there at the places that are named. `figures` is None where no fact kind ran: not counted is not zero. A story that
    was not `judged` could not be had at all.
    """

    source: Source
    findings: tuple[Finding, ...] = ()
    verified: tuple[Verified, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    failures: tuple[Failure, ...] = ()
    figures: tuple[Entry, ...] | None = None
    judged: bool = True
    fields: Fields = ()
    sources: tuple[Source, ...] = ()
    passages: Mapping[tuple[str, Span], Passage] = field(default_factory=dict)
    stories: tuple[tuple[int, str], ...] = ()

    def story(self, span: Span) -> str:
        """The name of the story, of several in the file, in which a place lies; "" where it has none."""
        at = bisect_right(self.stories, span.start, key=itemgetter(0))
        return self.stories[at - 1][1] if at else ""

    def told(self, finding: Finding) -> str:
        """What a finding says, with the name of its story before it where it has one."""
        story = self.story(finding.span)
        return f"{story}: {finding.message}" if story else finding.message

    def at(self, path: str) -> Source:
        """The text that a note lies in: that of the story where it names no other."""
        return next((one for one in self.sources if one.path == path), self.source) if path else self.source

    @classmethod
    def of_nothing(cls, failure: Failure) -> Report:
        """The report of a story that could not be had, and why."""
        return cls(Source(failure.path or "", ""), failures=(failure,), judged=False)

    def to_json(self, *, verified: bool = False) -> str:
        """The document that `check --format json` prints of this story alone (with `verified`: and `--show-verified`)."""
        from newslint.report import View, written  # noqa: PLC0415 -- the one value that knows a format: whoever has it looks here

        return written(self, "json", View(verified=verified))

    def to_dict(self, *, verified: bool = False) -> dict[str, Any]:
        """The same document as a value."""
        import json  # noqa: PLC0415 -- likewise

        found: dict[str, Any] = json.loads(self.to_json(verified=verified))
        return found
