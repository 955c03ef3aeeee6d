from __future__ import annotations

from fractions import Fraction

from newslint import lexicon
from newslint.arithmetic import formulas, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.judgement.equation import Equation, Operand, judge, outcome, room
from newslint.article.mention import Figure
from newslint.article.mentions import figures
from newslint.document import parse
from newslint.model import Problem, Settings, Source, Verified

CLOSE = Fraction(1, 50)


def read(text: str) -> tuple[Figure, ...]:
    return figures(Article(parse(Source("story.md", text)), Settings()))


def equation(text: str) -> Equation:
    """The story's last figure, which should be how much the first is above the second."""
    new, old, stated = read(text)
    rise = Expression(formulas.rise, new=new.quantity, old=old.quantity)
    operands = {"new": Operand(new, "the new level"), "old": Operand(old, "the level before")}
    return Equation(lexicon.of(), stated, rise, operands, f"{new.text} from {old.text}", "up 25%", "is", doubtful="new")


RIGHT = equation("Orders rose to 615 from 492, by 25%.")
WRONG = equation("Orders rose to 615 from 492, by 52%.")


def test_what_follows_from_its_neighbours_holds_with_the_arithmetic_told() -> None:
    verified = judge(RIGHT, policies.percentage(), "miscalculated", {})
    assert isinstance(verified, Verified)
    assert verified.message == "615 from 492 is up 25%"
    assert [note.message for note in verified.notes] == ["the new level", "the level before"]


def test_what_does_not_is_a_problem_that_names_all_operands() -> None:
    problem = judge(WRONG, policies.percentage(), "miscalculated", {"verb": "rose"})
    assert isinstance(problem, Problem)
    assert (problem.fault, problem.doubt, problem.suggestions) == ("miscalculated", 0, ("25%",))
    assert problem.values == {
        "new": "615", "old": "492", "sum": "615 from 492", "stated": "52%", "expected": "up 25%", "slip": "",
        "verb": "rose",
    }  # fmt: skip
    assert [note.message for note in problem.notes] == [
        "the new level; 52% would make it 748",
        "the level before",
    ]


def test_a_slip_is_told_where_one_comes_close() -> None:
    problem = outcome(WRONG, 0, "miscalculated", {}, CLOSE)
    assert isinstance(problem, Problem)
    assert problem.values["slip"] == " (transposed digits?)"
    assert not equation("Orders rose to 615 from 492, by 63.8%.").slip(Fraction(1, 1000))


def test_the_doubtful_operand_is_where_a_slip_is_looked_for_first() -> None:
    assert equation("Income rose to $1.08 million from $900 million, by 20%.").slip(CLOSE) == "scale"


def test_more_may_be_known_of_the_stated_figure_than_it_says() -> None:
    first, second = read("Votes: 55% and 52%.")
    both = Expression(formulas.total, a=first.quantity, b=second.quantity)
    operands = {"a": Operand(first, "a share"), "b": Operand(second, "another")}
    most = Equation(lexicon.of(), first, both, operands, meant=Quantity(Fraction(107)))
    assert most.doubt(policies.SHARES) is None
    assert most.arithmetic == "55% + 52% = 107%"
    assert [note.message for note in most.holds().notes] == ["another"]


def test_nothing_below_nothing_is_suggested_or_solved_for() -> None:
    problem = outcome(equation("Orders rose to 500 from 600, by 25%."), 0, "miscalculated", {})
    assert isinstance(problem, Problem)
    assert not problem.suggestions
    lost = equation("Orders rose to 615 from 492, by 25%.").fails("miscalculated", 0, {}, ())
    assert lost.notes[0].message == "the new level; 25% would make it 615"


def test_the_room_of_a_rounded_amount() -> None:
    assert room(Quantity(Fraction(50), Fraction(1))) == Fraction(2, 100)
    assert room(Quantity(Fraction(50))) == Fraction(2, 100)
    assert room(Quantity(Fraction(0), Fraction(1))) == Fraction(51, 100)
