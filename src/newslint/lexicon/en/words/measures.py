"""English units, and other nouns that copy counts in."""

from __future__ import annotations

from newslint.lexicon import words

PERCENT = words("percent pct")
BASIS = words("basis percentage")
POINTS = words("points")
HIGH = words("high low")
HIGHS = words("highs lows")
