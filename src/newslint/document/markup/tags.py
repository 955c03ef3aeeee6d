"""HTML, in Markdown or by itself -> comments, tags and the characters between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache

from newslint import compiled
from newslint.tuples import NamedTuple

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
    "acronym", "applet", "basefont", "bgsound", "blink", "br", "dir", "frame", "frameset", "hgroup", "keygen", "layer", "listing", "marquee", "nobr", "noframes", "rb", "rtc",
    "search", "spacer", "xmp",
))  # fmt: skip
CDATA = "![CDATA["
SILENT = frozenset(("script", "style", "!", CDATA))
"""What browsers show nothing of."""
UNSEEN = "unseen:"
"""What the mark begins with of a stretch in an element that a page does not show; the name of the element follows."""
VOID = frozenset(("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"))  # fmt: skip
"""Elements without an end, which hold nothing."""
_TRIES = 20
"""Tags that may turn out to be none before their values are no longer looked at as a whole: a page has few."""
_SYMBOL = 20
"""The longest tag, brackets and all, that may be a ticker symbol."""


class Token(NamedTuple):
    """A piece of HTML: a comment (`!--`, its words), a tag (its name, no text) or characters (no name).

    What stands in an element or a declaration of the `SILENT` is a token of its own, without its tags. `closes` tells
    an end tag, or that what is set apart has an end.
    """

    name: str
    text: str
    start: int
    end: int
    closes: bool = False


ENTITY = r"(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31})(?:;|(?![\w;=])))"
SPACE = r"(?P<space>[ \t\n\r\f\v]+)"
_WORDS = r"(?P<text>[^<& \t\n\r\f\v]+(?:[ \t][^<& \t\n\r\f\v]+){0,99}|[<&])"
_RUN = r"(?P<text>[^<]+|<+(?=<)|<(?:[^<A-Za-z/!?][^<]*)?)"


@cache
def _token(*, runs: bool = False) -> re.Pattern[str]:
    """What sets apart all up to its end, a tag, a declaration, an entity, white space, characters."""
    return compiled.pattern(
        r"<(?P<mark>!--|!\[CDATA\[)"
        r"|<(?P<silent>(?i:script|style))\b[^<>]*>"
        rf"|{_tagged('<')}"
        r"|<[!?](?P<declared>[^<>]*)>"
        rf"|{_RUN if runs else f'{ENTITY}|{SPACE}|{_WORDS}'}"
    )


def _tagged(barred: str) -> str:
    """The pattern of a tag, whose values in quotation marks hold none of some characters."""
    value = rf"""=\s*(?:"[^"{barred}]*"|'[^'{barred}]*'|(?![\s"']))"""
    return rf"<(?P<closes>/?)(?P<name>[A-Za-z][\w:-]*)(?![\w:-])(?P<rest>[^<>=]*(?:{value}[^<>=]*){{0,999}})>"


@cache
def _loose() -> re.Pattern[str]:
    """A tag whose values may hold tags."""
    return compiled.pattern(_tagged(""))


def tokens(text: str, start: int = 0, *, runs: bool = False) -> Iterator[Token]:
    """The tokens of a stretch of HTML, in order, all of it; with `runs` all between two tags is one, its entities as they are written."""
    tries = _TRIES
    while start < len(text):
        for found in _token(runs=runs).finditer(text, start):
            group, start = found.lastgroup, found.end()
            if group in {"mark", "silent"}:
                token, start = _set_apart(found)
                yield token
                break
            if group != "text":
                yield _READ[group](found)
                continue
            if tries and found[0] == "<":
                if tag := _loose().match(text, found.start()):
                    start = tag.end()
                    yield _tag(tag)
                    break
                tries -= text[start : start + 1].isalpha()
            yield Token("", found[0], found.start(), start)


_ENDS: Mapping[str, str] = {
    "!--": "-->",
    CDATA: r"\]\]>",
    **{name: f"</{name}(?:[^<>]*>)?" for name in ("script", "style")},
}
"""What ends that in which no prose is looked for."""


@cache
def _end(name: str) -> re.Pattern[str]:
    """The end of what a token of that name is."""
    return compiled.pattern(_ENDS[name], re.IGNORECASE)


def _set_apart(found: re.Match[str]) -> tuple[Token, int]:
    """A comment, or what stands where no prose is looked for, up to its end or that of all; and where that is over."""
    text, start, name = found.string, found.end(), found["mark"] or found["silent"].lower()
    end = _end(name).search(text, start)
    last, over = end.span() if end else (len(text), len(text))
    whole = (found.start(), over) if name == "!--" else (start, last)
    return Token(name, text[start:last], *whole, closes=end is not None), over


@cache
def _slip() -> re.Pattern[str]:
    """What a writer takes for the end of a comment."""
    return compiled.pattern(r"\A-?>|--!?[ \t]{0,9}>")


def slip(comment: str) -> int:
    """Where in the words of a comment those begin that its writer may take to stand behind it; 0 where none do."""
    found = _slip().search(comment)
    return found.end() if found else 0


def _tag(found: re.Match[str]) -> Token:
    """A tag; a ticker symbol in angle brackets, which only looks like one, as characters."""
    closes, name = found.group("closes", "name")
    if name[0].isupper() and found.end() - found.start() <= _SYMBOL and symbol(found[0]) and not known(name):
        return Token("", found[0], *found.span())
    return Token(name.lower(), "", *found.span(), closes=bool(closes))


_VALUE = r"""\"[^\"]*\"|'[^']*'|[^\s\"'>]+"""


@cache
def _hiding() -> re.Pattern[str]:
    """The attribute `hidden`, or a style that shows nothing; of others, their values are passed over."""
    return compiled.pattern(
        rf"""(?<![\w:-])(?:(?P<hidden>hidden)(?![\w:-]|\s*=\s*["']?until)"""
        rf"""|style\s*=\s*(?P<style>{_VALUE})|[\w:-]+\s*=\s*(?:{_VALUE}))""",
        re.IGNORECASE,
    )


@cache
def _unshown() -> re.Pattern[str]:
    """A style in which nothing is shown."""
    return compiled.pattern(
        r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity)\s*:\s*0(?![\d.]*[1-9]))",
        re.IGNORECASE,
    )


def hides(tag: str, name: str) -> bool:
    """Whether a page shows nothing of the element that a tag begins."""
    if name in VOID or tag.endswith("/>"):
        return False
    return any(found["hidden"] or _unshown().search(found["style"] or "") for found in _hiding().finditer(tag))


@cache
def _symbol() -> re.Pattern[str]:
    """A ticker symbol in angle brackets, with or without its market."""
    return compiled.pattern(r"<[A-Z][A-Z0-9]{0,8}(?:[A-Z0-9]?(?:_?[a-z]{1,3})?\.[A-Z]{1,3})?>")


def symbol(written: str) -> bool:
    """Whether something in angle brackets may be a ticker symbol."""
    return _symbol().fullmatch(written) is not None


def known(name: str) -> bool:
    """Whether HTML has an element of that name."""
    name = name.lower()
    return name in BREAKS or name in MARKS or name in _OTHERS


def is_component(text: str, token: Token) -> bool:
    """Whether a tag in a text calls a component of the site's own: its name begins as names do (`<Figure>`), or HTML has none like it."""
    return not known(token.name) or text[token.start + 1 : token.start + 3].istitle()


def level(name: str) -> int:
    """The depth of a heading's tag, 0 for others."""
    return int(name[1]) if name[:1] == "h" and name[1:].isdigit() else 0


@lru_cache(maxsize=200)
def unescaped(entity: str) -> str:
    """What an entity stands for; what only begins like one stands for itself."""
    from html import unescape  # noqa: PLC0415 -- 3 ms that copy without entities does not pay

    character = unescape(entity)
    return character if entity.endswith(";") or len(character) == 1 else entity


_READ: Mapping[str | None, Callable[[re.Match[str]], Token]] = {
    "space": lambda found: Token("", " ", *found.span()),
    "entity": lambda found: Token("", unescaped(found[0]), *found.span()),
    "rest": _tag,
    "declared": lambda found: Token("!", found["declared"], *found.span("declared")),
}
"""How what the groups of the pattern of tokens find is read, where it may be among running words."""
