import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.document.news.xml import DEEPEST, MOST, SPACES, Node, Xml
from newslint.document.origin import Piece

STORY = """<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE a SYSTEM "http://example.org/a.dtd">
<n:a xmlns:n="urn:n" id="1">Öre&#160;&amp; y&eacute;\r\n<![CDATA[a & <b>]]><!-- why --><n:c/>😀<d x="&gt;">k</d></n:a>"""
PIECES = st.sampled_from(
    ("<a>", "</a>", "<b x='1'>", "</b>", "<c/>", "&amp;", "&#160;", "&nbsp;", "&x;", "&", "<", ">", "]]>", "<![CDATA[", "\r\n", "\r", "\n", "é", "😀",
     "\ud800", "\0", "<!--", "-->", "<?p?>", "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY x 'y'>]>", "xmlns:p='u'", "<p:q>", "1.18", " ")
)  # fmt: skip


def nodes(node: Node) -> list[Node]:
    return [node, *(inner for child in node.elements for inner in nodes(child))]


def characters(text: str) -> str:
    xml = Xml(text)
    assert xml.root
    assert xml.failed is None
    return "|".join(f"{piece.text}={text[piece.start : piece.end]}" for piece in xml.root.pieces())


def test_every_character_knows_how_it_is_written() -> None:
    assert characters(STORY) == ("Öre=Öre|\xa0=&#160;|&=&amp;| y= y|é=&eacute;|\n=\r\n|a & <b>=a & <b>|😀=😀|k=k")


def test_tags_stand_where_they_say() -> None:
    root = Xml(STORY).root
    assert root
    assert [(one.name, one.space, STORY[one.start : one.inside], STORY[one.stop : one.end]) for one in nodes(root)] == [
        ("a", "urn:n", '<n:a xmlns:n="urn:n" id="1">', "</n:a>"),
        ("c", "urn:n", "<n:c/>", ""),
        ("d", "", '<d x="&gt;">', "</d>"),
    ]
    assert (root.value("id"), STORY[slice(*root.place(STORY, "id"))]) == ("1", "1")
    assert Xml(STORY).comments == [((STORY.index("<!--"), STORY.index("-->") + 3), " why ")]


def test_elements_are_found_by_name_in_their_own_vocabulary() -> None:
    root = Xml('<a xmlns:x="u"><b><c>1</c></b><x:b>2</x:b><b><c> 3\n</c></b></a>').root
    assert root
    assert [one.said() for one in root.all("b", "c")] == ["1", "3"]
    assert [one.said() for one in root.below("b")] == ["1", "2", "3"]
    assert root.first("c") is None
    assert root.first("b").prose().text == "1"  # type: ignore[union-attr]  # it is there


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("", "", "the file holds no element"),
        ("quay", "quay", "it is not written as XML is"),
        ("<a>\n<b></a>", "a>", "`</a>` does not close `<b>`, which begins in line 2"),
        ("<a><b>", "", "the file ends inside `<b>`, which begins in line 1"),
        ("<a><![CDATA[é", "", "the file ends inside `<a>`, which begins in line 1"),
        ("<a", "<a", "the file ends inside a tag"),
        ("<a>é & b</a>", "& b</a>", "`&` begins no entity: write `&amp;`"),
        ("<a>1 < 2</a>", "< 2</a>", "`<` begins no tag: write `&lt;`"),
        ("<a>&quay;</a>", "&quay;</a>", "nobody says what `&quay;` stands for"),
        ("<a>&#0;</a>", "&#0;</a>", "a reference to a character that XML does not have"),
        ("<a>\x01</a>", "\x01</a>", "not as XML is written: '\\x01'"),
        ("<a></a><b/>", "<b/>", "something stands behind the end of the outermost element"),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "'y'>]><a>&x;</a>", "it declares an entity of its own (`x`), which is never read"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(text: str, place: str, said: str) -> None:
    failed = Xml(text).failed
    assert failed
    assert str(failed) == said
    assert text[failed.offset :].endswith(place)


def test_what_is_closed_before_a_mistake_is_read() -> None:
    xml = Xml("<a><b>1</b><b>2 & 3</b><b>4</b></a>")
    assert xml.failed
    assert xml.root
    assert [one.end > 0 for one in nodes(xml.root)] == [False, True, False]


def test_an_element_is_read_alone_under_the_namespaces_around_it() -> None:
    text = "<a><é/><x:b>1</x:b><x:b>2</a>"
    xml = Xml(text, text.index("<x:b"), spaces={"x": "u"}, alone=True)
    assert xml.root
    assert xml.failed is None
    assert (xml.root.space, xml.root.said(), text[xml.root.start : xml.root.end]) == ("u", "1", "<x:b>1</x:b>")


@pytest.mark.parametrize(
    "text",
    [
        "<a>" * (DEEPEST + 1),
        "<a>" + "<b/>" * MOST["elements"] + "</a>",
        "<a>" + "&amp;" * (MOST["entities"] + 1) + "</a>",
        "<a>" + "<!---->" * (MOST["comments"] + 1) + "</a>",
        f"<a {' '.join(f'xmlns:x{at}=`u`' for at in range(SPACES + 1))}/>".replace("`", "'"),
    ],
)
def test_more_than_any_file_holds_is_refused(text: str) -> None:
    failed = Xml(text).failed
    assert failed
    assert failed.bounds
    assert "more than" in str(failed)


@settings(max_examples=400, deadline=None)
@given(parts=st.lists(PIECES, max_size=30))
def test_any_text_is_read_or_refused(parts: list[str]) -> None:
    text = "<a>" + "".join(parts) + "</a>"
    xml = Xml(text)
    if xml.failed:
        assert 0 <= xml.failed.offset <= len(text)
    for piece in xml.root.pieces() if xml.root else ():
        check(text, piece)


def check(text: str, piece: Piece) -> None:
    written = text[piece.start : piece.end]
    if written[:1] == "&" and len(piece.text) < len(written):
        assert written.endswith(";")
    else:
        assert re.sub("\r\n?", "\n", written).replace("\ud800", "\ufffd") == piece.text.replace("\ud800", "\ufffd")
