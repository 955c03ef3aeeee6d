"""English phrases that say how a figure moves another, and which of two levels came first: for rule files of relations."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.en.words import change

_BARE = words("up down higher lower add adds")
_NOUNS = (
    change.RISES | change.GAIN | change.FALLS | change.DIPS | change.RAISES | change.CRASH
) - words("gains") | words(
    """boost hike rally uptick upsurge spike reduction growth improvement saving cut contraction expansion
    collapse retreat rebound slowdown shrinkage raise advance acceleration bump slide decrease narrowing widening
    swing erosion influx exodus inflow outflow"""
)  # fmt: skip
_VERBS = (
    (
        change.RISE
        | change.FALL
        | change.EDGED
        | words(
            "rises went goes moved leapt gave surrendered shedding tacked knocked picked clawed climbed sagged crept nudged drifted jumped sprang vaulted swelled"
        )
    )
    - change.HIGHER
    - change.LOWER
)
_RISING = (
    change.CLIMBED
    | change.LIFTED
    | change.RAISED
    | change.ADDED
    | words("rises gains raise raises upped lengthened lengthens mounted thickened doubled tripled")
)
_FALLING = (
    change.DROPPED
    | change.LOST
    | change.CUT
    | change.LOSES
    | change.SLASHED
    | change.TRIMMED
    | words("off shortened shortens shorten shortening thinned dwindled dwindles waned halved")
)
_SINCE = words(
    """added gained lost shed shaved knocked dropped separated separate separates separating divides divided saved trimmed"""
)
"""What a change has done behind it."""
_AT = (
    "stood",
    "stands",
    "closed",
    "ended",
    "finished",
    "settled",
    "traded",
    "trades",
    "were trading",
    "was trading",
    "changed hands",
    "opened",
    "now stands",
    "now stand",
)
_AGO = (
    "a year", "a decade", "a month", "a week", "a quarter", "a season", "a day", "two years", "three years", "five years",
    "ten years", "six months", "a generation",
)  # fmt: skip
_LAST = "year month week season quarter summer winter spring autumn fall term time session election".split()


def _moved() -> tuple[str, ...]:
    """The verbs of change right before a figure, with `by` or alone."""
    led = (f"{verb} {by}#" for verb in sorted(_VERBS | _BARE) for by in ("", "by "))
    named = (f"{noun} of #" for noun in sorted(_NOUNS))
    behind = (
        f"# {noun}" for noun in sorted(_NOUNS | words("up down higher lower more less fewer dearer cheaper move shift"))
    )
    phrasal = (
        "gave up #",
        "giving up #",
        "gives up #",
        "put on #",
        "putting on #",
        "puts on #",
        "picked up #",
        "picks up #",
        "tacked on #",
        "clawed back #",
        "knocked # off",
        "took # off",
        "takes # off",
        "with # knocked",
    )
    was = ("growth was #", "increase was #", "rise was #", "decline was #", "drop was #", "fall was #", "change was #")
    return (*led, *named, *behind, *phrasal, *was, *_since(), "extra #", "difference of #", "change of #", "move of #")


def _since() -> tuple[str, ...]:
    """What a later clause says that an amount has done, or what two levels are apart: `the 17 metres that have been added`."""
    since = (f"# {that} .. {verb}" for that in ("that", "which") for verb in sorted(_SINCE))
    apart = (f"{noun} of #" for noun in ("spread", "gap", "difference", "discrepancy", "differential"))
    return (
        *since,
        *apart,
        "# separates",
        "# separate",
        "# separated",
        "the # between the |",
        "the # between them",
        "the # between both",
    )


def _earlier() -> tuple[str, ...]:
    """What stands beside the level that something had before."""
    led = ("from", "than", "compared with", "compared to", "against", "versus", "instead of", "rather than")
    the = ("the", "its", "their", "his", "her", "a", "an")
    further = ("from another #", "from a further #")
    plain = (f"{lead} #" for lead in led if lead not in {"than", "rather than"})
    owned = (f"{lead} {word} #" for lead in (*led, "on", "over", "to the") for word in the if lead != "to the")
    dated = (f"last {time}'s #" for time in _LAST)
    than = (
        f"{more} than #" for more in ("higher", "lower", "dearer", "cheaper", "larger", "smaller", "warmer", "cooler")
    )
    ago = (f"# {span} {word}" for span in _AGO for word in ("earlier", "ago", "before"))
    last = (f"# {word} {time}" for time in _LAST for word in ("last", "the previous"))
    before = (
        "# the year before",
        "# the month before",
        "# the week before",
        "# the day before",
        "# previously",
        "# before |",
        "# earlier |",
    )
    been = (
        "had been #",
        "used to be #",
        "had been at #",
        "had stood at #",
        "was once #",
        "were once #",
        "used to cost #",
        "share was #",
        "share had been #",
        *(f"having {verb} #" for verb in ("been", "been at", "cost")),
        *(
            f"having {verb} at #"
            for verb in ("closed", "ended", "opened", "finished", "settled", "stood", "started", "begun")
        ),
    )
    old = ("old", "previous", "former", "existing", "prior")
    record = (*(f"{one} .. of #" for one in old), "record of #", "mark of #")
    after = (
        f"after {gerund} {at}#"
        for gerund in (
            "closing",
            "ending",
            "finishing",
            "settling",
            "opening",
            "starting",
            "being",
            "standing",
            "trading",
        )
        for at in ("", "at ")
    )
    return (
        *plain,
        *record,
        *after,
        "after .. at #",
        *further,
        *owned,
        *dated,
        *than,
        *ago,
        *last,
        *before,
        *been,
        "' s #",
        "# yesterday",
        "close of #",
        "closing price of #",
        "finish of #",
    )


def _now() -> tuple[str, ...]:
    """What stands beside the level that something has come to."""
    reached = ("to", "at", "now", "come to", "comes to", "came to", "reach", "reaching", "reached", "total", "totalling", "totaling", "hit",
        "is now", "are now", "now costs", "now cost", "now charges", "was worth", "were worth", "is worth", "are worth", "sold for", "sells for", "cost", "costs", "fetched", "fetches",
        "was priced at", "were quoted at")  # fmt: skip
    return tuple(f"{word} #" for word in (*reached, *(f"{verb} at" for verb in _AT)))


def _told_later() -> tuple[str, ...]:
    """What a later sentence says of the level before."""
    subjects = (
        "it",
        "they",
        "that",
        "there",
        "the figure",
        "the number",
        "the total",
        "the price",
        "the rate",
        "the average",
        "the same",
    )
    verbs = (
        "was", "were", "had", "had been", "stood at", "had stood at", "closed at", "had closed at", "ended at", "finished at",
        "had ended at", "had finished at", "cost", "had cost", "came to", "took", "drew", "sold", "made", "averaged", "totaled",
        "totalled", "reached", "counted", "used to be", "sold for",
    )  # fmt: skip
    return tuple(f"{subject} {verb} {at}#" for subject in subjects for verb in verbs for at in ("", "at "))


_THESE_DAYS = ("now", "is", "are", "has", "have", "today", "currently", "at present", "counts", "costs", "stands at")
_THEN = ("was", "were", "had", "used to", "been", "stood at")
_AGES_AGO = (
    *(
        f"{span} {word}"
        for span in ("year", "years", "decade", "decades", "month", "months", "generation", "season", "week")
        for word in ("ago", "earlier", "before")
    ),
    *(f"last {time}" for time in _LAST),
    "back then",
    "in those days",
    "once",
    "when",
)


_DEFINITE = ("the", "that", "this", "its", "their", "his", "her")
"""Words before a change that was told before: `the 22p fall`; `a drop of 22p` may be one of something else."""


def _a_move() -> tuple[str, ...]:
    """What tells an amount as a change of what was told before."""
    nouns = sorted(_NOUNS | words("gap difference"))
    led = (f"{the} # {noun}" for the in _DEFINITE for noun in nouns)
    named = (f"{the} {noun} of #" for the in _DEFINITE for noun in nouns)
    return (*led, *named, "difference of #", "gap of #")


def _prices() -> tuple[str, ...]:
    """What stands beside the percentage by which prices rise: `inflation of #`, `with prices up #`, `# inflation`."""
    named = ("inflation", "prices", "cost of living", "inflation rate")
    verbs = (
        "of",
        "at",
        "is",
        "was",
        "rose",
        "rise",
        "grew",
        "up",
        "went up",
        "hit",
        "reached",
        "rose by",
        "up by",
        "rise by",
        "went up by",
    )
    plain = (f"{name} {verb} #" for name in named for verb in verbs)
    led = (f"{name} .. {verb} #" for name in named[:2] for verb in ("of", "at", "to", "by", "was", "rose", "up"))
    behind = ("# inflation", "# rise in prices", "# inflation rate", "# rate of inflation")
    return (*plain, *led, *behind)


CLASSES = {
    "prices rise": _prices(),
    "the move": _a_move(),
    "these days": _THESE_DAYS,
    "then": _THEN,
    "ages ago": _AGES_AGO,
    "in so short": (
        *(
            f"in {a} {span}"
            for a in ("a", "an", "one", "a single")
            for span in ("minute", "hour", "day", "night", "week", "month")
        ),
        "within an hour",
        "within minutes",
        "of which",
        "of that",
    ),
    "told later": _told_later(),
    "moved by": _moved(),
    "moved since": _since(),
    "level before": _earlier(),
    "level now": _now(),
    "rising": tuple(sorted(_RISING)),
    "falling": tuple(sorted(_FALLING)),
}
"""Each class with its phrases, in lower case."""
