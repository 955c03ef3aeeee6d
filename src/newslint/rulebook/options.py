"""A kind's Options and the keys of a rule file -> the options of a rule, or every reason why there are none.

The type hint of a field says what may be written: `str`, `int`, `bool`, `Fraction` (`0.5%`, `3`, `1/3`), `Decimal`,
`Level`, `Literal[...]`, `tuple[X, ...]` (a list; one value is a list of one), `tuple[tuple[str, X], ...]` and
`Mapping[str, X]` (a mapping), `X | None`; `Annotated[X, "what it means"]` documents it.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from newslint.model import Level
from newslint.rulebook.nearest import allowed
from newslint.rulebook.outline import Plain

Path = tuple[str | int, ...]


class Wrong(NamedTuple):
    """What is wrong under a path of keys; `key` says that it is the key itself."""

    path: Path
    message: str
    key: bool = False


class Option(NamedTuple):
    """One option of a kind, for people: how its key is written, what may stand there, what does if nothing is said."""

    key: str
    type: str
    default: str
    doc: str


def build(options: type, raw: Mapping[str, Plain]) -> tuple[Any, tuple[Wrong, ...]]:
    """An instance of a kind's Options made of the keys of a rule file (None if something is wrong), and all that is."""
    values, wrongs = read(options, raw)
    if wrongs:
        return None, wrongs
    try:
        return options(**values), ()
    except ValueError as error:
        return None, (Wrong((), str(error)),)


def read(
    options: type, raw: Mapping[str, Plain], *, others: Iterable[str] = ()
) -> tuple[dict[str, Any], tuple[Wrong, ...]]:
    """The values that are right, by field, and all that is wrong; `others` are keys that are allowed too and left alone."""
    names, hints = _names(options), _hints(options)
    wrongs = [
        Wrong((), f"{key} is missing") for key, name in names.items() if key not in raw and _needed(options, name)
    ]
    values: dict[str, Any] = {}
    for key, plain in raw.items():
        if key in names:
            values.update((names[key], value) for value in _fitting(hints[names[key]], plain, (key,), wrongs))
        elif key not in others:
            wrongs.append(Wrong((key,), f"unknown key {key} {allowed(key, (*names, *others))}", key=True))
    return values, tuple(wrongs)


def keys(options: type) -> tuple[str, ...]:
    """The keys that a rule file may set."""
    return tuple(_names(options))


def described(options: type) -> tuple[Option, ...]:
    """The options of a kind, in its order."""
    names, hints = _names(options), _hints(options)
    defaults = {one.name: _default(one) for one in fields(options)}
    return tuple(
        Option(key, _type(hints[name]), shown(defaults[name], hints[name]), _doc(hints[name]))
        for key, name in names.items()
    )


def shown(value: Any, hint: Any = None) -> str:  # noqa: ANN401 -- any option
    """A value as a rule file would write it."""
    if value is MISSING:
        return "needed"
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "not set"}[value]
    if isinstance(value, Fraction):
        return _percent(value)
    if isinstance(value, Mapping):
        return _joined(f"{key}: {shown(one)}" for key, one in value.items())
    if isinstance(value, tuple):
        pairs = bool(value) and hint is not None and _pairs(_bare(hint)) is not None
        return _joined(f"{one[0]}: {shown(one[1])}" if pairs else shown(one) for one in value)
    return str(value)


def values(options: Any) -> dict[str, str]:  # noqa: ANN401 -- a kind's Options
    """What a rule's options are, by key, as a rule file would write it."""
    made: Any = type(options)
    return {key: shown(getattr(options, name), _hints(made)[name]) for key, name in _names(made).items()}


def _joined(words: Iterable[str]) -> str:
    return ", ".join(words) or "none"


def _percent(value: Fraction) -> str:
    """`0.5%` for a share below one; a whole number or a quotient as it is."""
    share = value * 100
    if 0 < abs(value) < 1 and 10**6 % share.denominator == 0:
        return f"{Decimal(share.numerator) / Decimal(share.denominator):f}%"
    return str(value)


@cache
def _hints(options: type) -> Mapping[str, Any]:
    return typing.get_type_hints(options, include_extras=True)


@cache
def _names(options: type) -> Mapping[str, str]:
    """The field of each key: `sure-beyond` is `sure_beyond`, `raw_` is `raw`."""
    return {one.name.rstrip("_").replace("_", "-"): one.name for one in fields(options) if one.init}


def _default(one: Field[Any]) -> Any:  # noqa: ANN401 -- any option
    return one.default if one.default_factory is MISSING else one.default_factory()


def _needed(options: type, name: str) -> bool:
    """Whether a field has no default."""
    return any(one.name == name and _default(one) is MISSING for one in fields(options))


def _bare(hint: Any) -> Any:  # noqa: ANN401 -- a type hint
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def _doc(hint: Any) -> str:  # noqa: ANN401 -- a type hint
    return next((note for note in getattr(hint, "__metadata__", ()) if isinstance(note, str)), "")


def _fitting(hint: Any, plain: Plain, path: Path, wrongs: list[Wrong]) -> Iterator[Any]:  # noqa: ANN401 -- a type hint
    """The value; none where it does not fit (of a list or mapping, what does)."""
    before = len(wrongs)
    value = _value(hint, plain, path, wrongs)
    if len(wrongs) == before or (value and isinstance(value, (tuple, frozenset, dict))):
        yield value


def _value(hint: Any, plain: Plain, path: Path, wrongs: list[Wrong]) -> Any:  # noqa: ANN401 -- one return a shape
    """What is written as a value of the hinted type; what does not fit goes into `wrongs`."""
    hint = _bare(hint)
    if hint is Any:
        return plain
    if get_origin(hint) in {Union, types.UnionType}:
        inner = [one for one in get_args(hint) if one is not type(None)]
        return None if plain is None and len(inner) < len(get_args(hint)) else _value(inner[0], plain, path, wrongs)
    if get_origin(hint) is Literal:
        return _literal(get_args(hint), plain, path, wrongs)
    if (of := _pairs(hint)) is not None:
        table = _table(of, plain, path, wrongs)
        return table if get_origin(hint) is not tuple else tuple(table.items())
    if get_origin(hint) in {tuple, frozenset}:
        items = [(item, (*path, at)) for at, item in enumerate(plain)] if isinstance(plain, list) else [(plain, path)]
        of = get_args(hint)[0]
        return get_origin(hint)(value for item, where in items for value in _fitting(of, item, where, wrongs))
    return _scalar(hint, plain, path, wrongs)


def _pairs(hint: Any) -> Any:  # noqa: ANN401 -- a type hint
    """The type of the values, where the hint is that of a mapping: Mapping[str, X] or tuple[tuple[str, X], ...]."""
    args = get_args(hint)
    if isinstance(get_origin(hint), type) and issubclass(get_origin(hint), Mapping):
        return args[1]
    inner = get_args(args[0]) if get_origin(hint) is tuple and args and get_origin(args[0]) is tuple else ()
    return inner[1] if len(inner) == 2 and inner[0] is str else None  # noqa: PLR2004 -- a pair


def _table(of: Any, plain: Plain, path: Path, wrongs: list[Wrong]) -> dict[str, Any]:  # noqa: ANN401 -- a type hint
    if not isinstance(plain, dict):
        wrongs.append(Wrong(path, f"{path[-1]} must be a mapping, not {_shape(plain)}"))
        return {}
    return {key: value for key, one in plain.items() for value in _fitting(of, one, (*path, key), wrongs)}


def _literal(words: tuple[Any, ...], plain: Plain, path: Path, wrongs: list[Wrong]) -> Any:  # noqa: ANN401 -- one of them
    known = {str(word): word for word in words}
    if not isinstance(plain, str) or plain not in known:
        wrongs.append(Wrong(path, f"{_subject(path)} cannot be {_quoted(plain)} {allowed(str(plain), known)}"))
        return None
    return known[plain]


def _scalar(hint: Any, plain: Plain, path: Path, wrongs: list[Wrong]) -> Any:  # noqa: ANN401 -- of the hinted type
    expected, read = _READERS.get(hint, _READERS[str])
    if isinstance(plain, str):
        try:
            return read(plain)
        except (ValueError, KeyError, ZeroDivisionError, InvalidOperation):
            pass
    hint_for_null = "; put quotes around a word that YAML takes for nothing" if plain is None and hint is str else ""
    wrongs.append(Wrong(path, f"{_subject(path)} must be {expected}, not {_quoted(plain)}{hint_for_null}"))
    return None


def _subject(path: Path) -> str:
    """What the message speaks of: `tokens`, or `item 2 of tokens`."""
    last = path[-1]
    return f"item {last + 1} of {_subject(path[:-1])}" if isinstance(last, int) else last


def _quoted(plain: Plain) -> str:
    return repr(plain) if isinstance(plain, str) else _shape(plain)


def _shape(plain: Plain) -> str:
    if plain is None:
        return "nothing"
    return "a mapping" if isinstance(plain, dict) else "a list" if isinstance(plain, list) else "text"


def _fraction(text: str) -> Fraction:
    """`0.5%` is one two-hundredth."""
    return Fraction(text[:-1].strip()) / 100 if text.endswith("%") else Fraction(text)


_READERS: Mapping[Any, tuple[str, Callable[[str], Any]]] = {
    str: ("text", str),
    int: ("a whole number", int),
    bool: ("true or false", lambda text: {"true": True, "false": False}[text.lower()]),
    Fraction: ("a number or a percentage such as 0.5%", _fraction),
    Decimal: ("a number", Decimal),
    Level: ("error, warning or suggestion", {str(level): level for level in Level}.__getitem__),
}


def _type(hint: Any) -> str:  # noqa: ANN401 -- a type hint
    """What may be written, in words."""
    hint = _bare(hint)
    if get_origin(hint) in {Union, types.UnionType}:
        return _type(next(one for one in get_args(hint) if one is not type(None)))
    if get_origin(hint) is Literal:
        return " | ".join(map(str, get_args(hint)))
    if _pairs(hint) is not None:
        return f"mapping of {_type(_pairs(hint))}"
    if get_origin(hint) in {tuple, frozenset}:
        return f"list of {_type(get_args(hint)[0])}"
    return _WORDS.get(hint, "text")


_WORDS: Mapping[Any, str] = {
    Fraction: "number or percentage",
    Decimal: "number",
    int: "whole number",
    bool: "true | false",
    Level: "error | warning | suggestion",
}
