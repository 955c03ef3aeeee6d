"""English: the words by which it is told whether two figures are about the same thing."""

from __future__ import annotations

from newslint.lexicon.agreement import AgreementWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _kin(text: str) -> dict[str, str]:
    """One group of words for one thing a line, the first word standing for all."""
    groups = (line.split() for line in text.strip().splitlines())
    return {word: group[0] for group in groups for word in group}


WORDS = AgreementWords(
    stop=_words("""
        a an the and or but nor so yet if of in on at to for from by with without as into onto over under above below
        about around between among through during within after before since until till against per via up down out off
        is are was were be been being am has have had having do does did will would can could may might shall should must
        not no it its it's they them their theirs he him his she her hers we us our ours you your yours i me my mine this
        that these those there here who whom whose which what when where why how than then such same other others
        another each every all any some many much more most less least few fewer both either neither only just also too
        very even still already again ever never now while because though although however
        said say says saying tell told according reported report reports expected expects expect plan plans planned
        percent pct per cent percentage point points basis bps dollar dollars euro euros pound pounds cent cents yen yuan
        million millions billion billions trillion mln bln thousand hundred hundreds dozen m bn b k tn
        one two three four five six seven eight nine ten first second third
        mr mrs ms year years month months week weeks day days hour hours minute minutes time times today yesterday
        nearly almost roughly approximately least half quarter two-thirds
        new news update adds add make makes made get gets got take takes took set
        monday tuesday wednesday thursday friday saturday sunday vs versus
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec inc corp co ltd plc group company firm
    """),
    kin=_kin("""
        die dead death deaths dies died dying kill kills killed killing fatal fatality fatalities toll perish
        hurt hurts wound wounds wounded injure injured injures injuring injury injuries
        job jobs worker workers staff employee employees workforce layoff layoffs post posts position positions
        share shares stock stocks
        profit profits income earnings earning net
        sale sales revenue revenues turnover
        buy buys bought acquire acquires acquired acquisition purchase purchases takeover
        sell sells sold selling divest divests
        rise rises rose risen rising up higher climb climbs climbed gain gains gained increase increases increased jump jumps
        rise jumped grow grows grew grown growth surge surges surged soar soars soared leap leaps leapt advance advanced
        rise hike hikes hiked raise raises raised raising more boost boosts boosted lift lifts lifted
        fall falls fell fallen falling down lower drop drops dropped decline declines declined decrease decreases slip slips
        fall slipped slide slides slid sink sinks sank plunge plunges plunged tumble tumbles tumbled slump slumps slumped cut cuts
        fall lose loses lost shrink shrank shrunk reduce reduced reduces slash slashes slashed ease eased dip dipped
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
        order orders ordered
        fund funds funding
        invest invests invested investment investments investing
        store stores shop shops outlet outlets
        recall recalls recalled
    """),
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
    further=_words("another further additional extra other"),
    before=_words(
        "ago earlier previous previously prior formerly last preceding original originally initial initially"
    ),
    expected=_words("""
        forecast forecasts forecasted estimate estimates estimated consensus poll polled analyst analysts economists
        predicted projected projection projections target targeted targets guidance outlook view expectations goal
        seen sees seeing
    """),
    lists=_words("""
        reasons ways things tips facts questions takeaways lessons steps trends rules signs myths ideas charts stocks books
        films movies places largest biggest best worst top most essential must-know key simple easy quick predictions
        highlights secrets mistakes examples tools resources principles strategies stories photos pictures quotes
    """),
    serial=_words("no number part issue episode chapter volume vol newsletter round day week view"),
    slugs=_words("wrapup rpt update refile corrected"),
    idioms=_words("101 411 1099"),
    indexes={
        "stoxx": _words("50 600"),
        "ftse": _words("100 250 350"),
        "s&p": _words("100 400 500 600"),
        "cac": _words("40"),
        "nasdaq": _words("100"),
        "nikkei": _words("225"),
        "russell": _words("1000 2000 3000"),
        "ibex": _words("35"),
        "asx": _words("50 200 300"),
        "csi": _words("300 500"),
        "mib": _words("40"),
        "aex": _words("25"),
        "dow": _words("30"),
    },
    since=_words("later after on ago since old anniversary"),
    clocks=_words("gmt utc bst est edt cst cdt pst pdt et jst cet cest ist aest aedt hkt sgt am pm a.m p.m hours hrs"),
    superlative="est",
    extremes=_words("low lows high highs peak peaks trough record best worst first most least ago"),
    events=_words("""
        delay halt hiatus ban strike sentence suspension pause wait outage blackout stoppage walkout siege standoff
        stand-off blockade chase flight journey voyage trip tour visit detour drop fall plunge dive descent crash tunnel
        bridge pipeline fence wall crater hole crack spill slick shutdown lockdown curfew closure truce ceasefire
        cease-fire manhunt search hearing speech interview meeting debate filibuster coma operation surgery
    """),
    indefinite=_words("a an"),
    definite=_words("the that this"),
    turns={
        "quarter": _words("q1 q2 q3 q4 quarter first-quarter second-quarter third-quarter fourth-quarter quarterly"),
        "year": _words("full-year fy annual annually yearly annualized annualised year-to-date"),
        "month": _words("monthly month-on-month"),
        "week": _words("weekly"),
        "half": _words("h1 h2 half-year first-half second-half"),
    },
)
