"""Names of a story -> as its sources have them, or as they have them otherwise: spelt, with a first name or a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.article.mentions import names
from newslint.article.names import Name
from newslint.kinds.sourcing.words import prose
from newslint.lexicon import Lexicon

_LONG = 5
"""Letters of a word in which a slip does not make another one."""
_TWO = 2
_LISTED = (True, True)
"""A cell begins with it, and every word may bear a capital."""
_AROUND = 8
"""Words around a name among which its title stands."""
_UNTITLED = frozenset(("headline", "crosshead"))


class Named(NamedTuple):
    """A name of the story, how a source has it, and what differs: "" nothing, `spelling`, `first` or `title`."""

    name: Mention
    path: str
    other: Mention
    differs: str = ""
    right: str = ""


def named(article: Article) -> Iterator[Named]:
    """The names of a story that its sources have too, each once."""
    sources = [(source.source.path, _people(source)) for source in article.sources]
    known = frozenset(word for source in article.sources for word in _spelt(source))
    seen: set[tuple[str, ...]] = set()
    own = {tuple(map(str.lower, name.words)) for name in _full(article)}
    for name in _full(article):
        key = tuple(map(str.lower, name.words))
        if key in seen:
            continue
        seen.add(key)
        found = _held(name, sources, known, article.lexicon)
        if found and not (found.differs and _spelling(found.other) in own):  # both stand in the story: two names
            yield found
    yield from _titles(article)


def _full(article: Article) -> Iterator[Name]:
    """The names of a story, in order."""
    return (name for name in names(article) if isinstance(name, Name))


def _spelling(name: Mention) -> tuple[str, ...]:
    """The words of a name in small letters."""
    return tuple(map(str.lower, name.words)) if isinstance(name, Name) else ()


@once.lasting
def _people(article: Article) -> Mapping[str, Sequence[Name]]:
    """The names of a text, by each of their words in small letters."""
    found: dict[str, list[Name]] = {}
    for name in (*names(article), *_in_cells(article)):
        if isinstance(name, Name):
            for word in name.words:
                found.setdefault(word.lower(), []).append(name)
    return found


def _in_cells(article: Article) -> Iterator[Name]:
    """What the cells of a table name, where every word may bear a capital: of two words or more."""
    for block in article.blocks:
        spelt = [(word, word.start()) for word in _capital().finditer(block.prose.text)] if block.kind == "cell" else []
        if len(spelt) >= _TWO:
            yield Name(block, tuple(word[0] for word, _ in spelt), tuple(at for _, at in spelt), "", *_LISTED)


@cache
def _capital() -> re.Pattern[str]:
    """A word in letters that begins with a capital."""
    return re.compile(r"(?<!\w)(?=[^\W\d_a-z])[^\W\d_]{2,40}(?!\w)")


@once.lasting
def _spelt(article: Article) -> frozenset[str]:
    """All words of a text, and the parts of those with a hyphen."""
    return frozenset(part for word in prose(article).words for part in (word.word, *word.word.split("-")))


def _held(
    name: Name, sources: Sequence[tuple[str, Mapping[str, Sequence[Name]]]], known: frozenset[str], words: Lexicon
) -> Named | None:
    """How the sources have a name: as it is, or one of its words otherwise; None where they do not speak of it."""
    said = [word.lower() for word in name.words]
    for path, people in sources:
        for other in people.get(said[-1], ()):
            if set(said) <= set(map(str.lower, other.words)):
                return Named(name, path, other)
    odd = [word for word in said if word not in known and not _numbered(word)]
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
    for path, people in sources:
        for other in (other for word in rest for other in people.get(word, ())):
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


def _titles(article: Article) -> Iterator[Named]:
    """The people of a story whose title the sources give otherwise."""
    words = article.lexicon.names.titles
    for name in _full(article):
        title = _title(name, words)
        if not title or len(name.words) < _TWO or name.block.kind in _UNTITLED:
            continue
        found = [
            (source.source.path, other, around) for source in article.sources for other, around in _beside(source, name)
        ]
        if not found or any(title[-1] in around and set(title) <= around for _, _, around in found):
            continue
        for path, other, around in found:
            given = _title(other, words)
            if given and _conflict(title, given, around, article.lexicon):
                yield Named(
                    Mention(name.block, _begin(name, title), name.end),
                    path,
                    Mention(other.block, _begin(other, given), other.end),
                    "title",
                    " ".join(given),
                )
                break


def _title(name: Name, titles: frozenset[str]) -> list[str]:
    """The words of a title right before a name, in small letters; words in capitals before its last one belong to it."""
    text = name.block.prose.text[: name.start].rstrip(" ,")
    found: list[str] = []
    for word in reversed(text.split()[-4:]):
        bare = word.strip("“”\"'(),;:")
        if word.endswith((",", ";", ":", ".")) and found:
            break
        if bare.lower() in titles or (found and bare[:1].isupper()):
            found.insert(0, bare.lower())
        else:
            break
    return found


def _begin(name: Name, title: Sequence[str]) -> int:
    """Where a title before a name begins."""
    at = name.block.prose.text.lower().rfind(title[0], 0, name.start)
    return at if at >= 0 else name.start


def _beside(source: Article, name: Name) -> Iterator[tuple[Name, set[str]]]:
    """The places where a source names somebody, with the words around each."""
    for other in _people(source).get(name.words[-1].lower(), ()):
        text = other.block.prose.text
        before, behind = text[: other.start].split()[-_AROUND:], text[other.end :].split()[:_AROUND]
        yield other, {word.strip("“”\"'(),;:.").lower() for word in (*before, *behind)}


def _conflict(title: Sequence[str], given: Sequence[str], around: Iterable[str], words: Lexicon) -> bool:
    """Whether nobody has both titles: another department of the same office, or one of those that are held one at a time."""
    offices = words.names.offices
    if title[-1] == given[-1]:
        return len(title) > 1 and len(given) > 1 and title[-1] in offices and title[0] != given[0]
    return title[-1] in offices and given[-1] in offices and title[-1] not in set(around)
