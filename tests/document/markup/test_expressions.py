"""Code in braces is told from the tags in it, as deep as they stand in each other."""

import pytest

from newslint.document.markup.expressions import calls


def told(text: str) -> list[tuple[str, str]]:
    return [(call.sort, text[call.start : call.end]) for call in calls(text, 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a {b} c", [("value", "{b}")]),
        ("{ {a: {b: 1}}.a.b }", [("value", "{ {a: {b: 1}}.a.b }")]),
        ("{'}'}{\"}\"}{`}`}", [("value", "{'}'}"), ("value", '{"}"}'), ("value", "{`}`}")]),
        ("{a /* } */ + b // }\n}", [("value", "{a /* } */ + b // }\n}")]),
        ('{a.replace(/"/, b)} "c"', [("value", '{a.replace(/"/, b)}')]),
        ("{/* a note */}", [("comment", "{/* a note */}")]),
        ("{#if a < b}c{:else}d{/if}", [("statement", "{#if a < b}"), ("statement", "{:else}"), ("statement", "{/if}")]),
        ("{a && <p>b</p>}", [("statement", "{a && "), ("statement", "}")]),
        ("{a.map((b) => (<li>c {b.d}<br/></li>))}", [("statement", "{a.map((b) => ("), ("value", "{b.d}"), ("statement", "))}")]),
        ("{a ? <><b>c</b></> : <i>d</i>}", [("statement", "{a ? "), ("statement", " : "), ("statement", "}")]),
        ("{a <b && c> d}", [("value", "{a <b && c> d}")]),
        ('<p class={a > b ? "c" : "d"}>e</p>', [("value", '{a > b ? "c" : "d"}')]),
        ('<p title="{a} b">', [("value", "{a}")]),
        ('<Card a={b} c="d" />', [("value", "{b}"), ("tag", '<Card a={b} c="d" />')]),
        ("<Card>a</Card>", [("tag", "<Card>"), ("tag", "</Card>")]),
        ("<style>p { a }</style><script>{</script><!-- { -->{b}", [("value", "{b}")]),
        ("a { b", []),
        ("{a} { b {c}", [("value", "{a}")]),
        ("a } b", []),
    ],
)  # fmt: skip
def test_code_without_the_tags_in_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_the_words_of_a_comment_stand_between_its_marks() -> None:
    text = "{ /* newslint: ignore FIG101 */ }"
    (comment,) = calls(text, 0)
    assert text[slice(*comment.words)] == " newslint: ignore FIG101 "
