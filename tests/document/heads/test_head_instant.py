import datetime as dt

import pytest

from newslint.document.heads.head import instant


def test_a_day_and_a_moment() -> None:
    assert instant("2024-01-02") == dt.date(2024, 1, 2)
    assert instant("2024-1-2 9:30 -4") is not None
    assert instant("2 January 2024") is None


@pytest.mark.parametrize("text", ["2024-09-32", "2024-13-01", "2024-01-02 25:00"])
def test_one_that_does_not_exist(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        instant(text)
