"""`newslint completion`: the name of a shell -> a script that completes commands, options and files."""

from __future__ import annotations

import argparse

from newslint import cli
from newslint.cli import terminal
from newslint.cli.usage import needing


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `completion` accepts."""
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"), help="for example: newslint completion bash")


def run(args: argparse.Namespace) -> int:
    """Print the script."""
    with needing("completion"):
        import shtab  # noqa: PLC0415 -- an extra: few need it, and once
    terminal.write([shtab.complete(cli.program(whole=True), args.shell)])
    return 0
