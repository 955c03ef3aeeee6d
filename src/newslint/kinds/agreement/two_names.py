"""Two figures of one value -> whether they are told of two names: two people, two banks, two places."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, product, takewhile

from newslint.article import Article, once
from newslint.article.claims.clauses import clause_of
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import names
from newslint.article.sentences import Sentence, sentence_of
from newslint.kinds.agreement.bearing import BEGUN, named

MARKS = frozenset({"", ",", ".", ";", ")"})
NAMED = 5  # tokens before an age among which is whose it is


def of_two_names(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two ages are set off behind two names: `Ulla Brandt, 34`, `Olaf Lund, 34`."""
    here, there = (_bearer(article, figure) for figure in (first, again))
    return bool(here and there) and here.isdisjoint(there)


def _bearer(article: Article, age: Figure) -> frozenset[str]:
    """The words of the name behind which an age is set off."""
    before = [*islice(sentence_of(article, age).before(age), NAMED)]
    if not before or before[0].word != ",":
        return frozenset()
    text = age.block.prose.text
    return frozenset(token.word for token in takewhile(lambda token: text[token.start].isupper(), before[1:]))


def of_two_subjects(article: Article, first: Figure, again: Figure) -> bool:
    """Whether the names before two figures in their clauses are others: rates of two banks often move by as many points."""
    here, there = (_subject(article, figure) for figure in (first, again))
    return bool(here and there) and here.isdisjoint(there)


def _subject(article: Article, figure: Figure) -> frozenset[str]:
    """How the names before a figure in its clause begin."""
    clause = clause_of(sentence_of(article, figure), figure, article.lexicon.relations)
    start = min(clause[0].start if clause else figure.start, figure.start)
    return named(article, Mention(figure.block, start, figure.start)) - _small(article)


def of_two_of_a_kind(article: Article, first: Figure, again: Figure) -> bool:
    """Whether the names near two figures are all others, and some only of one kind: `Alder Court`, `Brandt Court`."""
    here, there = (_names_near(article, figure) for figure in (first, again))
    shared = [(one, other) for one, other in product(here, there) if not set(one).isdisjoint(other)]
    return bool(shared) and all(_are_of_one_kind(one, other) for one, other in shared)


def of_other_names(article: Article, first: Figure, again: Figure) -> bool:
    """Whether the names near two figures, in their sentences or where these have none in the ones before, are all others: rents of two firms."""
    here, there = ({word for name in _names_near(article, figure) for word in name} for figure in (first, again))
    return bool(here and there) and here.isdisjoint(there)


def brings_in_a_name(article: Article, first: Figure, again: Figure) -> bool:
    """Whether somebody or something is named before a figure in its clause whom the sentence of another, which names some, does not."""
    told = named(article, sentence_of(article, first))
    return bool(told) and not _subject(article, again) <= told


def _are_of_one_kind(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of some words have but their last one in common."""
    return min(len(one), len(other)) > 1 and one[-1] == other[-1] and {*one} & {*other} == {one[-1]}


def _names_near(article: Article, figure: Figure) -> Sequence[Sequence[str]]:
    """The words of each name in the sentence of a figure, or in the one before it where that has none."""
    here = sentence_of(article, figure)
    before = sentence_of(article, Mention(here.block, max(0, here.start - 1), here.start))
    return _names_in(article, here) or _names_in(article, before)


def _names_in(article: Article, sentence: Sentence) -> Sequence[Sequence[str]]:
    inside = (name for name in names(article) if name.block is sentence.block)
    return [name.text.lower().split() for name in inside if sentence.start <= name.start < sentence.end]


def of_two_places(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two levels are told of two places: `at the Alder Exchange`, `on the Brandt Exchange`."""
    here, there = (_place(article, figure) for figure in (first, again))
    return bool(here and there) and here.isdisjoint(there)


def _place(article: Article, figure: Figure) -> frozenset[str]:
    """How the name begins that stands between `at` or `on` in the sentence of a figure and a mark."""
    sentence, words = sentence_of(article, figure), article.lexicon.relations
    text, leads, nothing = sentence.block.prose.text, words.at | words.upon, words.articles | {""}
    led = [one.end for one in sentence.tokens if one.word in leads]
    ended = (name for name in names(article) if name.block is sentence.block and text[name.end : name.end + 1] in MARKS)
    held = [
        name for name in ended if any(end < name.start and text[end : name.start].strip() in nothing for end in led)
    ]
    return frozenset(word for name in held for word in named(article, name)) - _small(article)


@once
def _small(article: Article) -> frozenset[str]:
    """How the words that a story writes small begin: those of a name that tell no name apart."""
    told = (word for block in article.blocks for word in block.prose.text.split())
    return frozenset(word[:BEGUN] for word in told if word.islower())
