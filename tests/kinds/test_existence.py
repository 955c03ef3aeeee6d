import pytest

from judging import marked, words
from newslint.allowance import RunawayError
from newslint.kinds.existence import KIND, Options


def test_words_that_should_not_stand_there_as_vale_has_it() -> None:
    assert words(KIND, "A Boat and boats", Options(("boat",))) == []
    assert words(KIND, "A Boat and boats", Options(("boat",), ignorecase=True)) == ["Boat"]
    assert words(KIND, "A Boat and boats", Options(("boat",), nonword=True)) == ["boat"]
    assert words(KIND, "a boat, b boat", Options(("boat",), raw=("b ",))) == ["b boat"]
    assert words(KIND, "a boat s", Options(("boat",), raw=(" s",), append=True)) == ["boat s"]
    assert words(KIND, "boats and boat", Options((r"boats?",), exceptions=("boats",))) == ["boat"]
    assert words(KIND, '"A boat," he said of the boat.', Options(("boat",)), quoted=False) == ["boat"]


def test_what_an_action_does() -> None:
    ((_, problem),) = marked(KIND, "A very old boat", Options(("very",), action=(("name", ("remove",)),)))
    assert problem.fix is not None
    assert problem.fix.edits[0].text == ""
    assert problem.fix.edits[0].span == (1, 6)
    replace = Options(("boat",), action=(("name", ("replace",)), ("params", ("ship",))))
    ((_, problem),) = marked(KIND, "An old boat", replace)
    assert problem.suggestions == ("ship",)


def test_a_runaway_pattern_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.allowance.ENOUGH", 0.05)
    with pytest.raises(RunawayError):
        words(KIND, "a" * 5_000 + "!", Options((r"(a|a|aa)+$",), nonword=True))
