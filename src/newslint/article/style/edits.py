"""Matched words and the steps of `action: edit` -> the words that are offered instead, as Vale's manual has them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.style.patterns import matches
from newslint.tuples import NamedTuple

LONG = 1000
"""Of how many characters words are that are edited."""
_STRAIGHT = {"‘": "'", "’": "'", "“": '"', "”": '"', "—": "---", "–": "--", "…": "...", "\u00a0": " "}
_LETTERS = {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L",
            "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D"}  # fmt: skip
Words = Sequence[str]


class Step(NamedTuple):
    """One step of an edit: its name and what it is given."""

    name: str
    given: tuple[str, ...]


def steps(params: Words) -> tuple[Step, ...]:
    """The steps of an edit, written one after the other.

    Raises ValueError for one that nobody knows, or that is not given what it needs.
    """
    made, at = [], 0
    while at < len(params):
        name = params[at]
        count = _COUNTS.get(name, -1)
        if count < 0 or len(params) <= at + count:
            wanted = "; ".join(f"{word}: {count} more" for word, count in _COUNTS.items())
            message = f"action: edit needs what to do and with what ({wanted})"
            raise ValueError(message)
        made.append(Step(name, tuple(params[at + 1 : at + 1 + count])))
        at += 1 + count
    if not made or any(step.name in {"split", "truncate"} and not step.given[0] for step in made):
        message = f"action: edit needs {'a separator' if made else 'what to do'}"
        raise ValueError(message)
    return tuple(made)


def edited(article: Article, matched: str, params: Words) -> str:
    """What the steps make of the words, the result of one being what the next is given; as they are where they grow too long."""
    words = matched
    for name, given in steps(params):
        words = _regex(article, words, given) if name == "regex" else _cased(article, name, words, given)
        if len(words) > LONG:
            return matched
    return words.strip()


def filled(template: str, groups: Words) -> str:
    """A template with the groups whose numbers it names; nothing where there is no such group, `$$` is a dollar."""
    known = dict(enumerate(groups))
    return re.sub(r"\$(?:(\$)|\{?(\d)\}?)", lambda mark: mark[1] or known.get(int(mark[2]), ""), template)


def names_groups(template: str) -> bool:
    """Whether a template names a group."""
    return re.search(r"\$\{?\d", template) is not None


def _regex(article: Article, words: str, given: Words) -> str:
    """The words with a pattern replaced; `$1` stands for its first group."""
    pieces, at = [], 0
    for found in matches(article, given[0], words):
        pieces += [words[at : found.start()], filled(given[1], (found[0], *found.groups("")))]
        at = found.end()
    return "".join((*pieces, words[at:]))


def _cased(article: Article, name: str, words: str, given: Words) -> str:
    """What any other step makes of the words; small words in a title are those of the language."""
    if name != "title":
        return _STEPS[name](words, *given)
    small = article.lexicon.titles.small["AP"]
    parts = words.split(" ")
    return " ".join(
        part if part.lower() in small and 0 < at < len(parts) - 1 else _capital(part) for at, part in enumerate(parts)
    )


def _split(words: str, separator: str, nth: str) -> str:
    """One of the pieces between a separator; the words themselves where there are not so many."""
    pieces = words.split(separator)
    return pieces[int(nth)] if nth.isdecimal() and len(nth) < len("1000") and int(nth) < len(pieces) else words


def _removed(words: str, characters: str) -> str:
    return "".join(char for char in words if char not in characters)


def _unwrapped(words: str, mark: str) -> str:
    return words.removeprefix(mark).removesuffix(mark)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _parts(words: str) -> list[str]:
    """The words of a name, whatever parts them: blanks, marks, capitals."""
    return [part.lower() for part in _part().findall(words)]


@cache
def _part() -> re.Pattern[str]:
    return compiled.pattern(r"[^\W\d_a-z]+(?![a-z])|[^\W\d_]?[^\W\d_A-Z]+|\d+")


def _joined(mark: str) -> Callable[[str], str]:
    return lambda words: mark.join(_parts(words))


def _pascal(words: str) -> str:
    return "".join(map(_capital, _parts(words)))


def _typeset(words: str) -> str:
    """Dashes, points of suspension and quotation marks as they are printed."""
    words = words.replace("---", "—").replace("--", "–").replace("...", "…")
    return "".join(_curled(words))


def _curled(words: str) -> Iterator[str]:
    """The characters, quotation marks curled: those open that stand behind a blank, a bracket or a dash."""
    for at, char in enumerate(words):
        opens = at == 0 or words[at - 1].isspace() or words[at - 1] in "([{<—–/"
        yield {'"': "”“"[opens], "'": "’‘"[opens]}.get(char, char)


def _straight(words: str) -> str:
    return "".join(_STRAIGHT.get(char, char) for char in words)


def _ascii(words: str) -> str:
    """Letters without accents, and other signs spelt out."""
    spelt = "".join(_LETTERS.get(char, char) for char in _straight(words))
    bare = (char for char in unicodedata.normalize("NFD", spelt) if unicodedata.category(char) != "Mn")
    return unicodedata.normalize("NFC", "".join(bare))


_STEPS: Mapping[str, Callable[..., str]] = {
    "replace": str.replace,
    "remove": _removed,
    "trim": str.strip, "trim_left": str.lstrip, "trim_right": str.rstrip,
    "truncate": lambda words, separator: words.split(separator)[0],
    "split": _split,
    "squeeze": lambda words: re.sub(r"\s+", " ", words),
    "wrap": lambda words, mark: f"{mark}{words}{mark}",
    "unwrap": _unwrapped,
    "prefix": lambda words, mark: mark + words,
    "suffix": lambda words, mark: words + mark,
    "lower": str.lower, "upper": str.upper, "capitalize": _capital, "uncapitalize": _small,
    "sentence": lambda words: _capital(words.lower()),
    "simple": _joined(" "), "kebab": _joined("-"), "snake": _joined("_"),
    "camel": lambda words: _small(_pascal(words)), "pascal": _pascal,
    "smart": _typeset, "dumb": _straight, "ascii": _ascii,
}  # fmt: skip
_COUNTS = {
    "regex": 2, "title": 0, "replace": 2, "split": 2,
    **dict.fromkeys(("remove", "trim", "trim_left", "trim_right", "truncate", "wrap", "unwrap", "prefix", "suffix"), 1),
    **dict.fromkeys(("squeeze", "lower", "upper", "capitalize", "uncapitalize", "sentence", "simple", "kebab", "snake", "camel",
                     "pascal", "smart", "dumb", "ascii"), 0),
}  # fmt: skip
"""How much each step is given."""
