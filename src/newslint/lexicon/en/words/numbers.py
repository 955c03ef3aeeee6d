"""English numbers in words."""

from __future__ import annotations

from newslint.lexicon import words

UNITS = {
    word: value
    for value, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split(),
        start=1,
    )
}
TO_TEN = frozenset(word for word, value in UNITS.items() if value <= UNITS["ten"])
TENS = {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30}
"""Those that a day of a month may have, and some more."""
TO_THIRD = frozenset(word for word, value in ORDINALS.items() if value <= ORDINALS["third"])
HALF = words("half")
HUNDRED, THOUSAND, LAKH, MILLION, CRORE, BILLION, TRILLION = 100, 10**3, 10**5, 10**6, 10**7, 10**9, 10**12
LARGE = {"million": MILLION, "billion": BILLION, "trillion": TRILLION}
SCALES = {"hundred": HUNDRED, "thousand": THOUSAND} | LARGE
SCALE_NAMES = frozenset(SCALES)
PLURALS = {"millions": MILLION, "billions": BILLION, "trillions": TRILLION, "thousands": THOUSAND}
HUNDREDS = {"hundreds": HUNDRED}
SHORT = {"mln": MILLION, "bln": BILLION}
TRILLIONS = {"trln": TRILLION}
LETTERS = {"m": MILLION, "bn": BILLION}
DOZENS = {"dozen": 12}
SUFFIXES = words("st nd rd th")
"""What is written behind the digits of an ordinal."""
