"""The logic knows no word of English: what it compares copy with, and what it says of it, it asks the lexicon for."""

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
    *(
        "partition",
        "rpartition",
        "compile",
        "pattern",
        "match",
        "search",
        "fullmatch",
        "sub",
        "finditer",
        "findall",
        "isdisjoint",
    ),
}
"""Methods that are asked about copy."""
UNIT = "a unit, or a period, as the measures of a lexicon name it"
JOINT = "whether the ends of a date are a period or a list: `Date.link`"
HEDGE = "a class of hedges, as a lexicon names it"
EVERYWHERE = {
    **dict.fromkeys(("day", "week", "month", "quarter", "year", "percent", "points"), UNIT),
    **dict.fromkeys(("about", "at", "least", "most", "over", "under", "up"), HEDGE),
}
"""What may stand in every module, and why."""
KEYS: Mapping[str, tuple[frozenset[str], str]] = {
    "arithmetic/quantity.py": (
        frozenset({"to", "just", "nearly"}),
        "`up to`, `just over`, `nearly`: classes of hedges",
    ),
    "kinds/total/itemised.py": (frozenset({"another"}), "a class of words, as a lexicon names it"),
    "article/dates/__init__.py": (frozenset({"and", "to"}), JOINT),
    "article/dates/days.py": (frozenset({"to"}), JOINT),
    "article/figures/hedges.py": (frozenset({"to"}), "`up to`: a class of hedges"),
    "article/style/grammar.py": (frozenset({"one", "or"}), "the group of a rule's pattern, and a sort of part of one"),
    "document/languages.py": (frozenset({"de", "it"}), "codes of languages"),
    "article/style/prefilter.py": (frozenset({"or"}), "parts of a pattern, as the prefilter takes it to pieces"),
    "article/symbols/codes.py": (frozenset({"us"}), "the code of a market"),
    "document/heads/frontmatter.py": (frozenset({"no", "off", "on", "yes"}), "truth, as YAML writes it"),
    "document/markup/choices.py": (frozenset({"when"}), "a statement of templates"),
    "document/markup/classes.py": (
        frozenset({"only", "posted", "share", "sr"}),
        "classes, as pages in every language name them",
    ),
    "document/markup/elements.py": (frozenset({"th"}), "tags"),
    "document/roles/page.py": (frozenset({"th"}), "a tag"),
    "document/tables.py": (frozenset({"th"}), "a tag"),
    "document/switches.py": (
        frozenset({"all", "no", "off", "on", "to", "yes"}),
        "what Vale understands, and its parts",
    ),
    "document/markup/tags.py": (frozenset({"col", "collapse", "until"}), "a tag, and parts of what attributes say"),
    "kinds/agreement/worked_out/announced.py": (
        frozenset({"expected"}),
        "what sets a figure apart, by its name in code",
    ),
    "kinds/calendar/__init__.py": (frozenset({"to"}), JOINT),
    "kinds/period/tellings.py": (frozenset({"to"}), JOINT),
    "kinds/sourcing/dated.py": (frozenset({"half"}), "a period, as `Date.period` names it"),
    "kinds/change/reading.py": (
        frozenset({"after", "from", "or", "to"}),
        "what an operand of a change is led by: names of roles, given to the words of a lexicon",
    ),
    "document/heads/archie.py": (frozenset({"first"}), "names of the format, and groups of patterns"),
    "document/markup/aligned.py": (frozenset({"target"}), "names of the markup, and groups of patterns"),
    "document/markup/asciidoc.py": (frozenset({"said"}), "names of the markup, and groups of patterns"),
    "document/news/feeds.py": (frozenset({"group"}), "names of elements, attributes and properties of the format"),
    "document/news/newsml.py": (frozenset({"by"}), "names of elements, attributes and properties of the format"),
    "document/news/shown.py": (frozenset({"lt"}), "names of elements, attributes and properties of the format"),
    "document/readers/rst.py": (frozenset({"group"}), "names of the format, and groups of patterns"),
}
"""What is no word of copy in one module, and why."""
FAILURE = "what could not be read or carried out: the program's own voice, to whoever runs it"
RULES = "what is said to whoever writes a rule: mistakes in its file, and what was found in its examples"
VOICE: Mapping[str, str] = {
    "arithmetic/measures.py": "units by their names in a lexicon, each with what it is worth",
    "article/claims/likeness.py": "what `debug` shows to whoever writes a rule: features by their names in code",
    "article/style/edits.py": FAILURE,
    "article/style/legibility.py": "the names of formulas and scopes that rule files ask for",
    "article/style/patterns.py": FAILURE,
    "document/switches.py": "the word by which a comment speaks to Vale",
    "kinds/relation/__init__.py": RULES,
    "kinds/relation/cases.py": RULES,
    "kinds/relation/classes.py": RULES,
    "kinds/relation/options.py": RULES,
    "kinds/relation/reasons.py": RULES,
    "document/heads/assigned.py": FAILURE,
    "document/heads/frontmatter.py": FAILURE,
    "document/heads/yaml_head.py": FAILURE,
    "document/readers/data.py": FAILURE,
    "document/news/faults.py": FAILURE,
    "document/news/newsml.py": FAILURE,
    "document/news/ninjs.py": FAILURE,
    "document/news/roots.py": FAILURE,
    "document/news/story.py": FAILURE,
    "document/news/xml.py": FAILURE,
    "document/readers/archieml.py": FAILURE,
    "document/readers/asciidoc/__init__.py": FAILURE,
    "document/readers/rows.py": FAILURE,
    "document/readers/rst.py": FAILURE,
    "document/readers/xml.py": FAILURE,
    "document/rows/asked.py": FAILURE,
    "document/rows/delimited.py": FAILURE,
    "document/rows/story.py": FAILURE,
}
"""Where a module says something that is no message about copy, and what that is."""
CLASSES = frozenset(("at least", "at most", "up to", "just over", "just under"))
"""Hedges by their names in a lexicon."""
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


def unsaid(tree: ast.AST) -> Iterator[ast.AST]:
    """The parts of a module that say nothing of a story: documentation, errors that are raised, what `explain` tells."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Call(func=ast.Name(id="Fault")):
                yield node
            case ast.Assign(targets=[ast.Name(id="message")]) | ast.Subscript(value=ast.Name(id="Annotated")):
                yield node


def phrases(tree: ast.AST) -> Iterator[str]:
    """The texts of a module with a blank beside a word, that may reach whoever wrote a story."""
    apart = {each for node in unsaid(tree) for each in ast.walk(node)}
    for node in ast.walk(tree):
        if node not in apart and isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = re.search(r"[A-Za-z]{2,} | [A-Za-z]{2,}", node.value)
            if words and not re.search(r"[\\\[]", node.value) and node.value not in CLASSES:
                yield node.value


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


@pytest.mark.parametrize("package", LOGIC)
def test_a_module_asks_the_lexicon_for_messages(package: str) -> None:
    modules = ((path, path.relative_to(SOURCE).as_posix()) for path in (SOURCE / package).rglob("*.py"))
    found = {name: [*phrases(ast.parse(path.read_text("utf-8")))] for path, name in modules if name not in VOICE}
    assert not {name: said for name, said in found.items() if said}


@pytest.mark.parametrize("name", VOICE)
def test_each_voice_is_heard(name: str) -> None:
    assert [*phrases(ast.parse((SOURCE / name).read_text("utf-8")))]


def test_a_phrase_is_seen() -> None:
    text = '''"""Not this one."""\nraise ValueError("nor this")\nnote = f"the year {year} is"\nrole = "day of"\n'''
    assert {*phrases(ast.parse(text))} == {"the year ", " is", "day of"}


def test_a_word_in_a_comparison_is_seen() -> None:
    text = 'if word == "before": ...\nre.compile(rf"(?P<after>{x})|since (?:the )?\\\\d")\nname = "until"\n'
    assert frozenset(word for each in compared(ast.parse(text)) for word in bare(each)) & known() == {
        "before",
        "since",
        "the",
    }
