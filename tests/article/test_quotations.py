from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.quotations import CLOSED, CONTINUED, OPEN, read, spoken
from newslint.document import parse
from newslint.model import Settings, Source


def states(*paragraphs: str) -> list[tuple[str, str]]:
    text = "\n\n".join(("Council votes on bridge", *paragraphs))
    reading = read(Article(parse(Source("story.txt", text)), Settings()))
    return [(quotation.state, quotation.speech) for quotation in reading.quotations]


def strays(*paragraphs: str) -> int:
    text = "\n\n".join(("Council votes on bridge", *paragraphs))
    return len(read(Article(parse(Source("story.txt", text)), Settings())).strays)


@pytest.mark.parametrize(
    "paragraph",
    [
        '"It is old," she said. "It is very old."',
        "“It is old,” she said. “It is ‘very’ old.”",
        "„Es ist alt“, sagte sie.",
        "« C’est vieux », a-t-elle dit.",
        "``It is old,'' she said.",
        'The "old" bridge ("the worst") fell.',
        'She called it "the "worst" bridge" ever.',
        'The pipe is 6" wide and 12" long.',
        '"The wall is 6″ thick," he said. "It holds."',
        '"The pipe is 6" wide and 12" long," he said.',
        '"It was built in 2016" he said, "and fell in 2017."',
    ],
)
def test_closed_quotations_are_closed(paragraph: str) -> None:
    assert {state for state, _ in states(paragraph)} <= {CLOSED}
    assert strays(paragraph) == 0 or '6"' in paragraph


def test_a_quotation_may_run_over_paragraphs() -> None:
    assert states('"It is old.', '"It is very old," she said.') == [
        (CONTINUED, "It is old."),
        (CLOSED, "It is very old,"),
    ]


@pytest.mark.parametrize("between", ["![The bridge](bridge.jpg)", "- stone\n- wood", "| stone |\n|---|\n| 3 |"])
def test_what_a_page_sets_between_two_paragraphs_does_not_part_them(between: str) -> None:
    text = f'# Bridge\n\n"It is old.\n\n{between}\n\n"It is very old," she said.'
    reading = read(Article(parse(Source("story.md", text)), Settings()))
    assert [quotation.state for quotation in reading.quotations] == [CONTINUED, CLOSED]
    crossed = text.replace(between, "## The council")
    assert read(Article(parse(Source("story.md", crossed)), Settings())).quotations[0].state == OPEN


@pytest.mark.parametrize("last", ["It will fall, and many with it.” She left.", "It will fall, and soon. “"])
def test_the_mark_of_a_later_paragraph_closes_what_an_earlier_one_left_open(last: str) -> None:
    text = f"Council votes on bridge\n\nShe said: “It is old.\n\n{last}"
    reading = read(Article(parse(Source("story.txt", text)), Settings()))
    (quotation,) = reading.quotations
    assert quotation.state == OPEN
    assert quotation.closing
    assert quotation.closing.text in last
    assert reading.strays == ()


def test_a_mark_that_touches_nothing_opens_no_second_quotation() -> None:
    assert states("He showed the “Boats in May “ and left. She called it “a show” then.")[0] == (OPEN, "Boats in May")
    assert states("“Boats are late. “ It sailed.") == [(OPEN, "Boats are late.")]


def test_a_break_between_paragraphs_may_be_lost() -> None:
    assert states('"It is old. "It is very old," she said.')[0] == (CONTINUED, "It is old.")


@pytest.mark.parametrize(
    "paragraphs",
    [
        ('"It is old, said Ilse Brandt.', '"It will fall," said Jan Visser.'),
        ('"It is old, the council said. "It will fall," it added.',),
        ('"It is old, an engineer, Jan Visser, wrote. "It will fall," he added.',),
        ('She called it "an old heap. "It will fall," she said.',),
        ('"It is old," she said. "It will fall.', "The council disagrees."),
        ('"It is old," she said. "It will fall. (Reporting by Jan Visser)',),
    ],
)
def test_a_quotation_without_its_closing_mark_is_open(paragraphs: tuple[str, ...]) -> None:
    assert OPEN in [state for state, _ in states(*paragraphs)]


def test_speech_about_speech_is_no_attribution() -> None:
    assert states('"I said no. As we said then, it is old.', '"It will fall," she said.')[0][0] == CONTINUED


def test_the_open_quotation_ends_before_the_next_mark() -> None:
    assert states('She called it "an old heap. She left. "No more," she said.')[0] == (OPEN, "an old heap. She left.")


def test_single_marks_quote_in_headings() -> None:
    text = "Brandt: 'it's an old heap' says council's engineer\n\nThe bridge fell in May, the council said on Monday."
    (quotation,) = read(Article(parse(Source("story.txt", text)), Settings())).quotations
    assert quotation.speech == "it's an old heap"


def test_a_quotation_broken_by_lost_copy_is_joined() -> None:
    assert strays('She said: "It was old and', 'it fell down," and left.') == 0


def test_angles_that_point_somewhere_are_no_marks() -> None:
    assert states("Read more »") == []
    assert strays("Read more »") == 0


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ('"One," he said. "Two."', ["One,", "Two."]),
        ("“One,” he said. “Two goes on", ["One,", "Two goes on"]),
        ("„Eins“, sagte er. «Un», dit-il. »Zwei«", ["Eins", "Un", "Zwei"]),
        ("``One,'' he said. \"Two''", ["One,", "Two"]),
        ('"One is "two" now," he said.', ['One is "two" now,', "two"]),
        ('"One. "Two," he said.', ["One.", "Two,"]),
        ('a 5" pipe and a 6" pipe', []),
        ("Read more » about us", []),
        ("nothing said", []),
    ],
)
def test_words_are_spoken_between_the_marks(paragraph: str, expected: list[str]) -> None:
    article = Article(parse(Source("story.txt", f"Council votes on bridge\n\n{paragraph}")), Settings())
    inside = spoken(article).get(article.blocks[-1], ())
    assert [paragraph[start:end] for start, end in inside] == expected


def test_a_block_quotation_is_spoken_throughout() -> None:
    article = Article(parse(Source("story.md", '# Bridge\n\n> Nobody "asked" us.\n')), Settings())
    assert spoken(article) == {article.blocks[-1]: [(0, len('Nobody "asked" us.'))]}


@given(st.text(alphabet="a A.,\"“”'‘’«»`(\n", max_size=80))
def test_any_text_is_read_and_quotations_begin_with_marks(text: str) -> None:
    for quotation in read(Article(parse(Source("story.txt", text)), Settings())).quotations:
        assert quotation.text[0] in "\"“”„«»″`'‘"
        assert quotation.start < quotation.end <= len(quotation.block.prose.text)
