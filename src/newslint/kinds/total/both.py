"""Article -> lists of three names or more that are then called `both`: `Lodi, Galt and Elk Grove … Both are`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentences
from newslint.article.sentences.tokens import Token, items
from newslint.kinds.total.appositions import QUOTES, names_in
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_PAIR, _ORDINAL, _NEITHER = 2, "ordinal", "neither"
_FIRST = 12
"""Tokens among which `and` joins the last of the things with which a sentence begins."""
_ENDS = frozenset((",", ";", ".", ":"))
_AHEAD = 8
"""Tokens behind `both` among which `and` may join the two that are meant."""


class Both(NamedTuple):
    """A word that says that there are two, and the names that there are."""

    word: Mention
    first: Mention
    names: int


def both(article: Article) -> Iterator[Both]:
    """Every `both` or `pair` of names that were listed in its sentence or, where it begins one, in the sentence before."""
    words = article.lexicon.relations
    said = words.both | frozenset((*words.classes.get("pairs", ()), *words.classes.get(_NEITHER, ())))
    every = sentences(article)
    for sentence in every:
        low = sentence.text.lower()
        if any(word in low for word in said):
            found = (
                _of_both(sentence, every, words)
                or _apposed(sentence, said, words)
                or _of_neither(sentence, every, words)
            )
            if found:
                yield found


def _of_both(sentence: Sentence, every: Sequence[Sentence], words: RelationWords) -> Both | None:
    """What is called both in a sentence, and how many names stand there for it."""
    tokens = sentence.tokens
    at = next((place for place, token in enumerate(tokens) if token.word in words.both), 0)
    of_two = tokens[at].word in words.both and _of_two(tokens, at, words)
    if tokens[at].word not in words.both or not (of_two or _set_off(tokens, at, words)):
        return None
    before = every[sentence.number - 1] if at == 0 and sentence.number else sentence
    names = _listed(before, words) if before.block is sentence.block else ()
    counted = any(
        figure.quantity.nominal == _PAIR and figure.role != _ORDINAL for figure in (*before.figures, *sentence.figures)
    )
    behind = before is sentence and names and names[-1][-1].end > tokens[at].start
    if not of_two and names and names[-1][-1].end != tokens[at - 1].start:
        return None  # `Ana, Bea and Cleo met the twins, both of whom`
    if len(names) <= _PAIR or counted or behind:
        return None
    word = Mention(sentence.block, tokens[at].start, tokens[at].end)
    return Both(word, Mention(before.block, names[0][0].start, names[-1][-1].end), len(names))


def _of_neither(sentence: Sentence, every: Sequence[Sentence], words: RelationWords) -> Both | None:
    """Three names or more of the sentence before of which neither is meant: `Neither of them had known`."""
    tokens, before = sentence.tokens, every[sentence.number - 1]
    led = [token.word for token in tokens[: _PAIR + 1]]
    of_them = len(led) > _PAIR and led[0] in words.classes.get(_NEITHER, ()) and led[1] in words.of
    if not (of_them and led[_PAIR] in words.anaphors and sentence.number and before.block is sentence.block):
        return None
    names = _listed(before, words)
    counted = any(figure.quantity.nominal == _PAIR for figure in before.figures)
    if len(names) <= _PAIR or counted:
        return None
    word = Mention(sentence.block, tokens[0].start, tokens[0].end)
    return Both(word, Mention(before.block, names[0][0].start, names[-1][-1].end), len(names))


def _apposed(sentence: Sentence, said: frozenset[str], words: RelationWords) -> Both | None:
    """A pair beside which three names or more are set off: `Both women, Ana Roth, Bea Lind and Cora Hahn,`."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens[:-_PAIR]):
        if token.word not in said:
            continue
        comma = at + 1 if tokens[at + 1].word == "," else at + _PAIR
        noun = tokens[comma - 1].word
        if tokens[comma].word != "," or not (
            comma == at + 1 or noun.endswith(words.plural_endings) or noun in words.persons
        ):
            continue
        if comma == at + 1 and token.word in words.both:
            continue
        names = names_in(tokens[comma + 1 :], sentence, words)
        if len(names) > _PAIR and words.partial.isdisjoint(one.word for one in tokens[at:]):
            first = Mention(sentence.block, names[0][0].start, names[-1][-1].end)
            return Both(Mention(sentence.block, token.start, token.end), first, len(names))
    return None


def _of_two(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether `both` is told of what was named before: it begins the sentence or stands behind a verb, and joins no two of its own."""
    ahead = takewhile(
        lambda token: token.word not in words.helping and token.word not in _ENDS, tokens[at + 1 : at + _AHEAD]
    )
    near = {token.word for token in ahead}  # `Both drugs are given at night, and`
    if tokens[at + _PAIR : at + _PAIR + 1] and tokens[at + _PAIR].word == ",":
        set_off = takewhile(lambda token: token.word not in _ENDS, tokens[at + _PAIR + 1 : at + _PAIR + _AHEAD])
        near.update(token.word for token in set_off)  # `and both women, Ana and Bea, swam`
    joined = at > 1 and tokens[at - 1].word in words.ands and tokens[at - _PAIR].word == ","
    follows = at == 0 or joined or tokens[at - 1].word in words.helping
    goes_on = tokens[at + 1 : at + 2] and tokens[at + 1].word.isalpha()
    return bool(follows and goes_on) and words.ands.isdisjoint(near) and words.of.isdisjoint(near)


def _set_off(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether `both` is told of a list right before its comma: `, both of which`, `, both sisters of the bride`."""
    behind = [token.word for token in tokens[at + 1 : at + 1 + _AHEAD]]
    if at < _PAIR or tokens[at - 1].word != "," or len(behind) < _PAIR:
        return False
    taken_up = behind[0] in words.of and behind[1] in words.relatives
    called = behind[0].endswith(words.plural_endings) and words.ands.isdisjoint(behind)
    return taken_up or called


def _listed(sentence: Sentence, words: RelationWords) -> Sequence[Sequence[Token]]:
    """The names or things with which a sentence begins, or the first names that follow a word in lower case."""
    tokens, text = sentence.tokens, sentence.block.prose.text
    starts = [at for at, token in enumerate(tokens) if token.word in QUOTES or text[token.start].isupper()]
    found = (names_in(tokens[at:], sentence, words, anything=True) for at in starts[:_AHEAD])
    names = next((names for names in found if len(names) > _PAIR), ()) or _things(tokens, text, words)
    shouted = all(text[token.start : token.end].isupper() for name in names for token in name)
    return () if shouted else names


def _things(tokens: Sequence[Token], text: str, words: RelationWords) -> Sequence[Sequence[Token]]:
    """The things of a word each with which a sentence begins, be they led by an article: `Barley, rye and oats were`."""
    joint = next((at for at, token in enumerate(tokens[:_FIRST]) if token.word in words.ands), 0)
    led = words.articles | words.owners
    found = [
        [token for token in some if token.word not in led]
        for some in (*items(tokens[:joint], words.ands), tokens[joint + 1 : joint + 1 + _PAIR])
    ]
    found[-1:] = [found[-1][:1]]
    plain = all(len(some) == 1 and _is_thing(some[0], words) for some in found)
    return found if joint and plain and all(text[one.start].islower() for (one,) in found[1:]) else ()


def _is_thing(token: Token, words: RelationWords) -> bool:
    return token.mention is None and token.word.isalpha() and token.word not in words.stops | words.helping
