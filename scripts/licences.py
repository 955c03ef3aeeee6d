#!/usr/bin/env python3
"""List the licence of everything that newslint needs at run time, its extras included, and hold it against the list that is kept.

usage: licences.py [--write]

To be run by the Python of an environment in which newslint is installed with all its extras. A licence that asks users to
publish their own work (GPL, LGPL, AGPL), one that is not stated, and a list that is out of date are faults: the end is 1.
`--write` writes the list anew.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, metadata
from pathlib import Path

LIST = Path(__file__).parent / "licences.tsv"
REFUSED = re.compile(r"\b[AL]?GPL|Affero|General Public License", re.IGNORECASE)
ROOT = "newslint"
READ = {"docutils": "Public Domain, BSD-2-Clause"}
"""What people read in packages whose classifiers name more than they install: the GPL of docutils is that of an Emacs mode (COPYING.rst)."""


def main() -> int:
    """Compare, or write."""
    found = dict(sorted(licences(ROOT)))
    text = "".join(f"{name}\t{licence}\n" for name, licence in found.items())
    print(text, end="")
    refused = [name for name, licence in found.items() if not licence or REFUSED.search(licence)]
    for name in refused:
        print(f"{name}: {found[name] or 'no licence stated'}: newslint cannot be shipped with it", file=sys.stderr)
    if "--write" in sys.argv:
        LIST.write_text(text, "utf-8")
    elif LIST.read_text("utf-8") != text:
        print(f"{LIST.name} is out of date: look at what changed, then run this with --write", file=sys.stderr)
        return 1
    return int(bool(refused))


def licences(root: str) -> Iterator[tuple[str, str]]:
    """The name and licence of every package that is needed, however indirectly."""
    seen, waiting = {root}, [root]
    while waiting:
        for name in _needed(waiting.pop()):
            if name not in seen:
                seen.add(name)
                try:
                    found = distribution(name)
                except PackageNotFoundError:
                    continue  # needed on another system or an older Python only, or an extra of somebody else's
                waiting.append(name)
                yield name, _licence(found)


def _needed(name: str) -> Iterator[str]:
    for wanted in distribution(name).requires or ():
        if name == ROOT or "extra ==" not in wanted:
            yield re.split(r"[^\w.-]", wanted, maxsplit=1)[0].lower().replace("_", "-")


def _licence(found: Distribution) -> str:
    """The licence as the package states it: its expression, else its classifiers, else the first line of its text; of one that was read what counts for what it installs."""
    if found.name in READ and not any(file.suffix == ".el" for file in found.files or ()):
        return READ[found.name]
    said = metadata(found.name)
    classified = [one.rpartition(" :: ")[2] for one in said.get_all("Classifier") or () if one.startswith("License ::")]
    text = said.get("License") or next(_texts(found), "")
    return said.get("License-Expression") or ", ".join(classified) or text.strip().partition("\n")[0]


def _texts(found: Distribution) -> Iterator[str]:
    """The licences that a package brings along, its own first."""
    for file in sorted(found.files or ()):
        if file.name.startswith("LICENSE"):
            yield file.read_text("utf-8")


if __name__ == "__main__":
    sys.exit(main())
