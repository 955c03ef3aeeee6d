"""Words that have a better form -> problems that name it, and with `action: replace` a fix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Annotated

from newslint.article import Article
from newslint.article.style.actions import LONG, Action, checked, parts
from newslint.article.style.choices import Alternative, alternatives
from newslint.article.style.edits import filled, names_groups
from newslint.article.style.passages import SPOKEN, searched
from newslint.article.style.patterns import PatternError, excepted, listed, matches, sparing, uncaptured, words
from newslint.article.style.prefilter import apart
from newslint.article.style.sieve import Asked, likely, passing
from newslint.model import Edit, Fault, Fix, Kind, Problem, Sought, Span
from newslint.record import record


@record
class Options:
    """What a substitution rule may set; the keys of `swap` are patterns, their values what to write instead."""

    swap: Annotated[tuple[tuple[str, str], ...], "what should not stand there, as patterns, and what should"] = ()
    ignorecase: Annotated[bool, "whether capitals do not matter"] = False
    nonword: Annotated[bool, "whether a key may stand inside a word"] = False
    capitalize: Annotated[bool, "whether the better word takes over a capital"] = False
    matchcase: Annotated[
        bool, "whether the better word takes over small letters, capitals, or a capital at its beginning"
    ] = False
    exceptions: Annotated[tuple[str, ...], "what is right although a key matches it"] = ()
    vocab: Annotated[bool, "whether the house's vocabulary is excepted too"] = True
    action: Annotated[Action, "what a fix does: `name` remove, replace, edit or convert, `params` with what"] = ()

    def __post_init__(self) -> None:
        """Raise ValueError for an action that nobody knows, or for what nobody would write instead."""
        checked(self.action)
        if self.swap and max(len(better) for _, better in self.swap) > LONG:
            message = f"swap: what is better has more than {LONG:,} characters"
            raise ValueError(message)


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Every use of a word of `swap` that no exception covers."""
    keys = passing(article, options, _asked)
    if not keys:
        return
    pattern, swaps = _swap(options.swap, nonword=options.nonword)
    each = _each(swaps, frozenset(keys)) if apart(_asked(options).tokens) else None
    for passage in searched(article):
        found = (
            matches(article, pattern, passage.text, ignorecase=options.ignorecase)
            if each is None
            else alternatives(article, each, passage.text, nonword=options.nonword, ignorecase=options.ignorecase)
        )
        spared = sparing(article, options.exceptions, passage.text)
        for match in found:
            which = match.lastgroup or ""
            written = match[which]
            should = _filled(article, *swaps[which], written, ignorecase=options.ignorecase)
            should = _recased(should, written) if options.matchcase else should
            if not _same(article, should, written) and SPOKEN not in written and not spared(*match.span(which)):
                joined = article.lexicon.messages.alternatives
                yield _problem(passage.span(*match.span(which)), written, should, options, joined)


def concerned(article: Article, every: Sequence[Options]) -> Iterable[bool]:
    """Of each of some rules, whether the story may hold one of its keys."""
    return likely(article, every, _asked)


@lru_cache(1 << 12)
def _asked(options: Options) -> Asked:
    """What a rule looks for."""
    return Asked(tuple([key for key, _ in options.swap]), options.ignorecase)


def _each(swaps: Mapping[str, tuple[str, str]], keys: AbstractSet[str]) -> list[Alternative]:
    """Some keys as alternatives, in the order of the rule's one pattern."""
    return [Alternative(f"(?P<{name}>{uncaptured(key)})", key) for name, (key, _) in swaps.items() if key in keys]


def patterns(options: Options) -> Iterator[Sought]:
    """Its keys and exceptions, each by itself and all in one; what is better may be a pattern, and need not be."""
    for word, better in options.swap:
        yield Sought(("swap", word), f"(?:{uncaptured(word)})", ignorecase=options.ignorecase, key=True)
        if names_groups(better):
            yield Sought(("swap", word), rf"(?:{word})", ignorecase=options.ignorecase, key=True)
    yield from listed("exceptions", options.exceptions)
    yield Sought(("swap",), _swap(options.swap, nonword=options.nonword)[0], ignorecase=options.ignorecase, whole=True)
    yield Sought(("exceptions",), excepted(options.exceptions), whole=True)


@lru_cache(1 << 12)
def _swap(pairs: tuple[tuple[str, str], ...], *, nonword: bool) -> tuple[str, dict[str, tuple[str, str]]]:
    """One pattern for all keys, longest first, each a group of its own; and the key of each group, with what it should be."""
    ordered = sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)
    named = {f"swap{number}": pair for number, pair in enumerate(ordered)}
    joined = [f"(?P<{name}>{uncaptured(key)})" for name, (key, _) in named.items()]
    return words(joined, nonword=nonword), named


def _filled(article: Article, key: str, better: str, written: str, *, ignorecase: bool) -> str:
    """The better words, with what the groups of the key captured where they name it: `$1`."""
    if not names_groups(better):
        return better
    found = next(matches(article, rf"(?:{key})", written, ignorecase=ignorecase), None)
    if found is None or not found.re.groups:
        return better  # a sum of money, perhaps
    return filled(better, (found[0], *found.groups("")))


def _same(article: Article, better: str, written: str) -> bool:
    """Whether what is written is already right: plain words to the letter, a pattern (`a|b`) by matching."""
    written = written.strip()
    if all(char.isalnum() or char in " -" for char in better):
        return better == written
    try:
        return any(matches(article, rf"\A(?:{better})\Z", written))
    except PatternError:
        return better == written


def _problem(span: Span, written: str, better: str, options: Options, joined: str) -> Problem:
    choices = tuple(_cased(choice, written, options) for choice in better.split("|"))
    name, params = parts(options.action)
    choices = params if name == "replace" and params else choices
    replace = name == "replace"
    said = _sentence(choices, joined) if replace and len(choices) > 1 else "|".join(choices)
    fix = Fix((Edit(span, choices[0]),)) if replace and len(choices) == 1 else None
    return Problem(span, {"better": said, "match": written}, fix=fix, suggestions=choices, fault="worse-word")


def _cased(choice: str, written: str, options: Options) -> str:
    """The better word, with a capital where the worse one had one and the rule asks for it."""
    return _capital(choice) if options.capitalize and written[:1].isupper() else choice


def _recased(better: str, written: str) -> str:
    """The better words in small letters, in capitals, or with a capital, as the worse ones are."""
    if written.islower():
        return better.lower()
    if written.isupper() and len(written) > 1:
        return better.upper()
    return _capital(better) if written[:1].isupper() else better


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _sentence(choices: Sequence[str], joined: str) -> str:
    """`one', 'two' or 'three`: the rule's message brings the outer marks."""
    return joined.format(others="', '".join(choices[:-1]), last=choices[-1])


KIND = Kind(
    check,
    Options,
    (Fault("worse-word", "a word or phrase that the house writes in another way", ("better", "match"), refutes=False),),
    patterns=patterns,
    needs=(("swap",),),
    concerned=concerned,
)
