"""Words in AsciiDoc -> the same as people read them, with marks, and what stands beside them (notes, pictures)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import unescape

from newslint import compiled
from newslint.document import CALL, Block
from newslint.document.concealed import strings, written
from newslint.document.gather import Gathering
from newslint.model import Span

_NAMED = {
    "amp": "&", "apos": "'", "asterisk": "*", "backslash": "\\", "backtick": "`", "blank": "", "brvbar": "¦", "caret": "^", "cpp": "C" + "+" * 2,
    "deg": "°", "empty": "", "endsb": "]", "gt": ">", "ldquo": "“", "lsquo": "‘", "lt": "<", "nbsp": "\u00a0", "plus": "+", "quot": '"',
    "rdquo": "”", "rsquo": "’", "sp": " ", "startsb": "[", "tilde": "~", "two-colons": "::", "two-semicolons": ";;", "vbar": "|",
    "wj": "\u2060", "zwsp": "\u200b",
}  # fmt: skip
"""Attributes that every text has."""
_MARKS = {"*": "strong", "_": "emphasis", "`": "code", "^": "raised"}
_QUOTES = {'"`': "“", '`"': "”", "'`": "‘", "`'": "’"}
_LONGEST = 1000
"""Characters that a name stands for at the most."""
_MOST = 100_000
"""Characters that all names of a text stand for together: a short text may name a long one very often."""
_DEEPEST = 4
"""Words in the brackets of others that are looked at for marks."""
_HIGH = 40
"""Characters that stand high or low at the most."""


class Words:
    """What reads words; `defined` are the attributes that the text has set so far, `aside` the blocks that stand beside a block, `put` what names were read as.

    `beyond` is the first place of a name that is left as it is written, since names stand for too much, -1 if there is none.
    """

    def __init__(self, text: str, defined: Mapping[str, str]) -> None:
        self.aside: list[Block] = []
        self.put: set[str] = set()
        self.beyond = -1
        self._room = _MOST
        self._text, self._defined = text, defined

    def gathered(self, span: Span) -> Gathering:
        """The words in a stretch."""
        run = Gathering()
        self._add(run, span, 0)
        return run

    def block(self, kind: str, span: Span, level: int = 0) -> Iterator[Block]:
        """A block of some words, if it holds any, and behind it what stands beside it."""
        if block := self.gathered(span).taken(kind, level):
            yield block
        beside, self.aside = self.aside, []
        yield from beside

    def _add(self, run: Gathering, span: Span, depth: int) -> None:
        """Put the words of a stretch into a block."""
        at, text = span.start, self._text
        tokens = list(_token().finditer(text, span.start, span.end))
        pairs = _paired(text, tokens)
        for token in tokens:
            sort = token.lastgroup or ""
            if sort == "mark" and token.start() not in pairs:
                continue
            if at < token.start():
                run.add(text[at : token.start()], at, token.start())
            at = token.end()
            if sort == "mark":
                self._marks(run, token, pairs)
            else:
                self._take(run, token, depth)
        if at < span.end:
            run.add(text[at : span.end], at, span.end)

    @staticmethod
    def _marks(run: Gathering, token: re.Match[str], pairs: Mapping[int, bool]) -> None:
        """The beginning or the end of marked words."""
        if name := _MARKS.get(token[0][0]):
            (run.opened if pairs[token.start()] else run.closed)(name)

    def _take(self, run: Gathering, token: re.Match[str], depth: int) -> None:
        """What is no plain character."""
        start, end = token.span()
        sort = next(name for name in _SORTS if token[name] is not None)
        if sort == "broken":
            run.broken(start, end)
        elif sort == "quote":
            run.add(_QUOTES[token[0]], start, end)
        elif sort == "entity":
            run.add(unescape(token[0]), start, end)
        elif sort == "named":
            said = self._named(token)
            (run.add if said == token[0] else run.instead)(said, start, end)
        elif sort == "bare":
            run.opened("link", token["bare"])
            run.add(token["bare"], *token.span("bare"))
            run.closed("link")
        elif sort in {"passed", "kept", "escaped", "code"}:
            self._verbatim(run, token, sort)
        elif sort in {"said", "xref", "shown", "arg"}:
            self._told(run, token, sort, depth)
        elif sort in {"note", "alt"}:
            self._beside(token, sort, depth)
        elif sort == "unset":
            self.aside.extend(strings(written(self._text, start, end), called=True))

    def _named(self, token: re.Match[str]) -> str:
        """What a name stands for; the name as it is written where that is nothing, or too much."""
        name = token["named"].lower()
        said = self._defined.get(name, _NAMED.get(name))
        if said is None or len(said) > _LONGEST:
            return token[0]
        if len(said) > self._room:
            self.beyond = token.start() if self.beyond < 0 else self.beyond
            return token[0]
        self._room -= len(said)
        self.put.add(said)
        return said

    @staticmethod
    def _verbatim(run: Gathering, token: re.Match[str], sort: str) -> None:
        """Characters that stand as they are."""
        if sort == "code":
            run.opened("code")
        run.add(token[sort], *token.span(sort))
        if sort == "code":
            run.closed("code")

    def _told(self, run: Gathering, token: re.Match[str], sort: str, depth: int) -> None:
        """The words of a link, a reference or a macro."""
        words = _label(self._text, Span(*token.span(sort)))
        linked = sort in {"said", "xref"}
        self.aside.extend(strings(written(self._text, words.end, token.end(sort)), called=True))
        if linked:
            run.opened("link", token["address"] or "")
        if words.start < words.end:
            self._inside(run, words, depth)
        elif sort == "said":
            address = Span(*token.span("address"))
            run.add(self._text[slice(*address)].removeprefix("link:"), *address)
        else:
            run.add(CALL, *token.span())
        if linked:
            run.closed("link")

    def _inside(self, run: Gathering, span: Span, depth: int) -> None:
        """Words in brackets."""
        if depth < _DEEPEST:
            self._add(run, span, depth + 1)
        else:
            run.add(self._text[slice(*span)], *span)

    def _beside(self, token: re.Match[str], sort: str, depth: int) -> None:
        """A note or the words that stand for a picture, as a block by itself."""
        span = Span(*token.span(sort))
        run = Gathering()
        self._inside(run, span if sort == "note" else alt(self._text, span), depth)
        if block := run.taken("note" if sort == "note" else "caption"):
            self.aside.append(block)


def _label(text: str, span: Span) -> Span:
    """The words in brackets without marks around them and what is said of them (`text,window=_blank`, `text^`)."""
    start, end = span
    if text[start : start + 1] == '"' and (close := text.find('"', start + 1, end)) > 0:
        return Span(start + 1, close)
    if "=" in text[start:end] and (comma := text.find(",", start, end)) >= 0:
        end = comma
    elif text[start:end].endswith("^"):
        end -= 1
    return Span(start, end) if "=" not in text[start:end] else Span(start, start)


def alt(text: str, span: Span) -> Span:
    """The words that stand for a picture, of all that is said of it."""
    comma = text.find(",", *span)
    quoted = text[span.start : span.start + 1] == '"'
    return _label(text, span if quoted or comma < 0 else Span(span.start, comma))


def _paired(text: str, tokens: list[re.Match[str]]) -> dict[int, bool]:
    """The marks that have a partner, by their places: whether each opens."""
    pairs: dict[int, bool] = {}
    opened: dict[str, int] = {}
    for token in tokens:
        if token.lastgroup != "mark":
            continue
        mark, (start, end) = token[0], token.span()
        before, behind = text[start - 1 : start], text[end : end + 1]
        whole = len(mark) > 1 or mark in "^~"
        begin = opened.get(mark)
        if begin is not None and not before.isspace() and (whole or not _is_word(behind)) and begin + len(mark) < start:
            del opened[mark]
            if mark not in "^~" or (start - begin <= _HIGH and not _has_blank(text[begin:start])):
                pairs[begin], pairs[start] = True, False
        elif behind and not behind.isspace() and (whole or not _is_word(before)):
            opened[mark] = start
    return pairs


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _has_blank(text: str) -> bool:
    return any(map(str.isspace, text))


_SORTS = (
    "broken", "escaped", "passed", "kept", "said", "bare", "xref", "note", "alt", "code", "arg", "unset", "shown", "quote", "named", "entity",
)  # fmt: skip


@cache
def _token() -> re.Pattern[str]:
    """What is no plain character: the innermost group that matches says what it is."""
    argument = r"[^\[\]]{0,1000}"
    parts = (
        r"(?P<broken>(?:[ \t]\+)?[ \t]{0,80}(?:\r\n?|\n)(?://(?!/)[^\r\n]*(?:\r\n?|\n))*[ \t]{0,80})",
        r"\\(?P<escaped>[*_`#^~{<\[(&+]{1,2}|(?=https?:))",
        r"\+\+\+?(?P<passed>[^+\r\n]{1,500})\+\+\+?",
        r"(?<![\w+])\+(?P<kept>[^+\s](?:[^+\r\n]{0,500}[^+\s])?)\+(?![\w+])",
        rf"(?<!\w)(?P<address>(?:(?:https?|ftp|irc)://|link:|mailto:|xref:)[^\s\[\]<>]{{1,500}})\[(?P<said>{argument})\]",
        r"(?<!\w)(?P<bare>https?://[^\s\[\]<>]{0,500}[^\s\[\]<>.,;:!?)\"'])",
        r"<<[^<>,\r\n]{1,200}(?:,[ ]?|(?=>>))(?P<xref>[^<>]{0,300})>>",
        rf"[ \t]?footnote(?:ref)?:[\w-]{{0,60}}\[(?P<note>{argument})\]",
        rf"(?<!\w)image:(?!:)[^\s\[\]]{{1,300}}\[(?P<alt>{argument})\]",
        rf"(?<!\w)(?:stem|latexmath|asciimath|pass):[a-z,]{{0,40}}\[(?P<code>{argument})\]",
        rf"(?<!\w)(?:kbd|btn|indexterm2):\[(?P<arg>{argument})\]",
        rf"(?P<unset>[ \t]?(?<!\w)(?:icon|anchor|indexterm):[^\s\[\]]{{0,100}}\[{argument}\]|[ \t]?\(\(\([^()]{{1,300}}\)\)\)|\[\[[^\[\]\r\n]{{1,200}}\]\]|\[[.#%\w][^\[\]\r\n]{{0,100}}\](?=\#)|\[\.[^\[\]\r\n]{{0,100}}\](?=[*_`]))",
        r"\(\((?P<shown>[^()]{1,300})\)\)",
        r"(?P<quote>\"`(?=\S)|(?<=\S)`\"|(?<!\w)'`(?=\S)|(?<=\S)`')",
        r"\{(?P<named>[\w-]{1,80})\}",
        r"(?P<entity>&(?:\#\d{1,7}|\#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,30});)",
        r"(?P<mark>\*\*|\*|__|_|``|`|\#\#|\#|\^|~)",
    )
    return compiled.pattern("|".join(parts))
