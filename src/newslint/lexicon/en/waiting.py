"""English phrases for what is put off, shut or kept waiting, and for how long: for rule files of relations."""

from __future__ import annotations

from newslint.lexicon import words

_POINTING = ("the", "this", "that", "its", "their")
_WAITS = words(
    """delay postponement wait hold-up setback closure shutdown strike walkout stoppage extension adjournment outage blackout
    breakdown lay-off recess interruption halt blockade hiatus break standstill disruption lockout deferral freeze ordeal siege"""
)
"""What lasts so long, told again by its noun."""
_OF_SOMEBODY = words("ban suspension absence")
"""The same, of a person."""
_HELD = (
    "put back", "put off", "put on hold", "pushed back", "pushed", "moved back", "set back", "held up", "held", "delayed", "postponed", "deferred",
    "closed", "close", "closes", "closing", "shut", "shuts", "closed down", "shut down", "banned", "barred", "suspended", "excluded", "extended", "prolonged", "adjourned",
    "walked out", "downed tools", "on strike", "without power", "without electricity", "without water", "without gas", "without heat", "without heating",
    "without light", "in the dark", "laid off", "slipped", "stopped", "halted", "stranded", "stuck", "trapped", "blocked", "out of action", "off the air", "out of order",
    "out of service", "out of use", "offline", "off line", "grounded", "kept waiting", "kept", "waited", "waiting", "queued", "interrupted", "disrupted", "paused", "stalled",
    "marooned", "detained", "sealed off", "cordoned off", "lay idle", "stood idle", "idle", "idled", "paralysed", "paralyzed", "crippled", "knocked out", "cut off",
    "locked out", "sidelined", "sat", "a standstill", "sleep", "camped", "frozen", "was out", "were out", "been out", "was down", "were down",
)  # fmt: skip
"""What is done to it, or by it, for so long or by so much."""
_MOVED = (
    *("put back", "put off", "pushed back", "moved back", "set back", "held up", "delayed", "postponed", "deferred"),
    *("extended", "prolonged", "slipped", "adjourned", "shortened"),
)
"""What is done to a day or to what lasts, by so much."""
_ALONE = (
    "put back #", "put off #", "pushed back #", "moved back #", "set back #", "held up #", "delayed #", "slipped #", "waited #", "waits #", "lost #", "lasted #", "# late",
    "# behind schedule", "# behind time", "# later than planned", "# later than scheduled", "# in the dark", "# without power", "# without electricity", "# without water", "# on the tarmac", "# on the runway",
    "# in a queue", "# in a holding pattern", "out for #", "down for #", "off for #", "dark for #",
)  # fmt: skip
_PLACES = words(
    """runway bridge tunnel road line airport port station border service services traffic play trading flights production power street motorway
    highway school pier harbour harbor channel tarmac platform gate queue lift lake pass airspace track pool library museum"""
)
"""What stands last before `for` and the length, where the verb is out of reach."""

CLASSES = {
    "the wait": (
        *(f"{the} # {noun}" for the in _POINTING for noun in sorted(_WAITS)),
        *(f"{the} # {noun}" for the in (*_POINTING, "his", "her") for noun in sorted(_OF_SOMEBODY)),
        *(f"the {noun} of #" for noun in sorted(_WAITS | _OF_SOMEBODY)),
        "delay of #",
        "closure of #",
        "ban of #",
        "suspension of #",
        "extension of #",
    ),
    "kept waiting": (
        *(f"{held} .. for #" for held in _HELD),
        *(f"{moved} .. by #" for moved in _MOVED),
        *(f"{place} for #" for place in sorted(_PLACES)),
        *_ALONE,
    ),
}
"""Each class with its phrases, in lower case."""
