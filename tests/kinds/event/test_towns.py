from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.event.towns import resettled, turned_about, turned_off
from newslint.model import Settings, Source


def article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("FARO, Portugal — A ferry went round. The Spanish port has none to spare.", ["Spanish port"]),
        ("OSLO — The opera was shut on Monday. The Danish capital has none.", ["Danish capital"]),
        ("FARO, Portugal — A ferry went round. The Portuguese port has none to spare.", []),
        ("FARO, Portugal — A Spanish ferry went round. The Spanish port has none.", []),
        ("FARO, Portugal — A ferry sailed for Huelva. The Spanish port has none.", []),
        ("LEEDS, England — Trams stood still. The British city has none.", []),
        ("A ferry went round. The Spanish port has none.", []),
    ],
)
def test_a_town_is_in_the_country_of_its_dateline(text: str, found: list[str]) -> None:
    assert [one.claim.text for one in resettled(article(text))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A goat ate it in Upper Tarn, and the village laughed. Lower Tarn has none.", ["Lower Tarn"]),
        ("A goat ate it in Upper Tarn, and the village laughed. Upper Tarn has none.", []),
        ("A goat ate it in Upper Tarn, and the village laughed. Nearby Lower Tarn has none.", []),
        ("A goat ate it in Upper Tarn. Lower Tarn has none.", []),
        ("A goat ate it in Upper Tarn. The town of Lower Tarn has none.", []),
        ("A goat ran from Upper Tarn to Lower Tarn, and the village laughed.", []),
    ],
)
def test_a_village_keeps_its_name(text: str, found: list[str]) -> None:
    assert [one.claim.text for one in turned_about(article(text))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A goat sat in Bell Lane. Those in Dell Lane said the street is quiet.", ["Dell Lane"]),
        ("A goat sat in Bell Lane. Those in Bell Lane said the street is quiet.", []),
        ("A goat sat in Bell Lane. Those in Dell Lane laughed.", []),
        ("A goat ran from Bell Lane to Dell Lane, and the street laughed.", []),
        ("A goat sat in Bell Lane. Those in Park Lane said the street is quiet.", []),
    ],
)
def test_a_street_keeps_its_name(text: str, found: list[str]) -> None:
    assert [one.claim.text for one in turned_off(article(text))] == found
