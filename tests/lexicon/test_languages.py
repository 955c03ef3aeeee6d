"""Which languages copy can be judged in: those that have words for every topic."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import lexicon
from newslint.config import load
from newslint.config.book import rules_of


def test_a_language_with_a_topic_or_two_is_only_known() -> None:
    assert lexicon.languages() == ("en",)


@pytest.mark.parametrize(("said", "language"), [("auto", "en"), ("en", "en"), ("xx", "xx")])
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
