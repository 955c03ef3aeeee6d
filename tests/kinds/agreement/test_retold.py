import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.agreement.retold import retold
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str]]:
    article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
    return [(one.first.text, one.again.text) for one in retold(article)]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Tickets brought in $1.284 million. A clerk had hidden $1.284 million.", "$1.284 million"),
        ("The dredger cost the port $41.7 million. Of the $41.7 million the port borrowed half.", "$41.7 million"),
        ("The line will cut 250 jobs in May. Unions said the 250 jobs were promised to sailors.", "250"),
        ("Two old piers burned. The cause of the fire is unknown. Nobody stood on the two piers.", "two"),
        ("Sailors built three boats. These three boats leave in May.", "three"),
        ("Dockers began a four-day strike. The four-day strike shut the harbour.", "four-day"),
        ("Unemployment in the northern port rose to 7.9 percent. At 7.9 percent, unemployment in the northern port is a worry.", "7.9 percent"),
        ("The law asks for a sentence of 25 years to life. A judge handed down a sentence of 25 years to life.", "25 years"),
        ("Diesel dipped briefly below $40 a barrel at noon. It traded briefly below $40 a barrel at the close.", "$40"),
        ("The ferry lay in dock for three months last year. In those three months nobody sang.", "three months"),
        ("The line bought 10 ferries in May. Engines for the 10 ferries cost $3 million.", "10"),
        ("We climbed the snowy ridge of Ben Varr (927m Munro) in May. The ridge of Ben Varr (927m Munro) is snowy.", "927m"),
        ("The ferry line will build 500 cabins on Falster. The 500 cabins on Falster are for the ferry line's crews.", "500"),
        ("The fund lends $5.2 million to sailors. Gulls are loud. The $5.2 million pot is for the winter.", "$5.2 million"),
        ("Alder will spend $5 billion on new ferries. The $5 billion will cover two ferries, it said.", "$5 billion"),
        ("Consider what $3 billion is for the ferry war. Crucially, that $3 billion pays for the war.", "$3 billion"),
        ("Rivals said an offer of $41.6 million came too late. The offer, once $44.6 million, is now worth $41.6 million.", "$41.6 million"),
        ("The law sets the maximum assured at Rs 5.5 lakh. Sailors say the maximum assured will be Rs 5.5 lakh.", "Rs 5.5 lakh"),
        ("Crude fell 20% in May. Given the 20% fall in crude, sailors sing.", "20%"),
        ("Judges looked into 42 lines on Friday. The board wrote to the 42 companies in June.", "42"),
        ("A house on 1,440 square metres burned. The 1,440 square metres lie by the sea.", "1,440 square metres"),
        ("The pact is worth some $100 million in ferry research. Alder said it is worth roughly $100 million in ferry research.", "$100 million"),
        ("Alder will mend up to 11 million boats. Mending 11 million boats is dear.", "11 million"),
        ("Alder buys shares at $27.50 to $30 each. For shares the price of $27.50 to $30 is high.", "$27.50 to $30"),
        ("The board wants the bidder to buy a further 20 percent. It may seek more if the bidder does not get the 20 percent.", "20 percent"),
        ("Boats are gone for nine-tenths of the port. They are dear in the hands of those nine-tenths.", "nine-tenths"),
        ("Four sailors drowned on Monday. The four are to be buried in May.", "four"),
        ("The camp holds 300 sailors. Nobody knows a thing about any of the 300.", "300"),
        ("The visit of Lund took 43 hours. Gulls are loud. The cost of Lund's 43-hour visit is not known.", "43-hour"),
        ("The board wants the port to put in $2.5 million. Nobody will lend it $2.5 million, a banker said.", "$2.5 million"),
        ("Alder fell to half its old ferry worth in May, sailors say. Alder fell to half its old ferry worth in May, gulls say.", "half"),
        ("Alder will cut 20 harbour jobs in May, it said. Brandt fears for 20 harbour jobs.", "20"),
        ("Alder hopes that Mia Lund can end nearly a decade of losses at sea, it said.\n\nAlder hopes that Mia Lund can end nearly a decade of losses at sea, sailors say.", "a decade"),
        ("Two low, old piers burned. Nobody stood on the two piers.", "two"),
        ("A three-judge panel sat in May. The three-judge panel will sit on.", "three"),
        ("Diesel stayed near a 26-month high on Tuesday. Diesel prices hit a 26-month high at noon.", "26-month"),
        ("The line agreed to pay $31 per share for Alder. If the deal goes through at $31 per share, gulls sing.", "$31"),
        ("A $14 billion rescue of the harbour fell through. Sailors had heard of a $14 billion rescue.", "$14 billion"),
        ("Ferry traffic rose 0.2 percent in May, it said. Gulls saw that ferry traffic rose 0.2 percent in May.", "0.2 percent"),
        ("Alder shares rose 1.62 percent in the harbour. In the harbour Alder shares were up 1.62 percent.", "1.62 percent"),
        ("About a dozen old ferry piers burned in May. Of ferry piers, 12 old ones burned in May.", "12"),
        ("Some 11 deaths were told of in South Falster in May. Of the 11 deaths five were in North Falster.", "11"),
        ("The Alder Court has judges. They face a vote every 10 years.\n\nJudges of the Alder Court sing. They face a vote every 10 years.", "10 years"),
        ("Mia Lund, a seven-year-old, sank a pirate boat. Pirates fear the 7-year-old Mia Lund.", "7-year-old"),
    ],
)  # fmt: skip
def test_a_figure_that_is_told_twice(text: str, again: str) -> None:
    assert [one for _, one in told(text)] == [again]


@pytest.mark.parametrize(
    "text",
    [
        "Hundreds of thousands of sailors may be drawn to it. In 1989 hundreds of thousands of sailors went on strike.",
        "Brandt has three sailors as heads of Alder. He met the three Alder heads named in May.",
        "Rents rose $8.6 million to $48.8 million compared to $40.2 million. The debt was $48.8 million, compared to $48.1 million.",
        "{% row_item %}Be at least 60 inches wide{% end_row_item %} {% row_item %} Have two signs at least 60 inches above it{% end_row_item %}\n\n{% row_item %}Hold 60 inches of rope{% end_row_item %}",
        "Alder hopes to end nearly a decade of losses. Brandt hopes to end a decade of storms.",
        "At one point we sang, and 20 or 30 minutes later we sailed off. We often sang, and 20 or 30 minutes later we slept.",
        "Alder has room for 12 boats in its harbour. The other harbour has room for 12 boats.",
        "The dredger cost $40 million. A pier in the north was built for $40 million.",
        "Ulla Brandt was sent to prison for ten years in May. Olaf Lund was sent to prison for ten years in June.",
        "The line will cut 250 jobs in May. A storm drove 250 gulls inland.",
        "Two old piers burned. The mayor has two daughters.",
        "Two old piers burned. Later two piers were painted by children.",
        "One sailor sang. Another said that one sailor is none.",
        "Dockers began a four-day strike. Bakers in the south had a four-day strike last year.",
        "Rents rose by $41.7 million. The dredger cost the port $41.7 million.",
        "The board sold a pier for $5.2 million. A dredger went for $5.2 million in June.",
        "The board sold a pier for $5 billion. Sailors mourn the $5 billion.",
        "Rents rose 20 percent in May. Gulls said that 20 percent of herrings are small.",
        "Rents are 40 percent of costs in the port. The port has the 40 percent of costs that it asked for.",
        "Some 24 sailors sang. The 24-page letter was read out.",
        "Alder has 42 lines. The 42 is a bus.",
        "Here are five things that the sailors of the Cole ferry learned in the winter. Five useful things for sailors of the ferry in Cole were learned in the winter.",
        "Brandt Boats opens in May. It takes the shed at an undisclosed rent for five years. Alder takes a hall in Cole at an undisclosed rent for five years.",
        "In the old shed rents are about $300 per square metre. In the park rents are about $300 per square metre.",
        "Alder has 42 lines. Gulls are loud. Fish is dear. Oil is too. Rope is dear. The 42 are buses.",
        "Two piers burned. Gulls are loud. The two are friends.",
        "A ferry of 42 metres sank. The 42 were on it.",
        "A pier is 1,440 metres long. A boat is 1,440 metres from it.",
        "Dockers began a four-day strike. The four-day cruise was called off.",
        "Shares of Alder rose 1.4 percent. Shares of Brandt rose 1.4 percent.",
        "Shares of Alder rose 14.2 percent on Monday. Shares of Alder fell 14.2 percent on Tuesday.",
        "The card costs Alder clients 0 percent for ten months. The card costs Brandt clients 0 percent.",
        "Diesel fell below $40 a barrel at noon. Fish went for $40 a crate.",
        "The ferry lay in dock for three months. Three months later it sank.",
        "Alder flies on 30 routes, it said. Brandt flies on more than 30 routes, it said.",
        "Ulla Brandt, who has carved more than 30 oars this year, sang. Mia Lund carved about 30 oars this year.",
        "Alder was sued by 14 former cooks over a galley. The cooks, whose ages ranged from 9 to 14, went to the galley.",
        "Glenn Lund, 86, of Moss, was named to the Hall of Fame. Ulla Brandt, 86, of Moss, was named to the Hall of Fame.",
        "Over half of the sailors say that Alder does a bad job. Under half of the sailors say that Brandt does a bad job.",
        "The shop takes an old 16GB Alder phone for $15. The shop takes a new 16GB Brandt phone for $80.",
        "Ferry fares will be $4 to $5 in May. Gulls cost Brandt $4 to $5.",
        "Ferry Desktop 12 ships in May. Harbour Desktop 12 ships well in May.",
        "The ferry lay in dock for 12 months. The tug was away for 12 months.",
        "The line bought 10 ferries in May. Another line bought 10 ferries in June.",
        "The ferry earned a 97 score in a test. Also earning a 97 score in a ferry test was the tug.",
        "- Two fast 15k rpm pumps for the ferry tank\n- Four fast 15k rpm pumps for the ferry hold",
        "Ferry traffic rose 0.2 percent in May. A price index for ferry traffic rose 0.2 percent in May.",
        "Alder Harbour rose 1.62 percent on the OMX exchange. The OMX said that Brandt rose 1.62 percent on the exchange.",
        "Alder had forecast a gain of 125,000 ferry tickets. Brandt kept its forecast for a gain of 125,000 ferry tickets.",
        "One seat is open on the Alder Court and three sailors vie to fill it for a year. One seat is open on the court and three sailors are trying to fill it for a year, Mia Lund and two Danes.",
        "A storm drove off about a dozen boats and their oil. About 12 oil trains pass the harbour.",
        "Alder stayed near a 26-month high on Tuesday. Brandt hit a 26-month high at noon.",
        "Alder agreed to pay $31 per share for ferries. Brandt sells herrings at $31 per share.",
        "Mia Lund got a $1.5 billion payout for ferries. Olaf Brandt had a $1.5 billion payout in May.",
        "Alder Court has old judges. They face a vote of the people on the court every 10 years.\n\nBrandt Court has old judges. They face a vote of the people on the court every 10 years.",
        "Alder in 2015 had a profit in the quarter of $260 million (28%) on ferries. Brandt in 2015 had a profit in the quarter of $14 million (28%) on ferries.",
        "Ferry Desktop 10 ships in May. Ferry Server 10 ships in June.",
        "Alder paid $35 for a share and $35 for another share of the ferry line.",
        "A ramp at least 60 inches wide is needed. A sign at least 60 inches above it is needed.",
        "We climbed the snowy ridge of Ben Varr (927m Munro) in May. In June we climbed the snowy ridge of Carn Dubh (927m Munro).",
        "Ferry shares of 500 funds, said to track the OMX, cost less in May. The ferry fund tracks 500 firms of the OMX in May.",
    ],
)
def test_a_figure_of_another_thing_is_not_told_twice(text: str) -> None:
    assert told(text) == []


def test_another_long_figure_in_both_sentences_says_much_of_what_they_are_about() -> None:
    text = "The rupee closed down by 17 paise at 32.46. The rupee fell all day and closed at {}, a loss of 17 paise."
    assert ("17 paise", "17 paise") in told(text.format("32.46"))
    assert told(text.format("33.08")) == []


def test_of_many_figures_of_one_value_the_first_of_the_same_thing_is_told() -> None:
    text = "Rents rose by $41.7 million. The dredger cost the port $41.7 million. The port paid the $41.7 million for its dredger."
    assert told(text)[-1][1] == "$41.7 million"
    assert len(told(text)) == 1


def test_a_third_figure_of_a_value_told_twice() -> None:
    text = "The line will spend $4 billion on new ferries. The $4 billion will cover two ferries, it said. Gulls are loud. Cooks asked where $4 billion went."
    assert [again for _, again in told(text)] == ["$4 billion"] * 2
    assert len(told(text.replace("Cooks asked where $4 billion went", "Rents rose by $4 billion"))) == 1
