from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind

from newslint.lsp.places import Places
from newslint.model import Source

CODECS = {
    PositionEncodingKind.Utf8: ("utf-8", 1), PositionEncodingKind.Utf16: ("utf-16-le", 2), PositionEncodingKind.Utf32: ("utf-32-le", 4),
}  # fmt: skip


@pytest.mark.parametrize("encoding", CODECS)
@given(text=st.text(st.sampled_from("a é\n\r\u2028\x0b\uffff😀"), max_size=30), at=st.integers(0, 30))
def test_positions_are_counted_as_the_codec_counts_them(encoding: PositionEncodingKind, text: str, at: int) -> None:
    codec, size = CODECS[encoding]
    at = min(at, len(text))
    places = Places(Source("a.txt", text), encoding)
    position = places.position(at)
    lines = text[:at].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if text[at - 1 : at + 1] != "\r\n":
        assert position == Position(len(lines) - 1, len(lines[-1].encode(codec)) // size)
        assert places.offset(position) == at
    assert places.offset(Position(position.line, 999)) <= len(text)
    assert places.offset(Position(999, 0)) == len(text)
