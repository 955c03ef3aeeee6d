"""A text with calls to a site generator -> the same with its calls masked, the comments among them, and those that may hold copy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.document import Prose
from newslint.document.concealed import written
from newslint.document.markup import calls, expressions, modules
from newslint.document.markup.calls import Call
from newslint.document.markup.choices import folded
from newslint.document.markup.dialects import Dialect
from newslint.document.markup.masks import mask
from newslint.document.running import FEWEST
from newslint.model import Span
from newslint.tuples import NamedTuple

_LITERAL = r"[^\"'`{}<\\\n]*"
_CALLS = (
    rf"\{{\{{-?[ \t]*(?P<quote>[\"'])(?P<string>{_LITERAL})(?P=quote)[ \t]*-?\}}\}}|"  # a text that a page shows: {{ "12.5%" }}
    r"(?P<statement>\{\{[<%][^{}]*(?<=[>%])\}\}"  # Hugo: {{< figure >}}
    r"|\{%[^{}]*(?<=%)\})"  # Jekyll, Eleventy: {% include %}
    r"|(?P<value>\{\{(?=[^{}]*[.|])[^{}]*\}\})"  # a variable of the site, not a placeholder: {{ page.title }}
    r"|\{:[^{}\n]*\}"  # kramdown: {:.caption}
    r"|\[[a-z][\w-]{0,30}(?:[ \t]+[\w-]{1,30}=(?:\"[^\"\[\]\n]*\"|'[^'\[\]\n]*')){1,30}[ \t]*/?\]|\[/[a-z][\w-]{0,30}\](?!\()"  # WordPress: [caption width="300"]
)
_MDX = (
    r"|\{/\*(?P<comment>[^*{]*(?:(?:\*(?!/)|\{(?!/\*))[^*{]*){0,9999})\*/\}"  # no other begins in it
    rf"|(?<!=)\{{[ \t]*(?:(?P<mark>[\"'`])(?P<literal>{_LITERAL})(?P=mark)|(?P<number>[0-9][0-9.,]*))[ \t]*\}}"  # {"12%"}
    r"|(?P<expression>\{[^{}\n]*\})|</?>"
)


_MARKS = frozenset("\"'`")
_NAME = 50
"""Characters before a call in which the name of an attribute stands."""
_SHOWN = frozenset({"string", "literal", "number"})
"""Groups of a call that a page shows as they are written."""


_VARIABLE = r"|(?P<variable>\{\{[^{}]*\}\})"


@cache
def _call(*, mdx: bool, template: bool) -> re.Pattern[str]:
    """A call; in MDX also a comment, an expression, a fragment; in a template any variable."""
    return compiled.pattern(_CALLS + (_VARIABLE if template else "") + (_MDX if mdx else ""))


@cache
def _logic() -> re.Pattern[str]:
    """What shows that a text is a template: where it decides or takes parts in, what stands in double braces is a variable, not a placeholder."""
    liquid = "if|unless|case|for|assign|capture|set|extends|block|macro"
    hugo = "end|else|if|range|with|block|define|template|partial|partialCached"
    return compiled.pattern(
        rf"\{{%-?[ \t]*(?:{liquid})\b|\{{\{{-?[ \t]*(?:{hugo})\b(?=[^{{}}\n]{{0,200}}\}}\}})|\{{\{{- "
    )


@cache
def _program() -> re.Pattern[str]:
    """Code of PHP in a page, to its end or that of the page."""
    return compiled.pattern(r"<\?(?:php\b|(?P<value>=))[\s\S]*?(?:\?>|\Z)", re.IGNORECASE)


def uncoded(text: str) -> str:
    """A page with its code of PHP masked."""
    if "<?" not in text:
        return text
    return _program().sub(lambda found: mask(found[0], found.lastgroup or ""), text)


class Masked(NamedTuple):
    """A text with its calls masked, of the same length; the comments among them: where, and their words; the calls, which may hold copy; and code that runs."""

    text: str
    comments: list[tuple[Span, str]]
    calls: list[Prose]
    code: Sequence[Prose] = ()


def masked(text: str, *, mdx: bool = False) -> Masked:
    """The text with its calls masked, in a language that marks them so that copy may stand beside them."""
    comments: list[tuple[Span, str]] = []
    code = tuple(modules.statements(text)) if mdx else ()
    held = [_named(text, *one[:2]) for one in code if not one.runs and _may_hold(text[one.start : one.end])]
    whole = text
    text = _without(text, (Call(*one[:2], "code", Span(*one[:2])) for one in code)) if code else text

    def marked(found: re.Match[str]) -> str:
        start, end = found.span()
        if found.lastgroup == "comment":
            comments.append((Span(start, end), found["comment"]))
        elif found.lastgroup in _SHOWN:
            first, last = (at - start for at in found.span(found.lastgroup))
            return mask(found[0][:first], "") + found[0][first:last] + mask(found[0][last:], "")
        elif _may_hold(found[0]):
            held.append(_named(text, start, end))
        return mask(found[0], found.lastgroup or "", text[max(0, start - 1) : start], text[end : end + 1])

    if mdx or "{" in text or '="' in text or "[/" in text:
        text = _call(mdx=mdx, template=bool(_logic().search(text))).sub(marked, text)
    held.sort(key=lambda call: call.span(0, 1).start)
    return Masked(text, comments, held, [written(whole, *one[:2]) for one in code if one.runs])


def _may_hold(call: str) -> bool:
    """Whether a call may hold copy: several words, or a string."""
    blanks = call.count(" ")
    return blanks >= FEWEST - 1 or (blanks > 0 and not _MARKS.isdisjoint(call))


def _named(text: str, start: int, end: int) -> Prose:
    """A call, with the name of the attribute that it is the value of."""
    name = _attribute().search(text, max(0, start - _NAME), start)
    start = name.start() if name else start
    return Prose(text[start:end], range(start, end))


@cache
def _attribute() -> re.Pattern[str]:
    """The name of an attribute, and the sign behind it."""
    return compiled.pattern(r"(?<=\s)[A-Za-z][\w-]{0,40}=\Z")


def called(text: str, dialect: Dialect, start: int = 0) -> Masked:
    """A template with its calls from `start` on masked, in the language that it is written in; the tags of components are calls around others."""
    found = sorted(_calls(text, dialect, start))
    tags = [call for call in found if call.sort == "tag"]
    others = list(folded(text, (call for call in found if call.sort != "tag")))
    inner = _without(text, others)
    held = [
        _named(whole, call.start, call.end)
        for whole, some in ((text, others), (inner, tags))
        for call in some
        if call.sort != "comment" and _may_hold(whole[call.start : call.end])
    ]
    comments = [
        (Span(call.start, call.end), text[slice(*call.words)].strip("-~")) for call in others if call.sort == "comment"
    ]
    return Masked(_without(inner, tags), comments, held)


def _calls(text: str, dialect: Dialect, start: int) -> Iterator[Call]:
    """The calls of a template, the script at its head first."""
    if not dialect.expressions:
        yield from calls.calls(text, dialect, start)
        return
    if script := _script().match(text) if dialect.script else None:
        yield Call(*script.span(), "statement", Span(*script.span()))
        start = script.end()
    yield from expressions.calls(text, start)


@cache
def _script() -> re.Pattern[str]:
    """A script at the head of a template, between lines of hyphens."""
    return compiled.pattern(r"\s{0,20}---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?:\r?\n|\Z)")


def _without(text: str, some: Iterable[Call]) -> str:
    """A text with some calls masked."""
    pieces: list[str] = []
    at = 0
    for call in some:
        pieces.append(text[at : call.start])
        at = max(at, call.end)
        pieces.append(
            mask(text[call.start : at], call.sort, text[max(0, call.start - 1) : call.start], text[at : at + 1])
        )
    return "".join((*pieces, text[at:]))
