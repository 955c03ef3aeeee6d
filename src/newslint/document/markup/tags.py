"""HTML inside Markdown -> comments, tags and the characters between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

BREAKS: Mapping[str, str] = {
    "p": "", "div": "", "section": "", "article": "", "header": "", "footer": "", "main": "", "aside": "", "figure": "", "ul": "", "ol": "",
    "dl": "", "dt": "", "dd": "", "table": "", "thead": "", "tbody": "", "tr": "", "hr": "", "details": "", "summary": "", "nav": "", "form": "", "center": "",
    "h1": "crosshead", "h2": "crosshead", "h3": "crosshead", "h4": "crosshead", "h5": "crosshead", "h6": "crosshead",
    "li": "item", "blockquote": "quote", "td": "cell", "th": "cell", "figcaption": "caption", "caption": "caption", "pre": "code",
}  # fmt: skip
"""Tags that end a block, and the kind of the block they hold where it is no plain paragraph."""
MARKS: Mapping[str, str] = {
    "a": "link", "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "code": "code", "kbd": "code", "tt": "code", "del": "deleted", "s": "deleted",
    "sup": "raised",
}  # fmt: skip
"""Tags that mark a stretch of prose."""
_OTHERS = frozenset((
    "abbr", "address", "area", "audio", "base", "bdi", "bdo", "big", "body", "button", "canvas", "cite", "col", "colgroup", "data",
    "datalist", "dfn", "dialog", "embed", "fieldset", "font", "html", "head", "iframe", "img", "input", "ins", "label", "legend", "link",
    "map", "mark", "menu", "meta", "meter", "noscript", "object", "optgroup", "option", "output", "param", "picture", "progress", "q", "rp",
    "rt", "ruby", "samp", "script", "select", "slot", "small", "source", "span", "strike", "style", "sub", "sup", "svg", "template",
    "textarea", "tfoot", "time", "title", "track", "u", "var", "video", "wbr",
))  # fmt: skip
SILENT = frozenset(("script", "style", "!"))
"""What browsers show nothing of."""
UNSEEN = "unseen:"
"""What the mark begins with of a stretch in an element that a page does not show; the name of the element follows."""
_EMPTY = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
"""Elements that hold nothing."""
_SYMBOL = 9
"""The longest tag of capitals alone that is taken for a ticker symbol."""


class Token(NamedTuple):
    """A piece of HTML: a comment (`!--`, its words), a tag (its name, no text) or characters (no name).

    What stands in an element or a declaration of the `SILENT` is a token of its own, without its tags. `closes` tells
    an end tag, or that a comment is closed.
    """

    name: str
    text: str
    start: int
    end: int
    closes: bool = False


@cache
def _token() -> re.Pattern[str]:
    """A comment, a declaration, an element that holds no prose, a tag, an entity, white space, characters."""
    return re.compile(
        r"<!--(?P<comment>[\s\S]*?)(?:-->|\Z)"
        r"|<(?P<silent>script|style)\b[^<>]*>(?P<kept>[\s\S]*?)(?:</(?P=silent)(?:[^<>]*>)?|\Z)"
        r"""|<(?P<closes>/?)(?P<name>[A-Za-z][\w:-]*)(?![\w:-])(?P<rest>[^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*){0,999})>"""
        r"|<[!?](?:\[CDATA\[)?(?P<declared>[^<>]*?)(?:\]\])?>"
        r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)"
        r"|(?P<space>\s+)"
        r"|(?P<text>[^<&\s]+(?:[ \t][^<&\s]+){0,99}|[<&])",
        re.IGNORECASE,
    )


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a stretch of HTML, in order, all of it."""
    for found in _token().finditer(text):
        start, end = found.span()
        if found["comment"] is not None:
            yield Token("!--", found["comment"], start, end, closes=found[0].endswith("-->"))
        elif found["silent"]:
            yield Token(found["silent"].lower(), found["kept"], *found.span("kept"))
        elif found["declared"]:
            yield Token("!", found["declared"], *found.span("declared"))
        elif found["name"]:
            yield _tag(found)
        elif found["entity"]:
            yield Token("", _unescaped(found["entity"]), start, end)
        elif found["space"]:
            yield Token("", " ", start, end)
        elif found["text"]:
            yield Token("", found["text"], start, end)


@cache
def _slip() -> re.Pattern[str]:
    """What a writer takes for the end of a comment."""
    return re.compile(r"\A-?>|--!?[ \t]{0,9}>")


def slip(comment: str) -> int:
    """Where in the words of a comment those begin that its writer may take to stand behind it; 0 where none do."""
    found = _slip().search(comment)
    return found.end() if found else 0


def _tag(found: re.Match[str]) -> Token:
    """A tag; a ticker symbol in angle brackets, which only looks like one, as characters."""
    name = found["name"]
    if name.isupper() and len(name) <= _SYMBOL and not found["rest"] and not found["closes"] and not known(name):
        return Token("", found[0], *found.span())
    return Token(name.lower(), "", *found.span(), closes=bool(found["closes"]))


_VALUE = r"""\"[^\"]*\"|'[^']*'|[^\s\"'>]+"""


@cache
def _hiding() -> re.Pattern[str]:
    """The attribute `hidden`, or a style that shows nothing; of others, their values are passed over."""
    return re.compile(
        rf"""(?<![\w:-])(?:(?P<hidden>hidden)(?![\w:-]|\s*=\s*["']?until)"""
        rf"""|style\s*=\s*(?P<style>{_VALUE})|[\w:-]+\s*=\s*(?:{_VALUE}))""",
        re.IGNORECASE,
    )


@cache
def _unshown() -> re.Pattern[str]:
    """A style in which nothing is shown."""
    return re.compile(
        r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity)\s*:\s*0(?![\d.]*[1-9]))",
        re.IGNORECASE,
    )


def hides(tag: str, name: str) -> bool:
    """Whether a page shows nothing of the element that a tag begins."""
    if name in _EMPTY or tag.endswith("/>"):
        return False
    return any(found["hidden"] or _unshown().search(found["style"] or "") for found in _hiding().finditer(tag))


def known(name: str) -> bool:
    """Whether HTML has an element of that name."""
    name = name.lower()
    return name in BREAKS or name in MARKS or name in _OTHERS


def level(name: str) -> int:
    """The depth of a heading's tag, 0 for others."""
    return int(name[1]) if name[:1] == "h" and name[1:].isdigit() else 0


def _unescaped(entity: str) -> str:
    """What an entity stands for."""
    from html import unescape  # noqa: PLC0415 -- 3 ms that copy without entities does not pay

    return unescape(entity)
