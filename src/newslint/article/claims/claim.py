"""A sentence -> its claims: each figure, day and time with what it is worth, also where its unit is left out, and the words told with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from newslint.arithmetic.dimension import dimension
from newslint.arithmetic.measures import converted
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, once
from newslint.article.claims.comparable import DAYS
from newslint.article.claims.dated import WEEKDAYS, of_dateline, weekdays, year_of_days
from newslint.article.claims.moments import CLOCK, DAY, RACE, TALLY, YEAR, moments
from newslint.article.contests.tallies import sides
from newslint.article.dates.published import Published, published
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.article.times.clocks import Clock
from newslint.article.times.plainclocks import times_of_day
from newslint.article.times.racing import race_times
from newslint.lexicon import Lexicon
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

BESIDE = 4
"""Words on either side that are told with a figure."""
_DATED = 10
"""Words before a year or day that tell what was then: `born in a church hall in 1964`."""
_CLOSE = 3
"""Words right behind a figure."""
_COUNTED = 3
"""Words behind a figure among which is the noun that it counts."""
_ELIDED = frozenset(("money", "quantity", "duration"))
"""Roles of figures whose unit may stand once for a whole list."""
_LISTED = frozenset((",", ";"))
_GAP = 10
"""Words of a list between two figures of which one leaves out its unit."""
_LABEL = 5
"""Words of a name before its figure in a list."""
_MONTHS, _DAYS = 12, 31
REMEMBERED = 200


class Claim(NamedTuple):
    """What one figure says: its `role` and `quantity`, those of its list where a unit is left out, and the words of its clause.

    A year is a claim too, of the `day` if that is told, and so are a day and a time of day. `noun` is what it counts, ""
    where that is left out. `listed` says that a comma or `and` joins it to the figure before, or that a range goes from
    that year or day to this; `joint` is the mark or conjunction with which its clause begins, and `next` are the words right behind, whatever follows.
    `base` is what it is told for one of, `crate` for `$12 a crate`, "" where that is not said.
    """

    mention: Mention
    role: str
    quantity: Quantity
    before: tuple[str, ...]
    behind: tuple[str, ...]
    noun: str = ""
    listed: bool = False
    day: dt.date | None = None
    joint: str = ""
    next: tuple[str, ...] = ()
    base: str = ""

    @property
    def exact_day(self) -> Quantity:
        """A day in years, exactly in order."""
        day = self.day or dt.date(int(self.quantity.nominal), 1, 1)
        return Quantity(day.year + Fraction((day.month - 1) * _DAYS + day.day - 1, _MONTHS * _DAYS))

    def preceded_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands right before it, be it the conjunction of its clause."""
        text = f" {self.joint} {' '.join(self.before)}".rstrip()
        return any(text.endswith(f" {phrase}") for phrase in phrases)

    def beside(self, phrases: frozenset[str]) -> bool:
        """Whether it stands at the `#` of one of some phrases (`rise of #`, `# more than`), of which `|` is the end of its clause."""
        left, right = (self.joint, *self.before), (*self.next, "|")
        ends = [" ".join(("#", *right[:to])) for to in range(len(right) + 1)]
        starts = (" ".join((*left[at:], "")) for at in range(len(left) + 1))
        return any(start + end in phrases for start in starts for end in ends)

    def led_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands before it."""
        return _said(self.before, phrases)

    def followed_by(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands behind it."""
        return _said(self.behind, phrases) or _said(self.next, phrases)

    def told(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases is told with it, or is what it is written in."""
        return any(_said(words, phrases) for words in (self.before, self.behind, (self.mention.text.lower(),)))

    def alike(self, other: Claim) -> bool:
        """Whether the two measure the same, be it in metres here and in centimetres there."""
        one, two = self.quantity.unit, other.quantity.unit
        return self.role == other.role and (one == two or dimension(one) == dimension(two))

    def measured(self, unit: str | None) -> Quantity:
        """What it is worth in another unit of the same."""
        quantity = self.quantity
        if unit == quantity.unit or unit is None or quantity.unit is None:
            return quantity
        (worth, *_) = converted(Fraction(1), quantity.unit, unit)
        return quantity._replace(nominal=quantity.nominal * worth, step=quantity.step * worth, unit=unit)

    def exactly(self) -> Claim:
        """The same where its last digit is not rounded: a rate of tax, the price of one."""
        return self._replace(quantity=self.quantity._replace(step=Fraction(0), zeros=0))

    def of_unit(self, other: Claim) -> Claim:
        """The same in the unit of another, which it leaves out."""
        return self._replace(role=other.role, quantity=self.quantity._replace(unit=other.quantity.unit))


def _said(words: Sequence[str], phrases: frozenset[str]) -> bool:
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in phrases)


@once.lasting
def claims_in(article: Article) -> Callable[[Sentence], Sequence[Claim]]:
    """The function that tells the claims of a sentence, each sentence's once."""
    words, held = article.lexicon, by_block(times_of_day(article))

    @lru_cache(maxsize=REMEMBERED)
    def told(sentence: Sentence) -> Sequence[Claim]:
        times = [one for one in held.get(sentence.block, ()) if sentence.start <= one.start < sentence.end]
        found = [*_read(sentence, words, published(article)), *_raced(sentence, words), *_tallied(sentence)]
        found = sorted(found, key=_PLACE)
        return _completed(_with_times(found, times, _timed(sentence, times, words)) if times else found, words)

    return told


_PLACE = attrgetter("mention.start")


def _raced(sentence: Sentence, words: Lexicon) -> Iterator[Claim]:
    """The times of a sentence that somebody ran, in seconds: `2:23:14`, `9:38.85`."""
    for one in race_times(sentence):
        before, behind = (
            _before(sentence.tokens, sentence.at(one), words),
            _behind(sentence.tokens, sentence.at(one), words),
        )
        yield Claim(one, RACE, one.quantity, before, behind)


def _tallied(sentence: Sentence) -> Iterator[Claim]:
    """The sides of the votes of a sentence."""
    for one in sides(sentence):
        yield Claim(one, TALLY, one.quantity, (), ())


def _timed(sentence: Sentence, times: Sequence[Clock], words: Lexicon) -> Iterator[Claim]:
    """The times of day of a sentence, if all are of one zone; none that tells another again in brackets, in another zone."""
    first = [one for one in times if not _told_again(one)]
    zones = {one.zone for one in first if one.zone}
    again = {one: other for one, other in pairwise(times) if _told_again(other) and other.zone in zones}
    for one in first if len(zones) <= 1 else ():
        before, behind = _before(sentence.tokens, sentence.at(one), words), ()
        minutes = again.get(one, one).minutes  # `11:30 p.m. local time (2130 GMT)`, beside `6 a.m. GMT`
        yield Claim(one, CLOCK, Quantity(Fraction(minutes), unit="minute"), before, behind)


def _told_again(clock: Clock) -> bool:
    """Whether a time stands in brackets, in a zone of its own."""
    return bool(clock.zone) and clock.block.prose.text[clock.start - 1] == "("


def _with_times(claims: Sequence[Claim], times: Sequence[Clock], timed: Iterable[Claim]) -> Sequence[Claim]:
    """The claims with the times of day among them, in order; `1100 GMT` is no number."""
    others = (claim for claim in claims if not any(_inside(claim.mention, one) for one in times))
    return sorted((*others, *timed), key=_PLACE)


def _inside(one: Mention, other: Mention) -> bool:
    return other.start <= one.start < other.end


def _read(sentence: Sentence, words: Lexicon, now: Published | None) -> Iterator[Claim]:
    """The figures, years and days of a sentence, as they are written."""
    tokens, last, year = sentence.tokens, -1, year_of_days(sentence)
    sides = frozenset(_sides(tokens, sentence.places, words))
    for at, token in enumerate(tokens):
        if token.mention is None or at in sides:
            continue
        reach = _DATED if isinstance(token.mention, Date) else BESIDE
        before, behind = _before(tokens, at, words, reach), _behind(tokens, at, words)
        listed = last >= 0 and _joint(tokens[last + 1 : at], sentence.block.prose.text, words)
        if token.figure is not None and not _idle(tokens, at, words):
            last = at
            noun, joint = (
                _noun(tokens, at, behind, sentence.block.prose.text, words.relations),
                _joint_before(tokens, at, len(before)),
            )
            close = _next(tokens, at, words)
            role, worth = role_of(token.figure), token.figure.quantity
            if role == "ordinal" and not words.calendar.anniversaries.isdisjoint(close[:1]):
                role, worth = "duration", worth._replace(unit=YEAR)
            base = _base(before, close, words.relations)
            yield Claim(token.figure, role, worth, before, behind, noun, listed, joint=joint, next=close, base=base)
            if role == "duration" and worth.unit == DAY and close[:2] in words.calendar.weekly:
                yield Claim(token.figure, WEEKDAYS, worth._replace(unit=None), before, behind, next=close)
        elif isinstance(token.mention, Date) and not of_dateline(token.mention):
            for one in moments(token.mention, now, year):
                yield Claim(one.mention, one.role, one.quantity, before, behind, listed=one.last, day=one.day)
            if spanned := weekdays(tokens, at, words.calendar):
                yield Claim(spanned[0], WEEKDAYS, Quantity(Fraction(spanned[1])), before, behind)


def _idle(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a figure counts nothing: a vague one, that of `one after the other`."""
    figure = tokens[at].figure
    said = figure.text.lower() if figure else ""
    if said in words.figures.vague:
        return True
    phrase = " ".join((said, *(token.word for token in tokens[at + 1 : at + 1 + _CLOSE])))
    return phrase.startswith(words.relations.in_turn)


def _sides(tokens: Sequence[Token], places: Sequence[int], words: Lexicon) -> Iterator[int]:
    """The numbers in words that are the sides of a ratio whose noun stands between them: `one tenant in three`."""
    for one, other in pairwise(places):
        low, high = tokens[one].figure, tokens[other].figure
        joined = 1 < other - one <= BESIDE and tokens[other - 1].word in words.figures.ratio_words
        if joined and low and high and low.quantity.nominal == 1 and low.text.isalpha() and high.text.isalpha():
            yield from (one, other)


def role_of(figure: Figure) -> str:
    """The role of a figure; a fraction in words, such as `a third`, counts nothing by itself, and either end of a span of time lasts."""
    if figure.role == "quantity" and figure.quantity.unit in DAYS:
        return "duration"
    if figure.role != "number" or not figure.text[0].isalpha():
        return figure.role
    return "fraction" if 0 < figure.quantity.nominal < 1 else figure.role


def _joint_before(tokens: Sequence[Token], at: int, words: int) -> str:
    """The mark or conjunction before the words of a clause that stand before a mention."""
    place = at - words - 1
    return tokens[place].word if place >= 0 and words < BESIDE else ""


def _noun(tokens: Sequence[Token], at: int, behind: Sequence[str], text: str, words: RelationWords) -> str:
    """What a figure counts: the first plural right behind it that is no name behind a verb, or what a hyphen joins to it."""
    hyphen = _hyphened(tokens, at)
    if hyphen:
        return behind[0] if behind else ""
    for place, word in enumerate(behind[:_COUNTED]):
        if word in words.stops or word in words.asides or word in words.of or word in words.pointing:
            return ""
        plural = word.endswith(words.plural_endings) and word not in words.uncounted
        if plural or word in words.persons or word in words.irregular:
            named = place > 0 and text[tokens[at + 1 + place].start].isupper()
            return "" if named and text[tokens[at + 1].start].islower() else word  # `512 chose Ida Moss`
    return ""


def _base(before: Sequence[str], close: Sequence[str], words: RelationWords) -> str:
    """What one of is meant beside a figure: `a crate`, `per ordinary share`, `for each crate`, `daily`; a day for `a daily take of`."""
    for at, word in enumerate(close):
        if word in words.paces:
            return words.paces[word]
        if word in words.per or word in words.each:
            of = [one for one in close[at + 1 :] if one not in words.bases]
            return of[0] if of and of[0] not in words.of else word if of else ""
        if word not in words.asides and not word.endswith(words.plural_endings) and word not in words.persons:
            break
    return next((words.paces[word] for word in reversed(before) if word in words.paces), "")


def _before(tokens: Sequence[Token], at: int, words: Lexicon, reach: int = BESIDE) -> tuple[str, ...]:
    """The last words of the clause before a mention; before a colon, those of its label: `Total votes cast: 4,102`."""
    found, _ = _clause(reversed(tokens[max(0, at - reach) : at]), words)
    if not found and at > 1 and tokens[at - 1].word == ":":
        found = _label(tokens, at - 1, words)
    return tuple(reversed(found))


def _label(tokens: Sequence[Token], colon: int, words: Lexicon) -> Sequence[str]:
    """The words of a label before its colon, the last first; none where more stands there than a label has."""
    found, _ = _clause(reversed(tokens[max(0, colon - BESIDE) : colon]), words)
    place = colon - len(found) - 1
    return found if place < 0 or tokens[place].word == ";" else ()


def _behind(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[str, ...]:
    """The first words of the clause behind a mention, up to half the way to the next; a hyphen may touch it: `a 520-vote margin`."""
    here = at + 1 + _hyphened(tokens, at)
    found, met = _clause(tokens[here : here + 2 * BESIDE], words)
    return tuple(found[: (len(found) + 1) // 2 if met else BESIDE][:BESIDE])


def _next(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[str, ...]:
    """The words right behind a mention, up to a mark or another."""
    here = at + 1 + _hyphened(tokens, at)
    return tuple(_clause(tokens[here : here + _CLOSE], words)[0])


def _hyphened(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen touches a mention: `a 520-vote margin`, not `48 percent - goes`."""
    return at + 1 < len(tokens) and tokens[at + 1].word == "-" and tokens[at + 1].start == tokens[at].end


def _clause(tokens: Iterable[Token], words: Lexicon) -> tuple[Sequence[str], bool]:
    """The words up to a mark, a conjunction or a mention, and whether they end with a mention."""
    found: list[str] = []
    for token in tokens:
        if token.mention is not None or token.word in words.relations.parts:
            return found, token.mention is not None
        found.append(token.word)
    return found, False


def _joint(between: Sequence[Token], text: str, words: Lexicon) -> bool:
    """Whether what stands between two figures makes them neighbours of one list: a comma or `and`, then at most one word or a name."""
    joints = [at for at, token in enumerate(between) if token.word in _LISTED or token.word in words.relations.ands]
    label = between[joints[-1] + 1 :] if joints else between
    if not joints or not words.relations.stops.isdisjoint(token.word for token in label):
        return False
    if len(label) <= 1 or _is_heading(between, label, words.relations):
        return True
    return len(label) <= _LABEL and all(_of_a_name(token, text, words.relations) for token in label)


def _is_heading(between: Sequence[Token], label: Sequence[Token], words: RelationWords) -> bool:
    """Whether a few words between a comma right behind one figure and the next name what is counted: `, party committees $93,000`."""
    told = len(label) <= _COUNTED and len(label) + 1 == len(between)
    return told and label[-1].word.endswith(words.plural_endings) and label[-1].word not in words.uncounted


def _of_a_name(token: Token, text: str, words: RelationWords) -> bool:
    """Whether a word may be part of a name: `Lily Marsh of the Greens`."""
    return text[token.start].isupper() or token.word in words.articles or token.word in words.of


def _completed(claims: Sequence[Claim], words: Lexicon) -> Sequence[Claim]:
    """The claims, each bare number of a list with the unit that it leaves out."""
    return _told_first(_told_last(claims, words), words)


def _told_last(claims: Sequence[Claim], words: Lexicon) -> Sequence[Claim]:
    """The claims, a bare number of a list with the unit of the one that the list ends with: `6, 9 and 15 days`."""
    found: list[Claim] = []
    for claim in reversed(claims):
        behind = found[-1] if found else None
        shared = behind is not None and behind.role in _ELIDED and claim.role == "number"
        shared = shared and behind is not None and (_touch(claim, behind, words) or _is_part(claim, behind, words))
        found.append(claim.of_unit(behind) if behind and shared else claim)
    return tuple(reversed(found))


def _told_first(claims: Sequence[Claim], words: Lexicon) -> Sequence[Claim]:
    """The claims, a bare number of a list with the unit of the one before it: `six years for him, five for her`, `six on one count, …`."""
    found: list[Claim] = []
    for claim in claims:
        before = next((one for one in reversed(found) if not _aside(one, words)), None)
        shared = before is not None and before.role in _ELIDED and _gapped(before, claim, words)
        found.append(claim.of_unit(before)._replace(listed=True) if before and shared else claim)
    return tuple(found)


def _gapped(before: Claim, claim: Claim, words: Lexicon) -> bool:
    """Whether a number behind a comma or `and` has neither noun nor verb of its own."""
    joined = claim.joint in _LISTED or claim.joint in words.relations.ands
    bare = claim.role == "number" and joined and not claim.noun and not _led(claim, words)
    return bare and _alone(claim.next, words) and _near(before, claim, words)


def _aside(claim: Claim, words: Lexicon) -> bool:
    """Whether a claim only says of what another is told: `ten years on the first count`, `nine on one count`."""
    return claim.role == "ordinal" or (claim.role == "number" and _led(claim, words))


def _led(claim: Claim, words: Lexicon) -> bool:
    """Whether a preposition sets a number apart: `and by three in the afternoon`."""
    said = words.relations
    return any(not some.isdisjoint(claim.before[-1:]) for some in (said.by, said.at, said.start, said.asides))


def _alone(behind: Sequence[str], words: Lexicon) -> bool:
    """Whether nothing is said behind a number but where or when it was, or whose it is."""
    return not behind or behind[0] in words.relations.asides


def _near(before: Claim, claim: Claim, words: Lexicon) -> bool:
    """Whether a clause without a verb stands between two claims of a sentence: `got six years, his brother five`."""
    text = before.mention.block.prose.text
    said = text[before.mention.end : claim.mention.start].lower().replace(",", " ").split()
    return (
        before.mention.block is claim.mention.block
        and len(said) <= _GAP
        and words.relations.stops.isdisjoint(word for word in said if word not in words.relations.ands)
    )


def _is_part(claim: Claim, behind: Claim, words: Lexicon) -> bool:
    """Whether a number is part of the claim behind it, whose unit it leaves out: `1,800 of the county's 12,000 hectares`."""
    said, text = words.relations, claim.mention.block.prose.text
    between = text[claim.mention.end : behind.mention.start].lower().split()
    led = between[:1] and between[0] in said.of and 1 < len(between) <= BESIDE
    owned = led and (between[1] in said.articles | said.owners | said.pointing)
    return bool(owned) and claim.mention.block is behind.mention.block and said.stops.isdisjoint(between)


def _touch(claim: Claim, behind: Claim, words: Lexicon) -> bool:
    """Whether nothing stands between two claims but what joins a list."""
    between = claim.mention.block.prose.text[claim.mention.end : behind.mention.start].lower()
    return bool(between.strip()) and words.relations.ands.issuperset(between.replace(",", " ").split())
