"""The options that several commands share -> what they ask of the desk."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from newslint import lexicon, sources
from newslint.checked.nearest import allowed
from newslint.cli.usage import UsageError
from newslint.desk import Desk, Guide, Wishes
from newslint.model import AUTO, Source
from newslint.report import Help
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    import datetime as dt

_PORTS = 65535


def about_rules(parser: argparse.ArgumentParser, *, reads: bool = True) -> None:
    """The options that say by which rules copy is judged; some of a command that `reads` standard input."""
    add = parser.add_argument_group("what is checked").add_argument
    add("--config", metavar="FILE", help="use this newslint.yaml instead of the nearest one")
    for name, meaning in (
        ("select", "only these rules: codes, prefixes or names, separated by commas"),
        ("ignore", "leave out these rules"),
        ("enable", "also these rules, which are off by default"),
    ):
        add(f"--{name}", metavar="RULES", action="extend", type=selectors, default=[], help=meaning)
    add("--as-of", metavar="DATE", type=day, help="the day of publication (YYYY-MM-DD) of stories that give none")
    add("--language", metavar="CODE", type=language, help="the language of the copy: auto, or one for all stories (en)")
    add(
        "--fields", metavar="PART=KEY", action="extend", type=fields, default=[],
        help="which column or key holds what: headline=title,body=text,date=published,id=guid",
    )  # fmt: skip
    if reads:
        add("--stdin-filename", metavar="NAME", help="the file name to use for standard input")
    add("--no-cache", action="store_true", help="check everything again, without the results kept from earlier runs")


def about_sources(parser: argparse.ArgumentParser) -> None:
    """The options that say what copy is held against."""
    add = parser.add_argument_group("sources").add_argument
    add(
        "--source", metavar="FILE", action="append", default=[],
        help="what the copy was written from: a release, a transcript, a table (CSV, XLSX) …; may be given again",
    )  # fmt: skip
    add("--require-sourced", action="store_true", help="a figure that no source backs is an error")


class Output(str):
    """The file that a report goes to, among the formats that stand on the command line beside it."""

    __slots__ = ()


class Target(NamedTuple):
    """A report that is asked for: its format, and the file that it goes to; "" is standard output."""

    format: str = ""
    output: str = ""


def targets(args: argparse.Namespace) -> list[Target]:
    """The reports that are asked for, that on standard output first; of several for it the last one.

    A format and a file that stand side by side belong together. Raises UsageError.
    """
    noted = [Target()]
    for word in args.reports:
        key = "output" if isinstance(word, Output) else "format"
        if getattr(noted[-1], key):
            noted.append(Target())
        noted[-1] = noted[-1]._replace(**{key: word})
    filed = [target._replace(format=target.format or "text") for target in noted if target.output]
    if len({target.output for target in filed}) < len(filed):
        message = "--output names one file twice: each report needs its own"
        raise UsageError(message)
    seen = [target._replace(format=target.format or "text") for target in noted if not target.output]
    return [*seen[-1:], *filed]


def wishes(args: argparse.Namespace) -> Wishes:
    """What was asked for, for the desk."""
    return Wishes(
        config=args.config,
        select=tuple(args.select),
        enable=tuple(args.enable),
        ignore=tuple(args.ignore),
        as_of=args.as_of,
        language=args.language,
        cache=not args.no_cache,
        sources=tuple(getattr(args, "source", ())),
        require_sourced=getattr(args, "require_sourced", False),
        fields=tuple(args.fields),
    )


def copy(path: str, desk: Desk, stdin_filename: str | None) -> tuple[str, Guide, bytes]:
    """The name that a story goes by, what counts for it, and its bytes.

    Raises UnreadableError where there are none.
    """
    if path == "-" and sys.stdin is None:
        raise sources.UnreadableError(path, "standard input is closed")
    name = stdin_filename or "<stdin>" if path == "-" else path
    return name, desk.guide(name), sources.load(path)


def admit(path: str, desk: Desk) -> None:
    """Raises UsageError for a folder where one story is asked for, UnreadableError for what may not be read."""
    desk.admit(path)
    if os.path.isdir(path):  # noqa: PTH112 -- a string
        message = f"{path} is a folder: name one story in it"
        raise UsageError(message)


def story(path: str, desk: Desk, stdin_filename: str | None) -> tuple[Source, Guide]:
    """One story that a command is about, and what counts for it.

    Raises UnreadableError where it cannot be read, UsageError for a folder.
    """
    admit(path, desk)
    name, guide, data = copy(path, desk, stdin_filename)
    return guide.source(name, data), guide


def selectors(words: str) -> list[str]:
    """`FIG,CPY603` as a list."""
    return [word.strip() for word in words.split(",") if word.strip()]


def fields(words: str) -> list[tuple[str, str]]:
    """`headline=title,body=text` as keys, each with its part."""
    from newslint.document.heads.fields import NAMED, spelt  # noqa: PLC0415 -- only where somebody names fields

    pairs = [(word.strip(), *map(str.strip, word.partition("=")[::2])) for word in words.split(",") if word.strip()]
    for word, part, key in pairs:
        if part not in NAMED:
            message = f"{word!r}: unknown part {part} {allowed(part, NAMED)}"
            raise argparse.ArgumentTypeError(message)
        if not spelt(key):
            message = f"{word!r} names no column: {part}=COLUMN"
            raise argparse.ArgumentTypeError(message)
    return [(key, part) for _, part, key in pairs]


def day(word: str) -> dt.date:
    """A date as ISO 8601 writes it."""
    from datetime import date  # noqa: PLC0415 -- 1 ms that a run without one does not pay

    try:
        return date.fromisoformat(word)
    except ValueError:
        message = f"{word!r} is not a date (YYYY-MM-DD)"
        raise argparse.ArgumentTypeError(message) from None


def language(word: str) -> str:
    """A language that copy can be judged in, or `auto`."""
    known = (AUTO, *lexicon.languages())
    if word not in known:
        message = f"newslint does not know the language {word!r} {allowed(word, known)}"
        raise argparse.ArgumentTypeError(message)
    return word


def count(word: str) -> int:
    """A number of processes."""
    if not word.isdecimal() or int(word) < 1:
        message = f"{word!r} is not a number of 1 or more"
        raise argparse.ArgumentTypeError(message)
    return int(word)


def port(word: str) -> int:
    """A number that a service may listen at; 0 is one that is free."""
    if not word.isdecimal() or int(word) > _PORTS:
        message = f"{word!r} is not a port (0 to {_PORTS:,})"
        raise argparse.ArgumentTypeError(message)
    return int(word)


def processors() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def about_jobs(add: Callable[..., object]) -> None:
    """The option for how many processes work."""
    add(
        "--jobs",
        metavar="N",
        type=count,
        default=processors(),
        help="worker processes (default: one for each processor)",
    )


def help_on(desk: Desk) -> Iterator[Help]:
    """The rules of a run, each with what its file says about it."""
    from newslint import rulebook as rule_books  # noqa: PLC0415 -- only for reports that carry help

    for rule in desk.rules():
        page = rule_books.describe(rule)
        why = " ".join(page.why.split())
        summary = rule.summary or rule.name
        yield Help(
            rule,
            why or summary,
            f"{summary} {why}".strip(),
            f"**{rule.code} {rule.name}**\n\n{summary}\n\n{why}".strip(),
        )
