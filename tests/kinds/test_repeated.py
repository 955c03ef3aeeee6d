from judging import LEAD, marked, words
from newslint.kinds.repeated import KIND, Options

OTHER = (
    "They will sail from the northern pier to the islands and back each day, it said, for the whole of the summer.\n\n"
)


def test_the_second_paragraph_is_told_and_names_the_first() -> None:
    ((match, problem),) = marked(KIND, LEAD + OTHER + LEAD)
    assert match == LEAD.strip()
    assert problem.notes[0].span == (0, len(LEAD) - 2)
    assert len(words(KIND, (LEAD + OTHER) * 3)) == 4


def test_capitals_and_white_space_make_no_other_paragraph() -> None:
    assert len(words(KIND, LEAD + OTHER + LEAD.upper().replace(" ", "\n", 1))) == 1


def test_a_paragraph_that_only_begins_alike_is_another() -> None:
    assert words(KIND, LEAD + LEAD.replace("large", "small")) == []


def test_short_ones_questions_and_list_items_may_stand_twice() -> None:
    assert words(KIND, ("What was your first job on a boat, and how did you come to have it at all?\n\n") * 2) == []
    assert words(KIND, "# A\n\nIt sailed.\n\nIt sailed.\n") == []
    assert words(KIND, "# A\n\nIt sailed.\n\nIt sailed.\n", Options(shortest=10)) == ["It sailed."]
    assert words(KIND, LEAD + f"- {LEAD.strip()}\n- {LEAD.strip()}\n") == []
    assert len(words(KIND, f"{OTHER}> {LEAD.strip()}\n\n{OTHER.replace('islands', 'piers')}> {LEAD}")) == 1
