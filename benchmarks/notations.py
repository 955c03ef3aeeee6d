"""One story saved in many notations must yield the same findings: how often it does, by notation.

usage: notations.py [--notation NAME]… [--limit N] [--told] STORIES.jsonl

A story is {"id", "headline", "bullets", "body", "published"}. It is written as Markdown and in every notation of the table at the
end of this file; the fact findings at error and warning, as a multiset of codes, must be those of the Markdown file.
Printed is, for each notation, the share of stories that agree among those with a finding in either. Give it stories with
planted errors as well as right ones. `--told` says which stories differ, and in what. Ends with 1 where a notation falls below 98%.

A notation is a suffix and a function that writes a story, as text (saved as UTF-8) or as bytes.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from newslint.desk import Desk, Wishes
from newslint.model import Level, Report

FACTS = ("FIG", "CAL", "SYM", "NAM", "QUO")
ALIKE = 0.98
Story = Mapping[str, Any]
Writer = Callable[[Story], "str | bytes"]


def main() -> int:
    """Write, lint, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path, help="stories, a line of JSON each")
    parser.add_argument("--notation", action="append", choices=[*NOTATIONS], help="only this one; may be repeated")
    parser.add_argument("--limit", type=int, default=600, help="so many stories, chosen by chance, always the same")
    parser.add_argument("--told", action="store_true", help="print what differs")
    given = parser.parse_args()
    stories = [json.loads(line) for line in given.stories.read_text("utf-8").splitlines() if line.strip()]
    random.Random(1).shuffle(stories)  # noqa: S311 -- to be had again, not to be kept secret
    stories = stories[: given.limit]
    worst = 1.0
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Wishes(cache=False))
        base = [_found(desk, Path(folder), ".md", markdown(story)) for story in stories]
        for name in given.notation or NOTATIONS:
            suffix, write = NOTATIONS[name]
            others = [_found(desk, Path(folder), suffix, write(story)) for story in stories]
            worst = min(worst, _told(name, stories, base, others, told=given.told))
    return int(worst < ALIKE)


def _found(desk: Desk, folder: Path, suffix: str, written: str | bytes) -> Counter[str]:
    """The codes of the fact findings in a story that is saved so; what could not be read counts too."""
    file = folder / f"story{suffix}"
    file.write_bytes(written.encode("utf-8") if isinstance(written, str) else written)
    report: Report = desk.lint_file(file)
    loud = (one.code for one in report.findings if one.code.startswith(FACTS) and one.level > Level.SUGGESTION)
    return Counter((*loud, *(f"failed: {one.message[:80]}" for one in report.failures)))


def _told(
    name: str, stories: Sequence[Story], base: Sequence[Counter[str]], others: Sequence[Counter[str]], *, told: bool
) -> float:
    """Print how many stories of a notation are alike, and return their share."""
    heard = [(story, one, other) for story, one, other in zip(stories, base, others, strict=True) if one or other]
    same = sum(one == other for _, one, other in heard)
    share = same / max(1, len(heard))
    print(f"{name:24} {same:5} of {len(heard):5} stories alike {share:7.1%}", flush=True)
    for story, one, other in heard if told else ():
        if one != other:
            print(f"   {story['id']}: only Markdown {dict(one - other)}, only here {dict(other - one)}")
    return share


def paragraphs(story: Story) -> list[str]:
    """The paragraphs of the body, each on one line."""
    return [" ".join(part.split()) for part in re.split(r"\n+", story["body"]) if part.strip()]


def day(story: Story) -> str:
    """The day of publication (`2026-11-29`), "" if it is not known."""
    return (story.get("published") or "")[:10]


def moment(story: Story) -> str:
    """Noon of that day, as programs write it, "" if it is not known."""
    return f"{day(story)}T12:00:00Z" if day(story) else ""


def markdown(story: Story) -> str:
    """What all others are held against."""
    head = f"---\ndate: {day(story)}\n---\n\n" if day(story) else ""
    head += f"# {story['headline']}\n\n" if story.get("headline") else ""
    points = "".join(f"- {point}\n" for point in story.get("bullets") or ())
    body = (re.sub(r"^([#>*+-]|\d+[.)])(?=\s)", r"\\\1", paragraph) for paragraph in paragraphs(story))
    return head + (points and f"{points}\n") + "\n\n".join(body) + "\n"


def html(story: Story, *, headline: bool = False) -> str:
    """A piece of HTML: the points of the summary and the paragraphs, with the headline or without."""
    head = f"<h1>{escape(story['headline'])}</h1>" if headline and story.get("headline") else ""
    points = "".join(f"<li>{escape(point)}</li>" for point in story.get("bullets") or ())
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs(story))
    return head + (points and f"<ul>{points}</ul>") + body


def ninjs_1(story: Story) -> str:
    """Ninjs 1: the keys name the variants."""
    item = {"uri": "urn:story", "type": "text", "versioncreated": moment(story)}
    return _json(item | {"headline": story.get("headline") or "", "body_html": html(story)})


def ninjs_2(story: Story) -> str:
    """Ninjs 2: lists of variants, the body before the headline, beside a plain copy; all that is not ASCII is escaped."""
    bodies = [
        {"contenttype": "text/plain", "value": "\n\n".join((*(story.get("bullets") or ()), *paragraphs(story)))},
        {"contenttype": "text/html", "value": html(story, headline=True)},
    ]
    headlines = [{"role": "main", "value": story["headline"]}] if story.get("headline") else []
    item = {"uri": "urn:story", "type": "text", "versioncreated": moment(story)}
    return _json(item | {"bodies": bodies, "headlines": headlines})


def ninjs_3(story: Story) -> str:
    """Ninjs 3: capitals in its keys, an item of a list."""
    body = {"role": "main", "contentType": "application/xhtml+xml", "value": html(story)}
    item = {"uri": "urn:story", "type": "text", "versionCreated": moment(story), "bodies": [body]}
    headline = {"contentType": "text/plain", "value": story.get("headline") or ""}
    return f"[{_json(item | {'headlines': [headline] if headline['value'] else []})}]"


def _json(item: Mapping[str, Any]) -> str:
    """An item as JSON, without what is empty."""
    return json.dumps({key: value for key, value in item.items() if value}, indent=1)


def newsml(story: Story, content: str) -> str:
    """NewsML-G2 around the copy in XML of another kind."""
    made = f"<versionCreated>{moment(story)}</versionCreated>" if day(story) else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:story" standard="NewsML-G2">
 <itemMeta><itemClass qcode="ninat:text"/>{made}</itemMeta>
 <contentMeta>{_element("headline", story.get("headline"))}<keyword>12 of 7</keyword></contentMeta>
 <contentSet>{content}</contentSet>
</newsItem>
"""


def newsml_nitf(story: Story) -> str:
    """NewsML-G2 with NITF."""
    return newsml(story, f'<inlineXML contenttype="application/nitf+xml">{_nitf(story)}</inlineXML>')


def newsml_xhtml(story: Story) -> str:
    """NewsML-G2 with XHTML under a prefix."""
    body = re.sub(r"<(/?)(?=[a-z])", r"<\1x:", html(story))
    page = f'<x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:head><x:title/></x:head><x:body>{body}</x:body></x:html>'
    return newsml(story, f'<inlineXML contenttype="application/xhtml+xml">{page}</inlineXML>')


def newsml_1(story: Story) -> str:
    """NewsML 1.2 with XHTML."""
    made = moment(story).replace("-", "").replace(":", "").replace("Z", "+0000")
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<NewsML Version="1.2"><NewsItem>
<Identification><NewsIdentifier><NewsItemId>20251129</NewsItemId></NewsIdentifier></Identification>
<NewsManagement>{_element("ThisRevisionCreated", made)}</NewsManagement>
<NewsComponent><NewsLines>{_element("HeadLine", story.get("headline"))}</NewsLines><NewsComponent><Role FormalName="Main"/>
<ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html><body>{html(story)}</body></html></DataContent></ContentItem>
</NewsComponent></NewsComponent></NewsItem></NewsML>
"""


def nitf(story: Story) -> str:
    """NITF alone, each character that is not ASCII as a number."""
    text = f'<?xml version="1.0" encoding="us-ascii"?>\n{_nitf(story)}'
    return text.encode("ascii", "xmlcharrefreplace").decode()


def _nitf(story: Story) -> str:
    """The element of NITF."""
    made = (
        f'<docdata><date.issue norm="{moment(story).replace("-", "").replace(":", "")}"/></docdata>'
        if day(story)
        else ""
    )
    return f"""<nitf><head>{made}</head><body>
<body.head><hedline>{_element("hl1", story.get("headline"))}</hedline></body.head>
<body.content>{html(story)}</body.content></body></nitf>"""


def rss(story: Story, body: str, *, cdata: bool = True) -> str:
    """RSS with HTML, set apart or escaped."""
    made = format_datetime(datetime.fromisoformat(moment(story))) if day(story) else ""
    written = f"<![CDATA[{body.replace(']]>', ']]]]><![CDATA[>')}]]>" if cdata else escape(body)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>12 of 7</title><description>News</description>
<item>{_element("title", story.get("headline"))}<guid>urn:story:1</guid>{_element("pubDate", made)}
<content:encoded>{written}</content:encoded></item></channel></rss>
"""


def atom(story: Story) -> str:
    """Atom with escaped HTML, in which what is not ASCII is escaped too."""
    body = html(story).encode("ascii", "xmlcharrefreplace").decode()
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><updated>2026-11-29T12:00:00Z</updated><entry>
{_element("title", story.get("headline"))}<id>urn:story:1</id>{_element("published", moment(story))}
<content type="html">{escape(body)}</content></entry></feed>
"""


def _element(name: str, said: str | None) -> str:
    """An element of XML that says something, "" where there is nothing to say."""
    return f"<{name}>{escape(said, quote=False)}</{name}>" if said else ""


def _laid_out(story: Story) -> list[tuple[str, str]]:
    """A story as an office has it: the style of each paragraph, and its words. A program that writes documents has no place for the day of publication but the copy."""
    head = [("Title", story["headline"])] if story.get("headline") else []
    points = [("List Bullet", point) for point in story.get("bullets") or ()]
    return [*head, *points, *(("Normal", paragraph) for paragraph in paragraphs(story))]


def docx(story: Story) -> bytes:
    """A Word file, as python-docx writes it."""
    from docx import Document  # noqa: PLC0415 -- of the tests' group

    made = Document()
    for style, words in _laid_out(story):
        made.add_paragraph(words, style)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def odt(story: Story) -> bytes:
    """An OpenDocument text with its styles."""
    names = {"Title": "Title", "Normal": "Standard", "List Bullet": "List_20_Bullet"}
    body = "".join(
        f"<text:list><text:list-item>{_odt(names[style], words)}</text:list-item></text:list>"
        if style == "List Bullet"
        else _odt(names[style], words)
        for style, words in _laid_out(story)
    )
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style")
    )
    content = f"<office:document-content{spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return out.getvalue()


def _odt(style: str, words: str) -> str:
    return f'<text:p text:style-name="{style}">{escape(words, quote=False)}</text:p>'


def rtf(story: Story) -> bytes:
    """RTF with its styles, other characters than those of ASCII by number."""
    codes = {"Title": "\\s1", "Normal": "\\s0", "List Bullet": "\\s2{\\pntext\\'b7\\tab}"}
    body = "".join(f"\\pard\\plain{codes[style]} {_rtf(words)}\\par\n" for style, words in _laid_out(story))
    return (
        "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}}"
        f"{{\\stylesheet{{\\s0 Normal;}}{{\\s1 Title;}}{{\\s2 List Bullet;}}}}\n{body}}}"
    ).encode("ascii")


def _rtf(words: str) -> str:
    """Words as RTF has them."""
    plain = re.sub(r"[\\{}]", r"\\\g<0>", words)
    return re.sub(
        r"[^\x20-\x7e]",
        lambda found: "".join(f"\\u{int.from_bytes(half, 'little', signed=True)}?" for half in _halves(found[0])),
        plain,
    )


def _halves(char: str) -> Iterator[bytes]:
    """A character as one number of 16 bits, or two."""
    data = char.encode("utf-16-le")
    return (data[at : at + 2] for at in range(0, len(data), 2))


def _columns(story: Story) -> dict[str, str]:
    """A story as a row of an archive: its points are lines of the body."""
    points = "".join(f"- {point}\n" for point in story.get("bullets") or ())
    body = (points and f"{points}\n") + "\n\n".join(paragraphs(story))
    row = {"title": story.get("headline") or "", "published": moment(story), "text": body, "guid": "urn:story:1"}
    return {key: value for key, value in row.items() if value}


def json_lines(story: Story, *, body: str = "", plain: bool = True) -> str:
    """A row of JSON Lines; what is not ASCII is escaped, or `plain`."""
    row = _columns(story) | ({"text": body} if body else {})
    return json.dumps(row, ensure_ascii=not plain) + "\n"


def table(story: Story, mark: str = ",") -> str:
    """A row of a table."""
    row, out = _columns(story), io.StringIO()
    writer = csv.DictWriter(out, [*row], delimiter=mark)
    writer.writeheader()
    writer.writerow(row)
    return out.getvalue()


def parquet(story: Story) -> bytes:
    """A row of Parquet."""
    import pyarrow as pa  # noqa: PLC0415 -- an extra
    from pyarrow import parquet as library  # noqa: PLC0415 -- likewise

    out = io.BytesIO()
    library.write_table(pa.Table.from_pylist([_columns(story)]), out)
    return out.getvalue()


def archieml(story: Story) -> str:
    """ArchieML; a colon that would make a key of a paragraph's first word stands behind a blank."""
    head = f"headline: {story['headline']}\n" if story.get("headline") else ""
    head += f"date: {day(story)}\n" if day(story) else ""
    points = "".join(f"* {point}\n" for point in story.get("bullets") or ())
    return (
        head
        + (points and f"[points]\n{points}[]\n").replace("points", "bullets")
        + "[+body]\n"
        + "\n\n".join(paragraphs(story))
        + "\n[]\n"
    )


def restructured(story: Story) -> str:
    """reStructuredText, its marks escaped."""
    head = story.get("headline") or ""
    head = f"{_plain(head, RST)}\n{'=' * (2 * len(head) + 4)}\n\n" if head else ""
    head += f":date: {day(story)}\n\n" if day(story) else ""
    points = "".join(f"- {_plain(point, RST)}\n" for point in story.get("bullets") or ())
    return head + (points and f"{points}\n") + "\n\n".join(_plain(one, RST) for one in paragraphs(story)) + "\n"


def asciidoc(story: Story) -> str:
    """AsciiDoc, its marks escaped as numbers."""
    head = f"= {_numbered(story['headline'])}\n" if story.get("headline") else ""
    head += f":revdate: {day(story)}\n" if day(story) else ""
    points = "".join(f"* {_numbered(point)}\n" for point in story.get("bullets") or ())
    return head + (head and "\n") + (points and f"{points}\n") + "\n\n".join(map(_numbered, paragraphs(story))) + "\n"


RST = re.compile(r"[*`|_\\]|^[-+.=:~]|^(?:\d+|[A-Za-z#])(?=[.)])|(?<=:):")


def _plain(text: str, marks: re.Pattern[str]) -> str:
    """Text with a backslash before each mark."""
    return marks.sub(lambda found: "".join(f"\\{char}" if not char.isalnum() else char for char in found[0]), text)


def _numbered(text: str) -> str:
    """Text with each mark as a number."""
    text = re.sub(
        r"[*_`#^~+{}<\[\]|\\&]|^[-./=:>]|(?<=:):|^(?:\d+|[A-Za-z])(?=\. )",
        lambda found: "".join(f"&#{ord(char)};" for char in found[0]),
        text,
    )
    return re.sub(
        r"^(NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?=:)", lambda found: f"&#{ord(found[0][0])};{found[0][1:]}", text
    )


NOTATIONS: Mapping[str, tuple[str, Writer]] = {
    "ninjs 1": (".json", ninjs_1),
    "ninjs 2": (".ninjs", ninjs_2),
    "ninjs 3": (".json", ninjs_3),
    "NewsML-G2, NITF": (".xml", newsml_nitf),
    "NewsML-G2, XHTML": (".xml", newsml_xhtml),
    "NewsML 1.2": (".newsml", newsml_1),
    "NITF": (".nitf", nitf),
    "RSS, CDATA": (".rss", lambda story: rss(story, html(story))),
    "RSS, escaped": (".xml", lambda story: rss(story, html(story), cdata=False)),
    "Atom": (".atom", atom),
    "Word": (".docx", docx),
    "OpenDocument": (".odt", odt),
    "RTF": (".rtf", rtf),
    "JSON Lines": (".jsonl", json_lines),
    "JSON Lines, escaped": (".jsonl", lambda story: json_lines(story, plain=False)),
    "JSON Lines, HTML": (".jsonl", lambda story: json_lines(story, body=html(story), plain=False)),
    "CSV": (".csv", table),
    "TSV": (".tsv", lambda story: table(story, "\t")),
    "Parquet": (".parquet", parquet),
    "ArchieML": (".aml", archieml),
    "reStructuredText": (".rst", restructured),
    "AsciiDoc": (".adoc", asciidoc),
}
"""The notations: a suffix, and what writes a story so."""

if __name__ == "__main__":
    sys.exit(main())
