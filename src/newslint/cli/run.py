"""Paths -> parts of a report, in path order: copy is found, read, linted and rendered, by one process or by many."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from newslint import report as reports
from newslint import sources
from newslint.cli import asked
from newslint.cli.keeping import kept
from newslint.desk import Desk, Guide, Wishes
from newslint.model import Failure, Level, Report, Source
from newslint.record import field, record, replace

_ARCHIVE = 10**7  # bytes: a file that is larger is no story, and the cache no place for its results
_FEW = 24  # files that one process lints before another has started

Known = Mapping[tuple[str, str], int]
Lines = tuple[tuple[int, int], ...]


@record
class Order:
    """All that a worker must know to turn a path into a part.

    `known` are the findings of a baseline by the path of their story, relative to its `folder`; `changed` the
    lines of each file that findings must touch, None for all files.
    """

    format: str
    view: reports.View
    wishes: Wishes
    min_level: Level = Level.SUGGESTION
    fail_on: int | None = None  # None: as newslint.yaml says
    stdin_filename: str | None = None
    fix: bool = False
    folder: str = ""
    known: Mapping[str, Known] = field(default_factory=dict)
    keep: bool = False  # a baseline is to be written
    changed: Mapping[str, Lines] | None = None


def gather(desk: Desk, paths: Sequence[str]) -> list[str | Failure]:
    """The files under the paths, each once, and failures for paths that hold no copy, all sorted by path."""
    found: dict[str, str | Failure] = {}
    for path in sorted(set(paths)):
        try:
            for name in desk.files(path):
                found.setdefault(_identity(name) if isinstance(name, str) else f"{name.path}: {name.message}", name)
        except sources.UnreadableError as unreadable:
            found[path] = unreadable.failure
    return sorted(found.values(), key=lambda item: item if isinstance(item, str) else item.path or "")


def _identity(path: str) -> str:
    """What two names of one file have in common."""
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 -- once a file; pathlib is ten times slower


def parts(inspector: Inspector, items: Sequence[str | Failure], jobs: int) -> Iterator[reports.Part]:
    """The parts of the items in their order, after what is wrong with the configuration."""
    if "-" in items:
        inspector.desk.guide(inspector.order.stdin_filename or "")  # no path was looked up yet that would find it
    yield from map(inspector.part, inspector.desk.failures())
    changed = inspector.order.changed
    if changed is not None:
        items = [item for item in items if isinstance(item, Failure) or os.path.realpath(item) in changed]
    jobs = min(jobs, 1 + len(items) // _FEW)
    if jobs == 1 or "-" in items:
        yield from map(inspector.part, items)
        return
    from newslint.cli.workers import shared_out  # noqa: PLC0415 -- costs as much as a dozen stories

    yield from shared_out(inspector, items, jobs)


def _defect(error: Exception) -> str:
    """What broke down, and where, for whoever mends it."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else ""  # noqa: PTH119 -- a string
    return f"not checked: a defect of newslint, please report it: {type(error).__name__}: {error}{where}"


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
            return self._failed(Failure(item, _defect(error)))

    def _part(self, item: str) -> reports.Part:
        """What a path adds, from what was kept or judged anew. Raises UnreadableError for what is no copy."""
        name, guide, data = asked.copy(item, self.desk, self.order.stdin_filename)
        if self.order.fix:
            return self._rendered(*self._mended(name, guide, data))
        if self.order.changed is None and self.order.wishes.cache and item != "-" and len(data) < _ARCHIVE:
            made = partial(self._made, name, guide, data)
            return kept(self._key(name, guide, data), name, self.order.format, made)
        source = sources.decode(data, name, format=guide.format(name))
        del data  # of a large file it is much
        return self._rendered(self._judged(source, guide), guide)

    def _made(self, name: str, guide: Guide, data: bytes) -> reports.Part:
        """The part of a story, judged anew."""
        return self._rendered(self._judged(sources.decode(data, name, format=guide.format(name)), guide), guide)

    def _key(self, name: str, guide: Guide, data: bytes) -> list[str | bytes]:
        """Everything that the part of a story depends on."""
        order, known = self.order, self.order.known.get(self._story(name), {})
        wanted = (
            order.format,
            order.view,
            order.min_level,
            order.fail_on,
            order.keep,
            self._story(name),
            sorted(known.items()),
        )
        said = guide.config.fail_on, guide.config.ignored(name), guide.format(name)
        return [guide.stamp, name, repr((wanted, said)), data]

    def _judged(self, source: Source, guide: Guide) -> Report:
        """What is to be said of a source, without what the configuration, the baseline or the reader leaves out."""
        from newslint.engine import lint  # noqa: PLC0415 -- 30 ms that a run from the results kept does not pay

        report = lint(source, guide.rulebook, values=self.form.values)
        if self.order.min_level > Level.SUGGESTION:
            loud = tuple(found for found in report.findings if found.level >= self.order.min_level)
            report = replace(report, findings=loud)
        if selectors := guide.config.ignored(source.path):
            from newslint.engine.suppression import left_out  # noqa: PLC0415 -- only where something is left out

            report = left_out(report, selectors)
        if known := self.order.known.get(self._story(source.path)):
            from newslint.engine.baseline import without  # noqa: PLC0415 -- only with a baseline

            report = without(report, known)
        if self.order.changed is not None:
            from newslint.cli.changes import touching  # noqa: PLC0415 -- only with --diff

            report = replace(report, findings=touching(report, self.order.changed[os.path.realpath(source.path)]))
        return report

    def _story(self, path: str) -> str:
        """The name that a story has in the baseline."""
        if not (self.order.known or self.order.keep):
            return ""
        return os.path.relpath(os.path.abspath(path), self.order.folder).replace(os.sep, "/")  # noqa: PTH100 -- as above

    def _mended(self, name: str, guide: Guide, data: bytes) -> tuple[Report, Guide, int]:
        """What is left to say once the file was mended, and how much was."""
        from newslint.engine.fixes import mend  # noqa: PLC0415 -- only with --fix

        source = sources.decode(data, name, format=guide.format(name))
        mended = mend(source, lambda changed: self._judged(changed, guide))
        if mended.fixed:
            from newslint.saving import save  # noqa: PLC0415 -- only where copy is mended

            save(source.path, mended.report.source.text, data)
        return mended.report, guide, mended.fixed

    def _rendered(self, report: Report, guide: Guide, fixed: int = 0) -> reports.Part:
        """The part of a report; where a baseline is to be written, all that was found is known from now on."""
        known: tuple[tuple[tuple[str, str], int], ...] = ()
        if self.order.keep:
            from newslint.engine.baseline import keys, without  # noqa: PLC0415 -- only where a baseline is written

            counted = keys(report)
            known, report = tuple(sorted(counted.items())), without(report, counted)
        part = reports.part(report, self.form, self.order.view)
        if not (known or fixed or report.findings):
            return part
        fail_on = self.order.fail_on or guide.config.fail_on
        failing = len([found for found in report.findings if found.level >= fail_on])
        tally = part.tally._replace(failing=failing, fixed=fixed)
        return part._replace(tally=tally, story=self._story(report.source.path), known=known)

    def _failed(self, failure: Failure) -> reports.Part:
        """The part of a path that could not be checked."""
        report = Report(Source(failure.path or "", ""), failures=(failure,))
        part = reports.part(report, self.form, self.order.view)
        return part._replace(tally=part.tally._replace(files=0))
