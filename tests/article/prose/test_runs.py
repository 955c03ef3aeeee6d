from newslint import document
from newslint.article import Article
from newslint.article.prose.runs import AT_ONCE, runs
from newslint.model import Settings, Source


def test_a_story_is_looked_through_in_runs_of_paragraphs_that_hold_all_of_it() -> None:
    paragraphs = [f"The ferry of pier {number} is late." for number in range(2 * AT_ONCE + 1)]
    article = Article(document.parse(Source("story.md", "\n\n".join(paragraphs))), Settings())
    found = [*runs(article)]
    assert [len(run.split("\n")) for run in found] == [AT_ONCE, AT_ONCE, 1]
    assert "\n".join(found).split("\n") == paragraphs
