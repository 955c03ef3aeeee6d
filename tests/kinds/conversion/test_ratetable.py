from fractions import Fraction

from newslint.kinds.conversion.ratetable import LATEST, Rows, house_table
from newslint.record import Same

ROWS: Rows = (
    ("2025-03-01", "CNY", "7.2"),
    ("2025-01-01", "cny", "7.0"),
    ("2025-02-01", "CNY", "7.1"),
    ("2025-02-01", "EUR", "0.9"),
)


def test_the_last_rate_up_to_a_day() -> None:
    table = house_table(Same(ROWS))
    assert table.on("CNY", "2024-12-31") is None
    assert table.on("CNY", "2025-01-01") == ("2025-01-01", Fraction(7))
    assert table.on("CNY", "2025-02-28") == ("2025-02-01", Fraction("7.1"))
    assert table.on("CNY", LATEST) == ("2025-03-01", Fraction("7.2"))
    assert table.on("JPY", LATEST) is None


def test_the_base_of_a_table_is_worth_one() -> None:
    assert house_table(Same(ROWS)).on("USD", "2025-01-01") == ("", Fraction(1))
    euros: Rows = (("2025-02-01", "USD", "1.1"),)
    assert house_table(Same(euros)).on("EUR", "2025-02-01") == ("", Fraction(1))
    assert house_table(Same(euros)).on("USD", "2025-01-01") is None
    assert house_table(Same[Rows](())).on("USD", LATEST) is None


def test_a_table_is_put_in_order_once() -> None:
    assert house_table(Same(ROWS)) is house_table(Same(ROWS))
