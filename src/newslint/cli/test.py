"""`newslint test`: rule files -> whether their examples come out as they say."""

from __future__ import annotations

import argparse

from newslint import examples
from newslint.cli import asked, terminal
from newslint.desk import Desk


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `test` accepts."""
    parser.add_argument(
        "packs", nargs="*", metavar="PACK", help="packs, folders or rule files (default: those of the configuration)"
    )
    asked.about_rules(parser)


def run(args: argparse.Namespace) -> int:
    """Prove the examples."""
    guide = Desk(asked.wishes(args)).guide("")
    proof = examples.prove(args.packs or guide.config.packs)
    terminal.say("".join(line + "\n" for line in examples.lines(proof)))
    return max(proof.code, terminal.complained(dict.fromkeys((*guide.failures, *proof.failures))))
