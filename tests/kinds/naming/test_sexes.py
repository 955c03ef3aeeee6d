from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.naming.sexes import changed, headed, is_sure
from newslint.model import Settings, Source


def read(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("headline", "lead", "found"),
    [
        ("Woman held over fire", "A man of 40 was held after a fire.", True),
        ("Woman held over fire", "A man of 40 and his wife were held after a fire.", False),
        ("Woman held over fire", "Jane Orr, who set her house on fire, was seen by a man.", False),
        ("Woman held over fire", "Jane Orr was seen by a man.", False),
        ("Fire on pier", "A man of 40 was held after a fire.", False),
        ("Man and woman held", "A man of 40 was held after a fire.", False),
    ],
)
def test_a_headline_tells_of_the_same_sex(headline: str, lead: str, found: bool) -> None:  # noqa: FBT001 -- the expected value
    assert bool([*headed(read(f"# {headline}\n\n{lead}"))]) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mr Pell shut the lock. On Friday she opened it.", ["she"]),
        ("Mr Pell shut the lock. On Friday he opened it; she closed it.", ["she"]),
        ("Mr Pell, a retired teacher, shut the lock. Her dog barked.", ["Her"]),
        ("Mr Pell and a teacher shut the lock. Her dog barked.", []),
        ("Mr Pell shut the lock. Robin Lee saw it with her dog.", []),
        ("A man shuts the lock with his or her key.", []),
        ("He shut the lock. She opened it.", []),
        ("David Orr shut the lock. She opened it.", ["She"]),
        ("Robin Orr shut the lock. She opened it.", []),
        ("Robin Orr shut her lock. Orr says that he is tired.", ["he"]),  # the first pronoun tells it
        ("The composer Robin Orr shut her lock. He is tired.", ["He"]),
        ("Robin Orr drew her lock on wallpaper, none shorter than it. Orr says that he is tired.", ["he"]),
        ("Robin Orr shut her lock. Ilse Lee says that he is tired.", []),
        ("Robin Orr shut her lock. A teacher says that he is tired.", []),
        ("She shut the lock. Robin Orr says that he is tired.", []),
    ],
)
def test_a_pronoun_is_of_the_only_one_before_it(text: str, found: list[str]) -> None:
    assert [one.claim.text for one in changed(read(text))] == found


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("A man of 50 was hurt. She is in hospital.", [True]),
        ("The pilot, a father of three, was alone. She radioed for help.", [True]),
        ("Mrs Orr, a vet, found it. “It was asleep,” he said.", [True]),
        ("Mrs Orr rang at nine. He was arrested.", [False]),
        ("A woman of 50 was firm. He must pay, she said.", [False]),
        ("A man of 50 was hurt. It was dark. She is in hospital.", [False]),
        ("A man of 50 was hurt. Her dog barked.", [False]),
    ],
)
def test_a_pronoun_can_be_of_nobody_else(text: str, sure: list[bool]) -> None:
    article = read(text)
    assert [is_sure(article, one) for one in changed(article)] == sure
