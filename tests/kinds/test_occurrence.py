from judging import marked, words
from newslint.kinds.occurrence import KIND, Options


def test_more_than_may_stand_in_a_passage() -> None:
    text = "One, two, three.\n\nOne, two, three, four.\n\nOne, two."
    assert words(KIND, text, Options(",", max=2)) == [","]
    ((_, problem),) = marked(KIND, text, Options(",", max=2))
    assert (problem.span.start, problem.values["count"]) == (text.index("One, two, three, four") + 3, "3")


def test_fewer_than_must() -> None:
    text = "One, two.\n\nThree."
    ((match, problem),) = marked(KIND, text, Options(",", min=1))
    assert (match, problem.values["count"]) == ("O", "0")  # at the start of the story: there is no place to show
    assert words(KIND, "One, two.", Options(",", min=1)) == []
    assert words(KIND, "One, two.", Options(",", min=2)) == [","]


def test_capitals_and_alternatives() -> None:
    assert words(KIND, "One. one.", Options("one", max=1)) == []
    assert words(KIND, "One. one.", Options("one", max=1, ignorecase=True)) == ["One"]
    assert words(KIND, "One. Two.", Options("One|Two", max=1)) == ["One"]
