"""Each module that reads or judges has a test where it stands: one that imports it, in the folder of its package."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import newslint

SOURCE = Path(newslint.__file__).parent
TESTS = Path(__file__).parent
PACKAGES = ("arithmetic", "article", "document", "kinds")


def modules(package: str) -> Iterator[str]:
    """The modules of a package that hold more than a docstring."""
    for path in sorted((SOURCE / package).rglob("*.py")):
        if len(ast.parse(path.read_text("utf-8")).body) > 1:
            yield ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts).removesuffix(".__init__")


def imported(test: Path) -> Iterator[str]:
    """What a test imports, modules and what it takes from them."""
    for node in ast.walk(ast.parse(test.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_module_is_imported_by_a_test_beside_it(package: str) -> None:
    known = {name for test in (TESTS / package).rglob("test_*.py") for name in imported(test)}
    assert [module for module in modules(package) if module not in known] == []
