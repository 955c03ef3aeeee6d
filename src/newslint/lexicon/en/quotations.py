"""English: who speaks, and how it is said."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.en.words import change, grammar, saying
from newslint.lexicon.quotations import Quotations

WORDS = Quotations(
    saying=change.ADDED | saying.SAID | saying.TOLD | saying.ATTRIBUTED | words("adds continued quipped says tweeted"),
    plain=change.ADDED | saying.SAID | saying.TOLD | words("says"),
    speakers=grammar.SUBJECTS | grammar.IT | grammar.WHO,
    selves=grammar.DEMONSTRATIVES | grammar.PRONOUNS | grammar.THERE,
    articles=grammar.ARTICLES | grammar.ANOTHER | words("one"),
    passives=grammar.BE | grammar.BEEN | grammar.WOULD | grammar.CAN | grammar.TO | grammar.NOT | words("being never"),
    reporting=grammar.THAT,
    hearers=grammar.OBJECTS | grammar.OUR | words("my"),
)  # fmt: skip
