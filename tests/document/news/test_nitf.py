import pytest

from agency import told
from newslint.document import parse
from newslint.document.news import nitf
from newslint.document.news.story import Story
from newslint.document.news.xml import Xml
from newslint.model import Source

STORY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.5/specification/dtd/nitf-3-5.dtd">
<nitf><head><title>Ferry 12</title><meta name="fare" content="12 of 7"/><docdata>{dates}<doc-id id-string="quay-1"/><key-list><keyword key="5 of 3"/></key-list></docdata>
<pubdata date.publication="20261126T010101"/></head>
<body><body.head><hedline><hl1>Ferry sails</hl1><hl2>With 12 cabins</hl2></hedline><note><p>To editors: 3 of 2</p></note><byline>By <person>Ann Lee</person>, <byttl>Visby</byttl></byline>
<dateline><location>VISBY</location>, Nov 24</dateline><abstract><p>It had lain still.</p></abstract></body.head>
<body.content><p lede="true">The&nbsp;ferry of <org>The Line<alt-code idsrc="x" value="TL12"/></org> sails <em>again</em>.</p><hl2>On board</hl2>
<media media-type="image"><media-reference source="12.jpg"/><media-caption>The quay at dawn.</media-caption><media-producer>A. Lee</media-producer></media>
<table><tr><td>Cabins</td><td>12</td></tr></table></body.content>
<body.end><tagline>Ann Lee in Visby</tagline><tagline>lee@example.org</tagline><bibliography>5 of 3</bibliography></body.end></body></nitf>"""


def test_the_parts_of_a_story() -> None:
    assert told("a.nitf", STORY) == [
        ("headline", "Ferry sails"), ("standfirst", "With 12 cabins"), ("byline", "By Ann Lee, Visby"), ("dateline", "VISBY, Nov 24"), ("standfirst", "It had lain still."),
        ("body", "The ferry of The Line sails again."), ("crosshead", "On board"), ("caption", "The quay at dawn."), ("cell", "Cabins"), ("cell", "12"), ("note", "Ann Lee in Visby"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("dates", "text", "meant"),
    [
        ("<date.release norm='20261127'/>", STORY, "2026-11-26"),
        ("<date.release norm='20261127'/><date.issue norm='2026-11-25T10:00:00'/>", STORY, "2026-11-25"),
        ("", STORY.replace("Nov 24<", "<story.date norm='20261124'>Nov 24</story.date><"), "2026-11-24"),
        ("<date.release norm='20261127'/>", STORY.replace("date.publication", "x"), "2026-11-27"),
    ],
)
def test_the_date_is_the_one_that_says_most_about_the_copy(dates: str, text: str, meant: str) -> None:
    assert str(parse(Source("a.xml", text.replace("{dates}", dates))).meta["date"])[:10] == meant


def test_the_title_stands_in_for_a_headline() -> None:
    assert told("a.nitf", STORY.replace("hl1>", "p>").replace("<hl2>With 12 cabins</hl2>", ""))[0] == (
        "headline",
        "Ferry 12",
    )


def test_nothing_is_told_where_there_is_no_body() -> None:
    root = Xml("<nitf><head/></nitf>").root
    story = Story()
    assert root
    assert not nitf.told(root, "<nitf><head/></nitf>", story)
    assert not story.blocks
