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
_FOR_PEOPLE = ("text", "concise")
_LEVELS["never"] = max(_LEVELS.values()) + 1


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `check` accepts."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - is standard input")
    asked.about_rules(parser)
    asked.about_sources(parser)
    add = parser.add_argument_group("what is reported").add_argument
    add("--format", choices=tuple(reports.FORMATS), default="text", help="default: text")
    add(
        "--output",
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
    add(
        "--jobs",
        metavar="N",
        type=asked.count,
        default=asked.processors(),
        help="worker processes (default: one for each processor)",
    )


def run(args: argparse.Namespace) -> int:
    """Lint, write the report as it comes, and say how it ended."""
    view = reports.View(
        colour=args.format in _FOR_PEOPLE and not args.output and terminal.colour(sys.stdout),
        width=terminal.width(),
        wrapped=not args.output and terminal.seen(sys.stdout),
        verified=args.show_verified,
        statistics=args.statistics,
    )
    desk = Desk(asked.wishes(args))
    items = gather(desk, args.paths or ["."])
    inspector = Inspector(_order(args, view, items, desk), desk)
    book = reports.Run(view, help=lambda: asked.help_on(desk), aside=terminal.summary_of_step, unread=desk.unread())
    notebook = Notebook(args.write_baseline)
    stream = _told(parts(inspector, items, args.jobs), len(items), notebook)
    _written(inspector.form, stream, book, args.output)
    if not book.tally.files and not book.tally.failures:
        _nothing(args, items, desk)
    elif args.config is None:
        _nested(args, items, desk)
    for sentence in desk.remarks():
        terminal.err(f"newslint: {sentence}")
    if book.unread and (args.format not in _FOR_PEOPLE or args.output):
        terminal.err(f"newslint: {phrases.unread(book.unread)}")
    if args.write_baseline:
        notebook.write(args.paths or ["."])
    return 2 if book.tally.failures else int(book.tally.failing > 0)


def _written(form: reports.Format, stream: Iterator[reports.Part], book: reports.Run, output: str | None) -> None:
    """Write the report as it comes: to a folder with its index where a folder is named; what went to a file is said."""
    if output and form.folder and (output.endswith(("/", os.sep)) or os.path.isdir(output)):  # noqa: PTH112 -- a string
        terminal.fill(output, form.folder(stream, book), form.notation)
    else:
        terminal.write(form.document(stream, book), output, form.notation)
    if output:
        terminal.err(f"newslint: {output} written: {phrases.summary(book.tally)}")


def _order(args: argparse.Namespace, view: reports.View, items: Sequence[str | Failure], desk: Desk) -> Order:
    """What the command line asks of each worker."""
    if args.fix and "-" in items:
        message = "--fix needs files: standard input cannot be corrected in place"
        raise UsageError(message)
    gate = Gate(
        min_level=Level[args.min_level.upper()],
        fail_on=_LEVELS.get(args.fail_on),
        baseline=_baseline(args),
        changed=None if args.diff is None else _changed(args.diff, items, desk),
    )
    return Order(args.format, view, gate, args.stdin_filename, args.fix)


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
