"""Statements of change -> by how much, to what level and from what level: `rose 12% to $1.18 billion from $1.03 billion`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from newslint.article import Article, once
from newslint.article.claims.keys import in_each
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, figured
from newslint.article.sentences.tokens import FAR, Token, ahead, back
from newslint.kinds.change.comparing import SHARES, comparable, foreseen
from newslint.kinds.change.premiums import Premium, premiums
from newslint.kinds.change.reading import Statement
from newslint.kinds.change.spans import SAME, over
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

PLACES = 30  # up to here bare numbers may be places in a table or hours
OPERANDS = 3  # figures of a change told without the level that it started from
NAMED, DEAREST = 2, 1000
"""Words before a verb among which the currency is that rises or falls, and what none is worth in another."""
RIVALS = 12  # figures on either side of a word of change that may have been meant: only tables have more


class Change(NamedTuple):
    """One statement of change, as far as its figures go; what the story leaves out is None.

    `up` is True for a rise, False for a fall, None where the word of change, `verb`, leaves it open. `share`
    is the change in percent or points, `amount` the change as an amount, `new` and `old` the levels.
    `reversible` says that a higher number may be a fall (currencies, bonds, losses), `adjusted` that the
    share may be on another basis than the levels (`at constant currencies`), `over` whether it is one over another
    time (see `spans`); `rivals` are other
    figures of the sentence, which may have been meant instead. `subject` are the words before the verb, in lower case, `word` is where the verb stands.
    """

    verb: str
    up: bool | None
    share: Figure | None
    amount: Figure | None
    new: Figure
    old: Figure | None
    subject: frozenset[str] = frozenset()
    reversible: bool = False
    adjusted: bool = False
    over: str = SAME
    rivals: tuple[Figure, ...] = ()
    word: Mention | None = None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures, in text order."""
        given = (one for one in (self.share, self.amount, self.new, self.old) if one is not None)
        return tuple(sorted(given, key=lambda one: one.start))


@once
def changes(article: Article) -> tuple[Change, ...]:
    """Every statement of change with two levels, or with a share, an amount and a level; in text order."""
    words = article.lexicon.relations
    held = (sentence for sentence in figured(article) if len(sentence.figures) > 1 or _moves(sentence, words))
    return (*in_each(article, held, _found), *map(_as_change, premiums(article)))


def _as_change(premium: Premium) -> Change:
    """A premium is a change from the base, on a basis that the story may not tell (an average price, a dividend left out)."""
    return Change(premium.word, premium.up, premium.share, None, premium.level, premium.base, adjusted=True)


def _moves(sentence: Sentence, words: RelationWords) -> bool:
    """Whether the one figure of a sentence is the way of a level from one end to the other, and no place, time or size."""
    figure = sentence.figures[0]
    if figure.role != "range" or words.moved.isdisjoint(token.word for token in sentence.tokens):
        return False
    low, unit = figure.quantity.nominal, figure.quantity.unit
    return low > PLACES if unit is None else unit == "percent" or bool(figure.quantity.currencies)


@cache
def _known(words: RelationWords) -> frozenset[str]:
    """The words that a statement of change turns on."""
    return words.up | words.down | words.neutral | words.compared


def _from_a_level(said: str, words: RelationWords) -> bool:
    """Whether some word may lead to the level that a change started from."""
    return any(word in said for word in words.start) or any(word in said for word in words.compared)


def _by_both(sentence: Sentence) -> bool:
    """Whether a change may be told by a share, an amount and a level."""
    roles = [figure.role for figure in sentence.figures]
    return len(roles) >= OPERANDS and not SHARES.isdisjoint(roles)


def _found(sentence: Sentence, words: RelationWords) -> Iterator[Change]:
    if not (_by_both(sentence) or _from_a_level(sentence.text.lower(), words)):
        return  # and its tokens need not be read
    known, tokens = _known(words), sentence.tokens
    verbs = [at for at, token in enumerate(tokens) if token.word in known]
    told = cache(lambda: _told(tokens, words)) if verbs else list  # few sentences state a change after all
    past: set[int] = set()  # levels from which earlier statements of the sentence started
    for at in verbs:
        if at and _phrasal(tokens, at, words):
            continue
        statement = Statement(tokens, at, words)
        statement.read(past)
        if statement.old is not None:
            past.add(statement.old)
        if (change := _change(statement, told)) is not None:
            yield change


def _phrasal(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a word of change only belongs to the verb before it: `set up`, `ended up with`, but not `ended down 5 points`, `ended lower by`."""
    verb, behind = tokens[at - 1].word, tokens[at + 1] if at + 1 < len(tokens) else None
    moves = behind is not None and (behind.figure is not None or behind.word in words.by)
    return verb in words.phrasal or (verb in words.ended and not moves)


def _change(read: Statement, told: Callable[[], Sequence[int]]) -> Change | None:
    """What was read, if it can be judged at all; `told` tells the figures of the sentence that may have been meant."""
    tokens, words, verb = read.tokens, read.words, read.tokens[read.verb].word
    if read.new is None or (read.old is None and (read.share is None or read.amount is None)):
        return None
    if read.old is not None and not comparable(tokens, read.new, read.old, words):
        return None
    share, amount, new, old = (
        None if at is None else tokens[at].figure for at in (read.share, read.amount, read.new, read.old)
    )
    if new is None:
        return None
    subject = frozenset(tokens[at].word for at in back(read.verb))
    direct = _in_another_currency(tokens[max(0, read.verb - NAMED - 1) : read.verb], new, words)
    around = subject.union(tokens[at].word for at in ahead(tokens, min(read.first, read.verb) - 1))
    return Change(
        verb,
        None
        if share is None and _is_noun(read)
        else True
        if verb in words.up or (direct and verb in words.firmer)
        else False
        if verb in words.down or (direct and verb in words.weaker)
        else None,
        share,
        amount,
        new,
        old,
        subject,
        reversible=not direct and not (around.isdisjoint(words.inverse) and _tells_a_size(verb, around, words)),
        adjusted=not around.isdisjoint(words.adjusted),
        over=over(read),
        rivals=tuple(_rivals(read, told())),
        word=Mention(new.block, tokens[read.verb].start, tokens[read.verb].end),
    )


def _tells_a_size(verb: str, around: frozenset[str], words: RelationWords) -> bool:
    """Whether no loss or the like is told, or its verb says how large it is: `the deficit widened`, but not `the deficit improved`."""
    return around.isdisjoint(words.negative) or verb in words.classes.get("gap-verbs", ())


def _in_another_currency(before: Sequence[Token], new: Figure, words: RelationWords) -> bool:
    """Whether what stands right before a verb is a currency, told in another one: `sterling rose to $1.25`."""
    text, named = new.block.prose.text, [*before][-NAMED:]
    named = [token for token in named if token.word in words.inverse]
    code, units = words.quoted.get("".join(token.word for token in named)), new.quantity.currencies
    lead = before[[*before].index(named[0]) - 1] if named and named[0] is not before[0] else None
    if lead is not None and text[lead.start].isupper() and lead.word not in words.articles:
        return False  # `the Canadian dollar`
    return code is not None and bool(units) and code not in units and new.quantity.nominal < DEAREST


def _is_noun(read: Statement) -> bool:
    """`the rise in costs to 3% from 5%` may be a slower rise, `cuts from 5% to 9%` a range; only a verb says which way the levels went."""
    if read.tokens[read.verb].word in read.words.nouns and read.old == read.verb + 2:
        return True
    before, words = (read.tokens[read.verb - 1].word if read.verb else ""), read.words
    led = before in words.articles | words.owners | words.asides | words.of | words.expected
    owner = "".join(
        token.word for token in read.tokens[max(0, read.verb - 2) : read.verb]
    )  # a month's `'s` is two tokens
    return led or owner.endswith(words.owning)


def _told(tokens: Sequence[Token], words: RelationWords) -> Sequence[int]:
    """Which tokens are figures and no forecasts: the words behind them are looked at once for all."""
    found: list[int] = []
    foretold = False
    decided = len(tokens)
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.figure is not None and not (foretold and decided - at <= FAR) and not foreseen(tokens, at, words):
            found.append(at)
        if token.word in words.expected or token.word in words.parts or token.word in words.earlier:
            foretold, decided = token.word in words.expected, at
    return found[::-1]


def _rivals(read: Statement, told: Sequence[int]) -> Iterator[Figure]:
    """The nearest other figures of the sentence, forecasts left out."""
    taken = {read.share, read.amount, read.new, read.old}
    middle = bisect_left(told, read.verb)
    for at in told[max(0, middle - RIVALS) : middle + RIVALS]:
        figure = read.tokens[at].figure
        if figure is not None and at not in taken and abs(at - read.verb) <= FAR:
            yield figure
