"""Names -> the people who speak without having been introduced: a surname, and nobody of that name before or after."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article, once
from newslint.article.prose.neighbours import followed_by, word_before
from newslint.kinds.naming.spellings import Place, Spelling, spellings
from newslint.kinds.naming.variants import variants
from newslint.lexicon.names import Names


@once
def unintroduced(article: Article) -> tuple[Place, ...]:
    """Where surnames first speak that never stand with a first name or a title; misspelt ones left out."""
    known = article.lexicon.vocabulary
    words = article.lexicon.names
    misspelt = {variant.odd.key for variant in variants(article)}
    bare = (
        spelling
        for key, spelling in spellings(article).items()
        if key in known.surnames and key not in misspelt and not spelling.listed and _bare(spelling)
    )
    speaking = (next(_speaking(spelling, words), None) for spelling in bare)
    return tuple(place for place in speaking if place is not None)


def _bare(spelling: Spelling) -> bool:
    """Whether a surname always stands by itself, in running copy."""
    return not any(place.name.title or len(place.name.words) > 1 for place in spelling.places)


def _speaking(spelling: Spelling, words: Names) -> Iterator[Place]:
    """The places where direct speech ends right before `Jones said`, or `said Jones` ends a clause."""
    for place in spelling.places:
        text, start, end = place.name.block.prose.text, place.name.start, place.name.end
        after = text[end : end + 1]
        precedes = after in {".", ","} and word_before(text, start) in words.saying
        if precedes or (
            text[max(0, start - 2) : start].rstrip()[-1:] in {'"', "”"} and followed_by(text, end) in words.saying
        ):
            yield place
