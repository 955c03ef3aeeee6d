"""`newslint lsp`: a language server over standard input and output, which an editor starts and ends."""

from __future__ import annotations

import argparse
import logging

from newslint.cli import asked
from newslint.cli.usage import needing


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `lsp` accepts."""
    asked.about_rules(parser, reads=False)
    parser.add_argument("--stdio", action="store_true", help="over standard input and output, as always")


def run(args: argparse.Namespace) -> int:
    """Serve an editor until it has enough."""
    with needing("lsp"):
        from newslint.lsp.features import made  # noqa: PLC0415 -- an extra
    logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)  # what it tells of a message may hold copy
    made(asked.wishes(args)).run()
    return 0
