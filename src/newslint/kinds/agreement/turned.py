"""Article -> the figures of its fields that go one way there and the other way in the body: `profit falls 12%`, where it rose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, islice, pairwise, takewhile

from newslint.article import Article
from newslint.article.claims import BODY, body, claims, values
from newslint.article.claims.comparable import agree, ends, standings
from newslint.article.claims.likeness import Likeness, likeness
from newslint.article.claims.moves import FROM, Move, moves, swings
from newslint.article.claims.topic import BEFORE, beside, topics
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.article.sentences.tokens import FAR
from newslint.kinds.agreement.bearing import named
from newslint.kinds.agreement.circumstances import foreseen, of_two_times, unreal
from newslint.kinds.agreement.one_thing import lead
from newslint.tuples import NamedTuple

RELATIVE = frozenset({"percent", "point"})
MET = 2  # words in common of two sentences about one thing


class Turned(NamedTuple):
    """A change as a field tells it, the same as the body does, what the two have in common, and how doubtful that is."""

    claim: Move
    fact: Move
    likeness: Likeness
    doubt: int = 0


def turned(article: Article) -> Iterator[Turned]:
    """Every change of a field that the body tells the other way, and never the same."""
    tell = moves(article)
    for claim in claims(article):
        if (move := tell(claim)) is not None:
            told = [other for fact in _alike(article, claim) if (other := tell(fact)) is not None]
            if not any(other.up is move.up for other in told):
                yield from _against(article, move, told)


def _against(article: Article, claim: Move, told: Sequence[Move]) -> Iterator[Turned]:
    """The likest of some changes that surely are the claimed one; none where the same is told of another time."""
    tell = topics(article)
    topic = tell(claim.figure)
    found = [Turned(claim, fact, likeness(topic, tell(fact.figure))) for fact in told if fact.by == claim.by != FROM]
    if any(
        of_two_times(article, one.claim, one.fact) or _of_two_sides(article, one) or _turns(article, one)
        for one in found
    ):
        return
    sure = [one for one in found if _of_one_thing(article, one)]
    if sure:
        likest = max(sure, key=lambda one: (one.likeness.score, -one.fact.start))
        yield likest._replace(doubt=_doubt(article, likest))


def _doubt(article: Article, one: Turned) -> int:
    """How doubtful it is that two changes are one: few words stand with both, it is told in amounts, or the body says elsewhere, without a figure, what the field does."""
    led = one.fact.block is lead(article)
    known = bool(one.likeness.near) and (led or len(one.likeness.shared) >= MET)
    relative = one.claim.figure.quantity.unit in RELATIVE
    return int(not (known and relative) or _goes_on_otherwise(article, one))


def _goes_on_otherwise(article: Article, one: Turned) -> bool:
    """Whether another sentence says of the thing that it goes as a field has it: the next one, or one with a word that stands beside both."""
    here, tell = sentence_of(article, one.fact), topics(article)
    for sentence in sentences(article):
        if sentence.block.kind in BODY and sentence is not here and _goes(article, sentence, up=one.claim.up):
            follows = sentence.number == here.number + 1
            if follows or not one.likeness.near.isdisjoint(
                tell(Mention(sentence.block, sentence.start, sentence.start)).words
            ):
                return True
    return False


def _goes(article: Article, sentence: Sentence, *, up: bool) -> bool:
    return any(way is up for _, way in swings(article, sentence))


def _turns(article: Article, one: Turned) -> bool:
    """Whether a change did not come about, or the sentence goes on the other way: `fell 2% but closed higher`."""
    sentence, back = sentence_of(article, one.fact), article.lexicon.agreement.but
    behind = [*islice(sentence.after(one.fact), FAR)]
    turn = next((at for at, token in enumerate(behind) if token.word in back), len(behind))
    ways = dict(swings(article, sentence))
    return unreal(article, one.fact) or any(ways.get(token) is one.claim.up for token in behind[turn:])


def _of_one_thing(article: Article, one: Turned) -> bool:
    """Whether two changes are surely of one thing: words of it stand with both, or the number tells it."""
    claim, alike = one.claim, one.likeness
    if (
        alike.other
        or _of_two_names(article, one)
        or _of_a_namesake(article, one.fact)
        or foreseen(article, claim) is not foreseen(article, one.fact)
    ):
        return False
    if claim.figure.quantity.unit not in RELATIVE:
        return bool(alike.near) and BEFORE not in alike.apart
    shared = alike.shared - article.lexicon.agreement.changes
    led = one.fact.block is lead(article)
    return bool(alike.near) or len(shared) >= MET or led or _alone(article, claim.figure)


def _alone(article: Article, claim: Figure) -> bool:
    """Whether a number is one that no two things share by chance: with a decimal of two digits, and once in the body."""
    written = digits(claim)
    return "." in written.lstrip("0.") and sum(digits(fact) == written for fact in body(article)) == 1


def _of_two_names(article: Article, one: Turned) -> bool:
    """Whether two changes are of somebody or something each by name, and the second sentence does not have the first name."""
    here, there = (named(article, _subject(article, move)) for move in (one.claim, one.fact))
    return bool(here and there) and here.isdisjoint(named(article, sentence_of(article, one.fact)))


def _of_a_namesake(article: Article, move: Move) -> bool:
    """Whether a change is told of another thing of the same name: `in the one for jetties it gains`."""
    said, stand_ins = article.lexicon.relations, article.lexicon.agreement.stand_ins
    before = [token for token in sentence_of(article, move).tokens if token.end <= move.start]
    return any(
        one.word in stand_ins and (two.word in said.asides or two.word in said.of) for one, two in pairwise(before)
    )


def _subject(article: Article, move: Move) -> Mention:
    """What stands before a change in its part of the sentence."""
    ends = article.lexicon.relations.parts
    before = takewhile(lambda token: token.word not in ends, sentence_of(article, move).before(move))
    return Mention(move.block, min((token.start for token in before), default=move.start), move.start)


def _of_two_sides(article: Article, one: Turned) -> bool:
    """Whether the one rises as the other falls: the euro against the pound, a bond and its yield."""
    inverse = article.lexicon.relations.inverse
    return any(len(inverse.intersection(chain(*beside(article, move)))) > 1 for move in (one.claim, one.fact))


def _alike(article: Article, claim: Figure) -> Sequence[Figure]:
    """The figures of the body that have the value of a claim, those alone that lie nearest to it."""
    found: dict[Figure, Fraction] = {}
    for one in standings(claim):
        for other in values(article).around(one.measure, one.quantity.nominal):
            if len(ends(other.figure)) == len(ends(claim)) and agree(one.quantity, other.quantity) is not None:
                found[other.figure] = abs(one.quantity.nominal - other.quantity.nominal)
    nearest = min(found.values(), default=None)
    return [fact for fact, gap in found.items() if gap == nearest]
