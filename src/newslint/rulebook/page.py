"""A rule -> its page, in Markdown: what `newslint explain` prints and the documentation shows."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from newslint import rulebook
from newslint.checked.described import Option, described, values
from newslint.model import Report, Rule, Rulebook, Settings
from newslint.rulebook import plugins
from newslint.rulebook.example import Example, marked, report_of
from newslint.rulebook.folder import shown
from newslint.rulebook.packs import DEFAULT
from newslint.rulebook.rulefile import RuleFile

WIDTH = 100
"""Characters of a line."""
_SHORT = 60
"""Characters of a value that stands in a line with its key."""
_UNCHANGED = {"none", "not set", "needed", "", "{}"}
"""Values that no newslint.yaml would write."""


def page(rule: Rule) -> str:
    """All about a rule: what it reports and why, its examples with what was worked out, its options, how to silence it."""
    file = rulebook.describe(rule)
    reports = tuple(_reports(rule, file))
    parts = [
        f"# {title(rule)}",
        wrapped(rule.summary),
        wrapped(file.why),
        "\n".join(_facts(rule, reports)),
        _section("Wrong", _stories(example_report for example_report in reports if example_report[0].bad)),
        _section("Right", _stories(example_report for example_report in reports if not example_report[0].bad)),
        _section("Options", _options(rule)),
        _section("Turn it on", _turned_on(rule)),
        _section("Silence it", _silenced(rule)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def title(rule: Rule) -> str:
    """Code and name; a rule of Vale's has one word for both."""
    return rule.code if rule.code == rule.name else f"{rule.code} {rule.name}"


def wrapped(text: str) -> str:
    """Paragraphs at a width that reads well; lines that are indented stay as they are."""
    paragraphs = (part for part in text.strip().split("\n\n") if part)
    return "\n\n".join(
        part if part.startswith(" ") else textwrap.fill(" ".join(part.split()), WIDTH) for part in paragraphs
    )


def _reports(rule: Rule, file: RuleFile) -> Iterator[tuple[Example, Report]]:
    """Each example with what the rule says of it."""
    kind = plugins.kind(rule.kind)
    book = Rulebook((rule,), {rule.kind: kind} if kind else {}, Settings())
    yield from ((example, report_of(example, book)) for example in file.examples)


def _facts(rule: Rule, reports: Iterable[tuple[Example, Report]]) -> Iterator[str]:
    """What there is to know at a glance."""
    yield f"- Level: {rule.level}{'' if rule.enabled else ', off by default'}"
    yield f"- Pack: {_pack(rule)}" if rule.url else f"- File: {_code(shown(rule.path))}"
    faults = f", which reports {' and '.join(rule.faults)}" if rule.faults else ""
    yield f"- Kind: {rule.kind}{faults}"
    yield f"- Message: {_code(rule.message)}"
    if any(found.fix for _, report in reports for found in report.findings):
        yield "- `--fix` corrects it, where there is one way to"


def _pack(rule: Rule) -> str:
    return PurePath(rule.path).parent.name


def _stories(reports: Iterable[tuple[Example, Report]]) -> Iterator[str]:
    """Examples as they stand in the rule file, each with what is said of it behind an arrow."""
    for example, report in reports:
        text = marked(example.text, example.spans).strip("\n")
        held = ("", f"source ({example.held.path}):", example.held.text.strip("\n")) if example.held else ()
        yield _fenced("\n".join((text, *held, *(f"→ {line}" for line in dict.fromkeys(_said(example, report))))))


def _said(example: Example, report: Report) -> Iterator[str]:
    """What comes of an example: its findings, or what was checked where it marks that, what was not, and the text after the fix."""
    yield from (f"{found.level}: {found.message}" for found in report.findings)
    yield from (f"holds: {held.message}" for held in report.verified if held.span in example.spans)
    yield from (failure.message for failure in report.failures)
    if example.fixed is not None:
        yield f"fixed: {example.fixed.strip()}"


def _options(rule: Rule) -> Iterator[str]:
    """The rule's options as its file might write them, each with what it means, and how to set one."""
    given = values(rule.options)
    options = described(type(rule.options))
    if options:
        yield "\n".join(_option(option, given[option.key]) for option in options)
    settable = next((option.key for option in options if _simple(given[option.key])), None)
    if settable:
        yield f"Set them in newslint.yaml:\n\n{_fenced(f'options: {{{rule.code}: {{{settable}: {given[settable]}}}}}', 'yaml')}"


def _option(option: Option, value: str) -> str:
    default = "" if value == option.default else f"(default: {_code(option.default or 'none')})"
    about = " ".join(part for part in (option.doc, default) if part)
    mapping = option.type.startswith("mapping of") and value not in _UNCHANGED
    inside = f"{{{', '.join(value.splitlines())}}}" if mapping else value
    if len(inside) <= _SHORT:
        return f"- {_code(f'{option.key}: {inside}')}{f' – {about}' if about else ''}"
    text = f"{option.key}:\n{textwrap.indent(value, '  ')}" if mapping else f"{option.key}: {value}"
    return f"- {_code(option.key)}{f' – {about}' if about else ''}\n\n{textwrap.indent(_fenced(text), '    ')}\n"


def _simple(value: str) -> bool:
    return value not in _UNCHANGED and len(value) <= _SHORT and value.isascii() and not set(value) & set(":#{}[],\"'\n")


def _turned_on(rule: Rule) -> Iterator[str]:
    """What newslint.yaml must say before the rule counts, where it does not by default."""
    pack = _pack(rule) if rule.url else ""
    lines = [f"packs: [{', '.join((*DEFAULT, pack))}]"] if pack and pack not in DEFAULT else []
    lines += [] if rule.enabled else [f"enable: [{rule.code}]"]
    if lines:
        yield "In newslint.yaml:"
        yield _fenced("\n".join(lines), "yaml")


def _silenced(rule: Rule) -> Iterator[str]:
    """How to keep it quiet in one place, in some stories and in all."""
    yield "One finding, in Markdown and HTML, before its paragraph; say why:"
    yield _fenced(f"<!-- newslint: ignore {rule.code} -- the reason -->", "html")
    yield "In plain text, on a line of its own:"
    yield _fenced(f"[newslint: ignore {rule.code} -- the reason]")
    yield "In some stories, or in all, in newslint.yaml:"
    yield _fenced(f'per-file: [{{files: "opinion/**", ignore: [{rule.code}]}}]\nignore: [{rule.code}]', "yaml")


def _section(heading: str, blocks: Iterable[str]) -> str:
    text = "\n\n".join(blocks)
    return f"## {heading}\n\n{text}" if text else ""


def _code(text: str) -> str:
    """A text within a line, as it stands."""
    ticks = "`" * (1 + _longest(text))
    return f"{ticks}{text}{ticks}" if len(ticks) == 1 else f"{ticks} {text} {ticks}"


def _fenced(text: str, language: str = "text") -> str:
    """A text of its own lines, as it stands."""
    fence = "`" * max(3, 1 + _longest(text))
    return f"{fence}{language}\n{text}\n{fence}"


def _longest(text: str) -> int:
    """How many backticks stand side by side in a text, at most."""
    return max(map(len, re.findall("`+", text)), default=0)
