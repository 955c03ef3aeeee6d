"""The English words of figures, as news agencies and newspapers write them."""

from __future__ import annotations

from fractions import Fraction

from newslint.lexicon.en.currencies import CODES, NAMES
from newslint.lexicon.figures import Figures, Measure

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
THOUSAND, LAKH, MILLION, CRORE, BILLION, TRILLION = 10**3, 10**5, 10**6, 10**7, 10**9, 10**12
SCALES = {
    "hundred": 100, "thousand": THOUSAND, "million": MILLION, "billion": BILLION, "trillion": TRILLION,
    "quadrillion": 10**15, "lakh": LAKH, "lakhs": LAKH, "lac": LAKH, "crore": CRORE, "crores": CRORE,
    "mln": MILLION, "mlns": MILLION, "bln": BILLION, "blns": BILLION, "trln": TRILLION, "tln": TRILLION, "trn": TRILLION, "cr": CRORE, "crs": CRORE, "thsd": THOUSAND,
    "millions": MILLION, "billions": BILLION, "trillions": TRILLION, "thousands": THOUSAND, "hundreds": 100,
}  # fmt: skip
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
FRACTIONS = (
    {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
    | {word: value for word, value in ORDINALS.items() if value > 2}  # noqa: PLR2004 -- a second is no fraction
    | {word + "s": value for word, value in ORDINALS.items() if value > 2}  # noqa: PLR2004 -- likewise
)


def _each(role: str, table: dict[str, str]) -> dict[str, Measure]:
    return {word: Measure(role, unit) for unit, words in table.items() for word in words.split(", ")}


DURATIONS = _each(
    "duration",
    {
        "second": "second, seconds, sec, secs", "minute": "minute, minutes, min, mins",
        "hour": "hour, hours, hr, hrs", "day": "day, days", "week": "week, weeks, wk, wks", "fortnight": "fortnight, fortnights",
        "month": "month, months, mth, mths", "year": "year, years, yr, yrs", "decade": "decade, decades",
        "century": "century, centuries",
    },
)  # fmt: skip
LENGTHS = {
    "meter": "meter, meters, metre, metres", "kilometer": "kilometer, kilometers, kilometre, kilometres, kms, km",
    "centimeter": "centimeter, centimeters, centimetre, centimetres, cm, cms",
    "millimeter": "millimeter, millimeters, millimetre, millimetres, mm", "nanometer": "nanometer, nanometers, nanometre, nanometres",
    "micrometer": "micrometer, micrometers, micron, microns",
    "mile": "mile, miles, mi", "foot": "foot, feet, ft", "inch": "inch, inches", "yard": "yard, yards, yds, yd",
    "nautical_mile": "nautical mile, nautical miles", "light_year": "light year, light years, light-year, light-years",
}  # fmt: skip
AREAS = {
    "acre": "acre, acres", "hectare": "hectare, hectares, ha",
    "meter ** 2": "square meter, square meters, square metre, square metres, sq m, sq. m, sqm, m2",
    "kilometer ** 2": "square kilometer, square kilometers, square kilometre, square kilometres, sq km, sq. km, km2",
    "mile ** 2": "square mile, square miles, sq mi, sq. mi, sq miles, sq. miles",
    "foot ** 2": "square foot, square feet, sq ft, sq. ft, sq feet", "inch ** 2": "square inch, square inches",
    "yard ** 2": "square yard, square yards",
}  # fmt: skip
VOLUMES = {
    "liter": "liter, liters, litre, litres", "milliliter": "milliliter, milliliters, millilitre, millilitres, ml, mls",
    "hectoliter": "hectoliter, hectoliters, hectolitre, hectolitres", "gallon": "gallon, gallons, gal", "pint": "pint, pints",
    "meter ** 3": "cubic meter, cubic meters, cubic metre, cubic metres, cu m, m3",
    "kilometer ** 3": "cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres, km3",
    "foot ** 3": "cubic foot, cubic feet, cu ft", "oil_barrel": "barrel, barrels, bbl, bbls",
    "bushel": "bushel, bushels", "teaspoon": "teaspoon, teaspoons, tsp", "tablespoon": "tablespoon, tablespoons, tbsp",
    "cup": "cup, cups", "fluid_ounce": "fluid ounce, fluid ounces, fl oz",
}  # fmt: skip
MASSES = {
    "gram": "gram, grams, gramme, grammes", "kilogram": "kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs",
    "milligram": "milligram, milligrams, mg", "metric_ton": "tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes",
    "ton": "ton, tons, short ton, short tons", "long_ton": "long ton, long tons", "pound": "lb, lbs",
    "ounce": "ounce, ounces, oz", "troy_ounce": "troy ounce, troy ounces", "stone": "stone", "carat": "carat, carats",
}  # fmt: skip
SPEEDS = {
    "mile / hour": "mile per hour, miles per hour, miles an hour, mph", "kilometer / hour":
    "kilometer per hour, kilometers per hour, kilometre per hour, kilometres per hour, kilometers an hour, kilometres an hour, kph, km/h, kmh",
    "knot": "knot, knots", "meter / second": "meters per second, metres per second, m/s",
}  # fmt: skip
ENERGIES = {
    "watt": "watt, watts", "kilowatt": "kilowatt, kilowatts", "megawatt": "megawatt, megawatts", "gigawatt": "gigawatt, gigawatts",
    "terawatt": "terawatt, terawatts", "kilowatt_hour": "kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours",
    "megawatt_hour": "megawatt hour, megawatt hours, megawatt-hour, megawatt-hours",
    "gigawatt_hour": "gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours",
    "terawatt_hour": "terawatt hour, terawatt hours, terawatt-hour, terawatt-hours",
    "calorie": "calorie, calories", "joule": "joule, joules", "horsepower": "horsepower, hp", "volt": "volt, volts",
    "kiloton": "kiloton, kilotons", "hertz": "hertz, s-1", "decibel": "decibel, decibels",
}  # fmt: skip
FLOWS = {
    "oil_barrel / day": "barrel per day, barrels per day, barrels a day, barrel a day, barrels of oil per day, barrels daily, bpd, bbl/d, b/d",
    "foot ** 3 / day": "cubic feet per day, cubic feet a day", "meter ** 3 / day": "cubic meters per day, cubic metres per day",
}  # fmt: skip
DATA = {
    "bit": "bit, bits", "kilobit": "kilobit, kilobits", "megabit": "megabit, megabits", "gigabit": "gigabit, gigabits", "byte": "byte, bytes", "kilobyte": "kilobyte, kilobytes", "kibibyte": "kibibyte, kibibytes",
    "megabyte": "megabyte, megabytes", "gigabyte": "gigabyte, gigabytes", "terabyte": "terabyte, terabytes",
    "petabyte": "petabyte, petabytes", "exabyte": "exabyte, exabytes", "megapixel": "megapixel, megapixels",
}  # fmt: skip
TEMPERATURES = {
    "degC": "degree celsius, degrees celsius, degrees centigrade, degree centigrade, degrees c, deg celsius, deg c, celsius, celcius",
    "degF": "degree fahrenheit, degrees fahrenheit, degrees f, deg fahrenheit, deg f, fahrenheit",
    "kelvin": "kelvin, kelvins, degrees kelvin", "degree": "degree, degrees, deg",
}  # fmt: skip
POINTS = {
    "percentage point": Fraction(1), "percentage points": Fraction(1), "percentage-point": Fraction(1), "pct points": Fraction(1),
    "percentage-points": Fraction(1), "pct point": Fraction(1), "percent points": Fraction(1),
    "basis point": Fraction(1, 100), "basis points": Fraction(1, 100), "basis-point": Fraction(1, 100),
    "basis-points": Fraction(1, 100), "bps": Fraction(1, 100), "bp": Fraction(1, 100),
}  # fmt: skip
MEASURES = (
    DURATIONS
    | _each("percent", {"percent": "percent, percents, per cent, pct, pc, per-cent"})
    | {
        "in": Measure("quantity", "inch", wary=True),
        "deg.": Measure("quantity", "degree"),
        "gigaannum": Measure("duration", "gigayear"),
    }
    | {word: Measure("points", "point", worth) for word, worth in POINTS.items()}
    | _each(
        "quantity",
        LENGTHS | AREAS | VOLUMES | MASSES | SPEEDS | ENERGIES | FLOWS | DATA | TEMPERATURES,
    )
)
SYMBOLS = (
    _each("percent", {"percent": "%, \uff05"})
    | {"¢": Measure("money", "$", Fraction(1, 100))}
    | _each(
        "quantity",
        {
            "degC": "°C, ° C, ℃, ºC, °c, C", "degF": "°F, ° F, ℉, ºF, °f, F", "degree": "°, º", "kelvin": "K", "kilobyte": "KB, kB, kb",
            "megabyte": "MB, Mb", "gigabyte": "GB, Gb", "terabyte": "TB, Tb", "petabyte": "PB", "joule * second": "Js", "gigayear": "Ga", "gigabit": "Gbit", "microgram": "µg, mcg", "milligram": "mg", "kilobit / second": "kbps, kb/s",
            "megabit / second": "Mbps, Mb/s", "gigabit / second": "Gbps, Gb/s", "kilometer": "KM", "liter": "l, L", "gram": "g",
            "watt": "W", "kilowatt": "kW, KW", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "watt_hour": "Wh", "kilowatt_hour": "kWh",
            "megawatt_hour": "MWh", "gigawatt_hour": "GWh", "terawatt_hour": "TWh", "hertz": "Hz", "kilohertz": "kHz",
            "megahertz": "MHz", "gigahertz": "GHz", "volt": "V", "meter": "m", "electron_volt": "eV", "teraelectron_volt": "TeV",
            "foot": "', ′", "inch": '", ″', "meter ** 2": "m²", "kilometer ** 2": "km²", "meter ** 3": "m³", "centimeter ** 2": "cm²", "centimeter ** 3": "cm³", "millimeter ** 2": "mm²", "kilometer ** 3": "km³",
        },
    )
)  # fmt: skip
_DOLLARS = tuple(NAMES["dollars"].split())


def _money(code: str, *others: str) -> Measure:
    return Measure("money", code, Fraction(1), others)


def _minor(code: str, *others: str, worth: Fraction = Fraction(1, 100)) -> Measure:
    return Measure("money", code, worth, others)


CURRENCIES = (
    {word: _money("$", *_DOLLARS) for word in ("dollar", "dollars", "dlr", "dlrs", "bucks")}
    | {word: _minor("$", "USD", "EUR", *_DOLLARS[1:]) for word in ("cent", "cents", "cts")}
    | {
        "canadian": _money("CAD"), "australian": _money("AUD"), "sterling": _money("GBP"), "stg": _money("GBP"), "pound sterling": _money("GBP"), "pounds sterling": _money("GBP"),
        "quid": _money("GBP"), "pence": _minor("GBP"), "british pence": _minor("GBP"), "uk pence": _minor("GBP"), "nz cents": _minor("NZD"), "new zealand cents": _minor("NZD"), "crown": _money("SEK", "NOK", "DKK", "CZK"), "mark": _money("DEM"), "penny": _minor("GBP", "USD"), "pennies": _minor("$", "USD", "GBP"), "p": _minor("GBP"),
        "u.s. cents": _minor("USD"), "us cents": _minor("USD"), "u.s. cent": _minor("USD"), "canadian cents": _minor("CAD"), "australian cents": _minor("AUD"),
        "euro cents": _minor("EUR"), "euro cent": _minor("EUR"), "eurocents": _minor("EUR"), "hong kong cents": _minor("HKD"), "singapore cents": _minor("SGD"),
        "kopecks": _minor("RUB", "UAH"), "kopeks": _minor("RUB", "UAH"), "paise": _minor("INR"), "sen": _minor("MYR"), "fils": _minor("AED"),
        "centavos": _minor("MXN", "BRL", "PHP"), "centimes": _minor("CHF", "FRF"), "ore": _minor("SEK", "NOK", "DKK"),
        "bitcoin": _money("XBT"), "real": _money("BRL"), "reals": _money("BRL"), "ecu": _money("XEU"), "ecus": _money("XEU"), "cfa": _money("XOF", "XAF"), "bitcoins": _money("XBT"), "btc": _money("XBT"), "kr": _money("SEK", "NOK", "DKK"), "rmb yuan": _money("CNY"),
    }
)  # fmt: skip
WARY = frozenset(
    "real reals won marks mark crown crowns sum som soms dram drams p kips kip lek leke lev levs leva lei leu pula tala vatu dong ore sen".split()
)
SIGNS = {
    "$": ("$",), "€": ("EUR",), "£": ("GBP",), "¥": ("JPY", "CNY"), "￥": ("JPY", "CNY"), "₹": ("INR",), "₽": ("RUB",), "₩": ("KRW",),
    "₡": ("CRC",), "₾": ("GEL",), "₭": ("LAK",), "₿": ("XBT",), "₺": ("TRY",), "₪": ("ILS",), "₫": ("VND",), "₴": ("UAH",), "₦": ("NGN",),
    "₱": ("PHP",), "฿": ("THB",), "₵": ("GHS",), "GH₵": ("GHS",), "GH¢": ("GHS",), "₸": ("KZT",), "₲": ("PYG",), "₼": ("AZN",), "₮": ("MNT",), "៛": ("KHR",), "৳": ("BDT",),
    "US$": ("USD",), "U.S.$": ("USD",), "U.S$": ("USD",), "U.S. $": ("USD",), "U.S $": ("USD",), "US $": ("USD",), "A$": ("AUD",), "AU$": ("AUD",), "AUD$": ("AUD",),
    "C$": ("CAD",), "CA$": ("CAD",), "CDN$": ("CAD",), "CAN$": ("CAD",), "CAD$": ("CAD",), "C $": ("CAD",), "HK$": ("HKD",), "HK $": ("HKD",), "S$": ("SGD",),
    "SG$": ("SGD",), "NT$": ("TWD",), "TW$": ("TWD",), "T$": ("TWD",), "NZ$": ("NZD",), "NZ $": ("NZD",), "R$": ("BRL",), "MEX$": ("MXN",), "MX$": ("MXN",), "J$": ("JMD",), "Z$": ("ZWL",), "TT$": ("TTD",),
    "BDS$": ("BBD",), "EC$": ("XCD",), "BZ$": ("BZD",), "N$": ("NAD",), "F$": ("FJD",), "FJ$": ("FJD",), "B$": ("BSD", "BND"), "M$": ("MYR",), "CI$": ("KYD",), "G$": ("GYD",),
    "E£": ("EGP",), "LE£": ("EGP",), "IR£": ("IEP",), "CN¥": ("CNY",), "JP¥": ("JPY",), "USD$": ("USD",), "COL$": ("COP",), "AR$": ("ARS",), "L£": ("LBP",),
}  # fmt: skip
BEFORE = {
    "Rs": ("INR", "PKR", "LKR"), "Rs.": ("INR", "PKR", "LKR"), "rs": ("INR", "PKR", "LKR"), "RS": ("INR", "PKR", "LKR"), "Re": ("INR",), "RM": ("MYR",), "Rp": ("IDR",), "Rp.": ("IDR",),
    "Rmb": ("CNY",), "RMB": ("CNY",), "rmb": ("CNY",), "SFr": ("CHF",), "SFr.": ("CHF",), "Fr": ("CHF",), "Fr.": ("CHF",), "DM": ("DEM",), "FFr": ("FRF",), "BFr": ("BEF",), "Kc": ("CZK",), "Kr": ("SEK", "NOK", "DKK"),
    "kr": ("SEK", "NOK", "DKK"), "dollar": ("$", *_DOLLARS), "euro": ("EUR",), "dlrs": ("$", *_DOLLARS), "Dh": ("AED",), "Dhs": ("AED",), "Tk": ("BDT",), "Sh": ("KES",), "Ksh": ("KES",), "KSh": ("KES",), "R": ("ZAR",), "P": ("PHP",), "Ps": ("MXN",),
    "NIS": ("ILS",), "SR": ("SAR",), "BD": ("BHD",), "QR": ("QAR",), "KD": ("KWD",), "Ksh.": ("KES",), "Shs": ("KES", "UGX", "TZS"), "Lm": ("MTL",), "Bt": ("THB",), "Ft": ("HUF",), "LE": ("EGP",), "L.E.": ("EGP",), "Nfr": ("NOK",), "NKr": ("NOK",), "SKr": ("SEK",), "DKr": ("DKK",), "Pta": ("ESP",), "Ptas": ("ESP",), "ptas": ("ESP",), "Fl": ("NLG",),
}  # fmt: skip
WORDLIKE = frozenset(
    "ALL TOP TRY CUP PEN MAD SOS COP MOP GEL BAM LAK RON ANG SIT ARM MUR BAD BAN XAU XAG NAD STN CHE COU SUR KGS".split()
)
HEDGES = {
    "nearly": "nearly", "almost": "nearly", "close to": "nearly", "approaching": "nearly", "shy of": "nearly",
    "just under": "just under", "just below": "just under", "slightly less than": "just under", "just shy of": "just under", "a little less than": "just under", "slightly under": "just under",
    "more than": "over", "over": "over", "above": "over", "exceeding": "over", "in excess of": "over", "topping": "over", "greater than": "over",
    "higher than": "over", "larger than": "over", "bigger than": "over", "no greater than": "at most", "no larger than": "at most", "no higher than": "at most", "no lower than": "at least", "surpassing": "over", "surpass": "over", "upwards of": "over", "well over": "over", "exceed": "over", "exceeds": "over", "north of": "over",
    "just over": "just over", "just above": "just over", "slightly more than": "just over", "a little more than": "just over", "just more than": "just over", "slightly over": "just over",
    "at least": "at least", "no fewer than": "at least", "no less than": "at least", "not less than": "at least", "a minimum of": "at least", "minimum of": "at least",
    "up to": "up to", "as much as": "up to", "as many as": "up to", "at most": "at most", "no more than": "at most",
    "not more than": "at most", "a maximum of": "at most", "maximum of": "at most", "less than": "under", "fewer than": "under", "lower than": "under",
    "smaller than": "under", "under": "under", "below": "under", "about": "about", "around": "about", "roughly": "about", "some": "about",
    "approximately": "about", "an estimated": "about", "estimated": "about", "circa": "about", "~": "about", "approx": "about", "approx.": "about", "c.": "about", "around about": "about",
    "exactly": "exactly", "precisely": "exactly", "equal to": "exactly", "equaling to": "exactly",
}  # fmt: skip
HEDGES_AFTER = {
    "or more": "at least", "and more": "at least", "or greater": "at least", "or larger": "at least", "or bigger": "at least", "or older": "at least", "or longer": "at least", "or younger": "at most", "or smaller": "at most", "or higher": "at least", "or above": "at least", "and above": "at least", "and over": "at least",
    "or less": "at most", "or fewer": "at most", "or under": "at most", "or lower": "at most", "or so": "about", "plus": "over", "-plus": "over", "+": "over",
    "odd": "odd", "-odd": "odd",
}  # fmt: skip

LABELS = (
    "group-of top-of "
    "big no no. nos nos. number numbers page pages chapter section sections article articles figure table title route highway interstate exit "
    "flight room suite apartment apt gate phase stage level channel version windows boeing airbus psalm verse psalms photo photos "
    "volume vol vol. issue item rule act type model class block lot form lesedauer appendix line zone district precinct case season "
    "episode round pier track terminal runway bus train tube size grade factor category tier pool seed formula band bands "
    "proposition prop resolution amendment bill paragraph clause schedule annex schedule part volume exhibit apollo soyuz ipad iphone playstation xbox galaxy"
).split()
OPENERS = (
    "a an the in on at by from to of for with some about nearly almost over more less around roughly only just and but or as than "
    "between under above below up down another all these those when while after before since until if that its their his her our "
    "there were was is are it he she they we you i has have had one no not fewer least most exactly another additional further "
    "other each every any both last next past first monday tuesday wednesday thursday friday saturday sunday so such what "
    "which who where how why because though although during within without per plus minus into onto off out across through against "
    "among toward towards like despite including excluding total roughly approximately close even still also then now "
    "yes well here my your did do does will would could should can may might must kills killed kill dead injured wounded hurts "
    "cut cuts add adds see sees gain gains lose loses raise raises buy buys sell sells pay pays get gets face faces says said arrest arrests"
).split()

WORDS = Figures(
    units=UNITS,
    tens=TENS,
    scales=SCALES,
    letters={"k": THOUSAND, "K": THOUSAND, "M": MILLION, "mn": MILLION, "mln": MILLION, "bn": BILLION, "Bn": BILLION, "BN": BILLION,
             "bln": BILLION, "b": BILLION, "B": BILLION, "tn": TRILLION, "trn": TRILLION, "cr": CRORE, "Cr": CRORE, "m": MILLION, "mil": MILLION},
    money_letters={"mm": MILLION, "MM": MILLION, "t": TRILLION, "T": TRILLION, "bil": BILLION, "Mn": MILLION, "MN": MILLION, "Tn": TRILLION, "L": LAKH},
    million_letters=frozenset({"m"}),
    metre_words=frozenset("tall wide long high deep race sprint hurdles freestyle butterfly backstroke breaststroke relay away above below "
                          "thick diameter apart final medley individual dash swim walk run underwater up down from hole steeplechase".split()),
    dozens={"dozen": 12, "dozens": 12},
    vague={"tens": 10, "dozens": 12, "hundreds": 100, "thousands": THOUSAND, "millions": MILLION, "billions": BILLION, "trillions": TRILLION},
    several=frozenset("several few many couple some per that those these the of".split()),
    articles=frozenset({"a", "an"}),
    joiners=frozenset({"and", "&"}),
    halves=frozenset({"half", "quarter"}),
    spans=frozenset({"quarter", "quarters"}),
    spans_before=frozenset("past last next first previous consecutive straight final remaining coming other these those the".split()),
    fractions=FRACTIONS,
    fraction_followers=frozenset("of less more as from to off in since by over this last and but or below above".split()),
    of=frozenset({"of"}),
    point=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    ordinals=ORDINALS,
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    year_points=frozenset("ago earlier on over end to round".split()),
    not_in_a_row=frozenset("party parties hand rate degree person aid guess grader graders come hander".split()),
    multiples={
        "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3, "quadrupled": 4, "quadrupling": 4, "quintupled": 5,
    } | {word + "fold": value for word, value in (UNITS | TENS | {"hundred": 100, "thousand": 1000}).items() if value > 1},
    doubles={"double": 2, "doubles": 2, "twice": 2, "triple": 3, "triples": 3, "treble": 3, "thrice": 3, "quadruple": 4, "quadruples": 4},
    multiple_followers=frozenset("as the that what its their his her to in last more over by expectations estimates forecasts from".split()),
    folds=frozenset({"fold", "x"}),
    times=frozenset({"times"}),
    measures=MEASURES,
    symbols=SYMBOLS,
    per=frozenset({"per"}),
    powers={"squared": 2, "cubed": 3, "^2": 2, "^3": 3, "²": 2, "³": 3},
    currencies=CURRENCIES,
    signs=SIGNS,
    codes=CODES | {"RMB", "NIS", "BTC", "XBT"},
    wordlike=WORDLIKE,
    before=BEFORE,
    masses={"pound": "pound", "pounds": "pound"},
    mass_words=frozenset("weigh weighs weighed weighing weight lost gained lose gain shed heavier lighter overweight kg kilograms kilos kilogrammes".split()),
    ages=frozenset({"old", "of age"}),
    age_openers=frozenset({"age", "aged", "ages"}),
    range_openers={"from": frozenset({"to"}), "between": frozenset({"and", "to"})},
    range_words=frozenset({"to"}),
    ratio_words=frozenset({"in", "out of"}),
    hedges=HEDGES,
    hedges_after=HEDGES_AFTER,
    than=frozenset({"than"}),
    places=frozenset({"above", "below", "over", "under"}),
    not_with_time=frozenset({"over"}),
    times_followers=frozenset("as the that what its their his her more larger higher bigger greater faster expectations estimates earnings sales book lower".split()),
    degree_words=frozenset("temperature temperatures high highs low lows near around above below heat warming warmer colder".split()),
    not_single=frozenset("bit foot stone degree knot cup yard second".split()),
    movers=frozenset(
        "rose rise rises rising risen fell fall falls falling fallen up down gained gain gains gaining lost lose loses losing climbed climb climbs "
        "climbing dropped drop drops dropping added adding adds shed sheds slipped slip slips jumped jump jumps surged surge surges soared declined decline "
        "declines declining increased increase increases increasing decreased decrease cut cuts raised raise raises raising grew grow grows growing slid "
        "slide slides tumbled tumble plunged plunge advanced advance edged eased ease rallied lower higher widened narrowed shrank slumped dipped ticked "
        "closed close closes closing traded trade trades trading settled finished ended stood stayed held hovered remained moved by "
        "put puts adding jumping surging falling dropping sliding slipping edging easing advancing climbing rallying".split()
    ),
    hours=frozenset("hours hrs".split()),
    hours_after=frozenset("at until till".split()),
    emergency=frozenset("911 999 112 000".split()),
    calls=frozenset("call calls caller callers dispatcher dispatchers operator operators dial dialed dialled dialing dialling called calling phoned".split()),
    hyphened=frozenset("near nearly almost about roughly some now then still sub".split()),
    moves=frozenset({"pts"}),
    labels=frozenset(LABELS),
    openers=frozenset(OPENERS),
    verb_endings=("s", "ing", "ed", "off", "up", "down", "to", "by", "at", "over"),
    clock=frozenset("am pm a.m p.m a.m. p.m. gmt est edt et cet cest bst utc pst pdt ist jst hkt sgt aest wib msk o'clock o’clock noon hrs".split()),
    streets=frozenset("street st st. avenue ave ave. road rd rd. lane ln drive dr dr. boulevard blvd blvd. square way place court plaza parkway terrace crescent broadway".split()),
    scores=frozenset(
        "win wins won victory victories loss lost defeat draw drew lead leads led beat beats beaten thrashed vote votes voted score record "
        "decision tie deficit scoreline defeated set match ruled ruling majority aggregate shootout".split()
    ),
    year_words=frozenset("in since by from until till during of for late early mid year years fiscal before after through between and to".split()),
    pronoun_before=frozenset("no this that the each every any another which first last only next other some such new big good great better best old second third".split()),
    pronoun_after=frozenset("off of another day that who which is was has had would will could can thing such time and or to in by with from on at".split()),
    currency_names=NAMES,
    wary=WARY,
    rate_dates=frozenset({"at", "on", "as of", "in", "by", "as at"}),
)  # fmt: skip
