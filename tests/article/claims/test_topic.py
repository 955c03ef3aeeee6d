from newslint import document
from newslint.article import Article
from newslint.article.claims.topic import NEAR, beside, topics
from newslint.article.mentions import figures
from newslint.model import Settings, Source


def story(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def test_words_beside_a_figure_come_nearest_first_and_end_with_the_sentence() -> None:
    article = story("It rested. Part 2 of 40 boats, said Lee. It rose.")
    before, after = beside(article, figures(article)[-1])
    assert before == ["of", "2", "part"]
    assert after == ["boats", "said", "lee"]


def test_no_more_words_are_beside_a_figure_than_a_few() -> None:
    article = story(f"It saw {'a grey sea and ' * 9}40 boats{' on the sea' * 9}.")
    assert [len(side) for side in beside(article, figures(article)[0])] == [NEAR, NEAR]


def test_the_noun_that_a_figure_counts_ends_before_the_next_figure() -> None:
    article = story("The port had 40 boats and 7 red ferries at the wharf.")
    tell = topics(article)
    boats, ferries = (tell(figure) for figure in figures(article))
    assert boats.noun == {"boat"}
    assert {"red", "ferr"} <= ferries.noun
    assert boats.words == ferries.words


def test_figures_are_no_words_of_a_topic_and_dates_are() -> None:
    article = story("The port had 40 boats in the second quarter, for $5 million.")
    topic = topics(article)(figures(article)[0])
    assert topic.apart == {"quarter"}
    assert "million" not in topic.words
