"""What a rule of the calendar may set."""

from __future__ import annotations

from typing import Annotated

from newslint.record import record


@record
class Options:
    """How far from the day of publication a date without a year is still judged.

    The defaults find every real error in a sample of published stories and none of its traps (dates of other years).
    """

    near: Annotated[int, "days from publication within which a date without a year is surely of that year"] = 14
    far: Annotated[int, "days within which it is judged if the weekday fits in no neighbouring year either"] = 60
