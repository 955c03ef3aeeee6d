"""Options, of a kind or of a rule -> what stands there, as a rule file would write it, and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from newslint.checked.hints import form, hints, is_record, names
from newslint.model import Level
from newslint.record import NEEDED, fields
from newslint.tuples import NamedTuple


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
        Option(key, _type(hint), shown(defaults[names(options)[key]], hint), _doc(hint))
        for key, hint in hints(options).items()
    )


def values(options: Any) -> dict[str, str]:  # noqa: ANN401 -- a kind's Options
    """What a rule's options are, by key."""
    made: Any = type(options)
    return {key: shown(getattr(options, names(made)[key]), hint) for key, hint in hints(made).items()}


def shown(value: Any, hint: Any = Any) -> str:  # noqa: ANN401 -- any option
    """A value as a rule file would write it."""
    if isinstance(value, bool) or value is None or value is NEEDED:
        return {True: "true", False: "false", None: "not set", NEEDED: "needed"}[value]
    if isinstance(value, Fraction):
        return _percent(value)
    if is_record(value):
        return _recorded(value)
    if isinstance(value, Mapping):
        return _joined(f"{key}: {shown(one)}" for key, one in value.items())
    if isinstance(value, tuple):
        pairs = form(hint).name == "mapping"
        return _joined(f"{one[0]}: {shown(one[1])}" if pairs else shown(one) for one in value)
    return str(value)


def _recorded(value: Any) -> str:  # noqa: ANN401 -- a record
    """The fields of a record that are not as they are by default, as a mapping."""
    made: Any = type(value)
    usual = {option.key: option.default for option in described(made)}
    return f"{{{', '.join(f'{key}: {said}' for key, said in values(value).items() if said != usual[key])}}}"


def _joined(words: Iterable[str]) -> str:
    return ", ".join(words) or "none"


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
