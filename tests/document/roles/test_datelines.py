import pytest

from newslint.document.roles.dateline import alone, dateline


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("OSTVIK, Sept 24 (Newswire) - The line", "OSTVIK, Sept 24 (Newswire) -"),
        ("NEW YORK/LONDON, 2 Oct. 2025 (Newswire) -- The line", "NEW YORK/LONDON, 2 Oct. 2025 (Newswire) --"),
        ("BURLINGTON, Vermont — The line", "BURLINGTON, Vermont —"),
        ("RIO DE JANEIRO (Newswire)-The line", "RIO DE JANEIRO (Newswire)-"),
        ("(Newswire) – The line", "(Newswire) –"),
        ("By Ann Lee OSTVIK (Newswire) - The line", "OSTVIK (Newswire) -"),
        ("OSTVIK: The line", "OSTVIK:"),
        ("MARCH 2026 — The line", "MARCH 2026 —"),
        ("November 2025 - The line", "November 2025 -"),
    ],
)
def test_where_a_dateline_stands(text: str, place: str) -> None:
    found = dateline(text)
    assert found is not None
    assert text[slice(*found)] == place


@pytest.mark.parametrize(
    "text",
    [
        "Ostvik, Sept 24 (Newswire) - The line",
        "OSTVIK The line",
        "OSTVIK-The line",
        "By Ann Lee OSTVIK - The line",
        f"By {'Ann ' * 40}OSTVIK (Newswire) - The line",
        "Sept 24 - The line",
        "March 2026 saw the line",
        "Model 2026 - The line",
        "A - The line",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert dateline(text) is None


def test_one_that_must_name_an_agency() -> None:
    assert dateline("OSTVIK, Sept 24 - The line", agency=True) is None
    assert dateline("OSTVIK (Newswire) - The line", agency=True) == (0, 19)


@pytest.mark.parametrize(
    ("text", "whole"),
    [("OSTVIK, Sept 24 (Newswire)", True), ("OSTVIK, Sept 24", False), ("OSTVIK (Newswire) It", False)],
)
def test_a_line_that_is_nothing_else(text: str, *, whole: bool) -> None:
    assert alone(text) is whole
