from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.agreement.lines import transposed
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Call (614) 555-0147.\n\nOnce more: (614) 555-0174.", "(614) 555-0174"),
        ("Call 020 7946 0631.\n\nOnce more: 020 7946 0613.", "020 7946 0613"),
        ("Call (614) 555-0147.\n\nOnce more: (614) 555-0148.", ""),
        ("Call (614) 555-0147.\n\nOnce more: (614) 555-0147.", ""),
        ("Call (614) 555-0147 or (614) 555-0174; at night it is (614) 555-0174.", ""),
        ("Call (614) 555-0147.\n\nBoth lines: (614) 555-0147; in Spanish, (614) 555-0174.", ""),
        ("The prints are numbers 12345678.\n\nNow 12345687.", ""),
    ],
)
def test_a_phone_number_with_two_digits_changed_about(text: str, again: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert "".join(two.place.text for _, two in transposed(article)) == again


def test_a_directory_is_not_compared() -> None:
    text = " ".join(f"Call (614) 555-01{at:02}." for at in range(10, 40))
    assert not [*transposed(Article(document.parse(Source("story.md", text)), Settings()))]
