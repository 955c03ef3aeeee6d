"""Files as they lie in a newsroom's folders: what is right in them is not told, and what is wrong is found where it stands."""

import pytest

import newslint

BLANKS = ("\u00a0", "\u202f", "\u2009", "\u2007", "\t")
ENTITIES = ("&nbsp;", "&thinsp;", "&#8239;", "&#x2007;", "&emsp;", "&Tab;")
LEAD = "The ferry line said on Monday that it had ordered two boats for its northern route.\n\n"
HEADS = {
    "Pelican": "Title: Our Weekly\nNumber: 342\nDate: 2026-03-02\n\n",
    "MultiMarkdown": "Title: Our Weekly\nAuthor: Ann Lee\nDate: 2026-03-02\nIssue: 342\n\n",
    "a tab": '---\ntitle: Our Weekly\ndatum: "2026-01-12"\t# 342\n---\n\n',
    "a key twice": "---\ntitle: Our Weekly\nissue: 341\nissue: 342\n---\n\n",
}


def facts(text: str, name: str) -> list[tuple[str, str]]:
    """What a check says of figures and dates, with the words it points at."""
    report = newslint.lint_text(text, name=name)
    assert report.failures == ()
    return [(one.code, report.source[one.span]) for one in report.findings if one.code.startswith(("FIG", "CAL"))]


@pytest.mark.parametrize(("blank", "name"), [(blank, name) for blank in BLANKS for name in ("a.md", "a.txt", "a.html")] + [(blank, name) for blank in ENTITIES for name in ("a.md", "a.html")])  # fmt: skip
def test_any_blank_is_read_as_one(blank: str, name: str) -> None:
    right = f"It paid €50 million ($58.7{blank}million). ($1 = 0.8525 euros) The quay is 12{blank}metres (39 feet) long, and 20{blank}% of it is new since 24{blank}September 2025."
    wrong = f"The quay is 12{blank}metres (93{blank}feet) long."
    html = name.endswith("html")
    assert facts(f"<p>{LEAD}<p>{right}" if html else LEAD + right, name) == []
    assert ("FIG104", f"93{blank}feet") in facts(f"<p>{LEAD}<p>{wrong}" if html else LEAD + wrong, name)


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        ("<b>$1.03</b> billion", "$1.03</b> billion"),
        ("$<b>1.03</b> billion", "$<b>1.03</b> billion"),
        ("$1.0<i></i>3 billion", "$1.0<i></i>3 billion"),
        ("<span>$1.03&nbsp;billion</span>", "$1.03&nbsp;billion"),
    ],
)
def test_a_page_is_read(level: str, shown: str) -> None:
    text = f"<p>Revenue rose 12% to $1.18 billion from {level}."
    report = newslint.lint_text(text, name="a.html")
    (finding,) = report.findings
    assert (finding.code, report.source[finding.span]) == ("FIG120", "12%")
    assert shown in [report.source[note.span] for note in finding.problem.notes]


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_numbers_of_a_head_are_no_figures_of_the_story(head: str) -> None:
    assert facts(head + LEAD, "a.md") == []
