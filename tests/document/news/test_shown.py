from newslint.document.news.shown import shown
from newslint.document.news.xml import Xml


def html(text: str, *, nitf: bool = False) -> str:
    root = Xml(text).root
    assert root
    prose = shown(root.children, text, nitf=nitf)
    assert [*prose.origin] == sorted(prose.origin)
    return prose.text


def test_xhtml_keeps_its_tags_without_a_prefix() -> None:
    text = '<r xmlns:x="u"><x:html><x:head><x:title>No</x:title></x:head><x:body><x:p class="a">1<x:br/>2</x:p></x:body></x:html></r>'
    assert html(text) == '<p class="a">1<br/>2</p>'


def test_what_html_does_not_know_is_left_out_and_its_words_are_kept() -> None:
    assert html("<r><div/><odd at='1'>two</odd> <P>three</P></r>") == "<div/></div>two <P>three</p>"


def test_characters_are_not_taken_for_tags() -> None:
    text = "<r>1 &lt; 2 &amp;&#38; <![CDATA[<b> & c]]></r>"
    assert html(text) == "1 &lt; 2 &amp;&amp; &lt;b> &amp; c"


def test_nitf_says_the_same_in_other_words() -> None:
    text = (
        '<r><p lede="true">One <person>Ann <name.family>Lee</name.family></person> <a href="#">two</a></p><hl2>Three</hl2><media>'
        '<media-reference source="x"/><media-caption>Four</media-caption><media-producer>No</media-producer></media><bq><block>Five</block></bq></r>'
    )
    assert html(text, nitf=True) == (
        '<p>One Ann Lee <a href="#">two</a></p><h2>Three</h2><figure><figcaption>Four</figcaption></figure>'
        "<blockquote><div>Five</div></blockquote>"
    )
