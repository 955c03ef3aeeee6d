import pytest

from judging import judged
from newslint.kinds.change import KIND
from newslint.kinds.change.changes import changes
from newslint.kinds.change.spans import OTHER, SAME, SHORTER

RIGHT = [
    # a share behind both levels, over a time of its own
    "The toll for a lorry rose from €41 to €58, up 3.2 per cent in May.",
    "Rents in the port rose from $1,150 to $1,720, up 1.9 percent last month.",
    "Gold climbed from $1,810 to $2,040 an ounce over the autumn, up 0.7 percent on Thursday.",
    "The number of ferries rose from 210 to 340, up by 4 percent in the past year alone.",
    "Turnover grew from £3m in 2014 to £22m, with a leap of 41 per cent in 2020.",
    "The pass rate rose from 51 percent to 78 percent in ten years, gaining 2 percent in a single summer.",
    "Fares rose from 90 cents to $1.40 in six years, a rise of 5 percent on last year.",
    "Wheat dropped from $310 to $240 a tonne, before rising 2 percent.",
    # a level before that lies further back than the share counts from
    "The gauge rose 0.8 percent to 2,310, against 1,940 at the start of the year.",
    "Pupil numbers rose 2 per cent to 61,000, from 48,000 in 2011.",
    "Membership fell 4 per cent to 12,600, from a peak of 31,000 in 1998.",
    "Cocoa fell 1.4 percent to $5,210 a tonne, down from a record $11,880 in December.",
    "Factory orders rose 0.4 percent to $571.2 billion in July, against $549 billion a year before.",
    "The krona index gained 0.7 percent on the day to 118.4, from 109.2 a year earlier.",
    "Claims rose 2 percent on the month to 214,000, from 168,000 a year earlier.",
    "The waiting list is 7,900 long, down 300 on the month, from 6,100 two years ago.",
    "A ton of steel costs $710, down $15 on the week, against $940 last spring.",
    # a share on another basis
    "Revenue rose from $40m to $52m, up 9 percent on an underlying basis.",
    "Revenue rose from $40m to $52m, up 9 percent without the mill.",
    # a level of a time that a bare number is compared with
    "All four stores now offer 20 days' holiday, up from 15, and one pays for a gym.",
]
WRONG = [
    "The toll for a lorry rose from €41 to €58, up {3.2 per cent}.",
    "Rents in the port rose from $1,150 to $1,720, up {19 percent} in a year.",
    "The number of ferries rose from 210 to 340, up by {40 percent} in five years.",
    "The number of licences has risen by {24 per cent} in the past year, from 312 to 501.",
    "Pupil numbers rose {37 per cent} to 61,000 from 48,000 in 2011.",
    "Revenue rose {2 percent} to $118 million, compared with $103 million a year earlier.",
    "Membership fell {84 per cent} to 12,600, from a peak of 31,000 in 1998.",
    "Factory orders rose {14 percent} to $571.2 billion in July, against $549 billion a year before.",
    "Sales jumped {31 percent} over Easter to $1.55 billion from $1.25 billion a year before.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_share_over_another_time_than_the_levels_is_let_pass(text: str) -> None:
    assert not judged(KIND, text).problems


@pytest.mark.parametrize("text", WRONG)
def test_one_over_the_time_of_the_levels_is_not(text: str) -> None:
    before, rest = text.split("{")
    stated, after = rest.split("}")
    article, problems, _ = judged(KIND, before + stated + after)
    assert [article.source[problem.span] for problem in problems] == [stated]


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Fares rose from 90 cents to 99 cents, up 10 percent.", SAME),
        ("Fares rose from 90 cents to 99 cents, up 5 percent in May.", OTHER),
        ("Fares rose 2 percent to 99 cents, from 90 cents in 2011.", SHORTER),
        ("Fares rose to 99 cents from 90 cents.", SAME),
    ],
)
def test_over_which_time_a_share_is(text: str, over: str) -> None:
    assert [change.over for change in changes(judged(KIND, text).article)] == [over]
