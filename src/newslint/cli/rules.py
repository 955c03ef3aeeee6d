"""`newslint rules`: the current configuration -> all its rules."""

from __future__ import annotations

import argparse
import json

from newslint import rulebook
from newslint.cli import asked, terminal
from newslint.desk import Desk
from newslint.report.escapes import JSON
from newslint.rulebook import explain


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `rules` accepts."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    asked.about_rules(parser)


def run(args: argparse.Namespace) -> int:
    """Print the rules of the configuration that counts in the current folder."""
    guide = Desk(asked.wishes(args)).guide(args.stdin_filename or "")
    book, _ = rulebook.load(guide.config.packs, guide.config.settings)
    if args.format == "json":
        listed = json.dumps(explain.rows(book, guide.rulebook), ensure_ascii=False, indent=1)
        terminal.write([listed + "\n"], notation=JSON)
    else:
        terminal.say(explain.table(book, guide.rulebook).rstrip("\n") + "\n")
    return terminal.complained(guide.failures)
