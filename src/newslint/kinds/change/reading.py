"""The tokens around a word of change -> its operands, each led by its preposition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from newslint.article.claims.clauses import opened_before
from newslint.article.claims.timing import behind as behind_of
from newslint.article.claims.timing import is_timed
from newslint.article.dates.value import Date
from newslint.article.mention import Figure
from newslint.article.sentences.tokens import Token, ahead, back
from newslint.kinds.change.comparing import (
    LEVELS,
    SHARES,
    STEM,
    alike,
    beside_another,
    earlier,
    forecast,
    is_of_something,
    is_the_whole,
    names_an_amount,
    per,
)
from newslint.lexicon import without
from newslint.lexicon.relations import RelationWords

TIMES = frozenset(("duration", "ordinal", "age"))
_LABELLED = 3  # tokens of `2022: £75.5m`
LED = 2  # tokens before a level among which it is compared
QUIET = 6  # how many words may stand between a preposition and its figure, or between a level and `from`


@cache
def _leading(words: RelationWords) -> Mapping[str, str]:
    """What each preposition makes of the next figure; a word with two meanings has the first one."""
    names = ("to", "from", "at", "or", "upon", "aside", "compared")
    led = (words.to, words.start, words.at, words.or_, words.upon, words.asides, words.compared)
    return {word: name for name, members in reversed(list(zip(names, led, strict=True))) for word in members}


def _changes(word: str, words: RelationWords) -> bool:
    """Whether a word is one of change or comparison."""
    return word in words.up or word in words.down or word in words.compared


class Statement:
    """One statement of change as it is read: for each operand the place of its figure among the tokens, or None.

    `share` is the change in percent or points, `amount` the change as an amount, `new` and `old` the levels;
    `first` and `last` are the outermost tokens read.
    """

    def __init__(self, tokens: Sequence[Token], verb: int, words: RelationWords) -> None:
        self.tokens, self.verb, self.words = tokens, verb, words
        self.share: int | None = None
        self.amount: int | None = None
        self.new: int | None = None
        self.old: int | None = None
        self.first = self.last = verb
        self._aside: int | None = None  # the level of an aside: `, or 26 cents per share`

    def read(self, past: set[int]) -> None:
        """Read what stands behind the verb, then the level before it; `past` levels belong to earlier statements."""
        self._forward()
        self._preceded()
        words, verb = self.words, self.tokens[self.verb].word
        if verb not in words.trailing and verb not in words.compared:
            return
        if self._ranged():
            self._from_a_range(past)
        elif self.new is None and self.old is not None and self._of_the_same():
            self._backward(past)
        elif (self.new, self.old) == (None, None) and self.amount is not None and self.share is not None:
            self._closed_at(past)
        if self._compares_changes():
            self.new = self.old = None

    def _compares_changes(self) -> bool:
        """Whether an amount of change is compared with another one, which is nearer to it than to the level before: `lost 1,035, a net gain of 145, against 90`."""
        found = [None if at is None else self.tokens[at].figure for at in (self.amount, self.new, self.old)]
        if self.old is None or self.new is None or self.new > self.verb or not all(found):
            return False
        led = any(token.word in self.words.compared for token in self.tokens[self.old - LED : self.old])
        amount, new, old = (abs(figure.quantity.nominal) for figure in found if figure is not None)
        return led and min(amount, new, old) > 0 and max(old / amount, amount / old) < max(new / old, old / new)

    def _closed_at(self, past: set[int]) -> None:
        """Take the level right before the comma behind which a share and an amount follow: `closed at $38.89, a gain of $4.22, or 12.2%`."""
        words, at = self.words, self.verb - 1
        at -= self.tokens[at].word in words.articles
        if at < 0 or self.tokens[at].word != "," or self._is_of_another():
            return
        for level in back(at):
            token = self.tokens[level]
            if token.figure is not None and token.figure.role in LEVELS:
                led = self.tokens[level - 1].word in words.at | words.to
                if level not in past and (led or self._is_of_its_currency(token.figure)):
                    self.new = self.first = level
                return
            if token.word in words.parts or at - level > QUIET:
                return

    def _is_of_its_currency(self, level: Figure) -> bool:
        """Whether a level is an amount of money as the change is."""
        amount = None if self.amount is None else self.tokens[self.amount].figure
        return amount is not None and bool(level.quantity.currencies & amount.quantity.currencies)

    def _is_of_another(self) -> bool:
        """Whether the share is one of something else: `up $2 million, or 4 percent of sales`."""
        behind = self.tokens[self.last + 1].word if self.last + 1 < len(self.tokens) else ""
        return behind in self.words.of

    def _ranged(self) -> bool:
        """Whether a range may stand behind the verb, and a level before it: `30, down from 40 to 45`."""
        start = self.verb + 2
        ends = self.old, self.new, self.share
        return ends == (start, start + 2, None) and self.tokens[self.verb - 1].word == ","

    def _from_a_range(self, past: set[int]) -> None:
        """Take the level before the verb for the new one, if one stands there, and the farther end of the range for the old one."""
        near, far, down = self.old, self.new, self.tokens[self.verb].word in self.words.down
        self.new = None
        if (before := self.tokens[self.verb - 2].figure) is not None and before.role == "range":
            self.old = None  # `£39 to £119, down from £49 to £139`: a range against a range
            return
        self._backward(past)
        if self.new is None or (near and far and self._lies_within(self.new, near, far, down=down)):
            self.new = far
        else:
            ends = [(figure.quantity.nominal, at) for at in (near, far) if at and (figure := self.tokens[at].figure)]
            self.old = (max if down else min)(ends)[1]

    def _lies_within(self, new: int, near: int, far: int, *, down: bool) -> bool:
        """Whether the level before the verb is not beyond what the verb goes to: `$30m more in each, rising from $210m to $240m`."""
        level, start, end = (
            figure.quantity.nominal for at in (new, near, far) if (figure := self.tokens[at].figure) is not None
        )
        return level > end < start if down else level < end > start

    def _of_the_same(self) -> bool:
        """Whether the level before a noun of change may be of what it names: not `a turnout of 46%, a rise in support from 40%`."""
        words, named = self.words, self.tokens[self.verb + 1 : self.old]
        if not named or named[0].word not in words.asides:
            return True
        stems = {token.word[:STEM] for token in named[1:] if token.word.isalpha() and token.word not in words.start}
        return not stems or any(token.word[:STEM] in stems for token in self.tokens[: self.verb])

    def _forward(self) -> None:
        compared = self.tokens[self.verb].word in self.words.compared
        at, lead, quiet = self.verb + 1, "compared" if compared else "by", 0
        end = ahead(self.tokens, self.verb).stop
        while at < end:
            token = self.tokens[at]
            if token.figure is not None:
                if not self._take(at, token.figure, lead, quiet):
                    return
                self.last, lead, quiet = at, "after", 0
            elif token.word == "(":
                at = self._bracket(at)
            elif self._of_another(at):
                return
            elif (preposition := self._preposition(at, lead)) is not None:
                lead, quiet = preposition, 0
            elif self._ends(at):
                return
            elif token.word not in self.words.leads:
                quiet += 1
            if quiet > QUIET:
                return
            at += 1

    def _preposition(self, at: int, lead: str) -> str | None:
        """What the word makes of the next figure: its name among the operands, or an aside."""
        word, words = self.tokens[at].word, self.words
        if lead == "compared" and word in words.with_:
            return lead
        if word in words.compared and self._is_told_in_another(at):
            return None
        if word in words.by and self.last > self.verb:
            return None if word in words.leads or word in words.of else "aside"
        return _leading(words).get(word)

    def _is_told_in_another(self, at: int) -> bool:
        """Whether another currency is named, and no level: `strengthened against the dollar to $1.24`."""
        words, named = self.words, self.tokens[at + 1 : at + 3]
        return any(token.word in words.inverse for token in named if token.word not in words.articles)

    def _of_another(self, at: int) -> bool:
        """Whether another event begins here (`after rebounding from a low of 5`), or a range of the change (`by anywhere from 5% to 9%`)."""
        word, words = self.tokens[at].word, self.words
        if word in words.start:
            near = self.tokens[max(self.verb, at - 2) : at]
            return all(token.figure is None for token in near) and any(token.word in words.by for token in near)
        following = self.tokens[at + 1].word if at + 1 < len(self.tokens) else ""
        return word in words.stops and following.endswith(words.gerund)

    def _ends(self, at: int) -> bool:
        """Whether another statement begins here: a verb, a conjunction, `, helped by`, the end of a part."""
        word, words = self.tokens[at].word, self.words
        if word in words.stops or word in {";", ":"}:
            return True
        if word in words.up or word in words.down or word in words.neutral:
            self._trailing(at)
            return not self._goes_on(at)
        if word == "," and at + 1 < len(self.tokens):
            following = self.tokens[at + 1].word
            goes_on = following in words.standing or _changes(following, words)
            return following.endswith(words.participles) and not goes_on
        return False

    def _goes_on(self, at: int) -> bool:
        """Whether the level before follows behind the new one: `rose 8% to $2.4bn, up from $2.1bn`."""
        words, verb, again = self.words, self.tokens[self.verb].word, self.tokens[at].word
        following = self.tokens[at + 1].word if at + 1 < len(self.tokens) else ""
        known = self.new is not None and self.old is None and again in words.trailing
        alike = (verb in words.up and again in words.up) or (verb in words.down and again in words.down)
        return known and alike and following in words.start

    def _trailing(self, at: int) -> None:
        """Take the share that is said behind both levels: `…, up 14%` or `…, a rise of 14%`."""
        words = self.words
        if self.share is not None or self.old is None or self.tokens[at].word not in words.trailing:
            return
        if self.new is None and (self.amount is None or self.tokens[self.verb].word not in words.trailing):
            return  # the new level may stand before the verb: `$325, up $75 from $250, an increase of 30%`
        if self._turns(at):
            return  # `rose from $31 to $38, then fell by 4 percent`
        place = next((to for to in ahead(self.tokens, at) if self.tokens[to].word not in words.leads | words.by), at)
        figure = self.tokens[place].figure
        behind = self.tokens[place + 1].word if place + 1 < len(self.tokens) else ""
        if self.new is None and is_timed(behind_of(self.tokens, place, words), words):
            return  # `$25, up $3 from $22, a gain of 40% since May`
        if figure is not None and figure.role in SHARES and behind not in words.start | words.to | words.at:
            self.share = place

    def _turns(self, at: int) -> bool:
        """Whether a word says that something goes the other way than the verb says."""
        words, verb, again = self.words, self.tokens[self.verb].word, self.tokens[at].word
        return (verb in words.up and again in words.down) or (verb in words.down and again in words.up)

    def _take(self, at: int, figure: Figure, lead: str, quiet: int) -> bool:
        """Give the figure its place by what leads to it; False where the statement cannot go on."""
        if lead == "to" and self.new is not None and self.old is not None:
            self.old = None  # `from $140 to $160 a ton to $120 to $140`: two ranges
            return False
        if figure.role not in LEVELS | SHARES:
            return lead in {"upon", "aside", "after", "or"} or figure.role in TIMES
        if lead == "aside" or (lead == "upon" and not self._is_base(at)):
            return True
        if lead == "after":
            return figure.role == "number" or self._is_named_behind(at, figure)
        if quiet > (0 if lead in {"to", "from"} else 2) and lead != "upon" and not self._own(at, quiet):
            return False
        takers = {"by": self._by, "or": self._or, "from": self._from, "upon": self._from, "compared": self._compared}
        return takers.get(lead, self._to)(at, figure)

    def _is_named_behind(self, at: int, figure: Figure) -> bool:
        """Take the share that a noun of change names behind both levels: `from £4 to £5, a 25% increase`."""
        behind = self.tokens[at + 1].word if at + 1 < len(self.tokens) else ""
        if None not in {self.new, self.old} and self.share is None and figure.role in SHARES:
            self.share = at if behind in self.words.trailing else None
        return self.share == at

    def _is_base(self, at: int) -> bool:
        """Whether the level of an earlier time follows: `up 9% on last year's £4.9 billion`, not `on £4.9 billion of sales`."""
        words = self.words
        if (self.share is None and self.amount is None) or is_of_something(self.tokens, at, words):
            return False
        upon = next(to for to in back(at) if self.tokens[to].word in words.upon)
        told = self.tokens[upon + 1 : at]
        if any(without(token.word, words.owning) in words.earlier or token.mention is not None for token in told):
            return True
        dated = any(token.mention is not None and token.figure is None for token in self.tokens[at + 1 : at + 3])
        return any(token.word in words.articles for token in told[:1]) and (dated or earlier(self.tokens, at, words))

    def _own(self, at: int, quiet: int) -> bool:
        """Whether the words before the figure are its own: `to a seasonally adjusted 616,000`, `to a peak of 5`."""
        described = self.tokens[at - 1].word in self.words.by or self.tokens[at - 1 - quiet].word in self.words.articles
        return quiet <= 2 and described  # an adjective or two

    def _to(self, at: int, figure: Figure) -> bool:
        if figure.role not in LEVELS or self.new is not None or self._infinitive(at):
            return False
        self.new = at
        return True

    def _infinitive(self, at: int) -> bool:
        """Whether `to` leads to a verb of another statement: `raised $5 million to build 20 stores`."""
        words = self.words
        to = next((to for to in range(at - 1, max(self.verb, at - QUIET), -1) if self.tokens[to].word in words.to), at)
        following = self.tokens[to + 1].word if to < at else ""
        return following.isalpha() and following not in words.leads | words.reaching

    def _by(self, at: int, figure: Figure) -> bool:
        if figure.role in SHARES and self.share is None:
            self.share = at
        elif figure.role not in SHARES and self.amount is None:
            self.amount = at
        else:
            return False
        return True

    def _or(self, at: int, figure: Figure) -> bool:
        """`1.7 percent, or 42 cents`; `$1.34 billion, or 26 cents per share`."""
        if self.new is not None:
            self._aside = at if self.old is None else self._aside
            return True
        if (self.share is None) == (self.amount is None):
            return False
        return self._by(at, figure)

    def _compared(self, at: int, figure: Figure) -> bool:
        """`compared with $1.2 billion a year earlier`, but no forecast and no other thing."""
        return earlier(self.tokens, at, self.words) and self._from(at, figure)

    def _from(self, at: int, figure: Figure) -> bool:
        if self.old is not None or figure.role not in LEVELS or forecast(self.tokens, at, self.words):
            return False
        if self._aside is not None and self.last == self._aside:
            closed = any(token.word == "," for token in self.tokens[self.last + 1 : at])
            if not closed:  # `$6.1 billion, or $5.39 a share from $4.71` compares the shares
                self.new, self.share, self.amount = self._aside, None, None
        self.old = at
        return True

    def _bracket(self, at: int) -> int:
        """Step over brackets; a lone percentage in them is the share of an amount: `shed 10.22 points (0.06 percent)`."""
        close = next((to for to in ahead(self.tokens, at) if self.tokens[to].word == ")"), at)
        if self._is_of_an_earlier_time(at, close):
            self.old = close - 1
            return close
        figure = self.tokens[at + 1].figure if close == at + 2 else None
        if figure is not None and figure.role == "percent" and self.share is None and self.amount is not None:
            self.share = at + 1
        return close

    def _is_of_an_earlier_time(self, at: int, close: int) -> bool:
        """Whether brackets right behind the new level tell that of an earlier time: `rose 12% to £84.6m (2022: £75.5m)`."""
        inside = self.tokens[at + 1 : close]
        if self.new != at - 1 or self.old is not None or len(inside) < _LABELLED or inside[-2].word != ":":
            return False
        label, level = inside[:-2], inside[-1].figure
        timed = any(isinstance(one.mention, Date) or one.word in self.words.earlier for one in label)
        return timed and level is not None and level.role in LEVELS and not any(one.figure for one in label)

    def _backward(self, past: set[int]) -> None:
        """Find the level before the verb: `$7.57 billion, down 15 percent from $8.9 billion`."""
        words, quiet, depth = self.words, 0, 0
        if names_an_amount(self.tokens, self.verb, words):
            return
        behind = self._beside() + 1
        for at in back(behind):
            token = self.tokens[at]
            if at >= behind:
                continue  # in an aside that was stepped over
            behind = opened_before(self.tokens, at, words) if token.word == "," else behind
            depth += (token.word == ")") - (token.word == "(")
            if depth > 0 or token.word == "(":
                continue
            if at in past or token.word in words.up or token.word in words.down or token.word in {";", ":"}:
                return
            if token.figure is not None and (
                is_the_whole(self.tokens, at, words) or self._is_what_a_price_is_for(token.figure)
            ):
                continue
            if token.figure is not None and token.figure.role in LEVELS and self._suits(at, token.figure):
                self.new = self.first = at
                return
            if self._leaves_out_its_unit(token.figure):
                return
            quiet += token.figure is None and token.word not in words.leads
            if quiet > 2 * QUIET:
                return

    def _is_what_a_price_is_for(self, level: Figure) -> bool:
        """Whether a single coin is what a price is told for, where the old level leaves out its own: `152 yen to buy a dollar, up from 148`."""
        old = None if self.old is None else self.tokens[self.old].figure
        bare = old is not None and old.quantity.unit is None
        return bare and level.role == "money" and level.text.partition(" ")[0].lower() in self.words.articles

    def _leaves_out_its_unit(self, level: Figure | None) -> bool:
        """Whether the old level is a bare number that may be of a time told before it: `12 weeks, up from eight`."""
        old = None if self.old is None else self.tokens[self.old].figure
        return old is not None and old.role == "number" and level is not None and level.role in TIMES

    def _preceded(self) -> None:
        """Take what stands right before a verb whose level follows: `47 cents, or 33 percent, higher at $1.90`."""
        at = self.verb - 1
        if self.new is None or self.share is not None or at < 0:
            return
        at -= self.tokens[at].word == ","
        figure = self.tokens[at].figure
        if figure is None or figure.role not in SHARES or self.tokens[at - 1].word not in self.words.or_:
            return
        amount = at - 2 - (self.tokens[at - 2].word == ",")
        figure = self.tokens[amount].figure if amount >= 0 else None
        if figure is not None and figure.role in LEVELS - SHARES:
            self.share, self.amount = at, amount

    def _beside(self) -> int:
        """Take the share right before a noun of change, `a 142 percent increase from 53 million`; where to read on."""
        at = self.verb - 1
        figure = self.tokens[at].figure if at >= 0 else None
        if figure is None or self.share is not None or figure.role not in SHARES:
            return at
        self.share = self.first = at
        return at - 1

    def _suits(self, at: int, figure: Figure) -> bool:
        """Whether a level before the verb is of the kind of the old one, and no aside of another level or of time."""
        old = None if self.old is None else self.tokens[self.old].figure
        before = self.tokens[at - 1].word if at else ""
        if self.old is None or old is None or not alike(figure, old) or before in self.words.asides:
            return False
        for to in range(at - 1, max(0, at - QUIET) - 1, -1):
            token = self.tokens[to]
            if token.word in self.words.start or beside_another(self.tokens, to, self.words):
                return False  # `fell 4% from revised sales of 247,000, with exports down …`
            if token.figure is not None or token.word == ",":
                break
        bases = per(self.tokens, at, self.words), per(self.tokens, self.old, self.words)
        return before not in self.words.or_ or bases[0] == bases[1]
