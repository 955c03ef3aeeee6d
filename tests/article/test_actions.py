import pytest

from newslint.article import Article
from newslint.article.style import actions
from newslint.document import parse
from newslint.model import Edit, Settings, Source, Span

STORY = Article(parse(Source("a.md", "A story.")), Settings())


def action(name: str, *params: str) -> actions.Action:
    return (("name", (name,)), ("params", params))


@pytest.mark.parametrize(
    ("asked", "matched", "written"),
    [
        (action("replace", "to", "for"), "in order to", ("to", "for")),
        (action("remove"), "very", ("",)),
        (action("convert", "simple"), "Monday Morning", ("monday morning",)),
        (action("edit", "trim_right", "!"), "fast!!", ("fast",)),
        (action("edit", "trim", "'"), "'so'", ("so",)),
        (action("edit", "trim_left", "-"), "-so", ("so",)),
        (action("edit", "truncate", "'"), "1990's", ("1990",)),
        (action("edit", "split", " ", "1"), "a.m. morning", ("morning",)),
        (action("edit", "split", " ", "7"), "a.m. morning", ("a.m. morning",)),
        (action("edit", "regex", r"(\d+)th", "$1"), "24th", ("24",)),
        ((), "as it is", ()),
    ],
)
def test_what_an_action_would_write(asked: actions.Action, matched: str, written: tuple[str, ...]) -> None:
    assert actions.choices(STORY, asked, matched) == written


def test_only_one_choice_is_a_fix() -> None:
    found, offered = actions.fix(STORY, action("remove"), Span(3, 7), "very")
    assert found is not None
    assert found.edits == (Edit(Span(3, 7), ""),)
    assert offered == ("",)
    assert actions.fix(STORY, action("replace", "a", "b"), Span(0, 1), "c")[0] is None


@pytest.mark.parametrize(
    "asked", [action("explode"), action("edit"), action("edit", "trim"), action("edit", "fold", "x")]
)
def test_an_action_that_nobody_knows_is_refused(asked: actions.Action) -> None:
    with pytest.raises(ValueError, match="action"):
        actions.checked(asked)
