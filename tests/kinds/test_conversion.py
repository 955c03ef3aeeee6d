from fractions import Fraction

import pytest

import judging
from judging import Judged
from newslint import document
from newslint.article import Article
from newslint.kinds.conversion import KIND, Options
from newslint.model import Problem, Settings, Source

YUAN = "\n\n($1 = 7.1157 Chinese yuan renminbi)\n"


def judged(text: str, settings: Settings | None = None) -> Judged:
    return judging.judged(KIND, text, settings)


@pytest.mark.parametrize(
    ("stated", "slip"),
    [
        ("$35 billion", "transposed"),
        ("$53 million", "million for billion"),
        ("$5.3 billion", "decimal point"),
        ("$58 billion", "one digit wrong"),
    ],
)
def test_a_slip_in_the_converted_amount_is_an_error_and_named(stated: str, slip: str) -> None:
    article, problems, verified = judged(f"The utility will spend 380 billion yuan ({stated}) on grids.{YUAN}")
    (problem,) = problems
    assert not verified
    assert (problem.fault, problem.doubt) == ("off-rate", 0)
    assert article.source[problem.span] == stated
    assert slip in problem.values["slip"]
    assert problem.suggestions[0].startswith("$53")
    assert [article.source[note.span] for note in problem.notes] == ["380 billion yuan", YUAN.strip()[1:-1]]


def test_what_holds_is_verified_with_the_amount_and_the_rate() -> None:
    article, problems, (one,) = judged(f"The utility will spend 380 billion yuan ($53 billion) on grids.{YUAN}")
    assert not problems
    assert article.source[one.span] == "$53 billion"
    assert one.message == "380 billion yuan ÷ 7.1157 = $53.4 billion"
    assert len(one.notes) == 2


@pytest.mark.parametrize(
    ("stated", "doubt"), [("$889 million", None), ("$890 million", None), ("$870 million", 1), ("$770 million", 0)]
)
def test_the_farther_off_the_surer(stated: str, doubt: int | None) -> None:
    _, problems, _ = judged(f"It owes 750 million euros ({stated}).\n\n($1 = 0.8437 euros)\n")
    assert [problem.doubt for problem in problems] == ([] if doubt is None else [doubt])


def test_a_mistyped_rate_is_named_where_every_conversion_refutes_it() -> None:
    text = "It paid 380 billion yuan ($53.4 billion), then 71 billion yuan ($9.98 billion).\n\n($1 = 1.7157 yuan)\n"
    article, (problem,), _ = judged(text)
    assert article.source[problem.span] == "$1 = 1.7157 yuan"
    assert "mistyped" in problem.values["slip"]
    assert len(problem.notes) == 4


def test_a_stale_rate_is_one_finding_however_many_amounts_it_left() -> None:
    text = "It paid 100 million yen ({}), then 200 million yen ({}) and 300 million yen ({}).\n\n($1 = 120.50 yen)\n"
    article, (problem,), (other,) = judged(text.format("$829,900", "$1.9 million", "$2.85 million"))
    assert article.source[problem.span] == "$1 = 120.50 yen"
    assert problem.values["slip"] == " (2 conversions imply 105.3: another day's rate?)"
    assert other.message.endswith("= $829,880")


@pytest.mark.parametrize(
    ("second", "third", "wrong"),
    [
        ("$1.66 million", "$2.85 million", ["$2.85 million"]),
        ("$1.96 million", "$2.19 million", ["$1.96 million", "$2.19 million"]),
    ],
)
def test_slips_that_no_rate_explains_are_told_each(second: str, third: str, wrong: list[str]) -> None:
    text = (
        "It paid 100 million yen ($829,900), then 200 million yen ({}) and 300 million yen ({}).\n\n($1 = 120.50 yen)\n"
    )
    article, problems, _ = judged(text.format(second, third))
    assert [article.source[problem.span] for problem in problems] == wrong


def test_a_rate_upside_down() -> None:
    article, (problem,), _ = judged("Wool earned A$3.9 billion ($3.04 billion).\n\n($1=A$0.78)\n")
    assert problem.fault == "rate-inverted"
    assert article.source[problem.span] == "$1=A$0.78"


def test_multiplied_instead_of_divided_where_the_rate_serves_elsewhere() -> None:
    text = "Wool earned A$3.9 billion ($3.04 billion), beef A$2.5 billion ($3.21 billion).\n\n($1=A$1.283)\n"
    _, (problem,), (other,) = judged(text)
    assert problem.fault == "off-rate"
    assert "multiplied" in problem.values["slip"]
    assert other.message.endswith("= $3.04 billion")


def test_two_rates_lead_from_one_currency_to_another() -> None:
    text = "The mill cost 71 million yuan (8.5 million euros).\n\n($1 = 7.1157 yuan)\n\n($1 = 0.8437 euros)\n"
    _, problems, verified = judged(text)
    assert not problems
    assert verified[0].message == "71 million yuan ÷ 7.1157 × 0.8437 = 8.42 million euros"


def test_two_conversions_in_one_pair_of_brackets() -> None:
    text = (
        "The mill cost 71 million yuan ($10 million; 8.4 million euros).\n\n($1 = 7.1157 yuan)\n\n($1 = 0.8437 euros)\n"
    )
    _, problems, verified = judged(text)
    assert not problems
    assert len(verified) == 2


def test_another_times_rate_is_doubted_but_a_factor_is_not() -> None:
    rate = "\n\n($1 = 6.4 yuan)\n"
    _, problems, _ = judged(f"Debt stood at 17.9 trillion yuan ($3.5 trillion) at the end of 2013.{rate}")
    assert [problem.doubt for problem in problems] == [1]
    _, problems, _ = judged(f"Debt stood at 17.9 trillion yuan ($28 trillion) at the end of 2013.{rate}")
    assert [problem.doubt for problem in problems] == [0]


@pytest.mark.parametrize(
    ("text", "borne_out"),
    [
        ("The port costs 3 trillion yuan ($414.58 billion), the quay 300 billion yuan ($42.25 billion).", []),
        ("The quay costs C$0.30 (22 cents). The port costs C$720 million ($512 million).", []),
        ("The port costs 730 million euros ($1.1 billion), the quay 1.5 billion euros ($2.2 billion).", []),
        ("The quay costs 7 zlotys ($1), the port 720 zlotys ($101).", []),
        ("The quay costs 20 zlotys ($15), the port 2,000 zlotys ($1,470).", []),
        ("The quay costs 100 zlotys ($14.05), the port 2,000 zlotys ($281).", ["$281"]),
        ("The quay costs 2,000 zlotys ($281), the port 100 zlotys ($14.05).", ["$281"]),
        (
            "The port costs 3 trillion yuan ($422 billion), the quay 300 billion yuan ($42.25 billion).",
            ["$422 billion"],
        ),
        (
            "The quay costs C$0.30 (22 cents), the port C$720 million ($525 million), the mill C$10 million ($7.29 million).",
            ["22 cents", "$525 million"],
        ),
    ],
)
def test_the_exactest_conversion_bears_out_those_that_come_close(text: str, borne_out: list[str]) -> None:
    article, problems, verified = judged(f"{text}\n")
    assert not problems
    assert [article.source[one.span] for one in verified] == borne_out


def test_without_a_rate_the_pairs_are_compared_with_each_other() -> None:
    text = "It was bought for 41 million zlotys ($10.2 million). A second line costs 12 million zlotys ({}).\n"
    _, problems, verified = judged(text.format("$3 million"))
    assert not problems
    assert len(verified) == 1
    article, (problem,), _ = judged(text.format("$30 million"))
    assert (problem.fault, problem.doubt) == ("disagree", 0)
    assert article.source[problem.span] == "$30 million"
    _, (problem,), _ = judged(text.format("$3.4 million"))
    assert problem.doubt == 1


def test_a_rate_table_of_the_house_serves_stories_that_state_no_rate() -> None:
    house = Settings(rates=(("2025-09-01", "CNY", "7.12"), ("2025-09-01", "EUR", "0.85")))
    _, problems, verified = judged("The mill cost 71 million yuan ($10 million).\n", house)
    assert not problems
    assert verified[0].message.endswith("= $9.97 million")
    _, (problem,), _ = judged("The mill cost 71 million yuan ($100 million).\n", house)
    assert problem.doubt == 0
    assert "house rate of 2025-09-01" in problem.values["slip"]


@pytest.mark.parametrize(
    "text",
    [
        "It earned $312.4 million, or 44 cents a share.\n\n($1=$1.37 Canadian)\n",
        "Profit was $180 million, or 45 cents per share, from $256 million, or 64 cents.\n",
        "It sold 3,000 cars (5 percent of its output).\n\n($1 = 0.84 euros)\n",
        "It earned C$42 million, or 50 cents a share. C$9 million ($8 million) is tax.\n",
    ],
)
def test_what_is_no_conversion_is_left_alone(text: str) -> None:
    _, problems, _ = judged(text)
    assert not problems


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("A fire 10 miles (16 km) away.", None),
        ("A fire 10 miles (26 km) away.", 0),
        ("A fire 26 km (16 miles) away.", None),
        ("It was 72°F (22°C).", None),
        ("It was 72°F (35°C).", 0),
        ("It got 2°C (3.6°F) warmer.", None),
        ("An estate of 5,000 acres (2,020 hectares).", None),
        ("It weighs 93 pounds (42 kg).", None),
        ("A 650-mile (1,060 km) pipeline.", 1),
    ],
)
def test_measures(text: str, doubt: int | None) -> None:
    _, problems, _ = judged(text)
    assert [problem.doubt for problem in problems] == ([] if doubt is None else [doubt])


def test_options_say_what_is_silent() -> None:
    article = Article(document.parse(Source("story.md", f"It paid 380 billion yuan ($52 billion).{YUAN}")), Settings())
    assert [one for one in KIND.check(article, Options()) if isinstance(one, Problem)]
    loose = Options(tolerance=Fraction(3, 100))
    assert not [one for one in KIND.check(article, loose) if isinstance(one, Problem)]


def test_nobody_converts_into_the_same_currency() -> None:
    _, (problem,), _ = judged("The pier could fetch more than $6 million ($9.35 billion) for the lender.")
    assert (problem.fault, problem.doubt) == ("off-rate", 1)
    assert not judged("Net profit was $8 million ($7 million).")[1]
    assert judged("It paid 7 million euros at first, then $8 million ($60 million).")[1]


@pytest.mark.parametrize(
    "text",
    [
        "Pre-tax profit was £12m (£7m) and revenue £108m (£96m).",
        "Twelve acres went for $720,000 ($60,000) and six for $480,000 ($80,000).",
        "The mill lost $2 million ($15 million) in the half year.",
    ],
)
def test_brackets_hold_the_year_before_or_what_one_costs(text: str) -> None:
    assert not judged(text)[1]


@pytest.mark.parametrize("text", ["It was 32°F (0°C).", "It was -10°C (14°F).", "Walks of 5 to 10 miles (8-16 km)."])
def test_measures_at_and_below_zero_and_in_ranges(text: str) -> None:
    _, problems, verified = judged(text)
    assert not problems
    assert len(verified) == 1


def test_the_upper_end_of_a_range_is_what_one_amount_converts() -> None:
    rate = "\n\n($1 = 0.9 euros)\n"
    assert not judged(f"It costs between 2 and 4.5 euros ($5).{rate}")[1]
    assert judged(f"It costs between 2 and 4.5 euros ($50).{rate}")[1]


def test_the_house_rate_of_the_storys_day_counts() -> None:
    rows = (
        ("2024-01-02", "CNY", "7.0"),
        ("2025-01-02", "CNY", "8.0"),
        ("2024-01-02", "USD", "1"),
        ("2025-01-02", "USD", "1"),
    )
    story = "---\ndate: {}\n---\n\nThe mill cost 56 million yuan ({}).\n"
    for day, stated in (("2024-06-01", "$8 million"), ("2025-06-01", "$7 million")):
        _, problems, verified = judged(story.format(day, stated), Settings(rates=rows))
        assert not problems
        assert len(verified) == 1
    assert judged(story.format("2024-06-01", "$5 million"), Settings(rates=rows))[1]
    assert not any(judged(story.format("2023-06-01", "$5 million"), Settings(rates=rows))[1:])  # no rate that early


def test_a_long_table_is_put_in_order_once() -> None:
    rows = tuple((f"{year}-{month:02}-{day:02}", code, "7") for year in range(2000, 2010) for month in range(1, 13)
                 for day in range(1, 29) for code in ("CNY", "JPY"))  # fmt: skip
    house = Settings(rates=rows)
    for _ in range(200):
        assert len(judged("The mill cost 56 million yuan ($8 million).\n", house)[2]) == 1


def test_another_currencys_rate_is_named() -> None:
    text = "It owes 90 million euros ($100 million) and 710 million yuan ($789 million).\n\n($1 = 0.9 euros)\n\n($1 = 7.1 yuan)\n"
    _, (problem,), _ = judged(text)
    assert "another currency" in problem.values["slip"]


@pytest.mark.parametrize(("stated", "doubt"), [("$18,000", None), ("$18,700", None), ("$19,000", 1), ("$26,000", 0)])
def test_a_coarse_rate_allows_more(stated: str, doubt: int | None) -> None:
    _, problems, _ = judged(f"The prize is 15,000 euros ({stated}).\n\n(1 euro = $1.2)\n")
    assert [problem.doubt for problem in problems] == ([] if doubt is None else [doubt])


@pytest.mark.parametrize(
    "text",
    [
        "The hatch is 26 inches by 44 inches (660 mm by 1120 mm).",
        "A 26-inch by 44-inch (660 mm by 1120 mm) hatch is cut.",
        "The chest is 9 in tall by 7 inches wide (22.9 cm x 17.8 cm).",
        "The pool is 20m x 10m (66ft x 33ft).",
        "The lift is 43 by 43 inches (1092 by 1092 mm).",
        "The chest is 10 x 20 x 30 cm (4 x 8 x 12 inches).",
        "A warp of minus 3/4 inch (19 mm) is allowed.",
        "The rails are 32 in and 42 in (815 mm and 1065 mm) up.",
        "The stall is 28 in minimum by 52 inches (710 mm by 1320 mm).",
        "The board is 1- 1/2 inches (38 mm) thick.",
        "She weighs 11st 4lb (72kg).",
        "The plant is 2 feet 6 inches (76 cm) tall.",
        "He is 6ft 2in (1.88m) tall.",
        "The desert covers 60,000 sq km (23,000 sq miles).",
        "It was minus 4C (25F).",
        "The tower is 1,500 feet (450 metres) high.",
    ],
)
def test_a_measure_that_holds(text: str) -> None:
    _, problems, verified = judged(f"The town measured it on Monday, the mayor said.\n\n{text}\n")
    assert not problems
    assert verified


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The hatch is 26 inches by 44 inches (660 mm by 1420 mm).", "1420 mm"),
        ("The hatch is 26 inches by 44 inches (760 mm by 1120 mm).", "760 mm"),
        ("The chest is 9 in tall by 7 inches wide (22.9 cm x 71.8 cm).", "71.8 cm"),
        ("The pool is 20m x 10m (66ft x 23ft).", "23ft"),
        ("The room is 10 by 12 feet (3 by 7.3 metres).", "7.3 metres"),
        ("The room is 10 by 12 feet (3.7 metres).", ""),
        ("The room is 10 by 12 feet (7.3 metres).", "7.3 metres"),
        ("A warp of minus 3/4 inch (91 mm) is allowed.", "91 mm"),
        ("She weighs 11st 4lb (82kg).", "82kg"),
        ("The plant is 2 feet 6 inches (96 cm) tall.", "96 cm"),
        ("The desert covers 60,000 sq km (32,000 sq miles).", "32,000 sq miles"),
        ("The desert covers 60,000 sq km (24,000 sq miles).", "24,000 sq miles"),
        ("It was minus 4C (52F).", "52F"),
        ("The rails are 32 in and 42 in (815 mm and 1605 mm) up.", "1605 mm"),
        ("The stall is 28 in by 52 inches (710 mm by 1230 mm).", "1230 mm"),
        ("Rain of 1 in (25 cm) fell.", "25 cm"),
        ("The bar is 8 feet high (15cm long).", "15cm"),
    ],
)
def test_a_measure_that_is_off(text: str, stated: str) -> None:
    article, problems, _ = judged(f"The town measured it on Monday, the mayor said.\n\n{text}\n")
    assert [article.source[problem.span] for problem in problems] == [stated] * bool(stated)


@pytest.mark.parametrize(
    "text",
    [
        "The pile is six feet high (20cm taller than the shed).",
        "The shaft is 20 metres deep (9 feet deeper than the other).",
        "The lorry brought 70 kg (150 g per pupil).",
        "The lorry brought 70 kg (150 g a pupil).",
        "The lorry brought 70 kg (150 g for each pupil).",
        "The road is 80 km long (5 miles longer than planned).",
        "The room is 10 feet (3 by 7.3 metres).",
        "The gap is 1 - 1/2 in (38 mm) wide.",
        "The rail is hung between 32 in and 42 in (815 mm and 1065 mm) up.",
    ],
)
def test_another_quantity_is_no_conversion(text: str) -> None:
    _, problems, verified = judged(f"The town measured it on Monday, the mayor said.\n\n{text}\n")
    assert not problems
    assert not verified


def test_what_both_say_of_each_is_converted() -> None:
    _, (problem,), _ = judged("The town said so on Monday.\n\nThey ate 3 kg per head (9.6 lb per head) in all.\n")
    assert "6.6" in problem.values["expected"]


@pytest.mark.parametrize(("stated", "faults"), [("$110,000", []), ("$120,000", ["off-rate"]), ("$110,500", [])])
def test_where_both_are_round_both_are_rounded(stated: str, faults: list[str]) -> None:
    _, problems, _ = judged(f"It paid 100,000 euros ({stated}) for it.\n\n($1 = 0.9014 euros)\n")
    assert [problem.fault for problem in problems] == faults
