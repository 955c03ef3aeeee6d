import pytest

from agency import parted, told
from newslint.document import parse
from newslint.document.news import newsml
from newslint.document.news.story import Story
from newslint.document.news.xml import Xml
from newslint.model import Source

NITF = """<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata><date.issue norm="20261124"/></docdata></head><body>
<body.head><hedline><hl1>Ferry sails again</hl1></hedline><byline>By Ann Lee</byline></body.head>
<body.content><p>The ferry sails again, with 12 cabins.</p></body.content></body></nitf>"""
XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>No 5</title></head><body><p>The ferry sails again, with 12 cabins.</p></body></html>'
ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay:{number}" version="15">
 <rightsInfo><copyrightNotice>Copyright 2026, the line</copyrightNotice></rightsInfo>
 <itemMeta><itemClass qcode="ninat:{sort}"/><versionCreated>2026-11-2{number}T09:30:00Z</versionCreated><edNote>Not for 2 papers</edNote></itemMeta>
 <contentMeta><contentCreated>2025-01-01</contentCreated><headline>Ferry sails</headline><by>Ann Lee</by><dateline>VISBY, Nov 24</dateline><slugline>ferry-5</slugline>
  <keyword>12 of 7</keyword><subject><name>Transport</name></subject><description role="drol:{role}">A ferry at the quay of Visby.</description></contentMeta>
 <contentSet>{content}</contentSet>
</newsItem>"""


def item(content: str, number: int = 4, sort: str = "text", role: str = "summary") -> str:
    return ITEM.format(content=content, number=number, sort=sort, role=role)


def inline(content: str, kind: str = "application/nitf+xml") -> str:
    return f'<inlineXML contenttype="{kind}">{content}</inlineXML>'


HEAD = [
    ("headline", "Ferry sails"),
    ("byline", "Ann Lee"),
    ("dateline", "VISBY, Nov 24"),
    ("standfirst", "A ferry at the quay of Visby."),
]
LEAD = ("body", "The ferry sails again, with 12 cabins.")


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        (inline(NITF), [("headline", "Ferry sails again"), ("byline", "By Ann Lee"), LEAD]),
        (inline(XHTML), [LEAD]),
        (inline(XHTML.replace("<", "<h:").replace("<h:/", "</h:").replace("xmlns=", "xmlns:h=")), [LEAD]),
        (inline(f"<p>{LEAD[1]}</p>"), [LEAD]),
        (inline(NITF) + inline(XHTML), [("headline", "Ferry sails again"), ("byline", "By Ann Lee"), LEAD]),
        (f"<inlineData contenttype='text/plain'>{LEAD[1]}\n\nIt is fast &amp; new.</inlineData>", [LEAD, ("body", "It is fast & new.")]),
        (f"<inlineData contenttype='text/html'>&lt;p>{LEAD[1]}&lt;/p>&lt;p>It is fast &amp;amp; new.</inlineData>", [LEAD, ("body", "It is fast & new.")]),
        ("<inlineData encoding='b64'>UTI=</inlineData>", []),
        ("<remoteContent href='12.jpg'><altText>The quay</altText></remoteContent>", [("caption", "The quay")]),
        (inline("<!-- nothing 5 -->"), []),
    ],
)  # fmt: skip
def test_a_news_item(content: str, parts: list[tuple[str, str]]) -> None:
    assert told("a.xml", item(content)) == [*HEAD, *parts]


def test_the_description_of_a_picture_is_a_caption() -> None:
    for text in (item("", sort="picture"), item("", role="caption")):
        assert told("a.xml", text)[-1] == ("caption", "A ferry at the quay of Visby.")


def test_a_message_holds_several_stories() -> None:
    text = f"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2026-11-29</sent></header><itemSet>{item(inline(XHTML))}{item('', 5)}</itemSet></newsMessage>"
    heads = [text for _, text in HEAD]
    assert parted("a.xml", text) == [
        ("urn:quay:4", "2026-11-24", [*heads, LEAD[1]]),
        ("urn:quay:5", "2026-11-25", heads),
    ]


def test_a_package_announces_stories() -> None:
    text = (
        "<packageItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:p'><contentMeta><headline>Day of 24 Nov</headline></contentMeta><groupSet root='G1'>"
        "<group id='G1'><itemRef residref='urn:quay:4'><title>Ferry sails</title><description>With 12 cabins.</description></itemRef></group></groupSet></packageItem>"
    )
    assert parted("a.xml", text) == [
        ("urn:p", "", ["Day of 24 Nov"]),
        ("urn:quay:4", "", ["Ferry sails", "With 12 cabins."]),
    ]


def test_a_part_of_an_item_by_itself() -> None:
    assert told("a.xml", f"<contentSet>{inline(XHTML)}</contentSet>") == [LEAD]
    text = "<contentMeta><contentCreated>2026-02-09T09:17:00+03:00\n</contentCreated><dateline>MOSCOW, Monday</dateline></contentMeta>"
    assert parse(Source("a.xml", text)).meta["date"].isoformat() == "2026-02-09T09:17:00+03:00"


def test_content_of_another_kind_is_said_to_be_unread() -> None:
    text = item(inline("<sports-content><team>Five of 7</team></sports-content>"))
    document = parse(Source("a.xml", text))
    line, column = document.source.position(text.index("<sports"))
    assert [one.message for one in document.failures] == [
        f"{line}:{column}: not read: `<sports-content>` is neither NITF nor XHTML"
    ]
    assert len(document.blocks) == len(HEAD)


def test_xml_inside_any_element() -> None:
    root = Xml(f"<a>{XHTML}</a>").root
    story = Story()
    assert root
    newsml.inline(root, f"<a>{XHTML}</a>", story)
    assert [block.prose.text for block in story.blocks] == [LEAD[1]]
