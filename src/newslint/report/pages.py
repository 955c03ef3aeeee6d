"""The name of a template and its values -> a page, or a part of one: whatever stands in a value stays text."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from newslint.report.escapes import visible_lines
from newslint.tuples import NamedTuple


class Sheet(NamedTuple):
    """A style sheet or a script as it stands in a page, and the hash by which the page's policy admits it."""

    text: Markup
    hash: str


def made(template: str, **values: Any) -> Iterator[str]:  # noqa: ANN401 -- whatever a template asks for
    """The template filled in, piece by piece."""
    return map(str, environment().get_template(template).generate(**values))  # markup would escape what is added to it


@cache
def environment() -> Environment:
    """The templates: all values escaped, and drawn where they would act."""
    found = Environment(
        loader=PackageLoader("newslint.report"),
        autoescape=True,
        finalize=_finalized,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals.update(style=sheet("page.css"), script=sheet("page.js"))
    return found


def sheet(name: str) -> Sheet:
    """One of our own files, trusted as it is."""
    text = files("newslint.report").joinpath("templates", name).read_text("utf-8")
    return Sheet(Markup(text), b64encode(sha256(text.encode()).digest()).decode())  # noqa: S704 -- ours, no value in it


def _finalized(value: object) -> object:
    """A value in which nothing acts; markup is what the templates made themselves."""
    return visible_lines(value) if isinstance(value, str) and not isinstance(value, Markup) else value
