"""English title case: the articles, conjunctions and prepositions that stay small."""

from newslint.lexicon.titles import TitleWords

_SHORT = frozenset("a an and as at but by en for if in nor of on or per the to v v. via vs vs.".split())
_PREPOSITIONS = frozenset(
    "about above across after against along among around before behind below beneath beside between beyond despite "
    "down during from inside into like near off onto out over past since through throughout till toward under "
    "underneath until up upon with within without".split()
)

WORDS = TitleWords({"AP": _SHORT, "Chicago": _SHORT | _PREPOSITIONS})
