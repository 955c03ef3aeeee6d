"""English words of votes and contests, of won and lost."""

from __future__ import annotations

from newslint.lexicon import words

VOTED = words("vote voted")
VOTES = words("votes")
BEAT = words("beat beats")
LOSS = words("loss deficit")
