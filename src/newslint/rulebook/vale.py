"""A Vale style (a folder or a zip of rule files), or a vocabulary -> rules, as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

from newslint.article.style import patterns
from newslint.cache import code_stamp, kept, key_of
from newslint.checked import options
from newslint.checked.nearest import allowed
from newslint.checked.options import Wrong
from newslint.checked.outline import Mistake, Plain, read
from newslint.model import Failure, Hidden, Kind, Level, Position, Rule
from newslint.record import replace
from newslint.rulebook import plugins, soundness, stylefiles, vale_heirs
from newslint.rulebook.realm import Realm
from newslint.rulebook.rulefile import scope_wrong
from newslint.tuples import NamedTuple

KINDS = (
    "existence", "substitution", "occurrence", "repetition", "consistency", "conditional", "capitalization", "readability", "metric",
)  # fmt: skip
REFUSED = ("script", "sequence", "spelling")
LEVELS = ("error", "warning", "suggestion")
TERMS = "Vale.Terms"
"""The rule that holds all accepted words as its exceptions: see `spared`."""
_HEAD = ("extends", "message", "level", "scope", "name", "link", "limit", "description", "tests")
_SWITCHES = frozenset(("append", "alpha", "capitalize", "ignorecase", "matchcase", "nonword", "vocab"))
LISTS = ("accept.txt", "reject.txt")
_UNOFFERED = frozenset(("words", "digits"))
"""Edits that spell out numbers, or write them in figures."""
_SHOWN = 60  # characters of a word that is not a pattern


class StyleFile(NamedTuple):
    """A file of a style: its path for people, `Style.Rule` (of a word list, its own name), and its bytes."""

    path: str
    name: str
    data: bytes


class Contents(NamedTuple):
    """What stands under a path: the rule files of its styles, the word lists of its vocabularies, and what is not read.

    `parents` are the files that its rules extend, by the names of their rules.
    """

    rules: tuple[StyleFile, ...]
    lists: tuple[StyleFile, ...]
    failures: tuple[Failure, ...]
    parents: Mapping[str, bytes] = MappingProxyType({})


class Prepared(NamedTuple):
    """A rule of Vale's as plain values: what the cache keeps of it."""

    code: str
    kind: str
    level: str
    message: str
    given: Mapping[str, Plain]
    scope: tuple[str, ...]
    limit: int
    path: str


def load(word: str, realm: Realm | None = None, *, cache: bool = True) -> tuple[tuple[Rule, ...], tuple[Failure, ...]]:
    """The rules of a style, a package of styles, a zip of either, or a vocabulary; and what of it does not load.

    A type of rule that newslint does not carry out is a failure with the rule's name, so that `ignore` can settle it.
    A rule may extend one of a style beside it, within the `realm`.
    """
    try:
        found = contents(Path(word), realm)
    except OSError as error:
        return (), (Failure(word, f"{word}: not a Vale style: {error.strerror or error}"),)
    nothing = Failure(word, f"{word}: holds no rule of Vale's (*.yml) and no vocabulary ({', '.join(LISTS)})")
    if not any(found):
        return (), (nothing,)
    if cache:
        every = (*found.rules, *found.lists)
        parts = (part for file in every for part in (file.path, file.data))
        key = key_of([code_stamp(), *parts, *(part for parent in found.parents.items() for part in parent)])
        prepared = kept("vale", word, key, lambda: _prepare(found))
    else:
        prepared = _prepare(found)
    rules = tuple(made(Prepared(*entry)) for entry in prepared["rules"])
    mistakes = (Mistake(path, Position(*place), said).failure(name) for path, place, said, name in prepared["mistakes"])
    failures = (*found.failures, *mistakes)
    if not (rules or failures or found.lists):  # files that are no rules are passed over, but not all there are
        return (), (nothing,)
    return rules, failures


def contents(path: Path, realm: Realm | None = None) -> Contents:
    """All rule files and word lists under a folder or in a zip, in the order of their names.

    Raises OSError for what can be read as neither.
    """
    rules: list[StyleFile] = []
    lists: list[StyleFile] = []
    failures: list[Failure] = []
    for one in stylefiles.found(path):
        file, place = PurePosixPath(one.name), f"{path}/{one.name}".rstrip("/")
        code = f"{file.parent.name or path.stem}.{file.name.split('.')[0]}"
        if isinstance(one, stylefiles.Unread):
            failures.append(Failure(place, f"{place}: {one.why}", code if file.suffix == ".yml" else None))
        elif file.name in LISTS:
            lists.append(StyleFile(place, file.name, one.data))
        elif file.suffix == ".yml":
            rules.append(StyleFile(place, code, one.data))
    roots = [place for place in (path, path.parent) if realm is None or realm.holds(place)]
    parents = vale_heirs.parents({file.name: file.data for file in rules}, roots)
    return Contents(tuple(rules), tuple(lists), tuple(failures), parents)


def spared(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules, those of Vale's with the accepted words of every vocabulary among their exceptions."""
    listed = tuple(rules)
    accepted = tuple(term for rule in listed if rule.code == TERMS for term in rule.options.exceptions)
    return tuple(_sparing(rule, accepted) for rule in listed) if accepted else listed


def _sparing(rule: Rule, accepted: tuple[str, ...]) -> Rule:
    """A rule that also spares accepted words, unless it says `vocab: false` or matches anything but words."""
    own = rule.options
    if not rule.vale or rule.code == TERMS or not getattr(own, "vocab", False) or getattr(own, "nonword", False):
        return rule
    return replace(rule, options=replace(own, exceptions=tuple(dict.fromkeys((*own.exceptions, *accepted)))))


def _terms(file: StyleFile, mistakes: list[Mistake]) -> Iterator[str]:
    """The words of a vocabulary that are patterns: one a line, `#` begins a comment."""
    try:
        text = file.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        mistakes.append(_undecoded(file, error))
        return
    for number, line in enumerate(text.splitlines(), 1):
        if (term := line.strip()) and not term.startswith("#"):
            if why := patterns.fault(term):
                mistakes.append(Mistake(file.path, Position(number, 1), f"{term[:_SHOWN]!r} {why}"))
            else:
                yield term


def _undecoded(file: StyleFile, error: UnicodeDecodeError) -> Mistake:
    return Mistake(file.path, Position(1, 1), f"not UTF-8: byte {error.start}")


def vocabulary(lists: Iterable[StyleFile], mistakes: list[Mistake]) -> Iterator[Prepared]:
    """`Vale.Terms` for accepted words written in another case, `Vale.Avoid` for rejected ones, as Vale names them."""
    words: dict[str, list[str]] = {name: [] for name in LISTS}
    for file in lists:
        words[file.name] += _terms(file, mistakes)
    accept, reject = words.values()
    path = next((file.path for file in lists), "")
    if accept:
        swap = {term.lower() if term.isalpha() else term: term for term in accept}
        given: dict[str, Plain] = {"swap": swap, "ignorecase": "true", "exceptions": accept}
        yield Prepared(TERMS, "substitution", "error", "Use '%s' instead of '%s'.", given, ("text",), 0, path)
    if reject:
        avoid: dict[str, Plain] = {"tokens": reject}
        yield Prepared("Vale.Avoid", "existence", "error", "Avoid using '%s'.", avoid, ("text",), 0, path)


def made(ready: Prepared) -> Rule:
    """A prepared rule as a value; nothing can be wrong with it, it was checked when prepared."""
    kind = plugins.kind(ready.kind)
    own = options.build(kind.Options, ready.given)[0] if kind else None
    return Rule(
        code=ready.code, name=ready.code, kind=ready.kind, level=Level[ready.level.upper()], message=ready.message,
        options=own, scope=tuple(ready.scope), quoted=True, path=ready.path, vale=True, limit=ready.limit, hidden=Hidden(),
    )  # fmt: skip


def _prepare(found: Contents) -> dict[str, Any]:
    """What a run needs of the files, as JSON values: all is checked here, nothing later."""
    misread: list[Mistake] = []
    rules = list(vocabulary(found.lists, misread))
    mistakes: list[Any] = [[one.path, one.place, one.message, None] for one in misread]
    for file in found.rules:
        rule, wrong = parse(file, found.parents)
        rules += (rule,) if rule else ()
        mistakes += ([one.path, one.place, one.message, file.name] for one in wrong)
    return {"rules": rules, "mistakes": mistakes}


def parse(
    file: StyleFile, parents: Mapping[str, bytes], given: Mapping[str, str] | None = None
) -> tuple[Prepared | None, tuple[Mistake, ...]]:
    """A rule file of Vale's, with what it extends among the `parents` and some options `given` otherwise, checked.

    Or everything that is wrong with it; neither where it is no rule.
    """
    try:
        node, mistakes = read(file.data.decode("utf-8-sig"), file.path, lenient=True)
    except UnicodeDecodeError as error:
        return None, (_undecoded(file, error),)
    if node is None or mistakes:
        return None, mistakes
    try:
        raw: dict[str, Plain] = {**vale_heirs.whole(node.plain(), parents), **(given or {})} if node.table else {}
    except vale_heirs.HeirError as wrong:
        return None, (
            Mistake(file.path, node.at(wrong.key, key=wrong.key != "extends"), f"{file.name} was not loaded: {wrong}"),
        )
    if raw and not {"extends", "message"}.intersection(raw):
        return None, ()
    wrongs = tuple(_wrong(file.name, raw))
    if wrongs:
        return None, tuple(Mistake(file.path, node.at(*one.path, key=one.key), one.message) for one in wrongs)
    return _ready(file, raw), ()


def _ready(file: StyleFile, raw: Mapping[str, Plain]) -> Prepared:
    scope = raw.get("scope") or "text"
    scopes = (scope,) if isinstance(scope, str) else tuple(scope)
    limit = int(raw.get("limit") or 0)
    level, kind = raw.get("level") or "warning", str(raw["extends"])
    return Prepared(file.name, kind, level, _message(raw), _given(raw), scopes, limit, file.path)


def _wrong(name: str, raw: Mapping[str, Plain]) -> Iterator[Wrong]:
    """Everything that is wrong with a rule file: its head, then the options of its kind."""
    word = raw.get("extends")
    if word in REFUSED:
        said = f"{name} was not loaded: newslint does not carry out `extends: {word}` (`ignore: [{name}]` settles it)"
        yield Wrong(("extends",), said)
        return
    if not isinstance(word, str) or word not in KINDS:
        what = "extends is missing" if word is None else f"unknown kind {word}"
        yield Wrong(("extends",), f"{what} {allowed(str(word), (*KINDS, *REFUSED))}")
        return
    if raw.get("pos"):
        said = f"{name} was not loaded: newslint does not tell parts of speech (`ignore: [{name}]` settles it)"
        yield Wrong(("pos",), said)
        return
    if not isinstance(raw.get("message"), str):
        yield Wrong(("message",), "message is missing")
    if raw.get("level") not in (*LEVELS, None):
        yield Wrong(("level",), f"level must be one of {', '.join(LEVELS)}, not {raw.get('level')!r}")
    if not re.fullmatch(r"[0-9]{1,9}", str(raw.get("limit") or 0)):
        yield Wrong(("limit",), f"limit must be a whole number, not {raw.get('limit')!r}")
    yield from _scope_wrong(name, raw.get("scope"))
    if (kind := plugins.kind(word)) is not None:
        yield from _options_wrong(kind, raw)


def _scope_wrong(name: str, scope: Plain) -> Iterator[Wrong]:
    """A scope that newslint does not know, and that would silently match no copy at all."""
    scopes = scope if isinstance(scope, list) else [scope or "text"]
    if not all(isinstance(one, str) for one in scopes):
        yield Wrong(("scope",), "scope must be text, or a list of text")
        return
    for one in scopes:
        for wrong in scope_wrong(one):
            yield wrong._replace(message=f"{name} was not loaded: {wrong.message}; `ignore: [{name}]` settles it")


def _options_wrong(kind: Kind, raw: Mapping[str, Plain]) -> Iterator[Wrong]:
    """What is wrong with the options of the kind, and with its patterns."""
    given = _given(raw)
    _, wrongs = options.read(kind.Options, given, others=_HEAD)
    if not wrongs:
        made, wrongs = options.build(kind.Options, given)
        wrongs = wrongs or tuple(soundness.wrong(kind, made))
    yield from (one._replace(path=one.path or ("extends",)) for one in wrongs)


def _given(raw: Mapping[str, Plain]) -> dict[str, Plain]:
    """The options of the kind: every key but the head, written as Vale's own YAML is read.

    A list of pairs is a mapping too, an empty token is none, `yes` is true; an action of a kind that has none to
    take is left out, and the case of what it writes, since they only tell what an editor may offer.
    """
    kind = plugins.kind(str(raw.get("extends")))
    known = options.keys(kind.Options) if kind else ()
    given = {key: _plain(key, value) for key, value in raw.items() if key not in _HEAD and value is not None}
    if "action" not in known or not _offers(given) or ("matchcase" in given and "matchcase" not in known):
        given.pop("action", None)
    return given if "matchcase" in known else {key: value for key, value in given.items() if key != "matchcase"}


def _offers(given: Mapping[str, Plain]) -> bool:
    """Whether an action is one that newslint can offer: what is wrong is found without it."""
    action = given.get("action")
    if (
        not isinstance(action, dict)
        or action.get("name") != "edit"
        or not isinstance(params := action.get("params"), list)
    ):
        return True
    action["params"] = [word for one in params for word in (one if isinstance(one, list) else [one])]
    return not _UNOFFERED.intersection(word for word in action["params"] if isinstance(word, str))


def _plain(key: str, value: Plain) -> Plain:
    """One option as our own rule files would write it."""
    if isinstance(value, list):
        if key == "swap" and all(isinstance(pair, dict) for pair in value):
            return {word: better or "" for pair in value for word, better in pair.items()}
        return [item for item in value if item is not None]
    if key in {"swap", "either"} and isinstance(value, dict):
        return {word: better or "" for word, better in value.items()}
    if key in _SWITCHES and isinstance(value, str):
        return {"yes": "true", "on": "true", "no": "false", "off": "false"}.get(value.lower(), value)
    return value


def _message(raw: Mapping[str, Plain]) -> str:
    """The message as Vale would fill it: where an action replaces, Vale puts the better word in single quotes, once."""
    message, action = str(raw["message"]), raw.get("action") or {}
    replaces = raw.get("extends") == "substitution" and isinstance(action, dict) and action.get("name") == "replace"
    at = message.find("%s")
    if not replaces or action.get("params") or at < 0:
        return message
    before, after = message[:at], message[at + 2 :]
    if before[-1:] in {"'", '"'} and after[:1] == before[-1:]:
        before, after = before[:-1], after[1:]
    return f"{before}'%s'{after}"
