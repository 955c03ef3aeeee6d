import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import lexicon
from newslint.article import Article, mentions
from newslint.article.prose.identifiers import MASK, identifiers, likely, masked, outside
from newslint.document import CALL, sentence
from newslint.model import Settings, Source

WORDS = lexicon.of("en").identifiers
CODES = (
    "CVE-2024-1931", "RFC 9110", "RFC-2616", "ISO 8601", "ISO/IEC 27001:2022", "IEEE 802.11ax",
    "ISBN 978-3-16-148410-0", "ISBN: 0-8044-2957-X", "ISSN 2049-3630", "10.1000/182", "10.1038/nphys1170",
    "https://example.com/2024/03/12/story", "www.example.com/May/24", "press2024@example.com", "@news24",
    "020 7946 0958", "(212) 555-0142", "+44 20 7946 0959", "1-800-555-0199", "555-0142", "0171-250-1122",
    "51.5074° N, 0.1278° W", "37°14'N 115°48'W", "51.5074, -0.1278",
    "18 U.S.C. § 1001", "42 USC 1983", "40 C.F.R. Part 60.2(b)", "§ 230", "36.105(c)(1)", "1.15(iv)", "104.3(12)(b)(ii)", "410 U.S. 113 (1973)", "88 Fed. Reg. 1931", "H.R. 1319",
    "2.1.3", "v5.10.2", "128.0.1-rc1", "192.168.10.12", "20240921", "20240921T120000Z",
    "3f2a9c1e8b7d", "commit 1234567", "123e4567-e89b-12d3-a456-426614174000",
    "report-2024-03.pdf", "scans/may-24.jpeg", "/usr/share/2024/May", "C:\\Reports\\2024\\May",
    "SW1A 2AA", "M1 1AE", "AB12 CDE",
)  # fmt: skip
FIGURES = (
    ("In 2024-1931 years apart, they met.", ["2024-1931"]),
    ("The army sent 1931 people in 2024.", ["1931", "2024"]),
    ("RFC Ltd paid 9110 euros.", ["9110 euros"]),
    ("It paid EUR 9110 for it.", ["EUR 9110"]),
    ("It came on 24.09.2025 to 18 towns.", ["24.09.2025", "18"]),
    ("It came on 2025-09-24 to 18 towns.", ["2025-09-24", "18"]),
    ("It fell 51.5074 percent, to -0.1278 percent.", ["51.5074 percent", "-0.1278 percent"]),
    ("It was 18°C (64°F) there.", ["18°C", "64°F"]),
    ("It rose 3.2(about 3) points and weighs 4.5(kg), $36.10(a) each.", ["3.2", "3", "4.5", "$36.10"]),
    ("They ran 2.5 (c) laps.", ["2.5"]),
    ("Some 20,240,921 people voted.", ["20,240,921"]),
    ("It cost $20240921 to build.", ["$20240921"]),
    ("It lost 1234567 euros.", ["1234567 euros"]),
    ("They commit 5000000 euros.", ["5000000 euros"]),
    ("It sold 212 boats, 555 cars and 142 vans.", ["212", "555", "142"]),
    ("It ran from May 10-12, 2024, in 3 towns.", ["from May 10-12, 2024", "3"]),
    ("The seasons 2013-14 and 2015-16 were good.", ["2013-14", "2015-16"]),
    ("It has 10-12 staff of 200.", ["10-12", "200"]),
    ("The 42 U.S. ships left with 1984 men.", ["42", "1984"]),
    ("He has 18 USC shirts.", ["18"]),
    ("It rose 5.10 percent in 2.5 years.", ["5.10 percent", "2.5 years"]),
    ("It is 1.234 km or 3.000 miles long.", ["1.234 km", "3.000 miles"]),
    ("It sent 12 AA batteries for 20 EUR.", ["12", "20 EUR"]),
    ("Of 1001 tales 40 were read.", ["1001", "40"]),
    ("The years (2013, 2014, 2015) were good.", ["2013", "2014", "2015"]),
    ("It sold 10.5 to 12.5 litres.", ["10.5 to 12.5 litres"]),
)  # fmt: skip


def article(text: str) -> Article:
    return Article(sentence(Source("story.txt", text)), Settings())


def read(text: str) -> list[str]:
    kinds = (mentions.figures(article(text)), mentions.dates(article(text)))
    return [one.text for one in sorted((one for some in kinds for one in some), key=lambda one: one.start)]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "around", ["It said {} was known.", "They met there ({}).", "In 2024 it told {}, and 15 people left."]
)
def test_an_identifier_is_no_figure_date_or_name(code: str, around: str) -> None:
    text, at = around.format(code), around.index("{")
    hidden = masked(text, likely(text, WORDS))
    assert len(hidden) == len(text)
    assert not any(map(str.isalnum, hidden[at : at + len(code)].replace(MASK, "")))
    assert hidden[:at] + hidden[at + len(code) :] == around.replace("{}", "")
    assert read(text) == read(around.replace("{}", MASK * len(code)))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("On May 3, 2026, {} sold it.", "On May 3, 2026, ______ it."),
        ("It sold {} million boats.", "It sold _________ boats."),
        ("It sold 5 {} boats in May.", "It sold _________ in May."),
        ("It sold $1.{} billion, 3 boats.", "It sold ____________, 3 boats."),
        ("It sold {} 5 million boats.", "It sold ___________ boats."),
        ("It sold {}. Then 12 boats.", "It sold __ Then 12 boats."),
        ("It sold 12 boats. {}", "It sold 12 boats. _"),
    ],
)
def test_what_stands_beside_a_call_is_none(text: str, left: str) -> None:
    text = text.format(CALL)
    assert masked(text, likely(text, WORDS)) == left


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_an_ordinary_number_is_none(text: str, figures: list[str]) -> None:
    assert masked(text, likely(text, WORDS)) == text
    assert read(text) == figures


@given(
    st.lists(
        st.sampled_from(
            [*CODES, "It said", "in May", "15", "$3 million", "Alder", "on 24 September 2025", "to", ",", "."]
        ),
        max_size=9,
    )
)
def test_nothing_is_read_inside_an_identifier(words: list[str]) -> None:
    text = " ".join(words)
    story = article(text)
    spans = [span for block in story.blocks for span in identifiers(block.prose.text, likely(text, WORDS))]
    for mention in (*mentions.figures(story), *mentions.dates(story), *mentions.names(story)):
        assert not any(start < mention.end and mention.start < end for start, end in spans)
    assert all(len(one) == len(block.prose.text) for one, block in zip(outside(story), story.blocks, strict=True))
