"""Two levels of a clause -> whether they are the same measure of the same thing, so that they may be compared; a figure -> whether it is no level at all."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article.contests.innings import is_of_an_innings
from newslint.article.judgement.wording import digits, worth
from newslint.article.mention import Figure
from newslint.article.sentences.tokens import Token, ahead
from newslint.lexicon.relations import RelationWords

LEVELS = frozenset(("money", "number", "quantity", "percent"))
SHARES = frozenset(("percent", "points"))
STEM = 4  # letters that two forms of a noun share
FORESEEN = 4  # within how many tokens before a figure a word like `expected` makes it a forecast
EARLIER = 9  # within how many tokens behind a figure its time stands
LAST = 1000  # a place in a table is less, and so is what was counted
PERCENTS = 200  # a bare number above this is no percentage
NAMING = 5  # words from an amount to the noun of its change: `a $3-a-day rise`
FURTHER = 2  # words before an amount of change that lead to it: `a further $3 rise`
SIGN = 3  # within how many tokens before a level `a loss of` takes it below zero


def comparable(tokens: Sequence[Token], new: int, old: int, words: RelationWords) -> bool:
    """Whether the levels at two tokens have one unit, are per the same thing, of one noun and on one side of zero."""
    one, two = tokens[new].figure, tokens[old].figure
    if one is None or two is None or not alike(one, two):
        return False
    bases = per(tokens, new, words), per(tokens, old, words)
    if all(bases) and bases[0] != bases[1]:
        return False
    if _ranks(tokens, new, old, words):
        return False
    signs = [_is_a_loss(tokens[max(0, at - SIGN) : at], words) for at in (new, old)]
    ranks = any(tokens[at - 1].word in words.ranked for at in (new, old) if at)
    if all(is_of_an_innings(tokens, at, words) for at in (new, old)):
        return False  # `slid from 190 for three to 224 for six`
    return signs[0] == signs[1] and not ranks and _same_things(tokens, new, old, words)


def _is_a_loss(before: Sequence[Token], words: RelationWords) -> bool:
    """Whether the words right before a level say that it is a loss, behind what leads to it: not `the deficit widened to`."""
    led = next((at + 1 for at in range(len(before) - 1, -1, -1) if before[at].word in words.to | words.start), 0)
    return _any(before[led:], words.negative)


def _ranks(tokens: Sequence[Token], new: int, old: int, words: RelationWords) -> bool:
    """Whether two bare numbers of a sentence that speaks of a table or a list may be places in it."""
    bare = all(_bare(tokens, at, words) for at in (new, old))
    return bare and any(token.word in words.rankings for token in tokens)


def _bare(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a number counts nothing and is small enough for a place."""
    figure = tokens[at].figure
    return (
        figure is not None
        and figure.role == "number"
        and figure.quantity.nominal < LAST
        and not _noun(tokens, at, words)
    )


def alike(new: Figure, old: Figure) -> bool:
    """Whether two levels may be of the same measure: of the same unit, or the old one leaves it out."""
    units = new.quantity.unit, old.quantity.unit
    if any(not digits(figure) and figure.quantity.nominal.denominator > 1 for figure in (new, old)):
        return False  # `a quarter`
    if not digits(old) and old.quantity.nominal < LAST <= worth(new):
        return False  # `two` is no two billion
    if units[0] != units[1] and "percent" in units:
        return units[1] is None and old.quantity.nominal <= PERCENTS  # `to 6.3 percent from 6.1`
    return units[0] == units[1] or units[1] is None or bool(new.quantity.currencies & old.quantity.currencies)


def per(tokens: Sequence[Token], at: int, words: RelationWords) -> str:
    """What a level is per: `share` for `26 cents a share`, "" where nothing is said."""
    ahead = [token.word for token in tokens[at + 1 : at + 4]]
    if len(ahead) < 2 or ahead[0] not in words.per:
        return ""
    if ahead[2:] and ahead[2] in words.back:  # `a year ago`
        return ""
    return ahead[-1] if ahead[1] in words.bases else ahead[1]


def forecast(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a figure is a forecast by the words behind it: `$30.6 billion expected by analysts`."""
    for to in ahead(tokens, at):
        word = tokens[to].word
        if word in words.expected:
            return True
        if word in words.parts or word in words.earlier:
            return False
    return False


def foreseen(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether it is one by the words before it: `an average forecast of $2.53 billion`."""
    return _any(tokens[max(0, at - FORESEEN) : at], words.expected)


def earlier(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a figure is of an earlier time: `$1.03 billion a year ago`."""
    return _any(tokens[at + 1 : at + 1 + EARLIER], words.earlier)


def _any(tokens: Sequence[Token], members: frozenset[str]) -> bool:
    return any(token.word in members for token in tokens)


def _same_things(tokens: Sequence[Token], new: int, old: int, words: RelationWords) -> bool:
    """Whether no noun behind the levels tells them apart: `11 billion euros from 17 million visitors`."""
    one, two = tokens[new].figure, tokens[old].figure
    nouns = _noun(tokens, new, words), _noun(tokens, old, words)
    if (
        one is not None
        and two is not None
        and (one.quantity.unit != two.quantity.unit or worth(two) < worth(one) >= LAST)
    ):
        return not nouns[1] and not _is_a_part(tokens, old, words)
    return not all(nouns) or nouns[0][:STEM] == nouns[1][:STEM]


def _noun(tokens: Sequence[Token], at: int, words: RelationWords) -> str:
    """The noun that a bare number counts, or ""."""
    hyphen = at + 1 < len(tokens) and tokens[at + 1].word == "-" and tokens[at + 1].start == tokens[at].end
    behind = at + 1 + hyphen  # `an eight-point edge`
    following = tokens[behind].word if behind < len(tokens) else ""
    return following if following.isalpha() and not any(following in members for members in _functions(words)) else ""


def _is_a_part(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a number is so many of some: `31 of 209`, `31 of the 209`."""
    behind = tokens[at + 1 : at + 4]
    return bool(behind) and behind[0].word in words.of and any(token.figure is not None for token in behind)


def _functions(words: RelationWords) -> tuple[frozenset[str], ...]:
    """The words that are no nouns."""
    prepositions = (words.or_, words.start, words.to, words.at, words.per, words.by, words.asides)
    return (*prepositions, words.leads, words.stops, words.earlier, words.parts, words.up, words.down)


def is_of_something(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether what is named behind a level is another thing than its time: `the $4.9 billion of sales`."""
    behind = tokens[at + 1 : at + 3]
    led = len(behind) > 1 and behind[0].word in words.of | words.asides
    return led and behind[1].word.isalpha() and behind[1].word not in words.earlier


def is_the_whole(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a figure is that of which another stands right before it: `61 of the 120 seats, down from 66`."""
    of = at - 1 - (tokens[at - 1].word in words.articles)
    return of > 0 and tokens[of].word in words.of and tokens[of - 1].figure is not None


def names_an_amount(tokens: Sequence[Token], noun: int, words: RelationWords) -> bool:
    """Whether a figure before a noun of change is what something changed by: `a $3 rise`, `a further 12-seat gain`, `its $3-a-day increase`."""
    near = range(noun - 1, max(noun - 1 - NAMING, 0), -1)
    at = next((at for at in near if tokens[at].figure is not None), 0)
    figure, between = tokens[at].figure, [token.word for token in tokens[at + 1 : noun]]
    if figure is None or figure.role not in LEVELS - SHARES:
        return False
    if between and between[0] != "-" and between[0] not in words.per:
        return False
    led = [token.word for token in tokens[max(0, at - FURTHER) : at]]
    return bool(led) and (_is_led(led[-1], words) or (led[-1].isalpha() and _is_led(led[0], words)))


def _is_led(word: str, words: RelationWords) -> bool:
    """Whether a word begins what a noun is told with."""
    return word in words.articles or word in words.owners or word.endswith(words.owning)


def beside_another(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a level is compared with here: `above the target of 5`."""
    compares = tokens[at].word in words.more | words.less | words.than
    return compares and tokens[at + 1].word in words.articles | words.owners
