"""A kind's Options -> its keys, and what the type hint of each lets a rule file write."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from newslint.record import NEEDED, fields
from newslint.tuples import NamedTuple


class Form(NamedTuple):
    """What a hint stands for: `any`, `optional` of something, one of `words`, a `list`, a `mapping`, a `record` or one `value`.

    `of` is the hint of what is inside (of a value: its own type), `made` the type that a list or mapping becomes
    (a mapping that is to be a tuple becomes pairs).
    """

    name: str
    of: Any = None
    made: type = tuple
    words: tuple[Any, ...] = ()


@cache
def form(hint: Any) -> Form:  # noqa: ANN401 -- a type hint
    """The form of a hint."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return form(args[0])
    if origin in {Union, types.UnionType}:
        return Form("optional", next(one for one in args if one is not type(None)))
    if origin is Literal:
        return Form("words", words=args)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return Form("mapping", args[1], dict)
    if origin is tuple:
        pair = get_args(args[0]) if get_origin(args[0]) is tuple else ()
        return Form("mapping", pair[1]) if pair[:1] == (str,) else Form("list", args[0])
    return Form("any" if hint is Any else "record" if is_record(hint) else "value", hint)


def is_record(made: Any) -> bool:  # noqa: ANN401 -- a type, or a value of one
    """Whether it is a record, or the type of one."""
    of = made if isinstance(made, type) else type(made)
    return any("__dataclass_fields__" in vars(one) for one in of.__mro__)  # to ask for them would load the library


@cache
def hints(options: type) -> Mapping[str, Any]:
    """The hint of each key."""
    found = typing.get_type_hints(options, include_extras=True)
    return {key: found[name] for key, name in names(options).items()}


@cache
def names(options: type) -> Mapping[str, str]:
    """The field of each key: `sure-beyond` is `sure_beyond`, `as` is `as_`."""
    return {name.rstrip("_").replace("_", "-"): name for name in fields(options)}


@cache
def needed(options: type) -> frozenset[str]:
    """The keys that have no default."""
    defaults = fields(options)
    return frozenset(key for key, name in names(options).items() if defaults[name] is NEEDED)
