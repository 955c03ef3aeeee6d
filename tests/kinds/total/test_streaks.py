from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.streaks import streaks
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Deal have lost three in a row, to Hythe, Orly, Pell and Ulm.", [("three", 4)]),
        (
            "Deal have won five in a row, beating Hythe at home, Orly and Pell on the road and, on Monday night, Ulm.",
            [("five", 4)],
        ),
        (
            "It was a third straight defeat. Beaten by Hythe, by Orly, by Pell and now, on Monday, by Ulm, Deal are last.",
            [("third", 4)],
        ),
        ("Deal have won four in a row, beating Hythe, Orly and Pell.", []),  # one of them may have been met twice
        ("Deal have won five in a row, beating Hythe, Orly, Pell and Ulm along the way.", []),
        ("Deal have won five in a row, beating Hythe and Orly.", []),
        ("Deal have won five games, beating Hythe, Orly, Pell and Ulm.", []),
        ("Deal have lost three in a row to Hythe, Orly, Pell and their own reserves.", []),
        ("Deal lost 5-3 to Hythe on Sunday, 4-1 to Orly and 6-2 to Pell. The two-game skid is new.", [("two", 3)]),
        (
            "Deal took their winning run to five games: they have beaten Hythe 2-0, Orly 3-1, Pell 1-0 and Ulm 4-2.",
            [("five", 4)],
        ),
        ("Deal won 2-0 in Hythe, 3-1 in Orly and 1-0 in Pell. The two-game skid of the autumn is forgotten.", []),
        ("Deal have lost five games running: to Hythe, Orly, Pell and Ulm.", [("five", 4)]),
        ("Deal have lost four in a row, to Hythe, Orly, Pell and Ulm.", [("four", 4)]),
    ],
)
def test_all_who_were_met_are_as_many_as_the_run_is_long(text: str, told: list[tuple[str, int]]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [(one.stated.text, one.names) for one in streaks(article)] == told
