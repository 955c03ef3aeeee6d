from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.sentences.ends import stretches
from newslint.article.style.passages import SPOKEN, passages
from newslint.document import parse
from newslint.model import Settings, Source

STORY = """---
title: Ferry line expands
description: Two boats join the fleet
---

- Two boats ordered
- Fares rise in May

The **Coastal Line** bought `boat.new()` two boats. "We need them," Dr. Ann Lee said. They sail in May.

## What is next

1. More boats

> Nobody asked us.

| Boat | Seats |
|------|-------|
| Elsa | 120 |

Sign up for our newsletter
"""


def read(scope: str, *, quoted: bool = True, text: str = STORY, name: str = "story.md") -> list[str]:
    article = Article(parse(Source(name, text)), Settings()).narrowed((scope,), quoted=quoted)
    found = passages(article)
    for passage in found:
        assert len(passage.text) == passage.end - passage.start
    return [passage.text for passage in found]


@pytest.mark.parametrize(
    ("scope", "texts"),
    [
        ("headline", ["Ferry line expands"]),
        ("title", ["Ferry line expands"]),
        ("frontmatter", ["Ferry line expands", "Two boats join the fleet"]),
        ("heading.h2", ["What is next"]),
        ("text.heading.h1.md", ["Ferry line expands"]),
        ("summary", ["Two boats ordered", "Fares rise in May"]),
        ("list", ["Two boats ordered", "Fares rise in May", "More boats"]),
        ("list & ~summary", ["More boats"]),
        ("blockquote", ["Nobody asked us."]),
        ("table.cell", ["Boat", "Seats", "Elsa", "120"]),
        ("strong", ["Coastal Line"]),
        ("furniture", ["Sign up for our newsletter"]),
        (
            "sentence & body",
            ["The Coastal Line bought ********** two boats.", '"We need them," Dr. Ann Lee said.', "They sail in May."],
        ),
        ("raw", [STORY]),
    ],
)
def test_a_scope_selects(scope: str, texts: list[str]) -> None:
    assert read(scope) == texts


def test_text_is_all_but_code_and_furniture() -> None:
    texts = read("text")
    assert "Sign up for our newsletter" not in texts
    assert len(texts) == 12
    assert len(read("~heading")) == 10


def test_quoted_speech_is_blotted_out() -> None:
    (body,) = read("body", quoted=False)
    assert "We need" not in body
    assert "said. They sail in May." in body
    assert read("blockquote", quoted=False) == ["Nobody asked us."]
    assert "Nobody asked us." not in read("text", quoted=False)


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ('They "love "fish" here".', 'They "".'),
        ("Heat is ‘too high’, he says.", "Heat is ‘too high’, he says."),
        ('She left. "It is old. "It will fall," she said.', 'She left. " "" she said.'),
        ("More » fish", "More » fish"),
        ('A 5" pipe and a 6" pipe', 'A 5" pipe and a 6" pipe'),
    ],
)
def test_copy_is_what_stands_outside_the_quotations_of_the_story(text: str, copy: str) -> None:
    (body,) = read("body", quoted=False, text=f"{STORY.partition('- Two')[0]}{text}\n")
    assert body.replace(SPOKEN, "") == copy


@given(st.text(alphabet='aA1 ."“”!?\n'))
def test_sentences_are_the_whole_text(text: str) -> None:
    found = list(stretches(text, frozenset()))
    assert "".join(text[start:end] for start, end in found).split() == text.split() or "".join(
        "".join(text[start:end].split()) for start, end in found
    ) == "".join(text.split())


def test_positions_lead_back_to_the_source() -> None:
    source = Source("story.md", "# Fish &amp; chips\r\n\r\nOne\r\n*two* three.\r\n")
    article = Article(parse(source), Settings())
    title, body = passages(article)
    assert source[title.span(5, 6)] == "&amp;"
    assert source[body.span(4, 7)] == "two"
