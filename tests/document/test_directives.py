import pytest

from newslint.document import Block, Misread, Prose, parse
from newslint.document.directives import read
from newslint.model import Source, Span

TEXT = "First boat.\n<!-- A -->\nSecond boat.\nThird boat. <!-- B -->\n<!-- C -->\nLast boat.\n"
SOURCE = Source("story.md", TEXT)


def block(words: str) -> Block:
    start = TEXT.index(words)
    return Block("body", Prose(words, range(start, start + len(words))))


BLOCKS = [block(words) for words in ("First boat.", "Second boat.", "Third boat.", "Last boat.")]


def reach(comment: str, words: str) -> str:
    """What a comment silences that stands where a mark does."""
    at = TEXT.index(f"<!-- {comment} -->")
    (directive,), failures = read(SOURCE, [(Span(at, at + len("<!-- A -->")), words)], BLOCKS)
    assert not failures
    return TEXT[slice(*directive.reach)]


@pytest.mark.parametrize(
    ("comment", "verb", "silenced"),
    [
        ("A", "ignore", "Second boat."),
        ("B", "ignore", "Last boat."),
        ("A", "ignore-line", "Second boat.\n"),
        ("B", "ignore-line", "Third boat. <!-- B -->\n"),
        ("C", "ignore-line", "Last boat.\n"),
        ("A", "ignore-file", TEXT),
    ],
)
def test_what_a_comment_silences(comment: str, verb: str, silenced: str) -> None:
    assert reach(comment, f" newslint: {verb} FIG101 ") == silenced


def test_a_comment_inside_a_block_silences_it_and_one_behind_all_silences_nothing() -> None:
    inside = Span(3, 5)
    (directive,), _ = read(SOURCE, [(inside, "newslint: ignore")], BLOCKS)
    assert TEXT[slice(*directive.reach)] == "First boat."
    behind = Span(len(TEXT), len(TEXT))
    (directive,), _ = read(SOURCE, [(behind, "newslint: ignore")], BLOCKS)
    assert directive.reach == (len(TEXT), len(TEXT))


@pytest.mark.parametrize(
    ("words", "codes", "reason"),
    [
        ("newslint: ignore FIG101, CPY CAL -- as the bank has it", ("FIG101", "CPY", "CAL"), "as the bank has it"),
        ("newslint: ignore", (), ""),
        ("newslint:ignore FIG101\n-- two\nlines", ("FIG101", "--", "two", "lines"), ""),
        ("newslint: ignore -- why", (), "why"),
        ("newslint: ignore FIG101 — why", ("FIG101",), "why"),
        ("newslint: ignore FIG101 - why - so", ("FIG101",), "why - so"),
    ],
)
def test_the_codes_and_the_reason(words: str, codes: tuple[str, ...], reason: str) -> None:
    (directive,), _ = read(SOURCE, [(Span(0, 5), words)], BLOCKS)
    assert (directive.codes, directive.reason) == (codes, reason)


@pytest.mark.parametrize(
    ("words", "what", "word"),
    [
        ("newslint: skip", "verb", "skip"),
        ("newslint: off FIG101", "verb", "off"),
        ("newslint:", "verb", ""),
        ("newslint-disable", "colon", "disable"),
        ("newslint ignore FIG101", "colon", "ignore"),
        ("Newslint-Enable-Next-Line FIG101", "colon", "Enable-Next-Line"),
        ("[newslint: ignore FIG101]", "form", "[newslint: ignore FIG101]"),
    ],
)
def test_what_speaks_to_newslint_and_is_not_understood(words: str, what: str, word: str) -> None:
    span = Span(0, 5)
    assert read(SOURCE, [(span, words)], BLOCKS) == ((), (Misread(span, what, word),))


@pytest.mark.parametrize(
    "words",
    ["a newslint: ignore", "newslint found a slip here", "the newslint-disable word", "newslinter: off", "vale off"],
)
def test_who_speaks_of_newslint_does_not_speak_to_it(words: str) -> None:
    assert read(SOURCE, [(Span(0, 5), words)], BLOCKS) == ((), ())


@pytest.mark.parametrize("words", ["Newslint: Ignore fig101", "NEWSLINT: IGNORE fig101"])
def test_capitals_do_not_matter(words: str) -> None:
    (directive,), misread = read(SOURCE, [(Span(0, 5), words)], BLOCKS)
    assert (directive.verb, directive.codes, misread) == ("ignore", ("fig101",), ())


HEAD = """---
date: 2026-01-30
# newslint: ignore FIG111 -- agreed
title: Profit rises 7.9 percent
description: It fell 7.1 percent
  and then rose  # newslint: ignore-line CAL
slug: a#newslint: ignore
---

The harbour is open.
"""


def silenced(text: str, name: str = "a.md") -> list[str]:
    """What the comments of a story silence."""
    document = parse(Source(name, text))
    return [text[slice(*one.reach)] for one in document.directives]


def test_a_remark_in_front_matter_silences_the_field_on_its_line_or_the_next() -> None:
    assert silenced(HEAD)[0] == "title: Profit rises 7.9 percent\n"


@pytest.mark.parametrize(
    ("head", "field"),
    [
        (
            "---\nx: 1\n# newslint: ignore FIG\nseo:\n  title: A\n  alt: B\nslug: c\n---\n",
            "seo:\n  title: A\n  alt: B\n",
        ),
        ("---\nx: 1\ntags:\n- a\n# newslint: ignore FIG\ntitle: A\n\n---\n", "title: A\n\n"),
        ("---\ntitle: 'A # 2' # newslint: ignore FIG\nslug: c\n---\n", "title: 'A # 2' # newslint: ignore FIG\n"),
        ("+++\n# newslint: ignore FIG\ntitle = 'A'\nslug = 'c'\n+++\n", "title = 'A'\n"),
    ],
)
def test_the_fields_of_a_remark(head: str, field: str) -> None:
    assert silenced(f"{head}\nThe harbour is open.\n") == [field]


@pytest.mark.parametrize(
    "head", ["---\ntitle: '# newslint: ignore FIG'\n---\n", "---\ntitle: a#newslint: ignore\n---\n"]
)
def test_words_of_a_field_are_no_remark(head: str) -> None:
    assert silenced(f"{head}\nThe harbour is open.\n") == []


FORMS = {
    "a.md": "[newslint: ignore FIG101]\n\nThe harbour is open.\n",
    "a.html": "<p>[newslint: ignore FIG101]</p>\n<p>The harbour is open.</p>\n",
    "a.txt": "<!-- newslint: ignore FIG101 -->\n\nThe harbour is open.\n",
}


@pytest.mark.parametrize("name", FORMS)
def test_the_form_of_another_format_is_told_and_is_no_copy(name: str) -> None:
    document = parse(Source(name, FORMS[name]))
    assert [one.what for one in document.misread] == ["form"]
    assert [block.prose.text for block in document.blocks] == ["The harbour is open."]


@pytest.mark.parametrize(
    "text", ["Write `[newslint: ignore FIG101]` there.\n", "```\n[newslint: ignore FIG101]\n```\n\nWords.\n"]
)
def test_who_shows_a_comment_as_code_does_not_speak(text: str) -> None:
    assert parse(Source("a.md", text)).misread == ()


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("copy", ["[newslint is what checks this desk's copy]", "[newslint ignorg FIG101]"])
def test_copy_in_brackets_that_only_names_newslint_is_read(name: str, copy: str) -> None:
    document = parse(Source(name, f"<p>One.</p>\n\n<p>{copy}</p>\n" if name == "a.html" else f"One.\n\n{copy}\n"))
    assert copy in [block.prose.text for block in document.blocks]
    assert document.misread == ()


SAID = "Salt rose 10 percent."
WORKS = {
    "at the beginning of a line": f"[newslint: ignore FIG101 -- x] {SAID}\nIt fell.\n",
    "at the end of a line": f"It fell.\n{SAID} [newslint: ignore-line FIG101]\nIt fell.\n",
}


@pytest.mark.parametrize("place", WORKS)
def test_a_comment_in_plain_text_may_share_its_line_with_copy(place: str) -> None:
    document = parse(Source("a.txt", WORKS[place]))
    (directive,) = document.directives
    assert SAID in WORKS[place][slice(*directive.reach)]
    assert " ".join(block.prose.text for block in document.blocks).replace("It fell.", "").strip() == SAID


SPOKEN = {
    "another comment's sign": ("a.txt", "# newslint: ignore FIG101\nSalt rose.\n", "form"),
    "no sign at all": ("a.txt", "newslint: ignore FIG101 -- x\nSalt rose.\n", "form"),
    "a heading": ("a.md", "# newslint: ignore FIG101\n\nSalt rose.\n", "form"),
    "a link's title": ("a.md", "[//]: # (newslint: ignore FIG101)\nSalt rose.\n", "form"),
    "a link's title in plain text": ("a.txt", "[//]: # (newslint: ignore FIG101)\nSalt rose.\n", "form"),
    "never closed": ("a.txt", "[newslint: ignore FIG101 -- x\nSalt rose.\n", "open"),
    "never closed in Markdown": ("a.md", "[newslint: ignore FIG101 -- x\n\nSalt rose.\n", "open"),
    "a name mistyped": ("a.md", "<!-- newslnt: ignore FIG101 -->\n\nSalt rose.\n", "name"),
    "a name mistyped in brackets": ("a.txt", "[newslit: ignore FIG101]\nSalt rose.\n", "name"),
    "a page's comment in front matter": (
        "a.md",
        "---\ntitle: A\n<!-- newslint: ignore -->\n---\n\nSalt rose.\n",
        "form",
    ),
    "brackets in a remark": ("a.md", "---\n# [newslint: ignore FIG111]\ntitle: A\n---\n\nSalt rose.\n", "form"),
    "a name mistyped in a remark": ("a.md", "---\n# newslint_: ignore FIG111\ntitle: A\n---\n\nSalt rose.\n", "name"),
}


@pytest.mark.parametrize("place", SPOKEN)
def test_a_command_that_no_format_has_so_is_told(place: str) -> None:
    name, text, what = SPOKEN[place]
    document = parse(Source(name, text))
    assert [one.what for one in document.misread] == [what]
    assert document.directives == ()


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(
    "copy",
    [
        "newslint: the linter that says ignore",
        "# newslint: a linter",
        "[newsroom: ignore the noise]",
        "[newslint ignores no rule here",
    ],
)
def test_copy_that_names_newslint_and_commands_nothing_is_read(name: str, copy: str) -> None:
    document = parse(Source(name, f"One boat.\n\n{copy}\n"))
    assert document.blocks[-1].prose.text in copy
    assert (document.misread, document.directives) == ((), ())


def test_a_remark_or_comment_to_somebody_else_is_not_told() -> None:
    text = "---\n# newsletter: ignore this\ntitle: A\n---\n\n<!-- newsletter: ignore me -->\n\nOne boat.\n"
    assert parse(Source("a.md", text)).misread == ()


def test_a_command_that_is_shown_as_code_in_a_links_title_is_not_told() -> None:
    assert parse(Source("a.md", "```\n[//]: # (newslint: ignore FIG101)\n```\n\nWords.\n")).misread == ()
