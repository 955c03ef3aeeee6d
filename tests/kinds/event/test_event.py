from __future__ import annotations

from judging import judged
from newslint.kinds.event import KIND


def test_what_a_headline_tells_otherwise_is_told_with_both_places() -> None:
    article, (one,), verified = judged(KIND, "# Deal beat Hythe\n\nHythe beat Deal on Sunday.")
    assert (one.fault, one.values["field"]) == ("sides", "headline")
    assert [article.source[note.span] for note in one.notes] == ["Hythe beat Deal"]
    assert not verified
