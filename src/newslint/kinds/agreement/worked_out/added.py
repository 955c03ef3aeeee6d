"""A count of a field, one of the body -> whether the body comes to the first by adding: `a woman and her two sons`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, dropwhile, islice, pairwise

from newslint.article import Article
from newslint.article.claims import BODY
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.kinds.agreement.bearing import Counterpart
from newslint.kinds.agreement.worked_out.fates import befell, fates, of_other_fates

AHEAD = 5  # tokens behind a count among which another one may be named
CLOSE = 2  # sentences from a count to those that go on counting
LED = 3  # words from an article to whoever is told without a count: `a young woman`


def added(article: Article, each: Counterpart) -> bool:
    """Whether the body comes to a count by adding: `two from Skerrow and two from Marlow`, `the bank and eight of its peers`."""
    claim, fact = each.claim.quantity.nominal, each.fact.quantity.nominal
    if any(one.quantity.nominal + fact == claim for one in _others(article, each)):
        return True
    return (claim == fact + 1 and _with_another(article, each.fact)) or told_singly(article, each)


def _others(article: Article, each: Counterpart) -> Iterator[Figure]:
    """The other figures of a sentence that count as one does, people whom the same befell."""
    for one in sentence_of(article, each.fact).figures:
        if one is not each.fact and one.role == each.fact.role and not of_other_fates(article, *each[:2], one):
            yield one


def _with_another(article: Article, fact: Figure) -> bool:
    """Whether one more is named beside a count: `the bank and eight of its peers`, `a woman and her two sons`."""
    words, sentence = article.lexicon.relations, sentence_of(article, fact)
    leads = words.articles | words.owners
    before = dropwhile(lambda token: token.word in words.owners, sentence.before(fact))
    if any(token.word in words.ands for token in islice(before, 1)):
        return True
    behind = [token.word for token in islice(sentence.after(fact), AHEAD)]
    return any(one in words.ands and other in leads for one, other in pairwise(behind))


def told_singly(article: Article, each: Counterpart) -> bool:
    """Whether people whom the same befell, told beside a count and in the sentences next to it, make up what it lacks."""
    fate, lacking = befell(article, each.claim), each.claim.quantity.nominal - each.fact.quantity.nominal
    if not fate or lacking <= 0 or befell(article, each.fact) not in {"", fate}:
        return False
    near = [*_near(article, each.fact, fate)]
    figures = [one for sentence in near for one in sentence.figures if one is not each.fact]
    if any(one.quantity.nominal == each.claim.quantity.nominal and _is_one_more(article, one) for one in figures):
        return True
    counts = [one.quantity.nominal for one in figures if one.role == "number" and befell(article, one) == fate]
    alone = sum(_singles(article, sentence) for sentence in near)
    return any(0 <= lacking - so_far <= alone for so_far in accumulate(counts, initial=Fraction(0)))


def _near(article: Article, fact: Figure, fate: str) -> Iterator[Sentence]:
    """The sentence of a count, and those close to it that tell of the same fate."""
    at, told = sentence_of(article, fact).number, sentences(article)
    for sentence in told[max(0, at - CLOSE) : at + CLOSE + 1]:
        words = (token.word for token in sentence.tokens)
        same = any(fate in stems(word, article.lexicon.agreement) for word in words)
        if sentence.number == at or (same and sentence.block.kind in BODY):
            yield sentence


def _is_one_more(article: Article, ordinal: Figure) -> bool:
    """Whether a place is that of one more: `a third died`."""
    return ordinal.role == "ordinal" and not article.lexicon.agreement.indefinite.isdisjoint(
        beside(article, ordinal)[0][:1]
    )


def _singles(article: Article, sentence: Sentence) -> int:
    """How many a sentence tells of without a count: `a woman`, `her husband`, `another died`."""
    words = [token.word for token in sentence.tokens]
    return sum(_worth(article, words, at) for at in range(len(words)))


def _worth(article: Article, words: Sequence[str], at: int) -> int:
    said, relations = article.lexicon.agreement, article.lexicon.relations
    if words[at] in said.further:
        following = words[at + 1] if at + 1 < len(words) else ""
        return int(not fates(article).isdisjoint(stems(following, said)))
    led = not (relations.articles | relations.owners | said.further).isdisjoint(words[max(0, at - LED) : at])
    return said.singly.get(words[at], 0) if led else 0
