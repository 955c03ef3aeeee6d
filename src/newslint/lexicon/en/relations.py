"""English: the words by which figures are set in relation to one another."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.en import playing, relating
from newslint.lexicon.en.words import (
    calendar,
    change,
    contests,
    forecast,
    grammar,
    hedges,
    measures,
    money,
    numbers,
    people,
    saying,
    sorts,
    works,
)
from newslint.lexicon.relations import RelationWords

WORDS = RelationWords(
    up=change.RISE - words("rallying") | words("advances"),
    down=change.FALL | grammar.OFF | words("slowing"),
    neutral=change.CHANGED | change.EDGED | change.WENT | change.MODERATED | words("firmed appreciated depreciated softened"),
    moved=change.FELL | words("""climbed declined dipped gained grew increased jumped plunged rose sank shrank skidded slid
        slumped soared surged tumbled"""),
    nouns=words("cuts hikes raises reductions"),
    bare=change.DOWN | grammar.OFF,
    trailing=(
        change.UP | change.HIGHER | change.RISES | change.GAIN | change.RISING | change.DOWN | change.LOWER |
        change.FALLS | change.DIPS | change.FALLING | grammar.OFF | words("growth")
    ),
    more=change.HIGHER | change.LARGER | grammar.ABOVE | grammar.MORE,
    less=change.LOWER | grammar.BELOW | grammar.LESS | grammar.FEWER | words("smaller"),
    growth=words("growth"),
    amounting=words("""account accounted accounting accounts amount amounted amounts equal equaled equalled equals made
        makes represent represented represents"""),
    premium=words("premium"),
    discount=words("discount"),
    than=grammar.THAN,
    since=grammar.SINCE,
    relatives=grammar.RELATIVES | words("whom whose"),
    phrasal=(
        works.MAKES | words("""back backed break broke broken cool cooled follow followed gave give laid made
        making opened paid picked put set sets setting shut sign signed start started step stepped""")
    ),
    ended=words("end ended ending ends"),
    reaching=words("close come end finish hit reach rest settle stand total trade"),
    standing=words("closing ending finishing settling standing"),
    upon=grammar.ON | grammar.OVER,
    by=grammar.OF | grammar.BY,
    to=grammar.TO,
    start=grammar.FROM,
    at=grammar.AT,
    or_=grammar.OR,
    compared=grammar.AGAINST | grammar.VERSUS | words("compared"),
    with_=grammar.TO | grammar.WITH,
    leads=(
        (change.UP | grammar.ARTICLES | grammar.ITS | grammar.AND | grammar.OR | grammar.WHAT | grammar.AS |
        grammar.THAN | grammar.OF | grammar.SOME | grammar.MOST | grammar.MANY | grammar.MUCH | grammar.ANOTHER |
        grammar.JUST | grammar.ONLY | grammar.EVEN | grammar.COMPARATIVES | grammar.BESIDE | hedges.NEARLY |
        hedges.ABOUT | hedges.AROUND | hedges.APPROXIMATELY | measures.HIGH) - words("fewer") | words("""adjusted
        annual annualised annualized average barely close combined estimated exactly extra fully further level net
        pace rate reading record seasonally slightly total was well""")
    ),
    until=grammar.UNTIL | grammar.TILL,
    rough=(
        grammar.SOME | grammar.JUST | grammar.ONLY | hedges.NEARLY | hedges.ABOUT | hedges.AROUND | hedges.APPROXIMATELY |
        words("barely exactly merely precisely practically virtually")
    ),
    asides=(
        (grammar.IN | grammar.ON | grammar.FOR | grammar.WITH | grammar.INTO | grammar.THROUGH | grammar.DURING |
        grammar.BETWEEN | grammar.AMONG | grammar.AMID | grammar.INCLUDING | grammar.OVER | grammar.UNDER |
        grammar.OUT | grammar.PER | grammar.TIMES) - words("till") | words("across within")
    ),
    stops=(
        contests.BEAT | forecast.EXPECTED | forecast.FORECASTS | grammar.THAT | grammar.BE | grammar.HAVE |
        grammar.HAD | grammar.WOULD | grammar.SHOULD | grammar.AND | grammar.BUT | grammar.WHILE | grammar.BECAUSE |
        grammar.ALTHOUGH | grammar.RELATIVES | grammar.AS | grammar.AFTER | grammar.BETWEEN | grammar.INCLUDING |
        saying.SAID | saying.SAYS | saying.REPORTED | words("""according accounting compares driven due earned helped
        made might missed posted range ranged ranges ranging thanks topped unless varying whereas whose""")
    ),
    gerund="ing",
    participles=("ing", "ed"),
    parts=(
        grammar.AND | grammar.OR | grammar.BUT | grammar.WHILE | grammar.WHICH | grammar.AS | words("""( ) , - -- . :
        ; – —""")
    ),
    parts_of_dates=grammar.AND | grammar.OR | grammar.BUT | grammar.WHILE | grammar.WHICH | words("( ) , - -- . : ; – —"),
    expected=forecast.FORESEEN | words("average wall"),
    earlier=(
        calendar.MONTH_NAMES | calendar.SHORT_MONTH_NAMES | calendar.DAY_NAMES | calendar.WEEK | calendar.YEAR |
        calendar.QUARTER | calendar.WEEKS | calendar.YEARS | calendar.YESTERDAY | calendar.LAST |
        calendar.PREVIOUS | calendar.AGO | calendar.EARLIER | grammar.BEFORE | words("close quarters same")
    ),
    back=calendar.AGO | calendar.EARLIER | grammar.BEFORE,
    negative=contests.LOSS | words("deficits gap losses minus negative outflow outflows shortfall"),
    ranked=grammar.NO | words("number place rank ranked spot"),
    rankings=words("charts league leagues list rank ranked ranking rankings ranks rating ratings seeding standings table"),
    inverse=(
        money.YEN | words("""aussie baht bond bonds bund bunds crown currencies currency dollar dollars dong euro
        forint franc gilt gilts greenback kiwi krona krone lira loonie naira peso places pound rand ranked ranking
        rankings real renminbi ringgit rouble ruble rupee rupiah seed shekel spots sterling treasuries treasury won
        zloty""")
    ),
    quoted={"sterling": "GBP", "dollar": "USD", "greenback": "USD", "pound": "GBP", "euro": "EUR", "aussie": "AUD", "kiwi": "NZD"},
    firmer=words("strengthened firmed appreciated"),
    weaker=words("weakened depreciated softened"),
    profit=words("balance cash cashflow earnings ebit ebitda flow income profit profits result results surplus"),
    adjusted=(
        words("""annualised annualized comparable constant currency-neutral like-for-like organic organically
        same-store underlying""")
    ),
    without=words("excluding without"),
    lengths=(
        calendar.WEEK | calendar.WEEKS | calendar.YEAR | calendar.YEARS | calendar.QUARTER | calendar.DAY |
        calendar.DAYS | words("decade decades half season spring summer autumn fall winter session term fortnight weekend")
    ),
    short=calendar.DAY | words("session week weekly fortnight weekend overnight"),
    monthly=words("month months monthly"),
    edges=words("start end beginning middle outset turn"),
    extremes=words("low lows high highs peak peaks trough record bottom nadir maximum minimum"),
    alone=words("alone single"),
    per=grammar.INDEFINITE | grammar.EACH | grammar.PER,
    each=grammar.EACH | grammar.EVERY | grammar.PER | words("apiece average averaged"),
    paces={
        "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "quarterly": "quarter",
        "yearly": "year", "annual": "year", "annually": "year", "seasonal": "season",
    },
    bases=words("basic common diluted fine metric ordinary troy"),
    articles=grammar.ARTICLES,
    owners=grammar.POSSESSIVES,
    owning=("'s", "s'"),
    plural_endings=grammar.PLURALS,
    uncounted=words("comes does goes his its less makes ms mrs needs nevertheless plus says takes thus us versus wants whereas yes"),
    people_again=sorts.PEOPLE_AGAIN | people.WOMEN | people.PEOPLE | people.KILLED | words("children"),
    sorts=sorts.SORTS,
    listed_again=words(
        """countries nations states cities towns villages provinces counties districts regions islands companies firms banks airlines teams
        clubs parties universities schools hospitals airports stations papers newspapers films books songs players musicians actors siblings
        brothers sisters daughters sons children friends colleagues winners finalists candidates leaders ministers senators lawmakers officers
        researchers scientists authors artists athletes runners riders singers economists analysts lawyers judges executives directors"""
    ),
    all_of_them=words("all"),
    irregular=people.SEVERAL | words("aircraft bison cattle elk moose shrimp squid cod deer feet fish geese mice offspring oxen salmon sheep swine teeth trout"),
    converting=(
        grammar.DEFINITE | grammar.OR | grammar.THAN | grammar.TO | grammar.OVER | grammar.UNDER | grammar.SOME |
        grammar.MORE | grammar.JUST | grammar.ONLY | hedges.NEARLY | hedges.ABOUT | hedges.AROUND |
        hedges.APPROXIMATELY | words("approx equal equivalent us well worth")
    ),
    differing_near=words("warming overshoot"),
    differing_before=(
        "by", "by an average", "by an average of", "rise of", "rises of", "increase of", "drop of", "fall of", "difference of", "warming of", "change of", "up", "down",
        "dropped", "drops", "fell", "falls", "fallen", "rose", "rises", "risen", "climbed", "plunged", "plummeted", "jumped", "soared",
        "warmed", "cooled", "warms", "cools", "swing of", "plunge of", "jump of",
    ),
    differing_behind=(
        "warmer", "cooler", "hotter", "colder", "milder", "chillier", "higher", "lower", "above", "below", "rise", "drop",
        "increase", "warming", "difference", "jump",
    ),
    then=(
        "at the time",
        "then worth",
        "then-",
        "at that time",
        "in today's money",
        "in current dollars",
        "in constant",
        "at constant",
        "inflation-adjusted",
        "adjusted for inflation",
        "at the exchange rate",
        "at exchange rates of",
        "at then",
        "at historical",
        "at the end of",
        "at end-",
    ),
    innings=grammar.FOR,
    of=grammar.OF,
    partial=(
        grammar.AMONG | grammar.SUCH | words("""chiefly e.g. especially include included includes including like
        mainly mostly notably""")
    ),
    made=words("composed comprised comprises comprising consisting consists made namely"),
    polls=(
        contests.VOTED | contests.VOTES | forecast.POLLS | people.VOTERS | words("""backed ballot ballots electorate
        favored favoured survey surveyed surveys""")
    ),
    belong=words("belong belonged belongs"),
    others=words("else other others rest remainder"),
    sides=(
        (
            words(
                "approve approved approves favour favoured favor favored support supported supports back backed yes for"
            ),
            words("disapprove disapproved disapproves oppose opposed opposes against no reject rejected"),
        ),
    ),
    several=grammar.BOTH | grammar.MORE | words("either multiple respectively several"),
    excuses=(
        "more than one",
        "as many ",
        "any number",
        "multiple ",
        "several answers",
        "several responses",
        "two or more",
        "at least one",
        "tick all",
        "all that apply",
        "up to two",
        "up to three",
        "rounding",
        "rounded",
        "add up to more",
        "exceed 100",
        "more than 100 percent",
        "more than 100%",
    ),
    all_rows=words("total totals all sum altogether final overall"),
    both=grammar.BOTH,
    medals=words("gold silver bronze"),
    listed=words(
        """ways things tips reasons steps rules facts questions demands ideas places books films recipes points lessons mistakes
        signs takeaways options conditions changes tricks stories"""
    ),
    told_on=words("secondly thirdly fourthly fifthly sixthly seventhly also another finally lastly last besides more other others"),
    within=grammar.OF | grammar.AMONG,
    ands=grammar.AND | grammar.AMPERSAND,
    entireties=words("""all budget electorate entirety fleet goal membership output panel payroll population roster staff stock target
        total vote votes whole workforce"""),
    persons=(
        people.WOMEN | people.WORKERS | people.PEOPLE | people.STUDENTS | people.VOTERS | words("""adults children grandchildren
        deputies households lawmakers participants pupils residents senators staff teachers""")
    ),
    turning=words("but while whereas although though with"),
    events=words("after before as then when once since until because"),
    when=words("when"),
    later=words("later"),
    concluding=words("thus therefore hence accordingly consequently"),
    restating=grammar.OR,
    anaphors=words("we you it that this they them him us these those which he she thus so there all both"),
    helping=grammar.BE | grammar.HAVE | grammar.HAD,
    in_turn=("one after the other", "one after another", "one by one", "one on top of", "one of them", "one of these"),
    pointing=words("the that this those these"),
    ladders=(
        (("", 1), ("million", 10**6), ("billion", 10**9), ("trillion", 10**12)),
        (("k", 10**3), ("m", 10**6), ("bn", 10**9), ("tn", 10**12)),
        (("mln", 10**6), ("bln", 10**9), ("trln", 10**12)),
        (("mn", 10**6), ("bn", 10**9), ("tn", 10**12)),
        (("b", 10**9), ("t", 10**12)),
        (("lakh", 10**5), ("crore", 10**7)),
    ),
    classes=relating.CLASSES,
    templates=playing.TEMPLATES,
    scales=frozenset(numbers.LARGE) | words("thousand"),
    not_scales=frozenset(numbers.PLURALS) | words("bullion gillion minion minions mullion pillion thousandth zillion"),
    sited=words("coordinates"),
    dropped=("million", "billion"),
    plurals=(
        money.DOLLARS | money.POUNDS | money.YEN | money.CENTS | words("""crowns dirhams dlrs forints francs kroner
        kronor lire pence pesos reais renminbi riyals roubles rubles shekels zlotys""")
    ),
    goes_on=grammar.AND | grammar.OR | grammar.TO,
    year_leads=grammar.IN | grammar.SINCE | grammar.UNTIL | grammar.DURING,
    months=calendar.MONTH_NAMES | calendar.SHORT_MONTH_NAMES,
)  # fmt: skip
