import pytest

from judging import judged
from newslint.kinds.head import KIND


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ('title: "Up"\t# so\n', "a tab here can break the front matter; use spaces"),
        ("slug: a\nslug: b\n", "“slug” is given twice; some programs take the first, others the last"),
        ('title: "Up\nslug: a\n', "the quotation mark after “title” is never closed"),
        ("title: Up: on\n", "the text after “title” needs quotation marks around it, or has one too many"),
        ("tags: [a\ntitle: Up\n", "what is under “tags” cannot be read"),
        ("title: *up\nslug: a\n", "nothing above is called “&up”"),
    ],
)
def test_what_is_odd_is_told(head: str, why: str) -> None:
    (problem,) = judged(KIND, f"---\n{head}---\nIt sails on Monday.\n").problems
    assert problem.values["why"] == why


def test_a_day_that_does_not_exist_is_told_where_the_calendar_is_not_asked() -> None:
    head = "---\ntitle: Up\ndate: 2024-09-32\n---\n"
    german = "Der Umsatz der Reederei ist im Mai um 12 Prozent gestiegen, und die Zahl der Fahrgäste hat sich auf 40 erhöht. "
    (problem,) = judged(KIND, head + german * 3).problems
    assert problem.values["why"] == "2024-09-32 does not exist"
    assert judged(KIND, head + "It sails on Monday, and it is on the quay.").problems == []
