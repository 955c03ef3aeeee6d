"""Article -> a place in a family that its other members refute: the eldest who has an elder brother, the third generation of a grandfather's father."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.article import Article
from newslint.article.claims.twice import Told
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentences
from newslint.article.sentences.tokens import Token
from newslint.lexicon import lowered, without
from newslint.lexicon.kinship import Kinship

_ELDEST, _YOUNGEST, _ALONE = range(3)
"""Places among brothers and sisters."""
_OF_SO_MANY = 3
"""Tokens from `eldest` to what is counted: `eldest of five children`."""
_NEAR = 6
"""Tokens between what is said of a brother and that somebody was born."""
_OF_THEM = 2
"""Tokens between `all` and `younger`: `two sisters, all of them younger`."""
_FOUNDED = 4
"""Tokens between a verb and whoever began something: `founded by Ida Moss's grandfather`."""


def siblings(article: Article) -> Iterator[Told]:
    """The eldest who has an elder brother, the youngest who has a younger one, the only child that has any: told within two sentences."""
    words = article.lexicon.kinship
    hints = (*words.first, *words.last, *(max(phrase.split(), key=len) for phrase in words.alone))
    if not any(hint in text for text in map(lowered, _texts(article)) for hint in hints):
        return  # most stories have no such word
    for sentence, near in _pairs(article):
        for claim, sort, told in _places(sentence, words):
            for one in near:
                fact = next((each for each in _others(one, sort, told, words) if each.start != claim.start), None)
                if fact and words.kin.isdisjoint(token.word for some in (sentence, one) for token in some.tokens):
                    yield Told(claim, fact)
                    break


def _texts(article: Article) -> Iterator[str]:
    return (block.prose.text for block in article.blocks)


def generations(article: Article) -> Iterator[Told]:
    """The generation that somebody is of, where another is counted from whoever began: `her grandfather founded it … the second generation`."""
    words = article.lexicon.kinship
    if not any(word in text for text in _texts(article) for word in words.generation):
        return
    for sentence, near in _pairs(article):
        for claim, number, hyphened in _numbered(sentence, words):
            said = {token.word for one in near for token in one.tokens}
            read = _handed_down if any(_of_one_child(one, words) for one in near) else _begun
            counted = [found for one in near for found in read(one, words)]
            if len(counted) == 1 and not _tells_more(near, counted[0][0], words) and words.further.isdisjoint(said):
                fact, right = counted[0]
                # `a second-generation miner whose grandfather founded the band`
                whose = hyphened and not words.whose.isdisjoint(said)
                if (number < right and not whose) or (number != right and not hyphened):
                    yield Told(claim, fact)


def _of_one_child(sentence: Sentence, words: Kinship) -> bool:
    """Whether a sentence tells of somebody's child, and not of all in turn: `each son in turn`, `from father to son`."""
    before = [("", ""), ("", ""), *pairwise(["", *(token.word for token in sentence.tokens)])]
    return any(
        token.word in words.children and lead not in words.each and (further, lead) not in words.down
        for (further, lead), token in zip(before[1:], sentence.tokens, strict=False)
    )


def _pairs(article: Article) -> Iterator[tuple[Sentence, Sequence[Sentence]]]:
    """Each sentence, and with it those beside it in its paragraph."""
    every = sentences(article)
    for at, sentence in enumerate(every):
        yield sentence, [one for one in every[max(0, at - 1) : at + 2] if one.block is sentence.block]


def _places(sentence: Sentence, words: Kinship) -> Iterator[tuple[Mention, int, str]]:
    """The words for a place among brothers and sisters, which one it is, and which of the two sorts alone are counted."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.word in words.first | words.last:
            near = tokens[at + 1 : at + 1 + _OF_SO_MANY]
            if len(near) > 1 and near[0].word in words.of and near[1].figure and near[1].figure.role == "number":
                counted = next((sort for sort, some in words.sexes.items() if near[-1].word in some), "")
                sort = _ELDEST if token.word in words.first else _YOUNGEST
                yield Mention(sentence.block, token.start, near[1].end), sort, counted
        elif _is_alone([one.word for one in tokens[at : at + 4]], words):
            yield Mention(sentence.block, token.start, tokens[at + 2].end), _ALONE, ""


def _is_alone(said: Sequence[str], words: Kinship) -> bool:
    """Whether words say that somebody had no brothers and sisters, and not for some years alone."""
    return " ".join(said[:3]) in words.alone and words.until.isdisjoint(said[3:])


def _others(sentence: Sentence, sort: int, counted: str, words: Kinship) -> Iterator[Mention]:
    """A brother or sister of whoever is told of, who cannot be."""
    tokens = sentence.tokens
    ages = {_ELDEST: words.elder, _YOUNGEST: words.younger, _ALONE: words.elder | words.younger}[sort]
    orders = {_ELDEST: words.before, _YOUNGEST: words.after}.get(sort, frozenset())
    for at, (lead, one, other) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        owned = lead.word in words.owners or lead.word in words.having or lead.figure is not None
        if owned and one.word in ages and _is_one(other, counted, words):
            yield Mention(sentence.block, one.start, other.end)
        elif sort == _ALONE and lead.word in words.owners and _is_one(one, counted, words):
            yield Mention(sentence.block, lead.start, one.end)
        elif _is_one(one, counted, words) and lead.word in words.owners and sort == _ELDEST:
            yield from _older(sentence, tokens[at + 1 : at + 2 + _NEAR], words)
        elif (lead.word, one.word) in orders and other.word not in words.siblings:  # not `two years before her brother`
            yield Mention(sentence.block, lead.start, one.end)
        elif lead.word in words.all_of_them:
            told = [token for token in tokens[at + 1 : at + 2 + _OF_THEM] if token.word not in words.them]
            if told[:1] and told[0].word in ages and any(_is_one(token, counted, words) for token in tokens[:at]):
                yield Mention(sentence.block, lead.start, told[0].end)


def _is_one(token: Token, counted: str, words: Kinship) -> bool:
    """Whether a word is for a brother or sister, of the sort that is counted, if one is."""
    return token.word in words.siblings and (not counted or token.word in words.sexes[counted])


def _older(sentence: Sentence, near: Sequence[Token], words: Kinship) -> Iterator[Mention]:
    """A brother of an age at the birth: `Her brother Donal was eight when she was born`."""
    aged = any(token.figure and token.figure.role in {"number", "age", "duration"} for token in near)
    said = f" {' '.join(token.word for token in sentence.tokens)} "
    if aged and any(f" {phrase} " in said for phrase in words.at_birth):
        yield Mention(sentence.block, near[0].start, near[-1].end)


def _numbered(sentence: Sentence, words: Kinship) -> Iterator[tuple[Mention, int, bool]]:
    """The generations of a sentence by their numbers, and whether a hyphen makes one of somebody: `a second-generation saddler`."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens[:-1]):
        figure: Figure | None = token.figure
        if figure and figure.role == "ordinal" and figure.quantity.nominal.denominator == 1:
            hyphen = tokens[at + 1].word == "-"
            noun = tokens[at + 1 + hyphen] if at + 1 + hyphen < len(tokens) else token
            ahead = [one.word for one in tokens[max(0, at - _FOUNDED) : at]]
            behind = tokens[at + 3].word if hyphen and at + 3 < len(tokens) else ""
            led = not behind.endswith(words.plurals) if hyphen else not words.definite.isdisjoint(ahead[-1:])
            if led and noun.word in words.generation and words.coming.isdisjoint(ahead):
                yield Mention(sentence.block, token.start, noun.end), int(figure.quantity.nominal), hyphen


def _begun(sentence: Sentence, words: Kinship) -> Iterator[tuple[Mention, int]]:
    """Whoever began something, by kinship with those who have it now, and of which generation these are: `founded by her grandfather`."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        word = without(token.word, words.possessives)
        if word not in words.ladder or not at:
            continue
        before = [one.word for one in tokens[max(0, at - _FOUNDED) : at]]
        owner = before[-1]
        behind = [one.word for one in tokens[at + 1 : at + 2]]
        led = any(one in words.founded and two in words.by for one, two in pairwise(before)) or any(
            one in words.founder for one in before
        )
        owned = owner in words.owners | words.whose or owner.endswith(words.possessives)
        if owned and (led or not words.founded.isdisjoint(behind)):
            yield Mention(sentence.block, token.start, token.end), words.ladder[word]


def _tells_more(near: Sequence[Sentence], fact: Mention, words: Kinship) -> bool:
    """Whether something is told of others in between, who may have left it out: `her grandfather became a singer`, not `she took over from her father`, nor `her father ran it`."""
    for sentence in near:
        said = [token.word for token in sentence.tokens]
        for at, token in enumerate(sentence.tokens):
            carried = not words.taken_from.isdisjoint(said[max(0, at - 2) : at]) or not words.ran.isdisjoint(
                said[at + 1 : at + 3]
            )
            if token.word in words.ladder and token.start != fact.start and not carried:
                return True
    return False


def _handed_down(sentence: Sentence, words: Kinship) -> Iterator[tuple[Mention, int]]:
    """The last of those to whom something was handed down from child to child, and of which generation that is."""
    tokens = sentence.tokens
    said = {token.word for token in tokens}
    if words.founded.isdisjoint(said) and words.founder.isdisjoint(said):
        return
    steps = [at for at, token in enumerate(tokens) if token.word in words.children]
    owned = [
        at
        for at in steps
        if at and (tokens[at - 1].word in words.owners or tokens[at - 1].word.endswith(words.possessives))
    ]
    if len(steps) > 1 and steps == owned and not words.passed.isdisjoint(said) and words.ladder.keys().isdisjoint(said):
        last = tokens[steps[-1]]
        yield Mention(sentence.block, last.start, last.end), len(steps) + 1
