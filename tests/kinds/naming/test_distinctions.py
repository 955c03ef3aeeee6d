from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.naming.distinctions import Distinctions
from newslint.kinds.naming.spellings import spellings
from newslint.kinds.naming.variants import variants
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str]]:
    source = Source("story.txt", "Council votes on harbour plan\n\n" + text)
    return [(one.odd.text, one.right.text) for one in variants(Article(document.parse(source), Settings()))]


@pytest.mark.parametrize(
    ("apart", "one"),
    [
        (
            "Both Koreas signed. The Koreas agreed, and the Koreans cheered. Koreas again.",
            "Both Koreas signed. The Koreas agreed. Later the Koeras met.",
        ),
        ("Ann Walters said so. Walters left.", "Ann Walters said so. Waltrs left."),
        (
            "Barlham led early. Barlham then lost, as Barham beat Barlham 4-3.",
            "Barlham led early. Barlham then lost. Barham beat Deal 4-3.",
        ),
        ("Ann Jeppesen said so. Jeppesen left.", "Ann Jeppesen said so. Jeppesne left."),
        (
            "ClonableIterator grew. ClonableIterator was renamed to CloneableIterator.",
            "Morgan Stanley grew. Then Stanley left.\n\nMorgan Stanlley renamed its funds.",
        ),
        ("S Horgan scored twice. Later M Horan left.", "S Horgan scored twice. Later Horgann said so."),
        ("J. Oberhauser spoke. K. Oberhausen left.", "J. Oberhauser spoke. Oberhuaser said so."),
        (
            "Anna Danil acted. Germany said no. Germany left. Germany voted. Jack Germain wrote it.",
            "Germany said no. Germany left. Germany voted. Gemrany spoke.",
        ),
        (
            "Daniel left. Then Daniel spoke. Daniel sang. The cast: Danil Vorobev and Ann Lee.",
            "Christopher Noll left. Christopher Noll spoke. Christopher Noll sang. It was Christopoher Noll.",
        ),
        ("Hartmoor Ltd fell. Then Hartmor Inc rose.", "Hartmoor Ltd fell. Then Hartmor Ltd rose."),
        ("They built OpenGL. It uses OpenGL and OpenGTL.", "They built BigBasket. BigBasket grew. It uses BigBakset."),
        ("It has BitOr. Later it got BitXor.", "It runs StarTrek. StarTrek grew. Later StartTrek fell."),
        ("It runs on MacOS. Then came Macros. Macros grew.", "Mr McLean spoke. McLean left. Later McClean said so."),
        (
            "We met Mikill. Mikill sang. Why is pronouncing his name Mickill wrong?",
            "We met Ann Oberhauser. Oberhauser sang. Why is Oberhuaser wrong?",
        ),
        (
            "It met Ann Oberhauser. A story on Monday misspelled the name of Oberhauser as Oberhuaser.",
            "It met Ann Oberhauser. A story on Monday praised Oberhuaser.",
        ),
        (
            "Part XIth is long. Then came Part XIIth. He played Henry Viii and Henry Vii.",
            "Ann Vilnius spoke. Vilnius left. Then Vilnuis said so.",
        ),
        (
            "One Person came. One Person left. The Personen stayed.",
            "One Parson came. Ann Peterson left. Petersonn said so.",
        ),
    ],
)
def test_two_names_are_told_from_one_with_a_slip(apart: str, one: str) -> None:
    assert told(apart) == []
    assert len(told(one)) == 1


def test_a_word_that_begins_a_sentence_and_stands_small_elsewhere_is_no_name() -> None:
    text = "The Reactor opened. The Reactor grew. Ann likes the Reactor. Refactor it, she said. {}"
    assert told(text.format("They refactor a lot.")) == []
    assert told(text.format("They refactor a lot. Ockam - Refactor the boat")) == []
    assert told(text.format("They refactor a lot. Ann likes Refactor.")) == [("Refactor", "Reactor")]
    assert told(text.format("They mend a lot.")) == [("Refactor", "Reactor")]


def test_two_spellings_are_apart_whichever_is_taken_for_the_odd_one() -> None:
    source = Source(
        "story.txt", "Council votes on harbour plan\n\nS Horgan scored. Then M Horan left. Ann Oberhauser said so."
    )
    article = Article(document.parse(source), Settings())
    spelt, distinct = spellings(article), Distinctions(article)
    assert distinct.apart(spelt["horgan"], spelt["horan"])
    assert distinct.apart(spelt["horan"], spelt["horgan"])
    assert not distinct.apart(spelt["horan"], spelt["oberhauser"])
