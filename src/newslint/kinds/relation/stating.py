"""Article and rules -> the sentences in which what a rule's equation states may stand: they and those around show all that it looks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache, partial

from newslint.article import Article, once
from newslint.article.dates.published import about
from newslint.article.prose.runs import runs
from newslint.article.sentences import Sentence
from newslint.article.times.plainclocks import times_of_day
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.shelf import Asking, shelf
from newslint.kinds.relation.targets import Needed, Target, target
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords
from newslint.model import Every

_BOOKS = 8
"""Rule books whose rules are kept in the order in which stories are asked for them."""


def stating(article: Article, options: Options) -> Sequence[Sentence]:
    """The sentences in which what the equation states may stand, in text order."""
    known, one = shelf(article).stating, target(options, article.lexicon.relations)
    if one not in known:
        known[one] = _Seekers((one,)).found(article).get(one, ())
    return known[one]


def stated(article: Article, every: Every) -> Sequence[bool]:
    """Of each of some rules, whether what its equation states may stand in the story; what all look for is looked at once."""
    seekers, known = _seekers(every, article.lexicon.relations), shelf(article).stating
    found = seekers.found(article)
    known.update((one, some) for one, some in found.items())
    return [one in known for one in seekers.every]


class _Seekers:
    """Rules, by the rarest sign that each needs, which is worked out when the first story has its words."""

    def __init__(self, every: Sequence[Target]) -> None:
        self.every = every
        self._waiting: dict[int, list[Target]] = {}
        self._asking: dict[int, list[Asking[Target]]] = {}
        for one in every:
            if one.stated:
                self._waiting.setdefault(one.words, []).append(one)

    def found(self, article: Article) -> Mapping[Target, Sequence[Sentence]]:
        """The sentences of a story in which what each rule states may stand; none of a rule for which there are none."""
        held = shelf(article)
        shown = held.shown
        for words in [words for words in self._waiting if shown & words == words]:
            for one in self._waiting.pop(words):
                needed: Needed = one.signs
                self._asking.setdefault(needed.rare, []).append((one, needed))
        found = held.showing(self._asking, partial(_is_announced, article))
        return {one: some for one, some in found.items() if _is_timed(article, one) and _is_announced(article, one)}


@lru_cache(maxsize=_BOOKS)
def _seekers(every: Every, words: RelationWords) -> _Seekers:
    return _Seekers([target(options, words) for options in every])


def _is_timed(article: Article, one: Target) -> bool:
    """Whether a story has times of day and a day of its own, where these take part."""
    return bool((not one.timed or times_of_day(article)) and (not one.counted or about(article)))


def _is_announced(article: Article, one: Target) -> bool:
    """Whether a story has the phrases that announce anywhere."""
    return all(_is_spoken(article, some) for some in one.anywhere)


def _is_spoken(article: Article, phrases: frozenset[str]) -> bool:
    """Whether a story has one of some phrases anywhere: what announces may stand in a sentence without figures."""
    return any(spoken.has(phrases) for spoken in _spoken(article))


class _Spoken:
    """What is said in a run of paragraphs, and which phrases stand there, looked up once."""

    def __init__(self, text: str) -> None:
        self._text = lowered(text)
        self._found: dict[frozenset[str], bool] = {}

    def has(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands there."""
        if phrases not in self._found:
            self._found[phrases] = any(phrase in self._text for phrase in phrases)
        return self._found[phrases]


@once
def _spoken(article: Article) -> Sequence[_Spoken]:
    """All that a story says."""
    return [article.memory.one(_Spoken, text, tuple, partial(_Spoken, text)) for text in runs(article)]
