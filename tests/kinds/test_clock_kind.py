from __future__ import annotations

import pytest

from judging import judged
from newslint.kinds.clock import KIND


def test_both_faults_are_those_of_rules() -> None:
    assert [fault.name for fault in KIND.faults] == ["zones", "span"]


@pytest.mark.parametrize("text", ["", "Nothing sails at all.", "It sails at 9 a.m. and at noon."])
def test_nothing_told_twice(text: str) -> None:
    assert judged(KIND, text)[1:] == ([], [])
