"""The options of the kind `change`."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated

from newslint.arithmetic import policies
from newslint.record import record


@record
class Options:
    """Where a doubt about a change begins and where it ends."""

    scale: Annotated[int, "from which factor between two levels their scales are doubted"] = 300
    near: Annotated[Fraction, "how far off, as a part of itself, a percentage is a doubt and not yet an error"] = (
        policies.TENTH
    )
