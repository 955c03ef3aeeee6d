"""Words as docutils reads them, at their places: exact, or not at all."""

import pytest

from newslint.document.markup.aligned import Aligner, UnalignedError
from newslint.document.markup.restructured import Node, starts, tree

TEXT = "- The *quay* was\n  C\\*D `shut <http://a.b/shut>`_ |now| [1]_ and ``so on``.\n"


def paragraph(text: str) -> Node:
    return next(iter(tree(text).findall(lambda node: node.tagname == "paragraph")))


def test_each_character_at_its_place() -> None:
    run, end = Aligner(TEXT, starts(TEXT), {"now": "at last"}).gathered(paragraph(TEXT), [0])
    block = run.taken("body")
    assert block
    assert block.prose.text == "The quay was C*D shut at last and so on."
    assert end == len(TEXT) - 1
    found = {
        word: TEXT[slice(*block.prose.span(at, at + len(word)))]
        for word in ("quay", "C*D", "shut", "at last", "so on")
        for at in (block.prose.text.index(word),)
    }
    assert found == {"quay": "quay", "C*D": "C\\*D", "shut": "shut", "at last": "|now|", "so on": "so on"}
    assert block.prose.span(17, 21).start == TEXT.index("shut")
    assert [mark.name for mark in block.marks] == ["emphasis", "link", "code"]


@pytest.mark.parametrize(
    "text", [TEXT.replace("quay", "key"), TEXT.replace("so on``.", "so on``. More."), TEXT.replace("  C", "  D")]
)
def test_what_does_not_stand_there_is_not_guessed(text: str) -> None:
    with pytest.raises(UnalignedError):
        Aligner(text, starts(text), {}).gathered(paragraph(TEXT), [0])
