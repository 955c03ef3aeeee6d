"""Documents that Google Docs saves as pages: all of one is copy, its comments are none, its notes are notes."""

from __future__ import annotations

import pytest

from newslint.document import parse
from newslint.document.markup.found import Page
from newslint.document.roles.exported import is_exported, parted
from newslint.model import Source

LEAD = "The yard sold 15 of the 50 tugs, or 30 percent, it said on Friday, and more are to follow"
BODY = (
    '<p class="c5 title" id="h.a"><span class="c7">Yard sells 15 tugs to the port</span></p><p class="c1"><span class="c0">By Ann Lee</span></p>'
    '<p class="c1 c4"><span class="c0"></span></p>'
    f'<p class="c1"><span class="c0">{LEAD}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span class="c0">.</span>'
    '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>'
    '<h2 class="c1"><span class="c0">What comes next</span></h2><p class="c1"><span class="c0">The rest is sold in June.</span></p>'
    '<ul class="c8 lst-kix_a1-0 start"><li class="c1 li-bullet-0"><span class="c0">Hull</span></li></ul>'
    '<hr class="c15"><div><p class="c1"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c16">&nbsp;As of April.</span></p></div>'
    '<div class="c17"><p class="c18"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c0">Is it not 12 of the 50 tugs, or 24 percent?</span></p>'
    '<p class="c18"><span class="c0">And the price?</span></p></div>'
)
HEAD = '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c0{color:#000}</style></head>'
DOCUMENT = f'{HEAD}<body class="c9 doc-content">{BODY}</body></html>'


def test_all_of_it_is_copy_but_comments() -> None:
    blocks = [(block.kind, block.prose.text) for block in parse(Source("a.html", DOCUMENT)).blocks]
    assert blocks == [
        ("headline", "Yard sells 15 tugs to the port"), ("byline", "By Ann Lee"), ("body", f"{LEAD}."), ("crosshead", "What comes next"),
        ("body", "The rest is sold in June."), ("item", "Hull"), ("note", "[1] As of April."),
    ]  # fmt: skip


def test_comments_stand_around_it() -> None:
    around = [block.prose.text for block in parse(Source("a.html", DOCUMENT)).around]
    assert around == ["[a]Is it not 12 of the 50 tugs, or 24 percent?", "And the price?"]


def test_a_comment_that_stands_in_no_box_is_alone() -> None:
    page = Page(DOCUMENT.replace("<div", "<section").replace("</div", "</section"), 0)
    assert [one.block.prose.text for one in parted(page.found, page.elements.every).comments] == [
        "[a]Is it not 12 of the 50 tugs, or 24 percent?"
    ]


@pytest.mark.parametrize(
    "page", ["<html><body><p>doc-content</p></body></html>", '<body id="a"><div class="doc-content">', "doc-content"]
)
def test_other_pages_are_none_of_it(page: str) -> None:
    assert not is_exported(page)
    assert is_exported(DOCUMENT)
