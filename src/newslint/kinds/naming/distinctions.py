"""Two spellings nearly alike -> whether both are right: two people, two firms, two forms of a word, or a spelling that the story speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import product
from operator import attrgetter

from newslint import compiled
from newslint.article import Article
from newslint.article.names import Name
from newslint.article.style.slips import agreement
from newslint.kinds.naming.firsts import is_short_for
from newslint.kinds.naming.spellings import Place, Spelling, folded, spelt_out

_FEW = 8
"""Places of a spelling that are looked at; in a long story more would add nothing but time."""
_GAP = 8
"""Characters between two names that stand side by side (`, and `)."""
_SPOKEN_OF = 90
"""Characters on either side of a name in which the story may speak of how it is spelt."""
_DESCRIBED = 3, 4
"""Words between two names that are listed, the first of them with what it is: `Harker the baker's and`."""
_LETTER = 30
"""Characters behind a name in which the story may say by which letter it differs."""
_SAID = 2
"""Words before a letter of which one says that a name is spelt with it or without."""
_FIRM = 4
"""Letters that two forms of a surname have in common."""
_STOP = ". "
_SET_OFF = ",("
"""Marks between two names that say nothing."""
_CLOSED = "),"
"""Marks with which ends what is said of the first."""
_START = attrgetter("start")
_DASHES = frozenset((" - ", " – ", " — "))
_DASHED = 3
"""Characters of a dash and the blanks around it."""


@cache
def _lone() -> re.Pattern[str]:
    """A capital that stands by itself, and is no pronoun, article or initial."""
    return compiled.pattern(r"(?<![\w.'’-])[B-HJ-Z](?![\w.'’-])")


class Distinctions:
    """What tells two names of a story apart that are spelt nearly alike."""

    def __init__(self, article: Article) -> None:
        self.blocks = article.blocks
        self.words = article.lexicon.names
        said = article.lexicon.relations
        self.articles = said.articles
        self.ands = said.ands
        self.being = said.helping | self.words.becoming
        self.linking = self.being | said.relatives | said.turning | said.ands | {""}
        self.known = article.lexicon.vocabulary

    def apart(self, odd: Spelling, right: Spelling) -> bool:
        """Whether two spellings are both right, by what they are, by what stands beside them or by what is said of one."""
        return (
            bool(odd.listed)
            or not odd.places
            or folded(spelt_out(odd.text)) == folded(spelt_out(right.text))
            or (self._related(odd.key, right.key) and not self._is_of_a_person(odd, right))
            or self._two_products(odd, right)
            or self._two_people(odd, right)
            or self._two_firms(odd, right)
            or self._listed_together(odd, right)
            or self._opposed(odd, right)
            or self._equated(odd, right)
            or any(self._spoken_of(place, self.words.spelling) for place in odd.places[:_FEW])
            or any(self._spoken_of(place, self.words.renaming) for place in self._beside(odd, right))
            or self._is_word(odd)
        )

    def _related(self, one: str, two: str) -> bool:
        """Whether two words differ only in an ending (a plural, a people), also where both are plurals, or are two right spellings."""
        if one in self.known.bases(two) or two in self.known.bases(one) or frozenset((one, two)) in self.words.twins:
            return True
        cut = agreement(one, two)
        rests = {one[cut:], two[cut:]}
        if "" in rests:
            (ending,) = rests - {""}
            return one[-1] != two[-1] or (len(ending) > 1 and ending in self.words.inflections)
        if one[-1] != two[-1]:
            return rests <= self.words.endings
        proper = self.known.proper
        return any(one.removesuffix(end) in proper and two.removesuffix(end) in proper for end in self.words.plurals)

    def _is_of_a_person(self, odd: Spelling, right: Spelling) -> bool:
        """Whether one letter at the end tells a surname by itself from that of somebody who was introduced: `Dan Kowalski … Kowalsky said`; no plural."""
        one, two = odd.key, right.key
        cut = agreement(one, two)
        rests = one[cut:], two[cut:]
        led = odd.alone and any(first in self.known.given for first in right.before)
        return led and max(map(len, rests)) == 1 and {*self.words.plurals}.isdisjoint(rests) and cut >= _FIRM

    def _two_people(self, odd: Spelling, right: Spelling) -> bool:
        """Whether the two have other initials, are first names of people of other names, or one is a person and the other a place."""
        if odd.initials and right.initials and odd.initials.isdisjoint(right.initials):
            return True
        given = self.known.given
        firsts = [{first for first in one.before if first in given} for one in (odd, right)]
        if all(firsts) and not any(is_short_for(self.words, one, two) for one, two in product(*firsts)):
            return True
        if odd.after and not odd.before and right.key in given and odd.after.isdisjoint(right.after):
            return True
        person = any(first in given for first in odd.before) and not any(first in given for first in right.before)
        return person and right.key in self.known.proper and right.key not in self.known.surnames

    def _two_products(self, odd: Spelling, right: Spelling) -> bool:
        """Whether the two differ in a capital inside them (`OpenGL`, `OpenGTL`), which in surnames (`McLean`) proves nothing."""
        return self._inner_capitals(odd.text) != self._inner_capitals(right.text)

    def _inner_capitals(self, text: str) -> str:
        """The capitals inside a word, as names made of several have them, but that behind the prefix of a surname."""
        low = text.lower()
        prefixes = (len(one) for one in self.words.prefixes if low.startswith(one) and text[len(one) :][:1].isupper())
        return "".join(letter for letter in text[next(prefixes, 0) + 1 :] if letter.isupper())

    def _two_firms(self, odd: Spelling, right: Spelling) -> bool:
        """Whether the two bear different legal forms."""
        one, two = odd.after & self.words.firms, right.after & self.words.firms
        return bool(one and two) and one.isdisjoint(two)

    def _listed_together(self, odd: Spelling, right: Spelling) -> bool:
        """Whether the two stand side by side, as two things are listed, or in one name."""
        return any(
            one.name.block is two.name.block
            and self._side_by_side(*sorted((one.name, two.name), key=lambda name: name.start))
            for one, two in product(odd.places[:_FEW], right.places[:_FEW])
        )

    def _opposed(self, odd: Spelling, right: Spelling) -> bool:
        """Whether the one plays or fights the other in a sentence: nobody beats himself."""
        return any(
            not self.words.opposing.isdisjoint(
                self._said_between(*sorted((one.name, two.name), key=lambda name: name.start))
            )
            for one, two in product(odd.places[:_FEW], right.places[:_FEW])
            if one.name.block is two.name.block
        )

    def _equated(self, odd: Spelling, right: Spelling) -> bool:
        """Whether nothing but a verb stands between the two, so that the one is said to have been the other: `Alder Mills, which was Aldern Mills until`."""
        return any(
            (said := [word.strip(_SET_OFF) for word in self._said_between(*sorted((one.name, two.name), key=_START))])
            and said[-1] in self.being
            and self.linking.issuperset(said)
            for one, two in product(odd.places[:_FEW], right.places[:_FEW])
            if one.name.block is two.name.block
        )

    @staticmethod
    def _said_between(first: Name, second: Name) -> list[str]:
        """The words between two names of one sentence that stand near one another."""
        between = first.block.prose.text[first.end : second.start] if second.start - first.end <= _SPOKEN_OF else ""
        return [] if _STOP in between else between.lower().split()

    def _side_by_side(self, first: Name, second: Name) -> bool:
        if first is second:
            return True
        between = first.block.prose.text[first.end : max(first.end, second.start)]
        if second.start - first.end < _GAP:
            return between.strip(" ,/&") in self.words.listing
        aside = [word for word in between.split() if word.strip(".").lower() not in self.words.titles]
        if len(aside) > 1 and aside[-1] in self.ands and between.lstrip()[0] in _SET_OFF and aside[-2][-1] in _CLOSED:
            return len(between) <= _SPOKEN_OF  # `Ian Hall (Lab) and Cllr Iain Hale`
        said = between.split() if second.start - first.end < _LETTER else []
        described = _DESCRIBED[0] <= len(said) <= _DESCRIBED[1] and said[0] in self.articles
        return described and said[-1] in self.words.listing and all(map(_is_plain, said))

    def _beside(self, odd: Spelling, right: Spelling) -> Iterator[Place]:
        """The places of the one in a paragraph that has the other, too."""
        blocks = {id(place.name.block) for place in right.places[:_FEW]}
        return (place for place in odd.places[:_FEW] if id(place.name.block) in blocks)

    def _spoken_of(self, place: Place, words: frozenset[str]) -> bool:
        """Whether the story speaks there of a spelling: of a slip that it corrects, of how a name is said, of a new name."""
        name = place.name
        text = name.block.prose.text
        around = text[max(0, name.start - _SPOKEN_OF) : name.end + _SPOKEN_OF].lower()
        return not words.isdisjoint(_word().findall(around)) or self._tells_a_letter(
            text[name.end : name.end + _LETTER]
        )

    def _tells_a_letter(self, behind: str) -> bool:
        """Whether it is told behind a name with which letter it is spelt: `Whitaker, with one T`."""
        told = (behind[: found.start()].lower().split()[-_SAID:] for found in _lone().finditer(behind))
        return any(not self.words.lettering.isdisjoint(said) for said in told)

    def _is_word(self, odd: Spelling) -> bool:
        """Whether a word that only ever begins a sentence is written small elsewhere."""
        return all(map(_begins, odd.places[:_FEW])) and odd.key in self._written

    @cached_property
    def _written(self) -> frozenset[str]:
        """The words of the story as they stand there, parts of other words left out."""
        return frozenset(word for block in self.blocks for word in _whole_word().findall(block.prose.text))


def _is_plain(word: str) -> bool:
    """Whether a word is written small, without a mark but that of a possessive."""
    return word.replace("'", "").replace("’", "").isalpha() and word.islower()


def _begins(place: Place) -> bool:
    """Whether a sentence begins there, or what stands behind a dash."""
    before = place.name.block.prose.text[max(0, place.name.start - _DASHED) : place.name.start]
    return not place.at and (place.name.opens or before in _DASHES)


@cache
def _whole_word() -> re.Pattern[str]:
    """A word, and no part of one with an apostrophe or a hyphen."""
    return compiled.pattern(r"(?<![\w'’-])[^\W\d_]+(?![\w'’-])")


@cache
def _word() -> re.Pattern[str]:
    """A word."""
    return compiled.pattern(r"[^\W\d_]+")
