"""Article -> things that have one attribute in a field or at first, and another one of its sort in the body: a brown bear, `the black bear`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims import BODY, FIELDS
from newslint.article.claims.stems import stems
from newslint.article.claims.twice import Told
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.tuples import NamedTuple

_ROOT = 4
"""Letters with which the name of a country and of its people begin."""


class Attribute(NamedTuple):
    """A word before a noun, its sort, what the word is called and the stem of the noun; whether `the` leads it."""

    place: Mention
    sort: int
    name: str
    noun: str


def recoloured(article: Article) -> Iterator[Told]:
    """Every attribute of a thing in a field which the story tells nowhere else, where its body has another one of the sort."""
    claims = _all(article, FIELDS)
    facts = _all(article, BODY) if claims else []
    for one in claims:
        others = [each for each in facts if _is_of_one_thing(one, each)]
        names = {each.name for each in others}
        if len(names) == 1 and one.name not in names and not _is_told(article, one):
            yield Told(one.place, others[0].place)


def _all(article: Article, kinds: frozenset[str]) -> Sequence[Attribute]:
    """The attributes in the blocks of some kinds."""
    return [
        one for sentence in sentences(article) if sentence.block.kind in kinds for one in _attributes(article, sentence)
    ]


def _is_of_one_thing(one: Attribute, other: Attribute) -> bool:
    return (one.sort, one.noun) == (other.sort, other.noun)


def _is_told(article: Article, one: Attribute) -> bool:
    """Whether the body has an attribute anywhere, in any of its forms, or the name of the country that it is of."""
    forms = [form for form, name in article.lexicon.events.attributes[one.sort].items() if name == one.name]
    told = (block.prose.text.lower() for block in article.blocks if block.kind in BODY)
    return any(form[:_ROOT] in text for text in told for form in forms)


def _attributes(article: Article, sentence: Sentence) -> Iterator[Attribute]:
    """The attributes of a sentence, each right before a noun."""
    tokens, sorts = sentence.tokens, article.lexicon.events.attributes
    for at, token in enumerate(tokens[:-1]):
        for sort, names in enumerate(sorts):
            noun = _stems(article, tokens[at + 1].word) if token.word in names else ()
            if noun:
                place = Mention(sentence.block, token.start, tokens[at + 1].end)
                yield Attribute(place, sort, names[token.word], noun[0])


def _stems(article: Article, word: str) -> Sequence[str]:
    return [*stems(word, article.lexicon.agreement)] if word[:1].isalpha() else []
