from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from newslint.article import Article
from newslint.document import parse
from newslint.kinds.quotation import KIND
from newslint.model import Problem, Settings, Source, Verified


def judged(text: str) -> tuple[Source, list[Problem], list[Verified]]:
    source = Source("story.md", text)
    found = list(KIND.check(Article(parse(source), Settings()), KIND.Options()))
    return (
        source,
        [problem for problem in found if isinstance(problem, Problem)],
        [verified for verified in found if isinstance(verified, Verified)],
    )


def test_the_span_runs_to_the_end_of_the_paragraph() -> None:
    source, (problem,), _ = judged('# Bridge\n\nIt fell. "We saw it, she said.\n\nThe council met.\n')
    assert (problem.fault, source[problem.span], problem.doubt) == ("unclosed", '"We saw it, she said.', 0)


def test_a_lost_opening_mark_is_a_suggestion() -> None:
    source, (problem,), _ = judged('# Bridge\n\nWe saw it," she said.\n')
    assert (problem.fault, source[problem.span], problem.doubt) == ("unopened", '"', 1)


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("The line “has made it” and “will make it again.\n\n“We will,” it said.", "close this quotation"),
        ("The line “has made it” and “will make it again.\n\nIt will sail.", "is never closed"),
        ("Its “old deck’’ was late. It sailed.", "two single quotation marks"),
        ("It said: “We made it. “ It sailed.", "an opening quotation mark"),
        ("It said: “We made it.\n\nWe will make it again.” It sailed.", "runs on"),
    ],
)
def test_it_is_said_what_is_missing(body: str, what: str) -> None:
    _, (problem,), _ = judged(f"# Bridge\n\n{body}\n")
    assert what in str(problem.values["what"])
    assert problem.doubt == 0


def test_marks_broken_throughout_give_one_finding() -> None:
    lines = "\n\n".join(f'It fell on day {n}. "We saw it, she said on day {n}.\n\nThe council met.' for n in range(5))
    _, (problem,), _ = judged(f"# Bridge\n\n{lines}\n")
    assert (problem.doubt, len(problem.notes)) == (0, 4)


def test_the_headline_may_quote_what_the_body_holds() -> None:
    source, problems, (verified,) = judged('# Brandt "saw the bridge fall"\n\nShe “saw the bridge fall,” she said.\n')
    assert problems == []
    assert source[verified.span] == '"saw the bridge fall"'
    assert source[verified.notes[0].span] == "saw the bridge fall"


def test_one_word_that_differs_is_shown_with_its_place() -> None:
    text = '# Brandt "never saw the bridge fall"\n\nShe “never heard the bridge fall,” she said.\n'
    source, (problem,), _ = judged(text)
    assert problem.suggestions == ("never heard the bridge fall",)
    assert source[problem.notes[0].span] == "never heard the bridge fall"


def test_words_that_stand_nowhere_are_named() -> None:
    _, (problem,), _ = judged('# Brandt: "bridge was a disgrace"\n\nThe bridge was built in May, she said.\n')
    assert (problem.values["body"], problem.doubt) == ("the body does not have “disgrace”", 1)


@pytest.mark.parametrize("title", ["“No lorries on the water”", "'No lorries on the water'"])
def test_a_headline_that_is_nothing_but_a_quotation_may_be_a_title(title: str) -> None:
    assert judged(f"# {title}\n\nThe bridge was built in May, she said.\n")[1] == []
    _, (problem,), _ = judged(f"# {title}\n\nThere are “no lorries in the water”, she said.\n")
    assert problem.doubt == 0


def test_other_forms_of_the_words_are_enough() -> None:
    assert judged('# Brandt "promises new bridges"\n\nShe promised a new bridge.\n')[1] == []


def test_a_quotation_in_two_wordings_shows_both() -> None:
    one = "We saw the old bridge fall into the river"
    text = f'# Bridge\n\n"{one}," she said.\n\nLater: "{one.replace("old", "new")}," she said.\n'
    source, (problem,), _ = judged(text)
    assert problem.fault == "reworded"
    assert source[problem.notes[0].span] == f'"{one},"'


def test_marks_without_number_take_linear_time() -> None:
    assert growth(lambda count: judged("# Bridge\n\n" + ' "a b c said d, ' * count), 500, 4000) < 20


@given(
    st.lists(
        st.sampled_from(('"', "“", "”", "'", "old", "bridge fell", "she said", ",", ".", "\n\n", "# ", "(", "1")),
        max_size=40,
    )
)
def test_any_text_is_judged_and_every_place_stands_in_it(words: list[str]) -> None:
    source, problems, verified = judged(" ".join(words))
    for span in (*(problem.span for problem in problems), *(one.span for one in verified)):
        assert 0 <= span.start < span.end <= len(source.text)
