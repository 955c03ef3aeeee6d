from judging import words
from newslint.kinds.conditional import KIND, Options

ACRONYM = Options(r"\b([A-Z]{3,5})\b", r"(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)")
CONVERTED = Options(r"\d+ euros \(\$\d+\)", r"\$1 =")


def test_what_was_introduced_may_stand_from_there_on() -> None:
    text = "The World Health Organization (WHO) met.\n\nWHO and FIFA spoke."
    assert words(KIND, text, ACRONYM) == ["FIFA"]
    assert words(KIND, text, Options(ACRONYM.first, ACRONYM.second, exceptions=("FIFA",))) == []
    assert words(KIND, "WHO met.\n\nThe World Health Organization (WHO) met.", ACRONYM) == ["WHO"]


def test_a_second_that_captures_nothing_must_stand_in_the_same_passage() -> None:
    text = "It cost 4 euros ($5).\n\n($1 = 0.8 euros)"
    assert words(KIND, text, CONVERTED, scope="raw") == []
    assert words(KIND, text, CONVERTED) == ["4 euros ($5)"]


def test_capitals_matter_unless_the_rule_says_otherwise() -> None:
    assert words(KIND, "It cost 4 Euros ($5).", CONVERTED) == []
    ignoring = Options(CONVERTED.first, CONVERTED.second, ignorecase=True)
    assert words(KIND, "It cost 4 Euros ($5).", ignoring) == ["4 Euros ($5)"]
