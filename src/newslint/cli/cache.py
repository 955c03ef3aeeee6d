"""`newslint cache`: what is kept from earlier runs, and an end of it."""

from __future__ import annotations

import argparse

from newslint import holdings
from newslint.cache import FOLDER, cache_folder
from newslint.cli import terminal
from newslint.cli.usage import UsageError, unwritable
from newslint.files import MEGABYTE

_CALLED = {
    "stories": ("story", "stories", "what was found in them"),
    "sources": ("source", "sources", "what was read of them"),
    "books": ("file", "files", "rules and configurations, prepared"),
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `cache` accepts."""
    parser.add_argument("--clear", action="store_true", help="remove all of it; what is needed is made anew")


def run(args: argparse.Namespace) -> int:
    """Show what is kept, or remove it."""
    folder = cache_folder()
    if not folder:
        terminal.say(f"nothing is kept: there is no folder for it ({FOLDER} names one)\n")
        return 0
    kept = [one for one in holdings.held() if one.size]
    size = _megabytes(sum(one.size for one in kept))
    if args.clear:
        try:
            holdings.clear()
        except OSError as error:
            raise UsageError(str(unwritable(folder, error))) from error
        terminal.say(f"{folder}: {size} cleared\n")
        return 0
    terminal.say(f"{folder}: {size if kept else 'nothing is kept'}\n")
    for one in kept:
        single, several, what = _CALLED[one.sort]
        terminal.say(f"{_megabytes(one.size):>10}  {one.number:,} {single if one.number == 1 else several}: {what}\n")
    return 0


def _megabytes(size: int) -> str:
    """A size as people read it."""
    return f"{size / MEGABYTE:,.1f} MB"
