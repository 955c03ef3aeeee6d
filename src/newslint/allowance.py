"""How long the patterns of rule files may search a story: enough for any honest one, and no more.

What a rule spends until it is stopped is lost. A rule may lose a little more than what is fair for the text that it
reads, a story several times that, and a process some stories' worth; from then on all are held to what is fair, as a rule
is that was stopped in a few stories. An honest rule never comes near, so that what a run finds does not depend on how its
stories were shared out. Time is that of the processor: other programs on a busy machine take nothing away.
"""

from __future__ import annotations

from collections import Counter
from typing import ClassVar

AT_ONCE, A_CHARACTER = 0.005, 1e-6
"""What is fair, in seconds: for a rule, and for each character that it reads. Honest rules take a twentieth of it."""
RULE, STORY, PROCESS = 0.5, 2.0, 10.0
"""What a rule may spend beyond that, and what all rules in a story and all stories in a process may lose."""
PATIENCE = 3
"""In how many stories a rule may spend more than is fair, if it is stopped each time."""
ENOUGH = 0.1
"""What a story may lose beyond, by rules held to what is fair, before no rule searches it any more."""
_SAID = "its patterns take too long on this story: a repeat within a repeat, such as (a+)+, may never end"


class RunawayError(Exception):
    """The patterns of a rule did not come to an end; what they found until then does not count."""


class Process:
    """What has been lost in all stories so far, and in how many of them each rule was stopped."""

    lost = 0.0
    stopped: ClassVar[Counter[str]] = Counter()


class Allowance:
    """What may be, and has been, lost in one story."""

    __slots__ = ("ceiling", "lost")

    def __init__(self) -> None:
        self.ceiling = max(0.0, min(STORY, PROCESS - Process.lost))
        self.lost = 0.0

    def lose(self, seconds: float) -> None:
        """A rule was stopped after so many seconds."""
        self.lost += seconds
        Process.lost += seconds


class Share:
    """What one rule may spend on one story."""

    __slots__ = ("_fair", "_rule", "_spent", "_story")

    def __init__(self, story: Allowance, rule: str = "") -> None:
        self._story = story
        self._rule = rule
        self._fair = AT_ONCE
        self._spent = 0.0

    def seconds(self, characters: int) -> float:
        """How long the search of so many characters more may take.

        Raises RunawayError where nothing is left.
        """
        story = self._story
        self._fair += characters * A_CHARACTER
        more = RULE if Process.stopped[self._rule] < PATIENCE else 0.0
        left = self._fair + max(0.0, min(more, story.ceiling - story.lost)) - self._spent
        if left <= 0 or story.lost > story.ceiling + ENOUGH:
            raise self.over()
        return left

    def spend(self, seconds: float) -> None:
        """Note what a search has taken."""
        self._spent += seconds

    def over(self) -> RunawayError:
        """What to raise where a search was stopped: all that the rule has spent is lost."""
        self._story.lose(self._spent)
        self._spent = 0.0
        Process.stopped[self._rule] += 1
        return RunawayError(_SAID)
