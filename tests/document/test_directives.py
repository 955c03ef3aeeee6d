import pytest

from newslint.document import Block, Prose
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
    ],
)
def test_the_codes_and_the_reason(words: str, codes: tuple[str, ...], reason: str) -> None:
    (directive,), _ = read(SOURCE, [(Span(0, 5), words)], BLOCKS)
    assert (directive.codes, directive.reason) == (codes, reason)


def test_an_unknown_verb_is_told_and_another_comment_is_not() -> None:
    at = TEXT.index("<!-- B")
    directives, (failure,) = read(
        SOURCE, [(Span(at, at + 10), "newslint: skip"), (Span(0, 3), "a newslint: ignore")], BLOCKS
    )
    assert directives == ()
    assert failure.message.startswith("4:13: unknown comment to newslint: 'skip' (allowed: ignore,")
