"""The people of a story -> those whose title its sources give otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.names import Name
from newslint.kinds.sourcing.people import Named, full, people
from newslint.lexicon import Lexicon

_AROUND = 8
"""Words around a name among which its title stands."""
_UNTITLED = frozenset(("headline", "crosshead"))


def titled(article: Article) -> Iterator[Named]:
    """The people of a story whose title the sources give otherwise."""
    words = article.lexicon.names.titles
    for name in full(article):
        title = _title(name, words)
        if not title or len(name.words) < 2 or name.block.kind in _UNTITLED:
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
    for other in people(source).get(name.words[-1].lower(), ()):
        text = other.block.prose.text
        before, behind = text[: other.start].split()[-_AROUND:], text[other.end :].split()[:_AROUND]
        yield other, {word.strip("“”\"'(),;:.").lower() for word in (*before, *behind)}


def _conflict(title: Sequence[str], given: Sequence[str], around: Iterable[str], words: Lexicon) -> bool:
    """Whether nobody has both titles: another department of the same office, or one of those that are held one at a time."""
    offices = words.names.offices
    if title[-1] == given[-1]:
        return len(title) > 1 and len(given) > 1 and title[-1] in offices and title[0] != given[0]
    return title[-1] in offices and given[-1] in offices and title[-1] not in set(around)
