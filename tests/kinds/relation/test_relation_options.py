from __future__ import annotations

from typing import Any

import pytest

from newslint.checked import options
from newslint.kinds.relation.options import Options, Wanted, wrong

SEATS: dict[str, Any] = {
    "claims": {
        "price": {"role": "money", "followed-by": "each"},
        "seats": {"role": "number", "noun": "seat"},
        "bill": {"like": "price"},
    },
    "holds": "bill = price * seats",
    "words": {"seat": ["seat", "seats"]},
}


def changed(**keys: Any) -> dict[str, Any]:  # noqa: ANN401 -- plain YAML
    claims = {**SEATS["claims"], **keys.pop("claims", {})}
    return {**SEATS, **keys, "claims": claims}


def test_a_relation_is_read() -> None:
    made, wrongs = options.build(Options, SEATS)
    assert not wrongs
    assert not [*wrong(made)]
    assert dict(made.claims)["price"] == Wanted(role=("money",), followed_by=("each",))


@pytest.mark.parametrize(
    ("given", "path", "words"),
    [
        (
            changed(claims={"price": {"rol": "money"}}),
            ("claims", "price", "rol"),
            "unknown key rol (did you mean role?",
        ),
        (changed(claims={"price": {"role": "cash"}}), ("claims", "price", "role"), "allowed: number, money"),
        (changed(claims={"price": "money"}), ("claims", "price"), "price must be a mapping of role, unit"),
        (
            changed(claims={"seats": {"role": "number", "count": "9"}}),
            ("claims", "seats", "count"),
            "allowed: 1, 2, 3, list",
        ),
        (changed(forgiving="all"), ("forgiving",), "allowed: sum, rounded"),
        (changed(acquit={"said": ["each"], "sentences": "many"}), ("acquit", "sentences"), "must be a whole number"),
    ],
)
def test_a_value_that_does_not_fit_is_told_with_its_place(
    given: dict[str, Any], path: tuple[str, ...], words: str
) -> None:
    _, (fault,) = options.build(Options, given)
    assert fault.path == path
    assert words in fault.message


@pytest.mark.parametrize(
    ("given", "path", "words"),
    [
        (changed(holds="bill = price ** 2 * seats"), ("holds",), "'price ** 2' has no place"),
        (changed(holds="bill = price * seat"), ("holds",), "no claim seat (did you mean seats?"),
        (changed(holds="bill = price * seats - bill"), ("holds",), "stands on both sides"),
        (changed(claims={"fee": {"role": "money"}}), ("claims", "fee"), "does not speak of fee"),
        (changed(claims={"seats": {}}), ("claims", "seats"), "neither role nor like"),
        (changed(claims={"bill": {"like": "prise"}}), ("claims", "bill", "like"), "no claim prise"),
        (changed(claims={"bill": {"like": "price", "after": "bill"}}), ("claims", "bill", "after"), "no claim bill"),
        (changed(claims={"seats": {"role": "number", "count": "2"}}), ("holds",), "seats are several"),
        (changed(claims={"bill": {"role": "year"}}), ("claims", "bill", "role"), "must be a figure"),
        (changed(announced=["seet"]), ("announced",), "no class of words seet (did you mean seat?"),
        (changed(acquit={"said": ["gratis"]}), ("acquit", "said"), "no class of words gratis (allowed: a-loss"),
        (changed(sentences="9"), ("sentences",), "must be from 1 to 5, not 9"),
        (changed(convict={"apart": "1/2"}), ("convict", "apart"), "must be from 1 to 1000"),
        (changed(holds="bill = price * seats / 0"), ("holds",), "divides by nothing"),
        (changed(holds="bill = price / (seats - seats)"), ("holds",), "divides by nothing"),
        (
            changed(claims={"seats": {"role": "quantity", "unit": "furlongo"}}),
            ("claims", "seats", "unit"),
            "no figure is read in 'furlongo'",
        ),
        (
            changed(
                claims={"seats": {"role": "number", "count": "list", "least": "0"}}, holds="bill = price * sum(seats)"
            ),
            ("claims", "seats", "least"),
            "must be from 1 to 20",
        ),
        (changed(words={"seat": [""]}), ("words", "seat"), "seat has no phrase"),
        (changed(convict={"mistaken": "bill + seats"}), ("convict", "mistaken"), "is no equation"),
        (changed(convict={"mistaken": "price = bill + seats"}), ("convict", "mistaken"), "must say what bill is"),
        (changed(convict={"mistaken": "bill = fee + seats"}), ("convict", "mistaken"), "must say what bill is"),
        (changed(claims={"price": {"role": "year"}}), ("claims", "bill", "like"), "must be a figure, not a year"),
        (
            changed(claims={"price": {"role": "money", "after": "bill"}, "bill": {"like": "price", "after": "price"}}),
            ("claims", "price", "after"),
            "would stand after itself",
        ),
    ],
)
def test_what_does_not_go_together_is_told_with_its_place(
    given: dict[str, Any], path: tuple[str, ...], words: str
) -> None:
    made, wrongs = options.build(Options, given)
    assert not wrongs
    place, message = next(iter(wrong(made)))
    assert place == path
    assert words in message
