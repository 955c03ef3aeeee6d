"""English: the words by which figures are set in relation to one another."""

from __future__ import annotations

from newslint.lexicon.relations import RelationWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = RelationWords(
    up=_words("""
        up higher rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping gain gains gained
        gaining increase increases increased increasing grow grows grew grown growing surge surges surged surging
        soar soars soared soaring leap leaps leaped leapt leaping advance advances advanced advancing swell swells
        swelled swollen expand expands expanded expanding widen widens widened widening balloon ballooned ballooning
        raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes hiked hiking
        upped add adds added adding spike spiked accelerate accelerated accelerating rocketed skyrocketed rebound
        rebounded rallied rally quicken quickened upsurge uptick
    """),
    down=_words("""
        down lower fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
        decrease decreases decreased decreasing slide slides slid sliding slip slips slipped slipping sink sinks sank
        sunk sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped slumping
        shrink shrinks shrank shrunk shrinking contract contracted contracting ease eases eased easing dip dips dipped
        dipping lose loses lost losing shed sheds shedding retreat retreated narrow narrows narrowed narrowing cut cuts
        cutting lowered lowers lowering trim trims trimmed trimming reduce reduces reduced reducing slash slashes
        slashed slashing dive dived dove crash crashed collapse collapsed slow slows slowed slowing plummet plummeted
        plummeting off
    """),
    neutral=_words("""
        change changed changes edged inched ticked moved revised revising went swung improved improving worsened
        worsening strengthened weakened shifted varied adjusted altered moderated
    """),
    trailing=_words("""
        up down off higher lower rise fall increase decrease drop decline gain jump growth climb surge slump plunge slide
        slip dip leap rising falling climbing dropping jumping gaining increasing growing declining decreasing
    """),
    more=_words("more higher larger greater bigger above"),
    less=_words("less lower fewer smaller below"),
    premium=_words("premium"),
    discount=_words("discount"),
    than=_words("than"),
    phrasal=_words("""
        made make makes making set sets setting ended end ends ending opened start started picked follow followed back
        backed sign signed gave give step stepped laid paid put shut cool cooled take took break broke broken break
    """),
    reaching=_words("close end finish settle trade reach hit stand total come rest"),
    by=_words("by of"),
    to=_words("to"),
    start=_words("from"),
    at=_words("at"),
    or_=_words("or"),
    compared=_words("compared versus against vs"),
    with_=_words("with to"),
    leads=_words("""
        a an the about around roughly some approximately nearly almost close just under over more less than only barely
        slightly well exactly record total combined net of its their an estimated as much many seasonally adjusted
        annual annualized annualised rate pace average reading level high low and even still another further extra fully
        over above below least most up or what was
    """),
    asides=_words("""
        in for during on since within over after before until with among through including across under amid per
        excluding out between into
    """),
    stops=_words("""
        while whereas but although though because which who whose when where as after if unless said says say
        is are was were has had have will would could should might expects expected expect forecast forecasts
        posted reported reports earned made beat beats missed topped including excluding thanks due helped driven
        and accounting according that compares ranging ranged ranges range varying between
    """),
    participles=("ing", "ed"),
    parts=_words("""
        , ; : ( ) - -- — – . and but or while which as
    """),
    expected=_words("""
        expected expect expects expecting expectation expectations forecast forecasts forecasted estimate estimates
        estimated analyst analysts consensus predicted projected projection projections poll polled economists
        anticipated targeted target targets guidance outlook average wall
    """),
    earlier=_words("""
        year years ago earlier last previous prior same month months quarter quarters week weeks yesterday before
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday close
    """),
    negative=_words("loss losses deficit deficits negative minus shortfall outflow outflows gap"),
    ranked=_words("no number ranked rank place spot"),
    inverse=_words("""
        dollar dollars greenback euro sterling pound yen yuan renminbi franc rouble ruble rupee real peso won lira rand
        ringgit rupiah baht currency currencies aussie kiwi loonie crown krona krone zloty forint shekel dong naira
        bond bonds treasuries treasury gilts gilt bund bunds
        ranking rankings ranked places spots seed
    """),
    profit=_words("profit profits income earnings ebit ebitda result results cash cashflow flow surplus balance"),
    adjusted=_words(
        "constant organic organically like-for-like comparable currency-neutral same-store annualized annualised"
    ),
    per=_words("per a an each"),
    bases=_words("diluted basic metric fine troy common ordinary"),
    articles=_words("a an the"),
    owners=_words("its their his her our"),
    converting=_words(
        "or about around roughly some nearly approximately equivalent equal to just over under almost more than worth the only well us approx"
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
    of=_words("of"),
    partial=_words("including include includes included among notably such like e.g. especially mainly mostly chiefly"),
    made=_words("comprising comprised comprises consisting consists composed made namely"),
    polls=_words("""
        poll polls polled survey surveyed surveys respondents voters vote votes voted electorate backed favoured favored
        ballot ballots
    """),
    sides=(
        (
            _words(
                "approve approved approves favour favoured favor favored support supported supports back backed yes for"
            ),
            _words("disapprove disapproved disapproves oppose opposed opposes against no reject rejected"),
        ),
    ),
    several=_words("multiple several both respectively more either"),
    ands=_words("and &"),
    persons=_words("""
        people patients respondents voters students pupils workers employees staff members women men children
        participants teachers lawmakers senators deputies passengers residents households adults
    """),
    ladders=(
        (("", 1), ("million", 10**6), ("billion", 10**9), ("trillion", 10**12)),
        (("k", 10**3), ("m", 10**6), ("bn", 10**9), ("tn", 10**12)),
        (("mln", 10**6), ("bln", 10**9), ("trln", 10**12)),
        (("mn", 10**6), ("bn", 10**9), ("tn", 10**12)),
        (("b", 10**9), ("t", 10**12)),
        (("lakh", 10**5), ("crore", 10**7)),
    ),
    abbreviations=_words("""
        mr mrs ms dr prof st gov sen rep gen col lt sgt capt rev hon jr sr inc corp co ltd plc llc no vs etc jan feb mar
        apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun approx est dept univ ave blvd rd mt ft u.s u.k
        u.n e.u a.m p.m ph.d cos bros assn intl maj adm cmdr messrs mme fig cf al
    """),
    scales=_words("million billion trillion thousand"),
    not_scales=_words("""
        millions billions trillions thousands bullion minion minions mullion pillion zillion gillion thousandth
    """),
    plurals=_words("""
        dollars dlrs euros pounds yen yuan renminbi pesos rupees roubles rubles reais francs crowns kroner kronor zlotys
        forints shekels lire dirhams riyals cents pence
    """),
    goes_on=_words("to or and"),
    year_leads=_words("in since until during"),
    months=_words("""
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sept sep oct nov dec
    """),
)
