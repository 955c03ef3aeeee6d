"""Two topics -> how far they are the same thing: a few features and a score that can be printed."""

from __future__ import annotations

from newslint.article.claims.topic import Topic
from newslint.tuples import NamedTuple

OTHER = frozenset({"further", "partway"})
SURE = 4  # shared words from which two figures are surely about the same thing: measured on published copy


class Likeness(NamedTuple):
    """What two figures have in common.

    `shared` are the stems that both sentences hold, `near` those beside both figures; `noun` says that both count
    the same; `direction` is 1 where both rise or both fall, -1 where one rises and the other falls, else 0;
    `apart` is what sets one of them apart: another time, a forecast, a further quantity.
    """

    shared: frozenset[str]
    near: frozenset[str]
    noun: bool
    direction: int
    apart: frozenset[str]

    @property
    def score(self) -> int:
        """The more, the surer: a word beside both counts twice, the thing counted twice more."""
        return (
            len(self.shared) + len(self.near) + 2 * self.noun + self.direction * (1 if self.direction > 0 else 3)
            - 2 * len(self.apart)
        )  # fmt: skip

    @property
    def other(self) -> bool:
        """Whether one of them is another quantity of the thing: a further one, or a point of a longer span."""
        return not OTHER.isdisjoint(self.apart)

    @property
    def sure(self) -> bool:
        """Whether the two are surely about the same thing."""
        return len(self.shared) >= SURE and bool(self.near) and self.direction >= 0 and not self.apart

    def __str__(self) -> str:
        """The features and the score, for the eye."""
        parts = [f"shares {' '.join(sorted(self.shared)) or 'nothing'}", f"near {' '.join(sorted(self.near)) or '-'}"]
        parts += ["same noun"] * self.noun + [("", "same direction", "against")[self.direction]] * bool(self.direction)
        parts += [f"apart: {' '.join(sorted(self.apart))}"] * bool(self.apart)
        return f"{self.score}: {', '.join(parts)}"


def likeness(one: Topic, two: Topic) -> Likeness:
    """What two topics have in common."""
    direction = 0 if one.up is None or two.up is None else 1 if one.up == two.up else -1
    return Likeness(
        one.words & two.words, one.near & two.near, bool(one.noun & two.noun), direction, one.apart ^ two.apart
    )
