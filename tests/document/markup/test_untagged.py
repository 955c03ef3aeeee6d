"""A block with tags and entities -> what people read."""

from newslint.document import Block, Prose
from newslint.document.markup.inline import Aside
from newslint.document.markup.untagged import untagged


def test_markup_is_left_out_and_paragraphs_are_parted() -> None:
    text = "<p>AT&amp;T <b>rose</b></p><p>5%</p>"
    aside = Aside([], [], [])
    found = list(untagged(Block("standfirst", Prose(text, range(len(text))), field="deck"), aside))
    assert [(block.kind, block.prose.text, block.field) for block in found] == [
        ("standfirst", "AT&T rose", "deck"), ("standfirst", "5%", "deck"),
    ]  # fmt: skip
    assert text[slice(*found[0].prose.span(2, 3))] == "&amp;"
