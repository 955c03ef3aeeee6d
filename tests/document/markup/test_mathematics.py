import pytest

from newslint.document.markup.masks import kept
from newslint.document.markup.mathematics import unset


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (r"It rose $12\%$ there", r"It rose 12\% there"),
        (r"It rose \(12\%\) there", r"It rose 12\% there"),
        (r"It rose $12$% there", r"It rose 12% there"),
        (r"It cost $\$1.18$ there", r"It cost \$1.18 there"),
        (r"It rose $1{,}200\,\%$ there", r"It rose 1,200\% there"),
        (r"It cost $12 and $15 \there", r"It cost $12 and $15 \there"),
        (r"It is $x\%$ there", r"It is $x\%$ there"),
        ("It rose 12% there", "It rose 12% there"),
    ],
)
def test_what_sets_a_figure_as_mathematics_is_masked(text: str, read: str) -> None:
    masked = unset(text)
    assert len(masked) == len(text)
    assert "".join(piece for piece, _, _ in kept(masked)) == read
