"""HTML, whole pages and pieces of them, falls into the parts of a story, and every block leads back to the file."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.document import CALL, Document, parse
from newslint.model import Source

LEAD = "The ferry line said on Monday that it had ordered two boats for its northern route, and that both sail in May."
NEXT = (
    "Revenue at the line rose 12% to $1.18 billion from $1.05 billion a year ago, its captain told the harbour board."
)


def read(text: str) -> Document:
    return parse(Source("story.html", text))


def parts(text: str) -> list[tuple[str, str]]:
    document = read(text)
    return [(block.kind, block.prose.text) for block in (*document.blocks, *document.around)]


def story(text: str) -> list[tuple[str, str]]:
    return [part for part in parts(text) if part[0] != "furniture"]


def page(body: str, head: str = "") -> str:
    return f"<!doctype html>\n<html><head>{head}</head><body>{body}</body></html>\n"


@pytest.mark.parametrize(
    ("written", "prose"),
    [
        ("from <b>$1.03</b> billion", "from $1.03 billion"),
        ("the 1<sup>st</sup> boat", "the 1st boat"),
        ("<span>12</span>%", "12%"),
        ("<span class='number'>1</span>2<i>0</i> boats", "120 boats"),
        ("2<sup>5</sup> boats", "2⁵ boats"),
        ("CO<sub>2</sub>", "CO2"),
        ("$58.7&nbsp;million", "$58.7 million"),
        ("$58.7&thinsp;million", "$58.7 million"),
        ("$58.7&#8239;million", "$58.7 million"),
        ("$58.7\u202fmillion", "$58.7 million"),
        ("$58.7\n\t million", "$58.7 million"),
        ("$58.7<br>million", "$58.7 million"),
        ("1&thinsp;234 boats", "1\u2009234 boats"),
        ("12&#x200b;0 boats", "120 boats"),
        ("ti&shy;dy", "tidy"),
        ("&euro;5 &amp; 3", "€5 & 3"),
        ("&copy 2026", "© 2026"),
        ("AT&T and R&D", "AT&T and R&D"),
        ("fish &ampersand chips", "fish &ampersand chips"),
        ("<![CDATA[$1.03]]> billion", "$1.03 billion"),
        ("Alibaba <BABA.N> rose", "Alibaba <BABA.N> rose"),
        ("Volkswagen <VOWG_p.DE> rose", "Volkswagen <VOWG_p.DE> rose"),
        ("less than < 5 and > 3", "less than < 5 and > 3"),
        ("a <FONT>plain</FONT> word", "a plain word"),
        ("a <NOBR>plain</NOBR><BR>word", "a plain word"),
        ("a <my-tag>plain</my-tag> word", "a plain word"),
        ("the <a title='x > y' href=a>link</a>", "the link"),
        ("the <a data-a='<p>x</p>' href=a>link</a>", "the link"),
        ("the <a href=it's>link</a>", "the link"),
        ("rose<button>Share this</button> 12%", "rose 12%"),
        ("rose<span class=sr-only>, opens new tab</span> 12%", "rose 12%"),
    ],
)
def test_prose(written: str, prose: str) -> None:
    document = read(f"<p>The line: {written} and more.")
    (block,) = document.blocks
    assert (block.kind, block.prose.text) == ("body", f"The line: {prose} and more.")


def test_a_figure_leads_back_to_all_of_its_source() -> None:
    document = read("<p>from <b>$1.03</b>&nbsp;<i>bil</i>lion a year</p>")
    prose = document.blocks[0].prose
    at = prose.text.index("$1.03 billion")
    assert document.source[prose.span(at, at + len("$1.03 billion"))] == "$1.03</b>&nbsp;<i>bil</i>lion"


def test_a_piece_is_copy_as_it_stands() -> None:
    text = "<h1>Boats</h1><ul><li>One</ul><p>Two<p>Three<blockquote>Four</blockquote><h2>Five</h2>Six<br><br>Seven<pre>x = 1;</pre><nav>Eight</nav>"
    assert parts(text) == [
        ("headline", "Boats"), ("summary", "One"), ("body", "Two"), ("body", "Three"), ("quote", "Four"), ("crosshead", "Five"), ("body", "Six"), ("body", "Seven"),
        ("code", "x = 1;"), ("furniture", "Eight"),
    ]  # fmt: skip


def test_lines_that_a_writer_broke_are_paragraphs_where_none_reads_on() -> None:
    assert story(f"<h1>Boats</h1><div>{LEAD}<br>{NEXT}<br>That is all.</div>") == [
        ("headline", "Boats"), ("body", LEAD), ("body", NEXT), ("body", "That is all."),
    ]  # fmt: skip
    assert story(f"<h1>The<br>Boats</h1><p>The tide is high<br>the boats go by<br>and sail</p><p>{LEAD}</p>") == [
        ("headline", "The Boats"), ("crosshead", "The tide is high the boats go by and sail"), ("body", LEAD),
    ]  # fmt: skip
    assert story(f"<h1>Boats</h1><div>By Ann Lee<br>March 2, 2026<br>{LEAD}</div>") == [
        ("headline", "Boats"), ("byline", "By Ann Lee"), ("dateline", "March 2, 2026"), ("body", LEAD),
    ]  # fmt: skip


def test_a_pulled_quotation_stands_apart_from_who_said_it() -> None:
    quotation = '"The tide is high, and the boats go by, and no one asks the captain why.'
    text = f'<table><tr><td><i>{quotation}</i><br>-- Ann Lee, "The Boats"</td></tr></table><p>{LEAD}'
    assert [block for _, block in parts(text)] == [quotation, '-- Ann Lee, "The Boats"', LEAD]


def test_tables_of_data_are_cells_and_those_of_a_layout_paragraphs() -> None:
    assert parts("<table><tr><th>Boats<td>12<tr><td>Crew<td><p>40</p></table>") == [
        ("cell", "Boats"), ("cell", "12"), ("cell", "Crew"), ("cell", "40"),
    ]  # fmt: skip
    assert [kind for kind, _ in parts(f"<table><tr><td><p>Boats</p><p>{LEAD}</p></td></tr></table>")] == [
        "headline",
        "body",
    ]


PAGE = page(
    f"""<header><a href="/">Harbour News</a><nav><ul><li><a href="/boats">Boats</a></li></ul></nav></header>
<main><article><header><h1>Ferry line orders boats</h1><h2>Two new boats for the north, as revenue rises 12%</h2>
<div class="meta-byline"><span>By <a rel="author" href="/ann">Ann Lee</a></span></div><time datetime="2026-03-02T08:00:00Z">March 2, 2026</time></header>
<figure><img src="a.jpg" alt="The old boat"><figcaption>The old boat at the quay</figcaption></figure>
<p>{LEAD}</p><aside class="newsletter"><p>{LEAD} Sign up for more of this, it is free of charge.</p></aside><p>{NEXT}</p>
<div class="related-links"><p>Last year the line had a revenue of $9 billion, more than it had ever had before in its life.</p></div>
<p>That is all.</p></article><div><h3><a href="/x">Boat sinks</a></h3></div></main><footer><p>All of it, 2026</p></footer>""",
    """<title>Ferry line orders boats | Harbour News</title><meta property="og:title" content="Ferry &amp; boats"><meta name="description" content="Two new boats">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Line orders \\u0032 boats", "datePublished": "2026-03-01T09:00:00Z"}</script>""",
)


def test_a_page_has_a_story_and_furniture() -> None:
    assert story(PAGE) == [
        ("headline", "Ferry & boats"), ("headline", "Line orders 2 boats"),
        ("headline", "Ferry line orders boats"), ("crosshead", "Two new boats for the north, as revenue rises 12%"), ("byline", "By Ann Lee"), ("dateline", "March 2, 2026"),
        ("caption", "The old boat at the quay"), ("body", LEAD), ("body", NEXT), ("body", "That is all."),
    ]  # fmt: skip
    assert read(PAGE).meta == {"date": dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)}


def test_what_programs_read_leads_back_to_its_escapes() -> None:
    document = read(PAGE)
    first, second = document.blocks[:2]
    assert document.source[first.prose.span(6, 7)] == "&amp;"
    at = second.prose.text.index("2")
    assert document.source[second.prose.span(at, at + 1)] == "\\u0032"
    assert (first.field, second.field) == ("og:title", "headline")


@pytest.mark.parametrize("wrapper", ["form", 'div class="content has-sidebar"', "aside", 'div class="modal"'])
def test_what_holds_the_story_is_no_furniture(wrapper: str) -> None:
    text = page(f"<{wrapper}><h1>Boats</h1><p>{LEAD}</p><p>{NEXT}</p></{wrapper.split(maxsplit=1)[0]}>")
    assert story(text) == [("headline", "Boats"), ("body", LEAD), ("body", NEXT)]


def test_the_heading_that_the_page_calls_its_headline_is_it() -> None:
    text = page(
        f"<h1>Harbour News</h1><article><h2>Ferry line orders two boats</h2><p>{LEAD}</p></article>",
        "<title>Ferry line orders two boats</title>",
    )
    assert story(text) == [("headline", "Ferry line orders two boats"), ("body", LEAD)]


def test_a_page_of_short_lines_is_read() -> None:
    assert story(page("<h1>Boats</h1><p>One.</p><p>Two.</p>")) == [
        ("headline", "Boats"),
        ("body", "One."),
        ("body", "Two."),
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (f"<p>One.</p><script>{NEXT}</script>", "script"),
        (f"<p>One.</p><script>var a = 1;\n\n{NEXT}\n", "script"),
        (f"<p>One.</p><!-- {NEXT}", "comment"),
        (f"<p hidden>{NEXT}</p>", "unseen"),
        (f'<p>One.</p><div style="display: none"><p>{NEXT}</p></div>', "unseen"),
        (f"<p>One.</p><![CDATA[{NEXT}]]>", "![CDATA["),
    ],
)
def test_copy_that_nobody_sees_is_read_and_told(text: str, where: str) -> None:
    document = read(text)
    (told,) = document.unread
    assert (told.where, told.read) == (where, True)
    assert document.source[told.span] == NEXT
    assert NEXT in [block.prose.text for block in document.blocks]


@pytest.mark.parametrize("text", ["<script>var a = 'the boat that is at the quay of the old port';</script>", f"<!-- {NEXT} -->", "<script type='application/json'>{\"a\": \"the boat is at the quay\"}</script>"])  # fmt: skip
def test_code_comments_and_data_are_no_copy(text: str) -> None:
    document = read(f"<p>One.</p>{text}<p>Two.</p>")
    assert [block.prose.text for block in document.blocks] == ["One.", "Two."]
    assert document.unread == ()


def test_a_symbol_that_browsers_take_for_a_tag_is_told() -> None:
    (told,) = read("<p>Alibaba <BABA.N> and <b>Baidu</b> rose").unread
    assert (told.where, told.words) == ("bracketed", 1)


def test_front_matter_stands_above_a_page() -> None:
    document = read("---\nlayout: post\ntitle: Boats\ndate: 2026-03-02\n---\n<p>One.</p>\n")
    assert [(block.kind, block.prose.text) for block in document.blocks] == [("headline", "Boats"), ("body", "One.")]
    assert document.meta["date"] == dt.date(2026, 3, 2)


def test_what_a_site_generator_puts_in_is_no_copy() -> None:
    text = '{% if page.title %}<p class="{{ page.kind }}">One {{ page.title | upcase }} two.</p>{% endif %}'
    assert [block.prose.text for block in read(text).blocks] == [f"One {CALL} two."]


def test_code_of_php_is_no_copy() -> None:
    text = '<?php include "a.htmlf" ?><p class="<?= $a->b ?>">One.</p><?php if ($a > 1) { echo "<p>Two is more than one and less than three.</p>"; } ?><p>Three.<?php echo 1'
    assert [block.prose.text for block in parse(Source("story.php", text)).blocks] == ["One.", "Three."]


def test_attributes_hold_copy() -> None:
    text = f'<p>One <img src=a alt="The &quot;old&quot; boat"> two.</p><div data-caption="{LEAD}" title="{NEXT}"></div><a href="x>{NEXT}</a><a href="y">z</a>'
    assert [block.prose.text for block in read(text).blocks if block.kind == "caption"] == ['The "old" boat', NEXT, f"x>{NEXT}</a><a href="]  # fmt: skip


def test_a_page_is_known_without_its_name() -> None:
    document = parse(Source("-", page("<p>One.</p>")))
    assert [block.prose.text for block in document.blocks] == ["One."]


PIECES = (
    "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<span hidden>", "<span class=sr-only>", "</span>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<h1>", "</h1>", "<h2>",
    "<a href=x>", "</a>", "<br>", "<button>", "</button>", "<svg><title>", "</title></svg>", "<title>", "</title>", "<nav>", "</nav>", "<article>", "</article>", "<html>", "<body>", "<pre>",
    "</pre>", "<img alt='old &amp; new'>", "<meta name=description content='an old &amp; new boat'>", "<!-- a -->", "<!--", "<script>a</script>", "<![CDATA[b]]>", "<sup>2</sup>",
    "&amp;", "&nbsp;", "&#8203;", "&euro", "\xa0", "\u200b", "\n", " ", "  ", "<BABA.N>", "<", ">", "&", '<a b="<', '"', "Boats sail. ", "12", "é", "$1.03", "By Ann Lee", "x;",
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(text=st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_every_character_comes_from_where_it_says(text: str) -> None:
    document = read(text)
    for block in document.blocks:
        for at, char in enumerate(block.prose.text):
            written = document.source[block.prose.span(at, at + 1)]
            if char == " ":
                assert not written.strip() or written.startswith(("&", "<br")), written
            elif written != char:
                assert written.startswith("&") or char in "⁰¹²³⁴⁵⁶⁷⁸⁹", (char, written)
