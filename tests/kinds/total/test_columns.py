from __future__ import annotations

import pytest

from judging import judged
from newslint.kinds.total import KIND
from newslint.kinds.total.columns import portions

HEAD = "| Boat | Catch | Share |\n| --- | --- | --- |\n"


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        ("| Ada | 400 | 40% |\n| Bo | 350 | 38% |\n| Cy | 250 | 25% |", ["38%"]),
        ("| Ada | 400 | 40% |\n| Bo | 350 | 35% |\n| Cy | 250 | 25% |", []),
        ("| Ada | 400 | 40% |\n| Bo | 350 | 38% |\n| All | 750 | 100% |", []),
        ("| Ada | 400 | 12% |\n| Bo | 350 | 3% |\n| Cy | 250 | 25% |", []),
        ("| Ada | 400 | 40% |\n| Bo | | 38% |\n| Cy | 250 | 25% |", []),
    ],
)
def test_the_percentages_of_a_table(rows: str, wrong: list[str]) -> None:
    article, problems, _ = judged(KIND, HEAD + rows)
    assert all(len(column) > 2 for column in portions(article))
    assert [article.source[one.span] for one in problems if one.fault == "column"] == wrong
