import pytest

import newslint
from agency import told
from newslint.document import form, parse, stories
from newslint.document.readers.xml import read
from newslint.model import Source

ITEM = "<item><title>Ferry sails</title><guid>urn:{}</guid><description>Revenue rose 12% to $1.18 billion from $0.93 billion.</description></item>"
GOOD = [ITEM.format(at) for at in range(3)]


def feed(*items: str) -> str:
    return "\n".join(("<?xml version='1.0'?>", "<rss xmlns:x='u'><channel>", *items, "</channel></rss>"))


@pytest.mark.parametrize(
    ("name", "text", "answer"),
    [
        ("a.xml", "quay", "xml"), ("a.RSS", "", "xml"), ("a.nitf", "", "xml"), ("a", "\n<rss>", "xml"), ("a.txt", "<?xml?><nitf>", "xml"), ("a.ninjs", "", "json"),
        ("a.txt", "<project>", "text"), ("a", "<html>", "html"), ("a.txt", "<html>", "text"), ("a.md", "<rss>", "markdown"), ("a", "a <rss>", "text"), ("a", "", "text"),
        ("a.fodt", "<?xml version='1.0'?><x/>", "xml"), ("a.xyz", "\n<?xml?>", "xml"), ("-", "<?xml?><x/>", "xml"), ("a.md", "<?xml?><x/>", "markdown"),
    ],
)  # fmt: skip
def test_the_format_is_told_by_the_suffix_else_by_the_outermost_element(name: str, text: str, answer: str) -> None:
    assert form(Source(name, text)) == answer


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<?xml version='1.0'?>\n<project><name>5 of 3</name></project>", "2:1: not read: its outermost element is `<project>`; of XML,"),
        ("<urlset><url/></urlset>", "1:1: not read: its outermost element is `<urlset>`; of XML,"),
        ("The quay", "1:1: not read: it is not written as XML is"),
        ("", "1:1: not read: the file holds no element"),
        ("<rss><channel>", "1:15: not read: the file ends inside `<channel>`, which begins in line 1"),
        ("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>&a;</rss>", "1:27: not read: it declares an entity of its own (`a`), which is never read"),
    ],
)  # fmt: skip
def test_what_is_no_news_is_said_to_be_unread(text: str, said: str) -> None:
    report = newslint.lint_text(text, name="a.xml")
    assert [one.message[: len(said)] for one in report.failures] == [said]
    assert not report.findings


FLAT = "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'><text:p>15 of 50, or 20%.</text:p></office:document>"


@pytest.mark.parametrize("name", ["a.fodt", "a.xml", "a.xyz", "a"])
@pytest.mark.parametrize("above", ["<?xml version='1.0' encoding='UTF-8'?>\n", ""])
def test_what_an_office_wrote_as_xml_is_said_to_be_unread(name: str, above: str) -> None:
    report = newslint.lint_text(above + FLAT, name=name)
    assert [one.message for one in report.failures] == [
        f"{1 + bool(above)}:1: not read: OpenDocument as flat XML; save it as .odt"
    ]
    assert not report.findings


def test_other_xml_is_never_read_as_prose() -> None:
    report = newslint.lint_text("<?xml version='1.0'?>\n<x><p>15 of 50, or 20%.</p></x>", name="a.xyz")
    assert [one.message[:45] for one in report.failures] == ["2:1: not read: its outermost element is `<x>`"]
    assert not report.findings


def test_a_page_in_xml_is_a_page() -> None:
    text = "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><head><title>Up</title></head><body><p>It is up.</p></body></html>"
    assert told("a.xml", text) == [("headline", "Up"), ("body", "It is up.")]


def test_of_a_broken_package_the_whole_items_are_read() -> None:
    text = feed(GOOD[0], "<item><title>A & b</title><x:a/></item>", GOOD[1], "<item><title>C</item>", GOOD[2], "<item>")
    document = read(Source("a.xml", text))
    assert [one.message for one in document.failures] == [
        "4:16: not read: `&` begins no entity: write `&amp;`",
        "6:17: not read: `</item>` does not close `<title>`, which begins in line 6",
        "9:3: not read: `</channel>` does not close `<item>`, which begins in line 8",
    ]
    assert [one.name for one in stories(document)] == ["urn:0", "urn:1", "urn:2"]
    report = newslint.lint_text(text, name="a.xml")
    assert [(one.code, report.source.position(one.span.start).line) for one in report.findings] == [
        ("FIG120", 3),
        ("FIG120", 5),
        ("FIG120", 7),
    ]


def test_a_comment_silences_what_follows_it() -> None:
    text = feed(GOOD[0].replace("<description>", "<!-- newslint: ignore FIG120 -- known --><description>"), GOOD[1])
    report = newslint.lint_text(text, name="a.xml")
    assert [report.source.position(one.span.start).line for one in report.findings] == [4]


def test_each_story_has_its_own_date() -> None:
    lead = "<description>The ferry sailed on Monday, November {}.</description>"
    right, wrong = (
        "<item><title>Up</title><pubDate>2026-11-24</pubDate>" + lead.format(day) + "</item>" for day in (23, 22)
    )
    report = newslint.lint_text(feed(right, wrong), name="a.rss")
    assert [(one.code, report.source.position(one.span.start).line) for one in report.findings] == [("CAL201", 4)]


def test_a_fix_puts_in_nothing_that_xml_takes_for_a_sign() -> None:
    for body, fixed in (("The the quay &amp; the pier.", True), ("It is Ã© here, and â€œhereâ€\u009d too.", True)):
        report = newslint.lint_text(feed(f"<item><description>{body}</description></item>"), name="a.rss")
        edits = [edit for one in report.findings if one.fix for edit in one.fix.edits]
        assert bool(edits) == fixed
        assert not any(set(edit.text) & set("<&>") for edit in edits)


def test_numbers_without_words_are_no_copy() -> None:
    text = feed(f"<item><description>{'12 34 ' * 12_000}</description></item>")
    assert [one.message for one in parse(Source("a.rss", text)).failures] == [
        "not checked: 24,000 numbers and hardly a word between them are no copy"
    ]
