from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.claims.told import claims_in
from newslint.article.sentences import sentences
from newslint.article.times.plainclocks import times_of_day
from newslint.kinds.relation.options import Options
from newslint.kinds.relation.places import places
from newslint.kinds.relation.shelf import shelf
from newslint.kinds.relation.signs import signs
from newslint.kinds.relation.targets import sorts
from newslint.model import Settings, Source
from newslint.rulebook import default, describe

EACH = 2
"""Of how many rules one is tried on its examples."""


def _article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def _sides(text: str) -> list[tuple[str, str]]:
    article = _article(text)
    (sentence,) = sentences(article)
    found = places(sentence, times_of_day(article), article.lexicon)
    return [(" ".join(before()), " ".join(behind())) for before, behind in found]


@pytest.mark.parametrize(
    ("text", "before", "behind"),
    [
        ("Rents rose by 3 percent.", "by rose rents", ""),
        ("Rents rose by about 3 percent.", "by rose rents", ""),
        ("The delay cost them £400 in fees.", "cost delay the", "in fees"),
        ("They fed all 23 of the passengers on Friday.", "all fed they", "passengers on #"),
        ("The bell rang at 9:15 p.m. on the quay.", "at rang bell the", ""),
        ("Ito won in 2:23:14, a record.", "in won ito", "a record"),
        ("He was born on May 3, 1955, at sea.", "on born was he", "at sea"),
        ("A year-ago loss of $5 million grew.", "of loss ago year a", "grew"),
    ],
)
def test_beside_a_place_stand_the_words_that_a_claim_reads_there(text: str, before: str, behind: str) -> None:
    found = _sides(text)
    assert before in [said for said, _ in found]
    assert any(said.startswith(behind) for _, said in found)


def test_whatever_announces_a_claim_is_shown_by_its_sentence() -> None:
    every = [rule for rule in default().rules if isinstance(rule.options, Options) and rule.options.holds]
    missed, told = [], 0
    for rule in every[::EACH]:
        article = _article("\n\n".join(example.text for example in describe(rule).examples))
        words = article.lexicon.relations
        looked_for = {each for sort in sorts(rule.options, words).values() for each in sort.told}
        signed = [(says, phrases, signs(words).said(phrases)) for says, phrases in looked_for]
        for sentence in sentences(article):
            shows = shelf(article).of(sentence).said
            for claim in claims_in(article)(sentence):
                announced = [(phrases, bit) for says, phrases, bit in signed if bit and says(claim, phrases)]
                told += len(announced)
                missed += [
                    (sentence.text, claim.mention.text, phrases) for phrases, bit in announced if not shows & bit
                ]
    assert told > len(every)
    assert not missed
