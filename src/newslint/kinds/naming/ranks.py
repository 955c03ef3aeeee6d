"""Names with titles -> people of one rank who have another further down: `Captain Rosa Lindqvist`, later `Colonel Lindqvist`."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.names import Name, find
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import sentence_of, sentences
from newslint.lexicon.names import Names
from newslint.tuples import NamedTuple

_FULL = 3
"""Words of a rank with a first name and a surname."""


class Ranked(NamedTuple):
    """Somebody's name where it bears another rank, where the first one stood, and both ranks as they are written."""

    odd: Name
    right: Name

    @property
    def place(self) -> Mention:
        """The rank and the name."""
        return _with_title(self.odd)

    @property
    def before(self) -> Mention:
        """The same where the first rank stands."""
        return _with_title(self.right)


def _with_title(name: Name) -> Mention:
    if not name.title:
        return name
    start = name.block.prose.text.rfind(name.title.split(" ", maxsplit=1)[0], 0, name.start)
    return Mention(name.block, max(start, 0), name.end)


def ranked(article: Article) -> Iterator[Ranked]:
    """The first place where somebody who is introduced with one rank bears another; none who rose or fell, or shares a surname."""
    words = article.lexicon.names
    first: dict[str, Name] = {}
    given: dict[str, set[str]] = {}
    told: dict[str, Ranked] = {}
    for name in find(article):
        surname = name.words[-1]
        titled = bool(name.title) or _is_led(name, words)
        given.setdefault(surname, set()).update(
            name.words[titled and not name.title :][:1] if len(name.words) > 1 else ()
        )
        if not titled or not (_ranks(name, words) or (_head(name, words) and _quality(name, words))):
            continue
        known = first.setdefault(surname, name)
        if surname not in told and _differ(known, name, words) and not _moved(article, known, name):
            told[surname] = Ranked(name, known)
    yield from (one for surname, one in told.items() if len(given[surname]) == 1)


def _is_led(name: Name, words: Names) -> bool:
    """Whether a name in full begins with a rank that is also a firm's name, and so not read as a title: `Canon Ilse Orr`."""
    return len(name.words) >= _FULL and any(name.words[0].lower() in ladder for ladder in words.ranks)


def _ranks(name: Name, words: Names) -> frozenset[tuple[int, str]]:
    """The ranks of a title, each with its ladder; none of a title that is not held any more, or not in full."""
    parts = {part.rstrip(".").lower() for part in (name.title or name.words[0]).split()}
    if not words.unheld.isdisjoint(parts):
        return frozenset()
    return frozenset((at, ladder[part]) for at, ladder in enumerate(words.ranks) for part in parts if part in ladder)


def _differ(one: Name, two: Name, words: Names) -> bool:
    """Whether two titles have different ranks of one ladder, and none in common: a `Lt. Col.` is a colonel."""
    if _head(one, words) == _head(two, words) and _head(one, words):
        apart = _quality(one, words), _quality(two, words)
        return all(apart) and apart[0] != apart[1]
    here, there = _ranks(one, words), _ranks(two, words)
    ladders = ({ladder for ladder, _ in ranks} for ranks in (here, there))
    return here.isdisjoint(there) and not set.isdisjoint(*ladders)


def _head(name: Name, words: Names) -> str:
    """The rank that a title of two parts may end with: `Rear Admiral`, `Maj. Gen.`."""
    last = (name.title or "").rpartition(" ")[2].rstrip(".").lower()
    return next((ladder[last] for ladder in words.ranks if last in ladder), "")


def _quality(name: Name, words: Names) -> str:
    """What sort of admiral or general somebody is, by the word before that; "" where nothing says so."""
    text = name.block.prose.text[: _with_title(name).start]
    lead = name.title.rpartition(" ")[0] or word_before(text, len(text))
    lead = lead.rpartition(" ")[2].rstrip(".").lower()
    return lead[0] if lead in words.qualities else ""  # `Lt.` is short for what begins alike


def _moved(article: Article, first: Name, later: Name) -> bool:
    """Whether the sentence of either says that a rank was given or lost, or one between them speaks of the later rank."""
    words = article.lexicon.names
    one, two = sentence_of(article, first), sentence_of(article, later)
    if any(token.word in words.promoting for sentence in (one, two) for token in sentence.tokens):
        return True
    ranks, every = {rank for _, rank in _ranks(later, words)}, sentences(article)
    between = every[every.index(one) + 1 : every.index(two)]
    return any(token.word in ranks for sentence in between for token in sentence.tokens)
