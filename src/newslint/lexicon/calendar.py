"""The words by which a language names days, months and periods."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

from newslint.record import record


@record(eq=False)
class Years:
    """What tells a year from four digits that count, in lower case.

    `announcing` words stand before a year, `dating` ones before nothing else; one of the `leading` ones does where it
    opens a sentence. `hedges` and other `counting` words (`sent`) stand before a count, `definite` ones before either.
    `things` are counted and hardly ever follow a year, `countable` ones may; before `measures`, `scales` and `eras` it
    is no year by itself; nor is it where one of the `joining` words stands between it and a count. `function_words` are small words that may follow a date and that no counted noun is.
    """

    announcing: frozenset[str]
    joining: frozenset[str]
    dating: frozenset[str]
    leading: frozenset[str]
    hedges: frozenset[str]
    counting: frozenset[str]
    definite: frozenset[str]
    things: frozenset[str]
    countable: frozenset[str]
    measures: frozenset[str]
    scales: frozenset[str]
    eras: frozenset[str]
    function_words: frozenset[str]


@record(eq=False)
class Lives:
    """The verbs that tell the events of a life, in lower case.

    `born`, `died` and what follows a death at once (`buried`); what nobody does before birth or after death (`done`), some of it only
    where it is no passive (`active`). `subjects` are the pronouns of whoever does it, `relative` ones take up a name, `linking` words may stand before a verb, `turning`
    words say that what follows was earlier (`which he had joined in 1972`), the `last` of somebody's `acts`, led by one of the `owners`, is done, and what is told of `things` is not. `others` make an event that of somebody else, and with `disputed` words
    in its sentence, or `rough` ones before its date, it is left open when it was.
    """

    born: frozenset[str] = frozenset()
    died: frozenset[str] = frozenset()
    buried: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    active: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    turning: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()
    rough: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()


@record(eq=False)
class Courses:
    """What begins and what ends it, in lower case.

    `orders` are verbs of which one must come before another, with whoever may do the latter (nobody: what began ends); a verb stands at most
    `reach` words before its time, behind the `parts` at which a clause begins, and is of what was told before if nothing but `linking` words
    leads to it from a mark or one of the `joints`; `back` words before it say that it came before something else. `another_day` is said of two days, `yearly` of what comes
    each year but `this_one`, and `years` are spans of one year behind which its first day may stand, with `running` words between.
    """

    orders: tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...] = ()
    reach: int = 0
    parts: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()
    another_day: tuple[str, ...] = ()
    yearly: tuple[str, ...] = ()
    this_one: tuple[str, ...] = ()
    years: frozenset[str] = frozenset()
    running: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()

    @cached_property
    def verbs(self) -> frozenset[str]:
        """All verbs."""
        return frozenset().union(*(verbs for begun, ended, _ in self.orders for verbs in (begun, ended)))


@record(eq=False)
class Tenses:
    """What puts a day ahead or behind, in lower case.

    `ahead` words tell what is to come, and what they tell is done to somebody behind one of the `passive`; with `apart` between, a day is of something else. `going` verbs may have a few
    words between them and their day, but none of the `leading` (`voted for a strike next Monday`); what somebody was `arranging` comes later, and `coming` is said of what will be.
    """

    ahead: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    going: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    arranging: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()


@record(eq=False)
class Calendar:
    """The words of dates, all in lower case; compared by identity, so that what is built from them can be cached.

    `months` and `weekdays` are full names (January is 1, Monday 0), `short_months` and `short_weekdays` what is
    cut short: too many other words look like it, so it needs a day or a year beside it; so do `month_words`,
    full names that are ordinary words or people. `ordinals` are day numbers in words, `tens` the words that go
    before the first nine of them, `zeros` before a single digit of a spoken year. `days` say how many days from today a word is; `which` how many weeks, months or
    years from now (`next`: 1). `periods` are the nouns after `which`,
    `day_parts` may stand between a weekday and its date (`Tuesday night, Sept. 22`).

    `to` joins the ends of a range and `joint` the members of a list, `listed` before its last one; `range_openers` stand before the first end,
    each with the word that may join it to the second. `years` tell years from counts. `quarters` and `halves` name parts of a year, `fiscal` a
    year of account; `part_letters` stand for the former beside a digit (`Q3`: a `quarter` or a `half`), `fiscal_letters`
    for the latter before its number (`FY26`); `parts` (`early`, `mid`) go before a period and belong to it. `before_month` are words that
    show a month's bare name to be one. `beside` and `counted` make `two days before yesterday`; `on` stands before a weekday.

    For judging: `clock` follows a time of day; `over` stands before years of which it were some more; `ago`,
    `anniversaries` and `born` begin a span of years, `that_was` one of what was told before, `at_year` stands before its year (behind `back`, too), `kin` and `dead`
    make an age another's or an end; `persons` stand for one person; with `moves` in the sentence a range
    may run backwards (`moved from May 24 to May 22`); after `said` and `on_day` a weekday lies in the past, and
    after `ahead` in the future. `jubilees` are feasts by their years, and `founding` tells of what they are kept for.
    `seasons` are parts of a year by the month in their midst, `homonyms` names of months and seasons that mostly are other words.
    For a period that a field tells: `since` stands before the beginning of a span, `bases` before what something is
    compared with, `fillers` between these and the period, `asides` before what happened at another time than the news, `due` right before a time by which something is to be, `pluperfect` on either side, `apart` behind how long it was from something;
    `moved` says that a day was changed; `traded` is bought today and delivered later, in a month that is part of its name.
    `boxed` are labels of what a box says of an event, and `unboxed` words before a time that is not that of its beginning; what stands behind one of `lived` is a day of a life.
    `plurals` end a noun that counts, and the years of a decade (`1990s`), `possessives` a noun that something belongs to.
    `month_before` calls a month the one before another, of which the name may follow behind `that_for`; `last_month` is the one before this.
    `months_to` lead to the last of three months, a decade may be `early` or `late`, `that_decade` stands before one that is told twice, `century` is
    the word for a hundred years, `exactly` stands behind a year that makes it precise, `them` are pronouns of things, `beyond` words that lead to another time; `no_day` are phrases by which a story says that a day does not exist, as does one of the `indefinite` articles before it; `birthdays` are anniversaries too behind words that are `of_things`; `to_the_end` joins the first month of a quarter to its last, `making` are what is done to a thing when it is made, and a sentence that begins with `first_of` tells of the beginning; `weekly` words behind a number of days make it one of each week, `past` are verbs of what has happened, or end with `past_endings`, and `present` words tell of what is or will be; `day_beyond` are phrases before
    a day told from today that shift it (`the day before yesterday`), `day_part_words` tell a day by a part of it (`last night`). `calendar_years` say that a year is that of the calendar, and `quarter_names` name its quarters; `in_a_row` stands behind one of several.
    `day_names` and `month_names` are how a message says them. `abroad` is what other languages call some of them, a letter apart.
    """

    months: Mapping[str, int]
    short_months: Mapping[str, int]
    month_words: frozenset[str]
    weekdays: Mapping[str, int]
    abroad: frozenset[str]
    short_weekdays: Mapping[str, int]
    ordinals: Mapping[str, int]
    units: Mapping[str, int]
    tens: Mapping[str, int]
    zeros: frozenset[str]
    suffixes: tuple[str, ...]
    days: Mapping[str, int]
    day_parts: frozenset[str]
    which: Mapping[str, int]
    periods: frozenset[str]
    articles: frozenset[str]
    of: tuple[str, ...]
    to: frozenset[str]
    joint: frozenset[str]
    listed: frozenset[str]
    range_openers: Mapping[str, frozenset[str]]
    before_month: frozenset[str]
    years: Years
    quarters: frozenset[str]
    halves: frozenset[str]
    fiscal: frozenset[str]
    fiscal_letters: frozenset[str]
    part_letters: Mapping[str, str]
    parts: frozenset[str]
    beside: frozenset[str]
    counted: frozenset[str]
    on: tuple[str, ...]
    clock: frozenset[str]
    ago: frozenset[str]
    that_was: frozenset[str]
    over: frozenset[str]
    anniversaries: frozenset[str]
    born: frozenset[str]
    at_year: frozenset[str]
    back: frozenset[str]
    kin: frozenset[str]
    persons: frozenset[str]
    dead: frozenset[str]
    moves: frozenset[str]
    said: frozenset[str]
    ahead: frozenset[str]
    on_day: frozenset[str]
    seasons: Mapping[str, int]
    homonyms: frozenset[str]
    since: frozenset[str]
    bases: frozenset[str]
    fillers: frozenset[str]
    asides: frozenset[str]
    due: frozenset[str]
    pluperfect: frozenset[str]
    apart: frozenset[str]
    moved: frozenset[str]
    traded: frozenset[str]
    boxed: frozenset[str]
    unboxed: frozenset[str]
    lived: frozenset[str]
    plurals: tuple[str, ...]
    possessives: tuple[str, ...]
    last_month: tuple[str, ...]
    month_before: tuple[str, ...]
    that_for: frozenset[str]
    calendar_years: tuple[str, ...]
    quarter_names: tuple[str, ...]
    in_a_row: tuple[str, ...]
    day_names: tuple[str, ...]
    month_names: tuple[str, ...]
    lives: Lives = Lives()
    courses: Courses = Courses()
    tenses: Tenses = Tenses()
    were: frozenset[str] = frozenset()
    of_a_country: tuple[str, ...] = ()
    outlasting: frozenset[str] = frozenset()
    firsts: frozenset[str] = frozenset()
    began: frozenset[str] = frozenset()
    hours_later: tuple[str, ...] = ()
    months_to: tuple[str, ...] = ()
    early: frozenset[str] = frozenset()
    late: frozenset[str] = frozenset()
    century: tuple[str, ...] = ()
    that_decade: tuple[str, ...] = ()
    exactly: tuple[str, ...] = ()
    them: frozenset[str] = frozenset()
    beyond: frozenset[str] = frozenset()
    birthdays: frozenset[str] = frozenset()
    no_day: tuple[str, ...] = ()
    indefinite: frozenset[str] = frozenset()
    of_things: frozenset[str] = frozenset()
    to_the_end: frozenset[str] = frozenset()
    making: frozenset[str] = frozenset()
    first_of: tuple[tuple[str, ...], ...] = ()
    past: frozenset[str] = frozenset()
    weekly: frozenset[tuple[str, ...]] = frozenset()
    past_endings: tuple[str, ...] = ()
    present: frozenset[str] = frozenset()
    jubilees: Mapping[str, int] = MappingProxyType({})
    founding: frozenset[str] = frozenset()
    day_beyond: Mapping[str, int] = MappingProxyType({})
    day_part_words: Mapping[str, int] = MappingProxyType({})
