import pytest

from newslint.document.roles.paragraphs import (
    apart,
    bulleted,
    entries,
    lines,
    paragraphs,
    pasted,
    prose,
    reads_on,
    tabled,
    width,
)

WRAPPED = (
    "The ferry line said on Monday that it had ordered two boats for\n"
    "its northern route, which is the longest of all of its routes,\n"
    "and that the old boats would be sold before the winter comes to\n"
    "a line in the south.\n"
    "It did not say what they cost, and nobody else would say so to\n"
    "us either.\n"
)
FULL = "The ferry line said on Monday that it had ordered two boats.\n"


def told(text: str, wrapped: int | None = None) -> list[str]:
    rows = tuple(lines(text))
    return [
        prose(text, some).text for some in paragraphs(text, rows, width(text, rows) if wrapped is None else wrapped)
    ]


def test_wrapped_lines_make_paragraphs() -> None:
    assert [text[:10] for text in told(WRAPPED)] == ["The ferry ", "It did not"]
    assert width(WRAPPED, tuple(lines(WRAPPED))) == 63


def test_a_paragraph_on_each_line_is_not_wrapped() -> None:
    assert width(FULL * 5, tuple(lines(FULL * 5))) == 0
    assert len(told(FULL * 5)) == 5


@pytest.mark.parametrize(
    ("line", "following", "one"),
    [
        (f"{'The ferry line said that ' * 2}it", "had sold its boats.", True),
        (f"{'The ferry line said that ' * 2}it", "Had sold its boats.", False),
        (f"{'The ferry line said that ' * 2}it.", "had sold its boats.", False),
        ("The ferry line said", "had sold its boats.", False),
    ],
)
def test_a_line_that_breaks_off_inside_a_sentence_reads_on(line: str, following: str, *, one: bool) -> None:
    text = f"{line}\n{following}"
    first, second = lines(text)
    assert reads_on(text, first, second, 0) is one
    assert (len(told(text)) == 1) is one


def test_no_program_wraps_wider_than_that_but_an_address_is_as_long_as_it_is() -> None:
    row = "a " * 55
    assert width(f"{row}\n" * 4, tuple(lines(f"{row}\n" * 4))) == 109
    assert width(f"{row}boat\n" * 4, tuple(lines(f"{row}boat\n" * 4))) == 0
    address = f"https://example.org/{'a' * 120}\n"
    assert width(WRAPPED + address, tuple(lines(WRAPPED + address))) == 63


LONG = f"{'The chart of the ferry line has all of the boats, ' * 3}and some of the ports too.\n"


def test_wrapped_copy_with_a_long_line_was_not_pasted() -> None:
    for text in (f"{WRAPPED * 4}\n{LONG}\n{WRAPPED}", "\n\n".join([WRAPPED * 2] * 4) + LONG):
        assert not pasted(text, tuple(lines(text)))
    for row in (
        LONG,
        "-- The sale of the ferry line's boats in the south\n",
        "Sales of the Ferry Line: an hour of talks, Rome\n",
    ):
        draft = f"# Boats\n\n{LONG}" + row * 8
        assert pasted(draft, tuple(lines(draft)))


@pytest.mark.parametrize("mark", ["- ", "* ", "12. ", "> ", "| ", "### "])
def test_lines_that_need_no_blank_line_before_them_are_not_pasted(mark: str) -> None:
    text = f"# Boats\n\n{FULL}\n" + f"{mark}{FULL}" * 20
    assert not pasted(text, tuple(lines(text)))


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\f", "\u2028", "\u2029"])
def test_what_ends_a_line(end: str) -> None:
    text = f"The boat{end}sailed"
    assert [text[slice(*row)] for row in lines(text)] == ["The boat", "sailed"]
    assert prose(text, tuple(lines(text))).text == "The boat sailed"
    assert apart(text[8:-6]) is (end in "\f\u2029")


def test_copy_that_was_pasted_has_a_paragraph_on_each_line() -> None:
    assert pasted(FULL * 6, tuple(lines(FULL * 6)))
    assert not pasted(FULL * 5, tuple(lines(FULL * 5)))
    parted = "\n".join([FULL] * 6)
    assert not pasted(parted, tuple(lines(parted)))
    assert not pasted(WRAPPED, tuple(lines(WRAPPED)))


def test_lines_are_joined_by_single_spaces_and_know_where_they_stand() -> None:
    text = "The boat\n   sailed\r\nthere"
    found = prose(text, tuple(lines(text)))
    assert found.text == "The boat sailed there"
    assert text[slice(*found.span(9, 15))] == "sailed"
    assert list(lines("\n\n It \n")) == [(3, 5)]


@pytest.mark.parametrize(
    ("rows", "parted"),
    [
        (["The ferry sails.", "It is late."], True),
        (["The ferry sails", "It is late"], False),  # two names, a name with a capital behind the break
        (["Harbour Board", "12 Quay Street", "Port Ellen"], True),
        (["The tide is high", "the boats go by", "and no one asks"], False),
        (["He said, “The ferry sails.", "It is late.”"], False),
        (['He said, "The ferry sails.', 'It is late."'], False),
        (["„Die Fähre fährt.", "Sie ist spät.“"], False),
        (['"The ferry sails. It is late.', '-- Ann Lee, "The Ferry"'], True),  # a mark is missing
        (["“The ferry sails.”", "“It is late.”"], True),
        (["The ferry sails."], False),
        ([], False),
    ],
)
def test_lines_broken_by_hand_that_stand_for_themselves(rows: list[str], *, parted: bool) -> None:
    assert entries(rows) == parted


@pytest.mark.parametrize(
    ("rows", "is_table"),
    [
        (("Guests by tent", "Tea 1,480", "Beer 2,215", "Total: 3,695"), True),
        (("Shares", "Tea 14%", "Beer and ale 66%", "Toys 20%"), True),
        (("Rain in May", "Ashby 31mm", "Cole 17 mm", "Total 48mm"), True),
        (("Tea 1,480", "Beer 2,215"), False),
        (("The fair drew 1,480", "people on Monday and", "2,215 on Sunday"), False),
        (("Guests by tent", "Tea 1,480", "Beer 2,215", "It rained. Toys had 9"), False),
    ],
)
def test_lines_of_a_label_and_a_figure_are_a_table(rows: tuple[str, ...], is_table: bool) -> None:  # noqa: FBT001
    assert tabled(rows) is is_table


def test_lines_that_begin_with_bullets() -> None:
    assert bulleted(("• Ropes", "• Lamps"))
    assert not bulleted(("• Ropes",))
    assert not bulleted(("Demands", "• Ropes", "• Lamps"))
