"""The English words of dates."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.calendar import Calendar, Courses, Lives, Tenses, Years
from newslint.lexicon.en.words import (
    calendar,
    change,
    contests,
    firms,
    grammar,
    hedges,
    measures,
    money,
    numbers,
    people,
    saying,
)

HEDGES = (
    grammar.SOME | grammar.AS | grammar.THAN | grammar.LEAST | grammar.MOST | grammar.BESIDE | hedges.NEARLY |
    hedges.ABOUT | hedges.AROUND | hedges.APPROXIMATELY | words("""approaching approx approx. c. circa estimated
    exactly exceed exceeding exceeds precisely surpass surpassing topping ~""")
)  # fmt: skip
"""The last words of what makes a count rough."""
MOVED = words("backdated delay delayed extend extended moved postpone postponed reschedule rescheduled")
"""What says that a day was changed."""
YEARS = Years(
    announcing=(
        calendar.YEAR | calendar.EARLY | calendar.LATE | grammar.DEFINITE | grammar.THAT | grammar.AND |
        grammar.OF | grammar.TO | grammar.FROM | grammar.IN | grammar.BY | grammar.FOR |
        grammar.THROUGH | grammar.DURING | grammar.BETWEEN | grammar.TIMES | hedges.ABOUT | hedges.AROUND |
        words("autumn calendar circa end-of fall fiscal late- post pre season spring summer winter year's")
    ),
    joining=grammar.TO,
    dating=(
        calendar.YEAR | calendar.EARLY | calendar.LATE | grammar.SINCE | grammar.UNTIL | grammar.TILL |
        grammar.DURING | words("autumn calendar fall fiscal late- spring summer winter year's")
    ),
    leading=grammar.IN | grammar.BY,
    hedges=HEDGES,
    counting=(
        HEDGES | change.ADDED | change.ADDS | change.CUT | change.LOST | change.SLASHED | grammar.ARE | grammar.HAVE |
        grammar.HAD | grammar.WITH | grammar.ANOTHER | grammar.ALL | grammar.THESE | grammar.ONLY | grammar.JUST |
        people.KILLED | words("""arrest arrested arresting attracted attracting beat buy buying built carried carries
        carry carrying covered created creating cutting delivered deploy deployed deploying detained detaining
        displaced displacing draw drawing drew eliminate eliminated eliminating employ employed employing employs
        evacuate evacuated evacuating executed freed freeing further gathered held hire hired hires hiring
        hold holding holds hosted house housed housing include included includes including injured injuring
        interviewed issued issuing killing lay leaving left losing made making mobilised mobilized moved moving need
        needed needs ordered planted printed produced reached received recruit recruited recruiting release
        released releasing removed required requires rescued rescuing saved seating seized sell selling
        send sending sends sent served serves serving shed shedding sheltered shipped shipping sold surveyed
        totaled totaling totalled totalling trained training treated wounded wounding""")
    ),
    definite=grammar.DEFINITE | grammar.POSSESSIVES | grammar.THIS | grammar.THAT | grammar.AFTER | grammar.BEFORE,
    things=(
        contests.VOTES | firms.JOBS | people.WOMEN | people.WORKERS | people.PEOPLE | people.STUDENTS |
        words("""branches cars cases children companies deaths families firms flights homes houses others pages
        shares soldiers troops units vehicles words""")
    ),
    countable=(
        people.VOTERS | words("""activists animals apartments artists attendees bodies boats buildings buses cattle
        civilians copies customers delegates demonstrators detainees doctors dwellings engineers evacuees farmers
        fighters firefighters guests households immigrants inhabitants inmates letters migrants miners nurses
        officers officials participants pieces pilgrims planes players policemen prisoners protesters pupils
        rebels refugees residents rooms sailors schools scientists seats settlers sheep shops signatures spectators
        staff stores supporters survivors teachers tents tickets tourists trees trucks users victims villagers
        villages visitors volunteers""")
    ),
    measures=(
        calendar.DAYS | calendar.YEARS | calendar.HOURS | calendar.NEWS_ZONES | calendar.EASTERN | grammar.PER |
        measures.PERCENT | measures.POINTS | money.DOLLARS | money.POUNDS | money.YEN | money.CENTS |
        words("""acres barrels calories centimeters centimetres cm feet francs ft gallons grams hectares inches kg
        kilograms kilometers kilometres km kph lb lbs liters litres megawatts meters metres miles millimeters
        millimetres mm mph mw rpm square tonnes tons yards""")
    ),
    scales=(
        grammar.PER | measures.PERCENT | measures.BASIS | numbers.SCALE_NAMES | frozenset(numbers.SHORT) |
        frozenset(numbers.TRILLIONS) | frozenset(numbers.LETTERS)
    ),
    eras=words("ad b.c b.c.e bc bce ce"),
    function_words=(
        (grammar.ARTICLES | grammar.THIS | grammar.THAT | grammar.PRONOUNS | grammar.POSSESSIVES | grammar.THERE |
        grammar.SHOULD | grammar.AUXILIARIES | grammar.AND | grammar.OR | grammar.BUT | grammar.SO | grammar.WHILE |
        grammar.BECAUSE | grammar.RELATIVES | grammar.AS | grammar.THAN | grammar.PREPOSITIONS | grammar.INTO |
        grammar.AGAINST | grammar.THROUGH | grammar.DURING | grammar.BETWEEN | grammar.AMID | grammar.OVER |
        grammar.UNDER | grammar.NOT | grammar.THEN | grammar.TIMES | hedges.ABOUT | saying.SAID) - words("""of our
        till you""") | words("may might")
    ),
)  # fmt: skip
LIVES = Lives(
    born=words("born"),
    died=words("died dies drowned perished"),
    buried=words("buried cremated"),
    done=words("""abdicated appointed apprenticed arrived attended became began briefly called captained captured chosen commissioned
        conscripted converted crowned defected deported divorced drafted educated elected emigrated enlisted enrolled enroled entered exiled fled
        founded fought graduated hired imprisoned interned jailed joined left lost lived married matriculated migrated moved ordained promoted quit
        qualified remarried resigned retired returned rose ran sacked served settled signed started stepped stood studied sworn taught took trained
        transferred travelled traveled turned wed widowed worked wounded went
        admitted taken hospitalised hospitalized diagnosed discharged airlifted operated chaired farmed preached lectured practised practiced
        apologised apologized spoke attended voted ate drank drove walked cycled rowed swam danced acted starred toured travelled lodged stayed dwelt
        resided visited wrestled boxed trained bred raced rode fished hunted gardened baked cooked sewed knitted wove milked ploughed plowed drew
        carved sculpted kept showed"""),
    active=words("""built bought composed designed directed discovered invented opened painted performed played published recorded sang scored
        set sold swam wrote won coached conducted flew sailed climbed"""),
    subjects=words("he she they"),
    linking=words("was were had been and then later also first finally when until before who having being but"),
    turning=words("having had before after which where until whose"),
    others=people.KIN
    | words("""baby child children daughter daughters granddaughter grandson husband mother father parents son sons their twins
        triplets wife widow widower brother brothers sister sisters predecessor successor posthumously
        posthumous ancestor ancestors namesake"""),
    disputed=words("""officially records record claimed claims believed documents passport certificate reportedly variously baptised baptized
        christened reborn says according wrongly whose widely"""),
    relative=words("who"),
    owners=words("his her their"),
    last=words("last final"),
    acts=words("""duty duties engagement appearance concert recital performance match game speech sermon visit race public service trip voyage flight
        lesson lecture fight bout innings round broadcast interview role part shift day journey vote election"""),
    things=words("which that its"),
    rough=words(
        "about around circa c ca approximately either probably perhaps possibly before or after by until since"
    ),
)
"""The verbs of the events of a life."""
COURSES = Courses(
    orders=(
        (
            words("called dialled dialed raised reported alerted rang phoned summoned notified alarm call"),
            words("arrived reached pulled"),
            words("""ambulance ambulances appliance appliances brigade coastguard crew crews deputies divers doctor doctors engine engines
                firefighters firemen helicopter help helicopters lifeboat lifeboats medics officers paramedics patrol police rescuers
                team teams trooper troopers"""),
        ),
        (
            words("robbed attacked stabbed shot killed raided burgled mugged"),
            words("arrested detained caught handcuffed"),
            words(
                "suspect suspects gunman robber robbers thief attacker man woman men boy youth pair driver he she they"
            ),
        ),
        (
            words("left departed sailed set"),
            words("arrived docked berthed landed reached"),
            frozenset(),
        ),
        (
            words(
                "opened opens open opening began begins begin beginning started starts start starting commenced commences convened"
            ),
            words(
                "closed closes close closing ended ends end ending finished finishes finish expires expire expired concluded concludes must until adjourned"
            ),
            frozenset(),
        ),
    ),
    reach=7,
    parts=grammar.AND | words(", ; : ( ) – — but which who that where when while"),
    joints=grammar.AND | grammar.BUT,
    linking=grammar.BE
    | grammar.HAVE
    | words("it they he she will would to must can then and later again only both due set also finally"),
    back=grammar.HAD | words("having already"),
    another_day=(
        "next day",
        "following day",
        "next morning",
        "following morning",
        "day before",
        "day after",
        "earlier",
        "previous",
        "second ",
        "another",
        "flight",
        "flew",
        "plane",
        "local time",
        "night before",
        "each day",
        "every day",
        "daily",
        "again",
    ),
    yearly=(
        "year",
        "season",
        "annual",
        "term",
        "winter",
        "every",
        "each",
        "last",
        "next",
        "reopen",
        "again",
        "extended",
        "postponed",
    ),
    this_one=("this year", "this season", "this term", "this winter"),
    years=words("year"),
    running=words(
        "from that which ran runs running began begins begun beginning started starts starting ended ending lasts on in , of is was - commencing"
    ),
    whose=grammar.ARTICLES
    | grammar.POSSESSIVES
    | words("fiscal financial business accounting budget trading marketing crop reporting tax league"),
)
"""What begins, and what ends it."""
TENSES = Tenses(
    ahead=words("will shall won't due"),
    passive=words("be get"),
    apart=words("""since than from said as after before by like of over about because remember forget recall regret discuss review rue mark resemble celebrate mean
        miss repeat know explain examine investigate have not consider blame thank debate study watch replay reflect relive match beat replicate follow"""),
    going=words("""went met voted opened closed began ended died arrived left gathered landed crashed resigned appeared marched travelled traveled flew sailed queued
        fell sat spoke rallied occurred happened""")
    | {"took place"},
    leading=words("for with from against until by before after about over that as what whose between through into"),
    arranging=words("""cancelled canceled called planned scheduled booked arranged set organised organized fixed invited urged wanted hoped expected needed vowed
        pledged agreed promised decided offered ordered required based dated listed billed slated timed published released unveiled broadcast
        televised aired shown"""),
    coming=words(
        "scheduled plan plans planning set upcoming will would could may might can should must due is are be shall if whether ahead expected"
    ),
)
"""What puts a day ahead, or behind."""
WORDS = Calendar(
    months=calendar.MONTHS,
    short_months=calendar.SHORT_MONTHS,
    month_words=words("april august june march may"),
    weekdays=calendar.WEEKDAYS,
    abroad=words("januari februari oktober setember dezember desember decembar novembar"),
    short_weekdays=calendar.SHORT_WEEKDAYS,
    ordinals=numbers.ORDINALS,
    units=numbers.UNITS,
    tens=numbers.TENS,
    zeros=words("oh zero"),
    suffixes=("st", "nd", "rd", "th"),
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    day_parts=words("afternoon evening morning night"),
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
    periods=calendar.WEEK | calendar.YEAR | calendar.QUARTER | words("decade"),
    articles=grammar.ARTICLES,
    of=("of",),
    to=grammar.TO | grammar.UNTIL | grammar.TILL | grammar.THROUGH | words("- thru – —"),
    joint=grammar.AND | grammar.AMPERSAND | grammar.OR | words(","),
    listed=grammar.AND,
    range_openers={"from": frozenset("to through thru until till - –".split()), "between": frozenset(("and",))},
    before_month=(
        calendar.LAST | calendar.NEXT | calendar.EARLY | calendar.LATE | calendar.STARTING | grammar.THIS |
        grammar.AND | grammar.OF | grammar.TO | grammar.FROM | grammar.IN | grammar.BY | grammar.FOR |
        grammar.THROUGH | grammar.DURING | grammar.BETWEEN | grammar.TIMES | words("""began begins end end- ended
        ending ends mid-""")
    ),
    years=YEARS,
    quarters=calendar.QUARTER | words("quarters"),
    halves=numbers.HALF,
    fiscal=words("financial fiscal"),
    fiscal_letters=words("CY FY Fy fy"),
    part_letters={"Q": "quarter", "H": "half"},
    parts=calendar.EARLY | calendar.LATE,
    beside=grammar.BEFORE | grammar.AFTER,
    counted=calendar.DAY | calendar.DAYS,
    on=("on",),
    clock=(
        calendar.LONG_MERIDIEMS | calendar.MERIDIEMS | calendar.NEWS_ZONES | calendar.EASTERN | calendar.ZONES |
        calendar.CENTRAL | words("pt sgt")
    ),
    ago=calendar.AGO,
    that_was=frozenset(("that was", "this was", "it was", "that is")),
    over=grammar.OVER,
    anniversaries=words("anniversary"),
    jubilees={
        f"{name} {feast}": years
        for name, years in {"silver": 25, "pearl": 30, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}.items()
        for feast in ("wedding", "jubilee")
    }
    | {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300, "quincentenary": 500,
       "sesquicentennial": 150, "sesquicentenary": 150},
    founding=words("""married wed founded opened begun began established launched formed created started built born ordained crowned
        incorporated enthroned acceded throne set"""),
    born=words("born"),
    at_year=grammar.OF | grammar.IN | grammar.ON | grammar.DURING,
    back=words("back"),
    kin=(
        grammar.WHEN | people.KIN | words("""baby child children daughter daughters granddaughter grandson husband
        mother parents son sons their triplets twins whose wife""")
    ),
    persons=words("he she"),
    dead=(
        calendar.LATE | people.KILLED | words("""buried death deceased died dies funeral murdered obituary passed
        survived""")
    ),
    moves=(
        calendar.EARLIER | change.UP | change.ADVANCED | change.DOWN | change.LOWER | change.FELL | change.CUT |
        change.CHANGED | MOVED | words("""accelerate accelerated advancing amended back bring bringing brings brought
        changing compared comparison corrected corrects declined fall forward instead lowered move moves moving
        postponing pulled push pushed reverse revert reverted revise roll rolled rose shift shifting shifts switch
        switched transpose transposed transposing versus""")
    ),
    said=change.ADDED | saying.SAID | saying.ANNOUNCED | words("reported told"),
    ahead=(
        calendar.NEXT | calendar.STARTING | grammar.WOULD | grammar.FROM | grammar.BY | grammar.UNTIL |
        saying.PLANS | words("due expected scheduled set shall")
    ),
    on_day=grammar.ON,
    seasons={"winter": 1, "spring": 4, "summer": 7, "autumn": 10, "fall": 10},
    homonyms=words("fall may spring"),
    since=grammar.SINCE,
    bases=grammar.FROM | grammar.THAN | grammar.VERSUS | grammar.AGAINST | grammar.OVER,
    asides=(
        calendar.PREVIOUS | calendar.EARLIER | calendar.LAST | grammar.HAD | grammar.WHO | grammar.WHICH |
        grammar.WHERE | words("formerly initially originally previously whose")
    ),
    due=grammar.BY,
    pluperfect=grammar.HAD,
    apart=grammar.BEFORE | grammar.AFTER,
    moved=MOVED,
    fillers=grammar.ARTICLES | grammar.IN | grammar.OF | grammar.AT | grammar.JUST | grammar.ONLY | HEDGES,
    traded=words("delivery futures"),
    boxed=frozenset((
        "when", "date", "dates", "day", "time", "starts", "start", "begins", "opens", "kick-off", "kickoff", "curtain", "price", "prices",
        "cost", "tickets", "ticket", "admission", "entry", "fee", "details", "at a glance", "if you go", "public hearing", "hearing", "meeting",
        "concert", "show", "event", "where", "what", "who", "how much", "venue", "place", "location", "doors", "doors open", "gates open", "gates",
        "closing date", "deadline", "opening hours", "hours", "factfile", "fact file", "fact box", "factbox", "fact sheet", "box office",
        "know before you go", "need to know", "what you need to know", "to book", "bookings", "booking", "charge", "charges", "register",
        "registration", "sign-up", "how to apply", "to apply", "apply by", "parade", "service", "exhibition", "performance", "performances",
        "first performance", "tee-off", "tip-off", "first pitch", "throw-in", "workshop", "lecture", "talk", "class", "race", "departs", "departure",
        "how to get there", "how to take part", "want to go", "want to help", "plan your visit", "the details", "the essentials", "essentials",
        "quick facts", "key facts", "facts", "info", "information", "in brief", "when and where", "where and when", "what's on", "adults", "adult",
    )),
    unboxed=words("preview previews doors door gates sign-up registration check-in until till to closes close ends end - – from rehearsal warm-up"),
    lived=words("born b died d dies married wed widowed divorced baptised baptized christened"),
    plurals=grammar.PLURALS,
    possessives=grammar.POSSESSIVE_ENDINGS,
    last_month=("last month",),
    month_before=(
        "month before that", "month before", "previous month", "prior month", "preceding month", "month earlier",
    ),
    that_for=frozenset(("that for", "that of", "for", "in", "that in")),
    of_a_country=(
        "the economy grew", "the economy shrank", "economic output", "economic growth", "gross domestic product", "gdp ", "statistics office",
        "statistics agency", "statistics bureau", "statistical office", "labor bureau", "labour bureau", "unemployment rate",
    ),
    outlasting=words("went sold split broke disbanded died closed folded shut sank burned burnt demolished vanished ended dissolved separated parted"),
    firsts=words("first earliest oldest"),
    began=words("began started begun"),
    calendar_years=("calendar 19", "calendar 20", "calendar year", "january to december", "january through december", "calendar quarter", "calendar years"),
    quarter_names=("first quarter", "second quarter", "third quarter", "fourth quarter"),
    in_a_row=(" in a row", " running", " in succession", " straight"),
    day_names=tuple(day.capitalize() for day in calendar.WEEKDAYS),
    month_names=tuple(month.capitalize() for month in calendar.MONTHS),
    lives=LIVES,
    courses=COURSES,
    tenses=TENSES,
    were=words("was were"),
    hours_later=("hours after the", "hours after it", "hours later", "hour after the", "hour later", "minutes later", "minutes after the"),
    months_to=tuple(
        f"{three} months {to}{end}" for three in ("three", "3") for to in ("to", "ended", "ending", "through", "until", "up to", "ended in", "ending in")
        for end in ("", " the end of", " end of", " late")
    ),
    early=frozenset(("early",)),
    late=frozenset(("late",)),
    century=("century",),
    that_decade=tuple(
        f"{that} {span}{mark}"
        for that in ("that", "the same", "this", "said") for span in ("decade", "century") for mark in (",", ", the", " (the", " –", " —", " -")
    ) + tuple(f"{that} {span} (" for that in ("that", "the same", "this") for span in ("decade", "century")),
    exactly=("to be exact", "to be precise", "precisely", "exactly"),
    them=words("them it they these those"),
    beyond=words("until till later earlier before after born again died then now today still restored rebuilt reopened reissued closed ended"),
    no_day=("no such", "not exist", "n t exist", "never existed", "misprint", "misprints", "misprinted", "no calendar", "change calendars", "changed calendars", "old calendar", "julian calendar", "gregorian calendar", "typo", "fictitious", "imaginary", "invented", "joke"),
    indefinite=words("a an no"),
    birthdays=words("birthday"),
    of_things=words("its"),
    to_the_end=frozenset(("to", "through", "until", "to the end of", "until the end of", "through the end of", "-", "–")),
    making=words("built put erected raised completed finished begun erected founded made written drawn composed painted recorded constructed designed laid dug carved published released shot filmed"),
    first_of=tuple(
        tuple(phrase.split())
        for phrase in (
            "work began", "work started", "construction began", "construction started", "building began", "the first of them", "the first was", "the first came",
            "the first of these", "work on it began", "work on it started", "it was begun", "it was started", "they were begun", "the first stone", "the foundation stone",
            "building work began", "work on them began", "digging began", "recording began", "filming began",
        )
    ),
    weekly=frozenset((("a", "week"), ("per", "week"), ("each", "week"), ("every", "week"))),
    past=change.FELL | words("""arose beat became began blew broke brought built came caught chose died dug drew drove fell felt fled flew forced
        fought found froze gave got grew held kept knew led left lost made met overtook overturned paid quit ran rose said sank sat saw sent shook
        shot slid slept sold spoke stole stood stuck struck sued swept swore threw told took tore went withdrew woke won wore wrote"""),
    past_endings=("ed",),
    present=grammar.AUXILIARIES - words("was were did had has have been") | words("to be is are if when after next"),
    day_beyond={"the day before": -1, "day before": -1, "the day after": 1, "day after": 1},
    day_part_words={"last night": -1, "this morning": 0, "this afternoon": 0, "this evening": 0, "yesterday morning": -1, "yesterday afternoon": -1,
        "yesterday evening": -1, "tomorrow morning": 1, "tomorrow night": 1, "tomorrow evening": 1, "tomorrow afternoon": 1},
)  # fmt: skip
