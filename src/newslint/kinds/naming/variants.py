"""Spellings -> those that seem to mean one person, organisation or place, and which of them is the odd one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

from newslint import lexicon
from newslint.article import Article, once
from newslint.article.names import Name
from newslint.kinds.naming.resemblance import agreement, garbled, loosely_near, near, slip, sounds_alike
from newslint.kinds.naming.spellings import HouseList, Place, Spelling, folded, house_list, spellings, spelt_out
from newslint.lexicon.names import Names
from newslint.lexicon.vocabulary import Vocabulary

_FEW = 8
"""Places of a spelling that are looked at; in a long story more would add nothing but time."""
_SETTLED = 3
"""Places that make a spelling the story's own."""
_SHORT = 4
"""Letters; a name no longer needs more to be taken for another."""
_GAP = 8
"""Characters between two names that stand side by side (`, and `)."""


class Variant(NamedTuple):
    """Two spellings of one name: the odd one and the one it should perhaps be; `doubt` as in a Problem."""

    odd: Spelling
    right: Spelling
    doubt: int


@once
def variants(article: Article) -> tuple[Variant, ...]:
    """The names of a story that are spelt two ways, in the order in which the odd ones first stand; each odd one once."""
    judge = _Judge(article)
    found: dict[int, Variant] = {}
    for variant in judge.judged(spellings(article), house_list(article.settings.names)):
        best = found.get(variant.odd.order)
        if best is None or variant.doubt < best.doubt:
            found[variant.odd.order] = variant
    return tuple(found[order] for order in sorted(found))


class _Judge:
    """What decides whether two spellings mean one name."""

    def __init__(self, article: Article) -> None:
        language = article.language
        self.words: Names = lexicon.of(language).names
        self.known: Vocabulary = lexicon.of(language).vocabulary

    def judged(self, spelt: Mapping[str, Spelling], house: HouseList) -> Iterator[Variant]:
        """The variants among some spellings."""
        for one, two in near(spelt, house):
            odd, right = sorted((one, two), key=_standing)
            if self._two_names(odd, right) or (self.known.is_ordinary(odd.key) and not self._misnamed(odd, right)):
                continue
            if (doubt := self._doubt(odd, right)) is not None:
                yield Variant(odd, right, doubt)
        for odd, right in loosely_near(
            spelt.values(), self._is_strange, lambda other: self._settled(other) or _introduced(other)
        ):
            if (doubt := self._loose_doubt(odd, right)) is not None and not self._two_names(odd, right):
                yield Variant(odd, right, doubt)

    def _is_strange(self, spelling: Spelling) -> bool:
        """Whether a rare word that nobody knows as a name stands by itself."""
        rare = len(spelling.places) < _SETTLED and not self.known.is_name(spelling.key)
        return rare and spelling.key not in self.words.openers and spelling.alone

    def _loose_doubt(self, odd: Spelling, right: Spelling) -> int | None:
        """How doubtful it is that two spellings that are only loosely near mean one name; None if they do not."""
        if sounds_alike(odd.key, right.key):
            return 1 if _introduced(right) and self._speaks(odd) else None
        if self.known.is_ordinary(odd.key):
            return None
        return 0 if garbled(odd.key, right.key) or (_introduced(right) and self._speaks(odd)) else None

    def _two_names(self, odd: Spelling, right: Spelling) -> bool:
        """Whether two spellings are both right, by what they are or by how they stand together."""
        return (
            bool(odd.listed)
            or not odd.places
            or folded(spelt_out(odd.text)) == folded(spelt_out(right.text))
            or self._family(odd.key, right.key)
            or self._listed_together(odd, right)
        )

    def _family(self, one: str, two: str) -> bool:
        """Whether two words differ only in an ending (a plural, a people), or are two right spellings."""
        if frozenset((one, two)) in self.words.twins or one in self.known.bases(two) or two in self.known.bases(one):
            return True
        shorter, longer = sorted((one, two), key=len)
        if longer.startswith(shorter):
            return longer[-1] != shorter[-1]
        cut = agreement(one, two)
        return one[-1] != two[-1] and one[cut:] in self.words.endings and two[cut:] in self.words.endings

    def _listed_together(self, odd: Spelling, right: Spelling) -> bool:
        """Whether the two stand side by side, as two things are listed, or in one name."""
        return any(
            one.name.block is two.name.block
            and self._side_by_side(*sorted((one.name, two.name), key=lambda name: name.start))
            for one, two in product(odd.places[:_FEW], right.places[:_FEW])
        )

    def _side_by_side(self, first: Name, second: Name) -> bool:
        if first is second:
            return True
        between = first.block.prose.text[first.end : max(first.end, second.start)]
        return len(between) < _GAP and between.strip(" ,/&") in self.words.listing

    def _doubt(self, odd: Spelling, right: Spelling) -> int | None:
        """How doubtful it is that two spellings one slip apart mean one name; None if they do not."""
        if odd.shares(right):
            return int(len(odd.key) <= _SHORT and not right.listed)
        if self._apart(odd, right):
            return None
        if self.known.is_name(odd.key):
            return int(not right.places) if self._misnamed(odd, right) else None
        if not (self._short_for if odd.alone else self._misprint)(odd, right):
            return None
        part = not right.places and ("", "") not in right.listed
        return int(part or (len(odd.key) <= _SHORT and slip(odd.key, right.key) == "replaced"))

    def _misnamed(self, odd: Spelling, right: Spelling) -> bool:
        """Whether a word that is right elsewhere can only mean somebody who was introduced."""
        return odd.alone and self._meant(odd, right)

    def _apart(self, odd: Spelling, right: Spelling) -> bool:
        """Whether they stand in two names that have nothing in common, or one of them is no name."""
        if right.key in self.known.proper and len(right.places) >= _SETTLED:
            return False
        if bool(odd.before and right.before) or bool(odd.after and right.after):
            return True
        return self.known.is_ordinary(right.key) and not (self._is_name(right) or self._meant(odd, right))

    def _meant(self, odd: Spelling, right: Spelling) -> bool:
        """Whether somebody speaks who was introduced or is in the house list, or the list has the word as a whole name."""
        return ("", "") in right.listed or (bool(right.before) and self._speaks(odd))

    def _short_for(self, odd: Spelling, right: Spelling) -> bool:
        """Whether a word by itself can only mean the other."""
        if len(odd.key) <= _SHORT and not (right.before or right.listed or self._settled(right)):
            return False
        return slip(odd.key, right.key) != "replaced" or self._meant(odd, right)

    def _misprint(self, odd: Spelling, right: Spelling) -> bool:
        """Whether a word inside a name, which nobody knows, is a well-known one with a slip, or introduces who speaks."""
        if len(odd.key) <= _SHORT:
            return False
        if _introduced(odd) and right.alone and self._speaks(right):
            return True
        return self._settled(right) and slip(odd.key, right.key) != "replaced"

    def _settled(self, spelling: Spelling) -> bool:
        """Whether a spelling is well known, or the story's own."""
        return len(spelling.places) >= _SETTLED or spelling.key in self.known.proper

    def _is_name(self, spelling: Spelling) -> bool:
        """Whether a word of the dictionary names somebody here: by itself, after a first name, or in the house list."""
        if spelling.listed or not spelling.before.isdisjoint(self.known.given):
            return True
        return any(place.alone for place in spelling.places[:_FEW])

    def _speaks(self, spelling: Spelling) -> bool:
        """Whether a word of attribution stands beside one of its places, or a title before it."""
        return any(place.name.title or self._attributed(place) for place in spelling.places[:_FEW])

    def _attributed(self, place: Place) -> bool:
        text = place.name.block.prose.text
        after = text[place.name.end : place.name.end + 16].split(None, 1)[:1]
        before = text[max(0, place.name.start - 16) : place.name.start].split()[-1:]
        return any(word.strip(",.") in self.words.saying for word in (*after, *before))


def _introduced(spelling: Spelling) -> bool:
    """Whether a spelling ends a name of several words somewhere, as a surname does, or stands after a title."""
    return any((place.neighbour(-1) or place.name.title) and not place.neighbour(1) for place in spelling.places[:_FEW])


def _standing(spelling: Spelling) -> tuple[bool, int, bool, int]:
    """How well a spelling stands: listed by the house, often, introduced, early."""
    return bool(spelling.listed), len(spelling.places), bool(spelling.before), -spelling.order
