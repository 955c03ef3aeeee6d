"""A class with annotated fields -> the named tuple that `typing.NamedTuple` makes of it, without compiling anything.

The library compiles each annotation and the code that makes a value, which is a fifth of what a run over one story takes:
there are two hundred classes. Whoever checks types sees the library's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from collections import namedtuple
    from functools import cache
    from types import FunctionType

    class _Methods:
        """What every named tuple can do; a class may have its own instead."""

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _replace(self, /, **changes):
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                message = f"Got unexpected field names: {[*changes]}"
                raise ValueError(message)
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({inside})"

        __replace__ = _replace

    _SHARED = {name: way for name, way in vars(_Methods).items() if isinstance(way, FunctionType | classmethod)}

    @cache
    def _sized(size):
        """A named tuple of so many fields: all of a size read and make their values in one way."""
        return namedtuple("_sized", [f"at{place}" for place in range(size)])  # noqa: PYI024 -- what others are made from

    def _named_tuple(name, _bases, body):
        """A class whose annotated fields are those of a tuple, and what it has beside them."""
        made = type(name, (tuple,), {**_SHARED, **body, "__slots__": ()})
        fields = tuple(made.__annotations__)
        defaults = {field: body[field] for field in fields if field in body}
        if tuple(defaults) != fields[len(fields) - len(defaults) :]:
            message = f"{name}: a field without a default stands behind one that has one"
            raise TypeError(message)
        like = _sized(len(fields))
        for at, field in enumerate(fields):
            setattr(made, field, like.__dict__[f"at{at}"])
        made._fields = made.__match_args__ = fields
        made._field_defaults = defaults
        code = like.__new__.__code__.replace(co_varnames=("_cls", *fields))
        made.__new__ = FunctionType(code, like.__new__.__globals__, "__new__", tuple(defaults.values()))
        return made

    class _Base(type):
        def __new__(cls, name, bases, body):
            return _named_tuple(name, bases, body) if bases else super().__new__(cls, name, bases, body)

    class NamedTuple(metaclass=_Base):
        """What a class derives from to be a named tuple."""
