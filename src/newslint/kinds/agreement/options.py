"""What an editor may set of how fields are held against the body."""

from __future__ import annotations

from newslint.record import record


@record
class Options:
    """`data` is how many unbacked figures make a summary a list of data, which the body need not repeat.

    `alike` is the likeness from which a body figure contradicts a claim instead of merely failing to back it.
    `debug` adds to each message why two figures were taken for the same thing: the features and the score.
    """

    data: int = 3
    alike: int = 6
    debug: bool = False
