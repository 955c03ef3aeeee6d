"""A value that follows from others, and by which step of arithmetic."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from newslint.article.mention import Mention
from newslint.tuples import NamedTuple


class Step(Enum):
    """One step of arithmetic, as the messages of a language name it."""

    SUM = "sum"
    DIFFERENCE = "difference"
    RATIO = "ratio"
    SHARE = "share"
    RISE = "rise"
    FALL = "fall"
    PART = "part"
    REST = "rest"
    TAKEN = "taken"
    PASSED = "passed"
    SPAN = "span"
    RATE = "rate"
    UNIT = "unit"
    OTHERS = "others"
    PRODUCT = "product"


class Derived(NamedTuple):
    """A value that follows from figures (or dates) of one sentence by a step, `told` in words where those are the story's."""

    value: Fraction
    step: Step
    sources: tuple[Mention, ...]
    told: str = ""
