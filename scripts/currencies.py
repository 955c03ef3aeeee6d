"""CLDR -> src/newslint/lexicon/en/currencies.py: every currency by code and by its English names.

    pip install babel && python scripts/currencies.py

newslint does not depend on babel: this is run when CLDR changes, and the table is checked in.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_territory_currencies

TARGET = Path(__file__).parent.parent / "src/newslint/lexicon/en/currencies.py"
ENGLISH = Locale("en")
HISTORIC = [
    "ATS",
    "BEF",
    "CSK",
    "CYP",
    "DDM",
    "DEM",
    "EEK",
    "ESP",
    "FIM",
    "FRF",
    "GRD",
    "HRK",
    "IEP",
    "ITL",
    "LTL",
    "LUF",
    "LVL",
    "MTL",
    "NLG",
    "PTE",
    "SIT",
    "SKK",
    "SUR",
    "TRL",
    "VEF",
    "YUM",
    "ZWL",
    "ANG",
    "SLL",
]
FUNDS = ["BOV", "CHE", "CHW", "CLF", "COU", "MXV", "SVC", "UYI", "XAG", "XAU", "XDR", "XPD", "XPT", "CNH", "CUC"]
IMPORTANCE = [
    "USD",
    "EUR",
    "GBP",
    "JPY",
    "CNY",
    "INR",
    "CHF",
    "KRW",
    "RUB",
    "CAD",
    "AUD",
    "MXN",
    "SEK",
    "NOK",
    "DKK",
    "BRL",
    "HKD",
    "SGD",
    "TWD",
    "NZD",
    "ZAR",
    "TRY",
    "PLN",
    "CZK",
    "HUF",
    "ILS",
    "THB",
    "MYR",
    "IDR",
    "PHP",
    "SAR",
    "AED",
    "EGP",
    "ARS",
    "CLP",
    "COP",
    "PEN",
    "PKR",
    "VND",
    "DEM",
    "FRF",
    "ITL",
    "ESP",
    "NLG",
    "BEF",
]
NOT_BARE = {
    "real",
    "mark",
    "sole",
    "sol",
    "sols",
    "gold",
    "colon",
    "lati",
    "leone",
    "leones",
    "punt",
    "punts",
    "guarani",
    "guaranis",
    "crown",
    "peso(s)",
}
"""Nouns that say nothing of money without a country: the names of many things."""
NEVER_BARE = {
    "KPW",
    "CYP",
    "SHP",
    "FKP",
    "GIP",
    "CSK",
    "DDM",
    "SUR",
    "TRL",
    "MTL",
    "ZWG",
    "XCG",
    "YUM",
    "SSP",
    "LUF",
    "SLL",
}
"""Currencies that nobody means by the noun alone."""
ADJECTIVES = {
    "USD": "us, u.s., american, united states", "GBP": "british, uk, u.k., english, sterling", "CNY": "chinese, china, mainland chinese",
    "KRW": "korean, south korean, s.korean, south korea, korea", "TWD": "taiwan, taiwanese, new taiwan", "AED": "uae, emirati, u.a.e., united arab emirates",
    "SAR": "saudi, saudi arabian, saudi arabia", "RUB": "russian, russia", "TRY": "turkish, new turkish, turkey", "CHF": "swiss, switzerland",
    "ZAR": "south african, south africa", "XOF": "cfa, west african cfa", "XAF": "central african cfa, central african", "BAM": "bosnian, bosnian convertible, convertible",
    "PGK": "papua new guinea, papua new guinean, png", "TTD": "trinidad, trinidad and tobago", "HKD": "hong kong, hongkong", "DEM": "german, deutsche, west german",
    "NLG": "dutch", "CZK": "czech", "SKK": "slovak", "RON": "romanian", "RSD": "serbian", "MKD": "macedonian", "DOP": "dominican", "ILS": "israeli, new israeli, israel",
    "PEN": "peruvian, new peruvian, peruvian nuevo, peru", "FRF": "french", "ITL": "italian", "ESP": "spanish", "BEF": "belgian", "GRD": "greek", "PTE": "portuguese",
    "ATS": "austrian", "IEP": "irish", "FIM": "finnish", "LUF": "luxembourg", "XPF": "cfp, french pacific", "XCD": "east caribbean", "VES": "venezuelan, venezuela",
    "VEF": "venezuelan strong", "KPW": "north korean", "CDF": "congolese", "MMK": "burmese, myanmar", "BYN": "belarusian, belarussian, belarus", "UAH": "ukrainian, ukraine",
    "SLL": "old sierra leonean", "ZWL": "zimbabwean, zimbabwe", "ANG": "netherlands antillean",
}  # fmt: skip
NOUNS = {
    "SEK": "krona, kronor, kronas, crown, crowns", "NOK": "krone, kroner, krones, crown, crowns", "DKK": "krone, kroner, krones, crown, crowns",
    "ISK": "krona, kronur, kronas, crown, crowns", "CZK": "koruna, korunas, koruny, crown, crowns", "SKK": "koruna, korunas, koruny, crown, crowns", "EEK": "kroon, kroons",
    "PLN": "zloty, zlotys, zloties", "BRL": "real, reais, reals", "RUB": "ruble, rubles, rouble, roubles", "BYN": "ruble, rubles, rouble, roubles",
    "CNY": "yuan, renminbi, yuan renminbi, renminbi yuan, rmb", "ILS": "shekel, shekels, new shekel, new shekels", "RON": "leu, lei", "MDL": "leu, lei", "BGN": "lev, leva, levs", "TRY": "lira, liras, lire",
    "ITL": "lira, lire", "DEM": "mark, marks, deutschemark, deutschemarks, d-marks", "FIM": "markka, markkaa, mark, marks", "BAM": "mark, marks", "TWD": "dollar, dollars", "PEN": "sol, soles, sols",
    "MYR": "ringgit, ringgits", "THB": "baht, bahts", "IDR": "rupiah, rupiahs", "KRW": "won", "KPW": "won", "JPY": "yen", "VND": "dong, dongs", "ZAR": "rand, rands",
    "HUF": "forint, forints", "UAH": "hryvnia, hryvnias, hryvna, hryvnya", "VES": "bolivar, bolivars, bolivares", "VEF": "bolivar, bolivars, bolivares", "CRC": "colon, colones", "PYG": "guarani, guaranis",
    "MNT": "tugrik, tugriks, togrog", "GBP": "pound, pounds, pounds sterling, pound sterling", "USD": "dollar, dollars, dlrs, dlr", "CAD": "dollar, dollars, dlrs, dlr",
    "AUD": "dollar, dollars, dlrs, dlr", "HKD": "dollar, dollars, dlrs, dlr", "SGD": "dollar, dollars, dlrs, dlr", "NZD": "dollar, dollars, dlrs, dlr", "SAR": "riyal, riyals, rial, rials", "QAR": "riyal, riyals, rial, rials",
    "IRR": "rial, rials", "OMR": "rial, rials, riyal, riyals", "YER": "rial, rials, riyal, riyals", "BDT": "taka, takas", "GHS": "cedi, cedis", "NGN": "naira, nairas", "ETB": "birr, birrs", "KZT": "tenge, tenges",
    "NLG": "guilder, guilders", "ESP": "peseta, pesetas", "PTE": "escudo, escudos", "GRD": "drachma, drachmas", "ATS": "schilling, schillings", "IEP": "punt, punts, pound, pounds", "FRF": "franc, francs",
    "XOF": "franc, francs", "XAF": "franc, francs", "XPF": "franc, francs", "BEF": "franc, francs", "LUF": "franc, francs", "HRK": "kuna, kunas", "XDR": "special drawing rights, sdrs", "XAU": "", "XAG": "", "XPD": "", "XPT": "", "CNH": "", "CHE": "", "CHW": "", "COU": "",
    "CLF": "", "MXV": "", "UYI": "", "BOV": "", "CUC": "", "TRL": "", "CSK": "", "DDM": "", "SUR": "", "YUM": "", "SVC": "",
}  # fmt: skip


def plain(name: str) -> str:
    """A name in lower case without accents."""
    return (
        "".join(char for char in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(char))
        .replace("ł", "l")
        .replace("\u02bb", "'")
    )


def territories() -> dict[str, list[str]]:
    """The English names of the territories that use each currency today."""
    found: dict[str, list[str]] = defaultdict(list)
    for code in get_global("territory_currencies"):
        if len(code) == len("XX"):
            for currency in get_territory_currencies(code):
                found[currency].append(ENGLISH.territories.get(code, ""))
    return found


def splits(code: str) -> tuple[set[str], set[str]]:
    """The adjectives (`swiss`, `new zealand`) and nouns (`franc`, `francs`) of a currency by its CLDR names."""
    adjectives, nouns = set(), set()
    for count in (1, 2):
        *head, noun = plain(get_currency_name(code, count, "en").partition(" (")[0]).split()
        adjectives.add(" ".join(head))
        nouns.add(noun)
    return adjectives, nouns


def names(codes: list[str]) -> Iterator[tuple[str, str]]:
    """Each phrase that names a currency, and its code."""
    homes = territories()
    for code in codes:
        adjectives, nouns = splits(code)
        if code in ADJECTIVES:
            adjectives |= set(ADJECTIVES[code].split(", "))
        if code in NOUNS:
            nouns = set(NOUNS[code].split(", ")) - {""}
        if len(homes.get(code, ())) == 1:
            adjectives.add(plain(homes[code][0]))
        for noun in nouns:
            if noun not in NOT_BARE and code not in NEVER_BARE:
                yield noun, code
            for adjective in adjectives - {""}:
                yield f"{adjective} {noun}", code


def main() -> None:
    """Write the table."""
    codes = sorted({code for found in territories() for code in [found]} | set(HISTORIC) | set(FUNDS))
    order = {code: place for place, code in enumerate(IMPORTANCE)}
    table: dict[str, set[str]] = defaultdict(set)
    for name, code in names(codes):
        table[name].add(code)
    lines = []
    for name in sorted(table):
        ranked = sorted(table[name], key=lambda code: (order.get(code, len(order)), code in HISTORIC, code))
        lines.append(f'    "{name}": "{" ".join(ranked)}",')
    head = textwrap.fill(" ".join(codes), 110, initial_indent="    ", subsequent_indent="    ")
    TARGET.write_text(
        '"""The currencies of the world by code and English name; written by scripts/currencies.py from CLDR: do not edit."""\n\n'
        "from __future__ import annotations\n\n"
        f'CODES = frozenset(\n    """\n{head}\n    """.split()\n)\n"""ISO 4217 codes, of today and of the years that archives hold."""\n\n'
        "NAMES = {\n" + "\n".join(lines) + '\n}\n"""What each name may mean, the likeliest first."""\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
