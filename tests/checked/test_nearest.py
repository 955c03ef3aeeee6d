import pytest

from newslint.checked.nearest import nearest

CODES = ("CAL201", "CPY603", "FIG101", "FIG120", "FIG121", "FIG169", "FIG172", "level", "utf-8")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("FIG12O", "FIG120"),
        ("fig120", "FIG120"),
        ("FIG1Z0", "FIG120"),
        ("FIG129", "FIG120"),
        ("CPY6O3", "CPY603"),
        ("FIG999", ""),
        ("FIG1200", ""),
        ("levl", "level"),
        ("utf8", ""),
        ("harbour", ""),
    ],
)
def test_a_code_is_like_one_of_its_group_that_differs_in_one_key(word: str, meant: str) -> None:
    assert nearest(word, CODES) == meant


def test_where_no_codes_are_known_a_word_with_digits_is_a_word() -> None:
    assert nearest("utf8", ("utf-8", "latin-1")) == "utf-8"
