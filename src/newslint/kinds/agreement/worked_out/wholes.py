"""Figures of a few sentences -> what some of them come to: a sum of parts, an amount for each of a count, all of a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, chain, pairwise

from newslint.arithmetic import formulas
from newslint.article import Article
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside, topics
from newslint.article.judgement.wording import LONG, digits, telling
from newslint.article.mention import Figure
from newslint.article.prose.neighbours import words_after
from newslint.article.sentences import Sentence, sentence_of
from newslint.kinds.agreement.worked_out.announced import CLOSE, is_long
from newslint.kinds.agreement.worked_out.trios import BACK, size

PARTS = range(2, 10)
MANY = 3  # parts
PARTING = 2  # words before the first part, one of which says that parts follow
LARGE = 1000  # what is less adds up by chance
LABEL = 5  # digits in a row of what is no amount
EXACT = 4  # telling digits of three figures, two of which come to the third by no chance
CROWD = 60  # figures of one measure among which such are looked for
PER = 2  # words behind an amount that say that it is for each
CLOSING = (")", ",", ";", " ")  # behind a share that is put in brackets, alone or with what it is of
EACH = 5  # those among which is what it is for
MARKS = (":", ";", "-", "–", "—")
"""What stands before the parts of what was counted."""
ADDED = frozenset({"number", "money", "quantity"})
NONE: frozenset[str] = frozenset()
ONLY_TO = 4  # characters between two shares of which the one is set against the other: ` to `
COUNTS = frozenset({"number", "duration"})


def sums(
    article: Article, stated: Figure, before: Sequence[Figure], after: Sequence[Figure]
) -> Iterator[tuple[Figure, ...]]:
    """The parts right behind a figure, or right before it, that come to it."""
    if stated.role not in ADDED:
        return
    for near in (after, before[::-1]):
        line = [one for one in near if one.role == stated.role and one.quantity.unit == stated.quantity.unit]
        parts = _parts(stated, line)
        if parts and _are_parts(article, stated, parts):
            yield tuple(sorted(parts, key=lambda part: part.span))


def _parts(stated: Figure, line: Sequence[Figure]) -> Sequence[Figure]:
    """The first of some figures that add up to one; none where they do not, or one and the same is told again and again."""
    worths = list(map(size, line[: max(PARTS)]))
    for count, so_far in enumerate(accumulate(worths), 1):
        if so_far >= size(stated):
            fits = so_far == size(stated) and count in PARTS and all(worths[:count]) and len({*worths[:count]}) > 1
            return line[:count] if fits else ()
    return ()


def exact_sums(article: Article, every: Sequence[Figure], reach: int) -> Iterator[tuple[Figure, tuple[Figure, Figure]]]:
    """Every figure that two others, some sentences away at most, come to exactly, too long for an accident: `74,639 … 44,956 … 29,683`."""
    alike: dict[tuple[str, str | None], dict[Fraction, Figure]] = {}
    for figure in every:
        if figure.role in ADDED and figure.quantity.top is None and telling(figure) >= EXACT and not _is_label(figure):
            alike.setdefault((figure.role, figure.quantity.unit), {}).setdefault(size(figure), figure)
    for told in alike.values():
        for worth, whole in told.items() if min(PARTS) < len(told) <= CROWD else ():
            for first, part in told.items():
                other = told.get(worth - first)
                if first < worth - first and other is not None and within(article, reach, whole, part, other):
                    yield whole, (part, other)
                    break


def _is_label(figure: Figure) -> bool:
    """Whether a bare number of many digits is written without a mark between thousands, as no amount is: `123456`."""
    return figure.role == "number" and len(figure.text) >= LABEL and figure.text.isdecimal()


def within(article: Article, reach: int, *figures: Figure) -> bool:
    """Whether figures stand so many sentences apart at the most."""
    numbers = [sentence_of(article, figure).number for figure in figures]
    return max(numbers) - min(numbers) <= reach


def _are_parts(article: Article, stated: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a sentence tells parts of a figure that is long, is called a total, or counts what they count."""
    if _is_in_a_list(article, stated, parts):
        return False
    told = frozenset(sentence_of(article, part).number for part in parts)
    total, same = _is_total(article, stated), _counting(article, stated, parts)
    if len(told) > 1:
        return total and telling(stated) > 1
    here = sentence_of(article, stated).number
    # `seven papers. … two dailies, three weeklies and two`, or all that the next sentence counts
    counted = any(same) or [*sentence_of(article, parts[0]).figures] == [*parts]
    listed = len(parts) >= MANY and counted and here + 1 in told
    if listed or _too_long(stated, parts) or _is_itemised(article, stated, parts):
        return True
    if (
        stated.start < parts[0].start
        and told == {here}
        and (_is_made_up(article, stated, parts) or _is_what_they_are_of(article, stated))
    ):
        return True
    return here in told and (total or all(same))


def _is_in_a_list(article: Article, stated: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a figure only ends the list of its parts, as numbers of things do: `rules 1, 2, and 3`."""
    last = max(parts, key=lambda part: part.span)
    between = last.block.prose.text[last.end : stated.start].lower().split() if last.block is stated.block else [""]
    return bool(between) and all(word.strip(",") in {"", *article.lexicon.relations.ands} for word in between)


def _is_itemised(article: Article, stated: Figure, parts: Sequence[Figure]) -> bool:
    """Whether counts in one sentence are told behind a mark as all that a count is made of: `five sailors; three Danes and two Swedes`."""
    line = (stated, *parts)
    if stated.start > parts[0].start or any(
        sentence_of(article, one) is not sentence_of(article, stated) for one in parts
    ):
        return False
    gaps = [one.block.prose.text[one.end : other.start] for one, other in pairwise(line)]
    last = gaps[-1].lower().split()
    counted = stated.role == "number" and not article.lexicon.relations.ands.isdisjoint(last[-1:])
    return counted and gaps[0].rstrip().endswith(MARKS) and all("." not in gap for gap in gaps)


def _is_made_up(article: Article, stated: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a sentence tells a whole and then its parts: behind a word that says so (`including`), or each of two digits and in thousands."""
    between = stated.block.prose.text[stated.end : parts[0].start].lower().split()
    said = not article.lexicon.agreement.parting.isdisjoint(between[-PARTING:])
    return said or all(telling(one) > 1 and size(one) >= LARGE for one in (stated, *parts))


def _is_what_they_are_of(article: Article, stated: Figure) -> bool:
    """Whether a sentence begins with the whole of which it tells the parts: `Of the 11 dead, seven … and four …`."""
    relations = article.lexicon.relations
    led = [token.word for token in sentence_of(article, stated).before(stated)]
    return bool(led) and led[-1] in relations.of and (relations.of | relations.articles).issuperset(led)


def _too_long(stated: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a figure and its parts have too many digits for an accident; of three or more, one may be round."""
    exact = sorted(parts, key=telling)[len(parts) >= MANY :]
    return is_long(stated, *exact)


def _is_total(article: Article, stated: Figure) -> bool:
    before, after = beside(article, stated)
    return not article.lexicon.agreement.totals.isdisjoint((*before[:CLOSE], *after[:CLOSE]))


def _counting(article: Article, stated: Figure, parts: Sequence[Figure]) -> list[bool]:
    """Of each part, whether it counts what the whole counts."""
    noun = topics(article)(stated).noun if stated.quantity.unit is None else NONE
    return [not noun.isdisjoint(topics(article)(part).noun) for part in parts]


def products(article: Article, amount: Figure, near: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """A figure that an amount comes to for each of a count, and this: `$12,700 for each of 3,812 theaters`, `£45 a month … ten months`."""
    thing = _each(article, amount) if amount.role in ADDED else NONE
    for count in near:
        if thing and _is_count(article, count, thing):
            other = _is_of_another(article, amount, count, near)
            worth = formulas.product(size(amount), size(count))
            for stated in near:
                fits = stated.role in ADDED and stated.quantity.unit == amount.quantity.unit and telling(stated) > 1
                known = not other or sentence_of(article, stated) is sentence_of(article, count)
                if fits and known and stated is not count and worth in stated.quantity.near():
                    yield stated, count


def _each(article: Article, amount: Figure) -> frozenset[str]:
    """The words for what an amount is for each of, and their stems; none where it is not so told."""
    per = article.lexicon.relations.per
    told = words_after(
        amount.block.prose.text, amount.end, PER
    )  # looked at first: few amounts are for each of anything
    if per.isdisjoint(word.rstrip(",.;:)") for word in told):
        return NONE
    after = beside(article, amount)[1][:EACH]
    if per.isdisjoint(after[:PER]):
        return NONE
    return frozenset(chain(after, *(stems(word, article.lexicon.agreement) for word in after)))


def _is_of_another(article: Article, amount: Figure, count: Figure, near: Sequence[Figure]) -> bool:
    """Whether another amount for each of a thing stands nearer to a count than this: `£2.50 a month for 12 months, where others pay £13 a month`."""
    rivals = (one for one in near if one.role == amount.role and one.block is count.block and _each(article, one))
    return any(abs(one.start - count.start) < abs(amount.start - count.start) for one in rivals)


def _is_count(article: Article, count: Figure, thing: frozenset[str]) -> bool:
    """Whether a figure counts such a thing."""
    told = size(count) > 1 and count.role in COUNTS
    return told and (count.quantity.unit in thing or not thing.isdisjoint(topics(article)(count).noun))


def portions(article: Article, share: Figure, before: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """What a share in brackets is told of, and the whole, told before, of which it is that share: `9,325 clerks … 3,730 (40.0%)`.

    Both have many digits and the share is told to a tenth: of whole percents one often fits by chance.
    """
    text = share.block.prose.text
    bracketed = text[: share.start].endswith("(") and text.startswith(CLOSING, share.end)
    if not bracketed or share.quantity.unit != "percent" or "." not in digits(share) or len(before) < min(PARTS):
        return
    *others, part = before
    if part.block is not share.block or text[part.end : share.start - 1].strip() or telling(part) < LONG:
        return
    for whole in reversed(others):
        if _may_be_whole(article, whole, part) and formulas.part(size(part), size(whole)) in share.quantity.near():
            yield part, whole
            return


def _may_be_whole(article: Article, whole: Figure, part: Figure) -> bool:
    """Whether a figure may be the whole of another: greater, in its measure, and told close by or of something of which the other is too."""
    alike = (whole.role, whole.quantity.unit, whole.quantity.top) == (part.role, part.quantity.unit, None)
    if not alike or part.role not in ADDED or size(whole) <= size(part) or telling(whole) < LONG:
        return False
    tell = topics(article)
    near = sentence_of(article, part).number - sentence_of(article, whole).number <= BACK
    return near or not tell(whole).words.isdisjoint(tell(part).words)


def shares(article: Article, sentence: Sentence) -> tuple[Figure, ...]:
    """The percentages of a sentence that come to all of a whole: three or more, or two that are set against one another."""
    told = tuple(one for one in sentence.figures if one.quantity.unit == "percent" and one.quantity.top is None)
    tell = topics(article)
    if len(told) < min(PARTS) or any(tell(share).up is not None or not telling(share) for share in told):
        return ()
    all_of_it = formulas.total(*map(size, told)) == formulas.WHOLE
    return told if all_of_it and (len(told) >= MANY or _set_against(article, *told)) else ()


def _set_against(article: Article, one: Figure, other: Figure) -> bool:
    """Whether the words between two shares hold the one against the other: `55 percent to 45`."""
    words = article.lexicon
    between = frozenset(beside(article, one)[1]) & frozenset(beside(article, other)[0])
    if not between.isdisjoint(words.relations.compared | words.agreement.rest):
        return True
    return other.start - one.end <= ONLY_TO and not between.isdisjoint(words.relations.to)  # not `second to clothing`
