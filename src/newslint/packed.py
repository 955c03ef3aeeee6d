"""Values -> bytes, and back: whoever wrote the bytes, nothing comes out of them but values, and nothing is called."""

from __future__ import annotations

import io
import pickle
from typing import Any

_OURS = (
    "newslint.arithmetic.",
    "newslint.article.",
    "newslint.document.",
    "newslint.kinds.sourcing.",
    "newslint.model.",
)
"""Where the classes of values are."""
_PLAIN = {
    "builtins": {"frozenset", "range"},
    "datetime": {"date", "datetime", "time", "timedelta", "timezone"},
    "fractions": {"Fraction"},
}
"""The classes of values that are not ours."""


def packed(value: Any) -> bytes | None:  # noqa: ANN401 -- whatever consists of values
    """A value as bytes; None where a part of it is none, as a function is not."""
    try:
        return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    except (pickle.PicklingError, AttributeError, TypeError):
        return None


def unpacked(data: bytes) -> Any:  # noqa: ANN401 -- likewise
    """The value that some bytes hold; None where they hold anything else."""
    try:
        return _Values(io.BytesIO(data)).load()
    except Exception:  # noqa: BLE001 -- the library raises whatever damaged bytes lead it to
        return None


class _Values(pickle.Unpickler):
    """What makes values, and refuses all else."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 -- as the library has it
        """A class of values."""
        plain = name in _PLAIN.get(module, ())
        found = super().find_class(module, name) if plain or f"{module}.".startswith(_OURS) else None
        if plain or _is_value(found):
            return found
        message = f"{module}.{name} is no value"
        raise pickle.UnpicklingError(message)


def _is_value(found: object) -> bool:
    """Whether something is a class of ours that does nothing: a tuple with names, a record, or one with slots."""
    return isinstance(found, type) and (
        issubclass(found, tuple) or not {"__slots__", "__dataclass_fields__"}.isdisjoint(vars(found))
    )
