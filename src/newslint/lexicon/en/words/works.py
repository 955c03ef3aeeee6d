"""English words for parts of works, and for what a page counts."""

from __future__ import annotations

from newslint.lexicon import words

ISSUES = words("chapter episode issue part vol volume")
MAKES = words("make makes take took")
GETS = words("get gets")
ROADS = words("ave blvd")
