"""Options, of a kind or of a rule -> what stands there, as a rule file would write it, and what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from json import dumps
from typing import Any

from newslint import compiled
from newslint.checked.hints import form, hints, is_record, names
from newslint.model import Level
from newslint.record import NEEDED, fields
from newslint.tuples import NamedTuple

_PLAIN = compiled.pattern(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^,\[\]{}\n]*[^\s,\[\]{}:])?")
"""Text that needs no quotation marks, unless something `_ELSE` stands in it, or YAML takes it for `_NOTHING`."""
_ELSE = compiled.pattern(r":\s|\s#")
_NOTHING = frozenset(("~", "null", "Null", "NULL"))


class Option(NamedTuple):
    """One option of a kind, for people: how its key is written, what may stand there, what does if nothing is said."""

    key: str
    type: str
    default: str
    doc: str


def described(options: type) -> tuple[Option, ...]:
    """The options of a kind, in its order."""
    defaults = fields(options)
    return tuple(
        Option(key, _type(hint), _lines(defaults[names(options)[key]], hint), _doc(hint))
        for key, hint in hints(options).items()
    )


def values(options: Any) -> dict[str, str]:  # noqa: ANN401 -- a kind's Options
    """What a rule's options are, by key; of a mapping each entry in a line of its own."""
    made: Any = type(options)
    return {key: _lines(getattr(options, names(made)[key]), hint) for key, hint in hints(made).items()}


def _lines(value: Any, hint: Any) -> str:  # noqa: ANN401 -- any option
    """A value as it stands under its key."""
    if form(hint).name != "mapping" or not value:
        return "" if value == "" else shown(value, hint)
    pairs = value.items() if isinstance(value, Mapping) else value
    return "\n".join(f"{_text(str(key))}: {shown(one)}" for key, one in pairs)


def shown(value: Any, hint: Any = Any) -> str:  # noqa: ANN401 -- any option
    """A value as a rule file would write it."""
    if isinstance(value, bool) or value is None or value is NEEDED:
        return {True: "true", False: "false", None: "not set", NEEDED: "needed"}[value]
    if isinstance(value, Fraction):
        return _percent(value)
    if is_record(value):
        return _recorded(value)
    if isinstance(value, Mapping) or (isinstance(value, tuple) and form(hint).name == "mapping"):
        return _mapping(value.items() if isinstance(value, Mapping) else value)
    if isinstance(value, tuple):
        return shown(value[0]) if len(value) == 1 else f"[{', '.join(map(shown, value))}]" if value else "none"
    return _text(str(value))


def _mapping(pairs: Iterable[tuple[Any, Any]]) -> str:
    """A mapping in braces."""
    said = ", ".join(f"{_text(str(key))}: {shown(one)}" for key, one in pairs)
    return f"{{{said}}}" if said else "none"


def _text(text: str) -> str:
    """A text as YAML has it within brackets: in quotation marks where it would be taken for something else."""
    if re.fullmatch(_PLAIN, text) and not re.search(_ELSE, text) and text not in _NOTHING:
        return text
    if text.isprintable() and "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    return dumps(text, ensure_ascii=False)


def _recorded(value: Any) -> str:  # noqa: ANN401 -- a record
    """The fields of a record that are not as they are by default, as a mapping."""
    made: Any = type(value)
    usual, known = fields(made), names(made)
    told = {key: getattr(value, known[key]) for key in hints(made) if getattr(value, known[key]) != usual[known[key]]}
    return f"{{{', '.join(f'{key}: {shown(one, hints(made)[key])}' for key, one in told.items())}}}"


def _percent(value: Fraction) -> str:
    """`0.5%` for a share below one; a whole number or a quotient as it is."""
    share = value * 100
    if 0 < abs(value) < 1 and 10**6 % share.denominator == 0:
        return f"{Decimal(share.numerator) / Decimal(share.denominator):f}%"
    return str(value)


def _doc(hint: Any) -> str:  # noqa: ANN401 -- a type hint
    return next((note for note in getattr(hint, "__metadata__", ()) if isinstance(note, str)), "")


def _type(hint: Any) -> str:  # noqa: ANN401 -- a type hint
    """What may be written, in words."""
    shape = form(hint)
    if shape.name == "words":
        return " | ".join(map(str, shape.words))
    if shape.name == "record":
        return "mapping"
    if shape.name in {"list", "mapping"}:
        return f"{shape.name} of {_type(shape.of)}"
    return _type(shape.of) if shape.name == "optional" else _WORDS.get(shape.of, "text")


_WORDS: Mapping[Any, str] = {
    Fraction: "number or percentage",
    Decimal: "number",
    int: "whole number",
    bool: "true | false",
    Level: "error | warning | suggestion",
}
