from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import examples
from newslint.rulebook.example import marked, unmarked
from newslint.rulebook.packs import Pack

RULE = """\
code: TST101
extends: change
level: error
message: "{verb} {stated} cannot be"
fault: impossible
examples:
  - bad: Sales fell ⟦130%⟧ in the year.
  - good: Sales rose 130% in the year.
"""


def wrong(tmp_path: Path, text: str) -> list[tuple[int, str]]:
    path = tmp_path / "fall-below-nothing.yaml"
    path.write_text(text, "utf-8")
    proof = examples.prove([str(path)])
    assert proof.failures == ()
    return [(outcome.example.line, message) for outcome in proof.outcomes for message in outcome.wrong]


def test_examples_that_hold(tmp_path: Path) -> None:
    assert wrong(tmp_path, RULE) == []


@pytest.mark.parametrize(
    ("was", "now", "line", "words"),
    [
        ("⟦130%⟧", "⟦30%⟧", 7, "expected ⟦30%⟧; came none"),
        ("fell ⟦130%⟧", "⟦fell 130%⟧", 7, "expected ⟦fell 130%⟧; came ⟦130%⟧ (error: fell 130% cannot be)"),
        ("Sales fell ⟦130%⟧", "Sales rose", 7, "expected a finding; came none"),
        (
            "in the year.\n  - good",
            "in the year.\n    level: warning\n  - good",
            7,
            "expected warning; came ⟦130%⟧ (error",
        ),
        ("rose 130%", "fell 140%", 8, "expected no finding; came ⟦140%⟧ (error: fell 140% cannot be)"),
        ("rose 130%", "rose ⟦130%⟧", 8, "expected ⟦130%⟧ to be verified; came none"),
        (
            "in the year.\n  - good",
            "in the year.\n    fixed: Sales fell.\n  - good",
            7,
            "expected after the fix 'Sales fell.'; came 'Sales fell 130%",
        ),
    ],
)
def test_an_example_that_does_not_hold_is_said(tmp_path: Path, was: str, now: str, line: int, words: str) -> None:
    assert was in RULE
    found = wrong(tmp_path, RULE.replace(was, now))
    assert [(where, message[: len(words)]) for where, message in found] == [(line, words)]


def test_silence_alone_proves_nothing(tmp_path: Path) -> None:
    text = RULE.replace("Sales rose 130% in the year", "Revenue rose 25% to $5 million from $4 million")
    assert wrong(tmp_path, text) == [
        (8, "no good example marks what must be verified, and silence proves nothing; here ⟦25%⟧ is")
    ]
    assert wrong(tmp_path, text.replace("rose 25%", "rose ⟦25%⟧")) == []


def test_what_failed_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "fall-below-nothing.yaml"
    path.write_text(RULE.replace("rose 130%", "fell 140%"), "utf-8")
    proof = examples.prove([str(tmp_path)])
    assert proof.code == 1
    assert list(examples.lines(proof)) == [
        f"{path}:8: TST101 fall-below-nothing: good example",
        "    expected no finding; came ⟦140%⟧ (error: fell 140% cannot be)",
        "    | Sales fell 140% in the year.",
        "1 rule, 2 examples, 1 failed",
    ]


def test_a_file_that_does_not_load_is_worse_than_an_example_that_fails(tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(RULE, "utf-8")
    (tmp_path / "worse.yaml").write_text(RULE.replace("error", "loud"), "utf-8")
    proof = examples.prove([str(tmp_path)])
    assert proof.code == 2
    assert [failure.message.partition(": ")[2] for failure in proof.failures] == [
        "level must be error, warning or suggestion, not 'loud'",
        f"the code TST101 is already used by {tmp_path}/good.yaml; give this rule another",
    ]
    assert list(examples.lines(proof))[-1] == "1 rule, 2 examples hold; 1 file not loaded"


def test_a_code_of_ours_is_told_as_ours(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(RULE.replace("TST101", "FIG121"), "utf-8")
    *_, failure = examples.prove(["facts", str(tmp_path)]).failures
    assert failure.message.endswith(
        "is already used by newslint's own direction-contradicted (pack facts); give this rule another"
    )


VALES = "extends: substitution\nmessage: Use '%s' instead of '%s'.\nlevel: warning\nswap:\n  utilize: use\n"


@pytest.mark.parametrize("said", [".", "House", "House/Words.yml", {"vale": "House"}])
def test_of_a_style_of_vales_it_is_said_that_it_loads_and_proves_nothing(
    tmp_path: Path, said: str | dict[str, str]
) -> None:
    (tmp_path / "House").mkdir()
    (tmp_path / "House" / "Words.yml").write_text(VALES, "utf-8")
    word = said if isinstance(said, str) else said["vale"]
    proof = examples.prove([Pack(str(tmp_path / word), vale=not isinstance(said, str))])
    assert (proof.code, list(examples.lines(proof))) == (0, ["1 Vale rule loaded, without examples to prove"])
    (tmp_path / "House" / "Script.yml").write_text("extends: script\nmessage: No.\nscript: a\n", "utf-8")
    proof = examples.prove(["wire", Pack(str(tmp_path / word), vale=not isinstance(said, str))])
    assert proof.code == 2
    assert list(examples.lines(proof))[-1].endswith(
        "; 1 Vale rule loaded, without examples to prove; 1 file not loaded"
    )


def test_what_is_not_there_is_a_failure() -> None:
    proof = examples.prove(["nopack"])
    assert proof.code == 2
    assert proof.failures[0].message.startswith("no pack nopack")


@given(st.lists(st.text(st.characters(exclude_characters="⟦⟧", exclude_categories=["Cs"])), max_size=6))
def test_marks_are_read_where_they_were_written(parts: list[str]) -> None:
    text = "".join(f"{part}⟦{part}⟧" for part in parts)
    clean, spans = unmarked(text)
    assert clean == "".join(part * 2 for part in parts)
    assert [clean[span.start : span.end] for span in spans] == parts
    if all(parts):
        assert marked(clean, spans) == text


def test_marks_may_nest() -> None:
    clean, spans = unmarked("a ⟦b ⟦c⟧⟧")
    assert [clean[span.start : span.end] for span in spans] == ["b c", "c"]
    assert marked(clean, spans) == "a ⟦b ⟦c⟧⟧"


FORMS = """\
code: TST103
extends: existence
level: warning
scope: body
message: "{match}"
tokens: [leftover]
examples:
  - bad: |
      ---
      title: Town council meets
      ---
      A **⟦leftover⟧** of the draft.
  - bad: "The ⟦leftover⟧ of the draft, with a `leftover` in plain text."
    as: txt
  - good: "The rest of the draft, with a `leftover` as code."
"""


def test_an_example_is_read_as_the_file_that_it_says(tmp_path: Path) -> None:
    assert wrong(tmp_path, FORMS) == [
        (13, "expected ⟦leftover⟧; came ⟦leftover⟧ (warning: leftover); ⟦leftover⟧ (warning: leftover)")
    ]
    assert wrong(tmp_path, FORMS.replace("`leftover` in plain", "`⟦leftover⟧` in plain")) == []
