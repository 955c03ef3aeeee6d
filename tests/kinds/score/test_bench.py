from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.score.bench import bench
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The court ruled 6-3 for the ferry. Justices Abel, Brand, Cole and Dunn dissented.",
            ["Abel, Brand, Cole and Dunn"],
        ),
        ("The court ruled 6-3 for the ferry. Justices Abel, Brand and Cole dissented.", []),
        ("The court split 5-4. The three remaining justices dissented.", ["three"]),
        ("The court split 5-4. The four remaining justices dissented.", []),
        ("The court split 5-4. The three remaining justices were ill.", []),
        (
            "The court ruled 6-3. Justice Holt was joined by Justices Abel, Brand, Cole and Dunn.",
            ["Abel, Brand, Cole and Dunn"],
        ),
        ("The court ruled 5-4. Justice Holt was joined by Justices Abel, Brand, Cole and Dunn.", []),
        ("The court ruled 6-3. Justice Holt dissented, joined by Justices Abel and Brand.", []),
        ("The court ruled 6-3. Justices Abel, Brand, Cole and Dunn dissented in part.", []),
        ("Deal won 6-3. Justices Abel, Brand, Cole and Dunn dissented in the other case.", []),
    ],
)
def test_those_on_one_side_are_as_many_as_the_vote_says(text: str, told: list[str]) -> None:
    assert [one.stated.text for one in bench(read(text)) if not one.holds] == told
