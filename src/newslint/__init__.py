"""newslint checks that a news story agrees with itself, before it is published."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newslint.version import __version__ as __version__

if TYPE_CHECKING:
    from newslint.api import lint_file as lint_file
    from newslint.api import lint_text as lint_text
    from newslint.desk import Desk as Desk
    from newslint.desk import Wishes as Wishes
    from newslint.engine import lint as lint
    from newslint.model import Entry as Entry
    from newslint.model import Failure as Failure
    from newslint.model import Finding as Finding
    from newslint.model import Fix as Fix
    from newslint.model import Ignored as Ignored
    from newslint.model import Level as Level
    from newslint.model import Note as Note
    from newslint.model import Report as Report
    from newslint.model import Rule as Rule
    from newslint.model import Rulebook as Rulebook
    from newslint.model import Settings as Settings
    from newslint.model import Source as Source
    from newslint.model import Span as Span
    from newslint.model import Verified as Verified

_PLACES = {
    "newslint.api": ("lint_file", "lint_text"),
    "newslint.desk": ("Desk", "Wishes"),
    "newslint.engine": ("lint",),
    "newslint.model": (
        "Entry", "Failure", "Finding", "Fix", "Ignored", "Level", "Note", "Report", "Rule", "Rulebook",
        "Settings", "Source", "Span", "Verified",
    ),
}  # fmt: skip
_HOME = {name: module for module, names in _PLACES.items() for name in names}

__all__ = ["__version__", *sorted(_HOME)]  # noqa: PLE0604 -- the names are strings, from the table above


def __getattr__(name: str) -> Any:  # noqa: ANN401 -- whichever public name is asked for
    """A public name, imported when first asked for: `newslint --version` needs none of them."""
    if name not in _HOME:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
