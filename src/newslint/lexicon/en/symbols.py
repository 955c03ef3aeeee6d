"""The English words around stock codes."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.en.words import calendar, firms, forecast, grammar, hedges, measures, money, numbers, people
from newslint.lexicon.symbols import Symbols

WORDS = Symbols(
    ands=grammar.AND | grammar.AMPERSAND,
    articles=grammar.DEFINITE,
    legal=(
        firms.FORMS | firms.LEGAL | firms.PLC | firms.COMPANY | grammar.DEFINITE | grammar.AS | words("""a/s adr ads
        cl class common companies cos cv de gdr grp hdgs hldg hldgs international intl kgaa new ojsc ord pao psc pt
        public qsc reg registered sab saog shares shs sponsored stock trust""")
    ),
    joiners=(
        firms.PARTICLES | firms.ROMANCE_ARTICLES | grammar.DEFINITE | grammar.AND | grammar.AMPERSAND | grammar.OF |
        grammar.FOR
    ),
    openers=(
        (calendar.MONTH_NAMES | calendar.DAY_NAMES | calendar.EARLIER | calendar.LATER | firms.SHARES |
        forecast.ANALYSTS | grammar.ARTICLES | grammar.DEMONSTRATIVES | grammar.POSSESSIVES | grammar.IS |
        grammar.WHEN | grammar.AS | grammar.PREPOSITIONS | grammar.INTO | grammar.AGAINST | grammar.BEFORE |
        grammar.AFTER | grammar.SINCE | grammar.BETWEEN | grammar.AMONG | grammar.OVER | grammar.UNDER |
        grammar.SOME | grammar.MOST | grammar.MANY | grammar.BOTH | grammar.ANOTHER | grammar.OTHER | grammar.SUCH |
        grammar.NOT | grammar.NEITHER | grammar.JUST | grammar.ONLY | grammar.ALSO | grammar.EVEN | grammar.THEN |
        grammar.NOW | grammar.CONJUNCTIONS | hedges.ABOUT | people.MR) - words("nor our") | words("""american bank's
        british canadian chinese dutch elsewhere french german giant include including indian italian japanese
        korean like maker meanwhile new one owner parent peer peers rival rivals separately several spanish stocks
        swedish swiss three two u.s uk unit us""")
    ),
    aliases={
        "google": "alphabet", "facebook": "meta platforms", "ibm": "international business machines", "gm": "general motors",
        "ge": "general electric", "citi": "citigroup", "hewlett packard": "hp", "jp morgan": "jpmorgan chase", "p&g": "procter gamble", "amd": "advanced micro devices",
        "tsmc": "taiwan semiconductor manufacturing", "boa": "bank of america", "bofa": "bank of america", "hp": "hp", "3m": "3m",
        "coke": "coca cola", "exxon": "exxon mobil", "disney": "walt disney", "mcdonald": "mcdonalds", "jd": "jdcom", "smic": "semiconductor manufacturing",
    },
    shares=firms.SHARES | words("adrs units"),
    possessives=("'s", "’s", "'", "’"),
    compounds=("-listed", "-based", "-owned", "-backed", "-controlled", "-traded", "-run", "-led", "-quoted", "-headquartered"),
    acronyms=(
        words("""A AB ABC ADR ADRS ADS AFL AG AI ALL AM AP API APIS AR ARE ASA ATM ATV AWS BBC BIG CBS CD CEO CFO CIA
        CIO CMO CNN CO COO CORP CPI CPU CRM CTO DC DEI DOJ DVD EBIT EBITDA ECB EDT EPA EPS ERP ESG ESPN EST ET ETF
        ETFS ETN EU EV EVP EVS FAA FBI FCC FDA FOR FTC FY GDP GMT GPS GPU H HBO HD HK HR I ID II III IMF INC IOS IP
        IPO IR IRS IT IV LA LCD LED LLC LLP LNG LP LPG LTD MAX MBA MD ML MLB MLP NATO NBA NBC NEW NFC NFL NGO NHL
        NOW NV NY OLED ON ONE OPEC OR OS OUT PC PDT PE PHD PLC PLUS PM PMI POS PR PRO PS PSP PST PT Q QOQ REIT ROE
        RV SA SE SEC SF SIM SMS SO SUV SUVS SVP TPU TV UAE UAW UHD UK UN US USA USB V VP VR X XL XR YOY YTD""")
    ),
    counted=(
        calendar.DAYS | calendar.YEARS | firms.JOBS | measures.PERCENT | measures.POINTS | money.DOLLARS |
        money.POUNDS | money.YEN | numbers.SCALE_NAMES | frozenset(numbers.SHORT) | frozenset(numbers.TRILLIONS) |
        people.WORKERS | people.PEOPLE | words("bn customers shares units users won")
    ),
    domains=frozenset("COM NET ORG EDU GOV INFO BIZ EU UK IO AI TV".split()),
    identifiers={"ISIN": "isin", "ISINs": "isin", "CUSIP": "cusip", "CUSIPs": "cusip", "SEDOL": "sedol", "LEI": "lei", "FIGI": "figi", "BBGID": "figi"},
)  # fmt: skip
