"""A story -> the files that its front matter or newslint.yaml names as its sources, and those that they may not name."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslint.document import parse
from newslint.model import Failure
from newslint.sources import UnreadableError
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    from newslint.desk.guide import Guide
    from newslint.rulebook.realm import Realm

HEAD = 16_384
"""Bytes of a story among which it names its sources."""
KEY = "sources"
"""The key of front matter under which a story names its sources."""
_BEYOND = "not read as a source: it lies outside the repository of the story that names it; name it with --source"

_SENT = "not read as a source: a story that is sent here names no files of this machine"


class Named(NamedTuple):
    """The sources that are named for a story where it lies, and what is said of those that may not be opened."""

    paths: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()


def named(name: str, guide: Guide, data: bytes) -> Named:
    """The sources of a story, by what it is called and what stands in it."""
    own = tuple(_in_head(name, guide, data))
    sent = own if guide.wishes.sent else ()
    house = guide.config.sources_of(name) if guide.config.sources else None
    paths = (*(house.paths if house else ()), *(own if not sent else ()))
    if not (paths or house):
        return Named((), tuple(Failure(path, _SENT) for path in sent))
    bounds = _realm(guide, name)
    beyond = [path for path in paths if os.path.exists(path) and not bounds.holds(path)]  # noqa: PTH110 -- once a file
    inside = (path for path in paths if path not in beyond)
    refused = (*(Failure(path, _SENT) for path in sent), *(Failure(path, _BEYOND) for path in beyond))
    return Named(tuple(inside), (*(house.failures if house else ()), *refused))


def _realm(guide: Guide, name: str) -> Realm:
    """Where the sources lie that newslint.yaml or a story may name."""
    from newslint.rulebook.realm import realm  # noqa: PLC0415 -- only where they do

    return realm(guide.config.path.parent if guide.config.path else Path(name).parent)


@cache
def _names_some() -> re.Pattern[bytes]:
    """The key under which front matter names sources, in any of its notations."""
    return re.compile(rb"""^[ \t{]*["']?%b["']?[ \t]*[:=]""" % KEY.encode(), re.MULTILINE)


def _in_head(name: str, guide: Guide, data: bytes) -> Iterator[str]:
    """The files that the front matter of a story names: what is no file's name (an address, an agency) is somebody else's key."""
    if not _names_some().search(data, 0, HEAD):
        return
    try:
        said: Any = parse(guide.source(name, data)).meta.get(KEY)
    except UnreadableError:
        return
    folder = os.path.dirname(name)  # noqa: PTH120 -- once a file
    for word in said if isinstance(said, list | tuple) else (said,):
        if isinstance(word, str) and os.path.splitext(word)[1] and "://" not in word:  # noqa: PTH122 -- a string
            yield os.path.normpath(os.path.join(folder, word))  # noqa: PTH118 -- once a file
