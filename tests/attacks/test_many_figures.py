"""A story hides no wrong figure behind very many right ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

CODES = "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MXN MYR NGN NOK NZD"


@pytest.mark.parametrize("count", [0, 23, 29])
def test_a_rate_counts_however_many_stand_before_it(count: int, attacked: Attacked, story: Path) -> None:
    rates = "".join(f"(1 GBP = {at + 2}.5 {code})\n\n" for at, code in enumerate(CODES.split()[:count]))
    story.write_text(
        f"{rates}The line pays 24.5 billion crowns ($3.2 billion).\n\n($1 = 10.6512 Swedish crowns)\n", "utf-8"
    )
    assert "error FIG101" in attacked("check", "story.md").out


def test_very_many_rates_of_the_same_currencies_take_no_time(attacked: Attacked, story: Path) -> None:
    rates = "".join(f"($1 = {at + 7000}.{at % 10} Swedish crowns)\n\n" for at in range(1_500))
    amounts = "".join(f"The line pays {at + 1}4.5 billion crowns ($3.2 billion).\n\n" for at in range(300))
    story.write_text(amounts + rates, "utf-8")
    assert attacked("check", "--select", "FIG101", "story.md").out.count("FIG101: ") == 300


@pytest.mark.parametrize("count", [3, 150, 1_000])
def test_a_sum_is_added_up_however_many_parts_it_has(count: int, attacked: Attacked, story: Path) -> None:
    parts = ", ".join(f"1 in Port{at}" for at in range(count - 2))
    story.write_text(f"The line sold {count + 600:,} tickets: {parts}, 400 in Quay and 401 in Mole.\n", "utf-8")
    assert "error FIG131" in attacked("check", "story.md").out
