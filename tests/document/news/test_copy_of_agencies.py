import pytest

from newslint.document import Prose
from newslint.document.news.copy import Copy, either, heading, is_rich, plain, rich


def prose(text: str) -> Prose:
    return Prose(text, range(7, 7 + len(text)))


def parts(copy: Copy) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in copy.blocks]


def test_html_is_read_as_a_page_is_and_all_of_it_is_the_story() -> None:
    text = "<html><head><title>No</title></head><body><h2>One</h2><p>Two&nbsp;<b>three</b><br>four</p><ul><li>Five</li></ul><!-- vale off --></body></html>"
    copy = rich(prose(text))
    assert parts(copy) == [("crosshead", "One"), ("body", "Two\u00a0three four"), ("item", "Five")]
    assert [text[span.start - 7 : span.end - 7] for span, _ in copy.comments] == ["<!-- vale off -->"]
    assert copy.blocks[0].prose.origin == range(7 + text.index("One"), 10 + text.index("One"))


def test_what_a_page_does_not_show_is_told_of() -> None:
    hidden = "The line has sold both of its ferries, and it will not buy any for a year."
    copy = rich(prose(f"<p>Up.</p><p hidden>{hidden}</p>"))
    assert [(one.where, one.read) for one in copy.unread] == [("unseen", True)]


def test_furniture_stands_apart() -> None:
    assert [block.prose.text for block in rich(prose("<p>One.</p><nav>Home</nav>")).around] == ["Home"]


def test_plain_text_has_paragraphs_and_items() -> None:
    text = "The line sails on &amp; on.\n\n- One\n- Two <b>x</b>\n"
    assert parts(plain(prose(text))) == [
        ("body", "The line sails on &amp; on."),
        ("item", "One"),
        ("item", "Two <b>x</b>"),
    ]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("<p>One</p>", True), ("a<br/>b", True), ("A&amp;B", True), ("A&#160;B", True), ("1 < 2 and 3 > 2", False), ("<BABA.N>", False),
        ("A & B", False), ("<odd>", False), ("", False),
    ],
)  # fmt: skip
def test_html_is_known_by_its_tags_and_entities(text: str, answer: bool) -> None:  # noqa: FBT001 -- a parameter
    assert is_rich(text) == answer
    assert parts(either(prose(text))) == parts((rich if answer else plain)(prose(text)))


def test_a_heading_is_one_line() -> None:
    assert [(one.kind, one.prose.text) for one in heading(prose(" Ferry\n  sails "), "headline")] == [
        ("headline", "Ferry sails")
    ]
    assert [(one.kind, one.prose.text) for one in heading(prose("<b>A</b>&amp;B"), "headline")] == [("headline", "A&B")]
    assert heading(prose(" "), "headline") == []
