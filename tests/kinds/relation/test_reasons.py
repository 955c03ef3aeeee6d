from __future__ import annotations

from typing import Any

import pytest

from newslint.article import Article
from newslint.checked import options
from newslint.document import parse
from newslint.kinds import relation
from newslint.kinds.relation import reasons
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.passages import passages
from newslint.model import Settings, Source


def told(given: dict[str, Any], text: str) -> str:
    made, wrongs = options.build(Options, given)
    assert not wrongs
    return "\n".join(relation.told(Article(parse(Source("a.txt", text)), Settings()), made))


def fair(**price: Any) -> dict[str, Any]:  # noqa: ANN401 -- plain YAML
    return {
        "claims": {
            "price": {"role": "money", "followed-by": "each", **price},
            "tickets": {"role": "number", "noun": "ticket"},
            "takings": {"like": "price", "said": "took"},
        },
        "words": {"ticket": ["ticket", "tickets"], "took": "took"},
        "holds": "takings = price * tickets",
    }


def spring(**rate: Any) -> dict[str, Any]:  # noqa: ANN401 -- plain YAML
    return {
        "claims": {
            "rate": {"role": "quantity", "unit": "liter", "followed-by": "daily", **rate},
            "days": {"role": "duration"},
            "water": {"like": "rate", "said": "total"},
        },
        "words": {"daily": "a day", "total": "total of"},
        "holds": "water = rate * days",
        "sentences": "2",
    }


def test_where_rounding_lets_a_figure_pass_it_is_said_how_far_each_goes() -> None:
    said = told(fair(), "The fair sold 240 tickets at $18 each and took $4,230.")
    assert "$18 × 240 = $4,320: holds, for rounding may explain the difference (`forgiving: sum`)" in said
    assert "$18 may be 17.5 to 18.5; with `exact: true` it is as it is written" in said
    assert "$4,230 may be 4,229.5 to 4,230.5" in said


def test_where_it_comes_out_or_does_not_no_room_is_told() -> None:
    said = told(fair(), "The fair sold 240 tickets at $18 each and took $4,320.")
    assert said.endswith("$18 × 240 = $4,320: holds")
    said = told(fair(exact="true"), "The fair sold 240 tickets at $18 each and took $4,230.")
    assert "$18 × 240 = $4,320: does not hold" in said


@pytest.mark.parametrize("stated", ["1,200", "4,000"])
def test_units_that_do_not_fit_are_said_and_what_helps(stated: str) -> None:
    text = f"The spring gives 200 liters a day. In 5 days a total of {stated} liters came."
    said = told(spring(), text)
    assert (
        f"200 liters, 5 days: the units do not fit, for what comes out is measured otherwise than {stated} liters"
        in said
    )
    assert "`per: days`" in said
    assert "the units do not fit" not in told(spring(per="days"), text)


def test_what_is_too_far_off_is_said_with_its_values() -> None:
    text = "The spring gives 200 liters a day. In 5 days a total of 4,000 liters came."
    said = told(spring(per="days"), text)
    assert (
        "200 liters × 5 days = 1,000 liters: 4,000 liters is further off than `convict: apart` lets it be (2 times"
        in said
    )
    assert "further off" not in told({**spring(per="days"), "convict": {"apart": "5"}}, text)


def test_of_what_has_no_way_at_all_one_line_is_told() -> None:
    made, _ = options.build(Options, fair(after="tickets"))
    text = "At $18 each the fair sold 240 tickets and took $4,230."
    article = Article(parse(Source("a.txt", text)), Settings())
    passage = next(iter(passages(article, made)))
    (line,) = reasons.unlikely(passage, made, article.lexicon)
    assert "these do not stand as" in line


def test_what_cannot_be_taken_together_at_all_is_said() -> None:
    given = fair(after="tickets")
    said = told(given, "At $18 each the fair sold 240 tickets and took $4,230.")
    assert "these do not stand as `like`, `after`, `before`, `per` and `count` ask" in said
