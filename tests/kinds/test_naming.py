from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from newslint.article import Article
from newslint.document import parse
from newslint.kinds.naming import KIND
from newslint.model import Problem, Settings, Source


def problems(text: str, *house: str) -> list[tuple[str, str, int]]:
    source = Source("story.txt", "Council votes on harbour plan\n\n" + text)
    article = Article(parse(source), Settings(names=house))
    found = list(KIND.check(article, KIND.Options()))
    assert all(isinstance(problem, Problem) for problem in found)
    return [(source[p.span], str(p.values["right"]), p.doubt) for p in found if isinstance(p, Problem)]


@pytest.mark.parametrize(
    ("text", "odd", "right"),
    [
        ("It was Maria Oberhauser's idea. Later Oberhuaser said so.", "Oberhuaser", "Oberhauser"),
        ("It was Maria Oberhauser's idea. Later Obehrauserr said so.", "Obehrauserr", "Oberhauser"),
        ("Shares in Merrowdale Partners fell. A fund of Merowdale Partners sold.", "Merowdale", "Merrowdale"),
        ("Lopez said no. Mr. Lopez left. Loppez said nothing more.", "Loppez", "Lopez"),
        ("Peter Brown saw it. “It was red,” said Browwn.", "Browwn", "Brown"),
    ],
)
def test_the_odd_spelling_is_found(text: str, odd: str, right: str) -> None:
    assert problems(text) == [(odd, right, 0)]


def test_a_short_name_that_only_sounds_like_another_is_a_suggestion() -> None:
    assert problems("“It grew,” Chief Executive Edda Wu said. Woo said more was to come.") == [("Woo", "Wu", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "Adela Moravec met Anna Moravcova. Moravec said the Moravecs agreed.",
        "Brazil and Brasil Telefonia signed. Brazilian firms cheered.",
        "Saina Rao beat Sania Roy. Sania left.",
        "Texans love Texas. A Texan said so.",
        "José Peña spoke. Pena said no more.",
        "The Marins, Martin and Marin, own it.",
        "BABA fell. BABBA rose.",
        "Omar Khalid and Omair Khaled spoke to Tarvos.",
        "The Harbour Board met. Harbor Freight objected.",
    ],
)
def test_two_names_are_two_names(text: str) -> None:
    assert problems(text) == []


def test_the_house_list_settles_a_spelling() -> None:
    assert problems("Lindquist fell.", "Lindqvist") == [("Lindquist", "Lindqvist", 0)]
    assert problems("Eva Lindquist said no.", "Eva Lindqvist") == [("Lindquist", "Lindqvist", 0)]
    assert problems("They praised Smith.", "Smyth") == [("Smith", "Smyth", 1)]
    assert problems("Lindquist said no.", "Eva Lindqvist") == [("Lindquist", "Lindqvist", 1)]
    assert problems("Lindqvist said no. Eva Lindquist said yes. Lindquist left.", "Eva Lindquist") == [
        ("Lindqvist", "Lindquist", 0)
    ]
    assert problems("Adam Lindquist said no.", "Eva Lindqvist") == []


def test_names_without_number_take_linear_time() -> None:
    def judge(count: int) -> None:
        words = (
            f"Mr. Ab{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}de said so."
            for n in range(count)
        )
        problems("\n\n".join(words))

    assert growth(judge, 1000, 8000) < 20


def unintroduced(text: str) -> list[str]:
    source = Source("story.txt", "Council votes on harbour plan\n\n" + text)
    article = Article(parse(source), Settings())
    found = KIND.check(article, KIND.Options())
    return [source[p.span] for p in found if isinstance(p, Problem) and p.fault == "unintroduced"]


def test_a_surname_that_speaks_needs_an_introduction() -> None:
    assert unintroduced("The plan is Baker's. “It is good,” Baker said.") == ["Baker"]
    assert unintroduced("It is good, said Baker. Miller left.") == ["Baker"]
    assert unintroduced("It is good, said Ann K. Baker. “Yes,” Baker said.") == []
    assert unintroduced("“Yes,” Mr. Baker said. “No,” Baker said.") == []


@given(
    st.lists(
        st.sampled_from(("Oberhauser", "Oberhuaser", "Wu", "Woo", "said", "and", ",", ".", "\n\n", "“", "Mr.", "X.")),
        max_size=30,
    )
)
def test_any_text_is_judged_and_both_spellings_are_shown(words: list[str]) -> None:
    source = Source("story.md", " ".join(words))
    for problem in KIND.check(Article(parse(source), Settings()), KIND.Options()):
        assert isinstance(problem, Problem)
        if problem.fault == "variant":
            assert source[problem.span] == problem.values["odd"]
            assert problem.values["right"] in {source[note.span] for note in problem.notes}
