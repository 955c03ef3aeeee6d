"""Names of a story -> as its sources have them, or as they have them otherwise: spelt, or with another first name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.article.names import Name
from newslint.kinds.sourcing.people import Named, full, people
from newslint.kinds.sourcing.said.words import prose
from newslint.kinds.sourcing.titled import titled
from newslint.lexicon import Lexicon

_LONG = 5
"""Letters of a word in which a slip does not make another one."""
_TWO = 2


def named(article: Article) -> Iterator[Named]:
    """The names of a story that its sources have too, each once."""
    sources = [(source.source.path, people(source)) for source in article.sources]
    every = frozenset(word for source in article.sources for word in _spelt(source))
    seen: set[tuple[str, ...]] = set()
    own = {tuple(map(str.lower, name.words)) for name in full(article)}
    for name in full(article):
        key = tuple(map(str.lower, name.words))
        if key in seen:
            continue
        seen.add(key)
        found = _held(name, sources, every, article.lexicon)
        if found and not (found.differs and _spelling(found.other) in own):  # both stand in the story: two names
            yield found
    yield from titled(article)


def _spelling(name: Mention) -> tuple[str, ...]:
    """The words of a name in small letters."""
    return tuple(map(str.lower, name.words)) if isinstance(name, Name) else ()


@once.stored
def _spelt(article: Article) -> frozenset[str]:
    """All words of a text, and the parts of those with a hyphen."""
    return frozenset(part for word in prose(article).words for part in (word.word, *word.word.split("-")))


def _held(
    name: Name, sources: Sequence[tuple[str, Mapping[str, Sequence[Name]]]], every: frozenset[str], words: Lexicon
) -> Named | None:
    """How the sources have a name: as it is, or one of its words otherwise; None where they do not speak of it."""
    said = [word.lower() for word in name.words]
    for path, known in sources:
        for other in known.get(said[-1], ()):
            if set(said) <= set(map(str.lower, other.words)):
                return Named(name, path, other)
    odd = [word for word in said if word not in every and not _numbered(word)]
    if len(said) < _TWO or len(odd) != 1:
        return None
    return next(_otherwise(name, said, odd[0], sources, words), None)


def _numbered(word: str) -> bool:
    return any(map(str.isdigit, word))


def _otherwise(
    name: Name,
    said: Sequence[str],
    odd: str,
    sources: Sequence[tuple[str, Mapping[str, Sequence[Name]]]],
    words: Lexicon,
) -> Iterator[Named]:
    """The names of the sources that differ from one in the one word that no source holds."""
    rest = [word for word in said if word != odd]
    for path, known in sources:
        for other in (other for word in rest for other in known.get(word, ())):
            spelt = [word.lower() for word in other.words]
            if len(spelt) < _TWO or (spelt[-1] != said[-1] and spelt[0] != said[0]):
                continue
            at = said.index(odd)
            there = spelt[0] if at == 0 else spelt[-1] if at == len(said) - 1 else ""
            if not there or there in said or there in words.names.titles or _same_stem(odd, there, words):
                continue
            if (_apart(odd, there) <= _TWO and len(odd) >= _LONG - 1) or _apart(odd, there) <= 1:
                yield Named(name, path, other, "spelling", other.text)
            elif (
                at == 0
                and spelt[-1] == said[-1]
                and not (there.startswith(odd) or odd.startswith(there))
                and there[0] == odd[0]
            ):
                yield Named(name, path, other, "first", other.text)


def _same_stem(one: str, other: str, words: Lexicon) -> bool:
    """Whether two words differ in an ending that makes a people or a language of a name: `Korea`, `Korean`."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in words.names.endings


def _apart(one: str, other: str) -> int:
    """How many letters must be changed, put in or left out, two neighbours turned as one, to make one word of another."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- only where a name is not found

    return OSA.distance(one, other, score_cutoff=_TWO)
