"""Which languages copy can be judged in: those that have words for every topic."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import lexicon
from newslint.article import Article
from newslint.config import load
from newslint.config.book import rules_of
from newslint.desk import Desk, Wishes
from newslint.document import parse
from newslint.model import Settings, Source

ENGLISH = (
    "Sales of the ferry line rose by 12% in May, and it has said that they will rise again when the boats are in.\n"
)
GERMAN = (
    "Der Umsatz der Reederei ist im Mai um 12 Prozent gestiegen, und die Zahl der Fahrgäste hat sich auf 40 erhöht.\n\n"
    "Das teilte sie am Montag mit, als die Schiffe noch nicht aus dem Hafen waren.\n"
)
FRENCH = (
    "Le chiffre de la compagnie est en hausse de 12 % dans le mois, et les bateaux sont au port avec leurs marins.\n"
)


def test_a_language_with_a_topic_or_two_is_only_known() -> None:
    assert lexicon.languages() == ("en",)


@pytest.mark.parametrize(("said", "language"), [("auto", "auto"), ("en", "en"), ("xx", "xx")])
def test_the_language_of_a_configuration_is_that_of_its_stories(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, language: str
) -> None:
    monkeypatch.setattr(lexicon, "languages", lambda: ("en", "xx"))
    path = tmp_path / "newslint.yaml"
    path.write_text(f"language: {said}\n", "utf-8")
    config = load(path, cache=False)
    assert not config.failures
    assert rules_of(config)[0].settings.language == language
    assert rules_of(config, language="en")[0].settings.language == "en"


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "German"), (FRENCH, "French")])
def test_facts_of_a_story_in_a_language_without_words_are_said_to_be_unread(text: str, language: str) -> None:
    report = Desk().lint_text(f"# 15 %\n\n{text}port.Aux\n", name="story.md")
    assert [finding.code for finding in report.findings] == [
        "CPY694",
        "CPY609",
    ]  # copy is read by its marks, whatever it says
    assert report.findings[0].message.startswith(f"this story is in {language}: ")
    assert report.figures is None
    assert not report.verified


def test_nothing_is_unread_where_the_house_names_the_language() -> None:
    assert "CPY694" not in [finding.code for finding in Desk(Wishes(language="en")).lint_text(GERMAN).findings]


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        "",
        "12, 15, 18",
        "Das ist der Name: Die Zeit.",  # too short to tell
        "Boats: Der Adler, Die Welle, El Mar, La Mer. 12% rise.",  # names
        ENGLISH + GERMAN,  # quoted at length, or furniture
        ENGLISH + "“" + FRENCH.strip() + "” he said.",
    ],
)
def test_a_story_with_some_words_of_another_language_is_read(text: str) -> None:
    report = Desk().lint_text(text, name="story.md")
    assert "CPY694" not in [finding.code for finding in report.findings]
    assert not report.failures


@pytest.mark.parametrize(("asked", "language"), [("auto", "de"), ("en", "en")])
def test_each_story_is_read_in_its_own_language_where_that_has_words(
    monkeypatch: pytest.MonkeyPatch, asked: str, language: str
) -> None:
    monkeypatch.setattr(lexicon, "languages", lambda: ("de", "en"))
    article = Article(parse(Source("story.txt", GERMAN)), Settings(language=asked))
    assert (article.language, article.unread) == (language, "")
