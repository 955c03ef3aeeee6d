"""The English words for who comes before and after whom in a family."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.en.words import grammar
from newslint.lexicon.kinship import Kinship

_PARENTS = ("father/mother/parents", "grandfather/grandmother/grandparents")
_LADDER = {
    f"{'great-' * great}{parent}": generation + great
    for generation, some in enumerate(_PARENTS, 2)
    for parent in some.split("/")
    for great in ((0,) if generation == 2 else (0, 1, 2, 3))
}

WORDS = Kinship(
    first=words("eldest oldest firstborn first-born"),
    last=words("youngest"),
    of=grammar.OF,
    sexes={
        "men": words("brothers brother sons boys"),
        "women": words("sisters sister daughters girls"),
    },
    alone=frozenset(("an only child", "the only child")),
    until=words("until till for"),
    siblings=words("brother brothers sister sisters sibling siblings"),
    elder=words("elder older big"),
    younger=words("younger little baby kid"),
    owners=words("his her"),
    having=words("an a has had with have several"),
    at_birth=("when she was born", "when he was born", "at her birth", "at his birth", "before she was born", "before he was born"),
    before=frozenset((("before", "him"), ("before", "her"))),
    after=frozenset((("came", "after"), ("born", "after"), ("followed", "him"), ("followed", "her"))),
    kin=words("""father mother wife husband son daughter grandson granddaughter uncle aunt cousin nephew niece friend partner widow widower whose
        grandmother grandfather half-brother half-sister stepbrother stepsister half-brothers half-sisters twin twins surviving parents couple their
        married marry woman man girl boy in-law brother-in-law sister-in-law fiance fiancee girlfriend boyfriend adopted late children's son's daughter's wife's husband's father's mother's"""),
    generation=words("generation"),
    coming=words("next future hand pass passing handing towards toward"),
    founded=words("""founded started begun began opened established set launched planted bought purchased acquired cleared built homesteaded staked settled
        ploughed plowed created formed dug laid leased rented"""),
    by=words("by up"),
    founder=words("founder founders"),
    ladder=_LADDER,
    children=words("son daughter"),
    passed=words("passed handed went inherited left gave followed taken took succeeded"),
    further=words("uncle aunt cousin cousins grandson granddaughter children grandchildren nephew niece wife husband in-law in-laws"),
    taken_from=grammar.FROM | grammar.TO,
    ran=words("""ran runs took carried kept inherited managed expanded succeeded followed built enlarged rebuilt modernised modernized continued held farmed
        worked added moved handed passed left gave then"""),
    each=words("each every"),
    down=frozenset((parent, "to") for parent in ("father", "mother", "parent")),
    all_of_them=words("all both each"),
    them=words("of them whom"),
    whose=words("whose"),
    definite=words("the"),
    plurals=grammar.PLURALS,
    possessives=grammar.POSSESSIVE_ENDINGS,
)  # fmt: skip
"""Who comes before and after whom."""
