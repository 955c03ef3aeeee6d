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


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("The hall sold 140 seats at $25 a seat and took ⟦$39,000,000⟧.", "further off than `convict: apart`"),
        ("The hall sold 140 gulls at $25 a seat and took ⟦$3,900⟧.", "seats may be no figure near by"),
    ],
)
def test_an_example_in_which_nothing_goes_together_says_what_might(rule: Path, told: str, why: str) -> None:
    rule.write_text(SEATS.replace("The hall sold 140 seats at $25 a seat and took ⟦$3,900⟧.", told), "utf-8")
    assert why in "\n".join(lines(prove([str(rule)])))


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The hall sold 140 seats at $25 a seat. It took ⟦$3,900⟧.", True),
        ("They sold 140 seats. The hall took ⟦$3,900⟧. It was $25 a seat.", False),
    ],
)
def test_claims_stand_in_as_many_sentences_side_by_side_as_a_rule_says(rule: Path, told: str, *, found: bool) -> None:
    wide = SEATS.replace("holds:", "sentences: 2\nholds:")
    rule.write_text(wide.replace("The hall sold 140 seats at $25 a seat and took ⟦$3,900⟧.", told), "utf-8")
    assert (not prove([str(rule)]).code) is found


def test_a_figure_that_other_figures_bear_out_is_said_to_be_let_pass(rule: Path) -> None:
    rule.write_text(SEATS.replace("took ⟦$3,900⟧", "took ⟦$3,900⟧, $400 more than was asked"), "utf-8")
    assert "nothing is said: other figures near by bear it out" in "\n".join(lines(prove([str(rule)])))


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
    assert finding.message == "8,412 − 8,190 = 222; the story says 322 (one digit wrong?)"
    assert [text[slice(*note.span)] for note in finding.notes] == ["8,412", "8,190"]
    assert finding.suggestions == ("222",)


def told(code: str, text: str) -> list[str]:
    """What a rule, if it is on or not, says of a story."""
    return [one.message for one in Desk(Wishes(select=(code,))).lint_text(text, name="story.md").findings]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("FIG152", "The ward fell by 8,412 votes to 8,190, a majority of 322.", True),
        ("FIG152", "The ward fell by 8,412 votes to 8,190; in 2019 the majority was 322.", False),
        ("FIG152", "The ward fell by 8,412 votes to 8,190. In May the majority was 322.", False),
        ("FIG152", "The ward fell by 8,412 votes to 8,190. Last time the majority was 322.", False),
        ("FIG152", "The ward fell by 8,412 votes to 8,190. On Tuesday the majority was 322.", True),
        ("FIG153", "The club sold 30 hats at $12 each, raising $450.", True),
        ("FIG153", "After a discount, the club sold 30 hats at $12 each, raising $450.", False),
        ("FIG153", "Most of the $450 came from 30 boys who gave $12 each.", False),
        ("FIG156", "She scored 31, 24 and 28, an average of 32.", True),
        (
            "FIG263",
            "In all, 2,587 people voted. Ida Moss got 1,318 votes, Jan Reed took 964 and Bo Lund had 205.",
            True,
        ),
        (
            "FIG263",
            "In all, 2,633 people voted. Ida Moss got 1,318 votes, Jan Reed took 964 and Bo Lund had 205.",
            False,
        ),
        (
            "FIG263",
            "In all, 2,537 people voted. Ida Moss got 1,318 votes, Jan Reed took 964 and Bo Lund had 205.",
            False,
        ),
        (
            "FIG263",
            "In all, 2,477 people voted. Ida Moss got 1,318 votes, Jan Reed took 964 and Bo Lund had 205.",
            True,
        ),
        ("FIG265", "Bombs killed 14 soldiers and nine nurses in two raids, bringing the toll to 25.", True),
        ("FIG265", "Bombs killed 14 soldiers and nine nurses and two boys ran; the toll is 25.", False),
        ("FIG265", "The toll is 25. Bombs killed 14 soldiers and nine nurses.", False),
        ("FIG264", "The Senate passed the bill 54-43, a nine-vote margin.", True),
        ("FIG264", "The Hawks won 54-43, a nine-point margin.", False),
        ("FIG156", "She scored 31, 24 and 28, against an average of 32 last season.", False),
    ],
)
def test_figures_of_another_time_or_on_other_terms_are_let_pass(code: str, text: str, *, found: bool) -> None:
    assert bool(told(code, text)) is found


def test_among_too_many_figures_nothing_is_said() -> None:
    others = ", ".join(f"{at * 37 + 211} votes" for at in range(24))
    wrong = "The ward fell by 8,412 votes to 8,190, a majority of 322"
    assert told("FIG152", f"{wrong}. It rained.")
    assert not told("FIG152", f"{wrong}; there were {others}.")


@pytest.mark.parametrize(("age", "found"), [(84, False), (85, True), (83, True)])
def test_an_age_between_two_days_is_one_number_of_years(age: int, *, found: bool) -> None:
    text = f"Hall was born on 12 June 1925 and died on 3 May 2010 at the age of {age}."
    assert bool(told("CAL212", text)) is found


@pytest.mark.parametrize(("age", "found"), [(84, False), (85, False), (86, True)])
def test_an_age_between_two_years_may_be_either(age: int, *, found: bool) -> None:
    assert bool(told("CAL212", f"Hall was born in 1925 and died in 2010 at the age of {age}.")) is found


def test_the_right_value_is_suggested_as_its_own_sum_gives_it() -> None:
    text = "The 10-year plan runs from 2020 to 2035."
    (finding,) = Desk(Wishes(select=("CAL213",))).lint_text(text, name="story.md").findings
    assert finding.suggestions == ("15-year",)


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


def test_two_claims_that_are_only_compared_bear_nothing_out() -> None:
    report = Desk().lint_text("Visits to the crypt grew to 12,300 this year. Last year there were 12,300.\n")
    assert not report.findings
    assert all(entry.status == "alone" for entry in report.figures or ())


@pytest.mark.parametrize(
    ("text", "figure", "status"),
    [
        ("Alder and Brandt each own half of the line, but Alder holds four of the seven seats.", "half", "alone"),
        ("The line was shut for the 19-month period between December 2007 and June 2009.", "19-month", "alone"),
        ("The line was shut for the 18-month period between December 2007 and June 2009.", "18-month", "backed"),
        ("Sales more than doubled to £76.5 million from £30 million.", "doubled", "backed"),
        ("Skerrow fell two places to 20th. Marlow came in highest at 18th.", "two", "alone"),
        ("Skerrow fell two places, from 18th to 20th.", "two", "backed"),
        ("It had 18 months of support. It is to be compared to 11.1, which had 7 months more.", "7 months", "alone"),
        (
            "The port has 19 votes. Alder won 3.5 million votes to Brandt's 3.4 million. In total, Alder won 312 votes to Brandt's 226.",
            "312",
            "alone",
        ),
        ("Nearly a million (800,000) sailors sang, up by 45 percent on the 544,000 of May.", "45 percent", "alone"),
    ],
)
def test_what_is_near_enough_to_let_pass_bears_nothing_out(text: str, figure: str, status: str) -> None:
    report = Desk().lint_text(f"{text}\n")
    assert not report.findings
    assert [entry.status for entry in report.figures or () if report.source[entry.span] == figure] == [status]
