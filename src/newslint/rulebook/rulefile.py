"""The text of a rule file -> a rule, its reason and its examples, or every mistake in it at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from string import Formatter
from typing import Any

from newslint import compiled, files
from newslint.article.style import passages
from newslint.checked import options
from newslint.checked.nearest import allowed
from newslint.checked.options import Wrong
from newslint.checked.outline import Mistake, Node, Plain, listed, read
from newslint.model import Kind, Level, Position, Rule
from newslint.record import record
from newslint.rulebook import example, plugins, soundness
from newslint.rulebook.example import Example
from newslint.rulebook.folder import shown
from newslint.tuples import NamedTuple

_CODE = compiled.pattern(r"[A-Z]{2,8}[0-9]{1,4}")
_NAME = compiled.pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@record
class Head:
    """The keys of a rule file that are the rule's own; all others are options of its kind."""

    code: str
    extends: str
    level: Level
    message: str
    examples: Any
    summary: str = ""
    why: str = ""
    enabled: bool = True
    fault: tuple[str, ...] = ()
    scope: tuple[str, ...] = ("text",)
    quoted: bool = False


class RuleFile(NamedTuple):
    """A rule file, read: the rule (None if something is wrong), what its kind was given, and what is only for people."""

    rule: Rule | None
    options: Mapping[str, Plain]
    why: str
    examples: tuple[Example, ...]
    mistakes: tuple[Mistake, ...]
    code: str = ""
    place: Position = Position(1, 1)


def load(path: Path) -> RuleFile:
    """The rule file at a path; one that cannot be read has a mistake."""
    name = shown(str(path))
    try:
        return parse(files.read(path, limit=files.SETTINGS).decode("utf-8-sig"), name)
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", "it is not UTF-8")
        return RuleFile(None, {}, "", (), (Mistake(name, Position(1, 1), f"cannot be read: {why}"),))


def parse(text: str, path: str) -> RuleFile:
    """Read a rule file; its name (without suffix) is the rule's."""
    node, mistakes = read(text, path)
    if node is None:
        return RuleFile(None, {}, "", (), mistakes)
    if not node.table:
        wrong = Mistake(path, node.place, f"a rule file is a mapping with code, extends, level …, not {node.shape}")
        return RuleFile(None, {}, "", (), listed((*mistakes, wrong)))
    raw: dict[str, Plain] = node.plain()
    kind, kind_wrongs = _kind(raw)
    own = options.keys(Head)
    given = {key: plain for key, plain in raw.items() if key not in own}
    known = options.keys(kind.Options) if kind else tuple(given)
    values, wrongs = options.read(Head, raw, others=known)
    examples, example_wrongs = example.read(node.table.get("examples"))
    made, option_wrongs = _options(kind, {key: given[key] for key in given if key in known})
    wrongs = (*wrongs, *_wrong(values, kind), *kind_wrongs, *option_wrongs, *example_wrongs)
    mistakes = (*mistakes, *(_mistake(wrong, node, path) for wrong in wrongs), *_misnamed(path))
    rule = None if mistakes else _rule(values, made, path)
    return RuleFile(
        rule, given, values.get("why", ""), examples, listed(mistakes), values.get("code", ""), node.at("code")
    )


def _rule(values: Mapping[str, Any], made: object, path: str) -> Rule:
    return Rule(
        code=values["code"],
        name=PurePath(path).stem,
        kind=values["extends"],
        level=values["level"],
        message=values["message"],
        options=made,
        summary=values.get("summary", ""),
        faults=values.get("fault", ()),
        scope=values.get("scope", Rule.scope),
        quoted=values.get("quoted", False),
        enabled=values.get("enabled", True),
        path=path,
    )


def _kind(raw: Mapping[str, Plain]) -> tuple[Kind | None, tuple[Wrong, ...]]:
    """The kind that the file extends, or why there is none."""
    word = raw.get("extends")
    if not isinstance(word, str):
        return None, ()  # said by the keys' own check
    try:
        kind = plugins.kind(word)
    except plugins.PluginError as error:
        return None, (Wrong(("extends",), str(error)),)
    if kind is None:
        return None, (Wrong(("extends",), f"unknown kind {word} {allowed(word, plugins.known())}"),)
    return kind, ()


def _options(kind: Kind | None, given: Mapping[str, Plain]) -> tuple[Any, tuple[Wrong, ...]]:
    """The options of the kind; what is wrong with them as a whole stands at `extends`."""
    if kind is None:
        return None, ()
    made, wrongs = options.build(kind.Options, given)
    if not wrongs:
        wrongs = tuple(soundness.wrong(kind, made))
    return made, tuple(wrong if wrong.path else Wrong(("extends",), wrong.message) for wrong in wrongs)


def _wrong(values: Mapping[str, Any], kind: Kind | None) -> Iterator[Wrong]:
    """What is wrong with the keys of the rule itself, beside their types."""
    code = values.get("code")
    if code is not None and not _CODE.fullmatch(code):
        yield Wrong(("code",), f"{code!r} is no code (capital letters, then a number: FIG101)")
    if kind is None:
        return
    faults = {fault.name: fault for fault in kind.faults}
    yield from _scope_wrong(values, kind)
    chosen = values.get("fault", ())
    unknown = [word for word in chosen if word not in faults]
    yield from (
        Wrong(("fault",), f"{values['extends']} finds no fault {word} {allowed(word, faults)}") for word in unknown
    )
    if not unknown and "message" in values:
        offered = [faults[word].values for word in chosen or faults]
        yield from _placeholders(values["message"], offered)


def _scope_wrong(values: Mapping[str, Any], kind: Kind) -> Iterator[Wrong]:
    """A scope that means nothing: a misspelt word would silently match no copy at all."""
    if kind.fact:
        said = (key for key in ("scope", "quoted") if key in values)
        yield from (
            Wrong((key,), f"a fact kind reads the whole story; {key} is for kinds of style", key=True) for key in said
        )
        return
    if "scope" in values and not values["scope"]:
        yield Wrong(("scope",), "scope names nothing: the rule would read nothing")
    for scope in values.get("scope", ()):
        yield from scope_wrong(scope)


def scope_wrong(scope: str) -> Iterator[Wrong]:
    """Words of a scope that are none, or that no copy answers to together."""
    unknown = passages.unknown(scope)
    yield from (Wrong(("scope",), f"no scope {word} {allowed(word, sorted(passages.SCOPES))}") for word in unknown)
    if not unknown and passages.empty(scope):
        yield Wrong(("scope",), f"no copy answers to the scope {scope}: the rule would read nothing")


def _placeholders(message: str, offered: list[tuple[str, ...]]) -> Iterator[Wrong]:
    """Names in the message that some fault of the rule does not offer."""
    names = [name for name in (offered[0] if offered else ()) if all(name in values for values in offered)]
    try:
        wanted = [(name, form, turn) for _, name, form, turn in Formatter().parse(message) if name is not None]
    except ValueError as error:
        yield Wrong(("message",), f"the message does not parse: {error} (a brace of the text is written twice)")
        return
    for name, form, turn in wanted:
        if name not in names:
            yield Wrong(("message",), f"the message names {{{name}}} {allowed(name, names)}")
        elif form or turn:
            yield Wrong(("message",), f"the message names {{{name}}} with a format, which is not read")


def _misnamed(path: str) -> Iterator[Mistake]:
    stem = PurePath(path).stem
    if not _NAME.fullmatch(stem):
        yield Mistake(
            path, Position(1, 1), f"{stem!r} is not a rule name (small letters, digits and hyphens name the file)"
        )


def _mistake(wrong: Wrong, node: Node, path: str) -> Mistake:
    return Mistake(path, node.at(*wrong.path, key=wrong.key), wrong.message)
