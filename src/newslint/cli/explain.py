"""`newslint explain`: a code, the name of a rule, of a kind or of a class of words -> what there is to know about it."""

from __future__ import annotations

import argparse

from newslint import rulebook
from newslint.cli import asked, terminal
from newslint.cli.usage import UsageError
from newslint.desk import Desk
from newslint.rulebook.explain import UnknownWordError, explain


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `explain` accepts."""
    parser.add_argument(
        "word", metavar="CODE|NAME|KIND", help="a rule by its code or name, a kind, or a class of words that rules name"
    )
    asked.about_rules(parser)


def run(args: argparse.Namespace) -> int:
    """Print the page of a rule, a kind or a class of words."""
    guide = Desk(asked.wishes(args)).guide("")
    try:
        book, _ = rulebook.load(guide.config.packs, guide.config.settings, cache=not args.no_cache)
        terminal.say(explain(args.word, book).rstrip("\n") + "\n")
    except UnknownWordError as error:
        raise UsageError(str(error)) from error
    return terminal.complained(guide.failures)
