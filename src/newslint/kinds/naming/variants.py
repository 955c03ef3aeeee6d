"""Spellings -> those that seem to mean one person, organisation or place, and which of them is the odd one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from newslint import lexicon
from newslint.article import Article, once
from newslint.article.claims import FIELDS
from newslint.article.names import TOPIC
from newslint.article.style.slips import is_mistyped, mistaken, slip
from newslint.kinds.naming.distinctions import Distinctions
from newslint.kinds.naming.firsts import is_short_for
from newslint.kinds.naming.resemblance import garbled, loosely_near, near, sounds_alike, told_alike
from newslint.kinds.naming.spellings import HouseList, Place, Spelling, house_list, spellings
from newslint.lexicon.names import Names
from newslint.lexicon.vocabulary import Vocabulary
from newslint.tuples import NamedTuple

_END = 2
"""Letters at the end of a name that a people or a thing of a place has in another way."""
_FEW = 8
"""Places of a spelling that are looked at; in a long story more would add nothing but time."""
_SETTLED = 3
"""Places that make a spelling the story's own."""
_SHORT = 4
"""Letters; a name no longer needs more to be taken for another."""
_RELATIVE = 10
"""Characters behind a name in which a word says that it is told who that is."""
_OFTEN = 3
"""How many times as often a spelling must stand to be supported by that alone."""


class Variant(NamedTuple):
    """Two spellings of one name: the odd one and the one it should perhaps be; `doubt` as in a Problem.

    `sure` says that more speaks for the one than that it stands there a little oftener or earlier.
    """

    odd: Spelling
    right: Spelling
    doubt: int
    sure: bool = True


@once
def variants(article: Article) -> tuple[Variant, ...]:
    """The names of a story that are spelt two ways, in the order in which the odd ones first stand; each odd one once."""
    judge = _Judge(article)
    found: dict[int, Variant] = {}
    for judged in judge.judged(spellings(article), house_list(article.settings.names)):
        variant = judge.supported(judged)
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
        self.distinct = Distinctions(article)
        self.memory = article.memory

    def judged(self, spelt: Mapping[str, Spelling], house: HouseList) -> Iterator[Variant]:
        """The variants among some spellings."""
        for one, two in near(spelt, house, self.memory):
            odd, right = sorted((one, two), key=_standing)
            if self._is_strange_to(right, odd):
                odd, right = right, odd
            if self.distinct.apart(odd, right) or (self.known.is_ordinary(odd.key) and not self._misnamed(odd, right)):
                continue
            if self._is_label_alone(odd) and self.known.is_ordinary(right.key):  # a word misspelt, not a name
                continue
            if (doubt := self._doubt(odd, right)) is not None:
                yield Variant(odd, right, doubt)
        for one, two in told_alike(spelt.values()):
            odd, right = sorted((one, two), key=_standing)
            if not (self._is_known(odd) and self._is_known(right)) and not self.distinct.apart(odd, right):
                yield Variant(odd, right, 0)
        for odd, right in loosely_near(
            spelt, self._is_strange, lambda other: self._settled(other) or _introduced(other), self.memory
        ):
            if (doubt := self._loose_doubt(odd, right)) is not None and not self.distinct.apart(odd, right):
                yield Variant(odd, right, doubt)

    def supported(self, variant: Variant) -> Variant:
        """The two spellings, that one as the right one which the house, the introduction or the vocabulary supports, or else a clear majority."""
        odd, right, doubt, _ = variant
        one, two = self._support(odd, right), self._support(right, odd)
        if one > two and odd.places and right.places:
            return Variant(right, odd, doubt)
        return Variant(odd, right, doubt, sure=one != two or len(right.places) >= _OFTEN * len(odd.places))

    @staticmethod
    def _is_label_alone(spelling: Spelling) -> bool:
        """Whether a spelling stands only where the story is put under something."""
        return all(place.name.block.field == TOPIC for place in spelling.places[:_FEW])

    def _support(self, spelling: Spelling, other: Spelling) -> tuple[bool, bool, int]:
        """What speaks for a spelling: the house lists it, it alone was introduced, it is known as a name or at least as a word."""
        key = spelling.key
        name = self.known.is_name(key) or key in self.known.surnames
        known = 2 * name + (self.known.is_ordinary(key) is not name)
        return bool(spelling.listed), _introduced(spelling) and not _introduced(other), known

    def _is_strange(self, spelling: Spelling) -> bool:
        """Whether a rare word that nobody knows as a name stands by itself."""
        rare = len(spelling.places) < _SETTLED and not self.known.is_name(spelling.key)
        return rare and spelling.key not in self.words.openers and spelling.alone

    def _is_strange_to(self, common: Spelling, rare: Spelling) -> bool:
        """Whether the commoner of two spellings is no name that anybody knows or that the story introduces, and the rarer is a known one."""
        return (
            rare.key in self.known.proper
            and not (self.known.is_name(common.key) or self.known.is_ordinary(common.key))
            and not (_introduced(common) or common.listed or len(common.places) >= _SETTLED)
        )

    def _loose_doubt(self, odd: Spelling, right: Spelling) -> int | None:
        """How doubtful it is that two spellings that are only loosely near mean one name; None if they do not."""
        if sounds_alike(odd.key, right.key):
            return 1 if _introduced(right) and self._speaks(odd) else None
        if self.known.is_ordinary(odd.key):
            return None
        return 0 if garbled(odd.key, right.key) or (_introduced(right) and self._speaks(odd)) else None

    def _doubt(self, odd: Spelling, right: Spelling) -> int | None:
        """How doubtful it is that two spellings one slip apart mean one name; None if they do not."""
        if odd.shares(right) or self._bear_one_first(odd, right):
            return int(len(odd.key) <= _SHORT and not right.listed)
        if self._apart(odd, right):
            return None
        if self.known.is_name(odd.key):
            return int(not right.places) if self._misnamed(odd, right) else None
        if not (self._short_for if odd.alone else self._misprint)(odd, right):
            return None
        part = not right.places and ("", "") not in right.listed
        return int(part or (len(odd.key) <= _SHORT and slip(odd.key, right.key) == "replaced"))

    def _bear_one_first(self, odd: Spelling, right: Spelling) -> bool:
        """Whether both stand behind one first name, of which one has the short form: `Peter Halvorsen`, `Pete Halversen`."""
        firsts = [[first for first in one.before if first in self.known.given] for one in (odd, right)]
        return any(is_short_for(self.words, one, two) for one, two in product(*firsts))

    def _misnamed(self, odd: Spelling, right: Spelling) -> bool:
        """Whether a word that is right elsewhere can only mean somebody who was introduced."""
        return odd.alone and self._meant(odd, right)

    def _apart(self, odd: Spelling, right: Spelling) -> bool:
        """Whether they stand in two names that have nothing in common, or one of them is no name."""
        if right.key in self.known.proper and len(right.places) >= _SETTLED:
            return False
        if self._is_place(right) and odd.key not in self.known.surnames and is_mistyped(odd.key, right.key):
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
        long = bool(right.after) or len(odd.key) > _SHORT + 1  # `Brightwell Foods`, and later `Brightwall said`
        leads = long and self._speaks(odd)
        return self._slipped(odd, right) or leads or self._meant(odd, right) or self._acts(odd, right)

    def _acts(self, odd: Spelling, right: Spelling) -> bool:
        """Whether a long word by itself is the subject of a sentence, as only the name of a person or firm is that was introduced: `Halversen then danced`."""
        led = any(first in self.known.given for first in right.before)
        followed = not right.after.isdisjoint(self.words.firms | self.words.trades)
        if len(odd.key) <= _SHORT or not (led or followed or self._is_described(right)):
            return False
        places = (place.name for place in odd.places[:_FEW] if place.name.opens)
        return any(name.block.prose.text[name.end : name.end + 2].strip().islower() for name in places)

    def _is_described(self, spelling: Spelling) -> bool:
        """Whether it is said of a name by itself who or what that is: `Zentora, which makes lamps, …`."""
        behind = (
            place.name.block.prose.text[place.name.end :][:_RELATIVE] for place in spelling.places[:_FEW] if place.alone
        )
        return any(text.startswith(", ") and text[2:].partition(" ")[0] in self.words.relative for text in behind)

    def _misprint(self, odd: Spelling, right: Spelling) -> bool:
        """Whether a word inside a name, which nobody knows, is a well-known one with a slip, or introduces who speaks."""
        if len(odd.key) <= _SHORT:
            return False
        if _introduced(odd) and right.alone and self._speaks(right):
            return True
        return self._settled(right) and self._slipped(odd, right)

    def _slipped(self, odd: Spelling, right: Spelling) -> bool:
        """Whether a slip made the one of the other that hardly ever makes another name; where a letter is replaced, of the story's own or a place's.

        A letter with an accent is no slip of one without, nor is another ending: `Münster` and `Minster`, `Nigerien` and `Nigerian`.
        """
        if slip(odd.key, right.key) != "replaced":
            return True
        own = len(right.places) >= _SETTLED or self._is_place(right)
        plain = all(place.text.isascii() for one in (odd, right) for place in one.places[:1])
        return own and plain and odd.key[-_END:] == right.key[-_END:] and mistaken(odd.key, right.key)

    def _is_known(self, spelling: Spelling) -> bool:
        """Whether a spelling is right for somebody or something."""
        return self.known.is_name(spelling.key) or spelling.key in self.known.surnames

    def _is_place(self, spelling: Spelling) -> bool:
        """Whether a spelling is a name that everybody knows, and nobody bears."""
        key = spelling.key
        return key in self.known.proper and key not in self.known.surnames and key not in self.known.given

    def _settled(self, spelling: Spelling) -> bool:
        """Whether a spelling is well known, or the story's own."""
        return len(spelling.places) >= _SETTLED or spelling.key in self.known.proper

    def _is_name(self, spelling: Spelling) -> bool:
        """Whether a word of the dictionary names somebody here: by itself, after a first name, or in the house list."""
        if spelling.listed or any(first in self.known.given for first in spelling.before):
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


def _in_body(spelling: Spelling) -> bool:
    """Whether a spelling stands in more than headlines, summaries and captions."""
    return any(place.name.block.kind not in FIELDS for place in spelling.places)


def _standing(spelling: Spelling) -> tuple[bool, int, bool, bool, int]:
    """How well a spelling stands: listed by the house, often, in the body, introduced, early."""
    return (
        bool(spelling.listed),
        len(spelling.places),
        _in_body(spelling),
        bool(spelling.before),
        -spelling.order,
    )
