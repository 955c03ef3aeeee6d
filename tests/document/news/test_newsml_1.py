from agency import parted, told
from newslint.document.news import newsml_1
from newslint.document.news.xml import Xml

COPY = """<ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>
<body><p>The ferry sails again, with 12 cabins.</p></body></html></DataContent></ContentItem>"""


def lines(headline: str) -> str:
    return (
        f"<NewsLines><HeadLine>{headline}</HeadLine><SubHeadLine>Under it</SubHeadLine><ByLine>By Ann Lee</ByLine><DateLine>VISBY</DateLine>"
        "<SlugLine>FERRY-5</SlugLine><CopyrightLine>2026</CopyrightLine><KeywordLine>12 of 7</KeywordLine></NewsLines>"
    )


def component(inside: str, role: str = "") -> str:
    said = f"<Role FormalName='{role}'/>" if role else ""
    return f"<NewsComponent>{said}{inside}</NewsComponent>"


def message(*items: str) -> str:
    told = "".join(
        f"<NewsItem><Identification><NewsIdentifier><NewsItemId>{at}</NewsItemId><PublicIdentifier>urn:quay:{at}</PublicIdentifier></NewsIdentifier></Identification>"
        f"<NewsManagement><FirstCreated>20250101</FirstCreated><ThisRevisionCreated>2026112{at}T093000+0100</ThisRevisionCreated></NewsManagement>{one}</NewsItem>"
        for at, one in enumerate(items)
    )
    return (
        f'<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20261129T210000Z</DateAndTime></NewsEnvelope>{told}</NewsML>'
    )


HEAD = ["Ferry sails", "Under it", "By Ann Lee", "VISBY"]
LEAD = "The ferry sails again, with 12 cabins."


def test_the_lines_of_a_component_and_the_copy_in_those_that_it_holds() -> None:
    text = message(
        component(
            "<NewsLines><CopyrightLine>2026</CopyrightLine></NewsLines>"
            + component(
                lines("Ferry sails")
                + component(
                    "<ContentItem><MimeType FormalName='text/css'/><DataContent>.a {width: 12px}</DataContent></ContentItem>",
                    "StyleSheet",
                )
                + component(COPY.replace("The ferry sails again, with 12 cabins.", "The ferry sails"), "HeadLine")
                + component(COPY.replace("The ferry", "Call 12345 if the ferry"), "Contact")
                + component("<ContentItem><DataContent>The quay at dawn.</DataContent></ContentItem>", "Caption")
                + component(COPY, "Main")
            )
        )
    )
    assert told("a.newsml", text) == [
        *zip(("headline", "standfirst", "byline", "dateline"), HEAD, strict=True),
        ("headline", "The ferry sails"),
        ("caption", "The quay at dawn."),
        ("body", LEAD),
    ]


def test_each_item_is_a_story_and_each_component_with_a_headline_and_copy() -> None:
    text = message(
        component(lines("Ferry sails") + COPY),
        component(component(lines("One") + COPY) + component(lines("Two") + COPY)),
    )
    assert parted("a.xml", text) == [
        ("urn:quay:0", "2026-11-20", [*HEAD, LEAD]),
        ("urn:quay:1", "2026-11-21", ["One", *HEAD[1:], LEAD]),
        ("urn:quay:1", "2026-11-21", ["Two", *HEAD[1:], LEAD]),
    ]


def test_copies_of_one_body_are_read_once() -> None:
    plain = f"<ContentItem><MimeType FormalName='text/plain'/><DataContent>{LEAD}</DataContent></ContentItem>"
    assert [text for _, text in told("a.newsml", message(component(lines("Ferry sails") + COPY + plain)))] == [
        *HEAD,
        LEAD,
    ]


def test_what_is_encoded_is_left_alone() -> None:
    text = message(
        component(
            lines("Up") + "<ContentItem><Encoding Notation='Base64'/><DataContent>UTI=</DataContent></ContentItem>"
        )
    )
    assert [one for _, one in told("a.newsml", text)] == ["Up", *HEAD[1:]]


def test_an_item_that_broke_off_is_none() -> None:
    text = message(component(COPY)).partition("</NewsItem>")[0]
    root = Xml(text).root
    assert root
    assert [*newsml_1.stories(root, text)] == []
