"""Article -> its prose without identifiers: codes, addresses, phone numbers and their like, which are no figures, dates or names.

What stands in their place keeps every other character where it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from newslint import compiled
from newslint.article import Article, once
from newslint.article.prose.runs import runs
from newslint.document import CALL
from newslint.lexicon.identifiers import Identifiers
from newslint.model import Span
from newslint.tuples import NamedTuple

MASK = "_"
"""What stands for each character of an identifier: no reader begins, ends or goes on at it."""
_SUFFIXES = ("csv", "doc", "docx", "gif", "htm", "html", "jpeg", "jpg", "json", "mp3", "mp4", "pdf", "php", "png", "ppt", "pptx",
             "txt", "xls", "xlsx", "xml", "zip")  # fmt: skip
_STOP = r"(?<![.,;:!?'\"”’)\]])"
"""Behind what does not end in a mark that belongs to the sentence."""
_FREE = r"(?<![\w.,$€£¥-])"
_END = r"(?![\w%]|[.,]\w)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])([.-])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d\d)(?![\d.-])"
"""A day of the month in figures."""
_ARC = r"\d{1,3}(?:\.\d{1,9})?° ?(?:\d{1,2}(?:\.\d{1,9})?['′’] ?(?:\d{1,2}(?:\.\d{1,9})?[\"″”] ?)?)?[NSEW](?!\w)"
_AREA = r"(?:(?<=\+)\d{1,4}|(?=0)\d{1,5}|\(\+?\d{1,4}\))"
"""The first figures of a phone number, confirmed by a plus, a bracket or a nought in front."""
_NEVER = "(?!)"
_SITE = r"[-−]?\d{1,3}\.\d{3,9}"

_ON = r"(?<![.,;:!?)”\"]) "
"""A blank behind what does not part a number from the next word."""
_BESIDE_CALL = rf"(?:[$€£¥]?\d(?:[\d.,]{{0,20}}\d)? |(?<!\S)\S{{1,30}})?{CALL}\S{{0,30}}(?:{_ON}[$€£¥]?\d\S{{0,20}})?(?:{_ON}\w{{1,30}})?"
"""What a site generator puts there, with the number before it, what it is one word with, and the number and the word behind it."""


class Shape(NamedTuple):
    """How identifiers of one sort are written; a text that holds none of the `signs`, or no `hint`, holds none of them.

    A hint is a pattern that begins with a character which most copy has seldom: it is looked for the faster.
    """

    signs: tuple[str, ...]
    pattern: str
    hint: str = ""


ADDRESSES = (
    Shape(("://", "www."), rf"(?<![\w@])(?:[a-z][a-z0-9+.-]{{1,9}}://|www\.)[^\s<>\"“”]{{1,2000}}{_STOP}"),
    Shape(("@",), r"(?<![\w@.+-])(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}|@[A-Za-z_]\w{1,29})"),
    Shape((" /", "(/", ":\\"), rf"(?:(?<![\w/.<])/|(?<!\w)[A-Z]:\\)(?:[\w.-]{{1,99}}[/\\]){{1,30}}[\w.-]{{0,99}}{_STOP}"),
    Shape((), rf"(?<![\w/.-])[\w/-][\w/.-]{{0,199}}\.(?:{'|'.join(_SUFFIXES)})(?![\w-]|\.\w)", rf"\.[{''.join(sorted({suffix[0] for suffix in _SUFFIXES}))}][a-z0-9]{{2,3}}(?![\w-])"),
)  # fmt: skip
"""Addresses of pages and people, paths and names of files, alike in each language."""
_SHAPES = (
    Shape((CALL,), _BESIDE_CALL),
    *ADDRESSES,
    Shape(
        ("CVE-", "RFC", "ISO", "IEEE"),
        r"(?<!\w)(?:CVE-\d{4}-\d{4,7}|RFC[ -]?\d{1,5}|ISO(?:/[A-Z]{2,4})? ?\d{3,5}(?:[-:]\d{1,4}){0,2}"
        rf"|IEEE \d{{3,4}}(?:\.\w{{1,4}}){{0,2}}){_END}",
    ),
    Shape(("ISBN", "ISSN"), rf"(?<!\w)IS[BS]N(?:-1[03])?:? ?\d(?:[ -]?\d){{6,12}}(?:-?[\dX])?{_END}"),
    Shape(("10.",), rf"10\.(?<![\w.]10\.)\d{{4,9}}/[^\s<>\"“”]{{1,200}}{_STOP}"),
    Shape((), r"(?<![\w-])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![\w-])", r"-(?:[0-9a-fA-F]{4}-){3}"),
    Shape(("°",), rf"{_FREE}{_ARC}(?:,? {_ARC})?"),
    Shape((", -", ", −"), rf"(?<![\w.,$€£¥])(?:{_SITE}, [-−]\d{{1,3}}\.\d{{4,9}}|[-−]\d{{1,3}}\.\d{{4,9}}, {_SITE}){_END}"),
    Shape((), rf"{_FREE}\d{{1,5}}\.\d{{1,5}}(?:\((?:[A-Za-z]|\d{{1,3}}|[ivxIVX]{{2,5}})\)){{1,6}}(?!\w)", r"[0-9]\([A-Za-z0-9]{1,5}\)"),  # 36.105(c)(1)
    Shape(("§",), r"§{1,2} ?\d(?:[\w.:-]{0,20}\w)?(?:\(\w{1,4}\)){0,5}"),
)  # fmt: skip
"""Identifiers that signs of their own announce, alike in each language."""
_NUMERIC = (
    r"(?<!\w)[A-Z]{1,2}\d(?:[A-Z\d]? \d[A-Z]{2}|\d [A-Z]{3})(?!\w)",  # SW1A 2AA, AB12 CDE
    rf"{_FREE}(?!{_DAY}|\d{{1,3}}(?:\.\d{{3}})+{_END})v?\d{{1,4}}(?:\.\d{{1,5}}){{2,3}}(?:-?[a-z]{{1,5}}\d{{0,3}})?(?!\w|\.\d)",  # 2.1.3-rc1
    rf"{_FREE}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T?\d{{4,6}}Z?)?{_END}",  # 20240921
    rf"{_FREE}(?=\d{{1,63}}[a-f])(?!\d{{1,63}}[a-z]{{1,4}}\b)\d[0-9a-f]{{6,63}}{_END}",  # 3f2a9c1e8b7d
    rf"{_FREE}(?!{_DAY}){_AREA}(?:(?:[ .-]|(?<=\)))(?:\d{{2,4}}|\(\d{{2,4}}\))){{2,5}}(?![\d%]|[.,]\d)",  # 020 7946 0958
    rf"{_FREE}(?:\(0\d{{3,5}}\)|0\d{{3,5}}) \d{{5,7}}(?![\d%]|[.,]\d)",  # 01632 960147
    rf"{_FREE}(?:(?:1[ -])?\d{{3}}[ .-]\d{{3}}-\d{{4}}|\d{{3}}-\d{{4}}(?<!00))(?![\d%]|[.,]\d)",  # 1-800-555-0199
)
"""Identifiers that nothing but figures and letters makes."""


class Sort(NamedTuple):
    """Whether a text may hold identifiers of one sort, and where it does."""

    might: Callable[[str], object]
    find: Callable[[str], Iterable[re.Match[str]]]


@once.lasting
def outside(article: Article) -> tuple[str, ...]:
    """The prose of each block of a story, a mask over its identifiers."""
    texts = [block.prose.text for block in article.blocks]
    sorts = _likely(article)
    if not sorts:
        return tuple(texts)
    remembered = article.memory.one
    return tuple([remembered(masked, text, lambda: sorts, partial(masked, text, sorts)) for text in texts])


def _likely(article: Article) -> tuple[Sort, ...]:
    """The sorts of identifiers that a story may hold."""
    words, remembered, how = article.lexicon.identifiers, article.memory.one, lambda: article.language
    found = {sort for text in runs(article) for sort in remembered(likely, text, how, partial(likely, text, words))}
    return tuple([sort for sort in _sorts(words) if sort in found])


def masked(text: str, sorts: Iterable[Sort]) -> str:
    """A text with a mask over its identifiers of some sorts."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted(identifiers(text, sorts)):
        if end > at:
            pieces += (text[at:start], MASK * (end - max(start, at)))
            at = end
    return "".join((*pieces, text[at:])) if pieces else text


def identifiers(text: str, sorts: Iterable[Sort]) -> Iterator[Span]:
    """Where identifiers of some sorts stand in a text; some may share characters."""
    for sort in sorts:
        if sort.might(text):
            yield from (Span(*found.span()) for found in sort.find(text))


def likely(text: str, words: Identifiers) -> tuple[Sort, ...]:
    """The sorts of identifiers that a text may hold: it is looked through once for all of its parts."""
    return tuple([sort for sort in _sorts(words) if sort.might(text)])


def _unannounced(text: str) -> Iterator[re.Match[str]]:
    """The identifiers of figures and letters alone."""
    for start in _begins().finditer(text):
        yield from filter(None, (pattern.match(text, start.start()) for pattern in _numeric()))


@cache
def _hint() -> re.Pattern[str]:
    """What an identifier of figures and letters has somewhere: quick to look for, for a digit comes first."""
    dialled = r"[0-9]{0,3}\)?[-. ]\(?[0-9]{2,5}[-. )]{1,2}\(?[0-9]|[0-9]{2}-[0-9]{4}|[0-9]{0,3}\.[0-9]{1,5}\.[0-9]|[0-9]{3,5}\)? [0-9]{5}"
    return compiled.pattern(rf"[0-9](?:[0-9a-f]{{6}}|{dialled}| ?[A-Z]{{2,3}}(?!\w))")


@cache
def _begins() -> re.Pattern[str]:
    """Where an identifier of figures and letters may begin; asked of each place once instead of each pattern of all places."""
    return compiled.pattern(r"[0-9(vA-Z](?<!\w.)(?:(?<=[0-9])|(?=[A-Z]?[0-9]|\+))")


@cache
def _numeric() -> tuple[re.Pattern[str], ...]:
    return tuple(map(compiled.pattern, _NUMERIC))


@cache
def _sorts(words: Identifiers) -> tuple[Sort, ...]:
    """The sorts of identifiers of a language: those that something announces, and those of figures and letters alone."""
    return (*map(sort, (*_SHAPES, *_worded(words))), Sort(_hint().search, _unannounced))


@cache
def sort(shape: Shape) -> Sort:
    """The sort of identifiers that are written in a shape."""
    return Sort(_sought(shape), compiled.pattern(shape.pattern).finditer)


def _sought(shape: Shape) -> Callable[[str], object]:
    """What tells whether a text may hold identifiers of a shape."""
    if shape.hint:
        return compiled.pattern(shape.hint).search
    return lambda text: any(map(text.__contains__, shape.signs))


def _worded(words: Identifiers) -> Iterator[Shape]:
    """The sorts of identifiers that words of the language tell of."""
    section = rf"(?: §{{1,2}}| (?:{compiled.any_of(words.sections)}))? ?\d[\w.:-]{{0,20}}(?:\(\w{{1,4}}\)){{0,5}}"
    codes = rf" (?:{compiled.any_of(words.codes)})"
    legal = tuple(f" {code}" for code in words.codes)
    yield Shape(legal, rf"{_FREE}\d{{1,3}}{codes}{section}(?<![.:-])(?![\w%]|[-.,]\d| %)")
    year = r"\((?:1[789]|20)\d\d\)"
    reports = (
        rf"[0-9](?<![\w.,$€£¥-].)[0-9]{{0,2}} (?:{compiled.any_of(words.reports)}) \d{{1,4}}(?:, \d{{1,4}})? {year}"
    )
    yield Shape((), reports, year)
    yield Shape(_spaced(words.bills), rf"(?<![\w.])(?:{compiled.any_of(words.bills)}) \d{{1,5}}(?![\w%]|[.,]\d)")
    changes = rf"(?<!\w)(?:{compiled.any_of(words.changes)}) (?!\d*000(?!\d))\d{{7,40}}(?![\w%]|[.,]\d)"
    yield Shape(_spaced(words.changes), changes)


def _spaced(phrases: Iterable[str]) -> tuple[str, ...]:
    """Phrases behind which a blank stands."""
    return tuple(f"{phrase} " for phrase in phrases)
