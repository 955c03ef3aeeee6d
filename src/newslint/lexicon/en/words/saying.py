"""English verbs of saying."""

from __future__ import annotations

from newslint.lexicon import words

SAID = words("said")
SAYS = words("says say")
TOLD = words("told wrote")
ATTRIBUTED = words("""
    acknowledged argued asked commented conceded concluded declared explained insisted joked noted recalled replied
    stated tells testified warned writes
""")
REPORTED = words("reported reports")
ANNOUNCED = words("announced posted")
PLANS = words("planned plans")
