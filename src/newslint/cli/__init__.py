"""Command line -> exit code: 0 all checked and nothing found, 1 findings, 2 not checked or bad usage, 129, 130 or 143 ended by a signal."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from newslint.cli import signals
from newslint.cli.usage import UsageError
from newslint.version import __version__

_LAST_STREAM = 2
COMMANDS = {
    "check": "lint files, folders (default: the current one) or standard input",
    "figures": "the ledger: every figure, its value, what backs or contradicts it, what stands alone",
    "explain": "a rule or a kind: why it is there, its options, examples",
    "rules": "all rules of the current configuration",
    "test": "prove the examples of rule files",
    "extract": "what was read from the text, as JSON lines",
    "init": "write a commented starter newslint.yaml",
    "serve": "a service for the tools that people write in, and a page to paste a draft into",
    "lsp": "a language server, for editors in which people write copy",
    "mcp": "tools for a language model, which has its copy checked",
    "archive": "a whole archive of stories: JSON Lines, CSV, Parquet, folders; goes on where it was stopped",
    "cache": "what is kept from earlier runs, and how to clear it",
    "completion": "print a completion script for your shell",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and say how it ended; the only place where exceptions become exit codes."""
    words = list(sys.argv[1:] if argv is None else argv)
    gc.set_threshold(100_000)  # a run makes few cycles and many values: collecting them is a tenth of its time
    try:
        return _run(words)
    except SystemExit as done:  # the parser has said why, or a signal came
        return done.code if isinstance(done.code, int) else 2
    except KeyboardInterrupt:
        return _told("newslint: interrupted", code=130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone: nothing more to say
        return 2
    except UsageError as error:
        return _told(f"newslint {words[0]}: {error}")
    except Exception:  # noqa: BLE001 -- the last boundary: a crash must not look like findings (Python would end with 1)
        import traceback  # noqa: PLC0415 -- only then

        return _told(
            *traceback.format_exc().splitlines(), "newslint: this is a defect of newslint; nothing after it was checked"
        )


def start() -> NoReturn:
    """The whole process: run the command and end, without the 20 ms in which Python would first take all apart."""
    _take_places()
    signals.heed()
    code = main()
    try:
        if sys.stdout is not None and not sys.stdout.closed:  # a language server closes it when it is told to end
            sys.stdout.flush()
    except OSError:
        code = 2
    os._exit(code)


def _take_places() -> None:
    """Put nothing in the places of standard streams that are closed, lest a file that is opened later be taken for one."""
    while None in (sys.stdin, sys.stdout, sys.stderr) and os.open(os.devnull, os.O_RDWR) <= _LAST_STREAM:
        pass


def _told(*lines: str, code: int = 2) -> int:
    """Say why the run ended, and with which code."""
    from newslint.cli import terminal  # noqa: PLC0415 -- not for every command

    for line in lines:
        terminal.err(line)
    return code


def _run(words: list[str]) -> int:
    """Hand over to the command that was named. Raises UsageError where there is no folder to run it in."""
    if not words or words[0] not in COMMANDS:
        _check_meant(words)
        program().parse_args(words)
        return 2
    try:
        os.getcwd()  # noqa: PTH109 -- only whether it is there
    except OSError as error:
        message = "the folder you are in no longer exists; go to another one"
        raise UsageError(message) from error
    said = _sentence(COMMANDS[words[0]])
    parser = _Parser(prog=f"newslint {words[0]}", description=said, formatter_class=_formatter, allow_abbrev=False)
    command = import_module(f"newslint.cli.{words[0]}")
    command.arguments(parser)
    code: int = command.run(parser.parse_args(words[1:]))
    return code


def _check_meant(words: list[str]) -> None:
    """Raises SystemExit, with what was probably meant, for a first word that is no command and no option."""
    if words and not words[0].startswith("-"):
        from newslint.checked.nearest import nearest  # noqa: PLC0415 -- only where something is wrong

        meant = nearest(words[0], COMMANDS)
        there = os.path.lexists(words[0]) or "." in words[0]
        said = f"newslint {meant}" if meant and not there else f"newslint check {words[0]}"
        raise SystemExit(
            _told(f"newslint: no command {words[0]}: did you mean {said}? (commands: {', '.join(COMMANDS)})")
        )


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints, which repeat what stood on the command line, act on nothing."""

    def error(self, message: str) -> NoReturn:
        """End with the complaint, and with what was probably meant."""
        raise SystemExit(_told(f"{self.prog}: error: {message}{self._meant(message)}; {self.prog} --help tells more"))

    def _meant(self, message: str) -> str:
        """The option or the value that is most like what is not known."""
        from newslint.checked.nearest import nearest  # noqa: PLC0415 -- only where something is wrong

        options = [option for action in self._actions for option in action.option_strings if option.startswith("--")]
        choices = {
            option: action.choices for action in self._actions for option in action.option_strings if action.choices
        }
        value = re.match(r"argument (\S+): invalid choice: '([^']*)'", message)
        word = re.match(r"unrecognized arguments: (--[^\s=]+)", message)
        found = nearest(value[2], choices.get(value[1], ())) if value else nearest(word[1], options) if word else ""
        return f" (did you mean {found}?)" if found else self._surplus(message)

    def _surplus(self, message: str) -> str:
        """What a command that is about one story says of a second one."""
        one = any(action.dest == "path" for action in self._actions)
        return (
            " (it is about one story at a time)" if one and re.match(r"unrecognized arguments: (?!-)", message) else ""
        )


def program(*, whole: bool = False) -> argparse.ArgumentParser:
    """The parser of the program; with the arguments of every command only if the `whole` is asked for."""
    parser = _Parser(prog="newslint", description="Checks that a news story agrees with itself.")
    parser.add_argument("--version", action="version", version=f"newslint {__version__}")
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
