from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.again import taken_up
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The orchard gave 412 tons of plums. This year it gave 309.", "ton"),
        ("The stall took £840 in May. In June they took 910 in all weathers.", "GBP"),
        ("The orchard gave 412 tons of plums. This year it gave 309 pears.", None),
        ("The orchard gave 412 tons of plums. This year it sold 309.", None),
        ("The orchard gave 412 tons of plums for £900. This year it gave 309.", None),
        ("The orchard gave 412 plums. This year it gave 309.", None),
        ("The orchard gave 412 tons of plums. This year Lund gave 309.", None),
        ("The orchard gave 412 tons of plums.\n\nThis year it gave 309.", None),
        ("The heap was 412 tons. This year it was 309.", None),
        ("This year it gave 309.", None),
    ],
)
def test_a_verb_told_again_has_the_unit_that_it_had(text: str, unit: str | None) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    told = [claim for sentence in sentences(article) for claim in claims_in(article)(sentence)]
    assert next(claim for claim in told if claim.mention.text in {"309", "910"}).quantity.unit == unit


def test_at_the_beginning_of_a_paragraph_nothing_is_taken_up() -> None:
    article = Article(
        document.parse(Source("story.md", "The orchard gave 412 tons. This year it gave 309.")), Settings()
    )
    before, here = sentences(article)
    (bare,) = claims_in(article)(here)
    bare = bare._replace(quantity=bare.quantity._replace(unit=None), role="number")
    words = article.lexicon.relations
    assert taken_up([bare], None, words) == [bare]
    assert [claim.quantity.unit for claim in taken_up([bare], before, words)] == ["ton"]
