"""Spellings -> the pairs of them that are nearly alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from functools import partial

from newslint.article.style.slips import slip
from newslint.kinds.naming.spellings import HouseList, Spelling, shortened
from newslint.memory import Memory

_SHORTEST = 4
"""Letters; with fewer, a letter more or less makes another name."""
_LONG = 6
"""Letters from which on two slips still leave a name recognisable."""
_CROWD = 5
"""Spellings like one another: more is noise, and comparing all of them would grow with their square."""
_SHELF = 24
"""Settled spellings with one first letter that a stranger is compared with."""
_SOUNDS = str.maketrans("aeiouyckqszfvw", "aaaaaakkkssffa", "h'’")


def near(spellings: Mapping[str, Spelling], house: HouseList) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs with one first letter that one letter dropped, added, replaced or swapped makes alike.

    The first of a pair may be a word of the house list that the story does not hold.
    """
    groups: dict[str, list[str]] = {}
    for key in spellings:
        if len(key) >= _SHORTEST:
            groups.setdefault(key[0], []).append(key)
    for keys in groups.values():
        if len(keys) > _CROWD or house.slips:
            yield from _crowded(keys, spellings, house)
        else:
            for at, key in enumerate(keys[1:], 1):
                for other in sorted(keys[:at]):
                    if (other[1] == key[1] or other[-1] == key[-1]) and slip(other, key):  # it leaves one of the two
                        yield spellings[other], spellings[key]


def _crowded(
    keys: Iterable[str], spellings: Mapping[str, Spelling], house: HouseList
) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs among any number of words with one first letter: each is looked up by what is left of it without a letter."""
    crowds: dict[str, tuple[str, ...]] = {}
    for key in keys:
        own = (key,)
        met: tuple[str, ...] = ()
        for short in shortened(key):
            crowd = crowds.setdefault(short, own)
            if crowd is not own and len(crowd) < _CROWD:
                met += crowd
                crowds[short] = (*crowd, key)
            if short in house.slips:
                met += tuple(other for other in house.slips[short][:_CROWD] if other not in spellings)
        for other in sorted({*met} - {key}) if met else ():
            if slip(other, key):
                yield spellings.get(other) or house.spelling(other), spellings[key]


def loosely_near(
    spellings: Collection[Spelling],
    is_strange: Callable[[Spelling], bool],
    is_settled: Callable[[Spelling], bool],
    memory: Memory,
) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs of a strange and a settled spelling that begin alike and are two slips apart, or that sound alike.

    Words between the short ones that are told by their sound and the long ones that survive two slips are in none.
    """
    strangers = [one for one in spellings if not _SHORTEST < len(one.key) < _LONG and is_strange(one)]
    shelves: dict[str, list[Spelling]] = {spelling.key[0]: [] for spelling in strangers}
    for spelling in spellings:
        shelf = shelves.get(spelling.key[0])
        if shelf is not None and len(shelf) < _SHELF and is_settled(spelling):
            shelf.append(spelling)
    for spelling in strangers:
        shelf = shelves[spelling.key[0]]
        keys, find = partial(_keys, shelf), partial(_among, spelling, shelf)
        yield from memory.none(_among, spelling.key, keys, find)


def _keys(shelf: Iterable[Spelling]) -> Hashable:
    return tuple([spelling.key for spelling in shelf])


def _among(spelling: Spelling, shelf: Iterable[Spelling]) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs of a spelling and those of a shelf that it is loosely near to."""
    for other in shelf:
        if spelling is not other and (_two_slips(spelling.key, other.key) or sounds_alike(spelling.key, other.key)):
            yield spelling, other


def _two_slips(one: str, two: str) -> bool:
    """Whether two long words are at most two slips apart."""
    if min(len(one), len(two)) < _LONG or abs(len(one) - len(two)) > 2 or slip(one, two):  # two slips
        return False
    if len(set(one) ^ set(two)) > 4:  # a slip changes two kinds of letters at most
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- 20 ms that few stories need

    return OSA.distance(one, two, score_cutoff=2) <= 2  # two slips


def garbled(one: str, two: str) -> bool:
    """Whether two words end alike and one has all letters of the other: letters were swapped, doubled or dropped."""
    more, less = Counter(one), Counter(two)
    return one[-1] == two[-1] and (more >= less or less >= more)


def sounds_alike(one: str, two: str) -> bool:
    """Whether two short words are read much alike: their consonants agree, their vowels stand in the same places."""
    return max(len(one), len(two)) <= _SHORTEST and _sound(one) == _sound(two)


def _sound(word: str) -> str:
    """A word with like sounds made one, and runs of a sound made single."""
    like = word.translate(_SOUNDS)
    return "".join(char for at, char in enumerate(like) if not at or char != like[at - 1])
