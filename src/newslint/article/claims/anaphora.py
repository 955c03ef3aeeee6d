"""A figure and others told before it -> whether its clause takes up what they are of: by a pronoun, `the`, a name, or no subject of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from itertools import islice, takewhile

from newslint.article import Article
from newslint.article.claims.clauses import (
    is_restricted,
    lasts_days,
    moves,
    opening,
    stems_of,
    up_to_a_comma,
)
from newslint.article.mention import Mention
from newslint.article.sentences import sentence_of
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

_NEAR = 3
"""Tokens behind a figure among which it is compared: `four points more than`."""
_NAME = 3
"""Letters of a name, at least: `I` is none."""
_APPOSED = 10
"""Tokens from a name to a figure that it has, with what is put in between: `Moss, a left-hander from Leeds, averaged 27`."""
_CALLED = 3
"""Words of a clause that calls by its name alone what is worked out: `the rise is`."""
_BEHIND = 6
"""Tokens behind a figure among which its clause may name what it is of."""
_SETTING_OFF = frozenset(("—", "–", "--", ":"))
"""Marks behind which a figure alone tells again what stands before them."""
_REACH = 4
"""Words before a figure that name it: `a steep fall of`."""


def takes_up(
    article: Article, tokens: Sequence[Token], stated: Mention, said: Sequence[str], before: Sequence[Mention]
) -> bool:
    """Whether the clause of a figure, whose words before it are `said`, takes up what others before it are told of."""
    words = article.lexicon.relations
    owned = lasts_days(stated) and (not words.owners.isdisjoint(said[-1:]) or _closes(article, stated, said, before))
    if owned or _points_back(said, words):
        return True
    return (
        _goes_on(tokens, stated, said, words)
        or _opens(article, tokens, stated, said)
        or _is_of_the_one_named(article, tokens, stated, before)
        or (not _tells_all(said, words) and _names_again(article, tokens, stated, before))
    )


def _tells_all(said: Sequence[str], words: RelationWords) -> bool:
    """Whether a clause begins with all of what it names: `all freight by rail`, not `all were`."""
    led = not words.all_of_them.isdisjoint(said[:1])
    return led and words.helping.isdisjoint(said[1:2]) and (words.of | words.pointing).isdisjoint(said[1:2])


def _points_back(said: Sequence[str], words: RelationWords) -> bool:
    """Whether words before a figure take up what was told before; `those from abroad` do not."""
    if is_restricted(said, words):
        return False
    if (not words.anaphors.isdisjoint(said[:1]) and not _tells_all(said, words)) or not words.pointing.isdisjoint(
        said[-2:]
    ):
        return True
    ends = words.restating | words.owners
    if not words.concluding.isdisjoint(said) or not ends.isdisjoint(said[-1:]):
        return True  # `lending was thus 25 percent higher`, `, or 25 percent`, `Their nine-point lead`
    if _calls_by_name(said, words):
        return True
    named = not words.of.isdisjoint(said[-1:])  # `his lead of`, `a rise of`
    return named and not (words.articles | words.pointing | words.owners).isdisjoint(said[-_REACH:])


def _calls_by_name(said: Sequence[str], words: RelationWords) -> bool:
    """Whether words before a figure call what is worked out by its name alone, or by that and one noun: `The average was`, `The mean price was`."""
    if not said or said[-1] not in words.helping & frozenset(words.classes["level"]):
        return False
    worked_out = len(said) == _CALLED + 1 and said[1] in words.classes.get("reckoned", ())
    return (worked_out and said[0] in words.owners | words.pointing) or (
        len(said) == _CALLED and said[0] in words.pointing
    )


def _goes_on(tokens: Sequence[Token], stated: Mention, said: Sequence[str], words: RelationWords) -> bool:
    """Whether a clause without a subject of its own begins so (`… and was already 37`), or its subject is told behind: `At 25 mph it …`."""
    if not words.helping.isdisjoint(said[:1]):
        return True
    behind = (token.word for token in up_to_a_comma(tokens, stated) if token.start > stated.start)
    return len(said) == 1 and not words.anaphors.isdisjoint(behind)


def _closes(article: Article, stated: Mention, said: Sequence[str], others: Sequence[Mention]) -> bool:
    """Whether a length of time ends what was told, right behind a day or at the start of a sentence: `in May, just four months later`, `After 52 years of marriage, he died`."""
    words, sentence = article.lexicon.relations, sentence_of(article, stated)
    if len(said) == 1 and said[0] in words.events:
        return sentence.tokens[0].word == said[0]
    following = next((token.word for token in sentence.after(stated)), "")
    near = max((other.end for other in others if sentence.start <= other.start), default=sentence.end)
    between = [token.word for token in sentence.tokens if near <= token.start < stated.start and token.word.isalpha()]
    return following in words.later and near < stated.start and article.lexicon.calendar.fillers.issuperset(between)


def _is_of_the_one_named(article: Article, tokens: Sequence[Token], stated: Mention, before: Sequence[Mention]) -> bool:
    """Whether a clause begins with a name that the others are told with, and does not say that something moves: `Ida Moss made 31 … Moss averaged 27`."""
    words, text = article.lexicon.relations, stated.block.prose.text
    said = [*takewhile(lambda token: token.start < stated.start, tokens)]
    first = next((token for token in said if token.word not in words.articles), None)
    if first is None or not text[first.start : first.end].istitle() or len(first.word) < _NAME:
        return False
    beside = [token.word for token in said[said.index(first) + 1 :]]
    narrowed = words.asides | words.of | words.start
    if (
        len(said) > _APPOSED
        or not narrowed.isdisjoint((*beside[:1], said[-1].word))
        or not words.ands.isdisjoint(beside)
    ):
        return False  # `Milk from goats`, `Milk is scarce and hay`
    if any(moves(token, words) or token.word in words.owning for token in said[:_NEAR]) or moves(said[-1], words):
        return False
    places = {sentence_of(article, other) for other in before}
    return any(
        token.word == first.word and one.block.prose.text[token.start].isupper()
        for one in places
        for token in one.tokens
    )


def _opens(article: Article, tokens: Sequence[Token], stated: Mention, said: Sequence[str]) -> bool:
    """Whether a sentence begins with the figure, or what a dash or colon sets off: `… had worn tyres — one in six`."""
    sentence = sentence_of(article, stated)
    return not said and (sentence.start == stated.start or opening(sentence, tokens) in _SETTING_OFF)


def _names_again(article: Article, tokens: Sequence[Token], stated: Mention, before: Sequence[Mention]) -> bool:
    """Whether a clause names nothing but what the others are told with: `The port shipped 90 tonnes … Tonnes shipped have doubled`, `With twice as many girls as boys`."""
    words = article.lexicon.relations
    told = [
        token
        for token in up_to_a_comma(tokens, stated)
        if not (token.figure or moves(token, words) or token.word in words.more | words.less)
    ]
    led = [token for token in told if token.start < stated.start]
    named = {stem for token in led for stem in stems_of(token, article)}
    if not named:
        behind = (token for token in told if token.start >= stated.end)
        named = {*islice((stem for token in islice(behind, _BEHIND) for stem in stems_of(token, article)), 1)}
    if not named:
        return False
    places = {sentence_of(article, other) for other in before}
    others = [token for one in places for token in one.tokens if token not in told]
    known = {stem for token in others for stem in stems_of(token, article)}
    return named <= known or _is_the_deed([token.word for token in led], {token.word for token in others}, words)


def _is_the_deed(said: Sequence[str], told: Collection[str], words: RelationWords) -> bool:
    """Whether a clause begins with the noun of a verb that is told with the others: `sold 1,700 … Sales have doubled`; not `sales to bakers`, which are a part."""
    first, *behind = [word for word in said if word not in words.articles | words.owners] or [""]
    if not (words.of | words.to | words.asides).isdisjoint(behind[:1]):
        return False
    return any(first in nouns and not verbs.isdisjoint(told) for nouns, verbs in _deeds(words))


@cache
def _deeds(words: RelationWords) -> Sequence[tuple[frozenset[str], frozenset[str]]]:
    """Nouns, and the verbs that tell the same: `sales:sold`."""
    parted = (deed.partition(":") for deed in words.classes.get("deeds", ()))
    return [(frozenset(nouns.split()), frozenset(verbs.split())) for nouns, _, verbs in parted]
