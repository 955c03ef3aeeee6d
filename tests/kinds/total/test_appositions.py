from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.sentences import sentences
from newslint.kinds.total.appositions import appositions
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Her four grandchildren, Ann, Bo, Cy and Di Moss, survive her.", [("four", 4)]),
        ("Two banks, Alder and Birch, closed.", [("Two", 2)]),
        ("Ann, Bo, and Cy, her two sons, run it.", [("two", 3)]),
        ("Two banks, Alder Trust and Birch, which is older, closed.", [("Two", 2)]),
        ("Two banks - Alder, Birch and Cole - closed.", [("Two", 3)]),
        ("Two banks (Alder, Birch and Cole) closed.", [("Two", 3)]),
        ("Three of the town's banks - Alder and Birch - closed.", [("Three", 2)]),
        ("Four towns on the river, Alma, Bonn and Ulm, drew.", [("Four", 3)]),
        ("Five of the six banks, Alder, Birch, Cole, Dean and Elm, closed.", [("Five", 5)]),
        ("Three men, Paul Gray, 34, Bo Lund, 29, and Cy Fox, 40, died.", [("Three", 3)]),
        ("Three towns on the river, Alma, Bonn and Ulm, drew.", [("Three", 3)]),
        ("Four very old local banks, Alder, Birch, Cole and Dean, closed.", []),
        ("Three old banks - Alder and Birch - closed.", []),
        ("Three strong winds, Alder said, blew.", []),
        ("Two towns, Paris in Texas and Rome, drew.", []),
        ("Two banks, including Alder and Birch, closed.", []),
        ("Two sons, Bo, of Kiel, and Cy, of Rye, run it.", []),
        ("Some two banks a year close, Alder and Birch said.", []),
        ("Two banks, Alder, closed.", []),
        ("Two banks and Alder, Birch and Cole closed.", []),
        ("Ann, Bo and Cy met two sons.", []),
    ],
)
def test_names_that_are_set_off_beside_their_count(text: str, told: list[tuple[str, int]]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    found = [one for sentence in sentences(article) for one in appositions(sentence, article.lexicon.relations)]
    assert [(count.text, most) for count, _, most, _, _ in found] == told
