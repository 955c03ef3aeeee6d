"""Copy that repeats one thing without end takes time in proportion to its length, whatever it repeats."""

from __future__ import annotations

from growth import growth
from newslint import rulebook
from newslint.engine import lint
from newslint.model import Source

SHORT, LONG = 1500, 6000
STEEPEST = 9.0
"""Four times the text takes about four times as long; work that grows with the square takes sixteen times."""
UNITS = (
    "1 ", "1, ", "$1 ", "$1.5 billion (", "(", "[", "“", '"', "'s ", "<!--", "<a ", "&amp;", "A ", "AB.C ", "Mr. ", "Mr",
    "Zelda Frost ", "Jan. 1, ", "Monday ", "from 1% to ", "2% of ", "a.b.", "-", "–", "...", "\n", "\n\n", "- a\n", "1. ",
    "# a\n", "> ", "*", "_a_ ", "`", "[a](", "twenty-", "one hundred and ", "(REUTERS) - ", "AAPL.O ", "said, “a” ",
    "10 km (6 miles) ", "{{", "<< ", ": ", ";", "a", "A", "9", "é", "\u200b", "---\n", "| a |\n", "http://a.b/", "1/2 ", "10:10 ",
)  # fmt: skip


def test_time_grows_with_the_length() -> None:
    """As plain text and as Markdown, by all default rules."""
    slow = [
        f"{steep:.0f} x for {unit!r} in {name}"
        for unit in UNITS
        for name in ("a.txt", "a.md")
        if (steep := _steep(unit, name))
    ]
    assert not slow


def _steep(unit: str, name: str) -> float:
    """How many times as long four times the text takes, where that is too much."""
    book = rulebook.default()

    def judge(length: int) -> None:
        text = f"Ferry sails\n\nThe ferry sailed. {unit * (length // len(unit))}\n"
        lint(Source(name, text), book, values=False)

    ratio = growth(judge, SHORT, LONG)
    return ratio if ratio >= STEEPEST else 0
