"""A kind's Options and the keys of a rule file -> the options of a rule, or every reason why there are none.

The type hint of a field says what may be written: `str`, `int`, `bool`, `Fraction` (`0.5%`, `3`, `1/3`), `Decimal`,
`Level`, `Literal[...]`, `tuple[X, ...]` (a list; one value is a list of one), `tuple[tuple[str, X], ...]` and
`Mapping[str, X]` (a mapping), a `record` (a mapping of its fields), `X | None`; `Annotated[X, "what it means"]` documents it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newslint.checked.hints import Form, form, hints, is_record, names, needed
from newslint.checked.nearest import allowed
from newslint.checked.outline import Plain
from newslint.record import replace
from newslint.tuples import NamedTuple

Path = tuple[str | int, ...]


class Wrong(NamedTuple):
    """What is wrong under a path of keys; `key` says that it is the key itself."""

    path: Path
    message: str
    key: bool = False


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
    known, hinted = names(options), hints(options)
    wrongs = [Wrong((), f"{key} is missing") for key in known if key in needed(options) and key not in raw]
    values: dict[str, Any] = {}
    for key, plain in raw.items():
        if key in known:
            values.update((known[key], value) for value in _fitting(hinted[key], plain, (key,), wrongs))
        elif key not in others:
            wrongs.append(Wrong((key,), f"unknown key {key} {allowed(key, (*known, *others))}", key=True))
    return values, tuple(wrongs)


def over(options: Any, raw: Mapping[str, Plain]) -> tuple[dict[str, Any], tuple[Wrong, ...]]:  # noqa: ANN401 -- a record
    """The values that some options are to have instead, and all that is wrong; of a record in them, keys that are not set stay as they are."""
    made: type = type(options)
    known = names(made)
    within = {
        key: plain
        for key, plain in raw.items()
        if key in known and isinstance(plain, dict) and is_record(getattr(options, known[key]))
    }
    values, wrongs = read(made, {key: plain for key, plain in raw.items() if key not in within})
    found = [wrong for wrong in wrongs if wrong.path]  # what is missing is there already
    for key, plain in within.items():
        inside = getattr(options, known[key])
        changes, wrong_inside = over(inside, plain)
        values[known[key]] = replace(inside, **changes)
        found += [Wrong((key, *wrong.path), wrong.message, wrong.key) for wrong in wrong_inside]
    return values, tuple(found)


def keys(options: type) -> tuple[str, ...]:
    """The keys that a rule file may set."""
    return tuple(names(options))


def _fitting(hint: Any, plain: Plain, path: Path, wrongs: list[Wrong]) -> Iterator[Any]:  # noqa: ANN401 -- a type hint
    """The value; none where it does not fit (of a list or mapping, what does)."""
    before = len(wrongs)
    value = _value(form(hint), plain, path, wrongs)
    if len(wrongs) == before or (value and isinstance(value, (tuple, dict))):
        yield value


def _value(shape: Form, plain: Plain, path: Path, wrongs: list[Wrong]) -> Any:  # noqa: ANN401 -- of the hinted type
    """What is written, as the hint has it; what does not fit goes into `wrongs`."""
    if shape.name == "value":
        return _scalar(shape.of, plain, path, wrongs)
    if shape.name == "list":
        return tuple(_items(shape.of, plain, path, wrongs))
    if shape.name == "mapping":
        pairs = _pairs(shape.of, plain, path, wrongs)
        return dict(pairs) if shape.made is dict else tuple(pairs)
    if shape.name == "record":
        return _record(shape.of, plain, path, wrongs)
    if shape.name == "words":
        return _word(shape.words, plain, path, wrongs)
    return plain if plain is None or shape.name == "any" else _value(form(shape.of), plain, path, wrongs)


def _items(of: Any, plain: Plain, path: Path, wrongs: list[Wrong]) -> Iterable[Any]:  # noqa: ANN401 -- a type hint
    """The items of a list; a value by itself is a list of one."""
    if not isinstance(plain, list):
        return _fitting(of, plain, path, wrongs)
    if of is str and all(type(item) is str for item in plain):
        return plain  # thousands of words, on every start
    return (value for at, item in enumerate(plain) for value in _fitting(of, item, (*path, at), wrongs))


def _pairs(of: Any, plain: Plain, path: Path, wrongs: list[Wrong]) -> Iterable[tuple[str, Any]]:  # noqa: ANN401 -- a type hint
    """The entries of a mapping, in its order."""
    if not isinstance(plain, dict):
        wrongs.append(Wrong(path, f"{_subject(path)} must be a mapping, not {_shape(plain)}"))
        return ()
    if of is str and all(type(one) is str for one in plain.values()):
        return plain.items()
    return ((key, value) for key, one in plain.items() for value in _fitting(of, one, (*path, key), wrongs))


def _record(made: type, plain: Plain, path: Path, wrongs: list[Wrong]) -> Any:  # noqa: ANN401 -- of that type
    """A mapping whose keys are the fields of a record."""
    if not isinstance(plain, dict):
        wrongs.append(
            Wrong(path, f"{_subject(path)} must be a mapping of {', '.join(names(made))}, not {_shape(plain)}")
        )
        return None
    values, found = read(made, plain)
    wrongs += [Wrong((*path, *wrong.path), wrong.message, wrong.key) for wrong in found]
    return None if found else made(**values)


def _word(words: tuple[Any, ...], plain: Plain, path: Path, wrongs: list[Wrong]) -> Any:  # noqa: ANN401 -- one of them
    known = {str(word): word for word in words}
    if isinstance(plain, str) and plain in known:
        return known[plain]
    wrongs.append(Wrong(path, f"{_subject(path)} cannot be {_quoted(plain)} {allowed(str(plain), known)}"))
    return None


def _scalar(of: Any, plain: Plain, path: Path, wrongs: list[Wrong]) -> Any:  # noqa: ANN401 -- of the hinted type
    from newslint.checked.scalars import READERS  # noqa: PLC0415 -- fractions cost 3 ms, which a run from the results kept does not pay

    expected, reader = READERS.get(of, READERS[str])
    if isinstance(plain, str):
        try:
            return reader(plain)
        except (ValueError, KeyError, ArithmeticError):
            pass
    advice = "; put quotes around a word that YAML takes for nothing" if plain is None and of is str else ""
    if isinstance(plain, str) and plain.startswith("-") and of is not str:
        advice = "; nothing here can be below 0"
    wrongs.append(Wrong(path, f"{_subject(path)} must be {expected}, not {_quoted(plain)}{advice}"))
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
