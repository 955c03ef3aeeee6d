import pytest

from agency import parted, told
from newslint.document.news import feeds
from newslint.document.news.xml import Xml

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The 5 of 3</title><description>News of 12</description><pubDate>Sun, 29 Nov 2026 09:30:00 GMT</pubDate>{items}</channel></rss>"""
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>The 5 of 3</title><updated>2026-11-29T00:00:00Z</updated>{items}</feed>'
LEAD = "The ferry sails again, with 12 cabins."


def rss(*items: str) -> str:
    return RSS.replace("{items}", "".join(f"<item><title>Ferry sails</title>{item}</item>" for item in items))


def entry(inside: str) -> str:
    return ATOM.replace("{items}", f"<entry><title>Ferry sails</title>{inside}</entry>")


@pytest.mark.parametrize(
    "body",
    [
        f"<content:encoded><![CDATA[<p>{LEAD}</p>]]></content:encoded>",
        f"<content:encoded>&lt;p>{LEAD}&lt;/p></content:encoded>",
        f"<description>{LEAD}</description>",
        f"<description><![CDATA[{LEAD.replace(' ', '&#32;', 1)}]]></description>",
        f"<description><p>The <b>ferry</b> {LEAD[10:]}</p></description>",
        f"<description>The ferry sails again, with…</description><content:encoded><![CDATA[<p>{LEAD}</p>]]></content:encoded>",
    ],
)
def test_a_body_of_rss_however_it_is_written(body: str) -> None:
    assert told("a.rss", rss(body)) == [("headline", "Ferry sails"), ("body", LEAD)]


def test_the_parts_of_an_item() -> None:
    body = (
        f"<guid>urn:1</guid><dc:creator>Ann Lee</dc:creator><category>7 of 5</category><description>A new ship</description><content:encoded><![CDATA[<p>{LEAD}</p>]]></content:encoded>"
        "<media:content url='12.jpg'><media:title>Quay</media:title><media:description>The quay at dawn.</media:description></media:content>"
    )
    assert told("a.rss", rss(body)) == [
        ("headline", "Ferry sails"), ("byline", "Ann Lee"), ("standfirst", "A new ship"), ("body", LEAD), ("caption", "Quay"), ("caption", "The quay at dawn."),
    ]  # fmt: skip


def test_each_item_is_a_story() -> None:
    text = rss(
        "<guid>urn:1</guid><pubDate>Tue, 24 Nov 2026 09:30:00 +0100</pubDate>",
        "<link>http://example.org/2</link><dc:date>2026-11-25T00:00Z</dc:date>",
        "<pubDate>soon</pubDate>",
    )
    assert parted("a.rss", text) == [
        ("urn:1", "2026-11-24", ["Ferry sails"]),
        ("http://example.org/2", "2026-11-25", ["Ferry sails"]),
        ("Ferry sails", "soon", ["Ferry sails"]),
    ]


@pytest.mark.parametrize(
    "content",
    [
        f"<content type='html'>&lt;p&gt;{LEAD}&lt;/p&gt;</content>",
        f"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>{LEAD}</p></div></content>",
        f"<content type='text'>{LEAD}</content>",
        f"<summary>{LEAD}</summary>",
        f"<content>&lt;p&gt;{LEAD}</content><updated>2026-11-25</updated><published>2026-11-24</published>",
    ],
)
def test_a_body_of_atom(content: str) -> None:
    assert told("a.atom", entry(content)) == [("headline", "Ferry sails"), ("body", LEAD)]
    assert told("a.xml", f"<entry xmlns='http://www.w3.org/2005/Atom'>{content}</entry>") == [("body", LEAD)]


def test_the_day_of_an_entry_is_that_of_its_publication() -> None:
    text = entry(
        "<id>urn:1</id><author><name>Ann Lee</name></author><updated>2026-11-25</updated><published>2026-11-24</published>"
    )
    assert parted(
        "a.atom", text.replace("</feed>", "<entry><title>Two</title><updated>2026-11-25</updated></entry></feed>")
    ) == [
        ("urn:1", "2026-11-24", ["Ferry sails", "Ann Lee"]),
        ("Two", "2026-11-25", ["Two"]),
    ]


def test_rss_1() -> None:
    text = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>5 of 3</title></channel>
<item rdf:about="x"><title>Ferry sails</title><description>{LEAD}</description></item></rdf:RDF>"""
    assert told("a.xml", text) == [("headline", "Ferry sails"), ("body", LEAD)]


def test_a_sitemap_of_news() -> None:
    text = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>http://example.org/1</loc><news:news><news:publication><news:name>The 5</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-11-24</news:publication_date><news:title>Ferry sails</news:title><news:keywords>12, 7</news:keywords></news:news>
<image:image><image:loc>12.jpg</image:loc><image:caption>The quay at dawn.</image:caption></image:image></url><url><loc>http://example.org/2</loc></url></urlset>"""
    assert told("a.xml", text) == [("headline", "Ferry sails"), ("caption", "The quay at dawn.")]
    root = Xml(text).root
    assert root
    (story,) = feeds.stories(root, text)
    assert (story.name, str(story.meta["date"])) == ("http://example.org/1", "2026-11-24")
