"""Sentences -> counts that are followed by a list of what they count: `three countries: Brazil, France and Japan`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from newslint.article import Article, once
from newslint.article.claims.keys import in_each
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_after
from newslint.article.sentences import Sentence, figured
from newslint.article.sentences.tokens import Token, items
from newslint.kinds.total.appositions import appositions, unquoted
from newslint.kinds.total.as_many import as_many
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

LABEL = 6  # tokens of one name in a list
_ENDS = frozenset((";", "."))
_NEAR = 5
"""Tokens before a colon among which is the count of what is listed."""
_FAR = 10
"""Tokens before a colon among which is a count whose list is as long."""
_DESCRIBED = 3
"""Tokens behind a count among which is its noun."""
_ASIDE = 2
_WORDS, _LONG = 5, 11
"""Words of a thing that is listed and has no name, and where a comma stands before the `and`."""
MANY = 20  # how long a list may be whose members are counted


class Roll(NamedTuple):
    """`stated` things are said to follow; the list names from `least` to `most`, in `block.prose.text[start:end]`.

    One that is set off `beside` its count, without a colon, is less surely the whole of it.
    """

    stated: Figure
    least: int
    most: int
    start: int
    end: int
    beside: bool = False


@once
def lists(article: Article) -> tuple[Roll, ...]:
    """Every count that is followed by a list of names, then every one beside which names are set off, or exactly as many of whatever."""
    words = article.lexicon.relations
    held = [_roll(sentence, words) for sentence in figured(article) if _may_list(sentence)]
    counting = [sentence for sentence in figured(article) if _counts(sentence)]
    rolls = [roll for roll in held if roll is not None]
    rolls += (Roll(*one, beside=True) for one in in_each(article, counting, appositions))
    read = {roll.stated for roll in rolls}
    joints = tuple(f" {joint} " for joint in words.ands)
    joined = [sentence for sentence in counting if _may_join(sentence, joints)]
    as_long = (Roll(*one, beside=True) for one in in_each(article, joined, as_many))
    return (*rolls, *(roll for roll in as_long if roll.stated not in read))


_COUNTS = frozenset(("number", "range"))  # the ends of a range may be counts


def _counts(sentence: Sentence) -> bool:
    return not _COUNTS.isdisjoint([figure.role for figure in sentence.figures])


def _may_join(sentence: Sentence, joints: Sequence[str]) -> bool:
    """Whether a sentence has one of some joints behind a count."""
    text, start = sentence.block.prose.text, next(one.end for one in sentence.figures if one.role in _COUNTS)
    return any(text.find(joint, start, sentence.end) >= 0 for joint in joints)


def _may_list(sentence: Sentence) -> bool:
    """Whether a sentence has a count, and a colon behind it."""
    return _counts(sentence) and sentence.block.prose.text.find(":", sentence.figures[0].end, sentence.end) >= 0


def _roll(sentence: Sentence, words: RelationWords) -> Roll | None:
    tokens = sentence.tokens
    colons = [at for at, token in enumerate(tokens) if token.word == ":"]
    if len(colons) != 1 or not words.partial.isdisjoint(token.word for token in tokens):
        return None
    colon = colons[0]
    count = _count(tokens, colon, sentence.block.prose.text, words)
    rest = _listing([*unquoted(tokens[colon + 1 :])], sentence.block.prose.text, words)
    described = _described(tokens[:colon], words) if count is None else None
    count = described if count is None else count
    named, joined = _named(rest, words)
    things = False
    going_on = not joined and word_after(sentence.block.prose.text, sentence.end)[0] in words.ands
    if (
        count is None
        or going_on
        or not (_names(named, sentence, words) or (things := _things(named, rest, joined, count, words)))
        or (not (things and _serial(rest, words)) and any(token.figure is not None for token in rest))
    ):
        return None
    # `and` may stand inside a name (Bosnia and Herzegovina); only the last one surely parts two
    least, most = len(named) - max(0, joined - 1), len(named)
    if described is not None and not least <= described.quantity.nominal <= most:
        return None  # what is listed may be something else
    others = [token.figure for token in tokens[:colon] if token.figure is not None and token.figure is not count]
    if any(least <= other.quantity.nominal <= most for other in others) and not least <= count.quantity.nominal <= most:
        return None  # `three faces in the twelve etchings: …`
    return Roll(count, least, most, named[0][0].start, named[-1][-1].end, beside=things)


def _listing(rest: Sequence[Token], text: str, words: RelationWords) -> Sequence[Token]:
    """What stands behind a colon without what a comma sets off behind the last item: `Ida, Ruth and Maud, all of whom outlived him`."""
    joint = next((at for at in range(len(rest) - 1, -1, -1) if rest[at].word in words.ands), len(rest))
    comma = next((at for at in range(joint + 2, len(rest) - 1) if rest[at].word == ","), 0)
    if not comma or any(token.word == ";" for token in rest):
        return rest
    behind, named = rest[comma + 1 :], items(rest[:comma], words.ands)
    proper = all(text[_name(name, words).start].isupper() for name in named)
    plain = text[behind[0].start].islower() and all(token.word != "," for token in behind)
    return rest[:comma] if proper and plain and behind[0].word not in words.ands else rest


def _count(tokens: Sequence[Token], colon: int, text: str, words: RelationWords) -> Figure | None:
    """The count of the noun before the colon, if a list can be as long and neither is part of a title."""
    near = (at for at in range(max(0, colon - _NEAR), colon) if tokens[at].figure is not None)
    at = next(near, None)
    count, noun = (None, tokens[colon - 1]) if at is None else (tokens[at].figure, _counted(tokens, at, colon, words))
    if count is None:
        count, noun = _subject(tokens[:colon])
    if count is None or count.role != "number" or count.quantity.nominal > MANY or noun.figure is not None:
        return None
    plural = noun.word.endswith(words.plural_endings) or noun.word in words.persons
    return None if not plural or text[noun.start].isupper() else count


def _counted(tokens: Sequence[Token], at: int, colon: int, words: RelationWords) -> Token:
    """The noun of a count: right before the colon, or behind the count where only when or where follows: `six states on Thursday:`."""
    last, behind = tokens[colon - 1], tokens[at + 1 : at + 2]
    goes_on = words.asides | words.of | (words.helping if at <= 1 else frozenset())  # `Three men have been held:`
    aside = colon - at > _ASIDE and tokens[at + 2].word in goes_on
    plural = [token for token in behind if token.word.endswith(words.plural_endings) or token.word in words.persons]
    return plural[0] if plural and (aside or last.mention is not None) else last


def _described(before: Sequence[Token], words: RelationWords) -> Figure | None:
    """The last count before a colon, of a noun that other words describe: `the three main parts of the risk:`."""
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at].figure is not None), len(before))
    noun, count = before[at + 1 : at + 1 + _DESCRIBED], before[at].figure if at < len(before) else None
    if count is None or count.role != "number" or count.hedge or count.quantity.nominal > MANY:
        return None
    plural = any(token.word.endswith(words.plural_endings) or token.word in words.persons for token in noun)
    return (
        count
        if plural and len(before) - at <= _FAR and all(token.mention is None for token in before[at + 1 :])
        else None
    )


def _subject(before: Sequence[Token]) -> tuple[Figure | None, Token]:
    """The count with which a sentence begins, and the noun right behind it, where nothing else before the colon is counted."""
    first = next((at for at, token in enumerate(before[:2]) if token.figure is not None), None)
    others = any(token.mention is not None for token in before[2:])
    if first is None or first + 1 >= len(before) or others or any(token.word in _ENDS for token in before):
        return None, before[-1]
    return before[first].figure, before[first + 1]


def _named(rest: Sequence[Token], words: RelationWords) -> tuple[list[list[Token]], int]:
    """The names of a list, and how many words such as `and` part them; where semicolons do, nothing else does."""
    joints = words.ands | words.or_
    if all(token.word != ";" for token in rest):
        return items(rest, joints), sum(token.word in joints for token in rest)
    parted = [[*held] for semicolon, held in groupby(rest, lambda token: token.word == ";") if not semicolon]
    return [name[1:] if name[0].word in joints else name for name in parted if name[1:] or name[0].word != "."], 0


def _names(named: Sequence[Sequence[Token]], sentence: Sentence, words: RelationWords) -> bool:
    """Whether they are names, and no more than are counted."""
    text = sentence.block.prose.text
    proper = all(len(name) <= LABEL and text[_name(name, words).start].isupper() for name in named)
    return proper and 1 < len(named) <= MANY


def _things(
    named: Sequence[Sequence[Token]], rest: Sequence[Token], joined: int, count: Figure, words: RelationWords
) -> bool:
    """Whether they are things in a few words each, one more or one less than are counted: `cost, safety and the age of the roof`."""
    if joined != 1 or len(named) <= _ASIDE or abs(len(named) - count.quantity.nominal) > 1 or count.hedge:
        return False
    if _serial(rest, words):
        plain = all(_is_thing(name, words) for name in named)
    else:
        plain = all(len(name) <= _WORDS and not _is_clause(name, words) for name in named)
    return plain and not any(token.word in {"(", ";", ":", "-", "--", "–", "—", "?"} for token in rest)


def _serial(rest: Sequence[Token], words: RelationWords) -> bool:
    """Whether a comma stands before the `and` that joins the last item of a list: what else commas part are items then."""
    joint = next((at for at, token in enumerate(rest) if token.word in words.ands | words.or_), 0)
    return joint > 0 and rest[joint - 1].word == ","


def _is_thing(name: Sequence[Token], words: RelationWords) -> bool:
    """Whether an item tells one thing at some length, `a fire exit held shut with a chain`, and goes on with none before it."""
    spoken = frozenset(token.word for token in name)
    first = name[0].word
    goes_on = first in words.asides | words.of | words.events or first.endswith(words.participles)
    told = not spoken.isdisjoint((words.stops - words.events) | words.helping | words.relatives)
    return len(name) <= _LONG and name[0].figure is None and not goes_on and not told


def _is_clause(name: Sequence[Token], words: RelationWords) -> bool:
    """Whether a verb or a conjunction stands in an item, which may then be two, or none."""
    return any(token.word in words.stops or token.word in words.helping or token.mention is not None for token in name)


def _name(item: Sequence[Token], words: RelationWords) -> Token:
    """The first word of a name, its article left out: `the Netherlands`."""
    return item[1] if len(item) > 1 and item[0].word in words.articles else item[0]
