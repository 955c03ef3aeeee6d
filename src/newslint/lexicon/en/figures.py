"""The English words of figures, as news agencies and newspapers write them."""

from __future__ import annotations

from fractions import Fraction

from newslint.lexicon import words
from newslint.lexicon.en.calendar import YEARS
from newslint.lexicon.en.currencies import CODES, NAMES
from newslint.lexicon.en.words import (
    calendar,
    change,
    contests,
    forecast,
    grammar,
    hedges,
    measures,
    numbers,
    people,
    saying,
    works,
)
from newslint.lexicon.en.words.numbers import BILLION, CRORE, LAKH, MILLION, THOUSAND, TRILLION
from newslint.lexicon.figures import Figures, Measure

SCALES = numbers.SCALES | numbers.PLURALS | numbers.HUNDREDS | numbers.SHORT | numbers.TRILLIONS | {
    "quadrillion": 10**15, "lakh": LAKH, "lakhs": LAKH, "lac": LAKH, "crore": CRORE, "crores": CRORE, "mlns": MILLION,
    "blns": BILLION, "tln": TRILLION, "trn": TRILLION, "cr": CRORE, "crs": CRORE, "thsd": THOUSAND,
}  # fmt: skip
ORDINALS = numbers.ORDINALS | {
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
FRACTIONS = (
    {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
    | {word: value for word, value in ORDINALS.items() if value > 2}  # a second is no fraction
    | {word + "s": value for word, value in ORDINALS.items() if value > 2}
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
    "liquid_gallon": "us gallon, us gallons, u.s. gallon, u.s. gallons, american gallon, american gallons",
    "imperial_gallon": "imperial gallon, imperial gallons, uk gallon, uk gallons, british gallon, british gallons",
    "imperial_pint": "imperial pint, imperial pints",
    "meter ** 3": "cubic meter, cubic meters, cubic metre, cubic metres, cu m, m3",
    "kilometer ** 3": "cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres, km3",
    "acre_foot": "acre-foot, acre-feet, acre foot, acre feet", "centiliter": "centiliter, centiliters, centilitre, centilitres",
    "foot ** 3": "cubic foot, cubic feet, cu ft", "oil_barrel": "barrel, barrels, bbl, bbls",
    "bushel": "bushel, bushels", "teaspoon": "teaspoon, teaspoons, tsp", "tablespoon": "tablespoon, tablespoons, tbsp",
    "cup": "cup, cups", "fluid_ounce": "fluid ounce, fluid ounces, fl oz",
}  # fmt: skip
MASSES = {
    "gram": "gram, grams, gramme, grammes", "kilogram": "kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs",
    "milligram": "milligram, milligrams, mg", "metric_ton": "tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes",
    "ton": "ton, tons", "short_ton": "short ton, short tons", "long_ton": "long ton, long tons", "pound": "lb, lbs",
    "ounce": "ounce, ounces, oz", "troy_ounce": "troy ounce, troy ounces", "stone": "stone", "carat": "carat, carats",
}  # fmt: skip
SPEEDS = {
    "mile / hour": "mile per hour, miles per hour, miles an hour, mph", "kilometer / hour":
    "kilometer per hour, kilometers per hour, kilometre per hour, kilometres per hour, kilometers an hour, kilometres an hour, kph, km/h, kmh, kmph",
    "knot": "knot, knots", "mile / gallon": "mpg, miles per gallon, miles a gallon", "meter / second": "meters per second, metres per second, m/s",
}  # fmt: skip
ENERGIES = {
    "watt": "watt, watts", "kilowatt": "kilowatt, kilowatts", "megawatt": "megawatt, megawatts", "gigawatt": "gigawatt, gigawatts",
    "terawatt": "terawatt, terawatts", "kilowatt_hour": "kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours",
    "megawatt_hour": "megawatt hour, megawatt hours, megawatt-hour, megawatt-hours",
    "gigawatt_hour": "gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours",
    "terawatt_hour": "terawatt hour, terawatt hours, terawatt-hour, terawatt-hours",
    "calorie": "calorie, calories", "joule": "joule, joules", "horsepower": "horsepower, hp, bhp", "volt": "volt, volts",
    "kilocalorie": "kcal, kcals, kilocalorie, kilocalories", "force_pound * foot": "lb-ft, lb ft, ft-lb, ft-lbs, pound-foot, pound-feet, foot-pounds",
    "newton * meter": "newton metre, newton metres, newton meter, newton meters", "rpm": "rpm", "ppm": "ppm", "british_thermal_unit": "btu, btus",
    "kiloton": "kiloton, kilotons", "hertz": "hertz, s-1", "decibel": "decibel, decibels",
}  # fmt: skip
FLOWS = {
    "oil_barrel / day": "barrel per day, barrels per day, barrels a day, barrel a day, barrels of oil per day, barrels daily, bpd, bbl/d, b/d",
    "foot ** 3 / day": "cubic feet per day, cubic feet a day", "meter ** 3 / day": "cubic meters per day, cubic metres per day", "metric_ton / day": "tpd",
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
GASES = {
    "mcf": ("foot ** 3", THOUSAND), "mmcf": ("foot ** 3", MILLION), "bcf": ("foot ** 3", BILLION), "tcf": ("foot ** 3", TRILLION),
    "mcm": ("meter ** 3", MILLION), "bcm": ("meter ** 3", BILLION),
}  # fmt: skip
MEASURES = (
    DURATIONS
    | _each("percent", {"percent": "percent, percents, per cent, pct, pc, per-cent"})
    | {
        "in": Measure("quantity", "inch", wary=True),
        "deg.": Measure("quantity", "degree"),
        "gigaannum": Measure("duration", "gigayear"),
    }
    | {word: Measure("quantity", unit, Fraction(worth)) for word, (unit, worth) in GASES.items()}
    | {word: Measure("points", "point", worth) for word, worth in POINTS.items()}
    | _each(
        "quantity",
        LENGTHS | AREAS | VOLUMES | MASSES | SPEEDS | ENERGIES | FLOWS | DATA | TEMPERATURES,
    )
)
SYMBOLS = (
    _each("percent", {"percent": "%, \uff05"})
    | {"¢": Measure("money", "$", Fraction(1, 100))}
    | {"‰": Measure("percent", "percent", Fraction(1, 10)), "‱": Measure("percent", "percent", Fraction(1, 100))}
    | _each(
        "quantity",
        {
            "degC": "°C, ° C, ℃, ºC, °c, C", "degF": "°F, ° F, ℉, ºF, °f, F", "degree": "°, º", "kelvin": "K", "kilobyte": "KB, kB, kb",
            "megabyte": "MB, Mb", "gigabyte": "GB, Gb", "terabyte": "TB, Tb", "petabyte": "PB", "joule * second": "Js", "gigayear": "Ga", "gigabit": "Gbit", "microgram": "µg, mcg", "milligram": "mg", "kilobit / second": "kbps, kb/s",
            "megabit / second": "Mbps, Mb/s", "gigabit / second": "Gbps, Gb/s", "kilometer": "KM", "liter": "l, L", "gram": "g",
            "metric_ton": "t", "stone": "st", "centiliter": "cl", "newton * meter": "Nm", "hectopascal": "hPa", "watt": "W", "kilowatt": "kW, KW", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "watt_hour": "Wh", "kilowatt_hour": "kWh",
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
    "US$": ("USD",), "U.S.$": ("USD",), "U.S$": ("USD",), "U.S. $": ("USD",), "U.S $": ("USD",), "US $": ("USD",), "A$": ("AUD",), "AU$": ("AUD",), "AU $": ("AUD",), "AUD$": ("AUD",),
    "C$": ("CAD",), "CA$": ("CAD",), "CDN$": ("CAD",), "CAN$": ("CAD",), "CAD$": ("CAD",), "C $": ("CAD",), "CA $": ("CAD",), "HK$": ("HKD",), "HK $": ("HKD",), "S$": ("SGD",), "S $": ("SGD",),
    "SG$": ("SGD",), "SG $": ("SGD",), "NT$": ("TWD",), "NT $": ("TWD",), "TW$": ("TWD",), "T$": ("TWD",), "NZ$": ("NZD",), "NZ $": ("NZD",), "R$": ("BRL",), "R $": ("BRL",), "MEX$": ("MXN",), "MX$": ("MXN",), "J$": ("JMD",), "Z$": ("ZWL",), "TT$": ("TTD",),
    "BDS$": ("BBD",), "EC$": ("XCD",), "BZ$": ("BZD",), "N$": ("NAD",), "F$": ("FJD",), "FJ$": ("FJD",), "B$": ("BSD", "BND"), "M$": ("MYR",), "CI$": ("KYD",), "G$": ("GYD",),
    "E£": ("EGP",), "LE£": ("EGP",), "IR£": ("IEP",), "CN¥": ("CNY",), "JP¥": ("JPY",), "USD$": ("USD",), "COL$": ("COP",), "AR$": ("ARS",), "L£": ("LBP",),
}  # fmt: skip
BEFORE = {
    "Rs": ("INR", "PKR", "LKR"), "Rs.": ("INR", "PKR", "LKR"), "rs": ("INR", "PKR", "LKR"), "RS": ("INR", "PKR", "LKR"), "Re": ("INR",), "RM": ("MYR",), "Rp": ("IDR",), "Rp.": ("IDR",),
    "Rmb": ("CNY",), "RMB": ("CNY",), "rmb": ("CNY",), "SFr": ("CHF",), "SFr.": ("CHF",), "Fr": ("CHF",), "Fr.": ("CHF",), "DM": ("DEM",), "FFr": ("FRF",), "BFr": ("BEF",), "Kc": ("CZK",), "Kr": ("SEK", "NOK", "DKK"),
    "kr": ("SEK", "NOK", "DKK"), "BTC": ("XBT",), "dollar": ("$", *_DOLLARS), "euro": ("EUR",), "dlrs": ("$", *_DOLLARS), "Dh": ("AED",), "Dhs": ("AED",), "Tk": ("BDT",), "Sh": ("KES",), "Ksh": ("KES",), "KSh": ("KES",), "R": ("ZAR",), "P": ("PHP",), "Ps": ("MXN",),
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
    "just over": "just over", "just above": "just over", "slightly more than": "just over", "a little more than": "just over", "a little over": "just over", "a little above": "just over", "just more than": "just over", "slightly over": "just over",
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

WORDS = Figures(
    units={"zero": 0} | numbers.UNITS,
    tens=numbers.TENS,
    scales=SCALES,
    letters={"k": THOUSAND, "K": THOUSAND, "M": MILLION, "mn": MILLION, "Bn": BILLION, "BN": BILLION,
             "b": BILLION, "B": BILLION, "tn": TRILLION, "trn": TRILLION, "cr": CRORE, "Cr": CRORE, "mil": MILLION} | numbers.SHORT | numbers.LETTERS,
    money_letters={"mm": MILLION, "MM": MILLION, "t": TRILLION, "T": TRILLION, "bil": BILLION, "Mn": MILLION, "MN": MILLION, "Tn": TRILLION, "L": LAKH},
    million_letters=words("m"),
    metre_words=(
        change.UP | change.DOWN | grammar.FROM | grammar.ABOVE | grammar.BELOW | words("""apart away backstroke
        breaststroke butterfly chimney cliff crane dash deep diameter final fence freestyle high hole hurdles individual
        long mast masts medley pool pools race radius relay run sprint statue steeplechase stretch swim tall thick tower
        towers trawler tree trees underwater vessel walk wall walls wave waves wide yacht
        champion champions championship finalist heats hurdler medallist medalist semi-final sprinter title titles""")
    ),
    prizes=words("bronze crown gold silver"),
    after_prizes=(
        grammar.PREPOSITIONS - grammar.OF | grammar.AND | grammar.BUT | grammar.AS | grammar.AFTER | grammar.BEFORE |
        grammar.WHEN | grammar.WHILE | grammar.OVER | grammar.DURING | words("again despite medal medals yesterday")
    ),
    extents=measures.HIGH | words("deep long max maximum min minimum tall thick wide"),
    sides=grammar.BY | words("x ×"),
    dozens=numbers.DOZENS | {"dozens": 12},
    vague={"tens": 10, "dozens": 12} | numbers.HUNDREDS | numbers.PLURALS,
    several=(
        grammar.DEFINITE | grammar.THAT | grammar.THESE | grammar.OF | grammar.SOME | grammar.MANY | grammar.FEW |
        grammar.PER | words("couple")
    ),
    articles=grammar.INDEFINITE,
    joiners=grammar.AND | grammar.AMPERSAND,
    joints=grammar.AND,
    halves=frozenset({"half", "quarter"}),
    spans=calendar.QUARTER | words("quarters"),
    spans_before=(
        (calendar.NEXT | calendar.BEFORE_NOW | grammar.DEFINITE | grammar.THESE | grammar.OTHER) - words("prior") |
        words("coming consecutive final first remaining straight")
    ),
    fractions=FRACTIONS,
    fraction_followers=(
        (calendar.LAST | grammar.THIS | grammar.AND | grammar.OR | grammar.BUT | grammar.AS | grammar.OF |
        grammar.TO | grammar.FROM | grammar.IN | grammar.BY | grammar.SINCE | grammar.OFF | grammar.MORE |
        grammar.LESS | grammar.BESIDE) - words("under")
    ),
    of=grammar.OF,
    point=words("point"),
    minus=words("minus negative"),
    either_sign=("plus or ", "plus and ", "plus/", "plus / "),
    ordinals=ORDINALS,
    ordinal_suffixes=numbers.SUFFIXES,
    ordinal_endings={"1": "st", "2": "nd", "3": "rd", "11": "th", "12": "th", "13": "th", "": "th"},
    year_points=calendar.AGO | calendar.EARLIER | grammar.TO | grammar.ON | grammar.OVER | words("end round"),
    not_in_a_row=words("aid come degree grader graders guess hand hander parties party person rate"),
    multiples={
        "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3, "quadrupled": 4, "quadrupling": 4, "quintupled": 5,
    } | {word + "fold": value for word, value in (numbers.UNITS | numbers.TENS | {"hundred": 100, "thousand": 1000}).items() if value > 1},
    doubles={"double": 2, "doubles": 2, "twice": 2, "triple": 3, "triples": 3, "treble": 3, "thrice": 3, "quadruple": 4, "quadruples": 4},
    lone=words("fortnight"),
    multiple_followers=(
        (calendar.LAST | forecast.ESTIMATES | grammar.DEFINITE | grammar.THAT | grammar.POSSESSIVES | grammar.WHAT |
        grammar.AS | grammar.TO | grammar.FROM | grammar.IN | grammar.BY | grammar.OVER | grammar.MORE) -
        words("our") | words("expectations forecasts")
    ),
    folds=words("fold x"),
    times=words("times"),
    measures=MEASURES,
    symbols=SYMBOLS,
    per=grammar.PER,
    powers={"squared": 2, "cubed": 3, "^2": 2, "^3": 3, "²": 2, "³": 3},
    currencies=CURRENCIES,
    signs=SIGNS,
    codes=CODES | {"RMB", "NIS", "XBT"},
    wordlike=WORDLIKE,
    before=BEFORE,
    masses={"pound": "pound", "pounds": "pound"},
    mass_words=(
        change.LOST | words("""gain gained heavier stone stones kg kilogrammes kilograms kilos lighter overweight shed weigh
        weighed weighing weighs weight""")
    ),
    ages=frozenset({"old", "of age"}),
    age_openers=words("age aged ages"),
    range_openers={"from": frozenset({"to"}), "between": frozenset({"and", "to"})},
    range_words=grammar.TO,
    ratio_words=frozenset({"in", "out of"}),
    hedges=HEDGES,
    hedges_after=HEDGES_AFTER,
    than=grammar.THAN,
    places=grammar.BESIDE,
    not_with_time=grammar.OVER,
    times_followers=(
        (change.HIGHER | change.LOWER | change.LARGER | forecast.ESTIMATES | grammar.DEFINITE | grammar.THAT |
        grammar.POSSESSIVES | grammar.WHAT | grammar.AS | grammar.MORE) - words("our") | words("""book earnings
        expectations faster sales""")
    ),
    degree_words=grammar.ABOVE | grammar.BELOW | hedges.AROUND | measures.HIGH | measures.HIGHS | words("""chilly
        colder cooler heat hot hotter low lows near oven warm warmer warming"""),
    heat_words=words("degrees freezing frost mercury temperature temperatures thermometer thermometers"),
    not_single=words("bit cup degree foot knot second stone yard"),
    movers=(
        change.CLIMBED | change.DROPPED | change.EDGED | change.WENT | change.RAISED | change.RAISES |
        change.ADDED | change.LOST | change.LOSES | change.CUT | grammar.BY | words("""adds close closed closes closing edging ended finished held hovered moved put puts
        remained settled stayed stood trade traded trades trading""")
    ),
    givers=change.RAISED | change.RAISES | change.ADDED | change.LOST | change.LOSES | change.CUT | words("adds put puts"),
    pointed=calendar.LAST | calendar.PAST | calendar.NEXT | grammar.THIS | grammar.EACH | grammar.EVERY | words("previous per"),
    going=words("""add added adding adds amount amounted amounting amounts came come comes go goes going gone sign signed signing signs went"""),
    hours=words("hours hrs"),
    hours_after=grammar.AT | grammar.UNTIL | grammar.TILL,
    emergency=words("000 112 911 999"),
    calls=(
        words("""call called caller callers calling calls dial dialed dialing dialled dialling dispatcher dispatchers
        operator operators phoned""")
    ),
    hyphened=grammar.SOME | grammar.THEN | hedges.NEARLY | hedges.ABOUT | words("near now still sub"),
    moves=words("pts"),
    labels=(
        grammar.NO | works.ISSUES | words("""act airbus amendment annex apartment apollo appendix apt article articles
        band bands big bill block boeing bus case category channel class clause district exhibit exit factor figure
        flight form formula galaxy gate grade group-of highway interstate ipad iphone item lesedauer level line lot
        milestone model no. nos nos. number numbers page pages paragraph phase photo photos pier playstation pool precinct
        prop proposition psalm psalms resolution room round route rule runway schedule season section sections seed
        size soyuz stage suite table terminal tier title top-of track train tube type verse version vol. windows
        xbox zone""")
    ),
    versions=words("milestone version versions"),
    laws=words("law laws legislation policies policy referendum rule rules statute statutes"),
    openers=words("near") | (
        (calendar.DAY_NAMES | calendar.LAST | calendar.PAST | calendar.NEXT | change.UP | change.RAISES |
        change.ADDS | change.DOWN | change.LOSES | change.CUT | forecast.SEES | grammar.ARTICLES | grammar.THAT |
        grammar.THESE | grammar.PRONOUNS | grammar.POSSESSIVES | grammar.FAMILIAR | grammar.THERE | grammar.SHOULD |
        grammar.AUXILIARIES | grammar.CAN | grammar.AND | grammar.OR | grammar.BUT | grammar.SO | grammar.WHILE |
        grammar.BECAUSE | grammar.ALTHOUGH | grammar.RELATIVES | grammar.WHAT | grammar.QUESTIONS | grammar.AS |
        grammar.THAN | grammar.PREPOSITIONS | grammar.WITHIN | grammar.OUTWARDS | grammar.INCLUDING |
        grammar.ANOTHER | grammar.OTHER | grammar.SUCH | grammar.NO | grammar.NOT | grammar.JUST | grammar.ONLY |
        grammar.ALSO | grammar.EVEN | grammar.THEN | grammar.NOW | grammar.PER | grammar.QUANTIFIERS |
        grammar.COMPARATIVES | grammar.TIMES | grammar.AROUND | hedges.NEARLY | hedges.ABOUT | hedges.AROUND |
        hedges.APPROXIMATELY | people.KILLED | saying.SAID | works.GETS) - words("many much till via") |
        words("""additional arrest arrests buy buys close exactly face faces first further gain hurts injured kill
        kills like lose may might minus must one pay pays plus says see sell sells total well wounded yes""") |
        words("""adding allowing averaging batting bowling charging chasing claiming collecting completing conceding costing
        counting covering drawing dropping earning employing facing gaining getting giving having hitting holding
        killing leading leaving losing making measuring needing numbering owning paying playing polling posting
        producing raising receiving requiring running saving scoring seeking selling serving shooting spending
        swimming taking totaling totalling trailing using weighing winning""")
    ),
    verb_endings=("s", "ing", "ed", "off", "up", "down", "to", "by", "at", "over"),
    clock=(
        calendar.LONG_MERIDIEMS | calendar.MERIDIEMS | calendar.NEWS_ZONES | calendar.EASTERN | calendar.ZONES |
        words("hrs msk noon o'clock o’clock sgt wib")
    ),
    streets=(
        works.ROADS | words("""ave. avenue blvd. boulevard broadway court crescent dr dr. drive lane ln parkway place
        plaza rd rd. road square st st. street terrace way""")
    ),
    scores=(
        contests.VOTED | contests.VOTES | contests.BEAT | contests.LOSS | words("""aggregate beaten decision defeat
        defeated draw drew lead leads led lost majority match record ruled ruling score scoreline set shootout
        thrashed tie victories victory win wins won""")
    ),
    years=YEARS,
    pronoun_before=(
        calendar.LAST | calendar.NEXT | grammar.DEFINITE | grammar.THIS | grammar.THAT | grammar.WHICH |
        grammar.SOME | grammar.ANY | grammar.EACH | grammar.EVERY | grammar.ANOTHER | grammar.OTHER | grammar.SUCH |
        grammar.NO | grammar.ONLY | numbers.TO_THIRD | words("best better big good great new old")
    ),
    pronoun_after=(
        (calendar.DAY | grammar.THAT | grammar.IS | grammar.HAD | grammar.WOULD | grammar.CAN | grammar.AND |
        grammar.OR | grammar.WHO | grammar.WHICH | grammar.PREPOSITIONS | grammar.OFF | grammar.ANOTHER |
        grammar.SUCH) - words("for") | words("has thing time")
    ),
    currency_names=NAMES,
    wary=WARY,
    possessives=grammar.POSSESSIVE_ENDINGS,
    rate_dates=frozenset({"at", "on", "as of", "in", "by", "as at"}),
)  # fmt: skip
