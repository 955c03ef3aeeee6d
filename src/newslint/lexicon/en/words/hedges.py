"""English hedges: words that leave room around a figure."""

from __future__ import annotations

from newslint.lexicon import words

NEARLY = words("almost nearly roughly")
ABOUT = words("about")
AROUND = words("around")
APPROXIMATELY = words("approximately")
