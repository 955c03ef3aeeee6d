"""Article -> the numbers that are names throughout it: one place shows it (`openSUSE 11.2`, `888's offer`), others do not (`known bugs in 11.2`).

A number that counts something behind it is none, whatever else bears it: `787 planes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.figures.lookalikes import is_version
from newslint.article.figures.scan import Reading
from newslint.article.prose.identifiers import outside
from newslint.article.prose.neighbours import LONGEST, word_after, word_before
from newslint.document import Block
from newslint.lexicon import Lexicon
from newslint.lexicon.figures import Figures
from newslint.lexicon.relations import RelationWords

UNREAD = frozenset({"code", "furniture"})


def is_namesake(article: Article, block: Block, reading: Reading) -> bool:
    """Whether a reading is a number that the story uses as a name, and counts nothing here."""
    known = _known(article)
    if not known or reading.role != "number" or reading.hedge or block.kind == "cell":
        return False  # the number of a cell counts what the head of its column says
    text = block.prose.text
    written = text[reading.start : reading.end]
    if (behind := _compound().match(text, reading.end)) and (written + behind[0]).lower() in known:
        return True
    return written in known and not _counts(text, reading.end, article.lexicon)


def _counts(text: str, end: int, words: Lexicon) -> bool:
    """Whether what follows a number is what it counts, or what it is a part of."""
    word, stop = word_after(text, end)
    small = text[stop - len(word) : stop].islower()
    several = word.endswith(words.relations.plural_endings) and word not in words.agreement.stop
    return small and (several or word in words.relations.persons or word in words.relations.of)


@once
def _known(article: Article) -> frozenset[str]:
    """The numbers, as they are written, that some place of the story shows to be names."""
    words = article.lexicon
    read = (text for block, text in zip(article.blocks, outside(article), strict=True) if block.kind not in UNREAD)
    return frozenset(name for text in read for name in _names(text, words))


def _names(text: str, words: Lexicon) -> Iterator[str]:
    figures, relations = words.figures, words.relations
    for found in _number().finditer(text):
        start, end = found.span()
        if "." in found[0]:
            shown = is_version(word_before(text, start), figures)
        else:
            # no count is a number of so many digits by chance, nor has one of them an ending
            labelled = word_before(text, start).lower() in figures.labels and not _counts(text, end, words)
            shown = labelled or _ended(figures, relations).match(text, end) is not None
        if shown:
            yield found[0]
    for found in _law(figures, relations).finditer(text):
        yield found[1].lower()


@cache
def _number() -> re.Pattern[str]:
    """A version in two parts, or a number of three digits that none rounds."""
    return compiled.pattern(
        r"(?<![\w.,$€£¥+−-])(?:[1-9][0-9]?\.[0-9]{1,2}(?![\w%]|[-.,][0-9])|[1-9][0-9][1-9](?![0-9%]|[-.,][0-9]))"
    )


@cache
def _ended(words: Figures, relations: RelationWords) -> re.Pattern[str]:
    """What makes a number somebody's or several of a thing: `888's offer`, `two 787s`."""
    ends = "|".join(map(re.escape, (*words.possessives, *relations.plural_endings)))
    return compiled.pattern(rf"(?:{ends})(?!\w)")


@cache
def _compound() -> re.Pattern[str]:
    return compiled.pattern(rf"-[a-z]{{2,{LONGEST}}}(?![\w-])")


@cache
def _law(words: Figures, relations: RelationWords) -> re.Pattern[str]:
    """A number and things that a law is called by, more than one: `three-strikes law`, not `a two-term limit`."""
    laws, several = (
        "|".join(map(re.escape, sorted(some))) or "(?!)" for some in (words.laws, relations.plural_endings)
    )
    return compiled.pattern(
        rf"(?<![\w-])([A-Za-z]{{2,12}}-[a-z]{{2,{LONGEST}}}(?<=(?:{several})))[\"'”’]? (?:{laws})(?!\w)"
    )
