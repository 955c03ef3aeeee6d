"""A path -> its part of a report: the story is read, judged or found among the results kept, and rendered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from newslint import report as reports
from newslint import sources
from newslint.cache import key_of, results_folder
from newslint.cli import asked
from newslint.desk import Desk, Guide
from newslint.desk.broken import defect
from newslint.desk.gate import Gate, found, judged, mended
from newslint.desk.keeping import packed, unpacked
from newslint.desk.lent import Lent
from newslint.model import Failure, Report, Source
from newslint.record import field, record, replace
from newslint.store import Store

if TYPE_CHECKING:
    from newslint.desk.library import Shelf

_ARCHIVE = 10**7  # bytes: a file that is larger is no story, and the cache no place for its results


@record
class Order:
    """What the command line asks for, beside which rules count: all that a worker must know to turn a path into a part."""

    format: str
    view: reports.View
    gate: Gate = field(default_factory=Gate)
    stdin_filename: str | None = None
    fix: bool = False
    dry: bool = False


class Inspector:
    """Turns one path after the other into a part, with what the run needs at hand."""

    def __init__(self, order: Order, desk: Desk) -> None:
        self.order = order
        self.desk = desk
        self.form = reports.load(order.format)

    def part(self, item: str | Failure) -> reports.Part:
        """What one path adds to the document; where newslint breaks down over it, that, and the others lose nothing."""
        if isinstance(item, Failure):
            return self._failed(item)
        try:
            return self._part(item)
        except sources.UnreadableError as unreadable:
            return self._failed(unreadable.failure)
        except Exception as error:  # noqa: BLE001 -- a defect, and one story's must not be the whole run's
            return self._failed(Failure(item, defect(error)))

    def settled(self, item: str | Failure) -> reports.Part:
        """What one path adds, as it can travel to another process."""
        return self.part(item).settled

    def lost(self, item: str | Failure, why: str) -> reports.Part:
        """What is said of a path that was not checked, and why."""
        path, said = (item.path, f"; {item.message}") if isinstance(item, Failure) else (item, "")
        return self._failed(Failure(path, why + said))

    def _part(self, item: str) -> reports.Part:
        """What a path adds, from what was kept or judged anew. Raises UnreadableError for what is no copy."""
        name, guide, data = asked.copy(item, self.desk, self.order.stdin_filename)
        shelf = self.desk.shelf(name, guide, data)
        if self.order.fix:
            return self._mended(name, guide, data, shelf)
        if self.desk.wishes.cache and item != "-" and len(data) < _ARCHIVE:
            return self._rendered(self.order.gate.passed(self._kept(name, guide, data, shelf), guide), guide)
        source = guide.source(name, data)
        del data  # of a large file it is much
        report = self._found(source, guide, shelf, values=self.form.values)
        return self._rendered(self.order.gate.passed(report, guide), guide)

    def _kept(self, name: str, guide: Guide, data: bytes, shelf: Shelf | None) -> Report:
        """All that is found in a story, of what was kept, or found anew and kept from now on."""
        contents = self.desk.library.contents(shelf) if shelf else ()
        key = bytes.fromhex(key_of([guide.stamp, guide.place(name), data, *contents]))[:16]
        if kept := None if shelf and shelf.failures else self._store.found(key):
            source = Lent(name, partial(guide.source, name, data))
            texts = self.desk.library.texts(shelf) if shelf else ()
            report = unpacked(kept, source, texts, whole=self.form.values or self.order.view.verified)
            if report:
                return report
        report = self._found(guide.source(name, data), guide, shelf, values=True)
        if made := packed(report):
            self._store.keep(key, made)
        return report

    @cached_property
    def _store(self) -> Store:
        """What was found in stories, in the user's cache folder."""
        return Store(results_folder())

    def _found(self, source: Source, guide: Guide, shelf: Shelf | None, *, values: bool) -> Report:
        """All that is found in a story."""
        with self.desk.sources(shelf, guide) as held:
            report = found(source, guide, values=values, sources=held)
        return shelf.told(report) if shelf else report

    def _mended(self, name: str, guide: Guide, data: bytes, shelf: Shelf | None) -> reports.Part:
        """What is left to say once the file was mended, and how much was; in a dry run, would be. What cannot be written is judged as it stands."""
        from newslint.report import phrases  # noqa: PLC0415 -- only where copy is mended

        source, dry = guide.source(name, data), self.order.dry
        with self.desk.sources(shelf, guide) as held:
            report, changes = mended(source, guide, self.order.gate, values=self.form.values, sources=held, dry=dry)
            if changes and not dry and (failure := _unsaved(source.path, report, data, guide)):
                report = judged(source, guide, self.order.gate, values=self.form.values, sources=held, asked=True)
                report, changes = replace(report, failures=(*report.failures, failure)), ()
        report = shelf.told(report) if shelf else report
        return self._rendered(report, guide, [phrases.mended(name, change, dry=dry) for change in changes])

    def _rendered(self, report: Report, guide: Guide, changes: Sequence[str] = ()) -> reports.Part:
        """The part of a report; where a baseline is to be written, all that was found is known from now on."""
        gate, baseline = self.order.gate, self.order.gate.baseline
        known, report = baseline.taken(report) if baseline else ((), report)
        part = reports.part(report, self.form, self.order.view)
        if not (known or changes or report.findings):
            return part
        tally = part.tally._replace(failing=gate.failing(report, guide.config))
        if self.order.dry:
            tally = tally._replace(fixable=tally.fixable + len(changes))
        else:
            tally = tally._replace(fixed=len(changes))
        story = baseline.story(report.source.path) if baseline else ""
        return part._replace(tally=tally, story=story, known=known, changes=tuple(changes))

    def _failed(self, failure: Failure) -> reports.Part:
        """The part of a path that could not be checked."""
        return reports.part(Report.of_nothing(failure), self.form, self.order.view)


def _unsaved(path: str, report: Report, data: bytes, guide: Guide) -> Failure | None:
    """Why a mended story could not be written in the place of what it was; None where it was."""
    from newslint.saving import save  # noqa: PLC0415 -- only where copy is mended

    try:
        save(path, report.source.text, data, guide.config.encoding)
    except sources.UnreadableError as unreadable:
        return unreadable.failure
    return None
