"""The English words of dates."""

from __future__ import annotations

from newslint.lexicon.calendar import Calendar

MONTHS = {
    month: number
    for number, month in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
}
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    day: number for number, day in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
UNITS = {
    word: value
    for value, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        start=1,
    )
}
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}

WORDS = Calendar(
    months=MONTHS,
    short_months=SHORT_MONTHS,
    month_words=frozenset("march april may june august".split()),
    weekdays=WEEKDAYS,
    short_weekdays=SHORT_WEEKDAYS,
    ordinals=ORDINALS,
    units=UNITS,
    tens={"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
    zeros=frozenset(("zero", "oh")),
    suffixes=("st", "nd", "rd", "th"),
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    day_parts=frozenset("morning afternoon evening night".split()),
    which={
        "this": 0,
        "current": 0,
        "latest": -1,
        "prior": -1,
        "next": 1,
        "coming": 1,
        "upcoming": 1,
        "last": -1,
        "past": -1,
        "previous": -1,
    },
    periods=frozenset("week month year quarter decade".split()),
    articles=frozenset(("the", "a", "an")),
    of=("of",),
    to=frozenset("to through thru until till - – —".split()),
    joint=frozenset("and or & ,".split()),
    range_openers={"from": frozenset("to through thru until till - –".split()), "between": frozenset(("and",))},
    before_month=frozenset(
        "in since last next this during from until till through by of early late mid mid- between before after and to for end- ended ending end ends begins began starting beginning".split()
    ),
    year_before=frozenset(
        "in since until till from to of by during through before after circa around about early late mid year fiscal than for and "
        "between end-of pre post late- the that year's calendar spring summer autumn fall winter season".split()
    ),
    not_years=frozenset(
        "people men women workers employees jobs shares homes houses miles kilometers kilometres meters metres feet years days hours "
        "minutes tonnes tons pounds dollars euros yen yuan rupees francs cases deaths troops soldiers students members patients "
        "children families acres hectares barrels points votes units vehicles cars flights passengers calories pages words stores "
        "branches companies firms percent per pct cents megawatts mw gmt est edt pst pdt hours rpm km kg mph square others".split()
    ),
    eras=frozenset("bc bce ad ce b.c b.c.e".split()),
    quarters=frozenset("quarter quarters".split()),
    halves=frozenset("half".split()),
    fiscal=frozenset("fiscal financial".split()),
    fiscal_letters=frozenset("FY fy Fy CY".split()),
    part_letters={"Q": "quarter", "H": "half"},
    parts=frozenset("early late mid".split()),
    scales=frozenset(
        "hundred thousand million billion trillion mln bln trln percent pct bn m percentage basis per".split()
    ),
    function_words=frozenset(
        "in at for with to when as will by on from that this the and or but is was were are had has have after before until through "
        "during where who which while because if than into over under amid about its it he she they we i his her their a an said would "
        "could may might should did does do not if then there so since between against".split()
    ),
    beside=frozenset("before after".split()),
    counted=frozenset("day days".split()),
    on=("on",),
    clock=frozenset(
        "am pm a.m. p.m. a.m p.m gmt utc bst est edt et cst cdt pst pdt pt cet cest ist jst sgt hkt aest".split()
    ),
    ago=frozenset(("ago",)),
    anniversaries=frozenset(("anniversary",)),
    born=frozenset(("born",)),
    at_year=frozenset("in on of during".split()),
    kin=frozenset(
        "son sons daughter daughters child children whose mother father parents brother sister wife husband grandson granddaughter "
        "their baby twins triplets when".split()
    ),
    dead=frozenset(
        "died dies dead death killed deceased late funeral buried survived obituary passed murdered".split()
    ),
    moves=frozenset(
        "moved move moves moving brought bring brings bringing advanced advance advancing forward shift shifted shifts shifting changed "
        "change changes changing postponed postpone postponing delayed delay rescheduled reschedule revised revise cut extended extend "
        "accelerated accelerate compared comparison versus pushed push pulled earlier backdated corrected corrects amended back reverse "
        "instead roll rolled revert reverted down fell fall dropped lowered lower slipped declined up rose switched switch brings".split()
    ),
    said=frozenset("said announced reported told posted added".split()),
    ahead=frozenset(
        "will shall due scheduled plans planned expected set would could until by starting beginning from next".split()
    ),
    on_day=frozenset(("on",)),
    day_names=tuple(day.capitalize() for day in WEEKDAYS),
    month_names=tuple(month.capitalize() for month in MONTHS),
)
