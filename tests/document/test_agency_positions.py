"""What stands in JSON or XML, and in HTML inside them: each character is where it says, and a mistake is told there."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslint
from newslint.document import BLOCK_KINDS, Document, parse, stories
from newslint.model import Source

XML = "<?xml version='1.0' encoding='utf-8'?>\n"
Writer = Callable[[str, str], str]
"""What writes a headline, as plain text, and a body, as HTML that is XML too."""


def plainly(text: str) -> str:
    return html.escape(text, quote=False)


def g2(headline: str, body: str) -> str:
    return f"""{XML}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>{plainly(headline)}</headline></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html></inlineXML></contentSet></newsItem>"""


def nitf(headline: str, body: str) -> str:
    return f"{XML}<nitf><body><body.head><hedline><hl1>{plainly(headline)}</hl1></hedline></body.head><body.content>{body}</body.content></body></nitf>"


def newsml(headline: str, body: str) -> str:
    return f"""{XML}<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>{plainly(headline)}</HeadLine></NewsLines>
<ContentItem><DataContent>{body}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""


def rss(headline: str, body: str) -> str:
    return f"{XML}<rss><channel><item><title>{plainly(headline)}</title><description>{body}</description></item></channel></rss>"


WRITERS: Mapping[str, tuple[str, Writer]] = {
    "ninjs 1": ("a.json", lambda headline, body: json.dumps({"uri": "u", "headline": headline, "body_html": body})),
    "ninjs 3": (
        "a.ninjs",
        lambda headline, body: json.dumps(
            {"uri": "u", "bodies": [{"contentType": "text/html", "value": body}], "headlines": [{"contentType": "text/plain", "value": headline}]},
            ensure_ascii=False,
        ),
    ),
    "NewsML-G2": ("a.xml", g2),
    "NITF": ("a.nitf", nitf),
    "NewsML 1": ("a.newsml", newsml),
    "RSS": ("a.rss", rss),
    "RSS, escaped": ("a.rss", lambda headline, body: rss(headline, html.escape(body).encode("ascii", "xmlcharrefreplace").decode())),
    "RSS, CDATA": ("a.rss", lambda headline, body: rss(headline, f"<![CDATA[{body.replace(']]>', ']]]]><![CDATA[>')}]]>")),
    "Atom": (
        "a.atom",
        lambda headline, body: f"{XML}<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='text'>{plainly(headline)}</title><content type='html'>{html.escape(body)}</content></entry></feed>",
    ),
}  # fmt: skip
ALL = pytest.mark.parametrize("name", WRITERS)


def written(name: str, headline: str, body: str) -> tuple[str, str]:
    file, write = WRITERS[name]
    return file, write(headline, body)


def same(written: str, char: str) -> bool:
    """Whether what stands in the source is a character, through one escape or several."""
    for _ in range(4):
        if char in written or (char.isspace() and not written.strip()):
            return True
        if "\\" in written:
            written = json.loads(f'"{written}"')
        written = html.unescape(written)
    return False


def check(document: Document) -> None:
    source = document.source
    for block in document.blocks:
        assert block.kind in BLOCK_KINDS
        text, origin = block.prose
        assert text.strip() == text != ""
        assert [*origin] == sorted(origin)
        assert len(origin) == len(text)
        last = 0
        for at, char in enumerate(text):
            span = block.prose.span(at, at + 1)
            assert last <= span.start <= span.end <= len(source.text)
            last = span.start
            raw = source[span]
            assert (
                same(raw, char) or char == "\ufffd" or (char == " " and ("<" in raw or "&lt;" in raw or "\\n" in raw))
            ), (char, raw)
    for one in stories(document):
        assert [*one.blocks] == sorted(one.blocks, key=lambda block: block.prose.span(0, 1).start)


WORDS = st.lists(
    st.sampled_from(("Ferry", "12%", "$1.18", "billion", "é", "日本", "😀", "\u00a0", " ", " ", "&", "< ", '"', "\\", "/", "'", "A&B", "“", "\n", "1 < 2", "&amp;", ".", "]]>")), max_size=12
).map("".join)  # fmt: skip
BODIES = st.lists(st.tuples(st.sampled_from(("p", "h2", "li", "b", "td")), WORDS, st.booleans()), max_size=6)


BROKEN = st.tuples(st.integers(0, 2000), st.sampled_from(("<", "&", '"', "\\", "]]>", "<a>", "</p>", "{", "\0", "é", "", "-->")), st.integers(0, 40))  # fmt: skip
"""Where something is put into a file, what, and how many characters in its place."""


def body_of(parts: list[tuple[str, str, bool]]) -> str:
    """HTML, its characters escaped, some by numbers."""
    made = ""
    for tag, words, numbered in parts:
        said = plainly(words)
        said = "".join(f"&#{ord(char)};" if numbered and not char.isascii() else char for char in said)
        made += f"<{tag}>{said}<br/></{tag}>"
    return made


@ALL
@settings(max_examples=60)
@given(headline=WORDS, parts=BODIES)
def test_each_character_stands_where_it_says(name: str, headline: str, parts: list[tuple[str, str, bool]]) -> None:
    document = parse(Source(*written(name, headline, body_of(parts))))
    assert not document.failures
    check(document)
    read = "".join(block.prose.text for block in document.blocks)
    said = html.unescape(headline) + "".join(words for _, words, _ in parts)  # a headline may be HTML, too
    wanted = {char for char in html.unescape(said) if char.isalnum()}
    assert wanted <= {*read}


@pytest.mark.parametrize("cut", ["<a>", "<b>", "<em>Ferry <a href='x'>", "<a", "<p><a>Ferry", "<br>"])
@ALL
def test_an_element_that_is_never_closed_stands_where_it_says(name: str, cut: str) -> None:
    file, text = written(name, "Ferry sinks off Oban", "<p>Twelve were saved, it said.</p>")
    for at in range(0, len(text), 3):
        check(parse(Source(file, text[:at] + cut + text[at + len(cut) :])))


@ALL
@settings(max_examples=60)
@given(headline=WORDS, parts=BODIES, broken=BROKEN)
def test_whatever_is_broken_is_read_or_refused(
    name: str, headline: str, parts: list[tuple[str, str, bool]], broken: tuple[int, str, int]
) -> None:
    file, text = written(name, headline, body_of(parts))
    at, put, cut = broken
    at %= len(text)
    document = parse(Source(file, text[:at] + put + text[at + cut :]))
    check(document)
    for failure in document.failures:
        assert re.match(r"\d+:\d+: not read: ", failure.message)


PLANTED = (
    ("Revenue rose 12% to $1.18 billion from $0.93 billion.", "12%"),
    ("Revenue rose 12&#37; to $1.18&#160;billion from $0.93&#xA0;billion.", "12&#37;"),
    ("“Öl” &amp; gas: revenue rose <b>12</b>% to $1.18 billion from $0.93 billion.", "12</b>%"),
    ("Müller &lt;&#38;> sons’ revenue rose 12% to <em>$1.18</em> billion from $0.93 billion.", "12%"),
)


@ALL
@pytest.mark.parametrize(("lead", "place"), PLANTED)
def test_a_mistake_in_the_body_is_told_at_its_place(name: str, lead: str, place: str) -> None:
    file, text = written(name, "Müller’s “ferry” & quay", f"<p>The ferry sailed.</p><p>{lead}</p>")
    report = newslint.lint_text(text, name=file)
    found = [report.source[one.span] for one in report.findings if one.code == "FIG120"]
    assert [decoded(one) for one in found] == [decoded(place)]
    assert {one.code for one in report.findings} <= {"FIG120", "CPY693"}


def decoded(raw: str) -> str:
    """What stands in the source, without its escapes."""
    raw = json.loads(f'"{raw}"') if "\\" in raw else raw
    return html.unescape(html.unescape(raw))


@ALL
def test_a_mistake_in_the_headline_is_told_at_its_place(name: str) -> None:
    file, text = written(
        name,
        "Müller & sons “sell” 12 ferries",
        "<p>Müller &amp; sons have sold 11&#160;ferries to Norway, it said.</p>",
    )
    report = newslint.lint_text(text, name=file)
    assert [(one.code, report.source[one.span]) for one in report.findings] == [("FIG110", "12")]
    assert report.source.text[report.findings[0].span.end :].startswith(" ferries")
