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
        (action("edit", "replace", "'", ""), "the o'clock's", ("the oclocks",)),
        (action("edit", "remove", ".?!"), "So.?", ("So",)),
        (action("edit", "squeeze"), "too   many", ("too many",)),
        (action("edit", "wrap", "`"), "a_b", ("`a_b`",)),
        (action("edit", "unwrap", "*"), "*so*", ("so",)),
        (action("edit", "prefix", "“", "suffix", "”"), "so", ("“so”",)),
        (action("edit", "trim_right", "!", "lower", "wrap", "`"), "Wow!", ("`wow`",)),
        (action("edit", "lower"), "foo Bar", ("foo bar",)),
        (action("edit", "upper"), "foo Bar", ("FOO BAR",)),
        (action("edit", "capitalize"), "foo Bar", ("Foo Bar",)),
        (action("edit", "uncapitalize"), "Foo Bar", ("foo Bar",)),
        (action("edit", "title"), "foo of Bar", ("Foo of Bar",)),
        (action("edit", "sentence"), "foo Bar", ("Foo bar",)),
        (action("edit", "simple"), "foo Bar", ("foo bar",)),
        (action("edit", "kebab"), "foo Bar", ("foo-bar",)),
        (action("edit", "snake"), "fooBar", ("foo_bar",)),
        (action("edit", "camel"), "foo Bar", ("fooBar",)),
        (action("edit", "pascal"), "foo Bar", ("FooBar",)),
        (action("edit", "smart"), '"it\'s" -- so...', ("“it’s” – so…",)),
        (action("edit", "dumb"), "“it’s” – so…", ('"it\'s" -- so...',)),
        (action("edit", "ascii"), "naïve Straße", ("naive Strasse",)),
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
