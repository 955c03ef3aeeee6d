import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.calendar.saying import early
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("OSLO, June 3, 2025 — The roof fell in on Monday, the port said on Thursday.", [("Thursday", "Monday")]),
        (
            "OSLO, June 3, 2025 — The roof fell in when it rained on Monday, Ann Lee told us on Thursday.",
            [("Thursday", "Monday")],
        ),
        ("OSLO, June 3, 2025 — The roof fell in on Monday, the port said on Tuesday.", []),
        ("OSLO, June 3, 2025 — The roof will go on Monday, the port said on Thursday.", []),
        ("The roof fell in on Monday, the port said on Thursday.", []),  # in a story of nobody knows which day
        ("The roof fell in on Monday, the port said on Thursday, hours later.", [("Thursday", "Monday")]),
    ],
)
def test_nobody_tells_what_has_not_happened(text: str, found: list[tuple[str, str]]) -> None:
    told = early(Article(parse(Source("story.md", f"# Roof\n\n{text}\n")), Settings()))
    assert [(one.said.text, one.told.text) for one in told] == found
