"""The words of a source that no reader has seen and of which nobody has told."""

from __future__ import annotations

import re
from itertools import groupby

from newslint.document import Document, parse
from newslint.document.heads.fence import fence
from newslint.document.heads.head import FrontMatterError
from newslint.model import Source

_SILENT = re.compile(
    r"<!--.*?-->|<(script|style)\b[^<>]*>.*?(?:</\1[^<>]*>|\Z)|\{/\*.*?\*/\}", re.DOTALL | re.IGNORECASE
)
"""What is meant not to be seen; code, whether it is closed or not."""
_MARKUP = re.compile(
    r"</?[A-Za-z!?][^<>]*>|<!\[CDATA\[|\]\([^()]*\)|(?:^|(?<=\r))[ \t>*+-]*(?:\d+[.)][ \t]+)?\[[^\[\]\n]*\]:.*|\[\^?[^\[\]\n]*\]|\{\{.*?\}\}|\{%.*?%\}|\{[^{}]*\}"
    r"|^[ \t>]*(?:`{3,}|~{3,}).*|&[#\w]+;|https?://\S+|^(?:import|export)\b.*",
    re.MULTILINE,
)
"""Tags, addresses, labels, calls, fences and entities: no copy, unless a sentence stands in them."""
_SENTENCE = 7
"""Words in a row, of which nothing else is known, that may be a sentence."""


def lost(text: str, form: str) -> list[str]:
    """The words of a text in a format (`text`, `markdown`) that stand in no block, no front matter, and nothing that is told of.

    A word or two of markup may go; a sentence may not, whatever stands around it. What is no copy is told as a whole.
    """
    document = parse(Source("story", text, form))
    if document.dump:
        return []
    seen, markup = _seen(document), _covered(text, _MARKUP)
    words: list[str] = []
    for told, run in groupby(re.finditer(r"\S+", text), key=lambda word: any(seen[slice(*word.span())])):
        unread = [] if told else [word for word in run if any(map(str.isalpha, word[0]))]
        bare = [word for word in unread if any(text[at].isalpha() and not markup[at] for at in range(*word.span()))]
        words += [word[0] for word in (unread if len(unread) >= _SENTENCE else bare)]
    return words


def _seen(document: Document) -> list[bool]:
    """For each character of the source whether a block holds it, somebody tells of it, or it is meant not to be seen."""
    text = document.source.text
    seen = _covered(text, _SILENT)
    try:
        head = fence(text)
    except FrontMatterError:
        head = None
    spans = [(0, head.copy)] if head else []
    spans += [
        block.prose.span(at, at + 1)
        for block in (*document.blocks, *document.around)
        for at in range(len(block.prose.text))
    ]
    spans += [found.span for found in document.unread]
    for start, end in spans:
        seen[start:end] = [True] * (end - start)
    return seen


def _covered(text: str, pattern: re.Pattern[str]) -> list[bool]:
    """For each character of a text whether a pattern matches it."""
    covered = [False] * len(text)
    for found in pattern.finditer(text):
        covered[slice(*found.span())] = [True] * len(found[0])
    return covered
