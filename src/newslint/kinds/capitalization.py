"""Headlines and crossheads whose capitals do not follow the house -> problems."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Annotated

from newslint.article import Article
from newslint.article.style.passages import searched
from newslint.article.style.patterns import excepted, listed, matches
from newslint.model import Fault, Kind, Problem, Sought
from newslint.record import record

NAMED = ("$title", "$sentence", "$lower", "$upper")
WORD = r"[\p{N}\p{L}*]+[^\s]*"
THRESHOLD = Fraction(4, 5)
"""The share of words that must be right before a passage is left in peace: Vale's own default."""


@record
class Options:
    """What a capitalization rule may set.

    `match` is `$title` (in `style` AP or Chicago), `$sentence`, `$lower`, `$upper` or a pattern; `exceptions` keep
    their own capitals; after a word that ends in one of `indicators` (`:`) a capital is right.
    """

    match: Annotated[str, "$title, $sentence, $lower, $upper or a pattern"] = "$sentence"
    style: Annotated[str, "whose titles: AP or Chicago"] = "AP"
    exceptions: Annotated[tuple[str, ...], "words that keep their own capitals"] = ()
    indicators: Annotated[tuple[str, ...], "endings of words after which a capital is right"] = ()
    threshold: Annotated[Fraction, "the share of words that must be right, of all; 0: the kind's own"] = Fraction(0)
    prefix: Annotated[str, "a pattern that a passage may begin with and that does not count"] = ""
    vocab: Annotated[bool, "whether the house's vocabulary is excepted too"] = True


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Each passage in scope that breaks the rule, as a whole."""
    small = article.lexicon.titles.small.get(options.style, frozenset())
    right = _judge(article, options, small)
    for passage in searched(article):
        text = passage.text
        if text.strip() and not right(_bare(article, text, options.prefix)):
            yield Problem(passage.span(0, len(text)), {"match": text}, fault="capitals")


def _bare(article: Article, text: str, prefix: str) -> str:
    """The text without what the pattern `prefix` matches at its start: a number, a label."""
    match = next(matches(article, _prefix(prefix), text), None) if prefix else None
    return text[match.end() :] if match else text


def _prefix(prefix: str) -> str:
    """The pattern for what stands at the start of a passage."""
    return rf"\A(?:{prefix})"


def patterns(options: Options) -> Iterator[Sought]:
    """Its match where it names none, its prefix, and its exceptions, each by itself and all in one."""
    if options.match not in NAMED:
        yield Sought(("match",), options.match)
    yield Sought(("prefix",), _prefix(options.prefix))
    yield from listed("exceptions", options.exceptions)
    yield Sought(("exceptions",), excepted(options.exceptions), whole=True)


def _judge(article: Article, options: Options, small: frozenset[str]) -> Callable[[str], bool]:
    """What tells whether a passage is right."""
    spared = excepted(options.exceptions) if options.exceptions else ""
    pattern = f"{spared}|{WORD}" if spared else WORD
    enough = options.threshold or THRESHOLD

    def exempt(word: str) -> bool:
        return bool(spared) and next(matches(article, spared, word), None) is not None

    def split(text: str) -> list[str]:
        return [match[0] for match in matches(article, pattern, text)]

    def title(text: str) -> bool:
        found = split(text)
        good = sum(
            word.isupper() or exempt(word) or _titled(word, small, edge=at in (0, len(found) - 1))
            for at, word in enumerate(found)
        )
        return not found or Fraction(good, len(found)) > enough

    def sentence(text: str) -> bool:
        found = split(text.rstrip("?!.:"))
        first = _stem(found[0]) if found else ""
        if first and not exempt(first) and first != first.upper() and first != first.capitalize():
            return False
        good = sum(
            at == 0 or exempt(word) or found[at - 1].endswith(options.indicators or ("\0",)) or _sentence_case(word)
            for at, word in enumerate(found)
        )
        return not found or Fraction(good, len(found)) > enough

    def shaped(text: str) -> bool:
        return next(matches(article, options.match, text), None) is not None or exempt(text)

    def lower(text: str) -> bool:
        return text == text.lower() or exempt(text)

    def upper(text: str) -> bool:
        return text == text.upper() or exempt(text)

    return dict(zip(NAMED, (title, sentence, lower, upper), strict=True)).get(options.match, shaped)


def _titled(word: str, small: frozenset[str], *, edge: bool) -> bool:
    """Whether a word has the capital, or the lack of it, that title case asks for."""
    if not edge and word.lower() in small:
        return word[0].islower()
    return not word[0].islower() or any(char.isupper() for char in word)


def _stem(word: str) -> str:
    """The word up to its first hyphen, or else its first apostrophe."""
    for mark in "-'’":
        if mark in word:
            return word.split(mark, maxsplit=1)[0]
    return word


def _sentence_case(word: str) -> bool:
    """Whether a word inside a sentence is lower-case, or an abbreviation or number that has no case to lose."""
    stem = _stem(word)
    return stem in (stem.upper(), stem.lower())


KIND = Kind(
    check,
    Options,
    (Fault("capitals", "a passage whose capitals do not follow the rule", ("match",), refutes=False),),
    patterns=patterns,
    needs=(("match",),),
)
