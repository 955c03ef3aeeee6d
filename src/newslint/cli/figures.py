"""`newslint figures`: a story -> its ledger, every figure with what backs or contradicts it."""

from __future__ import annotations

import argparse
import sys

from newslint.cli import asked, terminal
from newslint.desk import Desk
from newslint.engine import lint
from newslint.report import View
from newslint.report.escapes import JSON
from newslint.sources import UnreadableError


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `figures` accepts."""
    parser.add_argument("path", metavar="PATH", help="a file; - is standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    asked.about_rules(parser)
    asked.about_sources(parser)


def run(args: argparse.Namespace) -> int:
    """Print the ledger; it is whole only where everything was checked."""
    from newslint.report import figures as ledger  # noqa: PLC0415 -- its neighbours are not needed by the other commands

    desk = Desk(asked.wishes(args))
    try:
        asked.admit(args.path, desk)
        name, guide, data = asked.copy(args.path, desk, args.stdin_filename)
        source, shelf = guide.source(name, data), desk.shelf(name, guide, data)
    except UnreadableError as unreadable:
        return terminal.complained([unreadable.failure])
    with desk.sources(shelf, guide) as held:
        report = lint(source, guide.rulebook, sources=held)
    view = View(colour=terminal.colour(sys.stdout), width=terminal.width())
    if args.format == "json":
        terminal.write(ledger.records(report), notation=JSON)
    else:
        terminal.write(ledger.table(report, view))
    for sentence in desk.remarks():
        terminal.err(f"newslint: {sentence}")
    unread = shelf.failures if shelf else ()
    return terminal.complained([*desk.failures(), *desk.sources_failures(), *unread, *report.failures])
