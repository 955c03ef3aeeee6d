import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.sums import sums
from newslint.model import Settings, Source


def read(text: str) -> list[tuple[str, list[str]]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(whole.text, [part.text for part in parts]) for whole, parts, _ in sums(article)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It has £850m: £600m, £150m and £100m.", "£850m"),
        (f"It has £850m {'to spend ' * 9}: £600m, £150m and £100m.", "£850m"),
        ("It has £850m, made up of £600m, £150m and £100m.", "£850m"),
        ("It has £850m comprising £600m, £150m and £100m.", "£850m"),
        ("£600m + £150m + £100m = £850m.", "£850m"),
        ("It has £850m: £600m, £150m and, in a deal of the spring, £100m.", None),
        ("It has £850m: £600m, £150m and £100m, the mayor said.", "£850m"),
        ("It has £850m: £600m, £150m and £100m, and other gifts.", None),
        ("It has £850m: £600m, £150m and £100m, though nobody who had been there said that it would.", None),
        ("It has £850m: £600m from 2012, £150m from 2016 and £100m against.", "£850m"),
        ("It has £850m: £600m, £150m and £100m from a year earlier.", None),
        ("It has £850m: £600m, £150m for nets and sails, and £100m.", "£850m"),
        ("It has £850m: £600m, £150m and £100m and others.", None),
        ("It has £850m: for the old boats of the town £600m, £150m and £100m.", "£850m"),
    ],
)
def test_a_whole_is_followed_by_all_of_its_parts(text: str, whole: str | None) -> None:
    assert read(text) == ([(whole, ["£600m", "£150m", "£100m"])] if whole else [])


@pytest.mark.parametrize(
    "text",
    [
        "It has £850m and £5m: £600m, £150m and £100m.",
        "It has £850m: £600m, £150m more and £100m.",
        "It has £850m: £600m, $150m and £100m.",
        "It has £850m, including these: £600m, £150m and £100m.",
        "It has £850m. £600m, £150m and £100m.",
    ],
)
def test_what_are_not_all_parts_of_a_whole(text: str) -> None:
    assert read(text) == []
