"""`newslint archive`: files with a story in each row, and folders -> findings as they come, a summary, and an exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Any

from newslint.archive import engines, inputs, running, unfinished
from newslint.archive.fields import ROLES, Fields
from newslint.archive.inputs import Input, Place
from newslint.archive.judging import Order, Result
from newslint.archive.summary import Summary
from newslint.cli import asked, terminal
from newslint.cli.pace import Pace
from newslint.cli.usage import UsageError, needing, unwritable
from newslint.desk import Desk
from newslint.model import Level
from newslint.report.escapes import JSON

_LEVELS: dict[str, int] = {str(level): level for level in sorted(Level, reverse=True)}
_LEVELS["never"] = max(_LEVELS.values()) + 1
_SAID = 20
"""Rows that were not checked of which each is said; all stand in a file of their own."""
_FAILURES = ".not-checked.jsonl"


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `archive` accepts."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files (.jsonl, .csv, .tsv, .parquet, or one story each) and folders")
    add = parser.add_argument_group("what is read").add_argument
    add(
        "--fields", metavar="PART=FIELD,…", type=fields, default=Fields(),
        help=f"which field of a row is what, where its name does not tell (parts: {', '.join(ROLES)}); a.b is b inside a",
    )  # fmt: skip
    asked.about_rules(parser, reads=False)
    add = parser.add_argument_group("what is reported").add_argument
    add("--output", metavar="FILE", help="write the findings there (.jsonl or .parquet); what is killed goes on where it was when it is run again")
    add("--format", choices=("jsonl", "parquet"), help="default: by the suffix of --output, else jsonl")
    add("--summary", metavar="FILE", help="write the summary there as JSON")
    add("--min-level", choices=tuple(_LEVELS)[:-1], default="suggestion", help="leave out findings below this level")
    add("--fail-on", choices=tuple(_LEVELS), help="end with exit code 1 from this level up (default: error)")
    add("--restart", action="store_true", help="begin anew what was not finished")
    add = parser.add_argument_group("how").add_argument
    asked.about_jobs(add)
    add("--dask", metavar="ADDRESS", help="have the workers of this Dask cluster do the work (tcp://host:8786)")


def fields(words: str) -> Fields:
    """`headline=title,body=text` as pairs of a part and a field."""
    named = []
    for word in asked.selectors(words):
        part, mark, name = (one.strip() for one in word.partition("="))
        if not mark or not name or part not in ROLES:
            message = f"{word!r} is no PART=FIELD with a part of {', '.join(ROLES)}"
            raise argparse.ArgumentTypeError(message)
        named.append((part, name))
    return Fields(tuple(named))


def run(args: argparse.Namespace) -> int:
    """Judge the archive, write what is found, and say how it ended."""
    form = _form(args)
    desk = Desk(asked.wishes(args))
    order = Order(desk.wishes, args.fields, Level[args.min_level.upper()], _LEVELS.get(args.fail_on))
    found = inputs.inputs(args.paths, desk)
    with needing("archive"):
        if form == "parquet" or any(one.kind == "parquet" for one in found):
            import pyarrow  # noqa: F401, PLC0415 -- said before the work, not after it
    wrong = [failure for one in {os.path.dirname(one.path): one for one in found}.values() for failure in desk.guide(one.path).failures]  # noqa: PTH120 -- a string
    for failure in dict.fromkeys(wrong):
        terminal.complain(failure)
    summary = _aside(args, form, order, desk, found) if args.output else _streamed(args, order, desk, found)
    if args.summary:
        terminal.write([summary.document()], args.summary, JSON)
    if summary.state["failures"] or wrong or not summary.state["rows"]:
        return 2
    return int(summary.state["failing"] > 0)


def _form(args: argparse.Namespace) -> str:
    """The format of the findings. Raises UsageError."""
    suffix = os.path.splitext(args.output or "")[1].lower()  # noqa: PTH122 -- a string
    form: str = args.format or ("parquet" if suffix in {".parquet", ".pq"} else "jsonl")
    if form == "parquet" and not args.output:
        message = "--format parquet needs --output FILE"
        raise UsageError(message)
    if args.output and os.path.isdir(args.output):  # noqa: PTH112 -- likewise
        message = f"--output {args.output} is a folder: name a file"
        raise UsageError(message)
    return form


def _aside(args: argparse.Namespace, form: str, order: Order, desk: Desk, found: Sequence[Input]) -> Summary:
    """Judge the archive into a file, from where that was left, and put it in its place when it is whole."""
    asked_for = {"rules": _asked(order), "paths": [os.path.abspath(path) for path in args.paths], "format": form}  # noqa: PTH100 -- likewise
    if any(os.path.abspath(one.path) == os.path.abspath(args.output) for one in found):  # noqa: PTH100 -- likewise
        message = f"--output {args.output}: it is part of the archive itself: name another file"
        raise UsageError(message)
    try:
        with unfinished.begun(args.output, asked_for, found, anew=args.restart) as work:
            if work.resumed:
                terminal.err(f"newslint: goes on behind {work.summary.state['rows']:,} rows that were done before")
            if not work.whole:
                _through(args, order, desk, work.inputs, work.place, work)
                work.whole = True
                work.checkpoint()
            _put_in_place(args.output, form, work)
            summary = work.summary
            work.remove()
    except unfinished.UnfinishedError as error:
        message = f"{args.output}: {error}"
        raise UsageError(message) from error
    except OSError as error:
        raise unwritable(args.output, error) from error
    terminal.say(_told(summary, args.output))
    return summary


def _put_in_place(output: str, form: str, work: unfinished.Unfinished) -> None:
    """Put what a whole run has written where it belongs; what is done of that is not done again."""
    source = work.at("findings.jsonl")
    if form == "parquet":
        from newslint.archive import parquet  # noqa: PLC0415 -- an extra

        if os.path.exists(source):  # noqa: PTH110 -- a string
            parquet.written(source, work.at("findings.parquet"))
    work.moved(f"findings.{form}", output)
    if work.summary.state["failures"]:
        work.moved("failures.jsonl", _beside(output))
    elif os.path.exists(_beside(output)):  # noqa: PTH110 -- likewise
        os.unlink(_beside(output))  # noqa: PTH108 -- of an earlier run


def _beside(output: str) -> str:
    """Where it is written what was not checked."""
    return os.path.splitext(output)[0] + _FAILURES  # noqa: PTH122 -- a string


def _asked(order: Order) -> str:
    """All that an order asks for, as text."""
    return repr(order)


def _streamed(args: argparse.Namespace, order: Order, desk: Desk, found: Sequence[Input]) -> Summary:
    """Judge the archive to standard output."""

    class Stream:
        summary = Summary()

        def write(self, name: str, data: bytes) -> None:
            if name == "findings" and data:
                terminal.write([data.decode()], notation=JSON)

        def reach(self, place: Place) -> None:
            pass

    stream = Stream()
    _through(args, order, desk, found, Place(), stream)
    for line in _told(stream.summary, "").splitlines():
        terminal.err(line)
    return stream.summary


def _through(args: argparse.Namespace, order: Order, desk: Desk, found: Sequence[Input], start: Place, sink: running.Sink) -> None:
    """Judge an archive from a place on. Raises UsageError where the engine does not work."""
    with Pace(found, start) as pace, needing("dask"):
        run = running.Run(found, order, desk, _Complaints(pace, sink.summary).say, pace.reach)
        try:
            with engines.working(order, args.jobs, args.dask) as engine:
                running.through(run, engine, start, sink)
        except (engines.EngineGoneError, running.UnlikeRulesError) as error:
            message = f"{error}{'; run it again to go on where it was' if args.output else ''}"
            raise UsageError(message) from error


class _Complaints:
    """What is said of rows that were not checked: of each of the first, and then that there are more."""

    def __init__(self, pace: Pace, summary: Summary) -> None:
        self._pace = pace
        self._summary = summary

    def say(self, result: Result) -> None:
        """Say why a row was not checked."""
        before = self._summary.state["failures"] - len(result.failures)
        if before > _SAID:
            return
        self._pace.clear()
        path, row, line = result.row
        where = f"{path}:{line}: row {row}" if line else f"{path}: row {row}" if row else path
        for why in result.failures:
            terminal.err(f"newslint: {where}: {why}")
        if before + len(result.failures) > _SAID:
            terminal.err("newslint: more was not checked: it is counted, and listed beside --output")


def _told(summary: Summary, output: str) -> str:
    """The summary for people."""
    from newslint.cli.tables import summed  # noqa: PLC0415 -- when all is done

    failures = _beside(output) if output and summary.state["failures"] else ""
    return summed(summary, output, failures)
