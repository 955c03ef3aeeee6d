"""Named tuples behave as those of the library do, and a run has the library make hardly any."""

from __future__ import annotations

import copy
import pickle
import sys
from typing import Any
from typing import NamedTuple as Library

import pytest

from newslint.tuples import NamedTuple


class Boat(NamedTuple):
    """A boat for these tests."""

    name: str
    berths: int = 2
    flags: tuple[str, ...] = ()

    @property
    def full(self) -> str:
        """Its name and berths."""
        return f"{self.name} ({self.berths})"


class Twin(Library):
    """The same, as the library makes it."""

    name: str
    berths: int = 2
    flags: tuple[str, ...] = ()


class Loud(NamedTuple):
    """One with a way of its own."""

    name: str

    def __repr__(self) -> str:
        """Loud."""
        return self.name.upper()


@pytest.mark.parametrize("given", [("Ida",), ("Ida", 4), ("Ida", 4, ("blue",))])
def test_it_is_what_the_library_makes(given: tuple[str, ...]) -> None:
    one: Any = Boat(*given)  # type: ignore[arg-type]  # of any of these lengths
    two: Any = Twin(*given)  # type: ignore[arg-type]  # likewise
    assert one == two == tuple(two)
    assert hash(one) == hash(two)
    assert repr(one).removeprefix("Boat") == repr(two).removeprefix("Twin")
    assert one._asdict() == two._asdict()
    assert (one.name, one.berths, one.flags) == (two.name, two.berths, two.flags)
    assert one._replace(name="Uta") == two._replace(name="Uta")
    assert Boat._make(two) == one


def test_its_fields_are_known() -> None:
    assert Boat._fields == Boat.__match_args__ == Twin._fields
    assert Boat._field_defaults == Twin._field_defaults == {"berths": 2, "flags": ()}
    assert (Boat.__name__, Boat.__doc__, Boat.__module__) == ("Boat", "A boat for these tests.", __name__)
    assert (Boat("Ida").full, repr(Loud("Ida"))) == ("Ida (2)", "IDA")
    match Boat("Ida", 3):
        case Boat(name, berths):
            assert (name, berths) == ("Ida", 3)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(TypeError, match="name"):
        Boat()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="masts"):
        Boat("Ida", masts=2)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="masts"):
        Boat("Ida")._replace(masts=2)  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Boat("Ida").name = "Uta"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        Boat("Ida").masts = 2  # type: ignore[attr-defined]
    made: Any = type(NamedTuple)
    with pytest.raises(TypeError, match="stands behind"):
        made("Odd", (NamedTuple,), {"__annotations__": {"one": int, "two": int}, "one": 1})


def test_it_travels_and_is_copied() -> None:
    boat = Boat("Ida", 4, ("blue",))
    assert pickle.loads(pickle.dumps(boat)) == copy.deepcopy(boat) == copy.copy(boat) == boat  # noqa: S301 -- our own bytes
    if sys.version_info >= (3, 13):
        assert copy.replace(boat, berths=5).berths == 5
