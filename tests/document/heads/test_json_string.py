import json

from hypothesis import given
from hypothesis import strategies as st

from newslint.document.heads.json_string import pieces
from newslint.document.origin import joined

SEEN = st.text(st.characters(exclude_categories=["Cs", "Z", "Cc"]), min_size=1)


@given(words=st.lists(SEEN, min_size=1), plain=st.booleans())
def test_an_escape_stands_for_its_character(words: list[str], *, plain: bool) -> None:
    written = json.dumps("\n".join(words), ensure_ascii=plain)
    text, origin = joined(pieces(written, 1, len(written) - 1))
    assert text == " ".join(words)
    assert list(origin) == sorted(origin)


def test_where_each_stands() -> None:
    written = r"\n a\u00e9\ud83d\ude00\\n\ud800 b\n"
    assert [(text, written[start:end]) for text, start, end in pieces(written, 0, len(written)) if text] == [
        ("a", "a"),
        ("é", r"\u00e9"),
        ("😀", r"\ud83d\ude00"),
        ("\\", r"\\"),
        ("n", "n"),
        ("\ufffd", r"\ud800"),
        (" ", " "),
        ("b", "b"),
    ]
