from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.score.rounds import rounds
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada shot a closing 67 after rounds of 70, 71 and 69 for a total of 279.", ["279"]),
        ("Ada shot a closing 67 after rounds of 70, 71 and 69 for a total of 277.", []),
        ("Ada carded a 70, a 71 and a 69 to finish at 212.", ["212"]),
        ("Ada carded a 70, a 71 and a 69 to finish at 210.", []),
        ("Ada carded a 70, a 71 and a 69. Bo Lund, 68, finished at 210.", []),
        ("Ada's rounds of 70 and 71 were worth more than the total of 279 of Bo.", []),
        ("Ada shot 70, 71, 69 and 67 and Bo 72 and 73, five behind her total of 279.", []),  # of two players
        ("Ada's 66-70-72-69 left her at 287, a shot behind.", ["287"]),
        (
            "Ada Kerr shot a 66 for a total of 208, two ahead of Bo Lund. Lund's 68 was the round of the day. Cy Orr fell back after a 75.",
            [],
        ),
        ("Ada Kerr shot a 66 for a total of 208, two ahead of Bo Lund. Lund carded a 68 and Cy Orr a 75.", []),
        ("Ada Kerr shot a 66 for a total of 208. A 75 put Cy Orr out, and Di Pell shot 68.", []),
        ("Ada Kerr finished on a total of 208. Kerr's 66 on Sunday came after rounds of 68 and 75.", ["208"]),
        ("Kerr's 66 on Sunday came after rounds of 68 and 75. She finished on a total of 208.", ["208"]),
        (
            "Ada Kerr finished on a total of 208, two ahead of Bo Lund. On Sunday a 66 followed her rounds of 68 and 75.",
            ["208"],
        ),
        ("Ada (67-73-69—211) leads by one.", ["211"]),
        ("Ada (67-73-69—209) leads by one.", []),
        ("Ada is at 141 after rounds of 66 and 73, three strokes behind.", ["141"]),
        ("Ada is at 139 after rounds of 66 and 73, three strokes behind.", []),
        ("Ada is at 141 after rounds of 66 and 73 by her sister Una and a 75 of her own.", []),
        ("Ada sold 70, 71, 69 and 67 goats, a total of 279.", []),
    ],
)
def test_rounds_make_the_total(text: str, told: list[str]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [one.stated.text for one in rounds(article) if not one.holds] == told
