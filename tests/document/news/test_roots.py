import pytest

from newslint.document.news.roots import HEAD, is_news, is_xml, root


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("<rss>", "rss", "feed"),
        ("\n <NewsML Version='1.2'>", "NewsML", "newsml 1"),
        (
            "<?xml version='1.0'?>\n<!-- <rss> --><!DOCTYPE nitf SYSTEM 'a.dtd' [<!ENTITY x 'y'>]>\n<nitf>",
            "nitf",
            "nitf",
        ),
        ("<x:newsItem xmlns:x='u'>", "newsItem", "newsml"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'>", "feed", "feed"),
        ("<feed>", "feed", ""),
        ("<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>", "urlset", "feed"),
        ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><a b='sitemap-news'/>", "urlset", ""),
        ("<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/'>", "RDF", "feed"),
        ("<?xml version='1.0'?><!DOCTYPE html><html>", "html", "page"),
        ("<project>", "project", ""),
        ("<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>", "document", "office"),
        ("<document>", "document", ""),
    ],
)
def test_the_outermost_element_tells_the_vocabulary(text: str, name: str, kind: str) -> None:
    found = root(text)
    assert found
    assert (found.name, found.kind, text[found.start]) == (name, kind, "<")
    assert is_news(text) == (kind not in {"", "page", "office"})
    assert is_xml(text) == (kind == "office" or text.startswith("<?xml"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "quay",
        "<",
        "<!-- never",
        "<?xml",
        "<!DOCTYPE a [",
        "1 < 2",
        "a <rss>",
        "<!--x-->" * HEAD,
        "<!DOCTYPE nitf [<a><![CDATA[<p>",
        "<?xml?><![CDATA[a>",
        "<!DOCTYPE a><!DOCTYPE b [<c>",
        "<!-- a --><! [>",
        "<!DOCTYPE a [<b]",
    ],
)
def test_what_does_not_begin_as_xml_does(text: str) -> None:
    assert root(text) is None
    assert not is_news(text)
