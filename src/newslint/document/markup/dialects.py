"""The suffix of a template -> its language: how it writes what a page does not show as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from os.path import splitext

from newslint.tuples import NamedTuple


class Marks(NamedTuple):
    """What begins a call (a pattern), what ends it, and its sort.

    A `value` is put in its place, a `statement` says what becomes of the copy around it, of a `comment` nothing is left; a
    `tag` is that of a component.
    """

    begin: str
    end: str
    sort: str


class Dialect(NamedTuple):
    """A language of templates: its calls, of which the first that fits counts.

    Between a call whose name is among the `verbatim` and its end a page shows what is written; between one of the `silent`
    and its end it shows nothing. With `expressions` code stands in braces, and tags in the code; a `script` may stand at the head.
    In a language of `components` what a page shows may stand in the script beside it.
    """

    marks: tuple[Marks, ...] = ()
    verbatim: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    expressions: bool = False
    script: bool = False
    components: bool = False


_VALUE = Marks(r"\{\{", "}}", "value")
_STATEMENT = Marks(r"\{%", "%}", "statement")
_JINJA = Dialect((_VALUE, _STATEMENT, Marks(r"\{#", "#}", "comment")), ("raw", "verbatim"), ("comment",))
_LIQUID = Dialect((_VALUE, Marks(r"\{%-?\s*#", "%}", "comment"), _STATEMENT), ("raw",), ("comment", "schema", "style", "stylesheet", "javascript"))  # fmt: skip
_ERB = Dialect((Marks("<%#", "%>", "comment"), Marks("<%[=-]", "%>", "value"), Marks("<%", "%>", "statement")))
_HANDLEBARS = Dialect(
    (
        Marks(r"\{\{~?!--", "--}}", "comment"),
        Marks(r"\{\{~?!", "}}", "comment"),
        Marks(r"\{\{\{\{", "}}}}", "statement"),
        Marks(r"\{\{\{", "}}}", "value"),
        Marks(r"\{\{~?(?:[#/^>]|else\b)", "}}", "statement"),
        _VALUE,
    ),
    ("raw",),
)
_TAG = Marks(r"</?(?:[A-Z]|template\b)", ">", "tag")
"""The tag of a component, or what a component keeps its page in."""
_BOUND = r"(?<=\s)(?:[:@#]|v-)[\w.:-]{1,60}="
"""An attribute whose value is code."""
_VUE = Dialect(
    (
        _VALUE,
        _TAG,
        Marks(r"<i18n\b", "</i18n>", "statement"),
        Marks(f'{_BOUND}"', '"', "statement"),
        Marks(f"{_BOUND}'", "'", "statement"),
    ),
    components=True,
)

DIALECTS: Mapping[str, Dialect] = {
    **dict.fromkeys((".njk", ".nunjucks", ".j2", ".jinja", ".jinja2", ".twig"), _JINJA),
    ".liquid": _LIQUID,
    **dict.fromkeys((".erb", ".ejs"), _ERB),
    **dict.fromkeys((".hbs", ".handlebars", ".mustache"), _HANDLEBARS),
    ".vue": _VUE,
    ".svelte": Dialect(expressions=True, components=True),
    ".astro": Dialect(expressions=True, script=True, components=True),
}
"""The languages of templates, by suffix."""


def dialect(path: str) -> Dialect | None:
    """The language of a template, told by its last suffix; None of another file."""
    return DIALECTS.get(splitext(path)[1].lower())  # noqa: PTH122 -- pathlib takes ten times as long


def made(path: str) -> str:
    """The suffix of what a template makes, in small letters: `.md` of `story.md.njk`; "" where none is written, or of another file."""
    stem, suffix = splitext(path.lower())  # noqa: PTH122 -- likewise
    return splitext(stem)[1] if suffix in DIALECTS else ""  # noqa: PTH122 -- likewise
