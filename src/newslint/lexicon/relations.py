"""The words by which figures are set in relation to one another: what a language must say about them."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.record import record

Ladder = tuple[tuple[str, int], ...]


@record(eq=False)
class RelationWords:
    """Verbs of change, the words that lead to their operands, and the words that bar a comparison.

    All in lower case. `ladders` are scale words of one style with their worth, smallest first.
    """

    # change
    up: frozenset[str]  # words that say more: verbs, participles, nouns, adverbs
    down: frozenset[str]
    neutral: frozenset[str]  # a change whose direction the word leaves open, or that depends on what is meant
    moved: frozenset[str]  # of both, verbs in the past that are no nouns
    nouns: frozenset[str]  # of both, nouns that are no verbs where `from` follows at once: `cuts`
    bare: frozenset[str]  # of `down`, those that only say where to: `120% down` is no fall by so much
    trailing: frozenset[str]  # of `up` and `down`, those that may follow their level: `$5 billion, up 4%`
    more: frozenset[str]  # comparatives: `4% more than`, `4% above`
    less: frozenset[str]
    growth: frozenset[str]  # nouns of a rise that have levels of their own: `growth of 4%`
    amounting: frozenset[str]  # verbs that say what share something is: `that accounted for 4%`
    premium: frozenset[str]  # nouns of comparison: `a 24% premium to`
    discount: frozenset[str]
    than: frozenset[str]
    since: frozenset[str]  # before a date: there has been nothing like it from then on
    relatives: frozenset[str]  # what follows tells of the word before it: `who`
    phrasal: frozenset[str]  # verbs of which `up` and `down` are a part: `made up`
    ended: frozenset[str]  # the same, unless a figure follows: `ended up with`, not `ended up 5 points`
    reaching: frozenset[str]  # verbs that may stand before a level: `to close at $17`, `to reach $3 billion`
    standing: frozenset[str]  # participles that tell where a change led to: `fell 2%, closing at 1,163`
    upon: frozenset[str]  # before the level of an earlier time: `up 9% on last year's`
    by: frozenset[str]
    to: frozenset[str]
    start: frozenset[str]  # `from`
    at: frozenset[str]
    or_: frozenset[str]
    compared: frozenset[str]  # `compared`, `versus`
    with_: frozenset[str]  # what follows `compared`
    leads: frozenset[str]  # words that may stand between a preposition and its figure
    until: frozenset[str]  # before the hour at which something ends
    rough: frozenset[
        str
    ]  # what may stand right before any figure and says only that it is not exact, or little: `about`, `just`
    asides: frozenset[str]  # prepositions of time and place: their figures are not operands
    stops: frozenset[str]  # conjunctions and verbs at which the statement ends
    gerund: str  # the ending of a verb whose object follows at once: `comprising`
    participles: tuple[str, ...]  # endings of a word that, after a comma, begins another statement
    parts: frozenset[str]  # marks and words at which a part of a sentence ends
    parts_of_dates: frozenset[str]  # those that part a day from the verb before it
    expected: frozenset[str]  # a figure that these follow is a forecast
    earlier: frozenset[str]  # a figure that these follow is the same thing at another time
    back: frozenset[str]  # behind a length of time: it is one that has passed, `a year ago`
    negative: frozenset[str]  # before a level: it lies below zero
    ranked: frozenset[str]  # before a level: a place in a ranking
    rankings: frozenset[str]  # a bare number beside these may be a place
    inverse: frozenset[str]  # subjects whose quoted number may fall as they rise: currencies, bonds
    quoted: Mapping[str, str]  # of `inverse`, currencies whose worth is told in others, by their codes
    firmer: frozenset[str]  # verbs that say so of a currency, and of other things nothing sure
    weaker: frozenset[str]
    profit: frozenset[str]  # subjects that can fall by more than all of themselves
    adjusted: frozenset[str]  # a percentage on another basis than the levels
    without: frozenset[str]  # behind a percentage: it is of all but this
    lengths: frozenset[str]  # nouns of time: `in the quarter`
    short: frozenset[str]  # those of less than a month, and `overnight`
    monthly: frozenset[str]  # those of a month
    edges: frozenset[str]  # where a time begins or ends: `at the start of the year`
    extremes: frozenset[str]  # what a level of some other time is called: `from a low of`
    alone: frozenset[str]  # beside a time: it is only a part of all that is told of
    per: frozenset[str]
    each: frozenset[str]  # beside a level: it is that of one of several
    bases: frozenset[str]  # adjectives before what a level is per: `a diluted share`
    paces: Mapping[str, str]  # words that say for how long a level is told, and for what: `daily`, a day
    articles: frozenset[str]
    owners: frozenset[str]  # `its`
    owning: tuple[str, ...]  # endings of a noun that something belongs to
    plural_endings: tuple[str, ...]  # of a noun that is counted
    uncounted: frozenset[str]  # what ends like one and is none: `yes votes`, `less`
    people_again: frozenset[str]  # how people who were counted are called again
    sorts: tuple[tuple[frozenset[str], frozenset[str]], ...]  # general nouns, and those that they may take up
    listed_again: frozenset[str]  # what is named in a list is called again: `The four cities`
    all_of_them: frozenset[str]  # what stands before the number of all: `all five`
    irregular: frozenset[str]  # what stands for several and ends otherwise: `aircraft`
    # conversions
    converting: frozenset[str]  # words that may stand before a converted amount
    differing_near: frozenset[str]  # what tells some words before a few degrees that they are a difference: `warming`
    differing_before: tuple[str, ...]  # phrases before a temperature that is a difference: `by`
    differing_behind: tuple[str, ...]  # phrases behind one: `warmer`
    then: tuple[str, ...]  # phrases that say that an amount was converted at another time's rate
    innings: frozenset[str]  # between runs and wickets: `91 for 5`
    # wholes
    of: frozenset[str]
    partial: frozenset[str]  # a list after these is not the whole
    made: frozenset[str]  # `comprising`, `made up of`: the parts follow
    polls: frozenset[str]  # a sentence or its neighbour with one of these speaks of shares of one vote
    belong: frozenset[str]  # verbs of what a whole is parted among
    others: frozenset[str]  # in the last item of a list: it is of all that are left
    sides: tuple[tuple[frozenset[str], frozenset[str]], ...]  # answers of which nobody gives both
    several: frozenset[str]  # more than one answer was allowed
    excuses: tuple[str, ...]  # phrases of the next sentence that say so
    all_rows: frozenset[str]  # the first word of a row or column of all: `Total`
    both: frozenset[str]  # the head of a column of the two before it
    medals: frozenset[str]  # columns of a sort that bear no number
    listed: frozenset[str]  # what a heading counts of which a list follows: `Five ways`
    told_on: frozenset[str]  # words behind a list that tell more of it: `Another`
    within: frozenset[str]  # behind a share: the group that it is one of follows
    ands: frozenset[str]
    entireties: frozenset[str]  # what all of something is called: `64% of the total`
    persons: frozenset[str]  # what is counted whole
    turning: frozenset[str]  # conjunctions behind which something else is told
    events: frozenset[str]  # the same where something moves behind it: `after costs were cut`
    when: frozenset[str]  # those that tell what was at a time named right before: `2022, when`
    later: frozenset[str]  # behind a length of time: it ends with what is told there
    concluding: frozenset[str]  # what is said with it follows from what was told before
    restating: frozenset[str]  # before a figure: it tells the same in another way
    anaphors: frozenset[str]  # the first word of a clause that tells more of what was told before
    helping: frozenset[str]  # verbs with which a clause goes on of the subject before: `and was 37`
    in_turn: tuple[str, ...]  # phrases that begin with a number that counts nothing: `one after the other`
    pointing: frozenset[str]  # before a figure: it is one that was told of
    ladders: tuple[Ladder, ...]
    classes: Mapping[str, tuple[str, ...]]  # the phrases that rule files of relations name by their class
    templates: Mapping[str, tuple[str, ...]]  # how the parts of a score are told, with classes in braces
    # malformed amounts
    scales: frozenset[str]  # words of which a misspelling behind a number is one of an amount
    not_scales: frozenset[str]  # words that look like one of them and are none
    sited: frozenset[str]  # behind numbers: they are those of a place
    dropped: tuple[str, ...]  # scales that an amount among others of a scale may have lost
    plurals: frozenset[str]  # currency words that stand behind an amount only as its unit
    goes_on: frozenset[str]  # words behind an amount that share its scale with the next one
    year_leads: frozenset[str]  # prepositions before a year
    months: frozenset[str]
