"""The words of a link and its address: a number that differs, a note where the address was to be."""

from __future__ import annotations

import pytest

from judging import judged, words
from newslint.kinds.link import KIND


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[Tide 47](https://x.org/tide-74)", ["47"]),
        ("[Tide 5.25.5](https://x.org/tide/5/5.23.5/)", ["5.25.5"]),
        ("[7,000 boats](https://x.org/700-boats)", ["7,000"]),
        ('<p>See <a href="https://x.org/tide-58">tide 5</a>.</p>', ["5"]),
        ("[*Tide* 47][1]\n\n[1]: https://x.org/tide-74", ["47"]),
        ("[Tide 47](https://x.org/tide-47/tide-74)", []),
        ("[Tide 4.7](https://x.org/tide-4-7)", []),
        ("[Tide 3.11](https://x.org/tide-3)", []),
        ("[Tide 5](https://x.org/tide-7)", []),  # a list that grew
        ("[Tide 47](https://x.org/p/74)", []),  # whatever 74 is
        ("[Tide 47 and 48](https://x.org/tide-74)", []),
        ("[47 tides](https://x.org/2021/74/tides)", []),
        ("Tide 47, https://x.org/tide-74", []),
    ],
)
def test_a_number_and_that_of_the_address(text: str, found: list[str]) -> None:
    assert words(KIND, f"The line said so: {text}") == found


@pytest.mark.parametrize(
    ("address", "unfilled"),
    [
        ("TODO", True), ("todo", True), ("url", True), ("LINK_HERE", True), ("REDDIT_LINK_HERE", True), ("add-link", True),
        ("<insert link>", True), ("links", False), ("reddit_link", False), ("LINK.md", False), ("/link", False), ("#todo", False),
        ("MAP", False), ("{{ url }}", False),
    ],
)  # fmt: skip
def test_an_address_that_was_never_filled_in(address: str, unfilled: bool) -> None:  # noqa: FBT001 -- what is expected
    problems = judged(KIND, f"Read [the thread 12]({address}) on it.").problems
    assert [problem.fault for problem in problems] == ["unfilled"] * unfilled


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Read [the TODO](TODO) on it.", "[the TODO]("),
        ('<p>Read <a class="x" href="url">the url</a>.</p>', 'href="'),
        ("<p>Read <a href=url>the url</a>.</p>", "href="),
        ("Read [the thread][1] on it.\n\n[1]: TODO", "Read ["),  # it is written far away
    ],
)
def test_the_address_is_shown_where_it_is_written(text: str, place: str) -> None:
    (problem,) = judged(KIND, text).problems
    assert problem.span.start == text.index(place) + len(place)
