"""Names -> people whose first name is a slip away from the one that they were introduced with: `Dora Valkanen`, later `Nora Valkanen`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from operator import attrgetter

from newslint.article import Article
from newslint.article.claims import FIELDS
from newslint.article.names import Name, find
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import Sentence, sentences
from newslint.article.style.slips import agreement, slip
from newslint.lexicon import Lexicon, without
from newslint.lexicon.names import Names
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_SHORT = 3
"""Letters of the shortest form of a title."""
_FEW = 3
"""People of whom a story tells that is of one of them."""
_QUOTED = "\"”'’,"
"""Marks at the end of what somebody says."""
_BESIDE = 60
"""Characters between two names that are joined, with what is said of the first."""
_APPOSED = 3
"""Words of what sets a name off in which it is told of what somebody is."""
_SET_OFF = "(),"
"""Marks that set off what is said of somebody by name."""
_OPENS = ", "
"""What stands right behind a name of which more is told."""
_SPAN = attrgetter("span")
_FULL = 2
"""Words of a name that has a first name."""


class Renamed(NamedTuple):
    """Somebody's full name, and the one that the story had first."""

    odd: Name
    right: Name


def renamed(article: Article) -> Iterator[Renamed]:
    """Each second first name of a surname that is a slip of the other one's, where the story speaks of no family."""
    lexicon = article.lexicon
    people: dict[str, dict[str, list[Name]]] = {}
    for name in find(article):
        if len(name.words) == _FULL and not name.listed and _may_be_first(name.words[0].lower(), lexicon):
            people.setdefault(name.words[1], {}).setdefault(name.words[0], []).append(name)
    pairs = [
        tuple(firsts.values())
        for firsts in people.values()
        if len(firsts) == _FULL and any(_is_given(first.lower(), lexicon) for first in firsts)
    ]
    for one, two in pairs:
        if _is_one(article, one, two) and not _speaks_of_family(
            article, *(some[0].words[0].lower() for some in (one, two))
        ):
            odd, right = (one, two) if len(one) < len(two) or one[0].block.kind in FIELDS else (two, one)
            yield Renamed(odd[0], right[0])


def _is_given(word: str, words: Lexicon) -> bool:
    """Whether a word is a first name."""
    known = words.events
    return word in words.vocabulary.given or word in known.given_men or word in known.given_women


def _may_be_first(word: str, words: Lexicon) -> bool:
    """Whether a word is a first name, or another name that is no word of the dictionary."""
    known = words.vocabulary
    return _is_given(word, words) or (word in known.proper and not known.is_ordinary(word))


def _is_one(article: Article, one: Sequence[Name], two: Sequence[Name]) -> bool:
    """Whether two first names of a surname are one person's: a slip apart, those of one office, or that of a caption alone and of the body."""
    if any(_are_told_together(article, *sorted(pair, key=_SPAN)) for pair in product(one[:_FEW], two[:_FEW])):
        return False
    if _is_slip(one[0].words[0].lower(), two[0].words[0].lower()) or _holds_one_office(article, one, two):
        return True
    if _is_taken_up(article, one, two):
        return True
    if not all(_is_given(some[0].words[0].lower(), article.lexicon) for some in (one, two)):
        return False
    captioned = [{name.block.kind == "caption" for name in some} for some in (one, two)]
    return captioned in ([{True}, {False}], [{False}, {True}])


def _is_taken_up(article: Article, one: Sequence[Name], two: Sequence[Name]) -> bool:
    """Whether the only man, or woman, of a story is taken up by another first name with that initial, and nothing says who that is: `Graham Hask, the referee … Gordon Hask has been`."""
    first, again = sorted((one[0], two[0]), key=lambda name: name.span)
    names = tuple(name.words[0].lower() for name in (first, again))
    known = article.lexicon.events
    alike = any(some.issuperset(names) for some in (known.given_men, known.given_women))
    if not alike or names[0][0] != names[1][0] or _may_be_pet_form(article.lexicon.names, *names):
        return False
    listing = article.lexicon.names.listing - {""}
    if any(word_before(name.block.prose.text, name.start) in listing for name in (first, again)):
        return False  # `Brothers Alan and Adam Reeve`
    if again.block.kind in FIELDS or first.block.kind in FIELDS:
        return False
    others = {
        name.words
        for name in find(article)
        if len(name.words) == _FULL and name.words[0].lower() in article.lexicon.vocabulary.given
    }
    reported = word_before(again.block.prose.text, again.start).lower() in article.lexicon.names.saying
    apart = reported or not _side_by_side(first, again)
    return len(others) <= _FEW and apart and not _is_introduced(article, again)


def _may_be_pet_form(words: Names, one: str, two: str) -> bool:
    """Whether one first name may be what somebody is called who bears the other: `Vicky` of `Victoria`; not `Janice` of `Janet`."""
    if is_short_for(words, one, two):
        return True
    begun = agreement(one, two)
    return begun >= _SHORT and (
        min(len(one), len(two)) == begun + 1 or one.endswith(words.pet_endings) or two.endswith(words.pet_endings)
    )


def is_short_for(words: Names, one: str, two: str) -> bool:
    """Whether of two first names one is known to be short for the other, or begins it: `Pete` and `Peter`."""
    return one.startswith(two) or two.startswith(one) or frozenset((one, two)) in words.short_firsts


def _is_introduced(article: Article, name: Name) -> bool:
    """Whether words beside a name say who that is: `the striker Gordon Hask`, `Gordon Hask, 40`, `Gordon Hask (Leeds)`."""
    text = name.block.prose.text
    before, mark = word_before(text, name.start), text[: name.start].rstrip()[-1:]
    sets_off = text[name.end : name.end + 1] in {",", "("} or text[name.end : name.end + 2] == " ("
    sets_off = sets_off and not _is_told_of(article, name)
    words = article.lexicon.relations
    leads = article.lexicon.names.saying | words.asides | words.of | (words.pointing - words.articles)
    return sets_off or bool(name.title) or not (name.opens or before.lower() in leads or mark in _QUOTED)


def _is_told_of(article: Article, name: Name) -> bool:
    """Whether what sets a name off takes up what the story told before: `the club's former treasurer`, where a club was told of."""
    text, words = name.block.prose.text, article.lexicon.relations
    lead, *others = [word.strip(_SET_OFF) for word in text[name.end :].lstrip(_SET_OFF).split()[: _APPOSED + 1]] or [""]
    told = {
        without(token.word, words.owning)
        for sentence in sentences(article)
        for token in sentence.tokens
        if (sentence.block is not name.block or token.start < name.start) and token.word not in words.asides
    }
    return lead in words.pointing and any(len(word) > _SHORT and without(word, words.owning) in told for word in others)


def _holds_one_office(article: Article, one: Sequence[Name], two: Sequence[Name]) -> bool:
    """Whether both stand behind one title, written out or not, in two sentences."""
    held = [{_office(_title(article, name)) for name in some} - {""} for some in (one, two)]
    return not _side_by_side(one[0], two[0]) and not held[0].isdisjoint(held[1])


def _title(article: Article, name: Name) -> str:
    """The title of somebody, also one in small letters: `coach Derek Amankwah`."""
    before = word_before(name.block.prose.text, name.start)
    return name.title or (before if before.lower().rstrip(".") in article.lexicon.names.titles else "")


def _office(title: str) -> str:
    """The beginning of the last word of a title, which its short form has too: `Sen.`, `Senator`."""
    last = title.rpartition(" ")[2].rstrip(".").lower()
    return last[:_SHORT] if len(last) >= _SHORT else ""


def _side_by_side(one: Name, two: Name) -> bool:
    return one.block is two.block and "." not in one.block.prose.text[one.end : two.start]


def _are_told_together(article: Article, first: Name, second: Name) -> bool:
    """Whether two people are joined, each with a place, an age or a club: `Ann Lee (Cork) and Anna Lee (Sligo)`, `Ann Lee of Cork and Anna Lee of Sligo`."""
    if first.block is not second.block or not 0 < second.start - first.end <= _BESIDE:
        return False
    words = article.lexicon.relations
    *set_off, joint = first.block.prose.text[first.end : second.start].split() or ("",)
    leads = words.asides | words.of | words.start | words.articles
    told = (word.strip(_SET_OFF) for word in set_off)
    if joint in words.ands and set_off and first.block.prose.text[first.end] in _OPENS and set_off[-1][-1] in _SET_OFF:
        return True  # `Ann Lee, the mayor, and Anna Lee`
    return joint in words.ands and all(not word.isalpha() or word in leads or word[0].isupper() for word in told)


def _is_slip(one: str, two: str) -> bool:
    """Whether a letter other than the last, which makes a man's name a woman's, or the first and one more tell two names apart."""
    if agreement(one, two) == min(len(one), len(two)) - (len(one) == len(two)):
        return False
    return bool(slip(one, two) or slip(one[1:], two) or slip(one, two[1:]))


def _speaks_of_family(article: Article, *firsts: str) -> bool:
    """Whether the story has a word for a relative, so that two people may share a surname; not a wife's beside two men."""
    kin, words, known = article.lexicon.names.kin, article.lexicon.relations, article.lexicon.events
    owning = words.owning
    if _says_unrelated(article):
        return True
    for own, other, named in ((known.men, known.women, known.given_men), (known.women, known.men, known.given_women)):
        if named.issuperset(firsts):
            kin = kin - (other - own)
    return any(
        without(token.word, owning) in kin
        and sentence.block.prose.text[token.start].islower()  # `Lumen & Daughter` is a firm
        and not _are_anybodys(sentence, at, article.lexicon)
        and not (at == 1 and sentence.tokens[0].word in words.articles and _of_whom(sentence, words))
        for sentence in sentences(article)
        for at, token in enumerate(sentence.tokens)
    )


def _are_anybodys(sentence: Sentence, at: int, words: Lexicon) -> bool:
    """Whether a word for relatives is of nobody's: right behind a preposition, with no name behind it (`stole from children`)."""
    said, tokens, text = words.relations, sentence.tokens, sentence.block.prose.text
    if not at or tokens[at].word not in words.names.of_anybody:
        return False
    led = tokens[at - 1].word in said.asides | said.of | said.to | said.start
    return led and not any(text[token.start].isupper() for token in tokens[at + 1 : at + 2])


def _says_unrelated(article: Article) -> bool:
    """Whether a story says that people who share a name are no relatives."""
    unrelated = article.lexicon.names.unrelated
    pairs = ((one.word, two.word) for sentence in sentences(article) for one, two in pairwise(sentence.tokens))
    return any(pair in unrelated for pair in pairs)


def _of_whom(sentence: Sentence, words: RelationWords) -> bool:
    """Whether a sentence opens with whose child somebody is: `The daughter of a ferry captain, she`."""
    return len(sentence.tokens) > _FULL and sentence.tokens[_FULL].word in words.of
