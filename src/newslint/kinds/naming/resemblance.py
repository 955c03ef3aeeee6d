"""Spellings -> the pairs of them that are nearly alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations

from newslint.article.prose.neighbours import word_after
from newslint.article.style.slips import slip
from newslint.kinds.naming.spellings import HouseList, Spelling, shortened
from newslint.memory import FORGETFUL, Memory
from newslint.record import Same

_SHORTEST = 4
"""Letters; with fewer, a letter more or less makes another name."""
_LONG = 6
"""Letters from which on two slips still leave a name recognisable."""
_CROWD = 5
"""Spellings like one another: more is noise, and comparing all of them would grow with their square."""
_SHELF = 24
"""Settled spellings with one first letter that a stranger is compared with."""
_READ = (("qu", "k"), ("ck", "k"), ("ph", "f"), ("x", "ks"))
"""Letters that are read as others are."""
_SOUNDS = str.maketrans("aeiouyckqszfvw", "aaaaaakkkssffa", "h'’")


def near(
    spellings: Mapping[str, Spelling], house: HouseList, memory: Memory = FORGETFUL
) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs with one first letter that one letter dropped, added, replaced or swapped makes alike.

    The first of a pair may be a word of the house list that the story does not hold.
    """
    groups: dict[str, list[str]] = {}
    for key in spellings:
        if len(key) >= _SHORTEST:
            groups.setdefault(key[0], []).append(key)
    how = Same(house), frozenset(house.texts.keys() & spellings.keys())
    for keys in groups.values():
        if len(keys) > _CROWD or house.slips:
            find = partial(_crowded, keys, spellings, house)
            for other, key in memory.all(_crowded, " ".join(keys), how, find):
                yield spellings.get(other) or house.spelling(other), spellings[key]
        else:
            for at, key in enumerate(keys[1:], 1):
                for other in sorted(keys[:at]):
                    if (other[1] == key[1] or other[-1] == key[-1]) and slip(other, key):  # it leaves one of the two
                        yield spellings[other], spellings[key]


def _crowded(keys: Iterable[str], spellings: Mapping[str, Spelling], house: HouseList) -> Iterator[tuple[str, str]]:
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
        yield from ((other, key) for other in sorted({*met} - {key}) if slip(other, key))


def loosely_near(
    spellings: Mapping[str, Spelling],
    is_strange: Callable[[Spelling], bool],
    is_settled: Callable[[Spelling], bool],
    memory: Memory,
) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs of a strange and a settled spelling that begin alike and are two slips apart, or that sound alike.

    Words between the short ones that are told by their sound and the long ones that survive two slips are in none.
    """
    strangers: dict[str, list[str]] = {}
    for key, spelling in spellings.items():
        if not _SHORTEST < len(key) < _LONG and is_strange(spelling):
            strangers.setdefault(key[0], []).append(key)
    shelves: dict[str, list[str]] = {letter: [] for letter in strangers}
    for key, spelling in spellings.items():
        shelf = shelves.get(key[0])
        if shelf is not None and len(shelf) < _SHELF and is_settled(spelling):
            shelf.append(key)
    for letter, keys in strangers.items():
        shelf = shelves[letter]
        for one, other in memory.all(_among, " ".join(keys), tuple(shelf), partial(_among, keys, shelf)):
            yield spellings[one], spellings[other]


def _among(strangers: Iterable[str], shelf: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The pairs of a strange word and one of a shelf that it is loosely near to."""
    for one in strangers:
        for other in shelf:
            if one != other and (_two_slips(one, other) or sounds_alike(one, other)):
                yield one, other


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


def told_alike(spellings: Iterable[Spelling]) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs of long words that stand before the same word and are read alike, though more than a letter differs: `Harlekin`, `Harlequin`."""
    crowds: dict[str, list[Spelling]] = {}
    for spelling in spellings:
        if len(spelling.key) >= _LONG:
            crowds.setdefault(_spoken(spelling.key), []).append(spelling)
    for crowd in crowds.values():
        for one, two in combinations(crowd[:_CROWD], 2) if len(crowd) > 1 else ():
            if not slip(one.key, two.key) and not _followers(one).isdisjoint(_followers(two)):
                yield one, two


def _followers(spelling: Spelling) -> frozenset[str]:
    """The words with capitals right behind a spelling, in title case too."""
    found = set()
    for place in spelling.places[:_CROWD]:
        text, end = place.name.block.prose.text, place.name.place(place.at) + len(place.text)
        word, stop = word_after(text, end)
        if len(word) >= _SHORTEST and text[stop - len(word)].isupper():
            found.add(word)
    return frozenset(found)


def _spoken(word: str) -> str:
    """A long word with letters that are read as others made these, and no letter twice running."""
    for written, read in _READ:
        word = word.replace(written, read)
    return "".join(char for at, char in enumerate(word) if not at or char != word[at - 1])


def sounds_alike(one: str, two: str) -> bool:
    """Whether two short words are read much alike: their consonants agree, their vowels stand in the same places."""
    return max(len(one), len(two)) <= _SHORTEST and _sound(one) == _sound(two)


def _sound(word: str) -> str:
    """A word with like sounds made one, and runs of a sound made single."""
    like = word.translate(_SOUNDS)
    return "".join(char for at, char in enumerate(like) if not at or char != like[at - 1])
