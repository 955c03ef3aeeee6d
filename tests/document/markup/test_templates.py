import pytest

from newslint.document import CALL
from newslint.document.markup.masks import MASK, kept
from newslint.document.markup.templates import masked


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('It sails {{< figure src="x" >}} now', "It sails  now"),
        ("It sails {{% note %}} now", "It sails  now"),
        ("It sails {% include x %} now", "It sails  now"),
        ("It sails {{ page.title }} now", f"It sails {CALL} now"),
        ("It sails {{ name }} now", "It sails {{ name }} now"),
        ("{% if name %}It sails {{ name }} now{% endif %}", f"It sails {CALL} now"),
        ("{% extends base %}It sails {{ name }} now", f"It sails {CALL} now"),
        ("{{ if .Name }}It sails {{ name }} now{{ end }}", f"{CALL}It sails {CALL} now{CALL}"),
        ("{{- /* a note */ -}}It sails {{ name }} now", f"{CALL}It sails {CALL} now"),
        ("{% include a %}It sails {{ name }} now", "It sails {{ name }} now"),
        ("It sails{:.caption} now", "It sails now"),
        ("It sails {now} and {", "It sails {now} and {"),
        ("import x from 'y'", "import x from 'y'"),
    ],
)
def test_calls_to_a_site_generator_are_masked(text: str, left: str) -> None:
    found = masked(text)
    assert len(found.text) == len(text)
    assert "".join(piece for piece, _, _ in kept(found.text)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("import Boat from './boat'\nIt sails", "\nIt sails"),
        ("export const x = 1\nIt sails", "\nIt sails"),
        ("export boats to Ohio", "export boats to Ohio"),
        ("import boats", "import boats"),
        ("It {/* a } b */} sails", "It  sails"),
        ("It {props.x} sails", f"It {CALL} sails"),
        ("<>It sails</>", "It sails"),
    ],
)
def test_code_in_mdx_is_masked_too(text: str, left: str) -> None:
    assert "".join(piece for piece, _, _ in kept(masked(text, mdx=True).text)) == left


def test_comments_and_calls_that_may_hold_copy_are_told() -> None:
    text = 'It {/* a note */} {{< card "It sails on Monday to the pier" >}} {{< card "It" >}}'
    found = masked(text, mdx=True)
    assert [(text[slice(*span)], words) for span, words in found.comments] == [("{/* a note */}", " a note ")]
    assert [call.text for call in found.calls] == ['{{< card "It sails on Monday to the pier" >}}', '{{< card "It" >}}']


def test_line_ends_are_no_part_of_a_mask_and_pieces_have_their_places() -> None:
    found = masked("It {{< a\nb >}} now")
    assert found.text.count("\n") == 1
    assert kept(f"It{MASK * 2}now") == [("It", 0, 2), ("now", 4, 7)]
