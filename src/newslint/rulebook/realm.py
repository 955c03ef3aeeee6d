"""The folder of a configuration -> the folders from which it may have files read: a stranger may have written it.

What it names elsewhere is not opened, so that no mistake in it can print a line of a file that is none of the repository's.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from newslint import files
from newslint.record import record

TRUST = "NEWSLINT_TRUST"
"""Names more folders, parted as those of PATH: only who runs newslint can set it."""


@record
class Realm:
    """A repository, or `alone` the folder of a configuration that stands in none, by its path without links; and what is trusted beside it."""

    root: str
    trusted: tuple[str, ...] = ()
    alone: bool = False

    def holds(self, path: str | Path) -> bool:
        """Whether a path leads to something in here, whatever links it takes; what git keeps for itself is not here."""
        real = _real(path)
        own = within(real, self.root) and ".git" not in Path(real[len(self.root) :].lower()).parts
        return own or any(within(real, folder) for folder in self.trusted)

    def outside(self, what: str) -> str:
        """That something lies outside, and what would have it read all the same."""
        return f"{what} lies outside {self._bounds}: not read; name its folder in {TRUST} if you trust it"

    @property
    def _bounds(self) -> str:
        """What it is called where something lies outside."""
        return "this folder, which is in no git repository" if self.alone else "the repository"

    def lies_in(self, folder: str | Path) -> bool:
        """Whether a folder holds all of it."""
        return within(self.root, _real(folder))

    def text(self, path: Path, *, limit: int) -> str:
        """The text of a file, its line ends as one.

        Raises OSError, its `strerror` in plain words, for a file that cannot be read or lies elsewhere, and
        UnicodeDecodeError for one that is not UTF-8.
        """
        if not self.holds(path):
            raise OSError(errno.EACCES, f"it lies outside {self._bounds}; {_OUTSIDE}", str(path))
        if not keeps_suffix(path, _real(path)):
            raise OSError(errno.EACCES, _ANOTHER, str(path))
        text = files.read(path, limit=limit).decode("utf-8-sig")
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def realm(folder: Path) -> Realm:
    """The realm of the configuration that stands in a folder."""
    here = os.path.realpath(folder)
    trusted = (os.path.realpath(one) for one in os.environ.get(TRUST, "").split(os.pathsep) if one)
    top = _top(here)
    return Realm(top or here, tuple(trusted), alone=top is None)


def _real(path: str | Path) -> str:
    """A path without links; "" where no path can be written so."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return ""


def within(path: str, root: str) -> bool:
    """Whether a path is a folder, or lies in it; both without links."""
    return bool(root) and (path == root or path.startswith(os.path.join(root, "")))  # noqa: PTH118 -- of the root itself, no second slash


def _top(folder: str) -> str | None:
    """The top of the work tree that a folder lies in."""
    place = Path(folder)
    return next((str(one) for one in (place, *place.parents) if os.path.lexists(one / ".git")), None)


def keeps_suffix(path: Path, real: str) -> bool:
    """Whether what a path leads to is of the kind it says: `newslint.yaml` may be a link, but not to `.env`."""
    return path.suffix == Path(real).suffix


_OUTSIDE = (
    "only packs are read from there (of a pack nothing is shown but rules that prove themselves; this might show any file):"
    f" copy it here, or name its folder in {TRUST}"
)
_ANOTHER = "it is a link to a file of another kind"
