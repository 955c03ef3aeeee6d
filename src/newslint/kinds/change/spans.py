"""A statement of change -> whether its share is one over another time than lies between its levels: `rose from $72 to $91, up 1.8 percent on Friday`."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article.claims.timing import behind, is_free, is_of_a_far_base, is_on_another_basis, is_timed, is_yearly
from newslint.article.sentences.tokens import Token
from newslint.kinds.change.reading import Statement

SAME, SHORTER, OTHER = "", "shorter", "other"
"""Over which time a share is: that between the levels, perhaps a shorter one, surely another (or on another basis)."""


def over(read: Statement) -> str:
    """Over which time the share of a statement is, or the amount where there is none, as far as what stands with it and with the levels says."""
    share, new, old = read.amount if read.share is None else read.share, read.new, read.old
    if share is None or new is None or old is None:
        return SAME
    told = behind(read.tokens, share, read.words)
    if is_on_another_basis(told, read.words) or (read.share is not None and is_yearly(told, read.words)):
        return OTHER
    if share > max(new, old):
        return _told_behind(read, told, max(new, old))
    return SHORTER if old > max(new, share) and is_of_a_far_base(read.tokens, old, (share, new), read.words) else SAME


def _told_behind(read: Statement, told: Sequence[Token], last: int) -> str:
    """Of a share behind both levels: another time where it has one, and they have theirs or none that it may be."""
    if not is_timed(told, read.words):
        return SAME
    levels = [*read.tokens[read.verb : last], *behind(read.tokens, last, read.words)]
    return SAME if is_free(told, read.words) and not is_timed(levels, read.words) else OTHER
