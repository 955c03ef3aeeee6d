"""Article -> short forms that have the letters in another order than one that the story introduced: `the Upland Beekeepers' League (UBL)`, later `the ULB`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.prose.identifiers import outside
from newslint.tuples import NamedTuple

_SILENT = ("code", "furniture")
_SURE = 3
"""Letters of a short form that no other language has by chance in nearly the same order."""
_SMALL = 3
"""Letters of the small words in a name."""
_LONG = 120
"""Characters before a bracket in which the words stand that a short form is made of."""


class Acronym(NamedTuple):
    """A short form, where the one that is meant is introduced, the words of which that is made, and what it is."""

    odd: Mention
    right: Mention
    name: str
    short: str


@cache
def _introduced() -> re.Pattern[str]:
    """A short form in brackets."""
    return compiled.pattern(r"\(([A-Z]{3,6})\)")


@cache
def _short() -> re.Pattern[str]:
    """A short form anywhere, no part of a longer word, a code or an address."""
    return compiled.pattern(r"(?<![\w.<&@#/:-])[A-Z]{3,6}(?![\w>&/-]|\.\w)")


def acronyms(article: Article) -> Iterator[Acronym]:
    """The first place of each short form that has the letters of another one in another order, and is introduced nowhere."""
    yield from _misintroduced(article)
    introduced = dict(_introductions(article))
    if not introduced:
        return
    sought = {other for short in introduced for other in _swapped(short)}
    long = any(len(short) > _SURE for short in introduced)
    letters = {_letters(short): short for short in introduced}
    odd: dict[str, Mention] = {}
    for block, text in zip(article.blocks, outside(article), strict=True):
        may = block.kind not in _SILENT and (long or any(map(text.__contains__, sought)))
        for found in _short().finditer(text) if may else ():
            odd.setdefault(found[0], Mention(block, *found.span()))
    for short, place in odd.items():
        right = letters.get(_letters(short), "")
        own = short in introduced or _is_told_of(article, place)
        if right and not own and not _stands_for_another(article, short):
            yield Acronym(place, *introduced[right], right)


def _letters(short: str) -> str:
    """The letters of a short form in whatever order, but for the first: one with another is another body: EIA, IEA."""
    return short[0] + "".join(sorted(short[1:]))


def _introductions(article: Article) -> Iterator[tuple[str, tuple[Mention, str]]]:
    """The short forms in brackets behind the words whose first letters they are."""
    for block, text in zip(article.blocks, outside(article), strict=True):
        if block.kind not in _SILENT and "(" in text:
            for found in _introduced().finditer(text):
                if name := _spelt_out(text[max(0, found.start() - _LONG) : found.start()].split(), found[1]):
                    yield found[1], (Mention(block, *found.span(1)), name)


def _misintroduced(article: Article) -> Iterator[Acronym]:
    """The short forms in brackets behind words whose first letters they are but for two neighbouring ones: `National Farmers' Alliance (NAF)`."""
    for block, text in zip(article.blocks, outside(article), strict=True):
        for found in _introduced().finditer(text) if block.kind not in _SILENT and "(" in text else ():
            words = text[max(0, found.start() - _LONG) : found.start()].split()
            right = (
                "" if _spelt_out(words, found[1]) else next(filter(partial(_spelt_out, words), _swapped(found[1])), "")
            )
            if not right and not _spelt_out(words, found[1]):
                right = next(filter(partial(_spelt_out, words), _like(article, found[1])), "")
            sure = right and (
                _stands(article, right)
                or (len(right) >= _SURE and _is_plain(article, _spelt_out(words, right), found[1]))
            )
            if sure and "-" not in " ".join(words[-len(right) :]):
                name = _spelt_out(words, right)
                start = text.rindex(name.split()[0], 0, found.start())
                place = Mention(block, start, found.start() - 1)
                yield Acronym(Mention(block, *found.span(1)), place, name, right)


def _like(article: Article, short: str) -> Iterator[str]:
    """The short forms of a story that have one other letter than one that it introduces, but for the first."""
    texts = (text for block, text in zip(article.blocks, outside(article), strict=True) if block.kind not in _SILENT)
    every = dict.fromkeys(found[0] for text in texts for found in _short().finditer(text))
    for other in every:
        alike = len(other) == len(short) and other[0] == short[0]
        if alike and sum(one != two for one, two in zip(other, short, strict=True)) == 1:
            yield other


def _is_told_of(article: Article, place: Mention) -> bool:
    """Whether what a short form is stands right behind it: `the VCA, a car club`."""
    mark, _, behind = place.block.prose.text[place.end : place.end + _LONG].partition(" ")
    return mark == "," and behind.partition(" ")[0] in article.lexicon.relations.articles


def _stands_for_another(article: Article, short: str) -> bool:
    """Whether a name has just the first letters of a short form, which is then its own: `the Scottish Anglers' League, whose initials are SAL`."""
    return any(
        word[:1] == short[-1] and _given(words[max(0, at - len(short) * 2) : at], short)
        for block in article.blocks
        if block.kind not in _SILENT
        for words in [block.prose.text.split()]
        for at, word in enumerate(words, 1)
    )


def _is_plain(article: Article, name: str, short: str) -> bool:
    """Whether a name is made of capitalised words of the language alone, so that its short form is of no other, and that is used nowhere else."""
    known = article.lexicon.vocabulary
    said = [word.strip("\"'“”‘’,;").removesuffix("'").removesuffix("’") for word in name.split()]
    peoples = article.lexicon.names.peoples  # `European`
    plain = all(
        len(word) <= _SMALL
        or (word[:1].isupper() and (known.is_ordinary(word.lower()) or word.lower().endswith(peoples)))
        for word in said
    )
    if len(short) == _SMALL and len(said) > len(short):
        return False  # `Institute of Fresh Water (IWF)`: the words of another language may come in that order
    places = sum(len(re.findall(rf"\b{re.escape(short)}\b", block.prose.text)) for block in article.blocks)
    return plain and places == 1


def _stands(article: Article, short: str) -> bool:
    """Whether a short form is used somewhere, so that the one that was introduced is not that of another language: `(PRD)`."""
    return any(re.search(rf"\b{re.escape(short)}\b", block.prose.text) for block in article.blocks)


def _spelt_out(words: list[str], short: str) -> str:
    """The last of some words, from the one on with which a short form begins, if their first letters, or those of parts of them, give it."""
    parts = [part for word in words for part in word.split("-")]
    return (
        _given(words, short, small=False)
        or _given(words, short)
        or (_given(parts, short) and " ".join(words[-len(short) :]) if len(parts) > len(words) else "")
    )


def _given(words: list[str], short: str, *, small: bool = True) -> str:
    """The last of some words, from the one on with which a short form begins, if their first letters give it; `small` ones may be left out, or all are."""
    at, left = len(words), short
    while left and at and len(words) - at < 2 * len(short):
        at -= 1
        if words[at][:1].upper() == left[-1] and (small or words[at][:1].isupper()):
            left = left[:-1]
        elif words[at][:1].isupper():
            return ""
    return "" if left else " ".join(words[at:])


def _swapped(short: str) -> Iterator[str]:
    """A short form with each two neighbouring letters in the other order; one with another first letter is another body: EIA, IEA."""
    for at in range(1, len(short) - 1):
        yield short[:at] + short[at + 1] + short[at] + short[at + 2 :]
