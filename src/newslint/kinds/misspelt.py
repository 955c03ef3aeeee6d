"""`misspelt`: a word that nobody knows, one slip of the pen away from a word that the story has elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from functools import cache, partial

from newslint import compiled
from newslint.article import Article
from newslint.article.prose.neighbours import LONGEST, word_before
from newslint.article.style.passages import Passage, passages, whole
from newslint.article.style.slips import LETTERS, mistaken, shelves
from newslint.lexicon import Lexicon
from newslint.lexicon.vocabulary import Vocabulary
from newslint.model import Edit, Fault, Fix, Kind, Note, Problem
from newslint.record import record
from newslint.tuples import NamedTuple


@record
class Options:
    """Nothing can be set: the names of the house (`names:` in newslint.yaml) are right as they are."""


_OFTEN = 2
"""Places of a word with a capital from which on another one with a capital is no name beside it."""
_LONG = 4
"""Letters at least behind one that stands twice at the beginning."""


class _Pair(NamedTuple):
    """A word that stands once, and the one that it was probably meant to be."""

    odd: str
    right: str


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every word that stands once, that nobody knows, and that is a slip away from a word of the dictionary in the story."""
    if article.spoken.language != article.language:  # words of another language would be compared with ours
        return
    text = whole(article)
    told = Counter(_likely().findall(text))
    house = {word for name in article.settings.names for word in name.lower().split()}
    for pair in (*_pairs(article, told), *_stuttered(text, article.lexicon.vocabulary)):
        if pair.odd.lower() not in house:
            yield from _problem(article, pair)


def _pairs(article: Article, told: Counter[str]) -> Iterator[_Pair]:
    """The words that stand once and are not known, each with the first known one of its shelf that it may be mistaken for."""
    known = article.lexicon.vocabulary
    for shelf in shelves(told):
        odd = [word for word in shelf if _is_odd(word, told, known)] if len(shelf) > 1 else ()
        if odd:
            how, find = partial(_how, article, shelf, odd, told), partial(_of_shelf, shelf, odd, told, known)
            yield from article.memory.none(_of_shelf, " ".join(shelf), how, find)


def _stuttered(text: str, known: Vocabulary) -> Iterator[_Pair]:
    """The words that stand once and begin with a letter twice, beside which the story has them with one: `PPostgreSQL`."""
    for found in _twice_begun().finditer(text):
        odd, right = found[0], found[0][1:]
        often = len(re.findall(rf"(?<!\w){right}(?!\w)", text)) >= _OFTEN
        if often and text.count(odd) == 1 and not known.is_known(odd.lower()):
            yield _Pair(odd, right)


def _is_odd(word: str, told: Counter[str], known: Vocabulary) -> bool:
    """Whether a word stands once, with no other first letter either, and is in no dictionary as it stands."""
    return word not in known.ordinary and told[word] == 1 and not told[word[0].swapcase() + word[1:]]


def _how(article: Article, shelf: Sequence[str], odd: Sequence[str], told: Counter[str]) -> Hashable:
    """All but the words of a shelf that it depends on which of them are mistaken."""
    return article.language, *odd, *(told[word] >= _OFTEN for word in shelf), *(_either(word, told) for word in shelf)


def _of_shelf(shelf: Sequence[str], odd: Sequence[str], told: Counter[str], known: Vocabulary) -> Iterator[_Pair]:
    for word in odd:
        low = word.lower()
        rights = (other for other in shelf if mistaken(low, other.lower()) and _is_right(word, other, told, known))
        right = next(rights, "")
        if right and not known.is_known(low):
            yield _Pair(word, right)


def _is_right(odd: str, word: str, told: Counter[str], known: Vocabulary) -> bool:
    """Whether a word is one of the dictionary and, where it or the odd one bears a capital, the story's own."""
    enough = told[word] >= _OFTEN or (word.islower() and (odd.islower() or _either(word, told)))
    return enough and odd.islower() <= word.islower() and known.is_ordinary(word.lower())


def _either(word: str, told: Counter[str]) -> bool:
    """Whether a word stands twice, with a capital or without."""
    return told[word] + told[word[0].swapcase() + word[1:]] >= _OFTEN


def _problem(article: Article, pair: _Pair) -> Iterator[Problem]:
    """What is wrong with the one word, if it stands as a word of its own, with a place of the other."""
    odd, right = _place(article, pair.odd), _place(article, pair.right)
    if odd is None or right is None:
        return
    (passage, start, end), (other, at, stop) = odd, right
    capital = pair.odd[0].isupper()
    if capital > pair.right[0].isupper() and not _in_title(passage.text, start, end, article.lexicon):
        return
    meant = pair.right.capitalize() if capital else pair.right
    note = Note(other.span(at, stop), article.lexicon.messages.here_spelt.format(name=pair.right))
    fix = Fix((Edit(passage.span(start, end), meant),), safe=False)
    yield Problem(
        passage.span(start, end), {"odd": pair.odd, "right": pair.right}, (note,), fix, (meant,),
        fault="misspelt", doubt=int(capital),
    )  # fmt: skip


def _in_title(text: str, start: int, end: int, words: Lexicon) -> bool:
    """Whether a word has its capital as the others around it have, words of the dictionary: in a title, and no name of somebody."""
    before, behind = word_before(text, start), _following().match(text, end)
    if before.strip(".") in words.names.titles or words.vocabulary.is_name(before.lower()):
        return False
    beside = (before, behind[1] if behind else "")
    return any(one[:1].isupper() and words.vocabulary.is_ordinary(one.lower()) for one in beside)


def _place(article: Article, word: str) -> tuple[Passage, int, int] | None:
    """The first place where a word stands by itself, no part of an address, a name with marks or a longer word."""
    alone = re.compile(rf"(?<![\w'’@#/._-]){word}(?![\w@/_-]|[.'’]\w)")
    for passage in passages(article):
        if found := alone.search(passage.text):
            return passage, *found.span()
    return None


@cache
def _likely() -> re.Pattern[str]:
    """A run of letters that may be a word in small letters, or with a capital, and not in capitals."""
    return compiled.pattern(rf"[A-Za-z][a-z]{{{LETTERS - 1},}}")


@cache
def _twice_begun() -> re.Pattern[str]:
    """A word that begins with a letter twice, be both of them capitals."""
    return compiled.pattern(rf"(?<![\w'’@#/._-])([A-Za-z])\1[A-Za-z]{{{_LONG},{LONGEST}}}(?![\w@/_-]|[.'’]\w)")


@cache
def _following() -> re.Pattern[str]:
    """The word behind a blank."""
    return compiled.pattern(rf" ([A-Za-z]{{1,{LONGEST}}})")


KIND = Kind(
    check,
    Options,
    (Fault("misspelt", "a word is misspelt that the story has right elsewhere", ("odd", "right"), refutes=False),),
)
