from __future__ import annotations

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.claims.told import claims_in
from newslint.article.claims.units import completed
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("They waited 6, 9 and 15 days.", ["day", "day", "day"]),
        ("She got six years, her brother five.", ["year", "year"]),
        ("About 1,800 of the county's 12,000 hectares burned.", ["hectare", "hectare"]),
        ("They waited 6 days with 9 boats.", ["day", None]),
        ("From minus 4C at dawn it rose to 13 °C, 17 degrees more.", ["degC", "degC", "degC"]),
        ("It was 55 °F or 13 °C, and 17 degrees more.", ["degF", "degC", "degree"]),
        ("Moss, a 6-foot-2 guard, averaged 27.", ["inch", None]),
        ("The road turns by 17 degrees.", ["degree"]),
        ("It made 84 million euros but cost 91 million to run.", ["EUR", "EUR"]),
        ("It made 84 million euros but had 91 million passengers.", ["EUR", None]),
        ("It made 84 million euros but counted 91,000,000.", ["EUR", None]),
        ("It made $84 million in Ohio and €3 million in Cork but cost 91 million to run.", ["USD", "EUR", None]),
        ("They took a two-year lease, and 60 a longer one.", ["year", None]),
        ("Some had a two-year lease, and 60, or 25%, a longer one.", ["year", None, "percent"]),
        ("He got six years, and 60 on one count.", ["year", "year", None]),
    ],
)
def test_a_number_of_a_list_has_the_unit_that_it_leaves_out(text: str, units: list[str | None]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (sentence,) = sentences(article)
    told = claims_in(article)(sentence)
    assert [claim.quantity.unit for claim in told if claim.role != "weekdays"] == units
    assert [*completed(told, lexicon.of("en"))] == [*told]
