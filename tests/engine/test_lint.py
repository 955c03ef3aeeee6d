from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import kinds as our_kinds
from newslint.article import Article
from newslint.engine import lint
from newslint.model import (
    Backing,
    Edit,
    Fault,
    Fix,
    Kind,
    Level,
    Note,
    Problem,
    Report,
    Rule,
    Rulebook,
    Source,
    Span,
    Verified,
)
from newslint.record import replace

STORY = (
    "Harbour to cost $35 million\n\nThe harbour costs 5 million crowns ($3 million), said Mayor Ada Venn, who is 61.\n"
)


@dataclass(frozen=True)
class Options:
    words: tuple[str, ...] = ()


def place(article: Article, words: str) -> Span:
    start = article.source.text.index(words)
    return Span(start, start + len(words))


def kind(check: Any, *, fact: bool = True) -> Kind:  # noqa: ANN401 -- any function that a test comes up with
    return Kind(
        check,
        Options,
        (Fault("off", "it is off", ("words",)), Fault("odd", "it is odd", ("words",), refutes=False)),
        fact,
    )


def points_at(article: Article, options: Options) -> Iterator[Problem]:
    for words in options.words:
        yield Problem(place(article, words), {"words": words}, fault="off")


def rule(code: str, words: tuple[str, ...] = (), **changes: Any) -> Rule:  # noqa: ANN401 -- fields of a rule
    settings = {"kind": "points", "level": Level.ERROR, "message": "see {words}", "options": Options(words), **changes}
    return Rule(code, code.lower(), **settings)


def book(*rules: Rule, silenced: tuple[Rule, ...] = (), **kinds: Kind) -> Rulebook:
    return Rulebook(
        rules, {"points": kind(points_at), "suppression": our_kinds.load("suppression"), **kinds}, silenced=silenced
    )


def run(rulebook: Rulebook, text: str = STORY, name: str = "story.txt") -> Report:
    return lint(Source(name, text), rulebook)


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.findings]


def test_findings_come_by_position_then_code() -> None:
    report = run(book(rule("B2", ("61", "$35 million")), rule("A1", ("61",))))
    assert codes(report) == ["B2", "A1", "B2"]
    assert report.source[report.findings[0].span] == "$35 million"


def test_a_kind_is_asked_once_for_all_rules_that_share_its_options() -> None:
    asked = []

    def check(article: Article, options: Options) -> Iterator[Problem]:
        asked.append(options)
        yield Problem(place(article, "61"), {"words": "61"}, fault="off")
        yield Problem(place(article, "crowns"), {"words": "crowns"}, fault="odd")

    rules = rule("A1", faults=("off",)), rule("A2", faults=("odd",)), rule("A3"), rule("A4", ("other",))
    report = run(book(*rules, points=kind(check)))
    assert asked == [Options(), Options(("other",))]
    assert codes(report) == ["A2", "A3", "A4", "A1", "A3", "A4"]


def test_style_kinds_are_asked_for_each_scope_and_fact_kinds_once() -> None:
    asked = []

    def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
        asked.append((article.scope, article.quoted))
        return iter(())

    rules = rule("A1"), rule("A2", scope=("headline",)), rule("A3", quoted=True), rule("A4", scope=("headline",))
    run(book(*rules, points=kind(check, fact=False)))
    assert asked == [(("text",), False), (("headline",), False), (("text",), True)]
    asked.clear()
    run(book(*rules, points=kind(check)))
    assert len(asked) == 1


def test_doubt_lowers_the_level_and_values_fill_the_message() -> None:
    def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- likewise
        for doubt in (0, 1, 2):
            yield Problem(place(article, "61"), {"words": f"{{{doubt}}}"}, fault="off", doubt=doubt)

    report = run(book(rule("A1"), points=kind(check)))
    assert [(str(found.level), found.message) for found in report.findings] == [
        ("error", "see {0}"),
        ("warning", "see {1}"),
        ("suggestion", "see {2}"),
    ]


def breaks(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- likewise
    yield Problem(place(article, "61"), {"words": "61"}, fault="off")
    message = "no such word"
    raise LookupError(message)


def test_a_rule_that_raises_is_a_failure_and_costs_the_others_nothing() -> None:
    report = run(book(rule("B1", kind="broken"), rule("A1", ("crowns",)), broken=kind(breaks)))
    assert codes(report) == ["A1", "B1"]
    (failure,) = report.failures
    assert (failure.path, failure.rule) == ("story.txt", "B1")
    assert failure.message == "B1 was not checked: LookupError: no such word"


def test_a_rule_that_raises_may_be_ignored() -> None:
    report = run(book(rule("A1", ("crowns",)), silenced=(rule("B1", kind="broken"),), broken=kind(breaks)))
    assert (codes(report), report.failures) == (["A1"], ())


def test_a_message_that_names_what_the_kind_does_not_offer_is_a_failure() -> None:
    report = run(book(rule("A1", ("61",), message="{nonsense}")))
    assert [failure.rule for failure in report.failures] == ["A1"]


def holds(article: Article, options: Options) -> Iterator[Verified]:  # noqa: ARG001 -- likewise
    amount, converted = place(article, "5 million crowns"), place(article, "$3 million")
    yield Verified(amount, "5 × 0.6 = 3", (Note(converted, "converted"),))
    yield Verified(converted, "the same, seen from the other side", (Note(amount, "amount"),))


def test_what_holds_names_its_kind_and_counts_once() -> None:
    (held,) = run(book(rule("A1", kind="sums"), sums=kind(holds))).verified
    assert (held.kind, held.message) == ("sums", "5 × 0.6 = 3")


def statuses(report: Report) -> dict[str, str]:
    assert report.figures is not None
    return {report.source[entry.span]: entry.status for entry in report.figures}


@pytest.mark.parametrize("fact", [False, True])
def test_a_fact_is_never_mended(*, fact: bool) -> None:
    def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- likewise
        span = place(article, "61")
        yield Problem(span, {"words": "61"}, fault="off", fix=Fix((Edit(span, "62"),)))

    (finding,) = run(book(rule("A1"), points=kind(check, fact=fact))).findings
    assert (finding.problem.fix is None) == fact


def test_the_ledger_says_what_is_backed_contradicted_and_alone() -> None:
    report = run(book(rule("A1", ("$35 million",)), rule("A2", kind="sums"), sums=kind(holds)))
    assert statuses(report) == {
        "$35 million": "contradicted",
        "5 million crowns": "backed",
        "$3 million": "backed",
        "61": "alone",
    }
    assert report.figures is not None
    assert report.figures[1].by == (Backing("sums", place_in(STORY, "$3 million"), "5 × 0.6 = 3"),)


def test_a_caption_inside_a_paragraph_takes_its_place_in_the_ledger() -> None:
    def check(article: Article, options: Options) -> Iterator[Verified]:  # noqa: ARG001 -- likewise
        yield Verified(place(article, "60"), "see 70", (Note(place(article, "70"), "here"),))

    text = "The harbour takes 50 boats ![60 cranes](a.jpg) and has 70 sheds at the quay, and 80 cranes.\n"
    report = run(book(rule("A1"), points=kind(check)), text, "story.md")
    assert statuses(report) == {"50": "alone", "60": "backed", "70": "backed", "80": "alone"}
    assert list(statuses(report)) == ["50", "60", "70", "80"]


def place_in(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_the_ledger_counts_kinds_whose_rules_are_ignored() -> None:
    report = run(book(silenced=(rule("A1", ("$35 million",)),)))
    assert (codes(report), statuses(report)["$35 million"]) == ([], "contradicted")


def test_a_fault_that_does_not_refute_leaves_the_figure_alone() -> None:
    def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- likewise
        yield Problem(place(article, "61"), {"words": "61"}, fault="odd")

    assert statuses(run(book(rule("A1"), points=kind(check))))["61"] == "alone"


def test_without_fact_kinds_nothing_is_counted() -> None:
    assert run(book(rule("A1"), points=kind(points_at, fact=False))).figures is None


UNUSED = rule("CPY690", kind="suppression", message="{rules} silences nothing", level=Level.WARNING)


def test_a_comment_silences_what_it_names_and_gives_the_reason() -> None:
    text = STORY.replace("The harbour", "[newslint: ignore A1 -- agreed with the desk]\n\nThe harbour")
    report = run(book(rule("A1", ("61", "$35 million")), rule("A2", ("61",)), UNUSED), text)
    assert codes(report) == ["A1", "A2"]
    assert [(silent.finding.code, silent.by, silent.reason) for silent in report.ignored] == [
        ("A1", "comment", "agreed with the desk")
    ]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("ignore A1", ["A1", "CPY690"]),
        ("ignore a1", ["A1", "CPY690"]),
        ("ignore B", ["A1", "CPY690"]),
        ("ignore", ["A1", "CPY690"]),
        ("ignore-file A", []),
        ("ignore-file A1, CPY690", []),
        ("ignore A1 CPY690", ["A1", "CPY690", "CPY690"]),
    ],
)
def test_a_comment_that_silences_nothing_is_itself_a_finding(comment: str, expected: list[str]) -> None:
    text = STORY.replace("The harbour", f"[newslint: {comment}]\n\nThe harbour")
    assert codes(run(book(rule("A1", ("$35 million",)), UNUSED), text)) == expected


def test_of_a_comment_with_several_codes_the_idle_ones_are_named() -> None:
    text = STORY.replace("The harbour", "[newslint: ignore A1, A2, B9 -- why]\n\nThe harbour")
    report = run(book(rule("A1", ("61",)), rule("A2", ("$35 million",)), UNUSED), text)
    told = [found.message for found in report.findings if found.code == "CPY690"]
    assert told == ["A2 silences nothing", "B9 silences nothing"]


@pytest.mark.parametrize("named", ["B9", "B", "house-word", "A3"])
def test_a_comment_may_name_a_rule_that_was_not_asked(named: str) -> None:
    text = STORY.replace("The harbour", f"[newslint: ignore {named} -- why]\n\nThe harbour")
    rules = book(rule("A1", ("61",)), UNUSED, silenced=(rule("A3"),))
    assert codes(run(replace(rules, others=(("B9", "house-word"),)), text)) == ["A1"]


@given(st.text())
def test_no_text_is_an_exception(text: str) -> None:
    report = run(book(rule("A1"), UNUSED), text)
    assert report.failures == ()


def sums(article: Article, options: Options) -> Iterator[Problem]:
    first, *others = (place(article, words) for words in options.words)
    yield Problem(first, {"words": options.words[0]}, tuple(Note(other, "") for other in others), fault="off")


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        (("$35 million", "5 million", "61"), ("$35 million", "61", "5 million"), ["FIG902"]),
        (("$35 million", "5 million", "61"), ("61", "5 million", "$35 million"), ["FIG902"]),
        (("$35 million", "5 million", "61"), ("$35 million", "5 million", "$3 million"), ["FIG901", "FIG902"]),
        (("$35 million", "61"), ("61", "$35 million"), ["FIG901", "FIG902"]),
    ],
)
def test_one_sum_is_told_once_by_the_loudest_rule(
    one: tuple[str, ...], other: tuple[str, ...], codes: list[str]
) -> None:
    rules = (rule("FIG901", one, level=Level.WARNING), rule("FIG902", other))
    report = lint(Source("story.txt", STORY), Rulebook(rules, {"points": kind(sums)}))
    assert sorted(finding.code for finding in report.findings) == codes
