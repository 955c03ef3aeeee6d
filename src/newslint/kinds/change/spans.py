"""A statement of change -> whether its share is one over another time than lies between its levels: `rose from $72 to $91, up 1.8 percent on Friday`."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article.claims.timing import behind, is_free, is_of_a_month, is_placed, is_short, is_timed
from newslint.article.sentences.tokens import Token
from newslint.kinds.change.reading import Statement

SAME, SHORTER, OTHER = "", "shorter", "other"
"""Over which time a share is: that between the levels, perhaps a shorter one, surely another (or on another basis)."""


def over(read: Statement) -> str:
    """Over which time the share of a statement is, as far as what stands with it and with the levels says."""
    share, new, old = read.share, read.new, read.old
    if share is None or new is None or old is None:
        return SAME
    told = behind(read.tokens, share, read.words)
    if any(token.word in read.words.adjusted | read.words.without for token in told):
        return OTHER  # `up 9 percent on an underlying basis`
    if share > max(new, old):
        return _told_behind(read, told, max(new, old))
    return SHORTER if old > max(new, share) and _is_of_a_far_base(read, share, new, old) else SAME


def _told_behind(read: Statement, told: Sequence[Token], last: int) -> str:
    """Of a share behind both levels: another time where it has one, and they have theirs or none that it may be."""
    if not is_timed(told, read.words):
        return SAME
    levels = [*read.tokens[read.verb : last], *behind(read.tokens, last, read.words)]
    return SAME if is_free(told, read.words) and not is_timed(levels, read.words) else OTHER


def _is_of_a_far_base(read: Statement, share: int, new: int, old: int) -> bool:
    """Whether the level before may lie further back than that from which the share counts: a low, one of a time of its own behind a comma, one beside a share on the day."""
    tokens, words = read.tokens, read.words
    last = max(share, new)
    lead = next((at for at in range(old, last, -1) if tokens[at].word in words.start | words.compared), old)
    if any(token.word in words.extremes for token in tokens[lead:old]):
        return True
    told, base = [*behind(tokens, min(share, new), words), *behind(tokens, last, words)], behind(tokens, old, words)
    if not is_timed(base, words) or is_short(base, words):
        return False
    if is_short(told, words):
        return True
    apart = any(token.word == "," for token in tokens[last:lead])
    return apart and (is_placed(base, words) or is_of_a_month([*told, *base], words))
