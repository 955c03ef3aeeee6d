"""Sentence -> counts behind whose noun, however it is described, exactly as many names or things are set off: `two parts, a text and a note`.

As many bear a count out; more or fewer may be a list of something else, and are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newslint.article.mention import Figure
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token, items
from newslint.kinds.total.appositions import DASHES, TITLED, Apposed, is_plural, names_in, unquoted
from newslint.lexicon.relations import RelationWords

_MOST = 12
_AHEAD = 12
"""Tokens behind a count among which a mark sets its list off."""
_NOUN = 3
"""Tokens behind a count among which is its noun, right behind which a place may stand."""
_LONG = 6
"""Words of one thing that is listed."""
_HEDGES = frozenset(("", "at least"))
_CLOSES = {"(": frozenset(")"), ":": frozenset((";", "."))} | dict.fromkeys(DASHES, DASHES | {"."})
"""What ends a list that a mark sets off."""
_INSIDE = frozenset((*DASHES, "(", ")", ":", ";", "?", "/", "="))


def as_many(sentence: Sentence, words: RelationWords) -> Iterator[Apposed]:
    """The counts of a sentence whose list is as long."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens[:-2]):
        if token.figure is None or not _is_few(token.figure):
            continue
        near = range(at + 1, min(at + _AHEAD, len(tokens) - 2))
        mark = next((to for to in near if tokens[to].word == "," or _sets_off(tokens, to)), 0)
        count = int(token.figure.quantity.nominal)
        found = _placed(tokens, at, sentence, words, count) or _called(tokens[:at], sentence, words, count)
        if not found and mark and _says_what(tokens[at + 1 : mark], words, closed=tokens[mark].word != ","):
            found = _listed(tokens, mark, sentence, words, count)
        if found:
            yield token.figure, count, count, found[0][0].start, found[-1][-1].end


def _is_few(count: Figure) -> bool:
    worth = count.quantity.nominal
    return count.role == "number" and worth.denominator == 1 and 1 < worth <= _MOST and count.hedge in _HEDGES


def _sets_off(tokens: Sequence[Token], at: int) -> bool:
    """Whether a mark opens an aside; a dash that clings is a hyphen."""
    return tokens[at].word in _CLOSES and (tokens[at].word not in DASHES or tokens[at].start > tokens[at - 1].end)


def _placed(
    tokens: Sequence[Token], at: int, sentence: Sentence, words: RelationWords, count: int
) -> Sequence[Sequence[Token]]:
    """The places of things, if they are as many: `the two ferry ports in Cole and Deal`."""
    near = range(at + 1, min(at + 1 + _NOUN, len(tokens) - 2))
    noun = next((to for to in near if is_plural(tokens[to], words)), len(tokens))
    if any(not one.word[:1].isalpha() for one in tokens[at + 1 : noun]):
        return ()
    led = [one.word for one in tokens[noun + 1 : noun + 2] if one.word in words.asides & words.year_leads]
    names = names_in(tokens[noun + 2 :], sentence, words) if led else ()
    return names if len(names) == count else ()


def _called(before: Sequence[Token], sentence: Sentence, words: RelationWords, count: int) -> Sequence[Sequence[Token]]:
    """The names with which a sentence begins and which it says are so many: `Alder and Brandt are two banks that …`."""
    are = words.classes.get("are", ())
    if len(before) <= count or before[-1].word not in are:
        return ()
    text, names = sentence.block.prose.text, _items(before[:-1], sentence, words, count)
    return names if all(text[name[0].start].isupper() for name in names) else ()


def _says_what(between: Sequence[Token], words: RelationWords, *, closed: bool) -> bool:
    """Whether words between a count and a mark are what is counted, in the plural; where and which may stand behind it before a mark that closes its list."""
    if any(one.mention is not None or not one.word[0].isalpha() for one in between):
        return False
    said = [one.word for one in between]
    if not (words.stops | words.helping | words.partial).isdisjoint(said):
        return False
    if between and is_plural(between[-1], words):
        return ((words.asides | words.by | words.at | words.to) - words.of).isdisjoint(said)
    return closed and any(is_plural(one, words) for one in between[:-1])


def _listed(
    tokens: Sequence[Token], mark: int, sentence: Sentence, words: RelationWords, count: int
) -> Sequence[Sequence[Token]]:
    """What is set off behind a mark, if it is as many; behind a comma things are those counted only if they are called so (`two dogs, a cat and a parrot` are four)."""
    behind = tokens[mark + 1 :]
    if tokens[mark].word != ",":
        ends = _CLOSES[tokens[mark].word]
        return _items([*takewhile(lambda one: one.word not in ends, behind)], sentence, words, count)
    names = names_in(behind, sentence, words)
    if names:
        return names if len(names) == count else ()
    noun = tokens[mark - 1].word
    things = _items([*takewhile(lambda one: one.word not in _INSIDE, behind)], sentence, words, count)
    return things if all(noun.startswith(thing[-1].word) for thing in things) else ()


def _items(inside: Sequence[Token], sentence: Sentence, words: RelationWords, count: int) -> Sequence[Sequence[Token]]:
    """The names or things that commas and `and` part, if they are as many; what a comma sets off behind the last is none."""
    said = [*unquoted(inside)]
    joints = [at for at, one in enumerate(said) if one.word in words.ands]
    if not joints:
        return ()
    text = sentence.block.prose.text
    whole = items(said, words.ands)
    named = [item for item in whole if text[item[0].start].isupper()]
    told = (item[0].word in words.owners | words.articles for item in whole if item not in named)
    if len(named) == count and len(whole) > count and all(told) and all(_is_one(item, text, words) for item in whole):
        return named  # `Ulla Brandt, its head, and Olaf Lund, a cook`
    end = next((at for at in range(joints[-1] + 2, len(said)) if said[at].word == ","), len(said))
    found = items(said[:end], words.ands)
    as_many = len(found) - len(joints) < count <= len(found)  # a name may hold an `and`
    return found if as_many and all(_is_one(item, text, words) for item in found) else ()


def _is_one(item: Sequence[Token], text: str, words: RelationWords) -> bool:
    """Whether an item is a name, or tells one thing in a few words."""
    told = frozenset(one.word for one in item)
    if len(item) > _LONG or not _INSIDE.isdisjoint(told) or any(one.figure for one in item):
        return False
    first = item[1] if len(item) > 1 and item[0].word in words.articles else item[0]
    verbs = words.stops | words.helping | words.relatives
    if text[first.start].isupper() or first.word == TITLED:
        return told.isdisjoint(verbs)
    goes_on = first.word in words.asides | words.of | words.events or first.word.endswith(words.participles)
    clause = first.word.partition("'")[0].partition("’")[0] in words.anaphors  # `it's quiet`
    return told.isdisjoint(verbs) and not (goes_on or clause) and all(one.mention is None for one in item)
