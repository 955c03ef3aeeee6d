"""The words of each language: data that readers and extractors look up, never logic.

A topic (`figures`, `calendar`, `names` …) is a module here that says in a frozen dataclass which words it
needs; each language package fills it in a module of the same name, as `WORDS`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


@cache
def words(topic: str, language: str = "en") -> Any:  # noqa: ANN401 -- the topic's own dataclass
    """The `WORDS` of a topic in a language.

    Raises ModuleNotFoundError for a topic or language that newslint does not have.
    """
    return import_module(f"newslint.lexicon.{language}.{topic}").WORDS
