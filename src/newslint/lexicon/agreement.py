"""The words by which it is told whether two figures are about the same thing."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.record import record


@record(eq=False)
class AgreementWords:
    """What says nothing about the thing, and what says the same of it in other words; all in lower case.

    `kin` maps a stem to the stem it is read as. `endings` are cut from a word, the longest first, as long as
    `shortest` letters stay.
    """

    stop: frozenset[str]
    kin: Mapping[str, str]
    changes: frozenset[str]  # stems that say that something changed, not what
    endings: tuple[str, ...]
    shortest: int
    possessive: str  # the ending that says nothing of the thing
    further: frozenset[
        str
    ]  # beside a figure: it is another quantity than the one without (`another 20`, `20 other banks`)
    before: frozenset[str]  # beside a figure: it is the value of another time (`a year ago`)
    along: frozenset[str]  # behind a span: it is a point of a longer one (`50 hours into the race`)
    expected: frozenset[str]  # beside a figure: it is a forecast
    moving: Mapping[str, str]  # what is told to rise and fall without a figure, as it is read
    unreal: frozenset[str]  # beside a change: it did not come about
    perfect: str  # before a change, and behind one of the `supposed`: it would have come about
    supposed: frozenset[str]
    past: frozenset[str]  # right before a change: it had come about before
    but: frozenset[str]  # behind a change: it did not last
    lists: frozenset[str]  # what a headline counts that the copy goes on to list (`5 reasons`)
    serial: frozenset[str]  # before a number: it counts instalments or names a thing (`Part 2`)
    slugs: frozenset[str]  # before a number at the head of a headline: it counts versions (`UPDATE 2-…`)
    idioms: frozenset[str]  # numbers that are words (`101`)
    indexes: Mapping[str, frozenset[str]]  # names of indexes with the numbers that are part of them (`Euro STOXX 50`)
    aged: frozenset[str]  # before a number that is how old somebody is: `dead at 77`
    persons: frozenset[str]  # who may be counted, and what befell them
    fates: frozenset[str]  # what may have befallen them: those killed and those hurt are counted apart
    singly: Mapping[str, int]  # who is told without a count, and how many that makes: `a woman`, `a couple`
    clocks: frozenset[str]  # behind four digits: they are a time of day
    within: frozenset[
        str
    ]  # between a superlative and a span: it says how far back one must go (`the worst in five years`)
    superlative: str  # how a superlative ends
    extremes: frozenset[str]  # behind a span: it says how far back one must go for the like (`five-year low`)
    events: frozenset[str]  # what happens once: with `the` before its length, it is the one that was told of
    indefinite: frozenset[str]
    definite: frozenset[str]
    after: frozenset[str]  # some words before a level: it is the one before (`after closing at $44.75`)
    parting: frozenset[str]  # between a whole and its parts: `500 million, including 200 million`
    heads: frozenset[str]  # between a thing and what it is of: `a price index for ferry tickets`
    stand_ins: frozenset[str]  # before `for` and `of`: another thing of the same name (`in the one for jetties`)
    also: frozenset[str]  # before a figure: it is of another thing than the first
    named: frozenset[str]  # before a count: what it counts was told of: `these two`
    turns: Mapping[str, frozenset[str]]  # words that set two figures of one kind apart, by what they answer
    alike: frozenset[str]  # around a comparison: `twice as many as`
    points: frozenset[str]  # behind a number: it is what percentages differ by
    differences: frozenset[str]  # what one has more than the other: `a lead of`
    rest: frozenset[str]  # what is left of a whole: `the other 18`
    leaving: frozenset[str]  # before a figure: it is what remains of a whole
    starting: frozenset[str]  # before `at` and a level: it is the one from which a time began
    gaps: frozenset[str]  # right behind what is counted: by so many somebody is ahead or behind (`two sets down`)
    passing: frozenset[str]  # before a round number: it is a mark, and the value lies above it (`to pass 90,000`)
    totals: frozenset[str]  # beside a figure: it is what others come to
