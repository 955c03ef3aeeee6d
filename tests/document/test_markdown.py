"""Markdown falls into blocks and marks, its markup left out, and every block leads back to the file."""

from __future__ import annotations

import datetime as dt

import pytest

from newslint.document import CALL, Document, parse
from newslint.document.readers import markdown
from newslint.model import Source


def read(text: str) -> Document:
    return markdown.read(Source("story.md", text))


def parts(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in read(text).blocks]


def written(document: Document, index: int, word: str) -> str:
    prose = document.blocks[index].prose
    start = prose.text.index(word)
    return document.source[prose.span(start, start + len(word))]


def test_headings_lists_and_quotes() -> None:
    text = "# Boats\n\n- One\n- Two\n\nThe line said so.\n\n## Next\n\n1. Three\n\n> Nobody asked.\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    assert parts(text) == [
        ("headline", "Boats"), ("summary", "One"), ("summary", "Two"), ("body", "The line said so."), ("crosshead", "Next"), ("item", "Three"),
        ("quote", "Nobody asked."), ("code", "code"), ("cell", "a"), ("cell", "b"), ("cell", "1"), ("cell", "2"),
    ]  # fmt: skip
    assert [block.level for block in read(text).blocks if block.level] == [1, 2]


def test_a_letter_that_is_quoted_with_its_indentation_keeps_its_places() -> None:
    """Each of its lines begins with the mark of the quotation, so it stands in several places of the source."""
    text = "> She wrote:\n>\n>      The line says that it will keep three of the nine ships\n>      and that two more of them will be sold in 2027.\n"
    document = read(text)
    assert written(document, 1, "nine ships and that two") == "nine ships\n>      and that two"
    for figure in ("three", "two", "2027"):
        assert written(document, 1, figure) == figure


def test_a_title_makes_a_heading_a_crosshead() -> None:
    assert parts("---\ntitle: Boats\n---\n# Ferries\n\nThe line said so.\n")[:2] == [
        ("headline", "Boats"),
        ("crosshead", "Ferries"),
    ]


def test_marks() -> None:
    (block,) = read("The *old* **boat** [sails](https://a.b/c) `now` ~~or~~ <b>never</b>.\n").blocks
    assert block.prose.text == "The old boat sails now or never."
    assert [(name, block.prose.text[start:end]) for name, start, end, _ in block.marks] == [
        ("emphasis", "old"), ("strong", "boat"), ("link", "sails"), ("code", "now"), ("deleted", "or"), ("strong", "never"),
    ]  # fmt: skip


def test_symbols_in_angle_brackets_are_copy() -> None:
    assert parts("Shares of <BABA.N> and <BABAN> rose; <br>they <i>fell</i> <custom-tag>later</custom-tag>.\n") == [
        ("body", "Shares of <BABA.N> and <BABAN> rose; they fell later.")
    ]


def test_entities_lead_back_whole() -> None:
    document = read("Fish &amp; chips caf&eacute; 5&nbsp;percent\n")
    assert document.blocks[0].prose.text == "Fish & chips café 5 percent"
    assert written(document, 0, " percent") == "&nbsp;percent"
    assert written(document, 0, "&") == "&amp;"
    assert written(document, 0, "café") == "caf&eacute;"


def test_comments_and_scripts_are_no_prose() -> None:
    text = "<!-- not\ncopy -->\n\nOne. <!-- nor this --> Two.\n\n<script>\nvar a = 'b';\n</script>\n\n<style>p { color: red }</style>\n\nThree.\n"
    assert [prose for _, prose in parts(text)] == ["One.  Two.", "Three."]


def test_html_blocks() -> None:
    text = "<div>\n<h2>Next</h2>\n<p>One\ntwo</p>\n<ul><li>Three</li></ul>\n<blockquote>Four</blockquote>\n<figcaption>Five</figcaption>\n</div>\n"
    assert parts("# Boats\n\nThe line said so on Monday, and that was that.\n\n" + text)[2:] == [
        ("crosshead", "Next"), ("body", "One two"), ("item", "Three"), ("quote", "Four"), ("caption", "Five"),
    ]  # fmt: skip


def test_the_words_of_an_image_are_a_caption() -> None:
    assert parts("# Boats\n\nA boat ![the old boat](a.png) sails.\n")[1:] == [
        ("body", "A boat  sails."),
        ("caption", "the old boat"),
    ]


def test_pasted_copy_has_a_paragraph_on_each_line() -> None:
    lines = [
        f"The Coastal Line said on day {number} that it had ordered two boats for its northern route, its largest order in ten years."
        for number in range(8)
    ]
    assert len(read("# Boats\n\n" + "\n".join(lines) + "\n").blocks) == 9
    assert len(read("# Boats\n\n" + "\n".join(lines[:3]) + "\n\n" + "\n".join(lines[3:6]) + "\n").blocks) == 3


def test_wrapped_copy_with_one_long_line_keeps_its_paragraphs() -> None:
    wrapped = "The Coastal Line said on Monday that it had ordered two boats for\nits northern route, and that it would have them in a year or two from\nthe yard in the south.\n"
    long = f"![{'A boat of the line in the harbour, ' * 5}](boat.jpg)\n"
    text = "# Boats\n\n" + "\n".join([wrapped * 3] * 4 + [long, wrapped])
    assert [block.kind for block in read(text).blocks] == ["headline", *["body"] * 4, "caption", "body"]


@pytest.mark.parametrize("end", ["\r", "\f", "\u2028"])
def test_other_line_ends(end: str) -> None:
    text = f"# Boats{end}{end}The line{end}said so.{end}{end}Nobody else did.{end}"
    assert parts(text) == [("headline", "Boats"), ("body", "The line said so."), ("body", "Nobody else did.")]
    assert written(read(text), 1, "said so") == "said so"


def test_calls_to_a_site_generator_are_no_prose() -> None:
    text = '{{< figure src="a.png" alt="A b" >}}\n\nThe {{% b %}}line{% include c.md %} of {{ site.name }} said {{name}} so.\n{: .lead}\n'
    assert parts(text) == [("caption", "A b"), ("body", f"The line of {CALL} said {{{{name}}}} so.")]
    document = read(text)
    assert written(document, 1, "{{name}} so.") == "{{name}} so."


def test_mdx() -> None:
    text = (
        "import A from './a'\n\n{/* newslint: ignore CPY */}\n\nShares rose <b>5%</b> {rate * 2}. <Chart pct={9} />\n"
    )
    document = markdown.read(Source("story.mdx", text))
    assert [block.prose.text for block in document.blocks] == [f"Shares rose 5% {CALL}."]
    (directive,) = document.directives
    assert document.source[directive.reach] == "Shares rose <b>5%</b> {rate * 2}."


FRONT = [
    ("---\ntitle: Boats &  'more'\ndate: 2025-09-24\n---\n", "Boats & 'more'", "Boats &  'more'"),
    ('---\ntitle: "The \\"old\\" boat"\n---\n', 'The "old" boat', 'The \\"old\\" boat'),
    ("---\ntitle: 'Ann''s boat'\n---\n", "Ann's boat", "Ann''s boat"),
    ("---\ntitle: >-\n  Boats\n  sail\n---\n", "Boats sail", "Boats\n  sail"),
    ("---\r\ntitle: Boats sail\r\n---\r\n", "Boats sail", "Boats sail"),
    ('+++\ntitle = "Boats sail" # or not\n+++\n', "Boats sail", "Boats sail"),
    ('+++\n[params]\nstandfirst = """\nBoats sail"""\n+++\n', "Boats sail", "Boats sail"),
    ('---json\n{"headline": "Boats sail"}\n---\n', "Boats sail", "Boats sail"),
    ('---\n"title": Boats 日本 😀 sail\n---\n', "Boats 日本 😀 sail", "Boats 日本 😀 sail"),
]


@pytest.mark.parametrize(("front", "value", "source"), FRONT)
def test_titles_lead_back_into_the_front_matter(front: str, value: str, source: str) -> None:
    document = read(front + "\nThe line said so on Monday.\n")
    assert document.failures == ()
    assert document.blocks[0].prose.text == value
    assert document.blocks[0].kind in {"headline", "standfirst"}
    assert document.source[document.blocks[0].prose.span(0, len(value))] == source
    assert document.blocks[1].prose.text == "The line said so on Monday."


@pytest.mark.parametrize(
    ("date", "value"),
    [
        ("2025-09-24", dt.date(2025, 9, 24)),
        ("'2025-09-24'", dt.date(2025, 9, 24)),
        ("2013-06-07 9:19:24 -0400", dt.datetime(2013, 6, 7, 9, 19, 24, tzinfo=dt.timezone(dt.timedelta(hours=-4)))),
        ("2025-09-24 10:15", dt.datetime(2025, 9, 24, 10, 15)),  # noqa: DTZ001 -- the file names no zone
        ("on Monday", "on Monday"),
    ],
)
def test_dates_in_front_matter(date: str, value: object) -> None:
    assert read(f"---\ndate: {date}\n---\nThe line said so.\n").meta["date"] == value


@pytest.mark.parametrize(
    ("front", "place"),
    [
        ("---\ntitle: [a\n---\n", "3:1: "),
        ("---\ntitle: Boats\n", "1:1: "),
        ("+++\ntitle = [Boats\n+++\n", "2:10: "),
        ('---json\n{"title":}\n---\n', "2:10: "),
        ("---\ntitle: " + "x" * 200_000 + "\n---\n", "2:1: "),
    ],
)
def test_broken_front_matter_is_said_aloud_and_the_copy_read(front: str, place: str) -> None:
    document = read(front + "\nThe line said so on Monday.\n")
    (failure,) = document.failures
    assert failure.message.startswith(place)
    assert document.blocks[-1].prose.text == "The line said so on Monday."


def test_front_matter_is_looked_for_where_no_suffix_tells() -> None:
    assert parse(Source("-", "---\ntitle: Boats\n---\nThe line said so.\n")).meta == {"title": "Boats"}


def test_a_rule_is_no_front_matter() -> None:
    assert parts("---\n\nThe line said so on Monday.\n\n---\n\nIt did.\n") == [
        ("body", "The line said so on Monday."),
        ("body", "It did."),
    ]


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="docx"):
        parse(Source("a", "b", "docx"))


def test_bullets_that_are_no_marks_of_markdown_begin_items() -> None:
    text = "# Boats\n\nThe line said so.\n\n• Ropes, **new** ones\n• Lamps\n\nNobody asked.\n"
    assert parts(text)[1:] == [
        ("body", "The line said so."),
        ("item", "Ropes, new ones"),
        ("item", "Lamps"),
        ("body", "Nobody asked."),
    ]
    document = read(text)
    assert written(document, 2, "new") == "new"
    assert [document.blocks[2].prose.text[mark.start : mark.end] for mark in document.blocks[2].marks] == ["new"]


def test_a_line_below_a_paragraph_that_no_bullet_begins_joins_it() -> None:
    text = "# Boats\n\nThe line said so:\n• Ropes\n• Lamps\n"
    assert ("body", "The line said so: • Ropes • Lamps") in parts(text)
