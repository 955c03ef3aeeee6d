"""A character of a font of symbols -> what it shows, where that is a sign that figures need."""

from __future__ import annotations

from newslint.office.copy import UNREADABLE

_SYMBOL = {
    0xA0: "€", 0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD7: "⋅", 0xE5: "∑", 0x2D: "−", 0x6D: "μ", 0x57: "Ω",
}  # fmt: skip
"""Signs of the font that is called Symbol, by their bytes; its digits and marks are those of ASCII."""
PRIVATE = range(0xF000, 0xF100)
"""Where offices put the bytes of such fonts."""


def shown(code: int, font: str) -> str:
    """The character that a font of symbols shows for a code; a sign that nobody can read for those not known."""
    if code in PRIVATE or code < 0x100:
        byte = code & 0xFF
        if "symbol" in font.lower():
            plain = chr(byte) if 0x20 <= byte < 0x40 else ""
            return _SYMBOL.get(byte) or plain or UNREADABLE
        return "•" if byte in {0xA7, 0xB7, 0x6C, 0x6E} else UNREADABLE
    return chr(code) if code < 0xD800 else UNREADABLE
