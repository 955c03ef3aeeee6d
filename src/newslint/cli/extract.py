"""`newslint extract`: a story, or stories as JSON lines -> what was read from the text, a mention a line."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from newslint.article import Article, mentions
from newslint.cli import asked, terminal
from newslint.desk import Desk
from newslint.document import Document, parse, sentence
from newslint.model import Failure, Settings, Source
from newslint.notation import json_value
from newslint.report.escapes import JSON
from newslint.sources import UnreadableError

_MOST = 4_000_000
"""Commas and brackets of one line, those of its story too."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `extract` accepts."""
    parser.add_argument("path", metavar="PATH", help="a file; - is standard input")
    parser.add_argument(
        "--jsonl", action="store_true", help='the input is lines {"id", "text"}; each output line carries the id'
    )
    asked.about_rules(parser)


def run(args: argparse.Namespace) -> int:
    """Print one JSON line for each mention, in order."""
    desk = Desk(asked.wishes(args))
    try:
        source, guide = asked.story(args.path, desk, args.stdin_filename)
    except UnreadableError as unreadable:
        return terminal.complained([unreadable.failure])
    failures: list[Failure] = []
    settings = guide.rulebook.settings
    rows = _lines(source, settings, failures) if args.jsonl else _story(source, settings, failures)
    terminal.write(rows, notation=JSON)
    return terminal.complained([*guide.failures, *failures])


def _story(source: Source, settings: Settings, failures: list[Failure]) -> Iterator[str]:
    """The mentions of a file; what of it cannot be read becomes failures."""
    document = parse(source, settings.fields)
    failures += document.failures
    return _rows(document, settings, {"path": source.path})


def _lines(source: Source, settings: Settings, failures: list[Failure]) -> Iterator[str]:
    """The mentions of each line's text; a line that holds no text becomes a failure."""
    for number, line in enumerate(source.text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json_value.loads(line, most=_MOST)
            key, text = record["id"], str(record["text"])
        except (ValueError, KeyError, TypeError) as error:
            failures.append(
                Failure(source.path, f'line {number} is no {{"id", "text"}}: {type(error).__name__}: {error}')
            )
            continue
        one = Source(source.path, text, "text")
        document = parse(one) if "\n" in text else sentence(one)
        yield from _rows(document, settings, {"id": key, "path": source.path})


def _rows(document: Document, settings: Settings, head: dict[str, object]) -> Iterator[str]:
    """The mentions of one document, each line beginning with `head`."""
    for row in mentions.rows(Article(document, settings)):
        yield json.dumps({**head, **row}, ensure_ascii=False) + "\n"
