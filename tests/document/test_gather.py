from newslint.document import Block
from newslint.document.gather import Gathering
from newslint.document.markup.masks import MASK


def written(block: Block | None, text: str) -> list[str]:
    """For each character of a block, what stands for it in the source."""
    assert block is not None
    return [text[slice(*block.prose.span(at, at + 1))] for at in range(len(block.prose.text))]


def test_pieces_and_spaces_make_a_block_that_knows_its_source() -> None:
    text = "A *boat*\n   &amp; a tug"
    run = Gathering()
    run.add("A ", 0, 2)
    run.opened("emphasis")
    run.add("boat", 3, 7)
    run.closed("emphasis")
    run.space(8, 12)
    run.space(12, 12)
    run.add("&", 12, 17)
    run.add(" a tug", 17, 23)
    block = run.taken("body", 2)
    assert block is not None
    assert (block.prose.text, block.level, block.marks) == ("A boat & a tug", 2, (("emphasis", 2, 6, ""),))
    assert written(block, text) == [*"A boat", "\n   ", "&amp;", *" a tug"]
    assert run.taken("body") is None


def test_white_space_around_a_block_is_left_out_of_it_and_of_its_marks() -> None:
    run = Gathering()
    run.opened("link")
    run.add("  boat  ", 0, 8)
    run.closed("link")
    run.opened("strong")
    run.add(" ", 8, 9)
    block = run.taken("body")
    assert block is not None
    assert (block.prose.text, block.prose.span(0, 4), block.marks) == ("boat", (2, 6), (("link", 0, 4, ""),))


def test_a_block_of_white_space_is_none() -> None:
    run = Gathering()
    run.space(0, 1)
    run.add("   ", 0, 3)
    assert run.taken("body") is None


def test_what_is_masked_is_left_out() -> None:
    run = Gathering()
    run.add(f"Boats {MASK * 3} sail", 10, 24)
    block = run.taken("body")
    assert block is not None
    assert block.prose.text == "Boats  sail"
    assert block.prose.span(7, 11) == (20, 24)


def test_a_block_is_cut_at_its_line_breaks_and_marks_across_a_cut_are_left_out() -> None:
    run = Gathering()
    run.add("First boat", 0, 10)
    run.broken(10, 11)
    run.opened("strong")
    run.add("Second", 11, 17)
    run.closed("strong")
    run.opened("link")
    run.add(" boat", 17, 22)
    run.broken(22, 23)
    run.add("Last", 23, 27)
    run.closed("link")
    assert [(block.kind, block.prose.text, block.marks) for block in run.lines("item")] == [
        ("item", "First boat", ()),
        ("body", "Second boat", (("strong", 0, 6, ""),)),
        ("body", "Last", ()),
    ]


def test_a_mark_that_never_closes_reaches_to_the_end_and_one_never_opened_is_none() -> None:
    run = Gathering()
    run.closed("link")
    run.add("A ", 0, 2)
    run.opened("strong")
    run.add("boat", 2, 6)
    block = run.taken("body")
    assert block is not None
    assert block.marks == (("strong", 2, 6, ""),)


def test_marks_are_nested_no_deeper_than_a_writer_nests_them() -> None:
    run = Gathering()
    for _ in range(51):
        run.opened("strong")
    run.add("boat", 0, 4)
    block = run.taken("body")
    assert block is not None
    assert len(block.marks) == 50


def test_the_lines_of_a_block_are_told_before_it_is_cut() -> None:
    run = Gathering()
    run.add("First boat", 0, 10)
    assert run.rows() == []
    run.broken(10, 14)
    run.broken(14, 18)
    run.add("second", 18, 24)
    assert run.rows() == ["First boat", "second"]


def test_what_is_read_instead_of_a_name_stands_for_all_of_it() -> None:
    text = "at |x| o'clock and |ab|"
    run = Gathering()
    run.add("at ", 0, 3)
    run.instead("two", 3, 6)
    run.add(" o'clock and ", 6, 19)
    run.instead("a dozen", 19, 23)
    block = run.taken("body")
    assert block is not None
    assert block.prose.text == "at two o'clock and a dozen"
    assert written(block, text) == [*"at ", *["|x|"] * 3, *" o'clock and ", *["|ab|"] * 7]
