"""The character sets of RTF: which codec a code page or a font means."""

from __future__ import annotations

import codecs
from collections.abc import Mapping

from newslint.tuples import NamedTuple

WINDOWS = "cp1252"
PAGES: Mapping[str, str] = {"ansi": WINDOWS, "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
"""What a file may say of its characters without a number."""
SYMBOLS = 2
"""The character set of fonts of symbols."""
_CHARSETS: Mapping[int, str] = {
    0: WINDOWS, 77: "mac_roman", 78: "shift_jis", 79: "cp949", 80: "gb2312", 81: "big5", 83: "mac_greek", 84: "mac_turkish", 89: "mac_cyrillic",
    88: "mac_latin2", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""The numbers of the character sets that fonts have; others, as 1, say nothing."""
_MAC: Mapping[int, str] = {
    10000: "mac_roman", 10001: "shift_jis", 10006: "mac_greek", 10007: "mac_cyrillic", 10029: "mac_latin2", 10081: "mac_turkish", 65001: "utf-8",
}  # fmt: skip


class Font(NamedTuple):
    """A font: what it is called, and the codec of its characters ("" for that of the file)."""

    name: str = ""
    codec: str = ""
    symbols: bool = False


def of_page(number: int) -> str:
    """The codec of a code page; that of Windows for one that nobody knows."""
    name = _MAC.get(number) or f"cp{number}"
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return WINDOWS


def of_charset(number: int) -> str:
    """The codec of a font's character set; "" for that of the file."""
    return _CHARSETS.get(number, "")
