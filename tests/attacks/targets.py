"""Hostile bytes -> one part of newslint, and what must hold whatever they are: a target of the fuzzer each."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

from newslint import config, rulebook, sources
from newslint import report as reports
from newslint.article import Article, mentions
from newslint.article.style import patterns
from newslint.article.style.prefilter import could_match
from newslint.cli import changes
from newslint.config.book import rules_of
from newslint.desk import baseline, lines
from newslint.document import Document, parse, told
from newslint.document.tables import tables
from newslint.engine import lint
from newslint.model import Failure, Report, Rulebook, Settings, Source
from newslint.rulebook import packs, rulefile

Target = Callable[[str], None]
PACKS = ("facts", "copy", "wire", "us-news", "uk-news")
STORY = (
    "Ferry line\n\nThe quay is closed. Revenue rose 12% to $1.18 billion from $0.93 billion.\n\n($1 = 10.85 crowns)\n"
)
LIMITS = ("took longer than", "took too long", "checked: error: ")
"""What a failure says where a pattern of the repository's own runs out of its time or is none: that is said, and no fault."""
_DIGITS = {
    at: str(digit) for at in range(0x110000) if (digit := unicodedata.digit(chr(at), None)) is not None and at > 0x7F
}
"""What the digits of other scripts are worth."""
_MARKUP = re.compile(r"[<>\[\](){}`~&\\|:=#*_+!$^\t\r\x0b\x0c-]|^ {4}|^\s*\d+[.)]", re.MULTILINE)


def plain(text: str) -> None:
    """Plain text: every character maps back, no letter is lost."""
    document = parse(Source("a.txt", text, "text"))
    _maps_back(document)
    _holds_letters(document)


def markdown(text: str) -> None:
    """Markdown: every character maps back; where nothing is markup, no letter is lost."""
    document = parse(Source("a.md", text, "markdown"))
    _maps_back(document)
    if not _MARKUP.search(text):
        _holds_letters(document)


def html(text: str) -> None:
    """HTML: a piece of a page, a whole one, and inside Markdown and MDX."""
    for page in (text, f"<html><body>{text}</body></html>"):
        _maps_back(parse(Source("a.html", page)))
    for name in ("a.md", "a.mdx"):
        _maps_back(parse(Source(name, f"<div>{text}</div>", "markdown")))


def xml(text: str) -> None:
    """XML as it is, and as the body of NITF, of an item of RSS, plain and escaped: every character maps back."""
    wrapped = (
        f"<nitf><body><body.content>{text}</body.content></body></nitf>",
        f"<rss><channel><item><title>A quay</title><description><![CDATA[{text}]]></description></item></channel></rss>",
        f"<rss><channel><item><description>{escape(text)}</description></item></channel></rss>",
    )
    for one in (text, *wrapped):
        _maps_back(parse(Source("a.xml", one)))


def ninjs(text: str) -> None:
    """JSON as it is, and the body and headline of an item of ninjs: every character maps back."""
    wrapped = json.dumps({"uri": "urn:quay", "headline_main": text, "body_html": text, "bodies": [{"value": text}]})
    for one in (text, wrapped, f'[{wrapped}, {{"uri": "urn:quay", "bodies": {text}}}, {wrapped}]'):
        _maps_back(parse(Source("a.json", one)))


def rows(text: str) -> None:
    """Archives: as they stand, and as bodies in them; each row is where it says in the file."""
    table = io.StringIO()
    csv.writer(table).writerows([["title", "body"], [text, text]])
    made = json.dumps({"title": text[:60], "body": text, "date": text[:10]})
    for source in (
        Source("a.jsonl", text),
        Source("a.csv", f"title,body\n{text}"),
        Source("a.jsonl", made),
        Source("a.csv", table.getvalue()),
    ):
        for one in told(source):
            assert source.text.startswith(one.source.text, one.offset) or one.source is source
            _maps_back(one)
        _maps_back(parse(source))


def archieml(text: str) -> None:
    """ArchieML, and its copy."""
    for written in (text, f"headline: a\n[+body]\n{text}"):
        _maps_back(parse(Source("a.aml", written)))


def restructured(text: str) -> None:
    """reStructuredText: what is not certain is a failure, and nothing else is read."""
    _maps_back(parse(Source("a.rst", text)), named="|")


def asciidoc(text: str) -> None:
    """AsciiDoc, with and without a head."""
    for written in (text, f"= Ferry line\n:place: quay\n\n{text}"):
        _maps_back(parse(Source("a.adoc", written)), named="{")


def front_matter(text: str) -> None:
    """The head of a story, in each of its notations."""
    for opened, closed in (("---", "---"), ("+++", "+++"), ("---json", "---")):
        document = parse(Source("a.md", f"{opened}\n{text}\n{closed}\n\nThe quay is closed.\n"))
        assert "The quay is closed." in "".join(block.prose.text for block in document.blocks) + text, (
            "the story is lost"
        )


def extract(text: str) -> None:
    """Mentions: each row is what stands at its place."""
    source = Source("a.txt", text, "text")
    for row in mentions.rows(Article(parse(source), Settings())):
        json.dumps(row)
        written = text[int(str(row["start"])) : int(str(row["end"]))]
        assert str(row["text"]).split() == written.split(), f"not at its place: {row}"


def whole(text: str) -> None:
    """All rules of all packs: none breaks down, all places lie in the story, twice the same."""
    for name in ("a.txt", "a.md"):
        source = Source(name, text)
        first, second = _judged(source), _judged(source)
        assert first.findings == second.findings, "not the same twice"


def rules(text: str) -> None:
    """A rule file: a rule, or mistakes with their places; a rule that loads can judge."""
    made = rulefile.parse(text, "house/quay.yaml")
    assert (made.rule is None) == bool(made.mistakes), "neither a rule nor a mistake, or both"
    if made.rule and (kind := rulebook.plugins.kind(made.rule.kind)):
        _sound(lint(Source("a.txt", STORY), Rulebook((made.rule,), {made.rule.kind: kind}, Settings())))


def configuration(text: str) -> None:
    """A newslint.yaml: what is wrong is said, and what is right makes a rule book."""
    with _folder({"newslint.yaml": text}) as folder:
        made = config.load(folder / "newslint.yaml", cache=False)
        made.excluded(str(folder / "a/b.md"))
        if not made.failures and all(pack.word in PACKS for pack in made.packs):
            book, _ = rules_of(made)
            _sound(lint(Source("a.txt", STORY), book))


def vale(text: str) -> None:
    """A style of Vale's: each file loads or is complained of, and what loads can judge."""
    with _folder({"Style/Rule.yml": text}) as folder:
        pack = packs.Pack(str(folder / "Style"), vale=True)
        book, failures = rulebook.load([pack], cache=False)
        assert book.rules or failures, "neither loaded nor complained of"
        _sound(lint(Source("a.txt", STORY), book))


def prefilter(text: str) -> None:
    """A user's pattern and the copy behind a NUL: what the engine finds, the search for plain words lets through."""
    token, _, copy = text.partition("\0")
    copy = copy or STORY
    article = Article(parse(Source("a.txt", copy, "text")), Settings())
    for ignorecase in (False, True):
        pattern = patterns.words([token])
        if patterns.fault(pattern, ignorecase=ignorecase):
            return
        try:
            found = next(patterns.matches(article, pattern, copy, ignorecase=ignorecase), None)
        except TimeoutError:
            return
        looked = could_match([token], article, ignorecase=ignorecase)
        assert looked or not found or not token.strip(), f"{token!r} is not looked for, and matches {found[0]!r}"


def writers(text: str) -> None:
    """Reports in all formats: each can be read by what it is for."""
    path, _, copy = text.partition("\n")
    report = lint(Source(f"{path or 'a'}.txt", copy, "text"), rulebook.default())
    report = Report(report.source, report.findings, report.verified, report.ignored, _failures(text), report.figures)
    for name, read in READERS.items():
        form, view = reports.load(name), reports.View(verified=True, statistics=True)
        read("".join(form.document(iter([reports.part(report, form, view)]), reports.Run(view))))


def diff(text: str) -> None:
    """What git prints of changes: names and lines, whatever the names."""
    told = f"diff --git {text}".encode("utf-8", "surrogatepass").splitlines(keepends=True)
    for change in changes._read(told):  # noqa: SLF001 -- git itself would take a second for each
        os.path.join("/", change.name)  # noqa: PTH118 -- as it is used
        list(lines.spans(Source("a.txt", STORY), change.lines))


def known(text: str) -> None:
    """A baseline: what it knows, or a complaint."""
    with _folder({"known.json": text}) as folder:
        try:
            known = baseline.load(str(folder / "known.json"))
        except baseline.BaselineError:
            return
        for story in known.stories.values():
            baseline.without(_judged(Source("a.txt", STORY)), story)


def word(text: str) -> None:
    """What stands in a Word file, its notes too: it is refused with a reason, or every place lies in the text that is made of it."""
    main = f"{_WORD}{text}</w:body></w:document>"
    notes = f"{_WORD.replace('document', 'footnotes').replace('<w:body>', '')}{text}</w:footnotes>"
    named = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = f'<Relationships xmlns="{named}"><Relationship Id="a" Type="x/footnotes" Target="footnotes.xml"/><Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>'
    styles = f"{_WORD.replace('document', 'styles').replace('<w:body>', '')}{text}</w:styles>"
    _office(
        {
            "word/document.xml": main, "word/footnotes.xml": notes, "word/styles.xml": styles,
            "word/_rels/document.xml.rels": relations,
        }
    )  # fmt: skip


def open_document(text: str) -> None:
    """What stands in an OpenDocument text: likewise."""
    content = f"{_OPEN}{text}</office:text></office:body></office:document-content>"
    _office({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def rtf(text: str) -> None:
    """RTF: likewise, ended or not."""
    for written in (text, f"{{\\rtf1 {text}", f"{{\\rtf1 {text}}}"):
        _made(written.encode("utf-8", "surrogatepass"))


def archived(text: str) -> None:
    """The bytes of a Word file of which some are others, by what stands in pairs in the text: where, and which."""
    data = bytearray(
        _packed(
            {"word/document.xml": f"{_WORD}<w:p><w:r><w:t>The quay is closed.</w:t></w:r></w:p></w:body></w:document>"}
        )
    )
    for where, which in zip(text[::2], text[1::2], strict=False):
        data[ord(where) % len(data)] = ord(which) & 0xFF
    _made(bytes(data))


TARGETS: Mapping[str, Target] = {
    "word": word, "open-document": open_document, "rtf": rtf, "archived": archived,
    "plain": plain, "markdown": markdown, "html": html, "xml": xml, "ninjs": ninjs, "front-matter": front_matter, "extract": extract, "whole": whole, "rows": rows, "archieml": archieml, "rst": restructured, "asciidoc": asciidoc, "rules": rules,
    "configuration": configuration, "vale": vale, "prefilter": prefilter, "writers": writers, "diff": diff, "known": known,
}  # fmt: skip


_WORD = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>'
)
_OPEN = "<office:document-content {}><office:body><office:text>".format(
    " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
        for name, space in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("draw", "drawing"),
        )
    )
)


def _packed(parts: Mapping[str, str]) -> bytes:
    """An archive of some parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part.encode("utf-8", "surrogatepass"))
    return out.getvalue()


def _office(parts: Mapping[str, str]) -> None:
    _made(_packed(parts))


def _made(data: bytes) -> None:
    """What is made of some bytes, if anything is."""
    try:
        source = sources.decode(data, "a.docx")
    except sources.UnreadableError as refused:
        assert refused.failure.message, "refused without a word"  # noqa: PT017 -- no test of pytest's
        return
    last = 0
    for one in source.parts:
        assert last <= one.start <= one.end <= len(source.text), f"out of order: {one}"
        assert "\n" not in source.text[one.start : one.end], f"no line of its own: {one}"
        last = one.end
    assert all(0 <= at <= len(source.text) for at, _ in source.cells), "a name lies outside the text"
    if source.parts:
        document = parse(source)
        _maps_back(document)
        list(tables(document))


def _lines(document: str) -> None:
    """No control character, by which a terminal could be told something."""
    told = re.findall(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", document)
    assert not told, f"printed as they are: {told}"


def _workflow(document: str) -> None:
    """Nothing but commands of the annotating kind, one a line."""
    for line in document.split("\n"):
        assert not line or re.match(r"::(error|warning|notice|group|endgroup)[ :]", line), (
            f"not an annotation: {line!r}"
        )


READERS: Mapping[str, Callable[[str], object]] = {
    "json": json.loads,
    "sarif": json.loads,
    "gitlab": json.loads,
    "rdjson": json.loads,
    "rdjsonl": lambda document: [json.loads(line) for line in document.split("\n") if line],
    "junit": ET.fromstring,
    "html": lambda document: HTMLParser().feed(document),
    "github": _workflow,
    "text": _lines,
}
"""How each format is read by what it is for."""


@cache
def _book() -> Rulebook:
    """All rules of all packs that come along, those too that are off by default."""
    book, failures = rulebook.load(PACKS)
    assert not failures, str(failures)
    return book


def _judged(source: Source) -> Report:
    return _sound(lint(source, _book()))


def _sound(report: Report) -> Report:
    """The report, in which every rule was heard and every place lies in the story."""
    broken = [one.message for one in report.failures if one.rule and not any(limit in one.message for limit in LIMITS)]
    assert not broken, broken[0]
    for finding in report.findings:
        for start, end in (finding.span, *(note.span for note in finding.notes)):
            assert 0 <= start <= end <= len(report.source.text), f"{finding.code} lies outside the story"
    return report


def _failures(text: str) -> tuple[Failure, ...]:
    return (Failure(text[:40], text),)


def _maps_back(document: Document, named: str = "") -> None:
    """Every letter and digit of the prose stands where its origin says, or is what an entity, an escape or what is `named` there means."""
    text = document.source.text
    for block in document.blocks:
        last = 0
        for at, char in enumerate(block.prose.text):
            span = block.prose.span(at, at + 1)
            assert last <= span.start <= span.end <= len(text), f"out of order: {char!r} at {span}"
            last = span.start
            written = text[span.start : span.end]
            right = (
                char in written
                or "&" in written
                or "\\" in written
                or (named and named in written)
                or _plain(char) in _plain(written)
            )
            assert not char.isalnum() or block.field or right, f"{char!r} is {written!r}"


def _plain(text: str) -> str:
    """A text with each letter and digit in its plainest form."""
    return unicodedata.normalize("NFKC", text).translate(_DIGITS)


def _holds_letters(document: Document) -> None:
    """Every letter of the source stands in some block, or in a comment to newslint, be it one that is told as not understood."""
    seen = set[int]()
    for block in document.blocks:
        prose = block.prose
        seen.update(prose.origin)
    for span in (*(one.span for one in document.directives), *(one.span for one in document.misread)):
        seen.update(range(span.start, span.end))
    text = document.source.text
    lost = [at for at, char in enumerate(text) if char.isalpha() and at not in seen]
    assert not lost or document.failures, f"lost, without a word: {text[lost[0] : lost[0] + 40]!r}"


class _folder:  # noqa: N801 -- reads as what it gives
    """A folder of some files, for as long as it is needed."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._place = tempfile.TemporaryDirectory()

    def __enter__(self) -> Path:
        folder = Path(self._place.name)
        for name, text in self._files.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(text.encode("utf-8", "surrogateescape"))
        return folder

    def __exit__(self, *how: object) -> None:
        self._place.cleanup()


def seeds(name: str) -> Iterator[Path]:
    """The inputs that are kept for a target: what it begins with, and what once broke it."""
    return iter(sorted((Path(__file__).parent / "corpus" / name).iterdir()))
