"""A relation from its rule file to what an editor reads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from newslint import document, rulebook
from newslint.article import Article
from newslint.desk import Desk, Wishes
from newslint.examples import lines, prove
from newslint.kinds import relation
from newslint.model import Problem, Settings, Source
from newslint.rulebook.explain import explain

RULES = [rule for rule in rulebook.load(("facts",))[0].rules if rule.kind == "relation"]
SEATS = """\
code: HSE1
extends: relation
level: error
summary: A seat has a price.
message: "{sum} = {expected}, not {stated}"
words:
  seat: [seat, seats, stall, stalls]
claims:
  price: {role: money, followed-by: seat}
  seats: {role: number, noun: seat}
  bill: {like: price, unsaid: seat}
holds: bill = price * seats
examples:
  - bad: The hall sold 140 seats at $25 a seat and took ⟦$3,900⟧.
  - bad: It paid ⟦$1,230⟧ for 40 stalls, $32 a stall.
  - good: The hall sold 140 seats at $25 a seat and took ⟦$3,500⟧.
"""
WORDS = """
    310 205 and , . ; ( ) : - — in all total of majority margin votes to 8,190 51 percent % each apiece $25 $3,900 a month
    per year or average averaged turnout lead seven points doubled tripled from born in 1931 died 2019 aged 87 (1902-1987)
    was lived from 1998 to 2006 eight years 0 -3 1.5 million half including more than nearly 7, 9 and 15 days thousands
    """
PIECES = st.sampled_from([*WORDS.split(), "\n\n", "from 1998 to 2006", "eight years", "a month", "May 3, 1940"])
COPY = st.one_of(st.text(), st.lists(PIECES, max_size=40).map(" ".join))


@pytest.fixture
def rule(tmp_path: Path) -> Path:
    path = tmp_path / "house" / "seat-price.yaml"
    path.parent.mkdir()
    path.write_text(SEATS, "utf-8")
    return path


def test_a_newsroom_writes_a_relation_in_yaml_alone(rule: Path, tmp_path: Path) -> None:
    (tmp_path / "newslint.yaml").write_text("packs: [./house]\n", "utf-8")
    story = tmp_path / "story.md"
    story.write_text(
        "The circus sold 30 seats at $12 a seat. In Ayr it took $450 for 30 stalls at $12 each stall.\n", "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-m", "newslint", "check", "story.md"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "$12 × 30 = $360, not $450" in done.stdout
    assert done.returncode == 1
    assert not prove([str(rule)]).code


def test_an_example_that_fails_shows_what_was_found(rule: Path) -> None:
    rule.write_text(SEATS.replace("⟦$3,500⟧", "⟦$3,600⟧"), "utf-8")
    said = "\n".join(lines(prove([str(rule)])))
    assert "expected no finding; came ⟦$3,600⟧" in said
    assert (
        "'$3,600' is stated; likely ways of taking other claims with it: 1\n      bill: $3,600\n      price: $25\n"
        in said
    )
    assert "$25 × 140 = $3,500: does not hold" in said


def test_an_example_without_a_claim_says_so(rule: Path) -> None:
    rule.write_text(SEATS.replace("$25 a seat and took ⟦$3,500⟧", "the door ⟦for⟧ nothing"), "utf-8")
    assert "no figure is of the sort that the equation speaks of" in "\n".join(lines(prove([str(rule)])))


def test_a_figure_that_other_figures_bear_out_is_said_to_be_let_pass(rule: Path) -> None:
    rule.write_text(SEATS.replace("took ⟦$3,900⟧", "took ⟦$3,900⟧, $400 more than was asked"), "utf-8")
    assert "excused by a word, borne out by other figures near by" in "\n".join(lines(prove([str(rule)])))


@pytest.mark.parametrize(
    ("was", "now", "place"),
    [
        ("role: money,", "rol: money,", ":9:11: unknown key rol (did you mean role?"),
        ("noun: seat}", "noun: seet}", ":10:31: no class of words seet (did you mean seat?"),
        ("price * seats", "price ^ seats", ":12:8: 'price ^ seats' has no place in an equation (allowed: claims"),
    ],
)
def test_a_mistake_is_told_with_line_and_column(rule: Path, was: str, now: str, place: str) -> None:
    rule.write_text(SEATS.replace(was, now), "utf-8")
    assert any(place in failure.message for failure in prove([str(rule)]).failures)


def test_the_form_is_taught() -> None:
    told = explain("relation", rulebook.load(("facts",))[0])
    for part in (
        "A first rule",
        "holds: bill = price * seats",
        "one(votes)",
        "acquit: {said:",
        "FIG152 margin-miscounted",
    ):
        assert part in told


def test_a_problem_has_its_notes_its_suggestion_and_its_slip() -> None:
    text = "The ward fell by 8,412 votes to 8,190, a majority of 322."
    (finding,) = Desk(Wishes(select=("FIG152",))).lint_text(text, name="story.md").findings
    assert finding.message == "8,412 − 8,190 = 222; the story says 322 (a wrong digit?)"
    assert [text[slice(*note.span)] for note in finding.notes] == ["8,412", "8,190"]
    assert finding.suggestions == ("222",)


@given(COPY)
def test_no_text_breaks_a_relation(text: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    for rule in RULES:
        for one in relation.check(article, rule.options):
            assert all(
                0 <= span.start < span.end <= len(text) for span in (one.span, *(note.span for note in one.notes))
            )
            if isinstance(one, Problem):
                assert {"sum", "stated", "expected", "slip"} <= set(one.values)
        assert all(isinstance(line, str) for line in relation.told(article, rule.options))


def test_time_grows_with_the_length_of_a_story() -> None:
    passage = (
        "The ward fell by 8,412 votes to 8,190, a majority of 322. She was born in 1931, died in 2019 and was 97. They sold "
        "140 seats at $25 each, raising $3,900, with 310, 205 and 95 in a total of 640, and doubled to 8,900 from 5,300.\n\n"
    )

    def work(times: int) -> None:
        article = Article(document.parse(Source("story.md", passage * times)), Settings())
        for rule in RULES:
            list(relation.check(article, rule.options))

    assert growth(work, 3, 24) < 16
