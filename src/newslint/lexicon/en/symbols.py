"""The English words around stock codes."""

from __future__ import annotations

from newslint.lexicon.symbols import Symbols

WORDS = Symbols(
    ands=frozenset(("&", "and")),
    articles=frozenset(("the",)),
    legal=frozenset(
        "inc incorporated corp corporation co company cos companies ltd limited plc llc lp llp sa ag nv se spa ab oyj asa as a/s bhd "
        "berhad tbk pt kk kgaa gmbh sab cv de bv ord adr ads gdr shs class cl sponsored reg registered common stock shares group "
        "holding holdings hldg hldgs hdgs grp intl international the new trust public pjsc pao oao jsc ojsc psc saog qsc the".split()
    ),
    joiners=frozenset("of and & de la le du del der van von the for".split()),
    openers=frozenset(
        "the a an and but in on at of for by from with to while as after before since when shares share stocks stock rival rivals "
        "including include like its his her their this that these those both peer peers owner parent unit maker giant monday "
        "tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
        "november december analysts bank's meanwhile elsewhere also among u.s us uk british chinese japanese german french "
        "american then so if or yet though however earlier later separately still now here not is was both either neither only even just because although under over into between against about after another other some many most several such one two three mr ms new indian korean canadian italian spanish dutch swiss swedish".split()
    ),
    aliases={
        "google": "alphabet", "facebook": "meta platforms", "ibm": "international business machines", "gm": "general motors",
        "ge": "general electric", "citi": "citigroup", "hewlett packard": "hp", "jp morgan": "jpmorgan chase", "p&g": "procter gamble", "amd": "advanced micro devices",
        "tsmc": "taiwan semiconductor manufacturing", "boa": "bank of america", "bofa": "bank of america", "hp": "hp", "3m": "3m",
        "coke": "coca cola", "exxon": "exxon mobil", "disney": "walt disney", "mcdonald": "mcdonalds", "jd": "jdcom", "smic": "semiconductor manufacturing",
    },
    shares=frozenset("shares stock adrs units share".split()),
    possessives=("'s", "’s", "'", "’"),
    compounds=("-listed", "-based", "-owned", "-backed", "-controlled", "-traded", "-run", "-led", "-quoted", "-headquartered"),
    acronyms=frozenset(
        "CEO CFO COO CTO CIO CMO EVP SVP VP MD PR HR IR IT AI TV PC EV EVS US UK EU UN USA UAE NY LA DC SF HK ET PT AM PM GMT EST PST EDT PDT "
        "GPU CPU TPU API APIS SUV SUVS ETF ETFS ETN IPO ADR ADRS ADS AR VR XR AP ID IP ML LLC LP LLP PLC AG SA NV SE AB ASA INC CO CORP LTD "
        "ABC NBC CBS CNN BBC ESPN HBO AWS SEC FTC FDA FCC FBI CIA DOJ EPA FAA IRS GDP CPI PMI EPS ROE PE EBIT EBITDA REIT MLP LNG LPG OLED "
        "LED LCD DVD CD PS PSP HD UHD USB NFC SIM SMS GPS ATM POS ERP CRM FY YTD YOY QOQ Q H A I II III IV V X XL RV ATV NBA NFL MLB NHL "
        "MBA PHD UAW AFL CIO NGO NATO OPEC IMF ECB ESG DEI OS IOS PLUS PRO MAX ONE NEW NOW ALL BIG ARE FOR ON OR OUT SO".split()
    ),
    counted=frozenset(
        "million billion trillion thousand hundred mln bln trln bn percent pct points yuan dollars yen won euros pounds rupees people "
        "employees workers shares stores jobs units customers users years days".split()
    ),
    domains=frozenset("COM NET ORG EDU GOV INFO BIZ EU UK IO AI TV".split()),
    identifiers={"ISIN": "isin", "ISINs": "isin", "CUSIP": "cusip", "CUSIPs": "cusip", "SEDOL": "sedol", "LEI": "lei", "FIGI": "figi", "BBGID": "figi"},
)  # fmt: skip
