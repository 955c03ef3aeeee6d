"""What is found once in a story, how long it is kept, and that no kind of ours makes another's work be done twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newslint import document, rulebook
from newslint.article import Article, lasting
from newslint.engine import lint
from newslint.model import Settings, Source

STORY = Path(__file__).parents[2] / "examples" / "turbines-with-errors.txt"


def brief(_article: Article) -> object:
    """Something that one kind alone asks for."""
    return object()


@lasting
def shared(_article: Article) -> object:
    """Something that several kinds ask for."""
    return object()


def test_what_one_kind_asks_for_is_let_go_after_its_turn() -> None:
    article = Article(document.parse(Source("a.txt", "Copy.")), Settings())
    view = article.narrowed(("headline",), quoted=True)
    once, kept = article.once(brief), article.once(shared)
    assert (view.once(brief), view.once(shared)) == (once, kept)
    article.forget()
    assert view.once(shared) is kept
    assert view.once(brief) is not once
    assert article.once(brief) is view.once(brief)


def test_nothing_is_looked_for_twice_in_a_story(monkeypatch: pytest.MonkeyPatch) -> None:
    """A finder that two kinds ask for and that is not `lasting` would cost every story its time again."""
    looked: Counter[str] = Counter()
    once = Article.once

    def counted(self: Article, find: Callable[[Article], Any]) -> Any:  # noqa: ANN401 -- whatever is found
        if find not in self._passing and find not in self._lasting:
            looked[f"{find.__module__}.{find.__qualname__} {id(find)}"] += 1
        return once(self, find)

    monkeypatch.setattr(Article, "once", counted)
    lint(Source(STORY.name, STORY.read_text("utf-8")), rulebook.default())
    assert len(looked) > 30
    assert {name for name, times in looked.items() if times > 1} == set()
