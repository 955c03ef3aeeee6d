from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.mentions import dates
from newslint.article.sentences import sentence_of
from newslint.kinds.period.framing import Frame, frame
from newslint.model import Settings, Source


def framed(text: str) -> list[Frame]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [frame(sentence_of(article, date), date, article.lexicon.calendar) for date in dates(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales fell most since early 2009.", Frame.SINCE),
        ("Sales are the weakest since the second quarter of 2012.", Frame.SINCE),
        ("Sales rose from 2019 on.", Frame.BASE),
        ("Sales rose to 17 from 14 in July.", Frame.BASE),
        ("Sales rose 6% from the 64 million landed in the spring of 2017.", Frame.BASE),
        ("Sales rose, against just 3% in July.", Frame.BASE),
        ("Sales rose 34% over Black Friday 2012.", Frame.BASE),
        ("Sales rose from 14 to 17 in August.", Frame.PLAIN),
        ("More boats than cars in 2015 were sold.", Frame.PLAIN),
        ("More BOATS than PCs in 2015 were sold.", Frame.PLAIN),
        ("Since then, sales rose in 2015.", Frame.PLAIN),
        ("They learned from that. In 2015 sales rose.", Frame.PLAIN),
        ("Sales rose in 2015.", Frame.PLAIN),
        ("Sales rose, the line said on Monday.", Frame.SAID),
        ("Sales rose, it announced in March.", Frame.SAID),
        ("It said sales rose in March.", Frame.PLAIN),
        ("The hall, which burned in 2015, opened again.", Frame.ASIDE),
        ("Sales had fallen in 2015.", Frame.EARLIER),
        ("In 2015 sales had fallen.", Frame.ASIDE),
        ("The last World Cup was in 2026.", Frame.ASIDE),
        ("The hall on March 14, a week before it closed.", Frame.APART),
        ("It burned on March 14, two days after the show.", Frame.APART),
        ("It burned on March 14, before a full house.", Frame.PLAIN),
    ],
)
def test_what_frames_a_period(text: str, expected: Frame) -> None:
    assert framed(f"It is so.\n\n{text}\n")[-1] is expected
