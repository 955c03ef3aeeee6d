"""What was worked out once -> a file in the user's cache folder, and back: trusted only if whole and of this very key."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

from newslint import files
from newslint.version import __version__

try:
    from _blake2 import blake2b  # what hashlib offers, without the 4 ms that OpenSSL takes to load
except ImportError:
    from hashlib import blake2b

FOLDER = "NEWSLINT_CACHE_DIR"
_HEAD = 200
"""Bytes that the first line of a kept file never has."""


def cache_folder() -> str:
    """The folder for what newslint may throw away: $NEWSLINT_CACHE_DIR, else the user's cache folder; empty for none.

    What is relative would lie among somebody's copy, and be theirs to fill: the user's folder never is.
    Not platformdirs: it costs 15 ms of every start for these few lines.
    """
    if said := os.environ.get(FOLDER):
        return said
    if sys.platform == "win32":
        said, usual = os.environ.get("LOCALAPPDATA", ""), r"~\AppData\Local"
    elif sys.platform == "darwin":
        said, usual = "", "~/Library/Caches"
    else:
        said, usual = os.environ.get("XDG_CACHE_HOME", ""), "~/.cache"
    base = said if os.path.isabs(said) else os.path.expanduser(usual)  # noqa: PTH111, PTH117 -- pathlib costs 9 ms
    return os.path.join(base, "newslint") if os.path.isabs(base) else ""  # noqa: PTH117, PTH118 -- likewise


def results_folder() -> str:
    """The folder for what was found in stories; empty for none."""
    folder = cache_folder()
    return os.path.join(folder, "found") if folder else ""  # noqa: PTH118 -- likewise


def key_of(parts: Iterable[str | bytes]) -> str:
    """A key of everything that the outcome depends on; what reads is always part of it: newslint, Python, the libraries."""
    digest = blake2b(_readers(), digest_size=32)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()


@cache
def _readers() -> bytes:
    """What reads, by version: newslint, this very build of Python, and all that is installed beside."""
    words = "\0".join((__version__, sys.implementation.name, sys.version, *_installed()))
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=32).digest()


def _installed() -> Iterator[str]:
    """The folders that libraries come from, and the names of what is installed in them, of which the version is a part.

    Not importlib.metadata, which costs 27 ms.
    """
    ours = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120 -- see below
    for folder in dict.fromkeys((ours, *sys.path)):
        if folder == ours or folder.endswith("-packages"):
            yield folder
            with suppress(OSError):
                yield from sorted(name for name in os.listdir(folder) if name.endswith("-info"))  # noqa: PTH208 -- see below


def kept(  # noqa: PLR0913 -- what is kept, of what, and until when
    name: str,
    of: str,
    key: str,
    make: Callable[[], Any],
    *,
    worth: Callable[[Any], bool] = bool,
    fresh: Callable[[Any], bool] = bool,
) -> Any:  # noqa: ANN401 -- whatever JSON holds
    """What `make` makes (JSON values only) of something (a path), kept until its key changes.

    It is kept only if it is `worth` it, and made anew if it is no longer `fresh`. A file that is damaged, of another
    key or user or not to be read is as good as none; one that cannot be written is not written.
    """
    name += ".json"
    value = _values(found(name, of, key))
    if value is None or not fresh(value[0]):
        value = [make()]
        if worth(value[0]):
            keep(name, of, key, json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    return value[0]


def found(name: str, of: str, key: str) -> bytes | None:
    """What was kept of something (a path) under a key; None where nothing of use is."""
    path = _path(name, of)
    try:
        if not path or not _ours(path):
            return None
        head, _, body = files.read(path).partition(b"\n")
    except (OSError, ValueError):
        return None
    return body if head == _head(key, body) else None


def keep(name: str, of: str, key: str, body: bytes) -> None:
    """Write the whole file or nothing, whoever else writes it at the same time; nothing that is too large to be read."""
    path = _path(name, of)
    if not path or len(body) > files.STORY - _HEAD:
        return
    beside = f"{path}.{os.urandom(6).hex()}.tmp"
    with suppress(OSError, ValueError):
        os.makedirs(cache_folder(), 0o700, exist_ok=True)  # noqa: PTH103 -- see above
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120 -- see above
        try:
            with open(beside, "xb") as file:  # noqa: PTH123 -- see above; never through a link
                file.write(_head(key, body) + b"\n" + body)
            os.replace(beside, path)  # noqa: PTH105 -- see above
        finally:
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108 -- see above; whatever kept it from its place


def _path(name: str, of: str) -> str:
    """Where what is kept of something lies; "" where nothing is kept. Two installations do not share."""
    folder, (name, suffix) = cache_folder(), os.path.splitext(name)  # noqa: PTH122 -- see above
    of = key_of([os.path.dirname(__file__), of])[:16]  # noqa: PTH120 -- see above
    return os.path.join(folder, f"{name}-{of}{suffix}") if folder else ""  # noqa: PTH118 -- see above


def _values(body: bytes | None) -> list[Any] | None:
    """The JSON values of a kept file, in a list of one; None where there are none."""
    try:
        value: list[Any] | None = None if body is None else json.loads(body)
    except ValueError:
        return None
    return value


@cache
def code_stamp() -> str:
    """What changes whenever a module of newslint does, as in an editable install: sizes and times of its files."""
    root = os.path.dirname(__file__)  # noqa: PTH120 -- see above
    return "\n".join(sorted(_stamps(root)))


def _stamps(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".html")):  # a template is code, too
                status = entry.stat()
                yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
            elif entry.name != "__pycache__" and entry.is_dir():
                yield from _stamps(entry.path)


def _ours(path: str) -> bool:
    """Whether a file is this user's own; in a folder that others share, what they put there is not believed."""
    return not hasattr(os, "geteuid") or os.lstat(path).st_uid == os.geteuid()


def _head(key: str, body: bytes) -> bytes:
    """The first line of a kept file: its key and the sum of the rest."""
    return f"{key} {blake2b(body, digest_size=32).hexdigest()}".encode()
