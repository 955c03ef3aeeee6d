"""Each sentence of a document is in a block, or somebody tells where it is."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lost import lost

SENTENCES = (
    "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion.",
    "The line said on Monday that it had ordered two boats for its route.",
    "the captain of the old boat was not at the quay when it sailed",
)
MARKUP = (
    "# ", "- ", "> ", "1. ", "    ", "\t", "\n", "\n\n", "\n\n    ", "\r\n", "\r", "```\n", "\n```\n", "\n~~~~\n", "**", "_", "`", "~~", "![", "[", "](/u '", "')", "](", ")", "[x]: <", '[x]: /u "', '"', "'",
    "<b>", "</b>", "<!--", "-->", "-- >", "<!-- a -->", "<pre>", "</pre>", "<script>", "</script>", "<style>", "<div ", "<p>", ">", "<![CDATA[", "]]>", "<br>", "&amp;",
    '{{< q "', '" >}}', "{{ a.b ", "}}", "{% ", "%}", "{: ", "}", "\n| a | b |\n|---|---|\n| ", " | ", "[^1]: ", "[^1]", "\n---\n", "<sup>1</sup>", "\u200b", "\ufeff", "\xa0", "$", "\\",
)  # fmt: skip
COPY = st.lists(st.one_of(st.sampled_from(SENTENCES), st.sampled_from(MARKUP)), max_size=12).map("".join)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@settings(max_examples=500, deadline=None)
@given(text=COPY)
@example(text=f'{{{{< q "{SENTENCES[0]}    " >}}}}')
@example(text=f'{{{{ a.b {SENTENCES[0]}    " >}}}}')
@example(text=f'{{{{ a.b # {SENTENCES[0]}" >}}}}')
@example(text=f"<![CDATA[{SENTENCES[0]}}}}}> ")
@example(text=f"<![CDATA[    {SENTENCES[0]}")
@example(text=f"<![CDATA[]]>{SENTENCES[0]}")
@example(text=f'{{{{< q "{SENTENCES[0]}&amp;" >}}}}')
@example(text=f"{{: -->{SENTENCES[0]}}}")
@example(text=f'{{: ${SENTENCES[0]}" >}}}}')
@example(text=f'{{: **{SENTENCES[0]}" >}}}}')
@example(text=f"{{: -- >{SENTENCES[0]}}}")
def test_no_letter_is_lost(form: str, text: str) -> None:
    assert lost(text, form) == []


def test_what_is_lost_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were tags not looked into, their sentences would be missed."""
    text = f"One.\n\n<div title='{SENTENCES[0]}'>two</div>\n"
    assert lost(text, "markdown") == []
    monkeypatch.setattr("newslint.document.markup.inline.strings", lambda _, **_said: ())
    assert "Revenue" in " ".join(lost(text, "markdown"))
