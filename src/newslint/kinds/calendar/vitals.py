"""Article -> births and deaths that are told with two dates of one person: in the text of an obituary, and in the line below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from newslint.article import Article
from newslint.article.dates.value import Date, End
from newslint.article.mention import Mention
from newslint.article.names import find
from newslint.article.sentences import Sentence, sentences
from newslint.lexicon.calendar import Lives
from newslint.model import Note, Problem
from newslint.tuples import NamedTuple

_BORN, _DIED = range(2)
_LIFE = 15
"""Years between two dates in brackets that are those of a life."""
_REACH = 6
"""Words between a verb and its date: `born in the town of Lviv on`."""
_MOST = 40
"""Years by which two births of one person may be told apart: more is another person."""
_FULL = 2
"""Words of a name that has a first name."""


class Vital(NamedTuple):
    """A birth or a death, when that was, who is told of in the sentence (surnames), and whether a pronoun, or nobody, stands before the verb."""

    sort: int
    date: Date
    end: End
    sentence: Sentence
    names: frozenset[tuple[str, ...]] = frozenset()
    of_whom: bool = True

    @property
    def at(self) -> Mention:
        """The words that say when."""
        return Mention(self.date.block, self.end.start, self.end.end)


class Twice(NamedTuple):
    """A birth or death that is told with another date before."""

    again: Vital
    before: Vital

    def judged(self) -> Problem:
        """The problem, at the later of the two."""
        values = {"stated": self.again.at.text, "other": self.before.at.text}
        return Problem(self.again.at.span, values, (Note(self.before.at.span, self.before.at.text),), None, (), "vital")


def vitals(article: Article) -> Iterator[Twice]:
    """The births and deaths that are told with two dates, of whom the story tells but one, by the name or by a pronoun beside a line that has both."""
    words = article.lexicon.calendar.lives
    told: Sequence[Vital] = [one for sentence in sentences(article) for one in _told(sentence, words)]
    if len(told) > 1:
        told = _with_names(article, told)
        for sort in (_BORN, _DIED):
            some = [one for one in told if one.sort == sort]
            odd = next((Twice(other, one) for one, other in combinations(some, 2) if _differ(one.end, other.end)), None)
            if odd and all(_of_one(one, other, told) for one, other in combinations(some, 2)):
                yield odd


def _with_names(article: Article, told: Sequence[Vital]) -> Sequence[Vital]:
    """The births and deaths with the surnames in their sentences of those who have a full name somewhere in the story."""
    names = find(article)
    surnames = {name.words[-1] for name in names if len(name.words) >= _FULL}
    held = [name for name in names if name.words[-1] in surnames]
    return [one._replace(names=frozenset(name.words for name in held if _within(name, one.sentence))) for one in told]


def _within(one: Mention, sentence: Sentence) -> bool:
    return one.block is sentence.block and sentence.start <= one.start < sentence.end


def _told(sentence: Sentence, words: Lives) -> Iterator[Vital]:
    """The births and deaths of a sentence that is of nobody's kin and leaves nothing open."""
    dates = [one for one in sentence.mentions if isinstance(one, Date) and one.sure and any(map(_known, one.ends))]
    if not dates or not (words.others | words.disputed).isdisjoint(token.word for token in sentence.tokens):
        return
    for date in dates:
        if len(date.ends) > 1 and _is_a_life(date):
            yield from (
                Vital(sort, date, end, sentence, of_whom=False)
                for sort, end in enumerate((date.ends[0], date.ends[-1]))
            )
        elif len(date.ends) == 1 and (found := _verb(sentence, date, words)):
            yield Vital(found[0], date, date.ends[0], sentence, of_whom=found[1])


def _known(end: End) -> bool:
    return bool(end.when.year or (end.when.month and end.when.day)) and end.when.width == 1


def _is_a_life(date: Date) -> bool:
    """Whether a range in brackets is from a birth to a death: `(1935–2018)`."""
    text, years = date.block.prose.text, [end.when.year or 0 for end in date.ends]
    bracketed = text[date.start - 1 : date.start] == "(" and text[date.end : date.end + 1] == ")"
    return bracketed and len(years) == _FULL and years[1] - years[0] >= _LIFE


def _verb(sentence: Sentence, date: Date, words: Lives) -> tuple[int, bool] | None:
    """Whether a date is that of a birth or a death, behind the verb, and whether a pronoun or nobody leads that: `Born in Bruges in`, `she had died in`."""
    tokens = [*sentence.before(date)]
    at = next((at for at, token in enumerate(tokens[: _REACH + 1]) if token.word in words.born | words.died), -1)
    between = tokens[: max(at, 0)]
    if at < 0 or any(
        one.mention or one.word in words.rough or not (one.word.isalpha() or one.word == ",") for one in between
    ):
        return None
    lead = [token.word for token in tokens[at + 1 :] if token.word not in words.linking - words.turning][:1]
    whom = not lead or lead[0] in words.subjects | words.relative
    return (_BORN if tokens[at].word in words.born else _DIED), whom


def _differ(one: End, other: End) -> bool:
    """Whether two dates cannot be one day."""
    apart = abs((one.when.year or 0) - (other.when.year or 0))
    pairs = zip(one.when[:3], other.when[:3], strict=True)
    known = [(here, there) for here, there in pairs if here is not None and there is not None]
    near = not (one.when.year and other.when.year) or apart <= _MOST
    return near and any(here != there for here, there in known)


def _of_one(one: Vital, other: Vital, every: Sequence[Vital]) -> bool:
    """Whether two tellings are of one person: by a name that both sentences have, or because one has birth and death, and the other a pronoun."""
    if one.sentence is other.sentence or len({name[-1] for name in one.names | other.names}) > 1:
        return False
    if one.names and other.names:
        firsts = {name[0] for name in one.names | other.names if len(name) >= _FULL}
        return len(firsts) <= 1
    places = [each.sentence.number for each in every]
    return any(
        each.names and places.count(each.sentence.number) > 1 and not rest.names and rest.of_whom
        for each, rest in ((one, other), (other, one))
    )
