"""What the tests would not notice: one thing changed at a time, and the changes that pass all tests of their module.

usage: mutation.py [MODULE ...] [--each N] [--seconds N] [--seed N]

Changed are numbers (one more, one less, doubled, halved), comparisons, `and` and `or`, `not`, and what is returned. A
module is named by its path in the package (`article/figures/money.py`), or a folder of them; without a name all of
article/, kinds/ and arithmetic/ are taken, a few changes of each, in an order that the seed makes, until the time is
over, in seconds of processor time. Run are the tests that import the module, then those of its folder and every rule's
examples. The working tree is left alone: a copy of the sources is changed. A survivor is no fault by itself, for some
changes change nothing; it points to a number that no example feels, or to a line that no test needs.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path("src/newslint")
TAKEN = ("article", "kinds", "arithmetic")
EXAMPLES = Path("tests/test_rules.py")
OPPOSITES: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
LIMITED = 'ulimit -t 60; exec "$0" "$@"'  # what runs on for longer is noticed


class Change(NamedTuple):
    """One change of a module: which line it is in, what stood there and what stands there now, and the whole text."""

    line: int
    before: str
    after: str
    text: str


def main() -> int:
    """Change, test, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", default=TAKEN, help="modules or folders of the package")
    parser.add_argument("--each", type=int, default=4, metavar="N", help="changes tried of each module (0: all)")
    parser.add_argument("--seconds", type=int, default=600, help="when to stop")
    parser.add_argument("--seed", type=int, default=1, help="which changes, and in which order")
    given = parser.parse_args()
    tried = passed = 0
    with tempfile.TemporaryDirectory() as scratch, suppress(KeyboardInterrupt):  # what was tried until then is told
        bench = Bench(Path(scratch))
        for module, change in drawn(given.modules, given.each, random.Random(given.seed)):  # noqa: S311 -- a sample
            if spent() > given.seconds:
                break
            tried += 1
            if not bench.notices(module, change.text):
                passed += 1
                line = (ROOT / module).read_text("utf-8").splitlines()[change.line - 1].strip()
                print(f"{module}:{change.line}: {change.before} -> {change.after}    in: {line}", flush=True)
    print(f"{tried - passed} of {tried} changes noticed (seed {given.seed})")
    return 0


def drawn(names: Sequence[str], each: int, dice: random.Random) -> Iterator[tuple[Path, Change]]:
    """The changes to try, module by module."""
    named = [PACKAGE / name for name in names]
    modules = [path for one in named for path in ([one] if one.suffix else sorted((ROOT / one).rglob("*.py")))]
    dice.shuffle(modules)
    for path in modules:
        text = (ROOT / path).read_text("utf-8")
        places = list(found(ast.parse(text)))
        for at, nth in dice.sample(places, min(each or len(places), len(places))):
            yield (ROOT / path).relative_to(ROOT), changed(text, at, nth)


def found(tree: ast.AST) -> Iterator[tuple[int, int]]:
    """Every change of a module: the number of a node, and which of what may stand in its place."""
    for at, node in enumerate(ast.walk(tree)):
        yield from ((at, nth) for nth, _ in enumerate(others(node)))


def changed(text: str, at: int, nth: int) -> Change:
    """A module with one change."""
    tree = ast.parse(text)
    node = next(each for number, each in enumerate(ast.walk(tree)) if number == at)
    other = list(others(node))[nth]
    before, after = ast.unparse(node), ast.unparse(other)
    return Change(getattr(node, "lineno", 1), before, after, ast.unparse(_Put(node, other).visit(tree)))


class _Put(ast.NodeTransformer):
    """One node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """A node as it stands in the changed tree."""
        changed: ast.AST = self._new if node is self._old else self.generic_visit(node)
        return changed


def others(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in the place of a node."""
    match node:
        case ast.Constant(value=int(number)) if not isinstance(number, bool):
            yield from map(ast.Constant, sorted({number + 1, number - 1, number * 2, number // 2} - {number}))
        case ast.Compare(left=left, ops=[sign], comparators=right) if type(sign) in OPPOSITES:
            yield ast.Compare(left, [OPPOSITES[type(sign)]()], right)
        case ast.BoolOp(op=sign, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(sign, ast.And) else ast.And(), values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.Return(value=ast.Constant(value=bool(value))):
            yield ast.Return(ast.Constant(not value))
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield ast.Return(ast.Constant(None))


class Bench:
    """A copy of the sources in which changes are tried."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        for folder in ("src", "rules"):
            shutil.copytree(ROOT / folder, scratch / folder, ignore=shutil.ignore_patterns("__pycache__"))
        subprocess.run([sys.executable, "-m", "compileall", "-q", scratch / "src"], check=True)
        self._imports = {test: imported(test) for test in sorted((ROOT / "tests").rglob("test_*.py"))}

    def notices(self, module: Path, text: str) -> bool:
        """Whether some test fails on a changed module."""
        name = ".".join(module.relative_to("src").with_suffix("").parts).removesuffix(".__init__")
        own = [test for test, names in self._imports.items() if name in names]
        folder = ROOT / "tests" / module.relative_to(PACKAGE).parent
        beside = [test for test in self._imports if test.parent == folder and test not in own]
        place = self._scratch / module
        kept = place.read_bytes()
        for compiled in (place.parent / "__pycache__").glob(f"{place.stem}.*"):
            compiled.unlink()
        place.write_text(text, "utf-8")
        try:
            return not (self._pass(own) and self._pass([*beside, ROOT / EXAMPLES]))
        finally:
            place.write_bytes(kept)

    def _pass(self, tests: Sequence[Path]) -> bool:
        """Whether some tests pass on the copy."""
        options = ("-x", "-n", "0", "-p", "no:randomly", "-p", "no:cacheprovider", "--override-ini")
        command = (sys.executable, "-m", "pytest", *options, f"pythonpath={self._scratch / 'src'} tests")
        kept = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        ran = subprocess.run(
            ["sh", "-c", LIMITED, *command, *map(str, tests)], cwd=ROOT, env=kept, capture_output=True, check=False
        )
        return ran.returncode == 0


def spent() -> float:
    """The processor time of all tests so far, in seconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def imported(test: Path) -> frozenset[str]:
    """The modules that a test imports, and what it takes from them."""
    nodes = [node for node in ast.walk(ast.parse(test.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    names = {f"{node.module}.{name.name}" for node in nodes for name in node.names}
    return frozenset(names | {node.module for node in nodes if node.module})


if __name__ == "__main__":
    sys.exit(main())
