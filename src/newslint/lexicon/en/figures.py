"""The English words of figures, as news agencies and newspapers write them."""

from __future__ import annotations

from fractions import Fraction

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
    "mln": MILLION, "mlns": MILLION, "bln": BILLION, "blns": BILLION, "trln": TRILLION, "thsd": THOUSAND,
    "millions": MILLION, "billions": BILLION, "trillions": TRILLION, "thousands": THOUSAND, "hundreds": 100,
}  # fmt: skip
LETTERS = {
    "k": THOUSAND, "K": THOUSAND, "m": MILLION, "M": MILLION, "mn": MILLION, "mln": MILLION, "mm": MILLION, "MM": MILLION,
    "b": BILLION, "B": BILLION, "bn": BILLION, "Bn": BILLION, "BN": BILLION, "bln": BILLION, "t": TRILLION, "T": TRILLION,
    "tn": TRILLION, "trn": TRILLION, "cr": CRORE, "Cr": CRORE, "mil": MILLION, "bil": BILLION,
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
        "second": "second, seconds, sec, secs, sec.", "minute": "minute, minutes, min, mins, min.",
        "hour": "hour, hours, hr, hrs, hr.", "day": "day, days", "week": "week, weeks", "fortnight": "fortnight, fortnights",
        "month": "month, months", "year": "year, years, yr, yrs, yr.", "decade": "decade, decades",
        "century": "century, centuries",
    },
)  # fmt: skip
LENGTHS = {
    "meter": "meter, meters, metre, metres", "kilometer": "kilometer, kilometers, kilometre, kilometres, kms, km",
    "centimeter": "centimeter, centimeters, centimetre, centimetres, cm, cms",
    "millimeter": "millimeter, millimeters, millimetre, millimetres, mm", "nanometer": "nanometer, nanometers, nanometre, nanometres",
    "micrometer": "micrometer, micrometers, micron, microns",
    "mile": "mile, miles, mi", "foot": "foot, feet, ft, ft.", "inch": "inch, inches, in., inch.", "yard": "yard, yards, yds, yd",
    "nautical_mile": "nautical mile, nautical miles", "light_year": "light year, light years, light-year, light-years",
}  # fmt: skip
AREAS = {
    "acre": "acre, acres", "hectare": "hectare, hectares, ha",
    "meter ** 2": "square meter, square meters, square metre, square metres, sq m, sq. m, sqm, m2",
    "kilometer ** 2": "square kilometer, square kilometers, square kilometre, square kilometres, sq km, sq. km, km2",
    "mile ** 2": "square mile, square miles, sq mi, sq. mi, sq miles, sq. miles",
    "foot ** 2": "square foot, square feet, sq ft, sq. ft, sq feet, sq. ft.", "inch ** 2": "square inch, square inches",
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
    "ton": "ton, tons, short ton, short tons", "long_ton": "long ton, long tons", "pound": "lb, lbs, lb., lbs.",
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
    "kiloton": "kiloton, kilotons", "hertz": "hertz", "decibel": "decibel, decibels",
}  # fmt: skip
FLOWS = {
    "oil_barrel / day": "barrel per day, barrels per day, barrels a day, barrel a day, barrels of oil per day, barrels daily, bpd, bbl/d, b/d",
    "foot ** 3 / day": "cubic feet per day, cubic feet a day", "meter ** 3 / day": "cubic meters per day, cubic metres per day",
}  # fmt: skip
DATA = {
    "bit": "bit, bits", "byte": "byte, bytes", "kilobyte": "kilobyte, kilobytes", "kibibyte": "kibibyte, kibibytes",
    "megabyte": "megabyte, megabytes", "gigabyte": "gigabyte, gigabytes", "terabyte": "terabyte, terabytes",
    "petabyte": "petabyte, petabytes", "exabyte": "exabyte, exabytes", "megapixel": "megapixel, megapixels",
}  # fmt: skip
TEMPERATURES = {
    "degC": "degree celsius, degrees celsius, degrees centigrade, degree centigrade, degrees c, deg celsius, deg c, celsius, celcius",
    "degF": "degree fahrenheit, degrees fahrenheit, degrees f, deg fahrenheit, deg f, fahrenheit",
    "kelvin": "kelvin, kelvins, degrees kelvin", "degree": "degree, degrees, deg, deg.",
}  # fmt: skip
POINTS = {
    "percentage point": Fraction(1), "percentage points": Fraction(1), "percentage-point": Fraction(1), "pct points": Fraction(1),
    "percentage-points": Fraction(1), "pct point": Fraction(1), "percent points": Fraction(1),
    "basis point": Fraction(1, 100), "basis points": Fraction(1, 100), "basis-point": Fraction(1, 100),
    "basis-points": Fraction(1, 100), "bps": Fraction(1, 100), "bp": Fraction(1, 100),
}  # fmt: skip
MEASURES = (
    DURATIONS
    | _each("percent", {"percent": "percent, per cent, pct, pc, percent., pct., per-cent"})
    | {word: Measure("points", "point", worth) for word, worth in POINTS.items()}
    | _each(
        "quantity",
        LENGTHS | AREAS | VOLUMES | MASSES | SPEEDS | ENERGIES | FLOWS | DATA | TEMPERATURES,
    )
)
SYMBOLS = (
    _each("percent", {"percent": "%, ％"})
    | _each(
        "quantity",
        {
            "degC": "°C, ° C, ℃, ºC, °c, C", "degF": "°F, ° F, ℉, ºF, °f, F", "degree": "°, º", "kelvin": "K", "kilobyte": "KB, kB",
            "megabyte": "MB, Mb", "gigabyte": "GB, Gb", "terabyte": "TB, Tb", "petabyte": "PB", "kilobit / second": "kbps, kb/s",
            "megabit / second": "Mbps, Mb/s", "gigabit / second": "Gbps, Gb/s", "kilometer": "KM", "liter": "l, L", "gram": "g",
            "watt": "W", "kilowatt": "kW, KW", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "watt_hour": "Wh", "kilowatt_hour": "kWh",
            "megawatt_hour": "MWh", "gigawatt_hour": "GWh", "terawatt_hour": "TWh", "hertz": "Hz", "kilohertz": "kHz",
            "megahertz": "MHz", "gigahertz": "GHz", "volt": "V", "electron_volt": "eV", "teraelectron_volt": "TeV",
            "foot": "', ′", "inch": '", ″', "inch ": "in", "meter ** 2": "m²", "kilometer ** 2": "km²", "meter ** 3": "m³", "meter": "m",
        },
    )
)  # fmt: skip
SYMBOLS["in"] = Measure("quantity", "inch")
_DOLLARS = ("AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "JMD", "FJD", "BSD", "BBD")


def _money(code: str, *others: str) -> Measure:
    return Measure("money", code, Fraction(1), others)


def _minor(code: str, *others: str) -> Measure:
    return Measure("money", code, Fraction(1, 100), others)


CURRENCIES = {
    "dollar": _money("$", *_DOLLARS), "dollars": _money("$", *_DOLLARS), "dlr": _money("$", *_DOLLARS),
    "dlrs": _money("$", *_DOLLARS), "dlrs.": _money("$", *_DOLLARS), "bucks": _money("$", *_DOLLARS),
    "cent": _minor("$", "EUR", *_DOLLARS), "cents": _minor("$", "EUR", *_DOLLARS), "cts": _minor("$", "EUR", *_DOLLARS),
    "us dollar": _money("USD"), "us dollars": _money("USD"), "u.s. dollar": _money("USD"), "u.s. dollars": _money("USD"),
    "u.s. cents": _minor("USD"), "us cents": _minor("USD"), "canadian": _money("CAD"),
    "euro": _money("EUR"), "euros": _money("EUR"), "pence": _minor("GBP"), "penny": _minor("GBP", "USD"),
    "pennies": _minor("USD", "GBP"), "pound": _money("GBP", "EGP", "LBP", "SDG", "SYP", "IEP"),
    "pounds": _money("GBP", "EGP", "LBP", "SDG", "SYP", "IEP"), "pounds sterling": _money("GBP"), "pound sterling": _money("GBP"),
    "sterling": _money("GBP"), "british pound": _money("GBP"), "british pounds": _money("GBP"),
    "yen": _money("JPY"), "yuan": _money("CNY"), "renminbi": _money("CNY"), "chinese yuan renminbi": _money("CNY"),
    "chinese yuan": _money("CNY"), "yuan renminbi": _money("CNY"), "chinese renminbi": _money("CNY"), "rupee": _money("INR", "PKR", "LKR", "NPR", "MUR"),
    "rupees": _money("INR", "PKR", "LKR", "NPR", "MUR"), "franc": _money("CHF", "FRF", "BEF", "XOF", "XAF"),
    "francs": _money("CHF", "FRF", "BEF", "XOF", "XAF"), "swiss francs": _money("CHF"), "swiss franc": _money("CHF"),
    "peso": _money("MXN", "ARS", "CLP", "COP", "PHP"), "pesos": _money("MXN", "ARS", "CLP", "COP", "PHP"),
    "krone": _money("NOK", "DKK"), "kroner": _money("NOK", "DKK"), "krona": _money("SEK", "ISK"), "kronor": _money("SEK"),
    "crown": _money("SEK", "NOK", "DKK", "CZK"), "crowns": _money("SEK", "NOK", "DKK", "CZK"), "won": _money("KRW"),
    "real": _money("BRL"), "reais": _money("BRL"), "rouble": _money("RUB"), "roubles": _money("RUB"), "ruble": _money("RUB"),
    "rubles": _money("RUB"), "rand": _money("ZAR"), "lira": _money("TRY", "ITL"), "liras": _money("TRY"), "lire": _money("ITL"),
    "ringgit": _money("MYR"), "baht": _money("THB"), "rupiah": _money("IDR"), "zloty": _money("PLN"), "zlotys": _money("PLN"),
    "forint": _money("HUF"), "forints": _money("HUF"), "shekel": _money("ILS"), "shekels": _money("ILS"), "dirham": _money("AED", "MAD"),
    "dirhams": _money("AED", "MAD"), "riyal": _money("SAR", "QAR"), "riyals": _money("SAR", "QAR"),
    "canadian dollars": _money("CAD"), "canadian dollar": _money("CAD"), "australian dollars": _money("AUD"),
    "australian dollar": _money("AUD"), "hong kong dollars": _money("HKD"), "hong kong dollar": _money("HKD"), "bitcoins": _money("XBT"),
}  # fmt: skip
SIGNS = {
    "$": ("$",), "€": ("EUR",), "£": ("GBP",), "¥": ("JPY", "CNY"), "￥": ("JPY", "CNY"), "₹": ("INR",), "₽": ("RUB",), "₩": ("KRW",),
    "US$": ("USD",), "U.S.$": ("USD",), "U.S$": ("USD",), "A$": ("AUD",), "AU$": ("AUD",), "C$": ("CAD",), "CA$": ("CAD",),
    "CAD$": ("CAD",), "HK$": ("HKD",), "S$": ("SGD",), "NT$": ("TWD",), "NZ$": ("NZD",), "R$": ("BRL",), "MEX$": ("MXN",), "J$": ("JMD",),
    "Z$": ("ZWL",), "₡": ("CRC",), "₾": ("GEL",), "₭": ("LAK",), "₿": ("XBT",), "₺": ("TRY",), "₪": ("ILS",), "₫": ("VND",), "₴": ("UAH",),
    "₦": ("NGN",), "₱": ("PHP",), "฿": ("THB",), "₵": ("GHS",), "₸": ("KZT",),
}  # fmt: skip
BEFORE = {
    "Rs": ("INR", "PKR", "LKR"), "Rs.": ("INR", "PKR", "LKR"), "RM": ("MYR",), "Rp": ("IDR",), "Rmb": ("CNY",), "RMB": ("CNY",),
    "rmb": ("CNY",), "SFr": ("CHF",), "DM": ("DEM",), "FFr": ("FRF",), "NT": ("TWD",), "dollar": ("$", *_DOLLARS), "Re": ("INR",),
}  # fmt: skip
CODES = "USD EUR GBP JPY CNY AUD CAD CHF HKD SGD NZD INR KRW MXN BRL RUB ZAR SEK NOK DKK PLN CZK HUF TRY MYR THB IDR PHP TWD ILS AED SAR".split()
for _code in CODES:
    BEFORE[_code] = (_code,)
    CURRENCIES[_code.lower()] = _money(_code)
HEDGES = {
    "nearly": "nearly", "almost": "nearly", "close to": "nearly", "approaching": "nearly", "shy of": "nearly",
    "just under": "just under", "just below": "just under", "slightly less than": "just under", "just shy of": "just under", "a little less than": "just under", "slightly under": "just under",
    "more than": "over", "over": "over", "above": "over", "exceeding": "over", "in excess of": "over", "topping": "over", "greater than": "over",
    "higher than": "over", "larger than": "over", "surpassing": "over", "surpass": "over", "upwards of": "over", "well over": "over", "exceed": "over", "exceeds": "over", "north of": "over",
    "just over": "just over", "just above": "just over", "slightly more than": "just over", "a little more than": "just over", "just more than": "just over", "slightly over": "just over",
    "at least": "at least", "no fewer than": "at least", "no less than": "at least", "not less than": "at least", "a minimum of": "at least", "minimum of": "at least",
    "up to": "up to", "as much as": "up to", "as many as": "up to", "at most": "at most", "no more than": "at most",
    "not more than": "at most", "a maximum of": "at most", "maximum of": "at most", "less than": "under", "fewer than": "under", "lower than": "under",
    "smaller than": "under", "under": "under", "below": "under", "about": "about", "around": "about", "roughly": "about", "some": "about",
    "approximately": "about", "an estimated": "about", "estimated": "about", "circa": "about", "~": "about", "approx": "about", "approx.": "about", "c.": "about", "around about": "about",
    "exactly": "exactly", "precisely": "exactly", "equal to": "exactly", "equaling to": "exactly",
}  # fmt: skip
HEDGES_AFTER = {
    "or more": "at least", "and more": "at least", "or greater": "at least", "or higher": "at least", "or above": "at least", "and above": "at least", "and over": "at least",
    "or less": "at most", "or fewer": "at most", "or under": "at most", "or lower": "at most", "or so": "about", "plus": "over", "-plus": "over", "+": "over",
    "odd": "odd", "-odd": "odd",
}  # fmt: skip

WORDS = Figures(
    units=UNITS,
    tens=TENS,
    scales=SCALES,
    letters=LETTERS,
    dozens={"dozen": 12, "dozens": 12},
    vague={"hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9, "trillions": 10**12, "dozens": 12},
    articles=frozenset({"a", "an"}),
    joiners=frozenset({"and", "&"}),
    half=frozenset({"half", "quarter"}),
    fractions=FRACTIONS,
    fraction_followers=frozenset("of less more as from to off in since by over this last and but or below above".split()),
    of=frozenset({"of"}),
    point=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    ordinals=ORDINALS,
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    multiples={
        "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twice": 2, "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "thrice": 3,
        "quadruple": 4, "quadrupled": 4, "quadruples": 4, "quadrupling": 4,
    },
    fold={"fold": "fold"},
    measures=MEASURES,
    symbols=SYMBOLS,
    currencies=CURRENCIES,
    signs=SIGNS,
    before=BEFORE,
    ages=frozenset({"old", "of age"}),
    age_openers=frozenset({"age", "aged"}),
    range_openers={"from": frozenset({"to"}), "between": frozenset({"and"})},
    range_words=frozenset({"to"}),
    ratio_words=frozenset({"in", "out of"}),
    hedges=HEDGES,
    hedges_after=HEDGES_AFTER,
    places=frozenset({"above", "below"}),
    movers=frozenset(
        "rose rise rises rising risen fell fall falls falling fallen up down gained gain gains gaining lost lose loses losing climbed climb climbs "
        "climbing dropped drop drops dropping added adding adds shed sheds slipped slip slips jumped jump jumps surged surge surges soared declined decline "
        "declines declining increased increase increases increasing decreased decrease cut cuts raised raise raises raising grew grow grows growing slid "
        "slide slides tumbled tumble plunged plunge advanced advance edged eased ease rallied lower higher widened narrowed shrank slumped dipped ticked "
        "closed close closes closing traded trade trades trading settled finished ended stood stayed held hovered remained moved by".split()
    ),
    labels=frozenset(
        "no no. nos nos. number numbers page pages chapter section article articles figure table title route highway interstate exit "
        "flight room suite apartment apt gate phase stage level channel version windows boeing airbus psalm verse "
        "volume vol issue item rule act part grade type model class unit block lot form lesedauer appendix "
        "line zone district precinct area case season episode week round day game group division league pier track area".split()
    ),
    openers=frozenset(
        "a an the in on at by from to of for with some about nearly almost over more less around roughly only just and but or as than "
        "between under above below up down another all these those when while after before since until if that its their his her our "
        "there were was is are it he she they we you i has have had one no not fewer least most exactly another additional further "
        "other each every any both last next past first monday tuesday wednesday thursday friday saturday sunday january february "
        "march april may june july august september october november december".split()
    ),
    scores=frozenset(
        "win wins won victory victories loss lost defeat draw drew lead leads led beat beats beaten thrashed vote votes score record "
        "decision tie deficit scoreline defeated set match".split()
    ),
    year_words=frozenset("in since by from until till during of for late early mid- year years fiscal before after through between and to".split()),
    not_counts=frozenset("no this that the each every any another which first last only next other some such".split()),
    rate_dates=frozenset({"at", "on", "as of"}),
    shown={"CNY": "yuan", "JPY": "yen", "CHF": "Swiss francs", "KRW": "won", "RUB": "roubles", "SEK": "Swedish crowns",
           "NOK": "Norwegian crowns", "DKK": "Danish crowns", "ZAR": "rand", "TRY": "lira", "INR": "rupees", "MXN": "Mexican pesos"},
    prefixes={"USD": "$", "EUR": "€", "GBP": "£", "AUD": "A$", "CAD": "C$", "HKD": "HK$", "SGD": "S$", "NZD": "NZ$", "TWD": "NT$", "BRL": "R$"},
    scale_names=((TRILLION, "trillion"), (BILLION, "billion"), (MILLION, "million")),
)  # fmt: skip
