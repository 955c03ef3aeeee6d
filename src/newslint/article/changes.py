"""Statements of change -> by how much, to what level and from what level: `rose 12% to $1.18 billion from $1.03 billion`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint import lexicon
from newslint.article import Article
from newslint.article.clauses import Clause, Token, clauses
from newslint.article.quantity import Figure
from newslint.article.wording import digits
from newslint.lexicon.relations import RelationWords

LEVELS = frozenset(("money", "number", "quantity", "percent"))
SHARES = frozenset(("percent", "points"))
REACH = 6  # how many words may stand between a preposition and its figure, or between a level and `from`
BACK = 24  # how many tokens before `up 4%` its level may stand
SUBJECT = 12  # how many words before the verb tell what changed
STEM = 4  # letters that two forms of a noun share
FORECAST = 9  # within how many tokens after a figure a word like `expected` makes it a forecast


class Change(NamedTuple):
    """One statement of change, as far as its figures go; what the story leaves out is None.

    `up` is True for a rise, False for a fall, None where the word of change, `verb`, leaves it open. `share`
    is the change in percent or points, `amount` the change as an amount, `new` and `old` the levels.
    `reversible` says that a higher number may be a fall (currencies, bonds, losses), `adjusted` that the
    share may be on another basis than the levels (`at constant currencies`); `rivals` are the sentence's
    other figures, which may have been meant instead. `subject` are the words before the verb, in lower case.
    """

    verb: str
    up: bool | None
    share: Figure | None
    amount: Figure | None
    new: Figure | None
    old: Figure | None
    subject: frozenset[str] = frozenset()
    reversible: bool = False
    adjusted: bool = False
    rivals: tuple[Figure, ...] = ()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures, in text order."""
        given = (one for one in (self.share, self.amount, self.new, self.old) if one is not None)
        return tuple(sorted(given, key=lambda one: one.start))


def changes(article: Article) -> tuple[Change, ...]:
    """Every statement of change with at least two figures, in text order."""
    return article.once(_changes)


def _changes(article: Article) -> tuple[Change, ...]:
    words = lexicon.words("relations", article.settings.language)
    return tuple(change for clause in clauses(article) for change in _found(clause, words))


def _found(clause: Clause, words: RelationWords) -> Iterator[Change]:
    tokens = clause.tokens
    known = words.up | words.down | words.neutral | words.compared
    past: set[Figure] = set()  # levels from which earlier statements of the sentence started
    for at, token in enumerate(tokens):
        if token.word in known and not (at and tokens[at - 1].word in words.phrasal):
            reading = _Statement(tokens, at, words)
            reading.forward()
            reading.backward(past)
            if reading.old is not None:
                past.add(reading.old)
            if (change := reading.change()) is not None:
                yield change


class _Statement:
    """The reading of one statement, from its word of change outwards."""

    def __init__(self, tokens: Sequence[Token], verb: int, words: RelationWords) -> None:
        self.tokens, self.verb, self.words = tokens, verb, words
        self.share: Figure | None = None
        self.amount: Figure | None = None
        self.new: Figure | None = None
        self.old: Figure | None = None
        self.inner: Figure | None = None  # the level of an aside: `, or 26 cents per share`
        self.first = self.last = verb  # the tokens read so far

    def forward(self) -> None:
        """Read the operands behind the verb, each led by its preposition, until another statement begins."""
        at, lead, quiet = self.verb + 1, "compared" if self.tokens[self.verb].word in self.words.compared else "by", 0
        while at < len(self.tokens):
            token = self.tokens[at]
            if token.figure is not None:
                if not self._take(at, lead, quiet):
                    return
                self.last, lead, quiet = at, "after", 0
            elif token.word == "(":
                at = self._bracket(at)
            elif lead == "compared" and token.word in self.words.with_:
                pass
            elif (preposition := self._preposition(at)) is not None:
                if preposition == "to" and self._infinitive(at):
                    return
                lead, quiet = preposition, 0
            elif self._ends(at):
                return
            elif token.word not in self.words.leads:
                quiet += 1
                if quiet > REACH:
                    return
            at += 1

    def _preposition(self, at: int) -> str | None:
        word, words = self.tokens[at].word, self.words
        if word in words.by and at > self.verb + 1 and self.last > self.verb:
            return None if word in words.leads or word in words.of else "aside"
        for name, members in (
            ("to", words.to),
            ("from", words.start),
            ("at", words.at),
            ("or", words.or_),
            ("aside", words.asides),
            ("compared", words.compared),
        ):
            if word in members:
                return name
        return None

    def _infinitive(self, at: int) -> bool:
        """Whether `to` leads to a verb of another statement: `raised $5 million to build 20 stores`."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return (
            following is not None
            and following.word.isalpha()
            and following.word not in self.words.leads | self.words.reaching
        )

    def _ends(self, at: int) -> bool:
        """Whether another statement begins here: a verb, a conjunction, `, helped by`, the end of a part."""
        word, words = self.tokens[at].word, self.words
        if word in words.stops or word in {";", ":"}:
            return True
        if word in words.up or word in words.down or word in words.neutral:
            self.share = self.share or self._trailing(at)
            return True
        if word == "," and at + 1 < len(self.tokens):
            following = self.tokens[at + 1].word
            return following.endswith(words.participles) and following not in words.up | words.down | words.compared
        return False

    def _trailing(self, at: int) -> Figure | None:
        """The share of the same change, said behind both levels: `…, up 14%` or `…, a rise of 14%`."""
        words = self.words
        if self.share is not None or self.new is None or self.old is None or self.tokens[at].word not in words.trailing:
            return None
        skipped = words.leads | words.by
        ahead = [to for to in range(at + 1, min(at + 5, len(self.tokens))) if self.tokens[to].word not in skipped][:1]
        if not ahead or (share := self.tokens[ahead[0]].figure) is None or share.role not in SHARES:
            return None
        behind = self.tokens[ahead[0] + 1 : ahead[0] + 2]
        return None if behind and behind[0].word in words.start | words.to | words.at else share

    def _take(self, at: int, lead: str, quiet: int) -> bool:
        """Give the figure its place by what leads to it; False where the statement cannot go on."""
        figure = self.tokens[at].figure
        if figure is None or figure.role not in LEVELS | SHARES:
            return lead in {"aside", "after", "or"} or figure is None or figure.role in {"duration", "ordinal", "age"}
        if lead in {"aside", "after"}:
            return lead == "aside" or figure.role == "number"
        if quiet > (0 if lead in {"to", "from"} else 2) and not self._nominal(at, quiet):
            return False
        return self._placed(at, figure, lead)

    def _placed(self, at: int, figure: Figure, lead: str) -> bool:
        if lead == "by":
            return self._change_by(figure)
        if lead == "or":
            return self._otherwise(figure)
        if lead == "compared":
            return self._compared(at)
        if lead == "from":
            return self._from(at)
        if figure.role in LEVELS and self.new is None:
            self.new = figure
            return True
        return False

    def _nominal(self, at: int, quiet: int) -> bool:
        """Whether the words before the figure are its own: `to a seasonally adjusted 616,000`, `to a peak of 5`."""
        before = self.tokens[at - 1].word
        return quiet <= 2 and (before in self.words.by or self.tokens[at - 1 - quiet].word in self.words.articles)  # noqa: PLR2004 -- an adjective or two

    def _change_by(self, figure: Figure) -> bool:
        if figure.role in SHARES:
            if self.share is not None:
                return False
            self.share = figure
        elif self.amount is not None:
            return False
        else:
            self.amount = figure
        return True

    def _otherwise(self, figure: Figure) -> bool:
        """`1.7 percent, or 42 cents`; `$1.34 billion, or 26 cents per share`."""
        if self.new is not None:
            if self.old is None:
                self.inner = figure
            return True
        if self.share is not None and self.amount is None and figure.role not in SHARES:
            self.amount = figure
        elif self.amount is not None and self.share is None and figure.role in SHARES:
            self.share = figure
        else:
            return False
        return True

    def _compared(self, at: int) -> bool:
        """`compared with $1.2 billion a year earlier`, but no forecast and no other thing."""
        if self._forecast(at) or not self._earlier(at):
            return False
        return self._from(at)

    def _from(self, at: int) -> bool:
        figure = self.tokens[at].figure
        if figure is None or self.old is not None or figure.role not in LEVELS or self._forecast(at):
            return False
        aside = self.inner is not None and self.tokens[self.last].figure is self.inner
        if aside and not any(token.word == "," for token in self.tokens[self.last + 1 : at]):
            # the aside was not closed: `$6.1 billion, or $5.39 a share from $4.71` compares the shares
            self.new, self.share, self.amount = self.inner, None, None
        self.old = figure
        return True

    def _forecast(self, at: int) -> bool:
        for token in self.tokens[at + 1 : at + 1 + FORECAST]:
            if token.word in self.words.expected:
                return True
            if token.word in self.words.parts or token.word in self.words.earlier:
                return False
        return False

    def _foreseen(self, at: int) -> bool:
        """Whether a forecast is led in: `an average forecast of $2.53 billion`."""
        return any(token.word in self.words.expected for token in self.tokens[max(0, at - 4) : at])

    def _is_noun(self) -> bool:
        """`the rise in costs to 3% from 5%` may be a slower rise; only a verb says which way the levels went."""
        before = self.tokens[self.verb - 1].word if self.verb else ""
        words = self.words
        return before in words.articles | words.asides | words.of | words.expected

    def _earlier(self, at: int) -> bool:
        return any(token.word in self.words.earlier for token in self.tokens[at + 1 : at + 1 + FORECAST])

    def _bracket(self, at: int) -> int:
        """Step over brackets; a lone percentage in them is the share of an amount: `shed 10.22 points (0.06 percent)`."""
        close = next((to for to in range(at, min(at + 12, len(self.tokens))) if self.tokens[to].word == ")"), at)
        held = [token.figure for token in self.tokens[at:close] if token.figure is not None]
        if close == at + 2 and held and held[0].role == "percent" and self.share is None and self.amount is not None:
            self.share = held[0]
        return close

    def backward(self, past: set[Figure]) -> None:
        """Find the level before the verb: `$7.57 billion, down 15 percent from $8.9 billion`."""
        words = self.words
        verb = self.tokens[self.verb].word
        if self.new is not None or self.old is None or not (verb in words.trailing or verb in words.compared):
            return
        at, quiet, depth = self.verb - 1, 0, 0
        beside = self.tokens[at].figure if at >= 0 else None
        if beside is not None and self.share is None and beside.role in SHARES:
            self.share, self.first, at = beside, at, at - 1  # `a 142 percent increase from 53 million`
        while at >= max(0, self.verb - BACK):
            token = self.tokens[at]
            depth += (token.word == ")") - (token.word == "(")
            if depth > 0 or token.word == "(":
                at -= 1
                continue
            if token.figure is not None and token.figure.role in LEVELS:
                if token.figure in past:
                    return
                if self._suits(at):
                    self.new, self.first = token.figure, at
                    return
            elif token.figure is None and (
                token.word in words.up or token.word in words.down or token.word in {";", ":"}
            ):
                return
            quiet += token.figure is None and token.word not in words.leads
            if quiet > 2 * REACH:
                return
            at -= 1

    def _suits(self, at: int) -> bool:
        """Whether the level at a token is of the kind of the old one, and no aside of another level or of time."""
        figure, old = self.tokens[at].figure, self.old
        if figure is None or old is None or not alike(figure, old):
            return False
        before = self.tokens[at - 1].word if at else ""
        if before in self.words.asides:
            return False
        return before not in self.words.or_ or per(self.tokens, at, self.words) == per(
            self.tokens, self._place(old), self.words
        )

    def _place(self, figure: Figure) -> int:
        return next(at for at, token in enumerate(self.tokens) if token.figure is figure)

    def change(self) -> Change | None:
        """What was read, if it can be judged at all: two levels, or a share, an amount and a level."""
        words, verb = self.words, self.tokens[self.verb].word
        if self.new is None or (self.old is None and (self.share is None or self.amount is None)):
            return None
        if self.old is not None and not self._same_basis():
            return None
        up = True if verb in words.up else False if verb in words.down else None
        if self.share is None and self._is_noun():
            up = None
        inside = {self.share, self.amount, self.new, self.old}
        rivals = tuple(
            token.figure
            for at, token in enumerate(self.tokens)
            if token.figure is not None
            and token.figure not in inside
            and not self._forecast(at)
            and not self._foreseen(at)
        )
        start = min(self.first, self.verb)
        subject = frozenset(token.word for token in self.tokens[max(0, start - SUBJECT) : self.verb])
        around = subject | {token.word for token in self.tokens[start : self.last + 6]}
        return Change(
            verb, up, self.share, self.amount, self.new, self.old, subject, rivals=rivals,
            reversible=not around.isdisjoint(words.inverse | words.negative), adjusted=not around.isdisjoint(words.adjusted),
        )  # fmt: skip

    def _same_basis(self) -> bool:
        """Whether both levels are of the same unit, per the same thing, and on the same side of zero."""
        new, old = self.new, self.old
        if new is None or old is None or not alike(new, old):
            return False
        here, there = self._place(new), self._place(old)
        bases = per(self.tokens, here, self.words), per(self.tokens, there, self.words)
        if all(bases) and bases[0] != bases[1]:
            return False
        if not self._same_things(here, there):
            return False
        signs = [
            any(token.word in self.words.negative for token in self.tokens[max(0, at - 3) : at]) for at in (here, there)
        ]
        ranks = any(self.tokens[at - 1].word in self.words.ranked for at in (here, there) if at)
        return signs[0] == signs[1] and not ranks

    def _same_things(self, here: int, there: int) -> bool:
        """Whether no noun behind the levels tells them apart: `11 billion euros from 17 million visitors`."""
        new, old = self.tokens[here].figure, self.tokens[there].figure
        nouns = self._noun(here), self._noun(there)
        if new is not None and old is not None and new.quantity.unit != old.quantity.unit:
            return not nouns[1]
        return not all(nouns) or nouns[0][:STEM] == nouns[1][:STEM]

    def _noun(self, at: int) -> str:
        """The noun that a bare number counts, or ""."""
        following = self.tokens[at + 1].word if at + 1 < len(self.tokens) else ""
        words = self.words
        plain = following.isalpha() and following not in words.leads | words.asides | words.stops | words.earlier
        return (
            following
            if plain
            and following
            not in words.or_
            | words.start
            | words.to
            | words.at
            | words.per
            | words.by
            | words.parts
            | words.up
            | words.down
            else ""
        )


def alike(new: Figure, old: Figure) -> bool:
    """Whether two levels may be of the same measure: the same unit, or the old one leaves it out."""
    units = new.quantity.unit, old.quantity.unit
    if any(
        figure.quantity.unit is None and figure.quantity.nominal.denominator > 1 and not digits(figure)
        for figure in (new, old)
    ):
        return False  # `a quarter`
    return units[0] == units[1] or units[1] is None or bool(new.quantity.currencies & old.quantity.currencies)


def per(tokens: Sequence[Token], at: int, words: RelationWords) -> str:
    """What a level is per: `share` for `26 cents a share`, "" where nothing is said."""
    ahead = [token.word for token in tokens[at + 1 : at + 5]]
    if len(ahead) > 1 and ahead[0] in words.per and ahead[1] not in words.earlier:
        return ahead[2] if ahead[1] in {"diluted", "basic", "metric"} and len(ahead) > 2 else ahead[1]  # noqa: PLR2004 -- an adjective and its noun
    return ""
