"""Two figures of one value -> whether they are of two things all the same: by how they are told, or by what stands beside each."""

from __future__ import annotations

from itertools import islice, pairwise, takewhile

from newslint.arithmetic.quantity import UPWARDS
from newslint.article import Article
from newslint.article.claims.topic import EXPECTED, Topic, beside, topics
from newslint.article.judgement.wording import LONG, telling
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import Sentence, sentence_of
from newslint.article.sentences.tokens import END
from newslint.kinds.agreement.circumstances import of_two_times
from newslint.kinds.agreement.two_names import of_two_names, of_two_of_a_kind, of_two_places, of_two_subjects

LISTED = frozenset({"item", "cell"})
POINTED = 3  # sentences back to what is pointed at: `these two`
AGES = frozenset({"age", "number"})
PARALLEL = 7  # words that two parallel sentences have in common
ROW = 8  # figures of one sort in a sentence that lists them
FOLLOWED = 7  # tokens behind a figure among which is the next one
BASED = 6  # tokens behind a level among which is the one from which a change led to it
LED = 2  # tokens before a level among which is the change that led to it
TOLD = frozenset({"percent", "points", "number", "money"})
RATES = frozenset({"percent", "points"})
BELOW = frozenset({"under", "at most"})
OPENING = 3  # words with which a sentence says what it is of
RUN = 2  # words before two figures that are the same
CALLED = 5  # tokens behind a percentage among which is the level that it is called after


def told_apart(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures are told in one breath, as points of a list, of two names, or the second as one that is so too: `also`."""
    listed = first.block.kind in LISTED and again.block.kind in LISTED
    holders = {_holder(first), _holder(again)}
    if ("" not in holders and len(holders) > 1) or _differ(_bracketed(article, first), _bracketed(article, again)):
        return True
    also = not article.lexicon.agreement.also.isdisjoint(beside(article, again)[0])
    here, there = sentence_of(article, first), sentence_of(article, again)
    if listed or also or (here is there and not is_pointed_at(article, again)):
        return True
    return _is_in_a_row(here, first) or _is_in_a_row(there, again)


def _holder(figure: Figure) -> str:
    """The last word of the name that a figure in brackets is told of: `Ben More (966m)`; "" if none."""
    before = figure.block.prose.text[: figure.start]
    name = word_before(before, len(before) - 1) if before.endswith("(") else ""
    return name if name[:1].isupper() else ""


def _bracketed(article: Article, figure: Figure) -> Figure | None:
    """The figure right behind which another is put in brackets: `$260 million (28%)`."""
    if figure.block.prose.text[: figure.start][-1:] != "(":
        return None
    _, before = islice((*sentence_of(article, figure).before(figure), END, END), 2)
    return before.figure


def _is_in_a_row(sentence: Sentence, figure: Figure) -> bool:
    """Whether a sentence lists so many figures of a sort that its words tell none of them apart."""
    return len(sentence.figures) >= ROW and [one.role for one in sentence.figures].count(figure.role) >= ROW


def are_two(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures of which much the same is said are of two things all the same: pointed at where they stand, moved apart, ages of two names, or of two times."""
    far = sentence_of(article, again).number - sentence_of(article, first).number > POINTED
    pointed = far and is_pointed_at(article, again) and is_known(article, first)  # each is what stands close by
    of_ages = again.role in AGES and of_two_names(article, first, again)
    if pointed or of_ages or _moved_apart(article, first, again) or _is_one_bound(first, again):
        return True
    if _are_named_apart(article, first, again) or (again.role in RATES and _is_told_of_a_part(article, first, again)):
        return True
    if _is_counted_off(article, first) is not _is_counted_off(article, again) or _are_parallel(article, first, again):
        return True
    return again.role == "number" and telling(again) < LONG and of_two_times(article, first, again)


def _are_named_apart(article: Article, first: Figure, again: Figure) -> bool:
    """Whether names tell two figures apart: what moved or foresaw, where, another of a kind that was not told of, or `the other`."""
    if _are_told_of_many(article, first, again) and of_two_subjects(article, first, again):
        return True
    if not is_known(article, again) and of_two_of_a_kind(article, first, again):
        return True
    return again.role in TOLD and (of_two_places(article, first, again) or _is_of_the_other(article, again))


def _are_told_of_many(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two figures are of changes, or both foreseen: many things move alike, and many people foresee the same."""
    one, two = (topics(article)(figure) for figure in (first, again))
    return again.role == "points" or _is_a_change(one, two, again) or EXPECTED in one.apart & two.apart


def _is_a_change(one: Topic, two: Topic, again: Figure) -> bool:
    return again.role == "percent" and one.up is not None and two.up is not None


def _is_told_of_a_part(article: Article, first: Figure, again: Figure) -> bool:
    """Whether what one of two figures is told of, by common words, is but a part of what the other is: `ferry traffic rose`, `a price index for ferry traffic rose`."""
    words, lines = article.lexicon.agreement, [[*sentence_of(article, one).before(one)] for one in (first, again)]
    run = sum(1 for _ in takewhile(lambda pair: pair[0].word == pair[1].word, zip(*lines, strict=False)))
    begun = [one.block.prose.text[line[run - 1].start] for one, line in zip((first, again), lines, strict=True) if run]
    if run < RUN or not any(map(str.islower, begun)):
        return False  # shares of Alder are Alder
    led = [line[run].word if len(line) > run else "" for line in lines]
    return (led[0] in words.heads) is not (led[1] in words.heads)


def _are_parallel(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two sentences say the same but for one word of each, so that they are of two things: `The top 12 at home`, `The top 12 abroad`."""
    one, other = (topics(article)(figure).words for figure in (first, again))
    return len(one - other) == len(other - one) == 1 and len(one & other) >= PARALLEL


def _is_one_bound(first: Figure, again: Figure) -> bool:
    """Whether one of two figures is a floor and the other a ceiling (`50 or more`, `less than 50`), or one of two percentages is only said not to be reached: `tip less than 15%`, `say that 15% is right`."""
    hedges = [figure.quantity.hedge for figure in (first, again)]
    below = [hedge if hedge in BELOW else "" for hedge in hedges]
    if any(below) and not UPWARDS.isdisjoint(hedges):
        return True
    return again.role == "percent" and telling(again) < LONG and below[0] != below[1]


def _is_of_the_other(article: Article, again: Figure) -> bool:
    """Whether the sentence of a figure begins with another thing: `The other pier has room for 12 boats`."""
    before = [token.word for token in sentence_of(article, again).tokens[:OPENING] if token.start < again.start]
    return not article.lexicon.agreement.rest.isdisjoint(before)


def _is_counted_off(article: Article, figure: Figure) -> bool:
    """Whether a place stands right before a count: `the first 11 berths`."""
    before = next(sentence_of(article, figure).before(figure), None)
    return before is not None and before.figure is not None and before.figure.role == "ordinal"


def _moved_apart(article: Article, first: Figure, again: Figure) -> bool:
    """Whether two levels are where different changes led, or one change led to two: `up 3 pence at £12`, `up 5 pence at £12`."""
    told = ([tell(article, figure) for figure in (first, again)] for tell in (change_to, _level))
    bases = {_base(article, figure) for figure in (first, again)} - {""}
    return any(_differ(*two) for two in told) or len(bases) > 1 or _followed_apart(article, first, again)


def _followed_apart(article: Article, first: Figure, again: Figure) -> bool:
    """Whether the same words lead from each of two figures to another, and these are two: `half of it for $2 million`, `half of it for $1 million`."""
    here, there = ([*islice(sentence_of(article, figure).after(figure), FOLLOWED)] for figure in (first, again))
    for before, (one, other) in enumerate(zip(here, there, strict=False) if again.role in TOLD else ()):
        if one.figure is not None or other.figure is not None:
            return before > 1 and _differ(one.figure, other.figure)
        if one.word != other.word:
            break
    return False


def _differ(one: Figure | None, two: Figure | None) -> bool:
    """Whether two figures are of one unit and not of one value."""
    if one is None or two is None:
        return False
    return one.quantity.unit == two.quantity.unit and one.quantity.nominal != two.quantity.nominal


def _level(article: Article, change: Figure) -> Figure | None:
    """The level that is told right behind a percentage, where it is: `up 2 percent at £12`."""
    if change.quantity.unit != "percent":
        return None
    words, near = article.lexicon.relations, [*islice(sentence_of(article, change).after(change), CALLED)]
    for lead, level in pairwise(near):
        if lead.word in words.at or lead.word in words.to:
            return level.figure
    return None


def _base(article: Article, level: Figure) -> str:
    """The number behind a level from which a change led to it: `54.4 from 54.1`, `54.4 in May from June's 54.1`; "" if none."""
    words, near = article.lexicon.relations, [*islice(sentence_of(article, level).after(level), BASED)]
    at = next((at for at, token in enumerate(near) if token.word in words.start), len(near))
    told = [token.figure.text if token.figure is not None else token.word for token in near]
    numbered = [any(map(str.isdigit, text)) for text in told]
    return (
        ""
        if any(numbered[:at])
        else next((text for text, number in zip(told[at:], numbered[at:], strict=True) if number), "")
    )


def change_to(article: Article, level: Figure) -> Figure | None:
    """The change that is told right before a level, where it is."""
    near = [*islice(sentence_of(article, level).before(level), LED)]
    change = next((token.figure for token in near if token.figure is not None), None)
    words = article.lexicon.relations
    if change is None or near[0].word not in words.at | words.to:
        return None
    return change if topics(article)(change).up is not None else None


def is_known(article: Article, figure: Figure) -> bool:
    """Whether a figure is said to be one that was told of: `these two`."""
    words = article.lexicon.agreement
    return not (words.definite | words.named).isdisjoint(beside(article, figure)[0][:1])


def is_pointed_at(article: Article, figure: Figure) -> bool:
    """Whether a figure is said to be the one just told: `in those three months`."""
    return not article.lexicon.agreement.named.isdisjoint(beside(article, figure)[0][:1])
