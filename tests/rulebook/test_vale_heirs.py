"""A rule of Vale's that extends another: what it takes over, what it changes, and what is said of one that cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import rulebook
from newslint.engine import lint
from newslint.model import Failure, Source
from newslint.rulebook import vale, vale_heirs
from newslint.rulebook.packs import Pack
from newslint.rulebook.realm import realm

WORDS = "extends: existence\nmessage: \"Base: '%s'\"\nlevel: suggestion\nignorecase: true\ntokens: [quay, tug]\ntests: [x]\n"
SWAPS = "extends: substitution\nmessage: \"Use '%s', not '%s'.\"\nswap: {lorry: truck, whilst: while}\n"


@pytest.fixture
def styles(tmp_path: Path) -> Path:
    """A folder of styles, in which one is the base of others."""
    files = {
        "Base/Words": WORDS,
        "Base/_shared/Swaps": SWAPS,
        "Loop/A": "extends: Loop.B\nmessage: x\n",
        "Loop/B": "extends: Loop.A\nmessage: x\n",
        "Base/Broken": "extends: existence\nmessage: '%s\n",
    }
    for name, text in files.items():
        put(tmp_path, name, text)
    return tmp_path


def put(styles: Path, name: str, text: str) -> None:
    path = styles / f"{name}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def said(styles: Path, text: str) -> list[str]:
    book, failures = rulebook.load([Pack(str(styles / "House"), vale=True)], cache=False)
    assert failures == ()
    return [f"{found.level} {found.message}" for found in lint(Source("a.md", text), book).findings]


def wrong(styles: Path) -> list[str]:
    failures = vale.load(str(styles / "House"), cache=False)[1]
    return [failure.message.removeprefix(f"{styles}/House/") for failure in failures]


def test_what_is_not_said_is_taken_over(styles: Path) -> None:
    put(styles, "House/Words", "extends: Base.Words\nmessage: \"House: '%s'\"\nlevel: error\n")
    assert said(styles, "A Quay and a tug.\n") == ["error House: 'Quay'", "error House: 'tug'"]


@pytest.mark.parametrize(
    ("edit", "found"),
    [
        ("tokens+: [ship]", ["Base: 'quay'", "Base: 'tug'", "Base: 'ship'"]),
        ("tokens-: [quay]", ["Base: 'tug'"]),
        ("tokens-: [quay]\ntokens+: [ship]", ["Base: 'tug'", "Base: 'ship'"]),
        ("tokens: [ship]", ["Base: 'ship'"]),
    ],
)
def test_a_list_is_replaced_or_changed(styles: Path, edit: str, found: list[str]) -> None:
    put(styles, "House/Words", f"extends: Base.Words\n{edit}\n")
    assert said(styles, "A quay, a tug and a ship.\n") == [f"suggestion {line}" for line in found]


def test_a_mapping_of_a_hidden_file_is_changed(styles: Path) -> None:
    put(styles, "House/Swaps", "extends: Base._shared.Swaps\nswap+: {lorry: van, quay: pier}\nswap-: [whilst]\n")
    assert said(styles, "A lorry on the quay whilst it rained.\n") == [
        "warning Use 'van', not 'lorry'.", "warning Use 'pier', not 'quay'.",
    ]  # fmt: skip


def test_an_heir_has_heirs(styles: Path) -> None:
    put(styles, "Middle/Words", "extends: Base.Words\nlevel: error\ntokens+: [ship]\n")
    put(styles, "House/Words", "extends: Middle.Words\nmessage: Leaf.\n")
    assert said(styles, "A quay and a ship.\n") == ["error Leaf.", "error Leaf."]


def test_a_parent_that_changes_is_read_anew(styles: Path) -> None:
    put(styles, "House/Words", "extends: Base.Words\n")
    before = vale.load(str(styles / "House"))[0]
    put(styles, "Base/Words", WORDS.replace("quay", "pier"))
    assert [rule.options for rule in before] != [rule.options for rule in vale.load(str(styles / "House"))[0]]


def test_a_vale_ini_finds_the_parent_without_switching_it_on(styles: Path) -> None:
    put(styles, "House/Words", "extends: Base.Words\nlevel: error\n")
    ini = styles / ".vale.ini"
    ini.write_text("StylesPath = .\n[*]\nBasedOnStyles = House\n", "utf-8")
    book, failures = rulebook.load([Pack(str(ini), vale=True, ini=True)], cache=False)
    assert (failures, [rule.code for rule in book.rules]) == ((), ["House.Words"])


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("extends: Base.Gone\n", "Rule.yml:1:10: House.Rule was not loaded: there is no rule Base.Gone to extend"),
        ("extends: Vale.Terms\n", "Rule.yml:1:10: House.Rule was not loaded: Vale.Terms is built into Vale"),
        ("extends: Loop.A\n", "Rule.yml:1:10: House.Rule was not loaded: Loop.A extends this rule in turn"),
        ("extends: Base.Broken\n", "Rule.yml:1:10: House.Rule was not loaded: Base.Broken, which it extends, cannot be read"),
        ("extends: Base.Words\ntokens-: [ship]\n", "Rule.yml:2:1: House.Rule was not loaded: tokens-: the rule that is extended has no ship"),
        ("extends: Base.Words\ntokens: [x]\ntokens+: [y]\n", "Rule.yml:3:1: House.Rule was not loaded: tokens+ changes what tokens replaces"),
        ("extends: Base.Words\nmessage+: [x]\n", "Rule.yml:2:1: House.Rule was not loaded: message+ cannot change"),
        ("extends: Base.Words\nswap+: {x: y}\n", "Rule.yml:2:1: House.Rule was not loaded: swap+ cannot change"),
        ("extends: existence\nmessage: x\ntokens: [x]\ntokens+: [y]\n", "Rule.yml:4:1: unknown key tokens+"),
        ("extends: ../Base.Words\n", "Rule.yml:1:10: House.Rule was not loaded: there is no rule ../Base.Words"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_over_is_said(styles: Path, rule: str, message: str) -> None:
    put(styles, "House/Rule", rule)
    assert [line[: len(message)] for line in wrong(styles)] == [message]


def test_a_rule_outside_the_repository_is_not_taken_over(styles: Path) -> None:
    (styles / "House" / ".git").mkdir(parents=True)
    put(styles, "House/Words", "extends: Base.Words\n")
    failures = vale.load(str(styles / "House"), realm(styles / "House"), cache=False)[1]
    assert [("there is no rule Base.Words" in failure.message, failure.rule) for failure in failures] == [
        (True, "House.Words")
    ]
    assert isinstance(failures[0], Failure)


def test_a_link_that_leads_out_of_the_styles_is_not_followed(
    styles: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "Secret.yml"
    secret.write_text(WORDS, "utf-8")
    (styles / "Base" / "Linked.yml").symlink_to(secret)
    put(styles, "House/Words", "extends: Base.Linked\n")
    assert ["there is no rule Base.Linked" in line for line in wrong(styles)] == [True]


def test_a_chain_has_an_end() -> None:
    files = {f"S.R{at}": f"extends: S.R{at + 1}\n".encode() for at in range(40)}
    assert len(vale_heirs.parents(files, [])) == 39
    with pytest.raises(vale_heirs.HeirError, match="more than 10"):
        vale_heirs.whole({"extends": "S.R0"}, files)
