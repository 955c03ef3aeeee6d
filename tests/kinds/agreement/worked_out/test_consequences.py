import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.agreement.worked_out.consequences import consequences
from newslint.model import Settings, Source


def found(text: str) -> set[tuple[str, str]]:
    """The figures that follow from others, and the step."""
    article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
    return {(one.stated.text, one.derived.step.value) for one in consequences(article)}


@pytest.mark.parametrize(
    ("text", "stated", "step"),
    [
        ("Fares brought in $154 million, or 38 cents a seat. That was up 4.8 percent from $147 million, or 35 cents.", "4.8 percent", "rise"),
        ("Ferry profit fell 22 percent. It rained.\n\nProfit of the ferry line fell to $431 million from $556 million.", "22 percent", "fall"),
        ("Trees here gave 1,130 litres of oil, 43% less than the 1,985 litres on other land.", "43%", "fall"),
        ("Alder rose nearly 12 percent in the north to $50.00 after closing at $44.75.", "12 percent", "rise"),
        ("The line saves 500 million, including 200 million from tugs and 300 million from rafts.", "500 million", "sum"),
        ("Alder has 6,600 berths in the north, 2,400 for tugs, 4,200 for rafts.", "6,600", "sum"),
        ("Alder had a majority of 847. She won 17,842 votes, and Brandt 16,995.", "847", "difference"),
        ("Of seven sailors four were let go and the other three stay.", "three", "difference"),
        ("The ferry line cut 117 orders, leaving 216 orders rather than 333 orders.", "117", "difference"),
        ("The board must pay $68.2 million. That covers $41.9 million for sailors, $6.3 million for piers and $20 million for gulls.", "$68.2 million", "sum"),
        ("Sailors won a total of 31 medals: 9 gold, 13 silver and 9 bronze.", "31", "sum"),
        ("Alder bought seven papers. The deal includes two dailies, three weekly papers and two magazines.", "seven", "sum"),
        ("The wreck took 13 foreigners to the bottom. Ten Danes, two Swedes, and one Dutch cook were among the dead.", "13", "sum"),
        ("Of the 11 dead, seven drowned at sea and four fell from a quay.", "11", "sum"),
        ("Boats landed 44 million herrings, a fourfold rise from 11 million.", "fourfold", "ratio"),
        ("The port logged 156 leaks, six times as many as in the spring, when it had 26.", "six times", "ratio"),
        ("Sales came to 388.4 million euros. Profit was 46.1 million euros, or 11.9% of sales.", "11.9%", "share"),
        ("It will cut 250 jobs, touching around 3% of its 7,425 employees.", "3%", "share"),
        ("The line had 378,250 berths in May. It rained. The mayor sang and nobody heard.\n\nSome 80,775 (21.4%) berths were for sailors.", "21.4%", "share"),
        ("The line has 9,325 clerks, of whom 3,730 (40.0%) are clerks at sea.", "40.0%", "share"),
        ("Brandt offers 122.5p a share, with 25p of it in cash, which is 18 percent higher than Alder's offer of 104.09p.", "18 percent", "rise"),
        ("The film made $48.4 million. That makes $12,700 for each of 3,812 theaters.", "$48.4 million", "product"),
        ("The line carried 74,639 people in August. It had carried 73,524 a year before. Ferries took 44,956 people, up from 42,988. Bridges were used by 29,683 people, down from 30,536.", "73,524", "sum"),
        ("Rowers pay £35 a month. For £280 in eight months they want a roof.", "£280", "product"),
        ("Investors were 65% from Oslo, 18% from Bergen and 17% from Tromsø.", "17%", "rest"),
        ("Sailors voted 55 percent to 45 percent for the deal.", "45 percent", "rest"),
        ("Alder sold 38,640 boats in May. That accounted for some 3 percent of its sales of 1.288 million boats.", "3 percent", "share"),
        ("The loan grew by $10 million. This amounts to about 2.3% of the $430 million that ferries have.", "2.3%", "share") ,
        ("The line, which sold parts worth Rs 722 crore, is looking for an over 50 percent rise to Rs 1,100 crore.", "50 percent", "rise"),
        ("The board picked five sailors; three Danes from abroad and two locals.", "five", "sum"),
        ("Boats made up 11.5 percent of sales, more than twice that of tugs, which made up 5 percent.", "twice", "ratio"),
        ("Ferry profit rose 56 percent, less than Alder hoped. It earned $18.4 million, compared with $11.8 million.", "56 percent", "rise"),
        ("Ferry profit fell just over 50 percent. Ferry profit fell to $196 million from $397 million.", "50 percent", "fall"),
        ("Alder closed up 1.7 percent at $20.30. The share is up 23 percent since a low of $16.54.", "23 percent", "rise"),
        ("Alder earned $5.85 million, in line with its estimate of $5.8 million, and nearly double the $2.95 million of May.", "double", "ratio"),
        ("Alder earned 606 million in the first two months, or $303 million a month, after $454 million a month in May. It earned $606 million in two months.", "$606 million", "product"),
        ("Ferry sales fell 7.70 percent to 1,475,947 in June from 1,598,990 in May, but climbed 9.11 percent from 1,352,673 a year ago.", "9.11 percent", "rise"),
        ("Ferries took 9.1 million people, a 9% drop from last year's 10 million.", "9%", "fall"),
        ("Alder has a lead of three points. It stands at 34% and Brandt at 31%.", "three", "difference"),
    ],
)  # fmt: skip
def test_what_follows_from_figures_beside_it(text: str, stated: str, step: str) -> None:
    assert (stated, step) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fares brought in $154 million. That was up 5.4 percent from $147 million.",
        "Ferry profit rose 22 percent. It rained.\n\nProfit of the ferry line fell to $431 million from $556 million.",
        "Ferry profit fell 22 percent. It rained.\n\nThe mayor sold a house for $431,000, down from $556,000.",
        "Alder shares fell 5.2 percent to $8.34 after $7.91 in the morning.",
        "The line had 378,250 berths in May. It rained. The mayor sang.\n\nNobody heard.\n\nA storm drove 80,775 (21.4%) gulls inland.",
        "The line had 378,250 berths in May. Some 80,775 (21%) berths were for sailors.",
        "The line had 378,250 berths in May. Some 80,775 (22.4%) berths were for sailors.",
        "The line had 378,250 berths in May. Some 80,775 berths were for sailors, and fares rose (21.4%) in June.",
        "Brandt offers 122.5p a share, with 25p of it in cash, which is 12 percent higher than Alder's offer of 104.09p.",
        "Brandt paid 122.5p a share. With 25p of it in cash, the tug, up 18 percent, went for 104.09p.",
        "Profit rose 10 percent, and debt shrinks to $80 million from $88 million.",
        "Sales rose 6 percent to $106 million from other firms, and the mayor has $92 million.",
        "Alder sold 45,480 boats in May. Gulls took some 4 percent of its herrings, 1.047 million.",
        "Alder sold 45,480 boats in May. That accounted for some 6 percent of its sales of 1.047 million boats.",
        "The line, which sold parts worth Rs 722 crore, is looking for an over 60 percent rise to Rs 1,100 crore.",
        "The board picked five sailors; three Danes from abroad and three locals.",
        "Boats made up 11.5 percent of sales, more than twice that of tugs, which made up 9 percent.",
        "Alder paid £150,100 in May. Boats cost more than twice as much as tugs, at £303,811, with rafts at £190,851.",
        "The dollar rose to 85.72 yen from its 15-year low beneath 83 yen. It was last up 3.1 percent at 85.60 yen.",
        "Alder was down 1.8 percent after a high of $71.66. In Marlow it was down 0.7 percent at $70.37.",
        "Sales rose to $2.56 billion, better than the $2.46 billion that Brandt has. Rents rose more than 4 percent.",
        "Alder bought boats for $4.9 billion. Fares rose 15 percent to $5.65 billion from $4.2 billion.",
        "The line has tea for £2.50 a month, for 12 months, where others pay £13 a month. A roof is £156.",
        "Ferry sales were 1,475,947 in June and 1,598,990 in May, and climbed 8.11 percent from 1,352,673 a year ago.",
        "The ports are 123456 in the north. It rained.\n\nOthers are 12345, and 111111 is the last.",
        "Alder rose nearly 12 percent to $50.00 in the north, while Brandt ended at $44.75.",
        "Alder has 31 berths in the north, 22 for tugs, 9 for rafts.",
        "Alder has 200 million from tugs, 300 million from rafts and a debt of 500 million.",
        "Meeting rules 1, 2, and 3 together is hard.",
        "Alder won 847 votes. Brandt had 17,842 gulls. Cole had 16,995 herrings.",
        "Two soldiers and 12 workers met 14 captains.",
        "The 11 boats took seven men to sea and four cows to a field.",
        "Of the 11 boats, seven are new and five are old.",
        "The wreck took 13 cooks to the bottom. Ten boats, two tugs, one raft and 40 crates of tea were lost.",
        "The wreck took 13 cooks to the bottom. Ten boats and three tugs were lost.",
        "The fleet has 31 tugs, 22 barges and nine rafts.",
        "The form lists 3 faults, 4 repairs and 7 others.",
        "Pay two ladies $8 or one lady $16, and they work twice as hard.",
        "It would double the room of lines 1 and 2.",
        "Shares are 65% for Oslo, 18% for Bergen and 16% for Tromsø.",
        "Fares rose 55 percent and rents rose 45 percent.",
        "Some 44 percent wanted books, second only to clothing, 56 percent.",
        "Alder has 55 percent, and Brandt wants 45 percent.",
        "Gains of 0.7 to 1.3 percent were smaller than 2 percent.",
        "A bar 305 mm from the wall is 1,065 mm long and ends 1,370 mm from it.",
        "Sailors expect 216 boats. The port has 333 boats, 117 piers and no gulls.",
        "The film made $48.4 million in 3,812 theaters that cost $12,700.",
    ],
)
def test_what_fits_by_chance_follows_from_nothing(text: str) -> None:
    assert found(text) == set()


def test_what_a_change_leads_between_is_told_once_and_in_its_own_sentence_first() -> None:
    profit = "Ferry profit rose 16 percent.\n\nFerry profit rose to $1.10 billion, or 65 cents a share, from $947 million, or 56 cents."
    fares = "Alder bought boats for $4.9 billion. Fares rose 15 percent to $5.65 billion from $4.9 billion."
    for text, source in ((profit, "$947 million"), (fares, "$4.9 billion")):
        article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
        told = {tuple(one.derived.sources) for one in consequences(article)}
        assert len(told) == 1
        assert any(one.text == source and one.block.prose.text.index("rose") < one.start for one in next(iter(told)))


def test_a_forecast_and_a_fact_are_no_two_levels() -> None:
    text = "Sales rose 12 percent to $112 million in a quarter of storms and of long dark nights at sea, while Alder {} $100 million."
    assert found(text.format("had")) == {("12 percent", "rise")}
    assert found(text.format("forecast")) == set()
