"""A figure and others told before it -> whether it is told of the same thing, as far as its clause says of what it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice, pairwise, takewhile

from newslint.article import Article
from newslint.article.claims.anaphora import takes_up
from newslint.article.claims.clauses import (
    clause_of,
    lasts_days,
    opening,
    sentences_meet,
    up_to_a_comma,
)
from newslint.article.claims.others import is_beside_another, is_followed_by_another, is_of_a_later_event
from newslint.article.claims.stems import stems
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_DAYS = frozenset(("weekday", "day"))
_NOUN = 1
"""Words behind a length of time that say of what it is: `the 30 years of the mill`."""
_REACH = 4
"""Words before a figure that name it: `a steep fall of`."""


def of_the_same(article: Article, stated: Mention, others: Collection[Mention]) -> bool:
    """Whether a figure is told of what others before it are: in their clause, of a pronoun, or of what `the` points back to.

    What stands before all others names what they are of, too, unless they are told of something else that moves.
    """
    words, tokens = (
        article.lexicon.relations,
        clause_of(sentence_of(article, stated), stated, article.lexicon.relations),
    )
    if is_beside_another(article, tokens, stated, others) or is_of_a_later_event(article, stated, others):
        return False
    before = [other for other in others if other.span < stated.span]
    if not before or _of_a_day(article, stated, words):  # `after February's 400 basis point increase`
        return not before and not is_followed_by_another(article, tokens, others)
    places = [other.start for other in before if other.block is stated.block]
    if any(token.start <= place < token.end for token in tokens for place in places):
        return not (
            lasts_days(stated) and _is_anothers(article, tokens, stated, before)
        )  # `the 80th anniversary of the war`
    said = [token.word for token in takewhile(lambda token: token.start < stated.start, tokens) if token.word.isalpha()]
    if _is_apart(article, tokens, stated, said, before):
        return False
    return takes_up(article, tokens, stated, said, before)


def _is_apart(
    article: Article, tokens: Sequence[Token], stated: Mention, said: Sequence[str], before: Sequence[Mention]
) -> bool:
    """Whether the clause of a figure, whose first words are `said`, tells that it is of a day, of another thing or of what its own sentence names."""
    if _turns_back(article, tokens, stated):
        return True  # `the index rose to 4,310, after a fall of 60 points`
    dates = (token.mention for token in up_to_a_comma(tokens, stated) if isinstance(token.mention, Date))
    if any(date.period in _DAYS for date in dates):
        return True  # `It had been off for an hour on Monday`
    relatives, held = article.lexicon.relations.relatives, [one for one in tokens if one.start < stated.start]
    opened = bool(held) and held[0].start > sentence_of(article, stated).start  # `Where the other 40 are to go`
    led = _is_led(held, relatives) or (opened and not relatives.isdisjoint(said[:1]))
    meant = said[-1:] and said[-1] in article.lexicon.relations.pointing - article.lexicon.relations.articles
    if led and not meant and not any(sentences_meet(article, stated, one) for one in before):
        return True  # `It blames the cost of rope, which is up 12%`
    return _is_anothers(article, tokens, stated, before)  # `the 15 percent rise in heating`


def _is_led(tokens: Sequence[Token], relatives: Collection[str]) -> bool:
    """Whether a relative clause is open behind some tokens: not `the guides, who share it, asked for the`."""
    starts = [at for at, (one, two) in enumerate(pairwise(tokens)) if one.word == "," and two.word in relatives]
    return bool(starts) and not any(token.word == "," for token in tokens[starts[-1] + 1 :])


def _turns_back(article: Article, tokens: Sequence[Token], stated: Mention) -> bool:
    """Whether a clause that begins with a word such as `after` moves the other way than what stands before it."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    if opening(sentence, tokens) not in words.events:
        return False
    before = [token for token in sentence.tokens if token.end <= tokens[0].start]
    ways = [
        next((way for token in some if (way := _way(token, words)) is not None), None)
        for some in (before[::-1], tokens)
    ]
    return None not in ways and ways[0] is not ways[1]


def _way(token: Token, words: RelationWords) -> bool | None:
    if token.word in words.up:
        return True
    return False if token.word in words.down else None


def _is_anothers(article: Article, tokens: Sequence[Token], stated: Mention, others: Sequence[Mention]) -> bool:
    """Whether a figure that `the` points at is said to be that of something which is not told of beside the others."""
    words, near = article.lexicon.relations, sentence_of(article, stated)
    lead, verb = ([token.word for token in islice(near.before(stated), 2)] + ["", ""])[:2]
    if verb in words.classes.get("blaming", ()):
        return False  # `blames the 40 percent drop on frost`
    near_by = (token.word for token in tokens if token.start > stated.start)
    reach = _NOUN if lasts_days(stated) else _REACH  # `the 23-year marriage ended in divorce`
    told_of = takewhile(lambda word: word not in words.helping, near_by)  # `the seven days are paid for by`
    behind = [*islice(told_of, _REACH + 1)]
    parted = any(token.word == "," for token in tokens if token.start < stated.start)
    opened = not parted and opening(near, tokens) in words.turning  # `with a drop of 180 in nurseries`
    places = [
        at
        for at, word in enumerate(behind)
        if (at or opened) and at <= reach and (word in words.of or word in words.asides)
    ]
    if any(_is_a_verb(word, words) for at in places[:1] for word in behind[:at]):
        return False  # `the 15 percent increase would pay for`, `their 12-year lease ended with`
    named = [word for at in places[:1] for word in behind[at + 1 :] if _names(word, words)][:1]
    if not named or not (lead in words.pointing or opened) or named[0] in words.lengths | words.entireties:
        return False
    if named[0] in words.classes.get("gauges", ()):
        return False  # `the 6% drop in the rate`
    told = {token.word for other in others for token in sentence_of(article, other).tokens if token.end <= stated.start}
    known = {stem for word in told for stem in stems(word, article.lexicon.agreement)}
    return known.isdisjoint(stems(named[0], article.lexicon.agreement))


def _is_a_verb(word: str, words: RelationWords) -> bool:
    return word in words.stops or word in words.helping or word.endswith(words.participles)


def _names(word: str, words: RelationWords) -> bool:
    return word.isalpha() and word not in words.articles | words.owners | words.pointing


def _of_a_day(article: Article, stated: Mention, words: RelationWords) -> bool:
    """Whether a figure belongs to a day or a month that is named right before it."""
    near = [*islice(sentence_of(article, stated).before(stated), _REACH)]
    dates = [at for at, token in enumerate(near) if isinstance(token.mention, Date)]
    return bool(dates) and f"{''.join(token.word for token in reversed(near[: dates[0]]))}" in words.owning
