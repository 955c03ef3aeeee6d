"""A code, a name, a kind or a class of words -> what a newsroom needs to know of it; the rule book -> its table of contents."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from newslint import rulebook
from newslint.checked.described import Option, described, values
from newslint.checked.nearest import nearest
from newslint.model import Kind, Rule, Rulebook
from newslint.rulebook import packs, plugins
from newslint.rulebook.folder import shown
from newslint.rulebook.page import WIDTH, page, wrapped


class UnknownWordError(LookupError):
    """A word that is neither a rule, a kind nor a class of words; the message names the nearest that is."""


def explain(word: str, book: Rulebook) -> str:
    """All about a rule (by code or name), as Markdown, or a kind or a class of words that its rules may name, as text.

    Rules are looked for in the rule book, then in all packs that newslint brings. Raises UnknownWordError.
    """
    rules = _named(word, book) or _named(word, everything := rulebook.load(packs.names())[0])
    parts = [page(rule).rstrip("\n") for rule in rules]
    if (kind := _kind_of(word)) is not None:
        parts.append(_kind(word, kind, book))
    if not rules:
        parts += _class(word)
    if not parts:
        words = [term for rule in (*book.rules, *book.silenced, *everything.rules) for term in (rule.code, rule.name)]
        meant = nearest(word, (*words, *plugins.known(), *(name for _, held in _classes() for name in held)))
        message = f"{word!r} is neither a rule nor a kind, nor a class of words ({f'did you mean {meant}?' if meant else 'newslint rules lists the rules'})"
        raise UnknownWordError(message)
    return "\n\n".join(parts)


def rows(book: Rulebook, chosen: Rulebook | None = None) -> list[dict[str, Any]]:
    """The rules in the order of their codes, as JSON values; `on` says which of them count in `chosen`."""
    counted = chosen or book
    heard = {rule.code: rule for rule in counted.rules}
    return [
        {
            "code": rule.code,
            "rule": rule.name,
            "level": str(rule.level),
            "on": rule.code in heard,
            "kind": rule.kind,
            "fact": book.kinds[rule.kind].fact,
            "summary": rule.summary,
            "url": rule.url or None,
            "options": values(rule.options),
            "path": shown(rule.path),
        }
        for rule in sorted(
            (heard.get(rule.code, rule) for rule in (*book.rules, *book.silenced)), key=lambda rule: rule.code
        )
    ]


def table(book: Rulebook, chosen: Rulebook | None = None) -> str:
    """The rules as a table: code, name, level (or `off`) and summary."""
    cells = [
        (
            row["code"],
            row["rule"] if row["rule"] != row["code"] else "",
            row["level"] if row["on"] else "off",
            row["summary"],
        )
        for row in rows(book, chosen)
    ]
    return "\n".join(_columns(cells))


def _named(word: str, book: Rulebook) -> tuple[Rule, ...]:
    return tuple(
        rule
        for rule in (*book.rules, *book.silenced)
        if word.casefold() in {rule.code.casefold(), rule.name.casefold()}
    )


def _kind_of(word: str) -> Kind | None:
    try:
        return plugins.kind(word)
    except plugins.PluginError as error:
        raise UnknownWordError(str(error)) from error


def _kind(word: str, kind: Kind, book: Rulebook) -> str:
    """A kind: what a rule file may set and what its message may name."""
    module = inspect.getmodule(kind.check)
    rules = ", ".join(f"{rule.code} {rule.name}" for rule in book.rules if rule.kind == word)
    offered = described(kind.Options)
    faults = [(fault.name, fault.meaning, _offered(fault.values)) for fault in kind.faults]
    parts = [
        f"{word}: a kind of {'facts, which feeds the ledger' if kind.fact else 'style and copy'}",
        wrapped(inspect.getdoc(module) or "") if module else "",
        wrapped(inspect.getdoc(kind.check) or ""),
        _section(
            "Options",
            _columns((option.key, option.type, f"default: {option.default}", option.doc) for option in offered),
        ),
        textwrap.indent(wrapped(_own_doc(kind.Options)), "  "),
        _section("Faults, and what a message may name", _columns(faults)),
        f"Classes of words (newslint explain CLASS shows one)\n{_list(sorted(kind.classes()))}" if kind.classes else "",
        _section("Rules that extend it", (rules and [rules]) or ()),
        _section("A rule file", _skeleton(word, kind, offered)),
    ]
    return "\n\n".join(part for part in parts if part)


def _class(word: str) -> Iterator[str]:
    """The words of a class that the rules of some kind may name."""
    for name, held in _classes():
        if phrases := held.get(word):
            yield f"{word}: a class of words, which rules that extend {name} may name\n\n{_list(phrases)}"


def _classes() -> Iterator[tuple[str, Mapping[str, Sequence[str]]]]:
    """The kinds whose rules may name classes of words, with these."""
    for name in plugins.known():
        kind = plugins.kind(name) if name in plugins.ours() else None  # a plug-in that breaks is told where it is used
        if kind and kind.classes:
            yield name, kind.classes()


def _list(words: Iterable[str]) -> str:
    """Some words, set apart from what stands before them."""
    return textwrap.fill(", ".join(words), WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def _own_doc(made: type) -> str:
    """What a dataclass says of itself; nothing where the text is the one that dataclass writes."""
    doc = inspect.cleandoc(made.__doc__ or "")
    return "" if doc.startswith(f"{made.__name__}(") else doc


def _offered(values: Sequence[str]) -> str:
    return " ".join(f"{{{value}}}" for value in values)


def _skeleton(word: str, kind: Kind, offered: Sequence[Option]) -> Iterator[str]:
    """The beginning of a rule file, to be filled in."""
    yield from ("code: DESK101", f"extends: {word}", "level: warning", "summary: What is wrong, in a sentence.")
    fault = kind.faults[0] if kind.faults else None
    yield f'message: "what the editor reads{"; " if fault and fault.values else ""}{_offered(fault.values) if fault else ""}"'
    if len(kind.faults) > 1 and fault:
        yield f"fault: {fault.name}"
    yield from (f"# {option.key}: {option.default}" for option in offered)
    yield from (
        "examples:",
        "  - bad: |",
        "      A story in which ⟦this⟧ is wrong.",
        "  - good: |",
        "      A story that must stay silent.",
    )


def _section(title: str, lines: Iterable[str]) -> str:
    text = "\n".join(f"  {line}".rstrip() for line in lines)
    return f"{title}\n{text}" if text else ""


def _columns(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Rows with their columns under one another."""
    cells = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
