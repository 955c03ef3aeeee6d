from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.style.edits import edited, filled, names_groups
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("template", "groups", "words"),
    [
        ("$1 of $2", ("x", "a", "b"), "a of b"),
        ("$$5", ("x",), "$5"),
        ("${1}s", ("x", "tug"), "tugs"),
        ("$7", ("x",), ""),
    ],
)
def test_a_template_is_filled_with_groups(template: str, groups: tuple[str, ...], words: str) -> None:
    assert filled(template, groups) == words


def test_a_template_may_name_no_group() -> None:
    assert names_groups("$1 of it")
    assert not names_groups("5 of it")


def test_each_step_is_given_what_the_one_before_made() -> None:
    article = Article(document.parse(Source("a.md", "Tugs")), Settings())
    assert edited(article, "the tugs ", ("regex", "tugs", "boats")) == "the boats"
