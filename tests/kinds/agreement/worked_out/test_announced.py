import pytest

from newslint.article import Article
from newslint.article.mentions import figures
from newslint.document import parse
from newslint.kinds.agreement.worked_out.announced import announced
from newslint.kinds.agreement.worked_out.steps import Step
from newslint.kinds.agreement.worked_out.trios import Company, trios
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Fares rose 4.3 percent to $145 from $139.", Step.RISE),
        ("Fares fell 4.1 percent to $139 from $145.", Step.FALL),
        ("Fares fell 4.3 percent to $145 from $139.", None),
        ("Fares rose 5.3 percent to $145 from $139.", None),
        ("A fourfold rise took landings to 44 boats from 11 boats.", Step.RATIO),
        ("A lead of 847 votes: 17,842 to 16,995.", Step.DIFFERENCE),
        ("A pier of 84 planks beside 178 and 94 others.", None),
        ("More than double the 18 percent of Brandt is 42 percent.", Step.RATIO),
        ("More than double the 18 percent of Brandt is 62 percent.", None),
        ("Nearly five times higher than Brandt, with 12.7 percent vs 2.6 percent.", Step.RATIO),
        ("Nearly five times higher than Brandt, with 13.7 percent vs 2.6 percent.", None),
        ("Profit with a rate of rise of 10.9% to $722.4, compared to $651.3.", Step.RISE),
        ("We have seen a 295 percent rise, from 1,040 in May to 4,110.", Step.RISE),
    ],
)
def test_a_step_is_told_by_words_and_by_arithmetic(text: str, step: Step | None) -> None:
    article = Article(parse(Source("story.md", f"{text}\n")), Settings())
    company = Company(article, ((0, figure) for figure in figures(article)))
    assert next((found for trio in trios(company, 0) if (found := announced(trio))), None) is step
