"""Document -> Article: what the story says, found once, lazily, and shared by all rules."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, wraps
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar

from newslint import lexicon
from newslint.allowance import Allowance, Share
from newslint.document import Block, Document
from newslint.document.languages import Spoken, spoken
from newslint.lexicon import Lexicon
from newslint.memory import FORGETFUL, Memory
from newslint.model import AUTO, Hidden, Settings, Source

Found = TypeVar("Found")
Finder: TypeAlias = "Callable[[Article], Found]"
Key: TypeAlias = "str | Finder[Any]"
"""Under which an article remembers what a function finds: the function, or its name where that is to be known in the next run."""


class Article:
    """A story as rules see it.

    Every extractor and every relation is a function of the article that is marked `@once`, so that adding one touches
    nothing here. `sources` are what the story was written from, `memory` is of earlier versions of it. `scope`, `quoted`
    and `hidden` are what the rule at hand reads (see `narrowed`), `share` is how long its patterns may search.
    """

    def __init__(
        self,
        document: Document,
        settings: Settings,
        sources: tuple[Article, ...] = (),
        memory: Memory = FORGETFUL,
    ) -> None:
        self.document = document
        self.settings = settings
        self.sources = sources
        self.memory = memory
        self.scope: tuple[str, ...] = ("text",)
        self.quoted = False
        self.hidden: Hidden | None = None
        self._allowance = Allowance()
        self.share = Share(self._allowance)
        self.kept: dict[Key, Any] = {}
        self.passing: dict[Key, Any] = {}
        self.whole: Article | None = None  # None is itself: a story that refers to itself outlives its turn

    @property
    def source(self) -> Source:
        """The text that the story was read from."""
        return self.document.source

    @cached_property
    def spoken(self) -> Spoken:
        """The language that the story's own words tell."""
        return spoken(self.blocks)

    @cached_property
    def language(self) -> str:
        """The language in whose words the story is read: that of the house, else its own where newslint has words for it."""
        if self.settings.language != AUTO:
            return self.settings.language
        own = self.spoken
        other = own.surely and own.language != lexicon.FIRST
        return own.language if other and own.language in lexicon.languages() else lexicon.FIRST

    @property
    def unread(self) -> str:
        """The language that the story surely is in, where it is read in another because newslint has no words for it; else ""."""
        own = self.spoken
        return own.language if own.surely and self.settings.language == AUTO and own.language != self.language else ""

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words of the language that the story is read in."""
        return lexicon.of(self.language)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks, in source order."""
        return self.document.blocks

    def forget(self) -> None:
        """Let go of what only the kind whose turn is over has asked for."""
        self.passing.clear()

    def keep(self, find: Finder[Any]) -> None:
        """Let go of all but what one function that is `lasting` finds."""
        left: dict[Key, Any] = {}
        with suppress(Exception):  # whoever asks for it will be told
            left[find] = find(self)
        self.passing.clear()
        self.kept.clear()
        self.kept.update(left)

    def put_away(self) -> dict[str, Any]:
        """Let go of all but what the next run can use, which is returned by name."""
        left = {name: value for name, value in self.kept.items() if isinstance(name, str)}
        self.passing.clear()
        self.kept.clear()
        self.kept.update(left)
        return left

    def narrowed(
        self, scope: tuple[str, ...], *, quoted: bool, rule: str = "", hidden: Hidden | None = None
    ) -> Article:
        """The same story, for a rule with a share of its own that reads only `scope` and, unless `quoted`, no quoted speech."""
        view = Article.__new__(Article)
        view.__dict__.update(self.__dict__, scope=scope, quoted=quoted, hidden=hidden, whole=self.whole or self)
        view.share = Share(self._allowance, rule)
        return view


class _Once:
    """The mark of a function of an article: what it finds in the whole story is worked out once, then remembered.

    `@once` keeps it while the kind that asked first has its turn, so that a long story needs no more memory than its
    hungriest kind; `@once.lasting`, for what several kinds ask for, until the story is done; `@once.stored`, for values that are
    found in the sources of a story, from run to run.
    """

    def __call__(self, find: Finder[Found]) -> Finder[Found]:
        """The function, remembering for a kind's turn."""
        return _remembering(find, _PASSING)

    def lasting(self, find: Finder[Found]) -> Finder[Found]:
        """The function, remembering until the story is done."""
        return _remembering(find, _KEPT)

    def stored(self, find: Finder[Found]) -> Finder[Found]:
        """The function, remembering as long as a source stays as it is: what it finds consists of values alone."""
        return _remembering(find, _KEPT, f"{find.__module__}.{find.__qualname__}")


_PASSING: Callable[[Article], dict[Key, Any]] = attrgetter("passing")
_KEPT: Callable[[Article], dict[Key, Any]] = attrgetter("kept")


def _remembering(
    find: Finder[Found], where: Callable[[Article], dict[Key, Any]], name: str | None = None
) -> Finder[Found]:
    """The function, its result looked up first where an article remembers it, by name if it has one."""

    @wraps(find)
    def found(article: Article) -> Found:
        held = where(article)
        if key not in held:
            held[key] = find(article.whole or article)
        result: Found = held[key]
        return result

    key: Key = name or found

    return found


once = _Once()
