"""A class with annotated fields -> a class of frozen values: what `dataclass(frozen=True)` makes, without writing code.

The library takes 7 ms to import and half a millisecond for each class: together a third of what a story may take.
`dataclasses.replace`, `fields` and `asdict` know these classes too.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Generic, NoReturn, TypeVar, dataclass_transform, overload

Value = TypeVar("Value")
Class = TypeVar("Class", bound=type)


NEEDED = object()
"""The default of a field that has none."""


class Factory:
    """The default of a field that is made anew for each value."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


def field(*, default_factory: Callable[[], Any]) -> Any:  # noqa: ANN401 -- of the type that the field is annotated with
    """A field whose default is made for each value."""
    return Factory(default_factory)


@overload
def record(cls: Class) -> Class: ...
@overload
def record(*, eq: bool = True) -> Callable[[Class], Class]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Any = None, *, eq: bool = True) -> Any:
    """Give a class the methods of a frozen value; without `eq` each value equals itself alone."""
    return _made(cls, eq=eq) if cls is not None else lambda found: _made(found, eq=eq)


def _made(cls: Any, *, eq: bool) -> Any:  # noqa: ANN401 -- a class
    names = tuple(cls.__annotations__)
    made = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
    for name, default in made.items():
        if isinstance(default, Factory):
            delattr(cls, name)
    cls.__init__ = _initial(cls, names, made)
    cls.__setattr__ = cls.__delattr__ = _refuse
    cls.__match_args__ = names  # type: ignore[misc]  # mypy thinks of one class, this is any
    cls.__dataclass_fields__ = _Fields(names, made)
    if "__repr__" not in cls.__dict__:
        cls.__repr__ = _written
    if eq and "__eq__" not in cls.__dict__:
        cls.__eq__, cls.__hash__ = _comparing(names)
    return cls


def replace(value: Value, **changes: Any) -> Value:  # noqa: ANN401 -- the fields of the value
    """The value with other fields, as `dataclasses.replace` makes it."""
    names = type(value).__match_args__  # type: ignore[attr-defined]  # every record has it
    return type(value)(
        **{name: changes.pop(name) if name in changes else getattr(value, name) for name in names}, **changes
    )


def _initial(cls: type, names: tuple[str, ...], made: dict[str, Any]) -> Callable[..., None]:
    """The `__init__` of a class: fields in order or by name, defaults for the rest."""
    known, size = frozenset(names), len(names)
    plain = {name: default for name, default in made.items() if not isinstance(default, Factory)}
    factories = {name: default.make for name, default in made.items() if isinstance(default, Factory)}
    settled: Callable[[Any], None] | None = getattr(cls, "__post_init__", None)

    def __init__(self: Any, *given: Any, **named: Any) -> None:  # noqa: ANN401, N807 -- what it becomes
        values = self.__dict__
        values.update(plain)
        values.update(zip(names, given, strict=False))
        if named:
            values.update(named)
        for name, make in factories.items():
            if name not in values:
                values[name] = make()
        if (
            len(values) != size
            or len(given) > size
            or not known.issuperset(named)
            or not named.keys().isdisjoint(names[: len(given)])
        ):
            _complain(cls, names, made, given, named)
        if settled is not None:
            settled(self)

    return __init__


def _complain(
    cls: type, names: tuple[str, ...], made: dict[str, Any], given: tuple[Any, ...], named: dict[str, Any]
) -> NoReturn:
    """Say which fields are missing, unknown or given twice."""
    wrong = [name for name in named if name not in names or name in names[: len(given)]]
    missing = [name for name in names[len(given) :] if name not in made and name not in named]
    message = (
        f"{cls.__qualname__}({', '.join(names)}): missing {missing}, unknown or twice {wrong}, {len(given)} in order"
    )
    raise TypeError(message)


def _refuse(self: object, name: str, *_value: object) -> NoReturn:
    """Values do not change."""
    message = f"cannot change {name} of a {type(self).__name__}: it is frozen"
    raise AttributeError(message)


def _written(self: Any) -> str:  # noqa: ANN401 -- a record
    """The class and its fields, as code would make it."""
    inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in type(self).__match_args__)
    return f"{type(self).__qualname__}({inside})"


def _comparing(names: tuple[str, ...]) -> tuple[Callable[[Any, object], bool], Callable[[Any], int]]:
    """`__eq__` and `__hash__` by the fields."""
    key = attrgetter(*names) if names else type

    def __eq__(self: Any, other: object) -> bool:  # noqa: ANN401, N807 -- what it becomes
        return key(self) == key(other) if type(self) is type(other) else NotImplemented

    def __hash__(self: Any) -> int:  # noqa: ANN401, N807 -- what it becomes
        return hash(key(self))

    return __eq__, __hash__


def fields(cls: type) -> dict[str, Any]:
    """The fields of a record, or of a plug-in's dataclass, each with its default or NEEDED."""
    own = cls.__dict__.get("__dataclass_fields__")
    if isinstance(own, _Fields):
        return {name: _default(own.made.get(name, NEEDED)) for name in own.names}
    import dataclasses  # noqa: PLC0415 -- see above

    return {
        one.name: _default(one.default if one.default_factory is dataclasses.MISSING else Factory(one.default_factory))
        if one.default is not one.default_factory
        else NEEDED
        for one in dataclasses.fields(cls)
        if one.init
    }


def _default(said: Any) -> Any:  # noqa: ANN401 -- any default
    return said.make() if isinstance(said, Factory) else said


class _Fields:
    """What `dataclasses` asks of a class, made when it asks."""

    def __init__(self, names: tuple[str, ...], made: dict[str, Any]) -> None:
        self.names = names
        self.made = made

    def __get__(self, _value: object, cls: type) -> dict[str, Any]:
        """The fields as the library describes them."""
        import dataclasses  # noqa: PLC0415 -- see above

        defaults = {
            name: dataclasses.field(default_factory=default.make) if isinstance(default, Factory) else default
            for name, default in self.made.items()
        }
        twin = type(
            cls.__name__, (), {"__annotations__": dict(cls.__annotations__), "__doc__": cls.__doc__, **defaults}
        )
        fields: dict[str, Any] = dataclasses.dataclass(frozen=True)(twin).__dataclass_fields__  # type: ignore[attr-defined]
        return fields


class Same(Generic[Value]):
    """A table that is equal only to itself: one of rates of ten years is too long to be hashed for every story."""

    __slots__ = ("rows",)

    def __init__(self, rows: Value) -> None:
        self.rows = rows

    def __eq__(self, other: object) -> bool:
        """Whether it is the very same table."""
        return isinstance(other, Same) and self.rows is other.rows

    def __hash__(self) -> int:
        """Where the table lies in memory; the cache keeps it there."""
        return id(self.rows)
