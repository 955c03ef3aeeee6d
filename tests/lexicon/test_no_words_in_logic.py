"""The logic knows no word of English: what it compares copy with, it asks the lexicon for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import newslint
from newslint.lexicon.en import words

LOGIC = ("article", "kinds", "document", "arithmetic")
SOUGHT = {
    *("startswith", "endswith", "find", "rfind", "index", "split", "replace", "removeprefix", "removesuffix"),
    *("partition", "rpartition", "compile", "match", "search", "fullmatch", "sub", "finditer", "findall", "isdisjoint"),
}
"""Methods that are asked about copy."""
UNIT = "a unit, or a period, as the measures of a lexicon name it"
HEDGE = "a class of hedges, as a lexicon names it"
EVERYWHERE = {
    **dict.fromkeys(("day", "week", "month", "quarter", "year", "percent", "points"), UNIT),
    **dict.fromkeys(("about", "at", "least", "most", "over", "under", "up"), HEDGE),
}
"""What may stand in every module, and why."""
KEYS: Mapping[str, tuple[frozenset[str], str]] = {
    "arithmetic/quantity.py": (frozenset({"to"}), "`up to`: a class of hedges"),
    "article/dates/__init__.py": (frozenset({"and", "to"}), "how the days of a month are joined"),
    "article/dates/days.py": (frozenset({"to"}), "likewise"),
    "article/figures/hedges.py": (frozenset({"to"}), "`up to`: a class of hedges"),
    "article/style/grammar.py": (frozenset({"one"}), "parts of a pattern"),
    "article/style/languages.py": (frozenset({"de", "it"}), "codes of languages"),
    "article/style/prefilter.py": (frozenset({"or"}), "parts of a pattern"),
    "article/symbols/codes.py": (frozenset({"us"}), "the code of a market"),
    "document/heads/frontmatter.py": (frozenset({"no", "off", "on", "yes"}), "truth, as YAML writes it"),
    "document/markup/tags.py": (frozenset({"col"}), "a tag"),
    "kinds/calendar/__init__.py": (frozenset({"to"}), "how the days of a month are joined"),
    "kinds/change/reading.py": (frozenset({"after", "from", "or", "to"}), "the places of a statement"),
}
"""What is no word of copy in one module, and why."""
SOURCE = Path(newslint.__file__).parent


@cache
def known() -> frozenset[str]:
    """The words of the categories of English."""
    modules = (import_module(f"{words.__name__}.{module.name}") for module in iter_modules(words.__path__))
    categories = (value for module in modules for name, value in vars(module).items() if name.isupper())
    listed = (word for some in categories if isinstance(some, frozenset | Mapping) for word in some)
    return frozenset(word for word in listed if len(word) > 1)


def compared(tree: ast.AST) -> Iterator[str]:
    """The texts that a module compares with, looks up in a set, or searches for."""
    for node in ast.walk(tree):
        asks = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SOUGHT
        makes = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"set", "frozenset"}
        if asks or makes or isinstance(node, ast.Compare | ast.Set):
            yield from (
                each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)
            )


def bare(pattern: str) -> frozenset[str]:
    """The words of a text or a pattern, in small letters."""
    plain = re.sub(r"\\[A-Za-z]|\(\?P?<\w+>|\(\?[a-zA-Z]+|\[[^\]]*\]", " ", pattern)
    return frozenset(re.findall(r"[a-z]{2,}", plain.lower()))


def spoken(module: Path) -> frozenset[str]:
    """The English words that a module compares with, but for what may stand everywhere."""
    texts = compared(ast.parse(module.read_text("utf-8")))
    return (frozenset(word for text in texts for word in bare(text)) & known()) - EVERYWHERE.keys()


@pytest.mark.parametrize("package", LOGIC)
def test_a_module_asks_the_lexicon_for_words(package: str) -> None:
    modules = ((path, path.relative_to(SOURCE).as_posix()) for path in (SOURCE / package).rglob("*.py"))
    found = {name: sorted(spoken(path) - KEYS.get(name, (frozenset(), ""))[0]) for path, name in modules}
    assert not {name: english for name, english in found.items() if english}


@pytest.mark.parametrize("name", KEYS)
def test_each_exception_is_needed(name: str) -> None:
    assert KEYS[name][0] == spoken(SOURCE / name)


def test_a_word_in_a_comparison_is_seen() -> None:
    text = 'if word == "before": ...\nre.compile(rf"(?P<after>{x})|since (?:the )?\\\\d")\nname = "until"\n'
    assert frozenset(word for each in compared(ast.parse(text)) for word in bare(each)) & known() == {
        "before",
        "since",
        "the",
    }
