"""`misspelt`: a word that nobody knows, one slip of the pen away from a word that the story has elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import lexicon
from newslint.article import Article
from newslint.kinds.misspelt.misspellings import misspellings
from newslint.kinds.misspelt.pairs import Pair, pairs
from newslint.kinds.misspelt.passages import Place, place, text
from newslint.model import Edit, Fault, Fix, Kind, Note, Problem
from newslint.record import record


@record
class Options:
    """Nothing can be set: the names of the house (`names:` in newslint.yaml) are right as they are."""


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every word that stands once, that nobody knows, and that is a slip away from a word of the story."""
    house = {word for name in article.settings.names for word in name.lower().split()}
    for pair in _pairs(article):
        odd = place(article, pair.odd) if pair.odd.lower() not in house else None
        right = place(article, pair.right)
        if odd and right and (doubt := _doubt(article, pair, odd)) is not None:
            yield _problem(article, pair, odd, right, doubt)


def _pairs(article: Article) -> Iterator[Pair]:
    """The pairs by the dictionary of the story's language or, where none is known, by what links words in it; else none."""
    if article.spoken.language == article.language:  # words of another language would be compared with ours
        yield from pairs(article)
    elif article.unread and (words := lexicon.of(article.unread).copy).linking:
        yield from misspellings(text(article, "copy", "topic", "writer"), words)


def _doubt(article: Article, pair: Pair, odd: Place) -> int | None:
    """How doubtful it is that a word is misspelt where it stands: with a capital it may be a name; None if it is right."""
    words = article.lexicon
    if article.unread:
        return 0
    if odd.passage.block.field == "topic":
        return int(not odd.is_in_words(words.vocabulary))
    capital = pair.odd[0].isupper()
    named = capital and pair.right[0].islower() and not odd.is_in_title(words)
    return None if named or odd.is_foreign(words.vocabulary) else int(capital)


def _problem(article: Article, pair: Pair, odd: Place, right: Place, doubt: int) -> Problem:
    """A word, with a place of the other and what would make it that."""
    meant = pair.right.capitalize() if pair.odd[0].isupper() and pair.right.islower() else pair.right
    note = Note(right.span, article.lexicon.messages.here_spelt.format(name=pair.right))
    fix = Fix((Edit(odd.span, meant),), safe=False)
    values = {"odd": pair.odd, "right": pair.right}
    return Problem(odd.span, values, (note,), fix, (meant,), fault="misspelt", doubt=doubt)


KIND = Kind(
    check,
    Options,
    (Fault("misspelt", "a word is misspelt that the story has right elsewhere", ("odd", "right"), refutes=False),),
)
