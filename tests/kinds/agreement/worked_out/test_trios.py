import pytest

from newslint.article import Article
from newslint.article.mentions import figures
from newslint.document import parse
from newslint.kinds.agreement.worked_out.trios import Company, bases, led, trios
from newslint.model import Settings, Source


def company(text: str) -> Company:
    article = Article(parse(Source("story.md", f"{text}\n")), Settings())
    return Company(article, ((0, figure) for figure in figures(article)))


def operands(text: str, at: int) -> list[tuple[str, str]]:
    return [(trio.low.text, trio.high.text) for trio in trios(company(text), at)]


def test_neighbours_in_one_measure_are_paired_the_lower_first() -> None:
    text = "Fares rose 4 percent to $145 from $139 in a port of 30 boats, not 36 cents."
    assert operands(text, 0) == [("$139", "$145")]
    assert operands(text, 1) == []


def test_no_pair_is_of_one_value_of_nothing_or_of_another_size() -> None:
    assert operands("It rose 4 percent from $5 to $5, $0 and $400,000,000.", 0) == []


def test_a_sign_of_many_currencies_makes_one_line_of_figures() -> None:
    assert len(company("Fares were $145, $139 and $136, and £4 and £5.").lines) == 2


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("It rose to $145 from $139.", [False, True]),
        ("It was $145, compared with $139.", [False, True]),
        ("It was $145, above the $139 of May.", [False, False]),
        ("It was $145, more than the $139 of May.", [False, True]),
    ],
)
def test_a_level_that_another_is_held_against(text: str, held: list[bool]) -> None:
    told = company(text)
    based = bases(told.article.lexicon.relations)
    assert [led(told.article, figure, based) for figure in told.figures] == held


def test_as_many_neighbours_are_looked_at_whatever_stands_there() -> None:
    many = company("It has " + ", ".join(f"{at + 30} boats" for at in range(60)) + " in all.")
    assert len(list(trios(many, 30))) == len(list(trios(many, 40)))
