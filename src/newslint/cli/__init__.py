"""Command line -> exit code: 0 all checked and nothing found, 1 findings, 2 not checked or bad usage, 130 interrupted."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

import newslint
from newslint.cli.usage import UsageError

COMMANDS = {
    "check": "lint files, folders (default: the current one) or standard input",
    "figures": "the ledger: every figure, its value, what backs or contradicts it, what stands alone",
    "explain": "a rule or a kind: why it is there, its options, examples",
    "rules": "all rules of the current configuration",
    "test": "prove the examples of rule files",
    "extract": "what was read from the text, as JSON lines",
    "init": "write a commented starter newslint.yaml",
    "completion": "print a completion script for your shell",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and say how it ended; the only place where exceptions become exit codes."""
    words = list(sys.argv[1:] if argv is None else argv)
    gc.set_threshold(100_000)  # a run makes few cycles and many values: collecting them is a tenth of its time
    try:
        return _run(words)
    except SystemExit as done:  # argparse has said why
        return done.code if isinstance(done.code, int) else 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone: nothing more to say
        return 2
    except UsageError as error:
        print(f"newslint {words[0]}: {error}", file=sys.stderr)  # noqa: T201 -- before there is a report
        return 2
    except Exception:  # noqa: BLE001 -- the last boundary: a crash must not look like findings (Python would end with 1)
        import traceback  # noqa: PLC0415 -- only then

        traceback.print_exc()
        print("newslint: this is a defect of newslint; nothing after it was checked", file=sys.stderr)  # noqa: T201 -- likewise
        return 2


def start() -> NoReturn:
    """The whole process: run the command and end, without the 20 ms in which Python would first take all apart."""
    code = main()
    if "concurrent.futures" not in sys.modules:  # there may be workers to see off
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except OSError:
            sys.exit(code)
        os._exit(code)
    sys.exit(code)


def _run(words: list[str]) -> int:
    """Hand over to the command that was named."""
    if not words or words[0] not in COMMANDS:
        program().parse_args(words)
        return 2
    said = _sentence(COMMANDS[words[0]])
    parser = argparse.ArgumentParser(prog=f"newslint {words[0]}", description=said, formatter_class=_formatter)
    command = import_module(f"newslint.cli.{words[0]}")
    command.arguments(parser)
    code: int = command.run(parser.parse_args(words[1:]))
    return code


def program(*, whole: bool = False) -> argparse.ArgumentParser:
    """The parser of the program; with the arguments of every command only if the `whole` is asked for."""
    parser = argparse.ArgumentParser(prog="newslint", description="Checks that a news story agrees with itself.")
    parser.add_argument("--version", action="version", version=f"newslint {newslint.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=_sentence(summary), add_help=whole)
        if whole:
            import_module(f"newslint.cli.{name}").arguments(command)
    return parser


def _formatter(prog: str) -> argparse.HelpFormatter:
    """What writes the help, told the width: argparse would load shutil for that, for each option, help or not."""
    try:
        width = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        width = 80
    return argparse.HelpFormatter(prog, width=width - 2)


def _sentence(summary: str) -> str:
    """The summary of a command as a sentence of its own."""
    return summary[0].upper() + summary[1:] + "."
