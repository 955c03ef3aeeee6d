"""English phrases for what comes in, what goes out and what is left: for rule files of relations."""

from __future__ import annotations

from newslint.lexicon import words

_BE = ("of", "was", "were", "at", "came to", "amounted to", "reached", "totalled", "totaled", "stood at")
_LEFT = words("profit profits surplus loss losses deficit")
_IN = words("sales revenue revenues income turnover receipts takings proceeds")
_OUT = words("costs expenses expenditure spending outgoings outlay outlays")
_CHARGED = _OUT | words("""amortisation amortization bonuses charge charges cost depreciation dividend dividends duties duty
    expense fees fines impairment impairments insurance interest levies payments payroll pensions premiums provision
    provisions purchases rent rents repayment repayments salaries tax taxation taxes wages writedown writedowns""")


def _told(nouns: frozenset[str], further: tuple[str, ...]) -> tuple[str, ...]:
    """A noun before its figure, or behind it: `sales came to #`, `# in sales`."""
    led = (f"{noun} {be}#" for noun in sorted(nouns) for be in ("", "to ", *(f"{be} " for be in _BE)))
    behind = (f"# {joint} {noun}" for noun in sorted(nouns) for joint in ("in", "of"))
    return (*led, *behind, *further)


CLASSES = {
    "left in the books": (
        *_told(_LEFT, ()),
        *(f"# {noun}" for noun in sorted(_LEFT)),
        *(
            "made #",
            "lost #",
            "earned #",
            "cleared #",
            "came to #",
            "amounted to #",
            "came in at #",
            "worked out at #",
            "stood at #",
            "reached #",
            "was #",
        ),
        *("in the black by #", "in the red by #", "black to the tune of #", "red to the tune of #"),
    ),
    "came in": _told(
        _IN,
        (
            "took in #",
            "took #",
            "earned #",
            "raised #",
            "takes in #",
            "earns #",
            "brought in #",
            "brings in #",
            "earnings of #",
            "collected #",
            "grossed #",
            "pulled in #",
            "generated #",
            "made # from",
        ),
    ),
    "gap-verbs": ("narrow", "narrowed", "narrowing", "narrows", "widen", "widened", "widening", "widens"),
    "charged": tuple(sorted(_CHARGED)),
    "went out": _told(
        _OUT,
        ("spent #", "paid out #", "spends #", "cost #", "paid #", "expenses #", "laid out #", "against costs of #"),
    ),
}
"""Each class with its phrases, in lower case."""
