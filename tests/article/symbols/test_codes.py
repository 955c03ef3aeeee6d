import pytest

from newslint.article.symbols.codes import codes, held
from newslint.document import Block, Prose


def told(text: str) -> list[tuple[str, str, str, str]]:
    return [(one.text, one.form, one.root, one.bracket) for one in codes(Block("body", Prose(text, range(len(text)))))]


@pytest.mark.parametrize(
    ("text", "words", "form", "root", "bracket"),
    [
        ("Acme <ACME.N> rose", "ACME.N", "ric", "ACME", "<"),
        ("Acme ( ACM.QQ ) rose", "ACM.QQ", "ric", "ACM", "("),
        ("Acme ACME.N rose", "ACME.N", "ric", "ACME", ""),
        ("Acme (ACMEn.DE) rose", "ACMEn.DE", "ric", "ACMEn", "("),
        ("The index <^GSPC.X> rose", "^GSPC.X", "ric", "^GSPC", "<"),
        ("Acme (NYSE: ACM) rose", "NYSE: ACM", "exchange", "ACM", ""),
        ("Acme (NYSE American: ACM) rose", "NYSE American: ACM", "exchange", "ACM", ""),
        ("Acme NASDAQ:ACME rose", "NASDAQ:ACME", "exchange", "ACME", ""),
        ("Acme (Shanghai: 720) rose", "Shanghai: 720", "exchange", "720", ""),
        ("Acme Shanghai: 600720 rose", "Shanghai: 600720", "exchange", "600720", ""),
        ("Acme HKEX: 70 rose", "HKEX: 70", "exchange", "70", ""),
        ("Buy $ACME now", "$ACME", "cashtag", "ACME", ""),
        ("Buy $BRK.B now", "$BRK.B", "cashtag", "BRK", ""),
    ],
)
def test_a_code_that_shows_what_it_is(text: str, words: str, form: str, root: str, bracket: str) -> None:
    assert told(text) == [(words, form, root, bracket)]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S.N. sailed",
        "Acme ACME.QQ rose",  # no bracket, and no such suffix
        "Acme AcMe.N rose",
        "See www.ACME.N now",
        "Acme A.N rose",
        "Acme (ACME.NYSE) rose",
        "Acme (ACME.Nx) rose",
        "It said: ACME rose",
        "The Ferry Line: ACME rose",
        "It cost $US 5",
        "It cost HK$AB now",
        "Buy $A now",
        "Buy $ABCDEF now",
        "Buy $AB 5 now",
        "Buy $acme now",
        "They flew to Brussels: 18 from Alma",
        "It has shops in London: 7 in all",
        "Doors in Paris: 640",
    ],
)
def test_what_is_no_code(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Acme (NYSE American: ACM)", 1),
        (f"Acme <{'A' * 12}.N>", 1),
        (f"Acme <{'A' * 13}.N>", 0),
    ],
)
def test_how_long_codes_and_the_names_of_exchanges_are(text: str, number: int) -> None:
    assert len(told(text)) == number


def test_the_symbol_without_the_name_of_its_exchange() -> None:
    text = "Acme <ACME.N> and Bolt (NYSE: BLT) rose"
    found = list(codes(Block("body", Prose(text, range(len(text))))))
    assert [one.code for one in found] == ["BLT", "ACME.N"]
    assert found[1].written() == ("ACME.N", None, None, None, None)


def test_what_a_portal_put_there_is_marked() -> None:
    text = "Acme (NYSE: ACM - news ) rose; Bolt (NYSE: BLT) fell"
    machine = [one.machine for one in codes(Block("body", Prose(text, range(len(text)))))]
    assert machine == [True, False]


def test_the_bracket_that_holds_just_a_code() -> None:
    assert held("(ACME)", 1, 5) == "("
    assert held("( ACME )", 2, 6) == "("
    assert held("<ACME)", 1, 5) == ""
    assert held("(ACME, it)", 1, 5) == ""
    assert held("ACME", 0, 4) == ""
