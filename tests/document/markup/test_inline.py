from newslint.document import Prose
from newslint.document.gather import Gathering
from newslint.document.markup.inline import Aside, take
from newslint.document.markup.tags import tokens

COPY = "The ferry line said on Monday that it had sold two of its boats."


def taken(text: str) -> tuple[str, list[tuple[str, str]], Aside]:
    """The text of the block that some HTML makes, its marks, and what stands beside it."""
    run, aside = Gathering(), Aside([], [], [])
    where = Prose(text, range(len(text)))
    for token in tokens(text):
        take(token, where, run, aside)
    block = run.taken("body")
    if block is None:
        return "", [], aside
    return block.prose.text, [(mark.name, block.prose.text[mark.start : mark.end]) for mark in block.marks], aside


def test_characters_and_marks_of_a_block() -> None:
    text, marks, aside = taken('A <b>big</b><br>boat <a href="x">sails</a><sup>2</sup>')
    assert text == "A big boat sails2"
    assert marks == [("strong", "big"), ("link", "sails"), ("raised", "2")]
    assert aside == ([], [], [])


def test_words_in_a_tag_stand_beside_the_block() -> None:
    _, _, aside = taken(f'<img src="x.png" alt="{COPY}">')
    assert [(block.kind, block.prose.text) for block in aside.blocks] == [("caption", COPY)]


def test_a_comment_is_put_aside_and_hides_nothing() -> None:
    text, _, aside = taken(f"A <!-- newslint: ignore --> boat <!-- {COPY} -->")
    assert text == "A  boat"
    assert [words for _, words in aside.comments] == [" newslint: ignore ", f" {COPY} "]
    assert (aside.unread, aside.blocks) == ([], [])


def test_what_a_comment_hides_by_mistake_is_read_and_told() -> None:
    _, _, aside = taken(f"A <!-- note - > {COPY} -->")
    assert not aside.unread
    _, _, aside = taken(f"A <!-- note --!> {COPY} -->")
    assert [(one.where, one.read) for one in aside.unread] == [("comment-end", True)]
    assert [block.prose.text for block in aside.blocks] == [COPY]
    _, _, aside = taken("A <!-- note\n\nboat")
    assert [(one.where, one.words) for one in aside.unread] == [("comment", 2)]
    assert [block.prose.text for block in aside.blocks] == ["note\n\nboat"]


def test_copy_in_what_a_browser_does_not_show() -> None:
    text, _, aside = taken(f"A <script>x = 1;\n\n{COPY}\n\ny = 2;</script> boat")
    assert text == "A  boat"
    assert [(one.where, one.words) for one in aside.unread] == [("script", 14)]
    assert [block.prose.text for block in aside.blocks] == [COPY]
    assert taken("<script>x = 1;</script>")[2].unread == []
