from __future__ import annotations

import re
from pathlib import Path

import pytest

from newslint import config, rulebook
from newslint.config.book import rules_of
from newslint.engine import lint
from newslint.model import Rule, Rulebook, Source
from newslint.rulebook.packs import names
from newslint.rulebook.page import page

RULE = """\
code: TST103
extends: existence
level: warning
summary: A pier.
message: "`{match}`"
tokens: [quay]
examples:
  - bad: "A ⟦quay⟧, as in `` `quay` ``."
    as: txt
  - good: The pier.
"""


@pytest.fixture(scope="module")
def shipped() -> dict[str, Rule]:
    return {rule.code: rule for rule in rulebook.load(names())[0].rules}


def test_a_shipped_rule_says_where_its_page_is_and_one_of_a_newsroom_has_none(
    shipped: dict[str, Rule], pack: Path
) -> None:
    assert shipped["FIG130"].url == "https://newslint.github.io/newslint/rules/FIG130/"
    assert all(rule.url.endswith(f"/rules/{code}/") for code, rule in shipped.items())
    assert {rule.url for rule in rulebook.load([str(pack)])[0].rules} == {""}


def test_a_finding_leads_to_the_page_of_its_rule(shipped: dict[str, Rule]) -> None:
    book = rulebook.load(["facts"])[0]
    found = lint(Source("a.txt", "Fifteen of the 50 mills, or 20%, have closed."), book).findings
    assert [finding.url for finding in found] == [shipped["FIG130"].url]


def test_examples_are_shown_with_their_arithmetic(shipped: dict[str, Rule]) -> None:
    text = page(shipped["FIG130"])
    assert "or ⟦20%⟧, have closed.\n→ error: Fifteen of 50 is 30%; the story says 20%\n" in text
    assert "or ⟦30%⟧, have closed.\n→ holds: Fifteen of 50 is 30%\n" in text
    assert "→ fixed: The line said it would take the old boats" in page(shipped["CPY603"])


@pytest.mark.parametrize(
    ("code", "said"),
    [("FIG130", ""), ("NAM402", "enable: [NAM402]"), ("WIR105", "packs: [facts, copy, wire]")],
)
def test_what_is_off_says_how_to_turn_it_on(shipped: dict[str, Rule], code: str, said: str) -> None:
    text = page(shipped[code])
    assert said in text
    assert ("## Turn it on" in text) is bool(said)


def test_backticks_of_a_rule_end_no_code(tmp_path: Path) -> None:
    (tmp_path / "pier.yaml").write_text(RULE.replace("as in ``", "as in ````"), "utf-8")
    text = page(rulebook.load([f"{tmp_path}/"])[0].rules[0])
    assert "- Message: `` `{match}` ``\n" in text
    assert "`````text\nA ⟦quay⟧, as in ```` `quay` ``." in text


def test_an_example_that_could_not_be_judged_is_told(tmp_path: Path) -> None:
    slow = RULE.replace("tokens: [quay]", "nonword: true\ntokens: ['(a|a)+[~@]']").replace("A ⟦quay⟧", f"{'a' * 70}b @")
    (tmp_path / "pier.yaml").write_text(slow, "utf-8")
    text = page(rulebook.load([f"{tmp_path}/"])[0].rules[0])
    assert "\n→ TST103 was not checked: its patterns take too long" in text


def test_a_comment_as_the_page_has_it_silences_the_rule(shipped: dict[str, Rule]) -> None:
    story = "Fifteen of the 50 mills, or 20%, have closed.\n"
    text = page(rule := shipped["FIG130"])
    book = Rulebook((rule,), rulebook.load(["facts"])[0].kinds)
    for comment, name in (
        ("<!-- newslint: ignore FIG130 -- the reason -->", "a.md"),
        ("[newslint: ignore FIG130 -- the reason]", "a.txt"),
    ):
        assert comment in text
        assert [len(lint(Source(name, before + story), book).findings) for before in ("", f"{comment}\n\n")] == [1, 0]


def test_what_a_page_says_of_newslint_yaml_loads(shipped: dict[str, Rule], tmp_path: Path) -> None:
    path = tmp_path / "newslint.yaml"
    for rule in shipped.values():
        said = "".join(re.findall(r"^```yaml\n(.*?)^```$", page(rule), re.DOTALL | re.MULTILINE))
        path.write_text(said if "packs:" in said else f"packs: [{', '.join(names())}]\n{said}", "utf-8")
        read = config.load(path)
        failures = (*read.failures, *rules_of(read)[1])
        assert [failure.message for failure in failures] == [], said
