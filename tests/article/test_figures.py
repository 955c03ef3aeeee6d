from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.arithmetic.quantity import Quantity
from newslint.article import Article, mentions
from newslint.article.mention import Figure
from newslint.document import Block, Document, Prose
from newslint.model import Settings, Source


def article(text: str, dollar: str = "USD", kind: str = "body") -> Article:
    source = Source("story.txt", text)
    return Article(Document(source, (Block(kind, Prose(text, range(len(text)))),)), Settings(dollar=dollar))


def figures(text: str) -> tuple[Figure, ...]:
    return mentions.figures(article(text))


def read(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [(one.role, one.text, mentions.written(one).value, mentions.written(one).unit) for one in figures(text)]


MONEY = [
    ("380 billion yuan", "380000000000", "CNY"), ("$53 billion", "53000000000", "USD"), ("A$1.2 bln", "1200000000", "AUD"),
    ("€3.4bn", "3400000000", "EUR"), ("£1.5m", "1500000", "GBP"), ("Rs 500 crore", "5000000000", "INR"),
    ("1.2 lakh rupees", "120000", "INR"), ("USD 5,000", "5000", "USD"), ("HK$78", "78", "HKD"), ("US$4.7 billion", "4700000000", "USD"),
    ("470 pence", "4.7", "GBP"), ("45 cents", "0.45", "USD"), ("5.0 mln dlrs", "5000000", "USD"), ("half a million dollars", "500000", "USD"),
    ("a dollar", "1", "USD"), ("C$3", "3", "CAD"), ("S$12.50", "12.5", "SGD"), ("NT$900", "900", "TWD"), ("RM42", "42", "MYR"),
    ("Rs20", "20", "INR"), ("1,000 won", "1000", "KRW"), ("42 Lebanese pounds", "42", "LBP"), ("5 euros", "5", "EUR"), ("20€", "20", "EUR"),
    ("$65K", "65000", "USD"), ("$2.1T", "2100000000000", "USD"), ("2.4 trillion rupiah", "2400000000000", "IDR"), ("500 Swiss francs", "500", "CHF"),
    ("6 billion New Zealand dollars", "6000000000", "NZD"), ("3 crore rupees", "30000000", "INR"), ("£11-1/2", "11.5", "GBP"), ("CHF 3.04", "3.04", "CHF"),
    ("75p", "0.75", "GBP"), ("2¢", "0.02", "USD"), ("40 U.S. cents", "0.4", "USD"), ("a million euros", "1000000", "EUR"), ("EGP 127.5m", "127500000", "EGP"),
    ("two and a half million pounds", "2500000", "GBP"), ("12-cent", "0.12", "USD"), ("a $300 million", "300000000", "USD"), ("-15€", "-15", "EUR"),
    ("Rs.500 crore", "5000000000", "INR"), ("Rs.1.5 lakh", "150000", "INR"), ("3 400 000 francs", "3400000", "CHF"),
    ("€5.2 bn", "5200000000", "EUR"), ("$3.5 mn", "3500000", "USD"), ("1'000'000 francs", "1000000", "CHF"), ("5.2 bn euros", "5200000000", "EUR"),
    ("GH¢400", "400", "GHS"), ("GH₵1.2 million", "1200000", "GHS"), ("7.1 bln stg", "7100000000", "GBP"), ("3.5 million real", "3500000", "BRL"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "value", "unit"), MONEY)
def test_money_in_every_notation_of_the_wires(words: str, value: str, unit: str) -> None:
    span = words.removeprefix("a ") if words.startswith("a $") else words
    assert read(f"They paid {words} for it.") == [("money", span, value, unit)]


OTHER = [
    ("percent", "9.7%", "9.7", "percent"), ("percent", "10 percent", "10", "percent"), ("percent", "17 pct", "17", "percent"), ("percent", "3 per cent", "3", "percent"),
    ("percent", "minus five percent", "-5", "percent"), ("percent", "4-1/2 percent", "4.5", "percent"), ("percent", "twenty-one percent", "21", "percent"),
    ("points", "2.5 percentage points", "2.5", "point"), ("points", "50 basis points", "0.5", "point"), ("points", "25 bps", "0.25", "point"),
    ("points", "a quarter-percentage-point", "0.25", "point"), ("points", "half a percentage point", "0.5", "point"),
    ("number", "a third", "0.333333333333333", None), ("number", "two-thirds", "0.666666666666667", None), ("number", "half", "0.5", None), ("number", "three-quarters", "0.75", None),
    ("ratio", "one in five", "0.2", None), ("ratio", "three out of four", "0.75", None), ("ratio", "1-in-10", "0.1", None),
    ("number", "a dozen", "12", None), ("number", "2,100", "2100", None), ("number", "hundreds of thousands", "100000", None), ("number", "one trillion", "1000000000000", None),
    ("number", "thirty-one", "31", None), ("number", "100k", "100000", None), ("number", "1.2 lakh", "120000", None), ("number", "12 crore", "120000000", None),
    ("number", "seven hundred twenty-one thousand", "721000", None), ("number", "one and a half", "1.5", None), ("number", "3/4", "0.75", None), ("number", "2½", "2.5", None),
    ("quantity", "10 miles", "10", "mile"), ("quantity", "16 km", "16", "kilometer"), ("quantity", "5 feet 11 inches", "71", "inch"), ("quantity", "6-foot-2", "74", "inch"), ("quantity", "5-foot-11-inch", "71", "inch"), ("quantity", "72°F", "72", "degF"),
    ("quantity", "22°C", "22", "degC"), ("quantity", "1.2 million barrels per day", "1200000", "oil_barrel / day"), ("quantity", "900,000 bpd", "900000", "oil_barrel / day"),
    ("quantity", "3.5 tonnes", "3.5", "metric_ton"), ("quantity", "40-acre", "40", "acre"), ("quantity", "1.8m tall", "1.8", "meter"), ("quantity", "half a litre", "0.5", "liter"),
    ("quantity", "100 MB", "100", "megabyte"), ("quantity", "188 miles an hour", "188", "mile / hour"), ("quantity", "2 billion cubic feet", "2000000000", "foot ** 3"),
    ("quantity", "13.5 pounds of", "13.5", "pound"), ("quantity", "a 20-pound", "20", "pound"), ("quantity", "40 degrees Celsius", "40", "degC"), ("quantity", "5 mg/l", "5", "milligram / liter"),
    ("duration", "four-year", "4", "year"), ("duration", "12 wks", "12", "week"), ("duration", "2 years and 3 months", "27", "month"), ("duration", "half an hour", "0.5", "hour"), ("duration", "90 minutes", "90", "minute"),
    ("money", "3 dollars and 50 cents", "3.5", "USD"), ("duration", "an hour and a half", "1.5", "hour"), ("age", "age of twelve", "12", "year"),
    ("age", "29 years old", "29", "year"), ("age", "45-year-old", "45", "year"), ("age", "aged 87", "87", "year"), ("age", "18 months of age", "18", "month"),
    ("ordinal", "third", "3", None), ("ordinal", "21st", "21", None), ("ordinal", "1,000th", "1000", None), ("ordinal", "twenty-first", "21", None), ("ordinal", "two hundredth", "200", None),
    ("ratio", "doubled", "2", None), ("ratio", "threefold", "3", None), ("ratio", "10-fold", "10", None), ("ratio", "twice as", "2", None), ("ratio", "five times more", "5", None),
]  # fmt: skip


@pytest.mark.parametrize(("role", "words", "value", "unit"), OTHER)
def test_everything_that_is_counted_or_measured(role: str, words: str, value: str, unit: str | None) -> None:
    trimmed = {
        "1.8m tall": "1.8m",
        "twice as": "twice",
        "five times more": "five times",
        "13.5 pounds of": "13.5 pounds",
        "a 20-pound": "20-pound",
    }
    assert (role, trimmed.get(words, words), value, unit) in read(f"It was {words} or thereabouts.")


HEDGED = [
    ("nearly 10%", "10%", "nearly", "9", "10"), ("over one trillion parameters", "one trillion", "over", "1000000000000", None),
    ("some 300 people", "300", "some", "250", "350"), ("2,000-plus", "2,000", "plus", "2000", None), ("thirty-odd", "thirty", "odd", "30", "40"),
    ("more than 40", "40", "more than", "40", None), ("40 or more", "40", "or more", "40", None), ("at least 12", "12", "at least", "12", None),
    ("up to $100 billion", "$100 billion", "up to", None, "100000000000"), ("as many as 700", "700", "as many as", None, "700"), ("fewer than 1,000", "1,000", "fewer than", None, "1000"),
    ("no more than 12", "12", "no more than", None, "12"), ("about $5", "$5", "about", "4", "6"), ("an estimated 400,000", "400,000", "an estimated", "380000", "420000"),
    ("just under 20%", "20%", "just under", "19", "20"), ("just over 20%", "20%", "just over", "20", "21"), ("exactly 12", "12", "exactly", "11.5", "12.5"), ("~40", "40", "~", "35", "45"),
    ("200 or so", "200", "or so", "150", "250"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "span", "hedge", "low", "high"), HEDGED)
def test_a_hedge_stays_outside_the_span_and_moves_the_bounds(
    words: str, span: str, hedge: str, low: str | None, high: str | None
) -> None:
    (figure,) = figures(f"It had {words} then.")
    written = mentions.written(figure)
    assert (figure.text, written.hedge, written.low, written.high) == (span, hedge, low, high)


RANGES = [
    ("$5-7 million", "5000000..7000000", "USD"), ("$5 million to $7 million", "5000000..7000000", "USD"), ("between $5 million and $7 million", "5000000..7000000", "USD"),
    ("from 30 to 40", "30..40", None), ("5 to 7 percent", "5..7", "percent"), ("0.5-1 percent", "0.5..1", "percent"), ("8- to 16-metre", "8..16", "meter"), ("two to three years", "2..3", "year"),
    ("1000-5000", "1000..5000", None), ("5k-20k", "5000..20000", None), ("95 cents to $1.05", "0.95..1.05", "USD"), ("€20–€30", "20..30", "EUR"), ("from $80 a barrel to $90 a barrel", "80..90", "USD"),
    ("more than 10 and less than 40", "10..40", None), ("90-to-95 percent", "90..95", "percent"), ("zero to 0.25 percent", "0..0.25", "percent"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "value", "unit"), RANGES)
def test_both_ends_of_a_range_share_scale_and_currency(words: str, value: str, unit: str | None) -> None:
    assert read(f"It costs {words} now.") == [("range", words, value, unit)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("It climbed from some $420 per kg to $790 per kg.", ["$420 per kg to $790 per kg"]),
        ("It fell to - 20 degrees Celsius.", ["- 20 degrees Celsius"]),
        ("It melts at 300 °C (572 °F, 573.15K).", ["300 °C", "572 °F", "573.15K"]),
        ("More than half - 139 million litres - was sold.", ["half", "139 million litres"]),
        ("Call (212) 555-7500, toll-free.", []),
        ("Some 40+ people came, or 12 and over.", ["40", "12"]),
        ("A third-party firm is the third-largest.", ["third"]),
        ("It rose $1.50 and 20 cents more.", ["$1.50", "20 cents"]),
        ("Over 8 000 people paid $NZ2.5 million.", ["8 000", "$NZ2.5 million"]),
        ("The EU's $1 trillion plan", ["$1 trillion"]),
        ("Blast Kills 15 in Market Town", ["15"]),
        ("Index Off 166 as Banks Slip", ["166"]),
        ("Tencent 700 Rises in Morning Trade", []),
        ("He earns 550,000 pounds ($700,000) and lifts 93 pounds of tea.", ["550,000 pounds", "$700,000", "93 pounds"]),
        ("HK$1.57 tln and Rs 14 lakh cr", ["HK$1.57 tln", "Rs 14 lakh cr"]),
        ("It opens at 1230 GMT, or 0850 JST.", []),
        ("Profit fell for the past three quarters.", ["three"]),
        ("It was the worst loss in seven quarters.", ["seven"]),
        ("The Detroit Three met three times in the early 70's.", ["three"]),
        ("Shares rose 33 cents to $73.63.", ["33 cents", "$73.63"]),
        ("The stock climbed 3 cents to 45 cents.", ["3 cents", "45 cents"]),
        ("Sales fell 5 percent to 31 percent.", ["5 percent", "31 percent"]),
        ("It pays $20 a day.", ["$20"]),
        ("They saw 400 people a day, twice a week.", ["400"]),
        ("It was a dollar.", ["a dollar"]),
        ("TWO DIE, FIVE HURT AS BUS HITS A DOZEN CARS", ["TWO", "FIVE", "A DOZEN"]),
        ("They moved 400 tonnes a year.", ["400 tonnes"]),
        ("They pump 30 barrels an hour.", ["30 barrels"]),
        ("It sold 4 million, up from 5 million four years ago.", ["4 million", "5 million", "four years"]),
        ("They gave $1.5 million, or 12 percent.", ["$1.5 million", "12 percent"]),
        ("It closed above 1.30.", ["1.30"]),
        ("The stock plummeted 3 cents to 45 cents.", ["3 cents", "45 cents"]),
        ("It slashed 700 to 800 jobs.", ["700 to 800"]),
        ("Margins were 9 mln year-ago and 7 mln year-on-year.", ["9 mln", "7 mln"]),
        ("The two year-old ferries ran.", ["two year-old"]),
        ("A near-8 percent fall and a then-40-year-old rule.", ["8 percent", "40-year-old"]),
        ("An F-16 in the mid-20s flew near-4ward.", []),
        ("Trams cost 18p/95p, or 25\u00a2/50\u00a2 abroad.", ["18p", "95p", "25\u00a2", "50\u00a2"]),
        ("He took the 44/45 bus and gate 3p/x4.", ["3p"]),
        ("Futures: S&P 12 pts, Nasdaq 61 pts.", ["12", "61"]),
        ("Two 911 calls came; she dialed 999 and 44 calls waited.", ["Two", "44"]),
        ("It sails at 1900 hours, or until 2130hrs, for 1900 hours a year.", ["1900 hours"]),
        ("It cost $1.5-billion, not 1.4-million.", ["$1.5-billion", "1.4-million"]),
        ("Some 2,5 million came, and a million went.", ["a million"]),
        ("It is a £30,000-a-week or $5-a-day job.", ["£30,000", "$5"]),
        ("They paid 5\u00a2 400 times.", ["5\u00a2", "400"]),
    ],
)
def test_figures_side_by_side_stay_apart(text: str, spans: list[str]) -> None:
    assert [one.text for one in figures(text)] == spans


@pytest.mark.parametrize("verb", ["closed", "leaped", "plunged"])
def test_a_place_where_a_level_went_is_no_hedge(verb: str) -> None:
    assert [one.hedge for one in figures(f"The rate {verb} above 20 percent.")] == [""]


NAMES = [
    "Qwen3-Max", "DeepSeek-V3.1", "Tau2-Bench", "5G", "the Big 12", "the 22nd Amendment", "G7", "COVID-19", "Boeing 737", "an F-16", "9/11", "+1 212 555 0100", "(212) 555-0123",
    "020 7542 7931", "1-800-555-0199", "at 4:30", "at 2 pm", "at 10.30 a.m.", "at 1400 GMT", "page 3", "No. 7", "Tencent 700", "Windows 10", "iPhone 6", "S&P 500", "the Nikkei 225",
    "10 Downing Street", "1600 Pennsylvania Avenue", "https://example.org/2013/05/17", "search?q=30%2520", "tips@team42.org", "#top10", "@news24", "version 2.1.3", "v3.1", "Highway 35", "Flight 370",
    "Chapter 11", "case No. 11-01101", "the 7-Eleven shop", "a 401(k)", "24/7", "in 2008", "in '99", "no one", "one of them", "the one", "Second World War", "the first half-way house", "0700.HK", "12.05.2013",
    "a bit", "a second opinion", "MH370", "Tu-154", "U2", "Formula 1", "Catch-22", "the Group of Seven", "18F", "scp-173m", "4chan.org", "ISO 9001", "B-52", "Article 50", "Section 230", "Room 101", "ALL 5",
]  # fmt: skip
PLACES = frozenset({"ordinal"})


@pytest.mark.parametrize("words", NAMES)
def test_a_number_in_a_name_a_time_or_an_address_is_no_figure(words: str) -> None:
    found = [one for one in figures(f"They mentioned {words} again.") if one.role not in PLACES]
    allowed = [one for one in found if words == "ALL 5" and one.role == "number"]
    assert found == allowed


def test_scores_are_no_ranges() -> None:
    assert not figures("Rovers won 3-1 on Saturday.")
    assert not figures("Town beat United 2-4.")
    assert not figures("They lost the vote 21-14.")


def test_page_furniture_is_no_count() -> None:
    assert not [one for one in figures("Lesedauer 2 min") if one.role == "number"]
    assert not mentions.figures(article("Lesedauer 2 min", kind="furniture"))


def test_an_amount_in_brackets_is_not_negative() -> None:
    assert read("It paid ($53 billion) for it.") == [("money", "$53 billion", "53000000000", "USD")]


def test_points_are_not_percent() -> None:
    assert [one.role for one in figures("It rose 2 percentage points, or 4 percent.")] == ["points", "percent"]


def test_a_bare_dollar_is_that_of_the_house() -> None:
    (bare, named) = mentions.figures(article("It paid $5 and US$6.", dollar="CAD"))
    assert (bare.quantity.unit, named.quantity.unit) == ("CAD", "USD")


@pytest.mark.parametrize("name", ["dollars", "pounds", "francs", "pesos", "kroner", "rupees", "cents"])
def test_an_ambiguous_name_is_a_set_of_candidates(name: str) -> None:
    (figure,) = figures(f"It paid 5,000 {name}.")
    assert figure.role == "money"
    assert len(figure.quantity.currencies) > 1


def test_a_country_settles_the_currency() -> None:
    (figure,) = figures("It paid 5,000 Chilean pesos.")
    assert figure.quantity.currencies == {"CLP"}


def test_pounds_are_money_or_mass_by_what_stands_beside_them() -> None:
    assert [one.role for one in figures("It paid 25,000 pounds for 93 pounds of tea and a five-pound bag.")] == [
        "money",
        "quantity",
        "quantity",
    ]


def test_an_age_between_commas() -> None:
    assert read("Jane Roe, 45, said so.") == [("age", "45", "45", "year")]


def test_the_value_waits_until_it_is_asked_for() -> None:
    (figure,) = figures("It paid $5.")
    assert not isinstance(figure._read, Quantity)  # noqa: SLF001 -- laziness is the point
    assert figure.quantity.nominal == 5
    assert figure.quantity is figure.quantity


def test_small_counts_are_exact_and_what_has_decimals_is_not() -> None:
    steps = {one.text: one.quantity.step for one in figures("It has 3 cranes, an index of 3.649 and 8.0 more.")}
    assert steps == {"3": 0, "3.649": Fraction(1, 1000), "8.0": Fraction(1, 10)}


def test_mixed_units_count_in_the_smallest() -> None:
    (figure,) = figures("It took 1 hour 15 minutes and 30 seconds.")
    assert (figure.text, figure.quantity.nominal, figure.quantity.unit) == (
        "1 hour 15 minutes and 30 seconds",
        Fraction(4530),
        "second",
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She weighs 11st 4lb now.", ["11st 4lb"]),
        ("She weighs 21st 4lb now.", ["21st 4lb"]),
        ("She came 21st of all.", ["21st"]),
        ("The crate is 10 x 20 cm.", ["10", "20 cm"]),
        ("They won 10 x the money.", ["10 x"]),
        ("Rain of 1 in (25 mm) fell.", ["1 in", "25 mm"]),
        ("One of 2 in (and 3 out of) town.", ["2", "3"]),
        ("He has 5 BTC and 6 XBT.", ["5 BTC", "6 XBT"]),
    ],
)
def test_what_is_one_figure_beside_others(text: str, found: list[str]) -> None:
    assert [figure.text for figure in figures(text)] == found
