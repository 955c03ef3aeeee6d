"""Names -> firms that are taken up by a like name: `Brightwell Energy will hand back … Brightwater Energy has 400,000 accounts`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims import FIELDS
from newslint.article.names import Name, find
from newslint.article.sentences import sentence_of, sentences
from newslint.kinds.naming.firsts import Renamed
from newslint.tuples import NamedTuple

_BEGUN = 4
"""Letters with which two such names begin."""
_LONG = 7
"""Letters of the shorter of them."""
_PAIR = 2
_SETTING_OFF = frozenset((",", "("))
_CLOSING = frozenset("\"”’'")
"""What a comma before it ends, and sets nothing off: `“We trust Brightwell Energy,” he said`."""


class Firm(NamedTuple):
    """The places of a firm's name: what tells it from others, and its trade."""

    own: str
    trade: str
    places: Sequence[Name]


def refirmed(article: Article) -> Iterator[Renamed]:
    """The only other firm of a trade whose name begins alike, where nothing says who that is, or that there are two."""
    words, firms = article.lexicon.names, dict[tuple[str, str], list[Name]]()
    for name in find(article):
        if len(name.words) == _PAIR and name.words[1].lower() in words.trades and not name.listed:
            firms.setdefault((name.words[0].lower(), name.words[1].lower()), []).append(name)
    told = [Firm(own, trade, places) for (own, trade), places in firms.items()]
    for trade in dict.fromkeys(firm.trade for firm in told):
        alike = [firm for firm in told if firm.trade == trade]
        if len(alike) == _PAIR and _begin_alike(alike[0].own, alike[1].own) and not _two_are_told(article, alike):
            one, two = sorted(alike, key=lambda firm: (-len(firm.places), firm.places[0].span))
            yield Renamed(two.places[0], one.places[0])


def _begin_alike(one: str, two: str) -> bool:
    """Whether two names begin alike, and go on otherwise: `Brightwell`, `Brightwater`; or one has an ending more: `Brightwaters`."""
    return (
        _is_several(one, two)
        or _is_two_letters_off(one, two)
        or (
            one[:_BEGUN] == two[:_BEGUN]
            and min(len(one), len(two)) >= _LONG
            and not one.startswith(two) | two.startswith(one)
        )
    )


def _is_two_letters_off(one: str, two: str) -> bool:
    """Whether two long names of as many letters begin and end alike and differ in two letters at most: `Juniper`, `Jupiter`."""
    apart = [at for at, (here, there) in enumerate(zip(one, two, strict=False)) if here != there]
    return (
        len(one) == len(two) >= _LONG and 0 < len(apart) <= _PAIR and apart[0] >= _PAIR and apart[-1] < len(one) - _PAIR
    )


def _is_several(one: str, two: str) -> bool:
    """Whether a long name is another with one more letter at its end."""
    short, long = sorted((one, two), key=len)
    return len(short) >= _LONG and long[:-1] == short


def _two_are_told(article: Article, firms: Sequence[Firm]) -> bool:
    """Whether a sentence has both names, words set either of them off, or the story speaks of rivals and mergers."""
    words = article.lexicon.names
    places = [[sentence_of(article, name).number for name in firm.places] for firm in firms]
    if not {*places[0]}.isdisjoint(places[1]) or any(
        name.block.kind in FIELDS for firm in firms for name in firm.places
    ):
        return True
    if _is_several(*(firm.own for firm in firms)):
        return False
    later = max((firm.places[0] for firm in firms), key=lambda name: name.span)
    behind = later.block.prose.text[later.end : later.end + 2].strip()
    if behind[:1] in _SETTING_OFF and behind[1:] not in _CLOSING:
        return True
    return any(token.word in words.rivals for sentence in sentences(article) for token in sentence.tokens)
