"""Document -> Article: what the story says, found once, lazily, and shared by all rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from newslint.article.allowance import Allowance, Share
from newslint.document import Block, Document
from newslint.model import Settings, Source

Found = TypeVar("Found")
Finder = TypeVar("Finder", bound=Callable[..., Any])

_LASTING: set[Callable[..., Any]] = set()


def lasting(find: Finder) -> Finder:
    """Mark a function of the article that several kinds ask for: what it finds is kept until the story is done.

    What the others find is let go when the kind that asked has had its turn, so that a long story needs no more
    memory than its hungriest kind.
    """
    _LASTING.add(find)
    return find


class Article:
    """A story as rules see it.

    `once(find)` gives `find(article)`, worked out the first time and kept (see `lasting`): every extractor and
    every relation is a function of the article and is reached this way, so that adding one touches nothing here.
    `scope` and `quoted` are what the rule at hand reads (see `narrowed`), `share` is how long its patterns may search.
    """

    def __init__(self, document: Document, settings: Settings) -> None:
        self.document = document
        self.settings = settings
        self.scope: tuple[str, ...] = ("text",)
        self.quoted = False
        self._allowance = Allowance()
        self.share = Share(self._allowance)
        self._lasting: dict[Any, Any] = {}
        self._passing: dict[Any, Any] = {}
        self._whole: Article | None = None  # itself: a story that refers to itself outlives its turn

    @property
    def source(self) -> Source:
        """The text that the story was read from."""
        return self.document.source

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks, in source order."""
        return self.document.blocks

    def once(self, find: Callable[[Article], Found]) -> Found:
        """What `find` finds in the whole story; found once, then remembered: at least as long as a kind has its turn."""
        held = self._lasting if find in _LASTING else self._passing
        if find not in held:
            held[find] = find(self._whole or self)
        found: Found = held[find]
        return found

    def forget(self, *, lasting: bool = False) -> None:
        """Let go of what only the kind whose turn is over has asked for, or also of what is `lasting`."""
        self._passing.clear()
        if lasting:
            self._lasting.clear()

    def narrowed(self, scope: tuple[str, ...], *, quoted: bool) -> Article:
        """The same story, for a rule with a share of its own that reads only `scope` and, unless `quoted`, no quoted speech."""
        view = Article.__new__(Article)
        view.__dict__.update(self.__dict__, scope=scope, quoted=quoted, _whole=self._whole or self)
        view.share = Share(self._allowance)
        return view
