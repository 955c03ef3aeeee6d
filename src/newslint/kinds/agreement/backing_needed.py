"""A claimed figure or number -> whether a story must repeat it: small counts, serial numbers and well-known spans need no backing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.claims import Numeral, body, number_at, numbers, numerals, plain, values
from newslint.article.claims.comparable import ANY
from newslint.article.claims.stems import stems
from newslint.article.claims.topic import beside, topics
from newslint.article.dates.years import LIKELY
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import quotations
from newslint.article.prose.neighbours import LONGEST, word_after, word_before
from newslint.lexicon.agreement import AgreementWords
from newslint.lexicon.relations import RelationWords

MARKS = ("#", "@", "%", "&", "_", "=", "?", "://", ".com", ".org", "-")
"""Inside a word: it is an address, a code or a score."""
SHORT = 3  # letters of an abbreviation
SAME = 2  # words beside two amounts that are of the same thing
DAY = 2400  # a time of day in four digits is less
MEASURED = frozenset({"money", "percent", "points"})  # what is told in figures even where they are small
COUNTED = frozenset({"number", "quantity", "range"})


def small(claim: Figure) -> bool:
    """Whether it is a small count or a fraction in words: such are told in too many ways to be missed."""
    worth = claim.quantity.nominal
    figures = sum(char.isdigit() for char in claim.text)
    return worth <= EXACT_COUNT and (not figures or (figures == 1 and claim.role not in MEASURED))


def vague(article: Article, claim: Figure) -> bool:
    """Whether it is no number but a word for many: `hundreds`, `dozens`."""
    return claim.text.lower() in article.lexicon.figures.vague


def may_contradict(article: Article, claim: Figure) -> bool:
    """Whether a claim is a figure at all that another could contradict."""
    before, after = beside(article, claim)
    words = article.lexicon.agreement
    if vague(article, claim) or _serial(claim, before, words) or _short_year(claim) or _compounded(claim):
        return False
    if _abbreviated(article, claim, words) or _idiom(claim) or scored(claim):
        return False
    return not (after and after[0] in words.clocks and claim.quantity.nominal < DAY)


def _idiom(claim: Figure) -> bool:
    """Whether it is an adjective for much money: `billion-dollar`."""
    return claim.role == "money" and "-" in claim.text and not digits(claim)


def scored(mention: Mention) -> bool:
    """Whether it is one side of a score: `2 - 10`."""
    text = mention.block.prose.text
    return _score().search(text, max(mention.start - 6, 0), mention.start) is not None or bool(
        _against().match(text, mention.end)
    )


@cache
def _score() -> re.Pattern[str]:
    return compiled.pattern(r"\b\d{1,3} ?[-–] ?\Z")


@cache
def _against() -> re.Pattern[str]:
    return compiled.pattern(r" ?[-–] ?\d{1,3}\b(?!-)")


def said_otherwise(article: Article, claim: Figure) -> bool:
    """Whether a story tells it in other ways than by a number: as a list, as the time since something."""
    _, after = beside(article, claim)
    return _counts_a_list(claim, after, article.lexicon.agreement) or reaches_back(article, claim)


def reaches_back(article: Article, claim: Figure) -> bool:
    """Whether a span says how far back one must go for the like, which is told in many ways: `the first loss in 14 months`."""
    words = article.lexicon.agreement
    before, after = beside(article, claim)
    lately = words.within.intersection(before[:1]) and _superlative(before, words)
    return claim.role == "duration" and bool(lately or words.extremes.intersection(after[:2]))


def _superlative(before: Sequence[str], words: AgreementWords) -> bool:
    return any(word in words.extremes or word.endswith(words.superlative) for word in before)


def _serial(mention: Mention, before: Sequence[str], words: AgreementWords) -> bool:
    """Whether it counts instalments: `Part 2`, `Update 1-…`; not `the day 90 children came`."""
    if not before:
        return False
    behind = mention.block.prose.text[mention.end :].lstrip(" ")[:1]
    return before[0] in words.slugs or (before[0] in words.serial and not behind.isalpha())


def _compounded(mention: Mention) -> bool:
    """Whether it is the end of a compound: `7-Eleven`."""
    return mention.start > 0 and mention.block.prose.text[mention.start - 1] in "-/"


def _abbreviated(article: Article, claim: Figure, words: AgreementWords) -> bool:
    """Whether a scale or unit may follow in an abbreviation that is not known (`Rs 5,300 cr`): the body has the digits."""
    written, text = plain(digits(claim)), claim.block.prose.text
    if not written or Fraction(written) != claim.quantity.nominal:
        return False
    word, end = word_after(text, claim.end)
    short = 0 < len(word) <= SHORT and text[end - 1].islower() and word not in words.stop
    return short and written in numbers(article)


def needs_backing(article: Article, claim: Figure) -> bool:
    """Whether a reader would ask the body for it: money, a percentage, a count of people or of what the story counts."""
    if small(claim) or not claim.quantity.nominal or _quoted(article, claim):
        return False
    if _named(article, claim) or _in_another_currency(article, claim) or _tabled(article, claim):
        return False
    before, _ = beside(article, claim)
    if claim.role in MEASURED:
        return bool(digits(claim)) and not _priced(claim, before, article.lexicon.relations)
    return claim.role in COUNTED and not _compounded(claim) and _counted(article, claim)


def _tabled(article: Article, claim: Figure) -> bool:
    """Whether a table has the number, whose unit its head or title tells: `£180m`, over 180 in a column of £m."""
    number = number_at(plain(digits(claim))) if digits(claim) else None
    return claim.quantity.unit is not None and number in _cells(article)


@once
def _cells(article: Article) -> frozenset[Fraction]:
    """The numbers of tables that stand there without a unit."""
    cells = (fact.quantity for fact in body(article) if fact.block.kind == "cell")
    return frozenset(cell.nominal for cell in cells if cell.unit is None)


def _in_another_currency(article: Article, claim: Figure) -> bool:
    """Whether the body has about as much of another currency for the same thing, which a headline converts as it likes."""
    near, nominal = topics(article)(claim).near, claim.quantity.nominal
    held = (one.figure for one in values(article).around(ANY, abs(nominal)))
    others = (
        fact for fact in held if fact.quantity.currencies and not fact.quantity.currencies & claim.quantity.currencies
    )
    return bool(claim.quantity.currencies) and any(len(near & topics(article)(fact).near) >= SAME for fact in others)


def _priced(claim: Figure, before: Sequence[str], words: RelationWords) -> bool:
    """Whether an amount is where prices begin: `tickets from £15`."""
    return claim.role == "money" and bool(words.start.intersection(before[:1]))


def _counted(article: Article, claim: Figure) -> bool:
    """Whether a claim counts people, or what a figure of the body counts or measures too."""
    noun, unit = topics(article)(claim).noun, claim.quantity.unit
    if unit is not None:
        return unit in values(article).measures
    before, _ = beside(article, claim)
    befell = frozenset(stem for word in before[:1] for stem in stems(word, article.lexicon.agreement))  # kills 71
    return not persons(article).isdisjoint(noun | befell) or not noun.isdisjoint(_things(article))


@once
def persons(article: Article) -> frozenset[str]:
    """The stems of words for people and of what befell them."""
    words = article.lexicon.agreement
    return frozenset(stem for word in words.persons for stem in stems(word, words))


@once
def _things(article: Article) -> frozenset[str]:
    """The stems of what the figures of the body count."""
    tell = topics(article)
    counting = (fact for fact in body(article) if fact.role in COUNTED and fact.quantity.unit is None)
    return frozenset(stem for fact in counting for stem in tell(fact).noun)


def _quoted(article: Article, claim: Figure) -> bool:
    """Whether somebody else's words hold it."""
    return any(one.start <= claim.start < one.end for one in quotations(article) if one.block is claim.block)


def _named(article: Article, claim: Figure) -> bool:
    """Whether the body has the same number, though not as a figure: in a name (`Woodstock 50`), a code, a score."""
    written = plain(digits(claim))
    bare = claim.role == "number" and len(written) > 1 and Fraction(written) == claim.quantity.nominal
    return bare and written in numbers(article)


def _short_year(mention: Mention) -> bool:
    """Whether it is the last two digits of a year: `'99`."""
    text = mention.block.prose.text
    return mention.end - mention.start == 2 and text[mention.start - 1 : mention.start] in {"'", "’", "‘"}  # digits


def _decade(article: Article, numeral: Numeral) -> bool:
    """Whether it is a decade cut short: `the 70's`."""
    short = numeral.end - numeral.start == len("70")
    return short and numeral.block.prose.text.startswith(article.lexicon.figures.possessives, numeral.end)


def _counts_a_list(claim: Figure, after: Sequence[str], words: AgreementWords) -> bool:
    text = claim.block.prose.text
    if claim.role != "number" or claim.block.kind != "headline" or text[claim.end : claim.end + 1] != " ":
        return False
    return any(word in words.lists for word in after[:4])


def strangers(article: Article) -> Iterator[Numeral]:
    """The numbers of the fields, other than figures, that the body does not have: compared as strings."""
    known: frozenset[str] | None = None
    for numeral in numerals(article):
        if numeral.block.kind == "caption":
            continue
        if known is None:
            known = numbers(article) | frozenset(_worths(article))
        if plain(numeral.text) not in known and _names(article, numeral):
            yield numeral


def _worths(article: Article) -> Iterator[str]:
    """The whole numbers that the body gives in words or scales."""
    for figure in body(article):
        if figure.quantity.nominal.denominator == 1:
            yield str(figure.quantity.nominal)


def _names(article: Article, numeral: Numeral) -> bool:
    """Whether a number is one that a story must have: no year, time or instalment, no part of an index, address, code or score."""
    text, words = numeral.block.prose.text, article.lexicon.agreement
    before = text[: numeral.start].rpartition(" ")[2]
    behind = text[numeral.end : numeral.end + LONGEST].partition(" ")[0]
    if (numeral.text in words.idioms and not behind.startswith("(")) or _year(numeral.text) or _short_year(numeral):
        return False
    if (
        any(mark in before + behind.rstrip("?") for mark in MARKS)
        or before.endswith("-")
        or (before + behind).count("/") > 1
    ):
        return False
    if behind[:1].isalpha() or _decade(article, numeral) or scored(numeral):
        return False
    name = word_before(text, numeral.start).lower()
    if numeral.text in words.indexes.get(name, ()):
        return False
    said, after = beside(article, numeral)
    if after and after[0] in words.clocks:
        return False
    return not _serial(numeral, said, words)


def _year(number: str) -> bool:
    return number.isdecimal() and int(number) in LIKELY
