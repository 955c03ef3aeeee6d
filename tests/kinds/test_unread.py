from types import SimpleNamespace
from typing import Any

from judging import LEAD, marked, words
from newslint import lexicon
from newslint.document import Unread
from newslint.kinds.unread import KIND, check
from newslint.model import Span

COPY = "The ferry line said on Monday that it had sold two of its boats."


def test_copy_in_a_fence_was_not_checked() -> None:
    ((match, problem),) = marked(KIND, f"{LEAD}```\n{COPY}\n```\n")
    assert (match, problem.fault, problem.values["words"]) == (COPY, "unread", "14")
    assert problem.values["fate"] == "they were not checked"


def test_copy_behind_a_fence_that_never_closes_is_checked_and_readers_may_not_see_it() -> None:
    ((_, problem),) = marked(KIND, f"{LEAD}```\n{COPY}\n")
    assert (problem.fault, problem.values["fate"]) == ("hidden", "readers may not see them")


def test_code_is_no_copy() -> None:
    assert words(KIND, f"{LEAD}```\nx = the[1] + on(it)\n```\n") == []


def test_one_word_of_copy_is_told_as_one() -> None:
    said = []
    for number in (1, 14):
        article: Any = SimpleNamespace(
            lexicon=lexicon.of(),
            document=SimpleNamespace(dump="", unread=[Unread(Span(0, 1), "fence", number)]),
        )
        (problem,) = check(article, KIND.Options())
        said.append(problem.values["copy"])
    assert said == ["1 word that reads like copy is", "14 words that read like copy are"]
