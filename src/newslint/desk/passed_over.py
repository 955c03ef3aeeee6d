"""The files in a folder that are not read -> those of them that may hold copy, counted by suffix."""

from __future__ import annotations

import codecs
import os
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

from newslint import files
from newslint.document import SUFFIXES
from newslint.document.markup.dialects import made
from newslint.model import Fields

_TABLE = Path(__file__).parents[1] / "data" / "files.tsv"
_HEAD = 8_192
"""Bytes of a file that show which XML it is."""
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LOOKED_AT = 1 << 16
"""Bytes of an archive by which it is told whether it holds stories."""
_LONGEST = 12
"""Characters of a suffix; what is longer, or no word, is a part of a name."""


def suffix(path: str) -> str:
    """The suffix by which a file is told of, in small letters; "" where it holds no copy, or has none."""
    stem, dot, word = os.path.basename(path).lower().rpartition(".")  # noqa: PTH119 -- once a file; pathlib is ten times slower
    known = _holds()
    if not (stem and word.isalnum() and not word.isdigit() and len(word) <= _LONGEST):
        return ""
    kinds = (known.get(stem + dot + word), known.get(dot + word), known.get(made(path)))
    return "" if "none" in kinds else dot + word


def makes_no_page(path: str) -> bool:
    """Whether a file is a template of something that is known, and no page: of settings, a program, data, plain text."""
    suffix = made(path)
    return suffix in _holds() and SUFFIXES.get(suffix) not in {"html", "markdown"}


def is_other(path: str) -> bool:
    """Whether a file that is XML by its suffix begins as no XML of agencies or feeds does: programs have theirs too."""
    if SUFFIXES.get(os.path.splitext(path)[1].lower()) != "xml":  # noqa: PTH122 -- as above
        return False
    from newslint.document.news.roots import is_news  # noqa: PLC0415 -- for XML alone

    try:
        head = files.head(path, _HEAD)
    except OSError:
        return not os.path.lexists(path)  # what stands there and cannot be read is told of by who reads it
    wide = next((name for mark, name in _WIDE if head.startswith(mark)), "utf-8")
    return not is_news(head.decode(wide, "replace").removeprefix("\ufeff"))


def holds_stories(path: str, fields: Fields) -> bool:
    """Whether the first rows of an archive have bodies of stories, or it is not there to be looked at, or empty: that is said by who reads it; data has none."""
    from newslint.document.readers.rows import is_archive  # noqa: PLC0415 -- only where there is an archive

    with suppress(OSError):
        head = files.head(path, _LOOKED_AT)
        return not head or is_archive(head.decode("utf-8", "replace"), fields)
    return True


@cache
def _holds() -> Mapping[str, str]:
    """What a file of each known suffix or name holds: `copy` or `none`."""
    rows = [line.split("\t") for line in _TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {name: holds for name, holds, _ in rows}
