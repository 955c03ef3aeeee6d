"""English: the words by which it is told whether two figures are about the same thing."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.agreement import AgreementWords
from newslint.lexicon.en.words import (
    calendar,
    change,
    firms,
    forecast,
    grammar,
    hedges,
    measures,
    money,
    numbers,
    people,
    saying,
    works,
)


def _kin(text: str) -> dict[str, str]:
    """One group of words for one thing a line, the first word standing for all."""
    groups = (line.split() for line in text.strip().splitlines())
    return {word: group[0] for group in groups for word in group}


WORDS = AgreementWords(
    stop=(
        calendar.MONTH_NAMES | calendar.SHORT_MONTH_NAMES | calendar.DAY_NAMES | calendar.QUARTER | calendar.TODAY |
        calendar.YESTERDAY | calendar.DURATIONS | change.UP | change.ADDS | change.DOWN | firms.FORMS |
        firms.COMPANY | forecast.EXPECTED | grammar.ARTICLES | grammar.DEMONSTRATIVES | grammar.PRONOUNS |
        grammar.OBJECTS | grammar.POSSESSIVES | grammar.FAMILIAR | grammar.THERE | grammar.BEEN | grammar.SHOULD |
        grammar.AUXILIARIES | grammar.CAN | grammar.MUST | grammar.RELATIVES | grammar.WHAT | grammar.QUESTIONS |
        grammar.AS | grammar.THAN | grammar.PREPOSITIONS | grammar.VERSUS | grammar.ANOTHER | grammar.OTHER |
        grammar.SUCH | grammar.NO | grammar.NOT | grammar.NEITHER | grammar.JUST | grammar.ONLY | grammar.ALSO |
        grammar.EVEN | grammar.THEN | grammar.NOW | grammar.AGAIN | grammar.PER | grammar.CONJUNCTIONS |
        grammar.QUANTIFIERS | grammar.COMPARATIVES | grammar.TIMES | grammar.AROUND | hedges.NEARLY | hedges.ABOUT |
        hedges.AROUND | hedges.APPROXIMATELY | measures.PERCENT | measures.BASIS | measures.POINTS | money.DOLLARS |
        money.YEN | money.CENTS | numbers.TO_TEN | numbers.TO_THIRD | numbers.HALF | numbers.SCALE_NAMES |
        frozenset(numbers.HUNDREDS) | frozenset(numbers.SHORT) | frozenset(numbers.LETTERS) |
        frozenset(numbers.DOZENS) | people.MR | saying.SAID | saying.SAYS | saying.REPORTED | saying.PLANS |
        works.MAKES | works.GETS | words("""according already am b being billions bps cent dollar euro ever few firm
        got having hers him it's k made millions mine mrs never new news onto others ours plan plc point pound
        pounds report same saying set takes tell theirs them time times tn told two-thirds update very via whom
        whose within without yours""")
    ),
    kin=_kin("""
        die dead death deaths dies died dying kill kills killed killing fatal fatality fatalities toll perish
        hurt hurts wound wounds wounded injure injured injures injuring injury injuries
        job jobs worker workers staff employee employees workforce layoff layoffs post posts position positions
        share shares stock stocks
        profit profits income earnings earning net
        sale sales revenue revenues turnover
        buy buys bought acquire acquires acquired acquisition purchase purchases takeover
        sell sells sold selling divest divests
        pay pays paid payout fine fined fines
        arrest arrests arrested detain detained charge charged charges
        country countries nation nations
        house houses home homes
        price prices cost costs worth value valued
        person people man men woman women
        child children kid kids
        study studies survey surveys poll polls research
        car cars vehicle vehicles auto autos
        phone phones handset handsets smartphone smartphones
        plane planes aircraft jet jets
        deal deals agreement agreements contract contracts
        u.s us america american
        u.k uk britain british
        firm company
        sentence sentenced jail jailed prison prisoner term
        debt loan loans borrow borrowing bond bonds
        record high peak
        wait waits waited waiting
        strike strikes struck striking walkout stoppage
        suspend suspends suspended suspension ban bans banned
        delay delays delayed hold-up
        quake earthquake tremor
        drive drives drove driven
        fire blaze inferno
        expedition trek journey voyage trip tour hike
        order orders ordered
        fund funds funding
        invest invests invested investment investments investing
        store stores shop shops outlet outlets
        recall recalls recalled
        break breaks broke broken break-in break-ins burglary burglaries burgled
    """)
    | dict.fromkeys(
        change.UP | change.HIGHER | change.RISES | change.GAIN | change.ROSE | change.RAISED | change.RAISES |
        change.LIFTED | change.LEAPT | change.ADVANCED | grammar.MORE | words("rising growth"), "rise",
    )
    | dict.fromkeys(
        change.DOWN | change.LOWER | change.FALLS | change.DIPS | change.FELL | change.DECLINED | change.LOST |
        change.LOSES | change.CUT | change.SANK | change.SLASHED | words("falling"), "fall",
    ),
    changes=words("rise fall"),
    endings=(
        "ations",
        "ation",
        "ments",
        "ment",
        "ings",
        "ing",
        "ions",
        "ion",
        "ers",
        "er",
        "ies",
        "ied",
        "es",
        "ed",
        "'s",
        "s",
        "y",
        "e",
    ),
    shortest=4,
    possessive="'s",
    further=grammar.ANOTHER | grammar.OTHER | words("additional extra further others"),
    before=(
        calendar.LAST | calendar.PREVIOUS | calendar.AGO | calendar.EARLIER | words("""formerly initial initially
        original originally preceding previously""")
    ),
    along=grammar.INTO,
    expected=forecast.FORESEEN,
    moving=_kin("""
        profit profits earnings income
        sales revenue revenues turnover
        shares stock stocks
        outlook forecast forecasts guidance
        target targets
        loss losses
        dividend dividends
        price prices
        rate rates
    """)
    | {word: word for word in words("""deliveries exports fares imports inflation orders output production rents
        spending unemployment wages""")},
    unreal=(
        grammar.NOT | grammar.NO | words("""averted avoid avoided cannot could didn't don't doesn't if
        instead may might never prevent prevented rejected rejects scrapped unless wasn't weren't whether without
        won't wouldn't""")
    ),
    perfect="have",
    supposed=grammar.WOULD,
    past=grammar.HAD,
    but=grammar.BUT | grammar.BEFORE | words("later then"),
    lists=(
        grammar.MOST | words("""best biggest books charts easy essential examples facts films highlights ideas key
        largest lessons mistakes movies must-know myths photos pictures places predictions principles questions
        quick quotes reasons resources rules secrets signs simple steps stocks stories strategies takeaways things
        tips tools top trends ways worst""")
    ),
    serial=calendar.DAY | grammar.NO | works.ISSUES | words("newsletter number round view week"),
    slugs=words("corrected refile rpt update wrapup"),
    idioms=words("101 1099 411"),
    indexes={
        "stoxx": words("50 600"),
        "ftse": words("100 250 350"),
        "s&p": words("100 400 500 600"),
        "cac": words("40"),
        "nasdaq": words("100"),
        "nikkei": words("225"),
        "russell": words("1000 2000 3000"),
        "ibex": words("35"),
        "asx": words("50 200 300"),
        "csi": words("300 500"),
        "mib": words("40"),
        "aex": words("25"),
        "dow": words("30"),
    },
    aged=grammar.AT | words("age aged turned turning turns"),
    persons=(
        people.KILLED | people.WOMEN | people.WORKERS | people.PEOPLE | people.STUDENTS | people.VOTERS |
        words("""adults arrested boys children civilians convicts dead deaths detained deputies die died dies drowned
        families fatalities girls homeless households hurt infected infections injured jobs kids lawmakers migrants missing participants
        prisoners protesters pupils refugees residents senators sick soldiers staff teachers troops victims wounded""")
    ),
    fates=people.KILLED | words("""arrested charged detained died drowned hurt injured jailed missing rescued survived
        wounded"""),
    singly=dict.fromkeys(people.KIN | words("""aunt baby boy boyfriend bystander child cousin cyclist daughter driver
        firefighter friend girl girlfriend grandfather grandmother guard husband infant man motorcyclist motorist nephew
        neighbor neighbour niece officer partner passenger pedestrian pensioner person pilot policeman pupil resident
        soldier son student teacher teenager toddler uncle wife woman worker"""), 1)
    | dict.fromkeys(words("couple pair"), 2),
    clocks=(
        calendar.MERIDIEMS | calendar.NEWS_ZONES | calendar.EASTERN | calendar.ZONES | calendar.CENTRAL |
        words("aedt hours hrs sgt")
    ),
    within=grammar.IN,
    superlative="est",
    extremes=(
        calendar.AGO | grammar.MOST | grammar.LEAST | measures.HIGH | measures.HIGHS | words("""best first peak peaks
        record trough worst""")
    ),
    events=(
        change.CRASH | words("""ban blackout blockade bridge cease-fire ceasefire chase closure coma crack crater
        curfew debate delay descent detour drop fall fence filibuster flight halt hearing hiatus hole interview
        journey lockdown manhunt meeting operation outage pause pipeline plunge search sentence shutdown siege slick
        speech spill stand-off standoff stoppage strike surgery suspension tour trip truce tunnel visit voyage wait
        walkout wall absence agreement apprenticeship climb commute contract course crossing deal detention drive drought earthquake
        embargo extension freeze fire gap guarantee hike hunt internship investigation jump lease leap licence license limit march moratorium
        occupation power-cut probation programme project quake queue race recess reign residency ride run sabbatical season service silence sit-in
        spell standstill stay stint stretch swim tenure term time-out tremor trek trial truce voyage walk warranty waiting-time""")
    ),
    after=grammar.AFTER | grammar.SINCE,
    parting=words("comprising including namely"),
    heads=grammar.OF | grammar.FOR | grammar.IN,
    indefinite=grammar.INDEFINITE,
    definite=grammar.DEFINITE | grammar.THIS | grammar.THAT,
    alike=grammar.AS,
    points=measures.POINTS,
    differences=words("ahead deficit difference edge gap lead led majority margin surplus swing"),
    rest=grammar.OTHER | words("others remainder remaining rest"),
    leaving=words("leave leaves leaving"),
    starting=words("began begin begins begun opened opens start started starting starts stood"),
    gaps=words("down up behind ahead adrift clear back"),
    passing=words("""cross crossed crosses crossing pass passed passes passing surpassed surpasses top topped topping
        tops"""),
    totals=words("altogether combined overall sum together total totaled totaling totalled totalling"),
    stand_ins=words("one ones that those"),
    also=grammar.ALSO | words("likewise similarly"),
    named=grammar.THESE,
    turns={
        "quarter": words("q1 q2 q3 q4 quarter first-quarter second-quarter third-quarter fourth-quarter quarterly"),
        "year": words("full-year fy annual annually yearly annualized annualised year-to-date"),
        "month": words("monthly month-on-month"),
        "week": words("weekly"),
        "half": words("h1 h2 half-year first-half second-half"),
    },
)  # fmt: skip
