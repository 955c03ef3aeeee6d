from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal

import pytest

from newslint.checked import options
from newslint.checked.described import Option, described, values
from newslint.model import Level


@dataclass(frozen=True)
class Claim:
    role: Literal["money", "number"] = "money"
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Options:
    word: str = "x"
    count: int = 3
    loud: bool = False
    share: Annotated[Fraction, "how far off"] = Fraction(1, 200)
    price: Decimal = Decimal("1.5")
    level: Level = Level.WARNING
    way: Literal["up", "down"] = "up"
    tokens: tuple[str, ...] = ()
    swap: tuple[tuple[str, str], ...] = ()
    table: Mapping[str, int] = field(default_factory=dict)
    maybe: int | None = None
    sure_beyond: int = 5
    raw_: str = ""
    claim: Claim = Claim()
    claims: tuple[tuple[str, Claim], ...] = ()

    def __post_init__(self) -> None:
        if self.count > 100:
            message = "count is above 100"
            raise ValueError(message)


@pytest.mark.parametrize(
    ("key", "plain", "value"),
    [
        ("word", "no", "no"),
        ("count", "12", 12),
        ("loud", "true", True),
        ("share", "0.5%", Fraction(1, 200)),
        ("share", "1/3", Fraction(1, 3)),
        ("share", "3", Fraction(3)),
        ("price", "0.10", Decimal("0.10")),
        ("level", "error", Level.ERROR),
        ("way", "down", "down"),
        ("tokens", ["on", "off"], ("on", "off")),
        ("tokens", "on", ("on",)),
        ("swap", {"a": "b", "c": "d"}, (("a", "b"), ("c", "d"))),
        ("table", {"a": "1"}, {"a": 1}),
        ("maybe", None, None),
        ("maybe", "4", 4),
        ("sure-beyond", "7", 7),
        ("raw", "x", "x"),
        ("claim", {"role": "number"}, Claim("number")),
        ("claims", {"one": {"words": "a"}, "two": {}}, (("one", Claim(words=("a",))), ("two", Claim()))),
    ],
)
def test_a_hint_says_what_may_be_written(key: str, plain: object, value: object) -> None:
    made, wrongs = options.build(Options, {key: plain})
    assert wrongs == ()
    assert getattr(made, {"sure-beyond": "sure_beyond", "raw": "raw_"}.get(key, key)) == value


@pytest.mark.parametrize(
    ("key", "plain", "words"),
    [
        ("count", "1.5", "count must be a whole number, not '1.5'"),
        ("count", ["1"], "count must be a whole number, not a list"),
        ("loud", "on", "loud must be true or false, not 'on'"),
        ("share", "5 percent", "share must be a number or a percentage such as 0.5%, not '5 percent'"),
        ("share", "1e9", "share must be a number or a percentage such as 0.5%, not '1e9'"),
        ("share", "1/0", "share must be a number or a percentage such as 0.5%, not '1/0'"),
        ("level", "loud", "level must be error, warning or suggestion, not 'loud'"),
        ("level", "ERROR", "level must be error, warning or suggestion, not 'ERROR'"),
        ("way", "upp", "way cannot be 'upp' (did you mean up? allowed: up, down)"),
        ("tokens", ["a", {"b": "c"}], "item 2 of tokens must be text, not a mapping"),
        ("tokens", ["a", None], "item 2 of tokens must be text, not nothing; put quotes around"),
        ("swap", "a", "swap must be a mapping, not text"),
        ("table", {"a": "x"}, "a must be a whole number, not 'x'"),
        ("wrod", "x", "unknown key wrod (did you mean word?"),
        ("claim", "x", "claim must be a mapping of role, words, not text"),
        ("claims", {"one": {"rol": "x"}}, "unknown key rol (did you mean role?"),
        ("claims", {"one": {"role": "x"}}, "role cannot be 'x' (allowed: money, number)"),
    ],
)
def test_what_does_not_fit_is_said_in_words(key: str, plain: object, words: str) -> None:
    made, wrongs = options.build(Options, {key: plain})
    assert made is None
    assert [wrong.message[: len(words)] for wrong in wrongs] == [words]


def test_all_that_is_wrong_is_said_at_once() -> None:
    _, wrongs = options.build(Options, {"count": "x", "loud": "y", "tokens": [{}, {}], "nothing": "z"})
    assert [wrong.path for wrong in wrongs] == [("count",), ("loud",), ("tokens", 0), ("tokens", 1), ("nothing",)]


def test_what_is_wrong_inside_stands_at_its_own_keys() -> None:
    _, wrongs = options.build(Options, {"claims": {"one": {"words": ["a", {}]}, "two": {"rol": "x"}}})
    assert [(wrong.path, wrong.key) for wrong in wrongs] == [
        (("claims", "one", "words", 1), False),
        (("claims", "two", "rol"), True),
    ]


def test_what_is_right_in_a_list_or_mapping_is_kept() -> None:
    values, wrongs = options.read(Options, {"tokens": ["a", {}, "b"], "table": {"a": "1", "b": "x"}})
    assert values == {"tokens": ("a", "b"), "table": {"a": 1}}
    assert len(wrongs) == 2


def test_options_may_refuse_what_the_types_allow() -> None:
    assert options.build(Options, {"count": "101"}) == (None, (options.Wrong((), "count is above 100"),))


def test_options_are_described_for_people() -> None:
    offered = {option.key: option for option in described(Options)}
    assert offered["share"] == Option("share", "number or percentage", "0.5%", "how far off")
    assert offered["way"].type == "up | down"
    assert offered["tokens"] == Option("tokens", "list of text", "none", "")
    assert offered["swap"].type == "mapping of text"
    assert offered["maybe"].default == "not set"


def test_values_are_shown_as_a_rule_file_writes_them() -> None:
    made, _ = options.build(
        Options, {"share": "2.5%", "swap": {"a": "b"}, "loud": "true", "claims": {"c": {"words": "a"}}}
    )
    shown = values(made)
    assert (shown["claims"], shown["claim"]) == ("c: {words: a}", "{}")
    assert (shown["share"], shown["swap"], shown["loud"], shown["sure-beyond"]) == ("2.5%", "a: b", "true", "5")


def test_options_over_others_leave_what_they_do_not_set() -> None:
    rule = Options(count=7, claim=Claim("number", ("a", "b")))
    changes, wrong = options.over(rule, {"count": "9", "claim": {"role": "money"}})
    assert (changes, wrong) == ({"count": 9, "claim": Claim("money", ("a", "b"))}, ())


def test_what_is_wrong_in_options_over_others_stands_at_its_keys() -> None:
    changes, wrong = options.over(Options(), {"claim": {"role": "x", "words": "a"}, "claims": 3})
    assert changes["claim"] == Claim("money", ("a",))
    assert [one.path for one in wrong] == [("claims",), ("claim", "role")]
