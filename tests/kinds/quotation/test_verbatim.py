from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.quotation.verbatim import headed, reworded
from newslint.model import Settings, Source


def article(text: str) -> Article:
    return Article(parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("body", "place", "exact", "missing"),
    [
        ("It is “an old rusty heap”, she said.", "an old rusty heap", True, ()),
        ("It is “an old crumbling heap”, she said.", "an old crumbling heap", False, ()),
        ("The rusty old thing is a heap.", None, False, ()),
        ("The thing is old.", None, False, ("rusty", "heap")),
        ("“An old rusty boat sank,” she said.", None, False, ("heap",)),
    ],
)
def test_headline_quotes_are_looked_for_in_the_body(
    body: str,
    place: str | None,
    exact: bool,  # noqa: FBT001 -- the expected value
    missing: tuple[str, ...],
) -> None:
    (held,) = headed(article(f'# Brandt calls bridge "an old rusty heap"\n\n{body}\n'))
    assert (held.place.text if held.place else None, held.exact, held.missing) == (place, exact, missing)


@pytest.mark.parametrize(
    ("later", "found"),
    [
        ("We saw the old brown bridge fall into the river", True),
        ("We saw the bridge fall into the river", True),
        ("We saw the old bridge fall into the river", False),
        ("We saw the old bridge fall into the sea", True),
        ("We saw the old bridge", False),
        ("We saw the old bridge stand for a hundred years", False),
        ("We saw [it] fall into the big river", False),
    ],
)
def test_quotations_one_word_apart_are_paired(later: str, found: bool) -> None:  # noqa: FBT001 -- the expected value
    text = f'# Bridge\n\n"We saw the old bridge fall into the river," she said.\n\n"{later}," she said.\n'
    assert bool(reworded(article(text))) is found


def test_a_word_that_one_of_two_quotations_lacks_may_be_cut() -> None:
    first, *others = "We saw the old bridge fall into the river", "We saw the bridge fall into the river"
    for other, cut in ((others[0], True), (first.replace("old", "new"), False)):
        assert [
            one.cut for one in reworded(article(f'# Bridge\n\n"{first}," she said.\n\n"{other}," she said.\n'))
        ] == [cut]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("“We can wait nine hours,” she said.", "We can wait nine hours"),
        ("She said: 'We can wait nine hours for it.'", "We can wait nine hours"),
        ("“We can wait nine hours,” she said. “We can wait nine days,” he said.", "We can wait nine days"),
        ("She said that we can wait nine hours.", None),
        ("“And yet we can wait nine hours,” she said.", None),
        ("“We can wait ten hours,” she said.", None),
    ],
)
def test_a_quotation_may_end_in_another_word(body: str, place: str | None) -> None:
    (held,) = headed(article(f"# Lock keepers: 'We can wait nine days'\n\n{body}\n"))
    assert (held.place.text if held.place else None) == place
