from judging import LEAD, marked, words
from newslint.kinds.repeated import KIND, Options

OTHER = (
    "They will sail from the northern pier to the islands and back each day, it said, for the whole of the summer.\n\n"
)


def test_the_second_paragraph_is_told_and_names_the_first() -> None:
    ((match, problem),) = marked(KIND, LEAD + OTHER + LEAD)
    assert match == LEAD.strip()
    assert problem.notes[0].span == (0, len(LEAD) - 2)
    assert problem.values["what"] == "this paragraph is in the story already"


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


def test_paragraphs_that_were_pasted_together_are_told_together() -> None:
    ((match, problem),) = marked(KIND, LEAD + OTHER + "It sailed.\n\n" + LEAD + "It sank.\n\n" + OTHER)
    assert match == (LEAD + "It sank.\n\n" + OTHER).strip()
    assert problem.values["what"] == "these 2 paragraphs are in the story already"
    assert len(problem.notes) == 2
    assert len(words(KIND, LEAD + OTHER + OTHER + LEAD)) == 2


def test_what_is_said_under_each_crosshead_is_meant() -> None:
    of_each = "# A\n\n## North\n\n" + LEAD + "## South\n\n" + LEAD
    assert [problem.doubt for _, problem in marked(KIND, of_each)] == [1]
    assert [problem.doubt for _, problem in marked(KIND, LEAD + "## South\n\n" + LEAD)] == [0]
    assert [problem.doubt for _, problem in marked(KIND, of_each.replace("South", "North"))] == [0]


def test_many_are_told_once_and_the_surest_first() -> None:
    many = [LEAD.replace("two", number) for number in ("two", "three", "four", "five")]
    text = "# A\n\n" + "".join(
        f"## {side}\n\n" + "It sailed.\n\n".join(order) for side, order in (("A", many), ("B", many[::-1]))
    )
    ((match, problem),) = marked(KIND, text + many[2])
    assert match == many[2].strip()
    assert problem.doubt == 0
    assert problem.values["what"].startswith("5 paragraphs")
    assert len(problem.notes) == 4
