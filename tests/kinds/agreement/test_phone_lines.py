from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.agreement.lines import transposed
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Call (208) 555-0126.\n\nOnce more: (208) 555-0162.", "(208) 555-0162"),
        ("Call 020 7946 0852.\n\nOnce more: 020 7946 0825.", "020 7946 0825"),
        ("Call (208) 555-0126.\n\nOnce more: (208) 555-0127.", ""),
        ("Call (208) 555-0126.\n\nOnce more: (208) 555-0126.", ""),
        ("Call (208) 555-0126 or (208) 555-0162; at night it is (208) 555-0162.", ""),
        ("Call (208) 555-0126.\n\nBoth lines: (208) 555-0126; in Spanish, (208) 555-0162.", ""),
        ("Call (208) 555-0126.\n\n- Claims: (208) 555-0126\n- Leaks: (208) 555-0162", ""),
        ("Call (208) 555-0126.\n\n- Claims: (208) 555-0162\n- Leaks: (208) 555-0139", "(208) 555-0162"),
        ("The prints are numbers 12345678.\n\nNow 12345687.", ""),
    ],
)
def test_a_phone_number_with_two_digits_changed_about(text: str, again: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert "".join(two.place.text for _, two in transposed(article)) == again


def test_a_directory_is_not_compared() -> None:
    text = " ".join(f"Call (208) 555-01{at:02}." for at in range(10, 40))
    assert not [*transposed(Article(document.parse(Source("story.md", text)), Settings()))]
