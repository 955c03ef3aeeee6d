"""What stands at a place, and around it, as clean prose: exactly, in every format of a source."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Document, parse
from newslint.engine.passages import passage, passages
from newslint.model import Note, Passage, Source, Span


def read(name: str, text: str, form: str | None = None) -> Document:
    return parse(Source(name, text, form))


def around(document: Document, words: str) -> Passage | None:
    start = document.source.text.index(words)
    return passage(document, Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("name", "form", "text", "words", "expected"),
    [
        ("a.html", None, "<p>It had 4.6&nbsp;million <b>guests</b> &amp; more.</p>", "4.6&nbsp;million",
         ("It had ", "4.6 million", " guests & more.")),
        ("a.html", None, "<p>Up.</p><table><tr><th>Fuel</th>\n<td>268</td><td>211</td></tr><tr><td>Pay</td></tr></table>", "268",
         ("Fuel | ", "268", " | 211")),
        ("a.csv", "csv", "Fuel,268,211\nPay,3,4\n", "211", ("Fuel | 268 | ", "211", "")),
        ("a.xlsx", "workbook", "Income\nFuel\t268\t211\n", "268", ("Fuel | ", "268", " | 211")),
        ("a.md", None, "# Fish\n\n| Fish | 2025 |\n|---|--:|\n| Cod | 24,600 |\n", "24,600", ("Cod | ", "24,600", "")),
        ("a.md", None, "It **had** [4.6 million](https://example.org) guests.\n", "4.6 million",
         ("It had ", "4.6 million", " guests.")),
        ("a.txt", None, "Copy.\n\nIt had 4.6 million guests.", "4.6 million", ("It had ", "4.6 million", " guests.")),
    ],
)  # fmt: skip
def test_a_place_is_shown_as_people_read_it(
    name: str, form: str | None, text: str, words: str, expected: tuple[str, str, str]
) -> None:
    assert around(read(name, text, form), words) == expected


def test_what_stands_far_away_is_left_out() -> None:
    found = around(read("a.txt", "word " * 40 + "84 " + "word " * 40), "84")
    assert found is not None
    assert found.before.startswith("…word ")
    assert found.behind.endswith("word…")
    assert len(found.before) + len(found.behind) < 150


def test_what_is_no_copy_has_no_passage() -> None:
    document = read("a.html", "<p>A.</p><script>const fee = 12;</script>")
    assert around(document, "12") is None
    assert passage(read("a.txt", ""), Span(0, 0)) is None


def test_only_places_in_sources_are_asked_for() -> None:
    document = read("a.txt", "It had 84 guests.")
    notes = [Note(Span(7, 9), "", "a.txt"), Note(Span(0, 2), ""), Note(Span(0, 2), "", "b.txt")]
    assert passages([document], notes) == {("a.txt", Span(7, 9)): ("It had ", "84", " guests.")}


_WORDS = st.lists(
    st.text(alphabet="abé1289&<>\"'|,;*_ \u00a0—", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=6
)


def _quoted(words: list[str]) -> str:
    return json.dumps(" ".join(words), ensure_ascii=False)


_FORMS: dict[str, Callable[[list[str]], str]] = {
    "html": lambda words: "".join(f"<p>{word.replace('&', '&amp;').replace('<', '&lt;')}</p>\n" for word in words),
    "text": "\n\n".join,
    "markdown": "\n\n".join,
    "csv": lambda words: "\n".join('"' + word.replace('"', '""') + '",1' for word in words),
    "tsv": lambda words: "\t".join(word.replace('"', "") for word in words),
    "workbook": lambda words: "\f".join(f"Sheet\n{word}\t1" for word in words),
    "json": lambda words: json.dumps({"title": words[0], "body": " ".join(words)}),
    "yaml": lambda words: f"title: {_quoted(words[:1])}\nbody: {_quoted(words)}\n",
}


@pytest.mark.parametrize("form", _FORMS)
@given(_WORDS)
def test_every_place_in_every_format_is_exact(form: str, words: list[str]) -> None:
    document = read(f"a.{form}", _FORMS[form](words), form)
    for block in document.blocks:
        text = block.prose.text
        for at in range(len(text)):
            span = block.prose.span(at, at + 1)
            found = passage(document, span)
            assert 0 <= span.start < span.end <= len(document.source.text)
            assert found is not None
            assert text[at] in found.words
            if document.source[span] == text[at]:
                assert found.words == text[at]
