import pytest

from judging import marked, words
from newslint.article.style.actions import Action
from newslint.kinds.substitution import KIND, Options

REPLACE: Action = (("name", ("replace",)),)


def test_it_names_the_better_word_and_fixes_where_the_rule_says_so() -> None:
    ((_, problem),) = marked(KIND, "They met in order to talk.", Options((("in order to", "to"),), action=REPLACE))
    assert (problem.values["match"], problem.values["better"]) == ("in order to", "to")
    assert problem.fix is not None
    assert problem.fix.edits[0].text == "to"
    ((_, problem),) = marked(KIND, "They met in order to talk.", Options((("in order to", "to"),)))
    assert (problem.fix, problem.suggestions) == (None, ("to",))


def test_the_longest_key_comes_first() -> None:
    swap = (("cell", "call"), ("cell phone", "cellphone"))
    assert words(KIND, "A cell phone rang in the cell.", Options(swap)) == ["cell phone", "cell"]


def test_exceptions_and_what_is_already_right_are_left_alone() -> None:
    swap = (("(?:Peking|Pekin)", "Beijing"), ("[Ee]mail", "email"))
    text = "Peking University sent an email from Peking."
    assert words(KIND, text, Options(swap, exceptions=("Peking University",))) == ["Peking"]
    assert words(KIND, "A boat and a boats.", Options((("boats?", "boat(?:s)?"),))) == []
    assert words(KIND, "A boat and a boats.", Options((("boats?", "boat(s"),))) == ["boat", "boats"]


def test_every_choice_is_offered() -> None:
    ((_, problem),) = marked(KIND, "We utilize it.", Options((("utilize", "use|apply"),), action=REPLACE))
    assert problem.suggestions == ("use", "apply")
    assert f"Use '{problem.values['better']}'." == "Use 'use' or 'apply'."
    assert problem.fix is None


def test_what_an_action_names_is_put_there() -> None:
    action: Action = (("name", ("replace",)), ("params", ("use",)))
    ((_, problem),) = marked(KIND, "We utilize it.", Options((("utilize", "apply"),), action=action))
    assert problem.suggestions == ("use",)


def test_a_capital_is_kept_when_asked() -> None:
    for capitalize, better in ((True, "While"), (False, "while")):
        options = Options((("whilst", "while"),), ignorecase=True, capitalize=capitalize)
        ((_, problem),) = marked(KIND, "Whilst it rained.", options)
        assert problem.suggestions == (better,)


def test_quoted_speech_is_not_corrected() -> None:
    text = 'Whilst she said "whilst", he left.'
    assert words(KIND, text, Options((("[Ww]hilst", "while"),)), quoted=False) == ["Whilst"]
    assert words(KIND, text, Options((("said .+, he", "x"),)), quoted=False) == []


def test_a_key_may_stand_inside_a_word_when_asked() -> None:
    assert words(KIND, "A ferryboat.", Options((("boat", "ship"),))) == []
    assert words(KIND, "A ferryboat.", Options((("boat", "ship"),), nonword=True)) == ["boat"]


def test_what_nobody_would_write_instead_is_refused() -> None:
    with pytest.raises(ValueError, match="more than 1,000 characters"):
        Options((("boat", "s" * 1001),))
    with pytest.raises(ValueError, match="sink"):
        Options((("boat", "ship"),), action=(("name", ("sink",)),))


@pytest.mark.parametrize(
    ("written", "better"),
    [("a ok", "a-ok"), ("A OK", "A-OK"), ("A ok", "A-OK"), ("a-ok", ""), ("A-OK", "")],
)
def test_the_better_words_take_the_case_of_the_worse_ones(written: str, better: str) -> None:
    options = Options((("a[ -]ok", "A-OK"),), ignorecase=True, matchcase=True)
    assert [problem.suggestions for _, problem in marked(KIND, f"All is {written} now.", options)] == (
        [(better,)] if better else []
    )
