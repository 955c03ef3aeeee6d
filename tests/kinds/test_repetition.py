from judging import words
from newslint.kinds.repetition import KIND, Options


def test_a_token_that_comes_again_as_vale_has_it() -> None:
    assert words(KIND, "the the boat") == ["the the"]
    assert words(KIND, "The the boat") == []
    assert words(KIND, "The the boat", Options(ignorecase=True)) == ["The the"]
    assert words(KIND, "1 1 boat", Options(alpha=True)) == []
    assert words(KIND, "no no no boat", Options(max=1)) == ["no no"]
