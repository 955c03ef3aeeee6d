"""A document that is open in an editor: what it goes by, and its text in one version."""

from __future__ import annotations

import os

from newslint.live.bench import Bench
from newslint.lsp.places import Places
from newslint.model import Report, Source
from newslint.record import record

_SUFFIXES = {"markdown": ".md", "mdx": ".mdx", "html": ".html"}
"""The suffixes of documents that are not saved yet, by what the editor takes them for."""
_PLAIN = ".txt"


@record
class Draft:
    """One version of a document; `versioned` says that the editor takes changes of a version alone."""

    uri: str
    version: int | None
    source: Source
    places: Places
    versioned: bool


@record
class Lint:
    """The job to judge a text that goes by a name; with `values`, of its figures too. None where newslint.yaml excludes it."""

    text: str
    name: str
    values: bool

    def __call__(self, bench: Bench) -> Report | None:
        """Judge it."""
        if bench.desk().guide(self.name).config.excluded(self.name):
            return None
        return bench.lint(self.text, self.name, values=self.values)


def name(path: str | None, language: str | None, root: str) -> str:
    """The name that a document goes by: its path, else one in the first folder that is open, so that its newslint.yaml counts."""
    return path or os.path.join(root, f"untitled{_SUFFIXES.get(language or '', _PLAIN)}")  # noqa: PTH118 -- a name
