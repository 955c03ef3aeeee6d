from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.both import both
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fires in Lodi, Galt and Elk Grove were out. Both are being looked into.", [3]),
        ("Ann Moss, Bo Crane and Cy Bell, who deny it, were both released.", [3]),
        ('"Girl at Loom," "The Forge" and "First Snow" hung there. Both were sold.', [3]),
        ("Brewers withdrew Old Gannet, Marlow and Tansy from shops. Both beers are bottled.", [3]),
        ("Fires in Lodi, Galt and Elk Grove were out. Both fires are watched at night, and each has a guard.", [3]),
        ("Fires in Lodi, Galt and Elk Grove were out. Both the barn and the mill are lost, and a car.", []),
        ("Barley, rye and oats were both cheaper at the Orm fair, and buyers stayed away.", [3]),
        ("Barley, rye and the oats fell on Monday. Both grains have been in demand since May.", [3]),
        ("Moss, Crane and Bell were both sent off in the second half, and the side lost.", [3]),
        ("No charge was brought against Ann Moss, Bo Crane and Cy Bell over it. Neither of them had known.", [3]),
        ("No charge was brought against Ann Moss and Bo Crane over it. Neither of them had known.", []),
        ("Barley and rye were both cheaper at the Orm fair, and oats dearer.", []),
        ("Barley, rye and oats fell. Both the north and the south have had rain.", []),
        ("Fires in Lodi and Galt were out. Both are being looked into.", []),
        ("Fires in Lodi, Galt and Elk Grove were out. Both the mayor and the sheriff were there.", []),
        ("Fires in Lodi, Galt and Elk Grove were out. Both of the dogs live.", []),
        ("Ann Moss, Bo Crane and Cy Bell have two sons. Both are released.", []),
        ("Zell and Lind had both, Ames, Pell and Jive had one.", []),
        ("ANN MOSS, CHIEF, CRANE AND BELL: It is bad. Both are good.", []),
    ],
)
def test_three_names_that_are_called_both(text: str, names: list[int]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [one.names for one in both(article)] == names
