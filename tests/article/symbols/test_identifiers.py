import pytest

from newslint import lexicon
from newslint.article.symbols.identifiers import checks, identifiers
from newslint.document import Block, Prose

WORDS = lexicon.of("en").symbols
RIGHT = {
    "isin": ("US0378331005", "GB0002634946", "DE0007164600"),
    "cusip": ("037833100", "594918104", "38259P508"),
    "sedol": ("0263494", "B16GWD5", "2046251"),
    "figi": ("BBG000BLNNH6", "BBG000B9XRY4"),
    "lei": ("5493001KJTIIGC8Y1R12", "7LTWFZYICNSX8D621K86"),
}
EVERY = [(form, code) for form, listed in RIGHT.items() for code in listed]


def told(text: str) -> list[tuple[str, str, bool]]:
    found = identifiers(Block("body", Prose(text, range(len(text)))), WORDS)
    return [(one.form, one.text, checks(one)) for one in found]


@pytest.mark.parametrize(("form", "code"), EVERY)
def test_the_check_digit_of_a_real_number_holds(form: str, code: str) -> None:
    assert told(f"The notes, {form.upper()}: {code}, fell.") == [(form, code, True)]


@pytest.mark.parametrize(("form", "code"), EVERY)
def test_every_other_last_digit_fails(form: str, code: str) -> None:
    for last in set("0123456789") - {code[-1]}:
        assert told(f"The notes, {form.upper()}: {code[:-1]}{last}, fell.") == [(form, code[:-1] + last, False)]


@pytest.mark.parametrize("code", RIGHT["lei"])
def test_two_digits_that_changed_places_fail(code: str) -> None:
    pairs = [at for at in range(len(code) - 2) if code[at : at + 2].isdigit() and code[at] != code[at + 1]]
    assert pairs
    for at in pairs:
        swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
        assert told(f"LEI {swapped}") == [("lei", swapped, False)]


def test_several_numbers_may_follow_one_label() -> None:
    text = "The notes (ISINs US0378331005 and GB0002634946) fell."
    assert [code for _, code, _ in told(text)] == ["US0378331005", "GB0002634946"]


@pytest.mark.parametrize(
    "text",
    [
        "The notes, US0378331005, fell.",
        "The ISIN rule is a rule that nobody in the whole port of Ohio minds: US0378331005.",
        "ISINUS0378331005 fell.",
        "SEDOL: BCDFGH1 fell.",  # a word in capitals has no three digits
        "ISIN: XUS0378331005Y fell.",
        "ISIN: US0378331005.N fell.",
    ],
)
def test_what_is_no_number_of_a_security(text: str) -> None:
    assert told(text) == []


def test_a_number_stands_near_its_label() -> None:
    code = "US0378331005"
    assert told(f"ISIN{' ' * (40 - len(code))}{code}")
    assert not told(f"ISIN{' ' * (41 - len(code))}{code}")
