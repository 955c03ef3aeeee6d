"""Prose -> the quotations in it, and the closing marks that nothing opens."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.mention import Mention, by_block
from newslint.article.quotations.marks import Mark, Pairing, fragment, inner, marks, misshapen, paired, singles
from newslint.document import Block
from newslint.lexicon.quotations import Quotations
from newslint.tuples import NamedTuple

CLOSED, CONTINUED, OPEN = "closed", "continued", "open"
_SILENT = ("code", "furniture")
_HEADINGS = ("headline", "standfirst", "summary")
"""Where newsrooms quote in single marks."""
_ASIDES = ("caption", "cell", "item")
"""What may stand between two paragraphs of one quotation."""
_ENDS = (".", "!", "?", "…", ".'", ".’", ":", ";", ",")
"""What may stand before the mark of the next paragraph where a break between two paragraphs was lost."""
_SENTENCE = (".", "!", "?", "…", ".'", ".’", ".)", "!'", "?'")
"""How a paragraph ends that was not broken off: what its last dot belongs to does not matter."""
_SPEECH = 3000
"""Characters of a quotation in which words of attribution are looked for: no paragraph is longer."""
_TAIL = 4
"""Characters before a mark that tell whether a sentence ends there."""
_HEARER = 8
"""Characters after a word of attribution in which a short word for its hearer stands."""
_BACK = 120
"""Characters before a word of attribution in which its speaker stands."""


class Quotation(Mention):
    """Quoted words with their marks.

    `state` is `closed`; `continued` where the next paragraph goes on with a mark of its own; or `open` where the
    closing mark is missing: then it reaches to the next opening mark or the end of its paragraph. `closing` is the mark
    that may close it, of a later paragraph or misshapen; `fragment` says that it is part of a sentence, and the next paragraph opens
    with a mark.
    """

    __slots__ = ("closing", "fragment", "state")

    def __init__(  # noqa: PLR0913 -- a mention's place, and what was read there
        self, block: Block, start: int, end: int, state: str, *, fragment: bool = False, closing: Mention | None = None
    ) -> None:
        super().__init__(block, start, end)
        self.state = state
        self.fragment = fragment
        self.closing = closing

    @property
    def speech(self) -> str:
        """What stands between the marks."""
        return self.text.strip("\"“”„«»″`'‘’ ")

    @property
    def inside(self) -> tuple[int, int]:
        """From behind its opening mark to its closing one, or to its end where that is missing."""
        opening, closing = self.text.startswith("``"), self.text.endswith("''")
        return self.start + 1 + opening, self.end - (1 + closing if self.state == CLOSED else 0)

    @property
    def breaks_off(self) -> bool:
        """Whether it runs to the end of a paragraph that ends in the middle of a sentence."""
        text = self.block.prose.text.rstrip()
        if self.end < len(text):
            return False
        while text.endswith(")") and "(" in text:
            text = text[: text.rindex("(")].rstrip()
        return not text.endswith(_SENTENCE)

    @property
    def cut_short(self) -> bool:
        """Whether the copy ends inside it, rather than the quotation without its mark."""
        return bool(_teaser().search(self.text)) or (self.breaks_off and not _sentence().search(self.text))


class Reading(NamedTuple):
    """The quotations of a story and the closing marks that nothing opens."""

    quotations: tuple[Quotation, ...]
    strays: tuple[Mention, ...]


@cache
def _sentence() -> re.Pattern[str]:
    """The end of a sentence and the beginning of the next, behind a word in small letters: surely one without a list."""
    return compiled.pattern(r"[a-z)%]{2}[.!?]['’)]? [^\W_a-z]")


@cache
def _teaser() -> re.Pattern[str]:
    """Where a text was cut short and the next one begins, as in a list of other stories."""
    return compiled.pattern(r"…\s|\.\.\.\s+[^\W\d_a-z]")


@cache
def _said(words: Quotations) -> re.Pattern[str]:
    """A word of attribution."""
    return compiled.pattern(rf"\b(?:{'|'.join(sorted(words.saying)) or '(?!)'})\b")


@cache
def _speaker(words: Quotations) -> re.Pattern[str]:
    """What ends a text right before a word of attribution: the end of what was said, and who said it."""
    pronoun = rf"(?:{'|'.join(sorted(words.speakers))})"
    article = rf"(?:{'|'.join(sorted(words.articles))})\s+(?:[\w'’-]+\s+){{1,8}}"
    name = rf"(?!(?i:{'|'.join(sorted(words.selves))})\b)[^\W\d_a-z][\w.'’-]*,?\s+"
    known = rf"(?:[\w.'’-]+,?\s+){{0,4}}{name}(?:[\w’'-]+\s+){{0,2}}"
    described = rf"(?:{name}){{1,3}}(?<=,\s)[^.?!]{{0,90}}\s"
    return compiled.pattern(
        rf"(?:[,?!]['’]?\s+(?:{pronoun}\s+|{article}|{known}|{described})|\.['’]?\s+(?P<fresh>(?:{name}){{1,4}}))$"
    )


def find(article: Article) -> tuple[Quotation, ...]:
    """The quotations of a story, in order."""
    return read(article).quotations


@once.lasting
def spoken(article: Article) -> Mapping[Block, Sequence[tuple[int, int]]]:
    """Where in each block somebody else's words stand, in order: between marks; a block quotation holds nothing else."""
    quoted = {block: [one.inside for one in inside] for block, inside in by_block(find(article)).items()}
    return quoted | {block: [(0, len(block.prose.text))] for block in article.blocks if block.kind == "quote"}


@once.lasting
def read(article: Article) -> Reading:
    """The quotations of a story and the marks without a partner."""
    words = article.lexicon.quotations
    found: list[Quotation] = []
    strays: list[Mention] = []
    pending: Quotation | None = None
    for block, own, following in _marked([block for block in article.blocks if block.kind not in _SILENT]):
        if block.kind in _HEADINGS:
            found += [Quotation(block, start, end, CLOSED) for start, end in singles(block.prose.text)]
        if not own:
            continue
        pairing = paired(block.prose.text, own)
        if pending:
            _close(pending, block, own[0], pairing)
        led = bool(following) and following[0].opens and following[0].start == 0
        unclosed = list(_unclosed(block, own, pairing.unclosed, words, led=led))
        pending = unclosed[-1] if unclosed and unclosed[-1].state == OPEN else None
        found += [Quotation(block, opening.start, closing.end, CLOSED) for opening, closing in pairing.pairs]
        found += unclosed
        strays += [Mention(block, mark.start, mark.end) for mark in pairing.unopened]
    found.sort(key=lambda quotation: quotation.span)
    return Reading(tuple(found), tuple(strays))


def _close(pending: Quotation, block: Block, mark: Mark, pairing: Pairing) -> None:
    """Give the first mark of a later paragraph, if nothing opens it there, to the quotation that an earlier one left open."""
    if pairing.unopened[:1] == [mark]:
        del pairing.unopened[0]
    elif pairing.unclosed[:1] == [mark] and misshapen(block.prose.text, mark):
        del pairing.unclosed[0]
    else:
        return
    if pending.breaks_off:
        pending.state = CONTINUED
    else:
        pending.closing = Mention(block, mark.start, mark.end)


def _marked(blocks: Sequence[Block]) -> Iterator[tuple[Block, tuple[Mark, ...], tuple[Mark, ...]]]:
    """Each block with its marks and those of the next, what a page sets between two paragraphs passed over."""
    found = [marks(block) for block in blocks]
    beside = [*found[1:], ()]
    following: list[tuple[Mark, ...]] = []
    running: tuple[Mark, ...] = ()
    for at in range(len(blocks) - 1, -1, -1):
        following.append(running if blocks[at].kind not in _ASIDES else beside[at])
        running = running if blocks[at].kind in _ASIDES else found[at]
    return zip(blocks, found, reversed(following), strict=True)


def _unclosed(
    block: Block, own: Sequence[Mark], opened: Sequence[Mark], words: Quotations, *, led: bool
) -> Iterator[Quotation]:
    """The quotations that some marks open and nothing closes; `led` says that the next paragraph begins with a mark.

    Where scrapers lost the breaks between paragraphs, the next one begins inside this block.
    """
    text = block.prose.text
    starts = [mark.start for mark in own if mark.opens]
    breaks = [mark.start for mark in own if mark.opens and not inner(text, mark)]
    for at, mark in enumerate(opened):
        if at and misshapen(text, mark):
            continue
        if (wrong := opened[at + 1 : at + 2]) and misshapen(text, wrong[0]):
            yield Quotation(block, mark.start, wrong[0].end, OPEN, closing=Mention(block, *wrong[0][:2]))
            continue
        end, paragraph = _next(starts, mark, len(text)), _next(breaks, mark, len(text))
        speech = text[mark.end : min(paragraph, mark.end + _SPEECH)].rstrip()
        whole = led if paragraph == len(text) else text[max(0, paragraph - _TAIL) : paragraph].rstrip().endswith(_ENDS)
        continued = whole and not fragment(text, mark) and not _attributed(speech, words)
        reach = mark.end + len(text[mark.end : end].rstrip())
        part = led and paragraph == len(text) and fragment(text, mark)
        yield Quotation(block, mark.start, reach, CONTINUED if continued else OPEN, fragment=part)


def _next(places: Sequence[int], mark: Mark, end: int) -> int:
    """The first of some places after a mark, or the end."""
    at = bisect_right(places, mark.start)
    return places[at] if at < len(places) else end


def _attributed(speech: str, words: Quotations) -> bool:
    """Whether some speech holds the words that tell whose it is, so that it must have ended before them."""
    for match in _said(words).finditer(speech):
        before = speech[max(0, match.start() - _BACK) : match.start()]
        hearer = speech[match.end() : match.end() + _HEARER].split()[:1]
        if not words.hearers.isdisjoint(hearer) or not words.passives.isdisjoint(before.split()[-1:]):
            continue
        if before.rstrip().endswith((",", "?", "!", ",'", ",’")):
            return True
        speaker = _speaker(words).search(before)
        if (
            speaker
            and not speaker["fresh"]
            and speech.startswith(tuple(f" {word} " for word in words.reporting), match.end())
        ):
            continue
        if speaker and (not speaker["fresh"] or match[0] in words.plain):
            return True
    return False
