from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.model import Level
from newslint.rulebook.rulefile import parse

GOOD = """\
code: FIG901
extends: change
level: warning
summary: A fall below nothing.
why: Nothing falls by more than all of itself.
message: "{verb} {stated} cannot be"
fault: impossible
examples:
  - bad: |
      Sales fell ⟦130%⟧ in the year.
  - good: |
      Sales rose 130% in the year.
"""
STYLE = """\
code: DSK1
extends: existence
level: warning
scope: body
message: "{match} is a leftover"
tokens: [leftover]
examples:
  - bad: This is a ⟦leftover⟧.
  - good: This is not.
"""


def said(text: str, path: str = "rules/below-nothing.yaml") -> list[str]:
    return [str(mistake).removeprefix(f"{path}:") for mistake in parse(text, path).mistakes]


def test_a_right_file_is_a_rule() -> None:
    found = parse(GOOD, "rules/below-nothing.yaml")
    assert found.mistakes == ()
    assert found.rule is not None
    assert (found.rule.code, found.rule.name, found.rule.kind, found.rule.level) == (
        "FIG901",
        "below-nothing",
        "change",
        Level.WARNING,
    )
    assert found.rule.faults == ("impossible",)
    assert found.rule.options == type(found.rule.options)()
    assert found.why.startswith("Nothing falls")
    assert [
        (example.bad, [example.text[span.start : span.end] for span in example.spans]) for example in found.examples
    ] == [
        (True, ["130%"]),
        (False, []),
    ]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("level: warning", "level: loud"), "3:8: level must be error, warning or suggestion, not 'loud'"),
        (("level:", "levle:"), "3:1: unknown key levle (did you mean level?"),
        (("extends: change", "extends: chnage"), "2:10: unknown kind chnage (did you mean change?"),
        (("fault: impossible", "fault: imposible"), "7:8: change finds no fault imposible (did you mean impossible?"),
        (("{stated}", "{steted}"), "6:10: the message names {steted} (did you mean stated? allowed: stated, verb)"),
        (("{stated}", "{stated:>9}"), "6:10: the message names {stated} with a format, which is not read"),
        (("{stated}", "{stated"), "6:10: the message does not parse"),
        (("{stated}", "{}"), "6:10: the message names {}"),
        (("code: FIG901", "code: Fig-1"), "1:7: 'Fig-1' is no code"),
        (("⟦130%⟧", "⟦130%"), "9:10: ⟦ is never closed"),
        (("⟦130%⟧", "130%⟧"), "9:10: ⟧ has no ⟦ before it"),
        (("good:", "gut:"), "11:5: unknown key gut"),
        (("  - good: |\n      Sales rose 130% in the year.\n", ""), "8:1: a rule needs a good example"),
        (("  - bad: |\n      Sales fell ⟦130%⟧ in the year.\n", ""), "8:1: a rule needs a bad example"),
        (("fault: impossible", "fault: impossible\nscale: many"), "8:8: scale must be a whole number, not 'many'"),
        (("fault: impossible", "fault: impossible\nfault: points"), "8:1: fault stands twice"),
        (("fault: impossible", "enabled: on"), "7:10: enabled must be true or false, not 'on'"),
        (("why: Nothing", "why: [Nothing"), "6:8: not YAML"),
        (("rose 130%", "rose 130%\n    fixed: x"), "13:5: a good example has no fixed"),
        (("rose 130%", "rose 130%\n    as: docx"), "13:9: no reader for docx"),
        (("rose 130%", "rose 130%\n    bad: x"), "11:5: an example is either bad or good"),
    ],
)
def test_a_mistake_is_said_with_its_place(change: tuple[str, str], words: str) -> None:
    text = GOOD.replace(*change)
    assert text != GOOD
    assert [line for line in said(text) if line.startswith(words)], said(text)


def test_all_mistakes_are_said_at_once_in_order() -> None:
    text = (
        GOOD.replace("level: warning", "level: loud")
        .replace("extends: change", "extends: chnage")
        .replace("⟦130%⟧", "⟦130%")
    )
    places = [line.split(":")[0] for line in said(text)]
    assert places == ["2", "3", "9"]
    assert parse(text, "x.yaml").rule is None


def test_missing_keys_are_said_each() -> None:
    assert {line.partition(": ")[2] for line in said("summary: x\n")} >= {
        f"{key} is missing" for key in ("code", "extends", "level", "message", "examples")
    }


def test_a_message_for_several_faults_may_name_what_all_offer() -> None:
    several = GOOD.replace("fault: impossible", "fault: [impossible, direction]")
    assert said(several) == []
    assert said(several.replace("{verb}", "{expected}"))[0].startswith("6:10: the message names {expected}")


def test_the_same_story_twice_is_a_mistake() -> None:
    text = GOOD + "  - good: |\n      Sales rose 130% in the year.\n"
    assert said(text) == ["13:5: the same story as in line 11: an example stands once"]


def test_a_file_that_is_no_mapping_is_said() -> None:
    assert said("- a\n- b\n") == ["1:1: a rule file is a mapping with code, extends, level …, not a list"]


def test_the_file_names_the_rule() -> None:
    assert said(GOOD, "rules/Below Nothing.yaml")[0].startswith("1:1: 'Below Nothing' is not a rule name")


def test_a_scope_of_unknown_words_is_a_mistake() -> None:
    style = STYLE.replace("scope: body", "scope: [body & ~headlin, frontmatter.title, sentance]")
    assert [line.partition(" (")[0] for line in said(style)] == ["4:8: no scope headlin", "4:8: no scope sentance"]
    assert said(STYLE) == []


def test_a_fact_rule_has_no_scope() -> None:
    assert said(GOOD.replace("fault: impossible", "fault: impossible\nscope: body")) == [
        "8:1: a fact kind reads the whole story; scope is for kinds of style"
    ]


@given(st.data())
def test_no_damage_to_a_rule_file_raises(data: st.DataObject) -> None:
    lines = data.draw(st.sampled_from([GOOD, STYLE])).splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    damage = data.draw(
        st.one_of(
            st.text(max_size=20),
            st.sampled_from(
                [
                    "",
                    "- a",
                    "  x: [",
                    "examples: 3",
                    "level: {a: b}",
                    "fault: [[a]]",
                    "scope: {}",
                    "message: []",
                    "  - 3",
                    "? [a]",
                    "!!binary x",
                    "<<: *x",
                ]
            ),
        )
    )
    text = "\n".join((*lines[:at], damage, *lines[at + data.draw(st.integers(0, 2)) :]))
    found = parse(text, "rules/damaged.yaml")
    assert (found.rule is None) == bool(found.mistakes)
