import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.model import Source, Span
from newslint.report.escapes import visible
from newslint.report.excerpt import Place, excerpt
from newslint.report.lines import columns

WORDS = "The mayor of Port Almar said on Monday that the harbour would cost 380 million crowns ($35 million) in all. "


def drawn(text: str, *places: tuple[str, str], width: int = 80) -> list[str]:
    source = Source("story.txt", text)
    spans = [
        Place(Span(text.index(words), text.index(words) + len(words)), label, main=not label) for words, label in places
    ]
    return [
        f"{row.number or '':>3} |" + "".join(segment.text for segment in row.segments).rstrip()
        for row in excerpt(source, spans, width)
    ]


def test_a_short_line_is_shown_whole() -> None:
    assert drawn("One.\nTwo three four.\n", ("three", "")) == ["  2 |Two three four.", "    |    ^^^^^"]


def test_two_places_on_one_line_share_its_picture() -> None:
    assert drawn("It costs 3 pounds (4 kg).", ("3 pounds", "the weight"), ("4 kg", "")) == [
        "  1 |It costs 3 pounds (4 kg).",
        "    |         ~~~~~~~~  ^^^^",
        "    |         the weight",
    ]


def test_the_last_label_stands_beside_its_mark() -> None:
    assert (
        drawn("It costs 3 pounds (4 kg).", ("3 pounds", ""), ("4 kg", "the same"))[1]
        == "    |         ^^^^^^^^  ~~~~ the same"
    )


def test_a_long_paragraph_is_cropped_around_the_place_at_words() -> None:
    rows = drawn(WORDS * 8, ("$35 million", ""), width=60)
    assert rows[0] == "  1 |…harbour would cost 380 million crowns ($35 million) in all. …" or rows[0].startswith(
        "  1 |…"
    )
    assert len(rows[0]) <= 60 + 5
    at = rows[1].index("^")
    assert rows[0][at : at + 11] == "$35 million"


def test_places_far_apart_in_one_paragraph_get_a_picture_each() -> None:
    rows = drawn(WORDS * 8 + "The total is $36 million.", ("$35 million", ""), ("$36 million", "the total"), width=60)
    assert [row[:5] for row in rows] == ["  1 |", "    |", "  1 |", "    |", "    |"]
    assert rows[-1].endswith("the total")
    assert rows[3].endswith("~~~~~~~~~~~")


def test_wide_characters_push_the_mark_along() -> None:
    assert drawn("人工智能 cost 3 yuan", ("3 yuan", ""))[1] == "    |              ^^^^^^"


def test_nothing_in_hostile_copy_reaches_the_terminal() -> None:
    rows = drawn("A \x1b[31mred\x1b[0m \u202eword\x07 of 3 yuan", ("3 yuan", ""))
    assert rows[0] == "  1 |A ␛[31mred␛[0m ⟨202E⟩word␇ of 3 yuan"
    at = rows[1].index("^")
    assert rows[0][at : at + 6] == "3 yuan"


@given(st.text(), st.data(), st.integers(40, 120))
def test_any_place_in_any_text_is_pointed_at(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    rows = list(excerpt(Source("story.txt", text), [Place(Span(start, end), "", main=True)], width))
    assert len(rows) == 2
    assert any(segment.role == "main" for segment in rows[1].segments)
    for row in rows:
        shown = "".join(segment.text for segment in row.segments)
        assert visible(shown) == shown


def test_columns_count_what_a_terminal_draws() -> None:
    assert [columns(text) for text in ("abc", "né", "人", "")] == [3, 2, 2, 0]


@pytest.mark.parametrize("char", ["\U0001fae8", "\U0001fae9", "\U0001faeb", "\U00031350"])
def test_a_character_that_an_older_unicode_does_not_know_is_shown_on_every_python(char: str) -> None:
    assert visible(char) == char


@pytest.mark.parametrize("char", ["\U0001ffff", "\ufffe", "\ufdd0", "\U000e0041", "\U000e0fff", "\x9b"])
def test_what_will_never_be_a_character_to_read_is_drawn(char: str) -> None:
    assert visible(char) == f"⟨{ord(char):04X}⟩"


def test_what_is_said_of_a_place_near_the_edge_is_broken_and_stands_in_sight() -> None:
    label = "the amount converted; it would be a good deal more at the rate of the day"
    rows = drawn(WORDS, ("380 million crowns", label), width=60)
    assert all(len(row) <= 65 for row in rows)
    assert " ".join(" ".join(row[5:] for row in rows[2:]).split()) == label
