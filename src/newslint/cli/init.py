"""`newslint init`: a folder -> a commented newslint.yaml to start from."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from newslint import config
from newslint.cli import terminal
from newslint.cli.usage import UsageError


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `init` accepts."""
    parser.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="default: the current one")


def run(args: argparse.Namespace) -> int:
    """Write newslint.yaml; one that is there already stays as it is."""
    path = Path(args.folder, "newslint.yaml")
    if os.path.lexists(path):
        message = f"{path} is there already; it was left as it is"
        raise UsageError(message)
    terminal.write([config.STARTER.read_text(encoding="utf-8")], str(path))
    terminal.say(f"{path} written.\n")
    return 0
