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


def lowered(text: str) -> str:
    """A text of the same length as the words of a lexicon are spelt: in small letters, with one kind of apostrophe."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return low.replace("’", "'")
