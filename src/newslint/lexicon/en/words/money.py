"""The English names of money."""

from __future__ import annotations

from newslint.lexicon import words

DOLLARS = words("dollars euros")
POUNDS = words("pounds rupees")
YEN = words("yen yuan")
CENTS = words("cents")
