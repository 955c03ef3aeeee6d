"""Front matter of plain lines is read as the YAML parser reads it, and everything else is left to the parser."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.document.heads import frontmatter, yaml_head
from newslint.document.heads.fence import fence
from newslint.document.heads.head import FrontMatterError

LINES = st.sampled_from(
    (
        "date: 2026-02-03", "date: 2026-02-30", "title: Harbour opens again", "title: Harbour", "title: 2026-02-03",
        "title: Harbour opens: again", "Yes: Harbour opens", "true: Harbour opens", "tags: [a, b]", "kicker: No Way",
        "title: Harbour  opens", "title: Harbour opens ", "summary: |", "  more", "# remark", "", "date: 2026-02-03 # day",
    )
)  # fmt: skip


@given(st.lists(LINES, max_size=4), st.sampled_from(("\n", "\r\n")))
def test_both_ways_read_the_same(lines: list[str], end: str) -> None:
    """Whatever the plain way reads, the parser reads likewise, at the same places."""
    text = end.join(("---", *lines, "---", "Copy."))
    try:
        at = fence(text)
    except FrontMatterError:
        return
    plain = frontmatter._plain_lines(text, at) if at else None  # noqa: SLF001 -- the short cut itself
    if at is None or plain is None:
        return
    assert yaml_head.read(text[at.start : at.end], at.start) == plain


def test_the_short_cut_is_taken() -> None:
    """For the front matter that most stories have."""
    text = "---\ndate: 2026-02-03\ntitle: Harbour opens again\n---\nCopy."
    at = fence(text)
    assert at is not None
    assert frontmatter._plain_lines(text, at) is not None  # noqa: SLF001 -- the short cut itself
