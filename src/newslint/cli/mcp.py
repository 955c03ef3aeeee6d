"""`newslint mcp`: tools for a language model over standard input and output, which the program beside it starts and ends."""

from __future__ import annotations

import argparse
import os

from newslint.cli import asked
from newslint.cli.usage import needing
from newslint.record import replace


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `mcp` accepts."""
    asked.about_rules(parser, reads=False)


def run(args: argparse.Namespace) -> int:
    """Offer the tools until nobody asks any more."""
    with needing("mcp"):
        from newslint.mcp.server import Tools  # noqa: PLC0415 -- an extra
    tools = Tools(replace(asked.wishes(args), folder=os.getcwd(), sent=True))  # noqa: PTH109 -- a string
    try:
        tools.server().run("stdio")
    finally:
        tools.dismiss()
    return 0
