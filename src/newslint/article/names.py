"""Prose -> the names in it: runs of capitalised words, titles and possessives left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from newslint import compiled, lexicon
from newslint.article import Article, once
from newslint.article.mention import Mention
from newslint.article.prose.identifiers import outside
from newslint.article.prose.neighbours import abbreviated, word_before
from newslint.document import Block
from newslint.lexicon.names import Names
from newslint.lexicon.vocabulary import Vocabulary

_SILENT = ("code", "furniture")
_TITLED = ("headline", "crosshead", "standfirst", "summary", "cell")
"""Where every word may bear a capital, so that a capital proves nothing."""
_ENDERS = frozenset("?!:;•|–—")
"""What ends a sentence, beside a full stop."""
_MARKS = "\"'“”‘’([«»„*_"
"""What may stand right before the first word of a sentence."""
_WRAPPING = _MARKS + " "
_BACK = 12
"""Characters before a word that tell whether a sentence begins with it."""
_GLUED = "'’.@/#&_"
"""After these a capital does not begin a word of copy but goes on with an address, a tag or a name."""
_TIGHT = frozenset((" ", "-", ""))
"""What may stand between any two words of a name."""
_FAR = 10
"""Characters; no two particles between the words of a name are longer."""
TOPIC = "topic"
"""The sort of what a story is put under."""
_NAMING = frozenset((TOPIC, "writer"))
"""The sorts of labels that hold names."""
_SCORE = 0.55
"""From this share of capitals among its longer words on, a heading is written in title case."""


class Name(Mention):
    """A person, organisation or place as it is written once.

    `words` are its capitalised words, possessive off; `title` is what stands before a person's name (`President`), ""
    if nothing. `opens` says that a sentence begins with it; `listed` that the block is in title case, where neighbours
    in capitals need not be one name.
    """

    __slots__ = ("_later", "listed", "opens", "title", "words")

    def __init__(  # noqa: PLR0913, PLR0917 -- all that is known of a name
        self,
        block: Block,
        words: tuple[str, ...],
        places: tuple[int, ...],
        title: str,
        opens: bool,  # noqa: FBT001 -- passed by position in a third of the time
        listed: bool,  # noqa: FBT001 -- likewise
    ) -> None:
        self.block = block  # set here: passed on to Mention, they take twice the time
        self.start = places[0]
        self.end = places[-1] + len(words[-1])
        self.words = words
        self._later = places[1:]  # most names are one word, and a long story has many
        self.title = title
        self.opens = opens
        self.listed = listed

    def place(self, at: int) -> int:
        """Where in the prose one of its words begins."""
        return self._later[at - 1] if at else self.start


_FIRST = rf"[^\x00-@\[-\x7f](?<=[^\W\d_])(?<![\w{_GLUED}].)"
"""The first letter of a word that may be a capital; a plain range is tried at each character the fastest."""
_CAPITAL = rf"{_FIRST}(?:\.(?:[A-Z]\.){{1,99}}|\w*(?:['’]\w+){{0,99}}['’]?)"
"""A word that may begin with a capital and goes on with nothing, its inner apostrophes and what ends in one; or initials with full stops."""


@cache
def _capital() -> re.Pattern[str]:
    """Such a word."""
    return compiled.pattern(f"({_CAPITAL})")


@cache
def _chain() -> re.Pattern[str]:
    """Such words with a blank or a hyphen between them."""
    return compiled.pattern(f"({_CAPITAL}(?:[ -]{_CAPITAL}){{0,30}})")


@cache
def _other_letter() -> re.Pattern[str]:
    """A letter that no plain alphabet has, which need not be a capital."""
    return compiled.pattern(r"[^\x00-\x7f](?<=[^\W\d_])")


@cache
def _longer() -> re.Pattern[str]:
    """The words by which title case is told."""
    return compiled.pattern(r"[^\W\d_]{4,}")


@once.lasting
def find(article: Article) -> tuple[Name, ...]:
    """The names of a story, in order."""
    language = article.language
    words = lexicon.of(language).names
    known = lexicon.of(language).vocabulary
    found = [
        name
        for block, text in zip(article.blocks, outside(article), strict=True)
        if block.kind not in _SILENT
        for name in _of_block(article, block, text, words, known)
    ]
    proven = {word for name in found if not name.listed for word in name.words[name.opens :]}
    surnames = {name.words[-1] for name in found if len(name.words) > 1}
    names = tuple(
        name
        for name in found
        if len(name.words) > 1
        or (word := name.words[0]) in surnames
        or (word.lower() not in words.titles and (word in proven or _is_name(name, known, words)))
    )
    same: dict[tuple[str, ...], tuple[str, ...]] = {}
    for name in names:
        name.words = same.setdefault(name.words, name.words)  # a long story says a name often, and keeps it once
    return names


def labelled(article: Article) -> Iterator[Name]:
    """The names of those who wrote a story and of what it is put under."""
    words, known = article.lexicon.names, article.lexicon.vocabulary
    for block in article.document.labels:
        if block.field in _NAMING:
            yield from _of_block(article, block, block.prose.text, words, known)


def _is_name(name: Name, known: Vocabulary, words: Names) -> bool:
    """Whether a single word is more than an ordinary one that bears a capital only for where it stands."""
    if name.title or not (name.opens or name.listed):
        return True
    return not known.is_ordinary(name.words[0].lower()) or _speaks(name, words)


def _speaks(name: Name, words: Names) -> bool:
    """Whether a word of attribution follows."""
    following = name.block.prose.text[name.end : name.end + 16].split(None, 1)
    return bool(following) and following[0] in words.saying and not name.words[0].endswith(words.plurals)


def _of_block(article: Article, block: Block, text: str, words: Names, known: Vocabulary) -> Iterator[Name]:
    """The possible names of one block, whose text has no identifiers any more."""
    listed = block.kind in _TITLED and _title_case(text)
    find = partial(_names, text, words, known, listed=listed)
    for name in article.memory.all(_names, text, (article.language, listed), find):
        yield Name(block, *name, listed)


def _names(
    text: str, words: Names, known: Vocabulary, *, listed: bool
) -> Iterator[tuple[tuple[str, ...], tuple[int, ...], str, bool]]:
    """The possible names in a text: their words, where these stand, the title before them, and whether a sentence begins there."""
    for run, places, opens in _runs(text, words, listed=listed):
        if len(run) == 1:
            lower = run[0].lower()
            if not (opens and lower in words.openers) and _may_be_name(lower, words, listed=listed):
                yield (run[0],), (places[0],), "", opens
            continue
        for part, where, title in _split(run, places, words, known, opens=opens, listed=listed):
            yield tuple(part), tuple(where), title, opens and where[0] == places[0]


def _may_be_name(lower: str, words: Names, *, listed: bool) -> bool:
    """Whether a word that stands alone may be a name: no initial, no day or month."""
    return (len(lower) > 1 and lower not in words.calendar) or (not listed and lower in words.titles)


def _title_case(text: str) -> bool:
    """Whether most of the longer words of a heading bear a capital."""
    longer: list[str] = _longer().findall(text)
    capitals = sum(word[0].isupper() for word in longer)
    return capitals > len(longer) * _SCORE


def _runs(text: str, words: Names, *, listed: bool) -> Iterator[tuple[list[str], list[int], bool]]:
    """Capitalised words that stand next to each other, hyphens, initials and particles between them allowed.

    With each run come the places of its words, and whether a sentence begins there.
    """
    run: list[str] = []
    places: list[int] = []
    opens = False
    start = 0
    parts = capitals(text) if listed else chains(text)
    for gap, chain in zip(parts[::2], parts[1::2], strict=False):
        start += len(gap)
        if run and (listed or not (gap in _TIGHT or (len(gap) <= _FAR and _bridged(gap, run[-1].lower(), words)))):
            yield run, places, opens
            run, places = [], []
        if not run:
            opens = not (gap[-1:] == " " and gap[-2:-1].isalnum()) and _opens(text, start, words)
        if chain.isalnum():
            run.append(chain)
            places.append(start)
            start += len(chain)
            continue
        for written in chain.replace("-", " ").split(" "):
            bare = _bare(written, words)
            run.append(bare)
            places.append(start)
            start += len(written) + 1
            if len(bare) < len(written):
                yield run, places, opens
                run, places, opens = [], [], False
        start -= 1
    if run:
        yield run, places, opens


def chains(text: str) -> list[str]:
    """A text cut before and after each run of capitalised words that only blanks and hyphens part: such runs have the odd places."""
    if text.isascii() or not _other_letter().search(text):
        return _chain().split(text)
    return capitals(text)


def capitals(text: str) -> list[str]:
    """A text cut before and after each word that begins with a capital: such words have the odd places.

    Those that an apostrophe in the wrong encoding has broken are left in what stands between the others.
    """
    parts: list[str] = _capital().split(text)
    if text.isascii() or ("â€" not in text and "".join([word[0] for word in parts[1::2]]).isascii()):
        return parts
    whole = parts[:1]
    for word, gap in zip(parts[1::2], parts[2::2], strict=True):
        if word[0].isupper() and not (gap[:1] == "€" and "â€" in text):
            whole += (word, gap)
        else:
            whole[-1] += word + gap
    return whole


def _bare(written: str, words: Names) -> str:
    """A word without its possessive ending."""
    if not written.endswith(words.possessives):
        return written
    return written[: -len(next(filter(written.endswith, words.possessives)))]


def _bridged(gap: str, last: str, words: Names) -> bool:
    """Whether what stands between two words of a name, the first of them `last`, keeps them together."""
    if gap == ". ":
        return len(last) == 1 or (last in words.titles and last in words.abbreviations)
    if gap[0] != " " or not gap.isascii():
        return False
    between = gap.strip()
    if between in words.joints:
        return last in words.bodies
    return bool(between) and words.particles.issuperset(between.split(" "))


def _opens(text: str, start: int, words: Names) -> bool:
    """Whether a sentence, quotation or list entry begins at `start`."""
    if not start:
        return True
    if text[start - 1] == " " and (text[start - 2].isalnum() or text[start - 2] == ",") and start > 1:
        return False
    before = text[max(0, start - _BACK) : start].rstrip(_WRAPPING)
    if not before or text[start - 1] in _MARKS:
        return True
    if before[-1] != ".":
        return before[-1] in _ENDERS
    dot = max(0, start - _BACK) + len(before) - 1
    return word_before(text, dot).lower() in words.enders or not abbreviated(text, dot, words.abbreviations)


def _split(  # noqa: PLR0913 -- a run, and what it is judged by
    run: list[str], places: list[int], words: Names, known: Vocabulary, *, opens: bool, listed: bool
) -> Iterator[tuple[list[str], list[int], str]]:
    """The names of a run of several words, the places of these and the title before each; without the opener of the sentence.

    A title that stands alone, or after a first name, may be a surname (`Martin King`).
    """
    title: list[str] = []
    part: list[str] = []
    where: list[int] = []
    for at in range(opens and run[0].lower() in words.openers, len(run)):
        word = run[at]
        lower = word.lower()
        if lower in words.titles and not listed and (at < len(run) - 1 or not _ends(part, known)):
            if part:
                yield part, where, " ".join(title)
                part, where, title = [], [], []
            title.append(word)
        elif lower not in words.calendar and (part or len(lower) > 1):
            part.append(word)
            where.append(places[at])
    if len(part) > 1 and _is_ticker(part[-1], part[-2], words):
        del part[-1], where[-1]
    if part:
        yield part, where, " ".join(title)


def _ends(part: list[str], known: Vocabulary) -> bool:
    """Whether a name so far is a first name, so that a surname must follow."""
    return len(part) == 1 and part[0].lower() in known.given


def _is_ticker(last: str, before: str, words: Names) -> bool:
    """Whether a word in capitals is no part of the name before it but its stock code (`Alibaba BABA`)."""
    return (
        last.isupper() and last.isalpha() and len(last) > 1 and not before.isupper() and last.lower() not in words.firms
    )
