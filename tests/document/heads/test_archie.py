"""ArchieML: the tests of archieml.org, and what its values are made of."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from newslint.document.heads import archie
from newslint.notation import NotationError

SUITE = sorted((Path(__file__).parent / "archieml").glob("*.aml"))
LINES = st.sampled_from(
    ["a: b\n", "a.b: c\n", "[a]\n", "[.a]\n", "[+a]\n", "[.+a.b]\n", "{a}\n", "{.a}\n", "[]\n", "{}\n", "* a\n", "text\n", "\\:end\n", ":end\n", ":skip\n", ":endskip\n", "\r\n", "é: \\\n", ":ignore\n"]
)  # fmt: skip


def test_the_suite_is_whole() -> None:
    assert len(SUITE) == 181


@pytest.mark.parametrize("path", SUITE, ids=[path.stem for path in SUITE])
def test_of_the_suite(path: Path) -> None:
    """Each file says itself what it holds, under keys of the format."""
    text = path.read_text("utf-8")
    values = archie.plain(archie.read(text).values, text)
    values.pop("test")
    assert values == json.loads(values.pop("result"))


def test_a_text_knows_the_stretches_that_make_it() -> None:
    source = "key: one \n\\:two\nthree\n\n:end\n"
    (text,) = archie.read(source).values.values()
    assert text.read(source) == "one \n:two\nthree"
    assert "\\" not in "".join(source[slice(*span)] for span in text.spans)


def test_what_is_left_out_is_known() -> None:
    source = "stray\nkey: one\nmore\nother: two\nmore\n:end\n:skip\nnot this\n:endskip\nlast\n:ignore\nnor this\n"
    story = archie.read(source)
    assert [source[slice(*span)].strip() for span in story.dropped] == ["stray", "more", "last"]
    assert source[story.end :].startswith(":ignore")


@given(st.lists(LINES, max_size=20).map("".join))
def test_any_lines_are_read(source: str) -> None:
    story = archie.read(source)
    json.dumps(archie.plain(story.values, source))
    assert all(0 <= span.start <= span.end <= len(source) for span in story.dropped)


@pytest.mark.parametrize("text", ["[.a]\n" * 9000, "a." * 9000 + "a: b"])
def test_depth_is_bounded(text: str) -> None:
    with pytest.raises(NotationError):
        archie.read(text)


@pytest.mark.parametrize("piece", ["\\\n", "a: b\n", "[+a]\nx\n", "a", "[" + "." * 80, " ", "* a\n"])
def test_reading_is_linear(piece: str) -> None:
    assert growth(lambda number: archie.read(piece * number), 1000, 20_000) < 60
