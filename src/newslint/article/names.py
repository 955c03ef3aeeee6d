"""Prose -> the names in it: runs of capitalised words, titles and possessives left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint import lexicon
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.document import Block
from newslint.lexicon.names import Names
from newslint.lexicon.vocabulary import Vocabulary

_SILENT = ("code", "furniture")
_TITLED = ("headline", "crosshead", "standfirst", "summary", "cell")
"""Where every word may bear a capital, so that a capital proves nothing."""
_ENDERS = frozenset(".?!:;•|–—")
_WRAPPING = "\"'“”‘’([«»„*_ "
_GLUED = "'’.@/#&_"
"""After these a capital does not begin a word of copy but goes on with an address, a tag or a name."""
_FAR = 10
"""Characters; no two particles between the words of a name are longer."""
_SCORE = 0.55
"""From this share of capitals among its longer words on, a heading is written in title case."""


class Word(NamedTuple):
    """One capitalised word, possessive off: where it stands in its block's prose, and whether a sentence begins there."""

    text: str
    start: int
    end: int
    opens: bool


class Name(Mention):
    """A person, organisation or place as it is written once.

    `words` are its capitalised words; `title` is what stands before a person's name (`President`), "" if nothing;
    `listed` says that the block is in title case, where neighbours in capitals need not be one name.
    """

    __slots__ = ("listed", "title", "words")

    def __init__(self, block: Block, words: tuple[Word, ...], title: str, *, listed: bool) -> None:
        super().__init__(block, words[0].start, words[-1].end)
        self.words = words
        self.title = title
        self.listed = listed


@cache
def _capital() -> re.Pattern[str]:
    """A word that may begin with a capital and goes on with nothing, its inner apostrophes and what ends in one; or initials with full stops."""
    first = rf"[^\x00-@\[-\x7f](?<=[^\W\d_])(?<![\w{_GLUED}].)"  # a plain range is tried at each character the fastest
    return re.compile(rf"{first}(?:\.(?:[A-Z]\.)++|\w*+(?:['’]\w++)*+['’]?)")


@cache
def _longer() -> re.Pattern[str]:
    """The words by which title case is told."""
    return re.compile(r"[^\W\d_]{4,}+")


def find(article: Article) -> tuple[Name, ...]:
    """The names of a story, in order."""
    language = article.settings.language
    words: Names = lexicon.words("names", language)
    known: Vocabulary = lexicon.words("vocabulary", language)
    found = [name for block in article.blocks if block.kind not in _SILENT for name in _names(block, words, known)]
    proven = {word.text for name in found for word in name.words if not (word.opens or name.listed)}
    surnames = {name.words[-1].text for name in found if len(name.words) > 1}
    return tuple(
        name
        for name in found
        if len(name.words) > 1
        or (name.words[0].text in surnames)
        or (name.words[0].text.lower() not in words.titles and _is_name(name, proven, known, words))
    )


def _is_name(name: Name, proven: set[str], known: Vocabulary, words: Names) -> bool:
    """Whether a single word is more than an ordinary one that bears a capital only for where it stands."""
    word = name.words[0]
    if not (word.opens or name.listed) or name.title or word.text in proven:
        return True
    return not known.is_ordinary(word.text.lower()) or _speaks(name, words)


def _speaks(name: Name, words: Names) -> bool:
    """Whether a word of attribution follows."""
    following = name.block.prose.text[name.end : name.end + 16].split(None, 1)
    return bool(following) and following[0] in words.saying and not name.words[0].text.endswith("s")


def _names(block: Block, words: Names, known: Vocabulary) -> Iterator[Name]:
    """The possible names of one block."""
    text = block.prose.text
    listed = block.kind in _TITLED and _title_case(text)
    for run in _runs(text, words, listed=listed):
        if len(run) == 1:
            if _may_be_name(run[0], words, listed=listed):
                yield Name(block, (run[0],), "", listed=listed)
            continue
        for part, title in _split(run, words, known, listed=listed):
            yield Name(block, tuple(part), title, listed=listed)


def _may_be_name(word: Word, words: Names, *, listed: bool) -> bool:
    """Whether a word that stands alone may be a name: no opener of its sentence, no initial, no day or month."""
    lower = word.text.lower()
    if word.opens and lower in words.openers:
        return False
    return (len(lower) > 1 and lower not in words.calendar) or (not listed and lower in words.titles)


def _title_case(text: str) -> bool:
    """Whether most of the longer words of a heading bear a capital."""
    longer: list[str] = _longer().findall(text)
    capitals = sum(word[0].isupper() for word in longer)
    return capitals > len(longer) * _SCORE


def _runs(text: str, words: Names, *, listed: bool) -> Iterator[list[Word]]:
    """Capitalised words that stand next to each other, hyphens, initials and particles between them allowed."""
    run: list[Word] = []
    end = 0
    for start, written in capitals(text):
        if run and (listed or start - end > _FAR or not _joined(text, run[-1], start, words)):
            yield run
            run = []
        bare = written if written.isalnum() else _bare(written, words)
        end = start + len(bare)
        run.append(Word(bare, start, end, not run and _opens(text, start, words)))
        if len(bare) < len(written) and written[len(bare) :] not in ("'", "’"):
            yield run
            run = []
    if run:
        yield run


def capitals(text: str) -> list[tuple[int, str]]:
    """The words that begin with a capital; those that an apostrophe in the wrong encoding has broken left out."""
    broken = "â€" in text
    return [
        (match.start(), word)
        for match in _capital().finditer(text)
        if (word := match[0])[0].isupper() and not (broken and text.startswith("€", match.end()))
    ]


def _bare(written: str, words: Names) -> str:
    """A word without its possessive ending."""
    for ending in words.possessives:
        if written.endswith(ending):
            return written[: -len(ending)]
    return written


def _joined(text: str, last: Word, start: int, words: Names) -> bool:
    """Whether a capitalised word that starts at `start` belongs to the name that `last` is the latest word of."""
    if start - last.end <= 1:
        return text[last.end : start] in (" ", "-", "")
    return start - last.end <= _FAR and _bridged(text[last.end : start], last.text.lower(), words)


def _bridged(gap: str, last: str, words: Names) -> bool:
    """Whether what stands between two words of a name, the first of them `last`, keeps them together."""
    if gap == ". ":
        return len(last) == 1 or (last in words.titles and last in words.abbreviations)
    between = gap.strip()
    if not between.isascii() or gap[0] != " ":
        return False
    if between in words.joints:
        return last in words.bodies
    return bool(between) and all(part in words.particles for part in between.split(" "))


def _opens(text: str, start: int, words: Names) -> bool:
    """Whether a sentence, quotation or list entry begins at `start`."""
    if start > 1 and text[start - 1] == " " and (text[start - 2].isalnum() or text[start - 2] == ","):
        return False
    before = text[max(0, start - 12) : start].rstrip(_WRAPPING)
    if not before:
        return True
    if start and text[start - 1] in _WRAPPING[:-1]:
        return True
    if before[-1] not in _ENDERS:
        return False
    last = before.rsplit(None, 1)[-1][:-1].lower() if before[-1] == "." else ""
    return not (last and (len(last) == 1 or last in words.abbreviations))


def _split(run: list[Word], words: Names, known: Vocabulary, *, listed: bool) -> Iterator[tuple[list[Word], str]]:
    """The names of a run of several words, each with the title before it; without the opener of the sentence.

    A title that stands alone, or after a first name, may be a surname (`Martin King`).
    """
    title: list[str] = []
    part: list[Word] = []
    for word in run[run[0].opens and run[0].text.lower() in words.openers :]:
        lower = word.text.lower()
        if lower in words.titles and not listed and not (word is run[-1] and _ends(part, known)):
            if part:
                yield part, " ".join(title)
                part, title = [], []
            title.append(word.text)
        elif lower not in words.calendar and (len(lower) > 1 or part):
            part.append(word)
    if len(part) > 1 and _is_ticker(part[-1].text, part[-2].text, words):
        part.pop()
    if part:
        yield part, " ".join(title)


def _ends(part: list[Word], known: Vocabulary) -> bool:
    """Whether a name so far is a first name, so that a surname must follow."""
    return len(part) == 1 and part[0].text.lower() in known.given


def _is_ticker(last: str, before: str, words: Names) -> bool:
    """Whether a word in capitals is no part of the name before it but its stock code (`Alibaba BABA`)."""
    return (
        last.isupper() and last.isalpha() and len(last) > 1 and not before.isupper() and last.lower() not in words.firms
    )
