"""How the house stands: what should fall, counted. usage: shape.py [TREE ...] (several trees are printed side by side)."""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
FACTS = ("article", "kinds", "arithmetic")


def main(trees: list[Path]) -> int:
    """Print a row for each count."""
    counted = [dict(rows(tree)) for tree in trees]
    for name in dict.fromkeys(key for counts in counted for key in counts):
        print(f"{name:52}", *(f"{counts.get(name, '-'):>8}" for counts in counted))
    return 0


def rows(tree: Path) -> Iterator[tuple[str, int]]:
    """What is counted, and how much there is of it."""
    source = tree / "src" / "newslint"
    modules = {path: path.read_text("utf-8") for path in sorted(source.rglob("*.py"))}
    logic = {path: text for path, text in modules.items() if path.relative_to(source).parts[0] in FACTS}
    tests = "\n".join(path.read_text("utf-8") for path in (tree / "tests").rglob("*.py"))
    for name, lines in packages(source, modules).items():
        yield f"lines of {name}", lines
    yield "modules", len(modules)
    yield "largest folder, modules of its own", max(Counter(path.parent for path in modules).values())
    yield "entries of article/", len([path for path in (source / "article").iterdir() if path.name != "__pycache__"])
    yield "modules of facts that no test imports", sum(not imported(path, source, tests) for path in logic)
    yield "numbers at the top of modules of facts", sum(map(numbers, logic.values()))
    yield "word before / behind helpers", found(logic, r"^def _?\w*(?:before|behind|preceded|following|word_at)\w*\(")
    yield "peeks text[x : x + n]", found(logic, r"\[[^\[\]]*:[^\[\]]*[+-] ?[\w.()]+\]")
    yield "indexes built on id(block)", found(logic, r"\bid\(\w+(?:\.\w+)*\)")
    yield "noqa", found(modules, r"# noqa")
    yield from words(source / "lexicon" / "en")


def packages(source: Path, modules: Mapping[Path, str]) -> Counter[str]:
    """The lines of each package."""
    lines: Counter[str] = Counter()
    for path, text in modules.items():
        parts = path.relative_to(source).parts
        lines[parts[0] if len(parts) > 1 else "the top"] += text.count("\n")
    return Counter({"all": sum(lines.values()), **dict(sorted(lines.items()))})


def imported(path: Path, source: Path, tests: str) -> bool:
    """Whether some test names a module."""
    parts = path.relative_to(source.parent).with_suffix("").parts
    package, name = ".".join(parts[:-1]), parts[-1]
    if name == "__init__":
        package, name = ".".join(parts[:-2]), parts[-2]
    dotted = re.escape(f"{package}.{name}")
    return bool(re.search(rf"\b{dotted}\b|from {re.escape(package)} import [^\n]*\b{name}\b", tests))


def numbers(text: str) -> int:
    """The numbers that stand under a name at the top of a module."""
    tops = (node for node in ast.parse(text).body if isinstance(node, ast.Assign | ast.AnnAssign))
    return sum(isinstance(top.value, ast.Constant) and isinstance(top.value.value, int) for top in tops)


def found(modules: Mapping[Path, str], pattern: str) -> int:
    """How often a pattern stands in some modules."""
    return sum(len(re.findall(pattern, text, re.MULTILINE)) for text in modules.values())


def words(language: Path) -> Iterator[tuple[str, int]]:
    """The lists of words of a language as they are written, and the words that stand in two or more of them."""
    lists = [frozenset(one) for path in sorted(language.glob("*.py")) for one in written(path) if one]
    often = Counter(word for one in lists for word in one)
    yield "lists of the English lexicon", len(lists)
    yield "words in two or more lists", sum(times > 1 for times in often.values())


def written(path: Path) -> Iterator[list[str]]:
    """The lists of words in a module: a text that is split, a tuple, a set or a table of words."""
    taken: set[ast.AST] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if node in taken:
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            taken.update(ast.walk(node))
            yield _texts(node.func, str.split)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_words", "words"}:
            taken.update(ast.walk(node))
            yield _texts(node, str.split)
        elif isinstance(node, ast.Tuple | ast.Set | ast.List | ast.Dict):
            taken.update(ast.walk(node))
            yield _texts(node, lambda text: [text])


def _texts(node: ast.AST, cut: Callable[[str], list[str]]) -> list[str]:
    texts = (each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str))
    return [word for text in texts for word in cut(text)]


if __name__ == "__main__":
    sys.exit(main([Path(tree) for tree in sys.argv[1:]] or [HERE]))
