"""reStructuredText -> the tree that docutils makes of it: nothing is inserted, nothing run, and no transform moves anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from io import StringIO
from typing import Any, TypeAlias

from newslint import compiled

Node: TypeAlias = Any
"""A node of a tree: docutils says of its children no more than that they are nodes."""
LONGEST = 1_000_000
"""Code points of a text that is read: docutils needs a minute for ten times as many."""


_MARKS = "*`|_:"
"""What may begin inline markup, whose end docutils looks for in all of the paragraph."""
_MOST = 50_000_000
"""Characters that it may look at for that: as many take it a second."""


class RefusedError(Exception):
    """A text that docutils cannot take apart: why, and at which place."""

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.offset = offset


def tree(text: str) -> Node:
    """The tree of a text. Raises RefusedError where there is none."""
    from docutils.parsers.rst import Parser, directives, roles  # noqa: PLC0415 -- 60 ms that only such a file pays
    from docutils.utils import new_document  # noqa: PLC0415 -- likewise

    if len(text) > LONGEST:
        message = f"longer than {LONGEST:,} characters; cut it into several files"
        raise RefusedError(message)
    costs = {part.start(): len(part[0]) * sum(map(part[0].count, _MARKS)) for part in _paragraph().finditer(text)}
    if sum(costs.values()) > _MOST:
        message = "a paragraph or table with too many marks (* ` | _ :) for its length; cut it into several"
        raise RefusedError(message, max(costs, key=costs.__getitem__))
    document = new_document("", _settings())
    named: dict[str, Any] = vars(roles)["_roles"]
    known = dict(named)  # a text may name roles, which the next one must not know
    directed: dict[str, Any] = vars(directives)["_directives"]
    others = dict(directed)  # Sphinx, if it runs here too, has them for itself
    directed["only"] = _only()
    try:
        Parser().parse(text, document)
    except RecursionError as error:
        message = "lists or quotations stand in each other too deep"
        raise RefusedError(message) from error
    except Exception as error:
        message = f"docutils cannot read it: {type(error).__name__}: {error}".rstrip(": ")
        raise RefusedError(message) from error
    finally:
        named.clear()
        named.update(known)
        directed.clear()
        directed.update(others)
    return document


def starts(text: str) -> list[int]:
    """Where each line begins, as docutils counts lines."""
    found, at = [], 0
    for line in text.replace("\v", " ").replace("\f", " ").splitlines(keepends=True):
        found.append(at)
        at += len(line)
    return [*found, at]


@cache
def _paragraph() -> re.Pattern[str]:
    """Lines with no blank line between them."""
    return compiled.pattern(r"(?:[^\r\n]*\S[^\r\n]*(?:\r\n?|\n|\Z))+")


@cache
def _settings() -> Any:  # noqa: ANN401 -- a class of docutils without types
    """What docutils may do: no more than look at the text."""
    from docutils.frontend import get_default_settings  # noqa: PLC0415 -- as above
    from docutils.parsers.rst import Parser  # noqa: PLC0415 -- likewise

    settings = get_default_settings(Parser)
    said = {
        "file_insertion_enabled": False, "raw_enabled": False, "report_level": 5, "halt_level": 5, "warning_stream": StringIO(),
        "line_length_limit": LONGEST, "smart_quotes": False, "syntax_highlight": "none", "pep_references": False,
        "rfc_references": False, "math_output": "LaTeX", "_disable_config": True,
    }  # fmt: skip
    for name, value in said.items():
        setattr(settings, name, value)
    return settings


@cache
def _only() -> Any:  # noqa: ANN401 -- likewise
    """The directive whose content is for some readers only: it is copy for them."""
    from docutils.nodes import container  # noqa: PLC0415 -- as above
    from docutils.parsers.rst import Directive  # noqa: PLC0415 -- likewise

    class Only(Directive):
        has_content, optional_arguments, final_argument_whitespace = True, 1, True

        def run(self) -> list[Node]:
            inside = container()
            inside.document = self.state.document  # of which what is in it has its lines
            memo = self.state.memo
            kept = memo.title_styles, memo.section_level
            memo.title_styles, memo.section_level = [], 0  # headings in it have their own depths
            self.state.nested_parse(self.content, self.content_offset, inside, match_titles=True)
            memo.title_styles, memo.section_level = kept
            return [inside]

    return Only


def around(node: Node) -> Iterator[Node]:
    """What a node stands in, the innermost first."""
    while (node := node.parent) is not None:
        yield node
