from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.decades import decades
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("It was built in the 1980s, in 1974 to be precise, by a bank.", "Problem"),
        ("It was built in the 1980s, in 1984 to be precise, by a bank.", "Verified"),
        ("In the early 1990s, in 1998, he moved.", "Problem"),
        ("In the late 1990s, in 1998, he moved.", "Verified"),
        ("In the 19th century, in 1925, it fell.", "Problem"),
        ("In the 20th century, in 1900, it fell.", "Verified"),
        ("Composed in the 1950s, they were sung here. She wrote them in 1961.", "Problem"),
        ("Composed in the 1950s, they were sung here. She sold them in 1982, before the war.", ""),
        ("Composed in the 1950s, they were sung here until 1982.", ""),
        ("In the 1970s, and in 1984 too, it rained.", ""),
        ("A 15th-century tower finished in 1562, it fell.", "Problem"),
        ("A 15th-century tower restored in 1962, it fell.", ""),
        ("The flats were built in the 1960s. Work began in 1972 and took a year.", "Problem"),
        ("The flats were built in the 1960s. Work began in 1958 and took a year.", ""),
        ("The flats were built in the 1960s. Work began again in 1972.", ""),
        ("Drawn in the 1950s, they hung here. She made them in 1961, by candlelight.", "Problem"),
        ("The kiln was lit in 1963. By the end of that decade, the 1950s, it had burnt down.", "Problem"),
        ("The kiln was lit in 1963. By the end of that decade, the 1960s, it had burnt down.", "Verified"),
        ("Lit in 1893, the kiln was sold twice in the same century, the 18th century.", "Problem"),
        ("Lit in 1893 and again in 1961, it burnt down in that decade, the 1950s.", ""),
        ("The kiln was lit in 1963. By the end of the 1950s it had been planned.", ""),
    ],
)
def test_a_year_is_of_its_decade(text: str, outcome: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert "".join(type(dated.judged(article.lexicon)).__name__ for dated in decades(article)) == outcome
