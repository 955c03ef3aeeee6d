"""What docutils makes of a text, and what it may not do."""

import time

import pytest
from docutils.parsers.rst import directives

from newslint.document.markup import restructured
from newslint.document.markup.restructured import RefusedError, starts, tree


def test_nothing_is_inserted() -> None:
    text = ".. include:: /etc/hostname\n\n.. raw:: html\n   :file: /etc/hostname\n\n.. csv-table::\n   :file: /etc/hostname\n"
    assert {node.tagname for node in tree(text).children} == {"system_message"}


def test_a_role_of_one_text_is_unknown_in_the_next() -> None:
    assert not list(tree(".. role:: own\n\n:own:`x`\n").findall(lambda node: node.tagname == "problematic"))
    assert list(tree(":own:`x`\n").findall(lambda node: node.tagname == "problematic"))


def test_others_in_the_same_process_have_their_own_directives() -> None:
    before = dict(vars(directives)["_directives"])
    assert [node.tagname for node in tree(".. only:: html\n\n   a\n").children] == ["container"]
    assert vars(directives)["_directives"] == before


@pytest.mark.parametrize(
    "text",
    ["*a " * 60_000, "- " * 3000, "`a " * 60_000, "|a " * 60_000, "a" * (restructured.LONGEST + 1), ":a:`" * 60_000],
)
def test_what_would_take_long_is_refused_at_once(text: str) -> None:
    begin = time.process_time()
    with pytest.raises(RefusedError):
        tree(text)
    assert time.process_time() - begin < 1


def test_the_place_of_what_is_too_much() -> None:
    with pytest.raises(RefusedError) as refused:
        tree("Quay.\n\n" + "*a " * 60_000)
    assert refused.value.offset == len("Quay.\n\n")


def test_lines_as_docutils_counts_them() -> None:
    text = "a\r\nb\vc\fd\u2028e\rf"
    assert [text[at : at + 1] for at in starts(text)] == ["a", "b", "e", "f", ""]
