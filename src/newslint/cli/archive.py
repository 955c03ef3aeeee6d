"""`newslint archive`: files with a story in each row, and folders -> findings as they come, a summary, and an exit code."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence

from newslint.archive import engines, finishing, inputs, running, unfinished
from newslint.archive.inputs import Input, Place
from newslint.archive.judging import Order, Result, rules
from newslint.archive.summary import Summary
from newslint.cli import asked, terminal
from newslint.cli.pace import Pace
from newslint.cli.usage import UsageError, needing, unwritable
from newslint.desk import Desk
from newslint.model import Failure, Level
from newslint.report.escapes import JSON

_LEVELS: dict[str, int] = {str(level): level for level in sorted(Level, reverse=True)}
_LEVELS["never"] = max(_LEVELS.values()) + 1
_SAID = 20
"""Rows that were not checked of which each is said; all stand in a file of their own."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `archive` accepts."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="files (.jsonl, .csv, .tsv, .parquet, or one story each) and folders"
    )
    asked.about_rules(parser, reads=False)
    add = parser.add_argument_group("what is reported").add_argument
    add(
        "--output",
        metavar="FILE",
        help="write the findings there (.jsonl or .parquet); what is killed goes on where it was when it is run again",
    )
    add("--format", choices=("jsonl", "parquet"), help="default: by the suffix of --output, else jsonl")
    add("--summary", metavar="FILE", help="write the summary there as JSON")
    add(
        "--by",
        metavar="COLUMN",
        default="",
        help="the column by which the summary tells sources apart (default: source, publisher, url …)",
    )
    add(
        "--between",
        metavar="FILE",
        help="also hold the stories against each other, and report there what two tell of one thing with two values (.jsonl)",
    )
    add(
        "--days",
        metavar="N",
        type=asked.count,
        default=3,
        help="days that lie between two such stories at most (default: 3)",
    )
    add("--min-level", choices=tuple(_LEVELS)[:-1], default="suggestion", help="leave out findings below this level")
    add("--fail-on", choices=tuple(_LEVELS), help="end with exit code 1 from this level up (default: error)")
    add("--restart", action="store_true", help="begin anew what was not finished")
    add = parser.add_argument_group("how").add_argument
    asked.about_jobs(add)
    add("--dask", metavar="ADDRESS", help="have the workers of this Dask cluster do the work (tcp://host:8786)")


def run(args: argparse.Namespace) -> int:
    """Judge the archive, write what is found, and say how it ended."""
    form = _form(args)
    desk = Desk(asked.wishes(args))
    levels = Level[args.min_level.upper()], _LEVELS.get(args.fail_on)
    order = Order(desk.wishes, *levels, bool(args.between), args.by)
    outputs = [path for path in (args.output, args.between, args.summary) if path]
    if len({os.path.realpath(path) for path in outputs}) < len(outputs):
        message = "--output, --between and --summary name one file twice: each needs one of its own"
        raise UsageError(message)
    found = finishing.outside(inputs.inputs(args.paths, desk), outputs)
    with needing("archive"):
        if form == "parquet" or any(one.kind == "parquet" for one in found):
            import pyarrow  # noqa: F401, ICN001, PLC0415 -- said before the work, not after it
    wrong = _misconfigured(found, desk)
    for failure in wrong:
        terminal.complain(failure)
    summary = _aside(args, form, order, desk, found) if args.output else _streamed(args, order, desk, found)
    if not (summary.state["rows"] or summary.state["failures"]):
        terminal.err(f"newslint: not checked: no rows and no stories in {', '.join(args.paths)}")
        return 2
    if summary.state["failures"] or wrong:
        return 2
    return int(summary.state["failing"] > 0)


def _misconfigured(found: Sequence[Input], desk: Desk) -> Sequence[Failure]:
    """What is wrong with the configurations that count for some files."""
    folders = {os.path.dirname(one.path): one.path for one in found}  # noqa: PTH120 -- strings throughout
    return [*dict.fromkeys(failure for path in folders.values() for failure in desk.guide(path).failures)]


def _form(args: argparse.Namespace) -> str:
    """The format of the findings. Raises UsageError."""
    suffix = os.path.splitext(args.output or "")[1].lower()  # noqa: PTH122 -- likewise
    form: str = args.format or ("parquet" if suffix in {".parquet", ".pq"} else "jsonl")
    if not args.output and (form == "parquet" or args.between):
        message = f"{'--between' if args.between else '--format parquet'} needs --output FILE"
        raise UsageError(message)
    for option in ("output", "between"):
        path = getattr(args, option)
        if path and (os.path.isdir(path) or finishing.strange(path)):  # noqa: PTH112 -- likewise
            message = f"--{option} {path}: what stands there is no report of newslint, and is not written over: name another file"
            raise UsageError(message)
    return form


def _aside(args: argparse.Namespace, form: str, order: Order, desk: Desk, found: Sequence[Input]) -> Summary:
    """Judge the archive into a file, from where that was left, and put it in its place when it is whole."""
    whole = [os.path.abspath(path) for path in args.paths]  # noqa: PTH100 -- likewise
    begun_as = {
        "options": repr(order),
        "paths": whole,
        "--days": args.days,
        "format": form,
        "rules": rules(desk, args.paths[0]),
    }
    try:
        with unfinished.begun(args.output, begun_as, found, anew=args.restart) as work:
            summary = work.summary
            if work.resumed:
                terminal.err(f"newslint: goes on behind {summary.state['rows']:,} rows that were done before")
            if work.stage == unfinished.BEGUN:
                _through(args, order, desk, work.inputs, work.place, work)
                work.reached(unfinished.WHOLE)
            if work.stage == unfinished.WHOLE:
                if args.between:
                    _between(args, work)
                finishing.put_in_place(work, args.output, form)
                work.reached(unfinished.PLACED)
            _summed(args, summary)
            work.remove()
    except unfinished.UnfinishedError as error:
        message = f"{args.output}: {error}"
        raise UsageError(message) from error
    except OSError as error:
        raise unwritable(args.output, error) from error
    return summary


def _between(args: argparse.Namespace, work: unfinished.Unfinished) -> None:
    """Report what the stories tell in two ways, and count it."""
    from newslint.archive.between.index import between  # noqa: PLC0415 -- only where it is asked for
    from newslint.archive.between.telling import record  # noqa: PLC0415 -- likewise

    counted: dict[str, int] = {}

    def lines() -> Iterator[str]:
        for told in between(work.at("facts.jsonl"), work.at("facts.sqlite"), args.days):
            said = record(told)
            counted[said["kind"]] = counted.get(said["kind"], 0) + 1
            yield json.dumps(said, ensure_ascii=False) + "\n"

    terminal.write(lines(), args.between, JSON)
    work.summary.state["between"] = dict(sorted(counted.items()))


def _summed(args: argparse.Namespace, summary: Summary) -> None:
    """Say what it all comes to, to people and to programs."""
    from newslint.archive.tables import summed  # noqa: PLC0415 -- when all is done

    if args.summary:
        terminal.write([summary.document()], args.summary, JSON)
    failures = finishing.beside(args.output) if args.output and summary.state["failures"] else ""
    text = summed(summary, args.output or "", args.between or "", failures)
    if args.output:
        terminal.say(text)
        return
    for line in text.splitlines():  # standard output holds the findings
        terminal.err(line)


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
    _summed(args, stream.summary)
    return stream.summary


def _through(  # noqa: PLR0913, PLR0917 -- an archive, what is asked of it, and where that goes
    args: argparse.Namespace, order: Order, desk: Desk, found: Sequence[Input], start: Place, sink: running.Sink
) -> None:
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
