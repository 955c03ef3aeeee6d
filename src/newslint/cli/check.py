"""`newslint check`: files, folders or standard input -> findings on standard output, and an exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newslint import report as reports
from newslint.cli import asked, terminal
from newslint.cli.inspector import Inspector, Order
from newslint.cli.notebook import Notebook
from newslint.cli.run import gather, parts
from newslint.cli.usage import UsageError
from newslint.desk import Desk
from newslint.desk.gate import Gate
from newslint.model import Failure, Level
from newslint.report import phrases

if TYPE_CHECKING:
    from newslint.desk.baseline import Baseline
    from newslint.desk.lines import ChangedLines

_LEVELS: dict[str, int] = {str(level): level for level in sorted(Level, reverse=True)}
_LEVELS["never"] = max(_LEVELS.values()) + 1
_SEEN = (asked.Target("text"), asked.Target("concise"))
"""Reports for people, on standard output."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `check` accepts."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - is standard input")
    asked.about_rules(parser)
    asked.about_sources(parser)
    add = parser.add_argument_group("what is reported").add_argument
    add(
        "--format",
        dest="reports",
        action="append",
        default=[],
        choices=tuple(reports.FORMATS),
        help="default: text; may be given again, with an --output of its own, for several reports of one run",
    )
    add(
        "--output",
        dest="reports",
        action="append",
        type=asked.Output,
        default=[],
        metavar="FILE",
        help="write the report there instead of to standard output (html: FOLDER/ for an index and a page a story)",
    )
    add("--min-level", choices=tuple(_LEVELS)[:-1], default="suggestion", help="leave out findings below this level")
    add("--fail-on", choices=tuple(_LEVELS), help="end with exit code 1 from this level up (default: error)")
    add("--baseline", metavar="FILE", help="leave out the findings recorded in this file")
    add("--write-baseline", metavar="FILE", help="record all findings in this file as known")
    add("--diff", metavar="REF", help="only findings that touch lines changed since this git revision")
    add("--show-verified", action="store_true", help="also show what was checked and is right")
    add("--statistics", action="store_true", help="also show how often each rule found something")
    add = parser.add_argument_group("how").add_argument
    add("--fix", action="store_true", help="correct what is safe to correct: slips in the copy and style, never a fact")
    add("--dry-run", action="store_true", help="with --fix: say what it would correct, and leave the files alone")
    asked.about_jobs(add)


def run(args: argparse.Namespace) -> int:
    """Lint, write the report as it comes, and say how it ended."""
    targets = asked.targets(args)
    view = reports.View(
        colour=targets[0] in _SEEN and terminal.colour(sys.stdout),
        width=terminal.width(),
        wrapped=not targets[0].output and terminal.seen(sys.stdout),
        verified=args.show_verified,
        statistics=args.statistics,
    )
    desk = Desk(asked.wishes(args))
    items = gather(desk, args.paths or ["."])
    _check_targets(args, targets, items, desk)
    inspector = Inspector(_order(args, targets, view, items, desk), desk)
    book = reports.Run(view, help=lambda: asked.help_on(desk), aside=terminal.summary_of_step, unread=desk.unread())
    notebook = Notebook(args.write_baseline)
    stream = _told(parts(inspector, items, args.jobs), len(items), notebook)
    _written(targets, inspector.form, stream, book)
    if not book.tally.files and not book.tally.failures:
        _nothing(args, items, desk)
    elif args.config is None:
        _nested(args, items, desk)
    for sentence in desk.remarks():
        terminal.err(f"newslint: {sentence}")
    if book.unread and targets[0] not in _SEEN:
        terminal.err(f"newslint: {phrases.unread(book.unread)}")
    if args.write_baseline:
        notebook.write(args.paths or ["."])
    return 2 if book.tally.failures else int(book.tally.failing > 0)


def _check_targets(
    args: argparse.Namespace, targets: Sequence[asked.Target], items: Sequence[str | Failure], desk: Desk
) -> None:
    """Raises UsageError where a report or a baseline would take the place of what is no earlier one."""
    outputs = [one.output for one in targets if one.output]
    if not (outputs or args.write_baseline):
        return
    from newslint.cli import target  # noqa: PLC0415 -- only for what goes to a file

    for output in outputs:
        target.check_report(output, items, desk)
    if args.write_baseline:
        target.check_baseline(args.write_baseline, items, desk)


def _written(
    targets: Sequence[asked.Target], form: reports.Format, stream: Iterator[reports.Part], book: reports.Run
) -> None:
    """Write all reports: the first as its parts come, the others when all are there."""
    if len(targets) == 1:
        _document(form, stream, book, targets[0].output)
        return
    from tempfile import TemporaryFile  # noqa: PLC0415 -- only where there are several

    from newslint.report.several import Shared  # noqa: PLC0415 -- likewise

    forms = [reports.load(target.format) for target in targets]
    with TemporaryFile() as kept:
        shared = Shared(stream, forms, kept)
        for at, (one, target) in enumerate(zip(forms, targets, strict=True)):
            _document(one, shared.parts(at), book if at == 0 else book.again(), target.output)


def _document(form: reports.Format, stream: Iterator[reports.Part], book: reports.Run, output: str) -> None:
    """Write a report: to a folder with its index where a folder is named; what went to a file is said."""
    if output and form.folder and (output.endswith(("/", os.sep)) or os.path.isdir(output)):  # noqa: PTH112 -- a string
        terminal.fill(output, form.folder(stream, book), form.notation)
    else:
        terminal.write(form.document(stream, book), output or None, form.notation)
    if output:
        terminal.err(f"newslint: {output} written: {phrases.summary(book.tally)}")


def _order(
    args: argparse.Namespace,
    targets: Sequence[asked.Target],
    view: reports.View,
    items: Sequence[str | Failure],
    desk: Desk,
) -> Order:
    """What the command line asks of each worker."""
    if args.fix and "-" in items:
        message = "--fix needs files: standard input cannot be corrected in place"
        raise UsageError(message)
    if args.dry_run and not args.fix:
        message = "--dry-run goes with --fix"
        raise UsageError(message)
    gate = Gate(
        min_level=Level[args.min_level.upper()],
        fail_on=_LEVELS.get(args.fail_on),
        baseline=_baseline(args),
        changed=None if args.diff is None else _changed(args.diff, items, desk),
    )
    return Order(_format(targets), view, gate, args.stdin_filename, args.fix, args.dry_run)


def _format(targets: Sequence[asked.Target]) -> str:
    """The name of the format that makes the pieces of all reports."""
    if len(targets) == 1:
        return targets[0].format
    from newslint.report.several import named  # noqa: PLC0415 -- only where there are several

    return named((target.format, bool(target.output)) for target in targets)


def _baseline(args: argparse.Namespace) -> Baseline | None:
    """The baseline that is to be written, or else the one that knows findings."""
    if not (args.write_baseline or args.baseline):
        return None
    from newslint.desk import baseline  # noqa: PLC0415 -- only with a baseline

    try:
        return baseline.anew(args.write_baseline) if args.write_baseline else baseline.load(args.baseline)
    except baseline.BaselineError as error:
        raise UsageError(str(error)) from error


def _changed(revision: str, items: Sequence[str | Failure], desk: Desk) -> ChangedLines:
    """The lines that changed since a revision."""
    from newslint.cli import changes  # noqa: PLC0415 -- only with --diff

    if "-" in items:
        message = "--diff needs files: there is no telling what changed in standard input"
        raise UsageError(message)
    return changes.since(revision, [item for item in items if isinstance(item, str)], desk)


def _nothing(args: argparse.Namespace, items: Sequence[str | Failure], desk: Desk) -> None:
    """Say why no file is checked, where that is no failure."""
    for sentence in desk.exclusions():
        terminal.err(f"newslint: {sentence}")
    if stories := [item for item in items if isinstance(item, str)]:
        from newslint.cli import changes  # noqa: PLC0415 -- only with --diff

        for sentence in changes.unchanged(args.diff, stories):
            terminal.err(f"newslint: {sentence}")


def _nested(args: argparse.Namespace, items: Sequence[str | Failure], desk: Desk) -> None:
    """Say what configurations take away that lie below the one that the run began with."""
    from newslint.desk.overruled import overruled  # noqa: PLC0415 -- only for a run that has come to its end

    stories = [item for item in items if isinstance(item, str)]
    for sentence in overruled(desk, stories, failing=args.fail_on is None):
        terminal.err(f"newslint: {sentence}")


def _told(stream: Iterator[reports.Part], total: int, notebook: Notebook) -> Iterator[reports.Part]:
    """The parts as they pass: each failure is said aloud on standard error, and what a baseline needs is kept."""
    with terminal.Progress(total) as progress:
        for part in stream:
            if part.failures or part.pieces[0]:
                progress.clear()
            for failure in part.failures:
                terminal.complain(failure)
            notebook.note(part)
            yield part
            progress.step()
