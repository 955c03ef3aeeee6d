"""Article -> what words are compared in: the passages that are read, and below them what the head of the story has beside copy."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.prose.neighbours import LONGEST, word_before
from newslint.article.style.passages import Passage, passages, whole
from newslint.lexicon import Lexicon
from newslint.lexicon.vocabulary import Vocabulary
from newslint.model import Span
from newslint.tuples import NamedTuple

_TELLING = 3
"""Letters of a word that tells a language."""
_AROUND = 80
"""Characters around a word in which others tell the language."""
_NEAR = 5
"""Words on either side of it that do."""


class Place(NamedTuple):
    """Where a word stands by itself."""

    passage: Passage
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it is written."""
        return self.passage.span(self.start, self.end)

    def is_foreign(self, known: Vocabulary) -> bool:
        """Whether the words around it, as far as the clause goes, are of no language that is known here."""
        text = self.passage.text
        before = _clause().split(text[max(0, self.start - _AROUND) : self.start])[-1].split()[-_NEAR:]
        behind = _clause().split(text[self.end : self.end + _AROUND])[0].split()[:_NEAR]
        around = [word for word in (*before, *behind) if _telling().fullmatch(word)]
        return bool(around) and not any(map(known.is_known, around))

    def is_in_title(self, words: Lexicon) -> bool:
        """Whether it has its capital as the words around it have, words of the dictionary: in a title, and no name of somebody."""
        text, known = self.passage.text, words.vocabulary
        before, behind = word_before(text, self.start), _following().match(text, self.end)
        if before.strip(".") in words.names.titles or known.is_name(before.lower()):
            return False
        beside = (before, behind[1] if behind else "")
        return any(one[:1].isupper() and known.is_ordinary(one.lower()) for one in beside)

    def is_in_words(self, known: Vocabulary) -> bool:
        """Whether all other words of its passage are of the dictionary, so that it names nobody."""
        text = self.passage.text[: self.start] + self.passage.text[self.end :]
        return all(known.is_ordinary(word.lower()) for word in _word().findall(text))


def text(article: Article, *sorts: str) -> str:
    """All that is read, with the labels of some sorts."""
    return "\n".join((whole(article), labelled(article, *sorts)))


def labelled(article: Article, *sorts: str) -> str:
    """The labels of some sorts alone."""
    return "\n".join([passage.text for passage in _labels(article) if passage.block.field in sorts])


def place(article: Article, word: str) -> Place | None:
    """The first place where a word stands by itself, no part of an address, a name with marks or a longer word."""
    alone = re.compile(rf"(?<![\w'’@#/._-]){re.escape(word)}(?![\w@/_-]|[.'’]\w)")
    for passage in (*passages(article), *_labels(article)):
        if found := alone.search(passage.text):
            return Place(passage, *found.span())
    return None


def _labels(article: Article) -> Sequence[Passage]:
    """What the story is put under, where all copy is read: nobody reads tags before they are published."""
    labels = article.document.labels if "text" in article.scope else ()
    return [Passage(one, 0, len(one.prose.text), one.prose.text) for one in labels]


@cache
def _word() -> re.Pattern[str]:
    """A word."""
    return compiled.pattern(rf"[^\W\d_]{{1,{LONGEST}}}")


@cache
def _telling() -> re.Pattern[str]:
    """A word in small letters that tells a language: shorter ones are of many."""
    return compiled.pattern(rf"[^\W\d_A-Z]{{{_TELLING},{LONGEST}}}")


@cache
def _clause() -> re.Pattern[str]:
    """What ends a clause."""
    return compiled.pattern(r"[^\w\s'’]")


@cache
def _following() -> re.Pattern[str]:
    """The word behind a blank."""
    return compiled.pattern(rf" ([A-Za-z]{{1,{LONGEST}}})")
