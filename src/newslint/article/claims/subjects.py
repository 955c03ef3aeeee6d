"""A figure and others told before it -> whether it is told of the same thing, as far as its clause says of what it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice, pairwise, takewhile

from newslint.article import Article
from newslint.article.claims.stems import stems
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_ENDS = frozenset((";", ":", "—", "–"))
_DAYS = frozenset(("weekday", "day"))
_REACH = 4
"""Words before a figure that name it: `a steep fall of`."""


def of_the_same(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a figure is told of what others before it are: in their clause, of a pronoun, or of what `the` points back to.

    What stands before all others names what they are of, too.
    """
    before = [other for other in others if other.span < stated.span]
    if not before:
        return True
    words, tokens = article.lexicon.relations, [*_clause(article, stated)]
    if _of_a_day(article, stated, words):
        return False  # `after February's 400 basis point increase`
    places = [other.start for other in before if other.block is stated.block]
    if any(token.start <= place < token.end for token in tokens for place in places):
        return True
    said = [token.word for token in takewhile(lambda token: token.start < stated.start, tokens) if token.word.isalpha()]
    if _is_apart(article, tokens, stated, said, before):
        return False
    return _points_back(said, words) or _goes_on(tokens, stated, said, words) or _opens(article, stated, said)


def _is_apart(
    article: Article, tokens: Sequence[Token], stated: Mention, said: Sequence[str], before: Sequence[Mention]
) -> bool:
    """Whether the clause of a figure, whose first words are `said`, tells that it is of a day, of another thing or of what its own sentence names."""
    dates = (token.mention for token in _up_to_a_comma(tokens, stated) if isinstance(token.mention, Date))
    if any(date.period in _DAYS for date in dates):
        return True  # `It had been off for an hour on Monday`
    relatives, held = article.lexicon.relations.relatives, [one for one in tokens if one.start < stated.start]
    led = any(one.word == "," and two.word in relatives for one, two in pairwise(held)) or not relatives.isdisjoint(
        said[:1]
    )
    if led and not any(_sentences_meet(article, stated, one) for one in before):
        return True  # `It blamed the price of steel, which has risen 15%`
    return _is_anothers(article, tokens, stated, before)  # `the 15 percent rise in heating`


def _sentences_meet(article: Article, one: Mention, other: Mention) -> bool:
    """Whether two mentions stand in one sentence."""
    return sentence_of(article, one) is sentence_of(article, other)


def _is_anothers(article: Article, tokens: Sequence[Token], stated: Mention, others: Sequence[Mention]) -> bool:
    """Whether a figure that `the` points at is said to be that of something which is not told of beside the others."""
    words, near = article.lexicon.relations, sentence_of(article, stated)
    lead = next((token.word for token in near.before(stated)), "")
    behind = [token.word for token in tokens if token.start > stated.start][: _REACH + 1]
    at = next((at for at, word in enumerate(behind) if word in words.of or word in words.asides), 0)
    named = [word for word in behind[at + 1 :] if word.isalpha() and word not in words.articles | words.owners][:1]
    if lead not in words.pointing or not at or not named:
        return False
    told = {token.word for other in others for token in sentence_of(article, other).tokens if token.end <= stated.start}
    known = {stem for word in told for stem in stems(word, article.lexicon.agreement)}
    return known.isdisjoint(stems(named[0], article.lexicon.agreement))


def _up_to_a_comma(tokens: Sequence[Token], stated: Mention) -> Iterator[Token]:
    """The tokens of a clause without what a comma sets off behind a figure: `The other 45 are new, he said on Monday`."""
    return takewhile(lambda token: token.word != "," or token.start < stated.start, tokens)


def _of_a_day(article: Article, stated: Mention, words: RelationWords) -> bool:
    """Whether a figure belongs to a day or a month that is named right before it."""
    near = [*islice(sentence_of(article, stated).before(stated), _REACH)]
    dates = [at for at, token in enumerate(near) if isinstance(token.mention, Date)]
    return bool(dates) and f"{''.join(token.word for token in reversed(near[: dates[0]]))}" in words.owning


def _points_back(said: Sequence[str], words: RelationWords) -> bool:
    """Whether words before a figure take up what was told before."""
    if not words.anaphors.isdisjoint(said[:1]) or not words.pointing.isdisjoint(said[-2:]):
        return True
    named = not words.of.isdisjoint(said[-1:])  # `his lead of`, `a rise of`
    return named and not (words.articles | words.pointing | words.owners).isdisjoint(said[-_REACH:])


def _goes_on(tokens: Sequence[Token], stated: Mention, said: Sequence[str], words: RelationWords) -> bool:
    """Whether a clause without a subject of its own begins so (`… and was already 37`), or its subject is told behind: `At 25 mph it …`."""
    if not words.helping.isdisjoint(said[:1]):
        return True
    behind = (token.word for token in _up_to_a_comma(tokens, stated) if token.start > stated.start)
    return len(said) == 1 and not words.anaphors.isdisjoint(behind)


def _opens(article: Article, stated: Mention, said: Sequence[str]) -> bool:
    """Whether a sentence begins with the figure."""
    return not said and sentence_of(article, stated).start == stated.start


def _clause(article: Article, stated: Mention) -> Iterator[Token]:
    """The tokens of the clause of a figure: between marks, and words such as `but` or a comma with `and`."""
    tokens = sentence_of(article, stated).tokens
    place = next((at for at, token in enumerate(tokens) if token.end > stated.start), 0)
    words = article.lexicon.relations
    first = next((at + 1 for at in range(place - 1, -1, -1) if _turns(tokens, at, words)), 0)
    last = next((at for at in range(place + 1, len(tokens)) if _turns(tokens, at, words)), len(tokens))
    return iter(tokens[first:last])


def _turns(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether another clause begins behind a token."""
    word = tokens[at].word
    return word in _ENDS or word in words.turning or (word in words.ands and at > 0 and tokens[at - 1].word == ",")
