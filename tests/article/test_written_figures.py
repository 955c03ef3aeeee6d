"""What is written in an uncommon way, beside its plain neighbours."""

import pytest

from newslint.article import Article, mentions
from newslint.document import sentence
from newslint.model import Settings, Source


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    article = Article(sentence(Source("story.txt", text)), Settings())
    found = sorted((*mentions.figures(article), *mentions.dates(article)), key=lambda one: one.start)
    return [(one.text, (said := mentions.written(one)).value, said.unit) for one in found]


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit"),
    [
        ("Fees range from $200 to $4 million a year.", "from $200 to $4 million", "200..4000000", "USD"),
        ("It grew from 200 to 4 million users.", "from 200 to 4 million", "200..4000000", None),
        ("It fell from $7 to $4 million.", "from $7 to $4 million", "4000000..7000000", "USD"),
        ("It costs $50 to $100 million.", "$50 to $100 million", "50000000..100000000", "USD"),
        ("It is plus or minus 3 percentage points.", "3 percentage points", "3", "point"),
        ("It is plus/minus 3 percent.", "3 percent", "3", "percent"),
        ("It is minus 3 percent.", "minus 3 percent", "-3", "percent"),
        ("They saw the 48m mast.", "48m", "48", "meter"),
        ("It is 37m (121ft) high.", "37m", "37", "meter"),
        ("It rose 20m (about 66 feet) there.", "20m", "20", "meter"),
        ("It has a 20m pool.", "20m", "20", "meter"),
        ("It has a 20m pool of money.", "20m", "20000000", None),
        ("It paid 20m ($25m) for it.", "20m", "20000000", None),
        ("It took a 300m loan.", "300m", "300000000", None),
        ("It makes 586 lb-ft of torque.", "586 lb-ft", "586", "force_pound * foot"),
        ("It makes 275 pound-feet there.", "275 pound-feet", "275", "force_pound * foot"),
        ("It paid 275 pounds there.", "275 pounds", "275", "GBP"),
        ("It holds 10 acre-feet of water.", "10 acre-feet", "10", "acre_foot"),
        ("It costs AU $89.99 now.", "AU $89.99", "89.99", "AUD"),
        ("It costs S $1 million now.", "S $1 million", "1000000", "SGD"),
        ("It gave Alder's $5 million away.", "$5 million", "5000000", "USD"),
        ("IT GAVE ALDER'S $5 MILLION AWAY.", "$5 MILLION", "5000000", "USD"),
        ("About one in 100 firms agreed.", "one in 100", "0.01", None),
        ("About nine in 10 firms agreed.", "nine in 10", "0.9", None),
        ("It has a hundred and two boats.", "a hundred and two", "102", None),
        ("It has a thousand and one boats.", "a thousand and one", "1001", None),
        ("It is worth $2.5-bn now.", "$2.5-bn", "2500000000", "USD"),
        ("It is worth $458 m now.", "$458 m", "458000000", "USD"),
        ("It is worth $5 M&A fees.", "$5", "5", "USD"),
        ("It came on 2014/04/21 early.", "2014/04/21", "2014-04-21", None),
        ("It came on 21/Apr/2014 early.", "21/Apr/2014", "2014-04-21", None),
        ("It came on 04-24-2014 early.", "04-24-2014", "2014-04-24", None),
        ("It came in 2013/14 early.", "2013/14", "2013..2014", None),
        ("Adults aged 18 to 34 voted.", "aged 18 to 34", "18..34", "year"),
        ("Adults aged 18-24.", "aged 18-24", "18..24", "year"),
        ("A man aged 18 went to 34 shops.", "aged 18", "18", "year"),
        ("It was -18 °C to -34 °C there.", "-18 °C to -34 °C", "-34..-18", "degC"),
        ("It moved 20 t of ore.", "20 t", "20", "metric_ton"),
        ("It sold 20 t-shirts.", "20", "20", None),
        ("It holds 33 cl of beer.", "33 cl", "33", "centiliter"),
        ("It does 40 mpg there.", "40 mpg", "40", "mile / gallon"),
        ("It sold 5 bcm of gas.", "5 bcm", "5000000000", "meter ** 3"),
        ("It has 400 Nm there.", "400 Nm", "400", "newton * meter"),
        ("It has 250 kcal a slice.", "250 kcal", "250", "kilocalorie"),
    ],
)  # fmt: skip
def test_a_figure_is_read_as_it_is_meant(text: str, figure: str, value: str, unit: str | None) -> None:
    assert (figure, value, unit) in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "It made an SEC filing.",
        "It asked an HR manager.",
        "It costs $5,0000 now.",
        "It was the 4-5-12 code.",
    ],
)
def test_nothing_is_read(text: str) -> None:
    assert read(text) == []
