from __future__ import annotations

from typing import Any

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.checked import options
from newslint.kinds import relation
from newslint.kinds.relation.acquittal import excused
from newslint.kinds.relation.bindings import MOST, bindings
from newslint.kinds.relation.cases import case, cases, precise
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.otherwise import acquitted
from newslint.kinds.relation.passages import Passage, passages
from newslint.model import Problem, Settings, Source

SUM = {
    "claims": {"total": {"role": "number", "said": "total"}, "parts": {"like": "total", "count": "list"}},
    "holds": "total = sum(parts)",
    "acquit": {"said": ["including"]},
}
MARGIN = {
    "claims": {"margin": {"role": "number", "said": "margin"}, "votes": {"like": "margin", "count": "2"}},
    "holds": "margin = max(votes) - min(votes)",
    "sentences": "2",
}
WHOLE = {
    "claims": {"whole": {"role": "number"}, "parts": {"like": "whole", "count": "all"}},
    "holds": "whole = sum(parts)",
}
MULTIPLE = {
    "claims": {
        "times": {"role": "ratio", "said": "doubled"},
        "old": {"role": ["number", "money"], "led-by": "from", "after": "times"},
        "new": {"like": "old", "led-by": "to", "after": "times"},
    },
    "holds": "times = new / old",
    "forgiving": "times",
}


def made(given: dict[str, Any]) -> Options:
    built, wrongs = options.build(Options, given)
    assert not wrongs
    assert isinstance(built, Options)
    return built


def found(text: str, given: dict[str, Any]) -> tuple[Article, Options, list[Passage]]:
    article, rule = Article(document.parse(Source("story.md", text)), Settings()), made(given)
    return article, rule, [*passages(article, rule)]


def bound(text: str, given: dict[str, Any]) -> list[dict[str, list[str]]]:
    article, rule, stated = found(text, given)
    told = [binding for passage in stated for binding in next(bindings(passage, rule, article.lexicon.relations), [])]
    return [{name: _texts(claims) for name, claims in binding.items()} for binding in told]


def _texts(claims: tuple[Claim, ...]) -> list[str]:
    return [claim.mention.text for claim in claims]


def test_a_claim_is_stated_where_its_words_stand() -> None:
    text = "Five came and two left.\n\nIt was 12 in all, 7 and 5. It was 13."
    assert [passage.stated.mention.text for passage in found(text, SUM)[2]] == ["12"]
    assert not found("It was 12, 7 and 5.", SUM)[2]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Nine sank at Ashby, five at Corran and two at Dale, 16 in all.", [["Nine", "five", "two"]]),
        ("In all 16 sank: nine at Ashby, five at Corran and two at Dale.", [["nine", "five", "two"]]),
        ("It opened eight centres and now has 21 in all, spread over 10 states.", []),
        ("It found 3 boats, 7 men and a total of 10.", []),
        ("It took $3, $7 and 5 in all.", []),
    ],
)
def test_a_list_is_what_commas_join_of_one_thing(text: str, parts: list[list[str]]) -> None:
    assert [binding["parts"] for binding in bound(text, SUM)] == parts


def test_words_that_announce_are_whole_ones() -> None:
    announced = {**MARGIN, "announced": ["lived"]}
    assert found("It studies 90 and 70. The lead is 20.", announced)[2] == []
    assert len(found("He died at 90, she at 70. The lead is 20.", announced)[2]) == 1


def test_the_nearest_sentences_with_all_claims_count() -> None:
    assert [each["votes"] for each in bound("She got 90, he 70. The lead is 20.", MARGIN)] == [["90", "70"]]
    assert [each["votes"] for each in bound("The lead is 20. She got 90, he 70.", MARGIN)] == [["90", "70"]]
    assert [each["votes"] for each in bound("She got 90. He got 70.\n\nThe lead is 20, 50 to 30.", MARGIN)] == [
        ["50", "30"]
    ]


def test_a_passage_with_too_many_ways_says_nothing() -> None:
    many = ", ".join(str(number) for number in range(10, 10 + MOST))
    assert bound(f"The lead is 20: {many}.", MARGIN) == []


def test_a_rule_of_many_claims_takes_no_time() -> None:
    names = [f"part{number}" for number in range(8)]
    claims = {name: {"role": "number", "count": "3"} for name in names}
    last = {"last": {"role": "number", "said": "margin", "unsaid": "margin"}}
    given = {
        "claims": {"total": {"role": "number", "said": "total"}, **claims, **last},
        "holds": f"total = last + {' + '.join(f'sum({name})' for name in names)}",
        "announced": ["margin"],
    }
    figures = ", ".join(str(number) for number in range(10, 60))
    assert bound(f"Its lead is {figures} and 12 in all.", given) == []


def test_a_claim_stands_behind_another() -> None:
    assert bound("It doubled from $4 to $8.", MULTIPLE) == [{"times": ["doubled"], "old": ["$4"], "new": ["$8"]}]
    assert bound("It fell from $8 to $4 and then doubled.", MULTIPLE) == []
    assert bound("It doubled from 4 boats to $8.", MULTIPLE) == []


def judged(text: str, given: dict[str, Any]) -> tuple[Article, Options, Passage, list[Any]]:
    article, rule, (passage,) = found(text, given)
    return article, rule, passage, [*cases(passage, rule, article.lexicon)]


def test_what_is_far_off_is_of_something_else_unless_a_scale_slipped() -> None:
    assert not judged("She got 900, he 700. The lead is 50.", MARGIN)[3]
    assert len(judged("She got 900, he 700. The lead is 20.", MARGIN)[3]) == 1
    assert len(judged("She got 900, he 700. The lead is 130.", MARGIN)[3]) == 1


def test_the_arithmetic_is_told_in_the_words_of_the_story() -> None:
    _, rule, _, (only,) = judged("Nine sank, five did and two did, 18 in all.", SUM)
    assert [*only.told(rule)] == [
        "  total: 18",
        "  parts: Nine, five, two",
        "  Nine + five + two = 16: does not hold",
    ]


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("She got 900, he 700. The lead is 130.", False),
        ("She got 900, he 700. The lead is 130. In May it was 200.", True),  # that is the lead
        ("She got 900, he 700, another 70. The lead is 130.", True),
        ("She got 900, he 700. The lead is 130. A third got 770.", True),
    ],
)
def test_any_figures_near_by_may_bear_it_out(text: str, freed: bool) -> None:  # noqa: FBT001 -- a case
    article, rule, passage, ways = judged(text, MARGIN)
    binding = next(bindings(passage, rule, article.lexicon.relations))[0]
    one = ways[0] if ways else case(binding, rule, article.lexicon)
    assert one is not None
    assert acquitted(one, passage.near(rule), rule, article.lexicon) is freed


def test_fewer_of_several_may_do_if_the_rule_says_so() -> None:
    text = "Nine sank, five did and two did, 14 in all."
    for fewer in ("true", "false"):
        article, rule, passage, (only,) = judged(text, {**SUM, "acquit": {"fewer": fewer}})
        assert acquitted(only, passage.near(rule), rule, article.lexicon) is (fewer == "true")


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("Nine sank, five did and two did, 18 in all.", False),
        ("Nine sank, five did and two did, 18 in all, others among them.", True),
        ("Including a few boats. Nine sank, five did and two did, 18 in all.", False),
    ],
)
def test_a_word_among_the_claims_excuses(text: str, free: bool) -> None:  # noqa: FBT001 -- a case
    article, rule, _, (only,) = judged(text, SUM)
    assert excused(only, (), rule, article) is free


def test_what_is_known_roughly_convicts_nobody() -> None:
    _, rule, _, (only,) = judged("She got some 90 votes, he some 70. The lead is 13.", MARGIN)
    assert not precise(only, rule)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Of the 94 lodgers 51 came by bus and 37 by boat.", ["94"]),
        ("They saw 88 boats: 51 went north, 37 south.", ["88"]),
        ("They saw 88 goats, 51 ducks and 37 pigs.", []),
    ],
)
def test_all_figures_near_by_may_be_the_parts(text: str, whole: list[str]) -> None:
    article, rule, stated = found(text, WHOLE)
    likely = [passage.stated.mention.text for passage in stated if cases(passage, rule, article.lexicon)]
    assert likely == whole


def test_two_of_one_value_are_no_two_levels() -> None:
    assert bound("He won by a majority of 12 votes, with 40 and 40.", MARGIN) == []
    assert bound("He won by a majority of 12 votes, with 52 and 40.", MARGIN) != []


@pytest.mark.parametrize(("others", "found_wrong"), [("true", 0), ("false", 1)])
def test_other_figures_acquit_unless_the_rule_says_that_they_need_not(others: str, found_wrong: int) -> None:
    text = "A seat costs $25. The 140 seats took $3,900; $400 went to the choir."
    seats = {
        "claims": {
            "price": {"role": "money", "led-by": "from"},
            "seats": {"role": "number"},
            "bill": {"like": "price", "after": "seats"},
        },
        "holds": "bill = price * seats",
        "sentences": "2",
        "acquit": {"others": others},
        "words": {"from": ["costs"]},
    }
    article, rule, _ = found(text, seats)
    assert len([one for one in relation.check(article, rule) if isinstance(one, Problem)]) == found_wrong


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        (
            "It shipped 5.2 million litres, up 6% from the 4.6 million it shipped in May.",
            [("4.6 million", "5.2 million litres")],
        ),
        ("It shipped 5.2 million litres, up 6% from the 4.6 million crates of May.", []),
        ("A dozen cost $3 in May and $4 now, up 6% from $2.", [("$2", "$3"), ("$2", "$4")]),
    ],
)
def test_a_level_leaves_out_its_unit_where_nothing_else_is_counted(text: str, levels: list[tuple[str, str]]) -> None:
    change = {
        "claims": {
            "change": {"role": "percent"},
            "old": {"role": ["number", "money", "quantity"], "preceded-by": ["before"]},
            "new": {"like": "old", "elided": "true"},
        },
        "holds": "change = percent(abs(new - old), old)",
        "words": {"before": ["from", "from the"]},
    }
    assert [(one["old"][0], one["new"][0]) for one in bound(text, change)] == levels


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("It sold 40 crates for $60,000, or $1,500 a crate.", ("$1,500", "40", "$60,000")),
        ("It sold 40 cities for $60,000, or $1,500 for each city.", ("$1,500", "40", "$60,000")),
        ("It sold 40 crates for $60,000, or $1,500 a barrel.", ()),
        ("It sold 40 crates for $60,000 a day, or $1,500 a crate.", ()),
        ("It cost $60,000 in two years, or $2,500 a month.", ("$2,500", "two years", "$60,000")),
        ("It cost $60,000 in two years, a monthly cost of $2,500.", ("$2,500", "two years", "$60,000")),
    ],
)
def test_what_is_told_for_one_goes_with_what_counts_it(text: str, taken: tuple[str, ...]) -> None:
    rate = {
        "claims": {
            "each": {"role": "money", "per": "count"},
            "count": {"role": ["number", "duration"]},
            "total": {"like": "each"},
        },
        "holds": "each = total / count",
    }
    found = [tuple(one[name][0] for name in ("each", "count", "total")) for one in bound(text, rate)]
    assert found == ([taken] if taken else [])
