from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.symbol import Options, check
from newslint.model import Problem, Settings, Source


def story(text: str, date: str = "") -> Article:
    front = f"---\ndate: {date}\n---\n\n" if date else ""
    return Article(parse(Source("story.md", front + text, "markdown")), Settings())


def faults(text: str, date: str = "") -> list[str]:
    return [found.fault for found in check(story(text, date), Options()) if isinstance(found, Problem)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norsea Marine ( NSMA.XQ ) rose.", ["malformed"]),
        ("Ford Motor Co ( F.EO ) rose.", ["malformed"]),
        ("Boeing ( BA.UK ) rose.", ["malformed"]),
        ("Norsea ( NSMA.N ) and Baltic ( B.N ) and Frost ( F.QQ ) rose.", ["malformed"]),
        ("Toyota ( TOYO.T ) rose.", ["malformed"]),
        ("Tencent ( 700.HK ) rose.", ["malformed"]),
        ("Rules of the government (Gov.UK) and a brand (E.ON) apply.", []),
        ("Norsea (NSM.SW) rose.", []),
        ("Release two (V3.RC) and chapter one (1.IV) are out.", []),
        ("Norsea (Swiss: NSM.XQ - news ) rose.", []),
        ("Shares in Acme Ltd ( ACME.N ) rose, and Acme Ltd <ACMEN> fell.", ["malformed"]),
        ("The page <ECONUS> and the tag <p> stay.", []),
        ("The NYSE (NYSE MKT) and (NYSE ARCA) stay.", []),
        ("Norsea Marine (NYSE NSMA) rose.", ["malformed"]),
        ("Nvidia (NASDAQ: AMD) rose.", ["another-company"]),
        ("Nvidia (NASDAQ: NVDA) and Google (NASDAQ: GOOGL) rose.", []),
        ("Ferrymaker Norsea (NASDAQ: AMD) rose.", []),
        ("Sony ( 6758.T ) and later Sony ( 7658.T ) rose.", ["two-symbols"]),
        ("Kohl's Corp ( KSS.N ) and Saks Inc ( SKS.N ) rose.", ["two-symbols"]),
        ("Hitachi ( 6501.T ) and Toshiba ( 6502.T ) rose.", []),
        ("Volvo ( VOLVa.ST ) and Volvo ( VOLVb.ST ) rose.", []),
        ("Sony ( 6758.T ) and Sony ( SNE.N ) rose.", []),
        ("ISIN US0378331006 fell.", ["check-digit"]),
        ("ISIN US0378331005 fell.", []),
    ],
)
def test_judges(text: str, expected: list[str]) -> None:
    assert faults(text) == expected


def test_does_not_read_code() -> None:
    assert faults("    Norsea Marine ( NSMA.XQ ) rose.\n") == []


def test_names_both_places() -> None:
    article = story("Sony ( 6758.T ) fell.\n\nSony ( 7658.T ) rose.")
    (found,) = [found for found in check(article, Options()) if isinstance(found, Problem)]
    assert article.source[found.span] == "7658.T"
    assert [article.source[note.span] for note in found.notes] == ["6758.T"]
    assert found.suggestions == ("6758.T",)


@given(
    st.lists(
        st.sampled_from(
            (
                "Sony ",
                "( 6758.T )",
                "(6785.T)",
                " <SONYN> ",
                "NYSE: ",
                "ACM",
                "(NYSE ACM)",
                "ISIN ",
                "US0378331005",
                ".",
                "(",
                ")",
                "'s ",
                "\n\n",
            )
        ),
        max_size=20,
    ).map("".join)
)
def test_never_raises(text: str) -> None:
    list(check(story(text), Options()))
