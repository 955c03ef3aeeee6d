"""Article -> contests that its fields have another side win than the body: `Harriers beat Rovers`, where Rovers beat Harriers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims.twice import Told, body, fields
from newslint.article.contests.scores import hyphened
from newslint.article.dates.value import Date
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token, spelt
from newslint.kinds.event.phrases import Place, places, stretch
from newslint.tuples import NamedTuple

_LEAD = 4
"""Sentences of the body that tell what the headline does."""
_BEFORE, _BEHIND = 14, 6
"""Tokens between the names of two sides and what stands between them."""
_EARLIER = frozenset(("month", "relative", "year"))
"""Periods that are not the day of a contest."""
_CONTEST = 5
"""Tokens behind a loss among which a score or the word for a contest stands."""


class Contest(NamedTuple):
    """Who won and who lost, each by the words of a name, and the place of all that says so."""

    winner: frozenset[str]
    loser: frozenset[str]
    place: Mention

    def is_of(self, other: Contest) -> bool:
        """Whether the same sides won and lost."""
        return bool(self.winner & other.winner or self.loser & other.loser)

    def is_reverse_of(self, other: Contest) -> bool:
        """Whether the sides have changed places."""
        return bool(self.winner & other.loser and self.loser & other.winner) and not self.is_of(other)


def turned_round(article: Article) -> Iterator[Told]:
    """Every contest of a field of which the body begins with the reverse, and never tells the same."""
    claimed = [one for sentence in fields(article) for one in _contests(article, sentence)]
    if not claimed:
        return
    every = body(article)
    told = [one for sentence in every for one in _contests(article, sentence)]
    lead = [one for sentence in every[:_LEAD] for one in _contests(article, sentence)]
    for claim in claimed:
        against = next((one for one in lead if one.is_reverse_of(claim)), None)
        if against is not None and not any(one.is_of(claim) for one in told):
            yield Told(claim.place, against.place)


def _contests(article: Article, sentence: Sentence) -> Iterator[Contest]:
    """The contests that a sentence tells of, but for those of another time."""
    words, tokens = article.lexicon.events, sentence.tokens
    if is_of_another_time(article, sentence):
        return
    for phrases, first, won in (
        (words.beating, False, True),
        (words.after_beating, True, True),
        (words.beaten, False, False),
    ):
        for place in places(tokens, phrases):
            before, behind = _before(article, sentence, place, first=first), _behind(article, sentence, place)
            if before and behind:
                one, other = (frozenset(token.word for token in some) for some in (before, behind))
                where = Mention(sentence.block, before[0].start, behind[-1].end)
                yield Contest(one, other, where) if won else Contest(other, one, where)


def is_of_another_time(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells of an earlier event: `last year`, `in 2019`, `the first leg`."""
    dated = any(isinstance(one, Date) and one.period in _EARLIER for one in sentence.mentions)
    return dated or not article.lexicon.events.again.isdisjoint(spelt(sentence.tokens))


def _before(article: Article, sentence: Sentence, place: Place, *, first: bool) -> Sequence[Token]:
    """The name before a verb: the nearest, or that with which the sentence begins."""
    runs = [*_names(article, sentence, max(0, place.first - _BEFORE) if not first else 0, place.first)]
    return (runs[0] if first else runs[-1]) if runs else ()


def _behind(article: Article, sentence: Sentence, place: Place) -> Sequence[Token]:
    """The name behind a verb, with no mark and no preposition between them."""
    tokens = sentence.tokens[place.end : place.end + _BEHIND]
    stop = next((at for at, one in enumerate(tokens) if _parts(article, sentence, one)), len(tokens))
    return next(_names(article, sentence, place.end, place.end + stop), ())


def _parts(article: Article, sentence: Sentence, token: Token) -> bool:
    """Whether something else begins with a token."""
    words = article.lexicon
    small = not sentence.block.prose.text[token.start].isupper()
    turns = small and token.word in words.names.openers and token.word not in words.relations.articles
    return token.mention is None and (turns or not (token.word[0].isalnum() or token.word == "-"))


def _names(article: Article, sentence: Sentence, first: int, end: int) -> Iterator[Sequence[Token]]:
    """The runs of capitalised words among some tokens; neither days nor what a sentence opens with."""
    text, run = sentence.block.prose.text, list[Token]()
    idle = article.lexicon.names.openers | article.lexicon.names.calendar
    for token in sentence.tokens[first:end]:
        if token.mention is None and text[token.start].isupper() and token.word not in idle:
            run.append(token)
        elif run:
            yield run
            run = []
    if run:
        yield run


def lost_after_all(article: Article) -> Iterator[Told]:
    """A win of the headline by somebody of whom the body says nothing but that they lost, and the other way round."""
    words = article.lexicon.events
    every = body(article)
    for sentence in fields(article):
        for told, opposite in ((words.winning, words.losing), (words.losing, words.winning)):
            found = next(places(sentence.tokens, told), None)
            if (
                sentence.block.kind != "headline"
                or found is None
                or next(places(sentence.tokens, opposite), None)
                or any(next(places(one.tokens, told), None) for one in every)
                or not words.unsure.isdisjoint([token.word for token in sentence.tokens])
            ):
                continue
            against = next(_sided(article, sentence, every[:_LEAD], opposite), None)
            if against is not None:
                yield Told(stretch(sentence, found), against)


def _sided(article: Article, claim: Sentence, some: Sequence[Sentence], phrases: tuple[str, ...]) -> Iterator[Mention]:
    """Where some sentences tell an outcome of a contest of somebody whom a headline names."""
    named = {token.word for run in _names(article, claim, 0, len(claim.tokens)) for token in run}
    for sentence in some:
        if is_of_another_time(article, sentence):
            continue
        for place in places(sentence.tokens, phrases):
            side = {token.word for token in _before(article, sentence, place, first=False)}
            if side & named and _is_of_contest(article, sentence, place):
                yield stretch(sentence, place)


def _is_of_contest(article: Article, sentence: Sentence, place: Place) -> bool:
    """Whether a score or the word for a contest follows."""
    near = sentence.tokens[place.end : place.end + _CONTEST]
    scored = any(place.end and near and near[0].start <= one.start <= near[-1].end for one in _scores(sentence))
    return scored or not article.lexicon.events.contests.isdisjoint([token.word for token in near])


def _scores(sentence: Sentence) -> Iterator[Mention]:
    return (one for one in hyphened(sentence.block, sentence.block.prose.text) if one.start >= sentence.start)
