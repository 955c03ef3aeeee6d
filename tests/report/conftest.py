"""Reports as the engine would make them, with all that a format must cope with."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from newslint import report as reports
from newslint.model import (
    Backing,
    Edit,
    Entry,
    Failure,
    Finding,
    Fix,
    Ignored,
    Level,
    Note,
    Problem,
    Report,
    Rule,
    Source,
    Span,
    Verified,
)

TEXT = "Harbour to cost $35 million: 100% “sure”\r\n\r\n人 The the harbour 🚢 costs 50 million crowns ($3 million), 5::6, <b>&amp;\r\n"

Writer = Callable[..., str]


def at(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.fixture
def report() -> Report:
    source = Source("desk/a, b:c%.md", TEXT)
    conversion = Problem(
        at("$35 million"),
        notes=(Note(at("50 million crowns"), "the amount"), Note(at("$3 million"), "the body: 100%\nof it")),
        suggestions=("$3 million",),
    )
    doubled = Problem(at("The the"), fix=Fix((Edit(at("The the"), "The"),)))
    return Report(
        source,
        findings=(
            Finding("FIG110", "headline-figure-contradicted", Level.ERROR, "100% wrong: “a::b”,\r\nsee 🚢", conversion, "https://example.org/FIG110"),
            Finding("CPY603", "doubled-word", Level.SUGGESTION, "the word stands twice", doubled),
        ),
        verified=(Verified(at("50 million crowns"), "50 × 0.06 = 3", (Note(at("$3 million"), "converted"),), "conversion"),),
        ignored=(
            Ignored(Finding("CPY606", "broken-text", Level.WARNING, "stray entity", Problem(at("&amp;"))), "comment", "agreed"),
        ),
        failures=(Failure(source.path, "FIG140 was not checked: ValueError: 5 %", "FIG140"),),
        figures=(
            Entry(at("$35 million"), "money", "35000000", "34500000", "35500000", "USD", None, "contradicted",
                  (Backing("agreement", at("$3 million"), "it is $3 million"),)),
            Entry(at("100%"), "percent", "100", "99.5", "100.5", "percent", None, "alone"),
        ),
    )  # fmt: skip


@pytest.fixture
def clean() -> Report:
    return Report(Source("clean.txt", "Nothing to see.\n"), figures=())


@pytest.fixture
def unread() -> Report:
    return Report(Source("gone.txt", ""), failures=(Failure("gone.txt", "no such file or folder"),))


@pytest.fixture
def written(report: Report, clean: Report, unread: Report) -> Writer:
    """What a format makes of three stories, or of those that are given."""

    def write(name: str, *told: Report, **wishes: Any) -> str:  # noqa: ANN401 -- the fields of a View
        form, view = reports.load(name), replace(reports.View(), **wishes)
        run = reports.Run(view, help=lambda: [HELP])
        parts = (reports.part(one, form, view) for one in told or (clean, report, unread))
        return "".join(form.document(parts, run))

    return write


HELP = reports.Help(
    Rule(
        "FIG110",
        "headline-figure-contradicted",
        "agreement",
        Level.ERROR,
        "…",
        summary="A headline figure is contradicted.",
        url="https://example.org/FIG110",
    ),
    "Readers see the headline first.",
    "Headline and body disagree.",
    "# FIG110\n\nHeadline and body disagree.",
)
