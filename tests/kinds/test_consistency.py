from judging import marked, words
from newslint.kinds.consistency import KIND, Options

COLOUR = Options((("colour", "color"),))


def test_a_passage_is_told_once_both_forms_have_been_seen() -> None:
    text = "The colour faded.\n\nA new color was found, and a color.\n\nNo word.\n\nIts colour faded."
    assert words(KIND, text, COLOUR) == ["color", "colour"]
    ((_, first), _) = marked(KIND, text, COLOUR)
    assert text[first.span.start - 4 : first.span.end] == "new color"


def test_one_form_alone_is_right() -> None:
    assert words(KIND, "The colour faded. A colour.", COLOUR) == []
    assert words(KIND, "The colour faded. A colorful colorist.", COLOUR) == []
    assert words(KIND, "The colour faded. A colorful one.", Options((("colour", "color"),), nonword=True)) == ["color"]
    assert words(KIND, "The colour faded. Color it.", COLOUR) == []
    assert words(KIND, "The colour faded. Color it.", Options(COLOUR.either, ignorecase=True)) == ["Color"]


def test_each_pair_is_looked_at_by_itself() -> None:
    pairs = Options((("colour", "color"), ("grey", "gray")))
    assert words(KIND, "A grey colour and a gray color.", pairs) == ["color", "gray"]
    assert words(KIND, "A grey color.", pairs) == []
