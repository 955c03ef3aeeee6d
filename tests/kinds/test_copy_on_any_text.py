"""The kinds behind the copy rules: what they find, what they leave alone, and that a fix makes the copy right."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import kinds
from newslint.article import Article
from newslint.article.allowance import RunawayError
from newslint.article.style.languages import language
from newslint.document import parse
from newslint.kinds import existence, repetition
from newslint.model import Problem, Settings, Source

KINDS = ("furniture", "doubled", "repeated", "foreign", "broken", "brackets", "slug", "seam")
LEAD = (
    "The Coastal Line said on Monday that it had ordered two boats for its northern route and that they were large.\n\n"
)


def found(
    kind: str, text: str, options: object = None, *, name: str = "story.txt", quoted: bool = True
) -> list[tuple[str, Problem]]:
    article = Article(parse(Source(name, text)), Settings()).narrowed(("text",), quoted=quoted)
    loaded = kinds.load(kind)
    problems = list(loaded.check(article, options or loaded.Options()))
    faults = {fault.name: fault for fault in loaded.faults}
    for problem in problems:
        assert isinstance(problem, Problem)
        assert set(problem.values) == set(faults[problem.fault].values)
    return [(article.source[problem.span], problem) for problem in problems if isinstance(problem, Problem)]


def texts(kind: str, text: str, options: object = None, *, name: str = "story.txt", quoted: bool = True) -> list[str]:
    return [match for match, _ in found(kind, text, options, name=name, quoted=quoted)]


def fixed(kind: str, text: str, name: str = "story.txt") -> str:
    edits = [edit for _, problem in found(kind, text, name=name) if problem.fix for edit in problem.fix.edits]
    for edit in sorted(edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(
    ("kind", "text", "result"),
    [
        ("doubled", "It took the the boats out of of service.", "It took the boats out of service."),
        ("doubled", "He had had enough. That that was so is clear.", None),
        ("doubled", "They sailed to Bora Bora, Walla Walla and Baden Baden.", None),
        ("broken", "It donâ€™t matter: cafÃ© â€œnowâ€\x9d", "It don’t matter: café “now”"),
        ("broken", "Fish &amp; chips\u200b cost\x07 &#163;5", "Fish & chips cost £5"),
        ("broken", "AT&T; &unknown; SÃO Paulo, Côte d’Ivoire – “naïve” 5 € Ångström", None),
        ("seam", "It is late.The line said so!Now", "It is late. The line said so! Now"),
        ("seam", "ReutersFerries are late", "Reuters Ferries are late"),
        ("seam", "See booking.com, E.ON, Ph.D., U.S.Treasury, node.Js/x and DeepSeek’s OpenAI v1.Beta", None),
    ],
)
def test_a_safe_fix_mends_the_copy(kind: str, text: str, result: str | None) -> None:
    assert fixed(kind, LEAD + text) == LEAD + (text if result is None else result)
    if result is None:
        assert texts(kind, LEAD + text) == []
    else:
        assert texts(kind, LEAD + result) == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("doubled", "It took **the** the boats."),
        ("doubled", "It took the\nthe boats."),
        ("seam", "It is _late._The line said so."),
    ],
)
def test_no_fix_goes_through_markup(kind: str, text: str) -> None:
    assert fixed(kind, LEAD + text, "story.md") == LEAD + text


def test_what_is_lost_cannot_be_fixed() -> None:
    ((match, problem),) = found("broken", LEAD + "The caf\ufffd was closed.")
    assert (match, problem.fault, problem.fix) == ("\ufffd", "lost", None)


def test_marks_of_a_merge() -> None:
    assert texts("broken", "<<<<<<< HEAD\n\nThe line said so.\n\n>>>>>>> other\n") == ["<<<<<<<", ">>>>>>>"]


def test_entities_that_markdown_reads_are_right() -> None:
    assert texts("broken", "Fish &amp; chips, caf&eacute; &amp;amp; more\n", name="story.md") == ["&amp;amp;"]


def test_an_entity_escaped_twice_is_escaped_once() -> None:
    assert fixed("broken", "Boats &amp;lt;5 m &amp;nbsp;long\n", "story.md") == "Boats &lt;5 m &nbsp;long\n"


def test_doubled_words_of_other_languages_are_left_alone() -> None:
    text = "Les bateaux que nous nous sommes achetés sont dans le port et les marins sont avec nous pour les voir, mais il il est tard.\n"
    assert texts("doubled", text) == []


@pytest.mark.parametrize(
    ("text", "lonely"),
    [
        ("The line (the larger of two said so.", ["("]),
        ("The line, the larger of two), said so.", [")"]),
        ("The line [the larger) said so.", ["[", ")"]),
        ("a) One b) two 1) three iv) four :) ;-) =( fine", []),
        ("(One paragraph\n\nand the next)", []),
        ("prices of gold (XAU=) and the euro (EUR=)", []),
        ("(((", ["(", "(", "("]),
    ],
)
def test_brackets(text: str, lonely: list[str]) -> None:
    assert texts("brackets", LEAD + text) == lonely


def test_repeated_paragraphs_name_the_first() -> None:
    ((_, problem),) = found("repeated", LEAD + "They sail in May.\n\n" + LEAD)
    assert problem.notes[0].span.start == 0
    assert texts("repeated", "What was your first job on a boat, and how did you come to have it at all?\n\n" * 2) == []


def test_foreign_lines() -> None:
    german = "Der Artikel wurde mit der Zustimmung des Verlags übernommen und ist nicht für den Verkauf."
    assert texts("foreign", LEAD + german) == [german]
    assert texts("foreign", LEAD + "El Niño, Banco do Brasil, Los Angeles, y/y, de facto, Cirque du Soleil.") == []
    assert (
        texts("foreign", LEAD + "“Nous sommes dans les temps et les bateaux sont prêts,” he said.", quoted=False) == []
    )


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        (LEAD, "en"),
        ("Der Vorstand sagte, dass die Schiffe noch nicht auf dem Weg sind und dass das nicht gut ist.", "de"),
        ("Le groupe a dit que les bateaux sont dans le port et qu'il est pour les vendre.", "fr"),
        ("O grupo disse que os navios não estão no porto e que isso é muito bom para a cidade.", "pt"),
        ("Boats", "en"),
    ],
)
def test_the_language_of_a_story(text: str, tongue: str) -> None:
    assert language(Article(parse(Source("a.txt", text)), Settings())) == tongue


def test_slugs_and_embargoes() -> None:
    text = "EMBARGOED UNTIL 0600 GMT\n\n" + LEAD + "It ends here. --ENDS--\n\n(MORE)\n\nThe strike ends.\n"
    assert texts("slug", text) == ["EMBARGOED UNTIL 0600 GMT", "--ENDS--", "(MORE)"]


def test_a_slug_is_found_where_it_stands_behind_letters_that_grow_in_folding() -> None:
    assert texts("slug", LEAD + "The boats lay in the Große Straße and in the ﬁshing port for a week. -30-\n") == [
        "-30-"
    ]


def test_a_second_line_of_credits() -> None:
    text = LEAD + "(Reporting by Ann Lee; Editing by Bo Ek)\n\n{}(Reporting by Cy Moe)\n"
    ((match, problem),) = found("slug", text.format(""))
    assert (match, problem.fault) == ("(Reporting by Cy Moe)", "credits")
    assert texts("slug", text.format("It sails in May. ")) == ["(Reporting by Cy Moe)"]
    assert texts("slug", LEAD + "(Reporting by Ann Lee)\n\n(Editing by Bo Ek)\n") == []


def test_furniture_inside_a_paragraph_and_around_numbers() -> None:
    text = (
        LEAD
        + "On Sept. 24, 2025 the 12 boats sailed. Story continues below advertisement. They are 1,200 tonnes each.\n"
    )
    assert texts("furniture", text) == ["Story continues below advertisement"]


def test_existence_as_vale_has_it() -> None:
    options = existence.Options
    assert texts("existence", "A Boat and boats", options(("boat",))) == []
    assert texts("existence", "A Boat and boats", options(("boat",), ignorecase=True)) == ["Boat"]
    assert texts("existence", "A Boat and boats", options(("boat",), nonword=True)) == ["boat"]
    assert texts("existence", "a boat, b boat", options(("boat",), raw=("b ",))) == ["b boat"]
    assert texts("existence", "a boat s", options(("boat",), raw=(" s",), append=True)) == ["boat s"]
    assert texts("existence", "boats and boat", options((r"boats?",), exceptions=("boats",))) == ["boat"]
    assert texts("existence", '"A boat," he said of the boat.', options(("boat",)), quoted=False) == ["boat"]


def test_existence_fixes() -> None:
    remove = existence.Options(("very",), action=(("name", ("remove",)),))
    ((_, problem),) = found("existence", "A very old boat", remove)
    assert problem.fix is not None
    assert problem.fix.edits[0].text == ""
    assert problem.fix.edits[0].span == (1, 6)
    replace = existence.Options(("boat",), action=(("name", ("replace",)), ("params", ("ship",))))
    ((_, problem),) = found("existence", "An old boat", replace)
    assert problem.suggestions == ("ship",)


def test_a_runaway_pattern_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.article.allowance.ENOUGH", 0.05)
    with pytest.raises(RunawayError):
        texts("existence", "a" * 5_000 + "!", existence.Options((r"(a|a|aa)+$",), nonword=True))


def test_repetition_as_vale_has_it() -> None:
    options = repetition.Options
    assert texts("repetition", "the the boat", options()) == ["the the"]
    assert texts("repetition", "The the boat", options()) == []
    assert texts("repetition", "The the boat", options(ignorecase=True)) == ["The the"]
    assert texts("repetition", "1 1 boat", options(alpha=True)) == []
    assert texts("repetition", "no no no boat", options(max=1)) == ["no no"]


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet='aThe the()[]"“”.!?&;<>ÂÃâ€™\n\r\u200b\0-#BbCc 1', max_size=80),
    st.sampled_from(["story.txt", "story.md"]),
)
def test_no_text_breaks_a_kind(text: str, name: str) -> None:
    for kind in KINDS:
        for match, problem in found(kind, text, name=name):
            assert match == text[problem.span.start : problem.span.end]
            assert problem.span.start < problem.span.end
