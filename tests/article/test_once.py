"""What is found once in a story, how long it is kept, and that no kind of ours makes another's work be done twice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any, ClassVar

import pytest

from newslint import document, rulebook
from newslint.article import Article, once
from newslint.engine import lint
from newslint.model import Settings, Source

STORY = Path(__file__).parents[2] / "examples" / "turbines-with-errors.txt"


@once
def brief(_article: Article) -> object:
    """Something that one kind alone asks for."""
    return object()


@once.lasting
def shared(_article: Article) -> object:
    """Something that several kinds ask for."""
    return object()


def test_what_one_kind_asks_for_is_let_go_after_its_turn() -> None:
    article = Article(document.parse(Source("a.txt", "Copy.")), Settings())
    view = article.narrowed(("headline",), quoted=True)
    passing, kept = brief(article), shared(article)
    assert (brief(view), shared(view)) == (passing, kept)
    article.forget()
    assert shared(view) is kept
    assert brief(view) is not passing
    assert brief(article) is brief(view)


class Counted(dict[Any, Any]):
    """What is kept, counting how often each finder was asked anew."""

    asked: ClassVar[Counter[str]] = Counter()

    def __setitem__(self, find: Any, found: Any) -> None:  # noqa: ANN401 -- whatever is found
        self.asked[find if isinstance(find, str) else f"{find.__module__}.{find.__qualname__}"] += 1
        super().__setitem__(find, found)


def test_nothing_is_looked_for_twice_in_a_story(monkeypatch: pytest.MonkeyPatch) -> None:
    """A finder that two kinds ask for and that is not `lasting` would cost every story its time again."""
    start = Article.__init__

    def counting(article: Article, *given: Any) -> None:  # noqa: ANN401 -- whatever an article is made of
        start(article, *given)
        article.kept, article.passing = Counted(), Counted()

    monkeypatch.setattr(Article, "__init__", counting)
    lint(Source(STORY.name, STORY.read_text("utf-8")), rulebook.default())
    assert len(Counted.asked) > 30
    assert [name for name, times in Counted.asked.items() if times > 1] == []
