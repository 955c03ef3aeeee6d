import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.naming.ranks import ranked
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Captain Rosa Lind led. “Go,” Colonel Lind said.", ("Colonel Lind", "Captain Rosa Lind")),
        ("Capt. Rosa Lind led. “Go,” Maj. Lind said.", ("Maj. Lind", "Capt. Rosa Lind")),
        ("Canon Rosa Anna Lind led. Bishop Lind's friends prayed.", ("Bishop Lind", "Canon Rosa Anna Lind")),
        ("Canon Rosa Lind led. Bishop Lind's own bishop prayed.", ("Bishop Lind", "Canon Rosa Lind")),
        ("He saw General Rosa Lind. Later Admiral Lind left.", None),
        ("He saw General Rosa Lind. Admiral Lind left.", ("Admiral Lind", "General Rosa Lind")),
    ],
)
def test_somebody_has_two_ranks(text: str, found: tuple[str, str] | None) -> None:
    pairs = [(one.place.text, one.before.text) for one in ranked(Article(parse(Source("a.md", text)), Settings()))]
    assert pairs == ([found] if found else [])


@pytest.mark.parametrize(
    "text",
    [
        "Captain Rosa Lind led. “Go,” Capt. Lind said.",
        "Maj. Gen. Rosa Lind led. “Go,” General Lind said.",
        "Captain Rosa Lind led. Her father was General Otto Lind. “Go,” General Lind said.",
        "Captain Rosa Lind led. “Go,” Colonel Lind said. He is Otto Lind.",
        "Captain Rosa Lind led. She was promoted: Colonel Lind leads now.",
        "Captain Rosa Lind led. In May the army made her a colonel. She slept. “Go,” Colonel Lind said.",
        "Canon Rosa Lind led. She was made a bishop in May. Bishop Lind's friends prayed.",
        "Canon Lind sells cameras. Bishop Lind prayed.",
        "Captain Rosa Lind led. Former Major Lind did not.",
        "Captain Rosa Lind led. “Go,” Mayor Lind said.",
        "Captain Rosa Lind led. Bishop Lind prayed.",
    ],
)
def test_somebody_has_one_rank(text: str) -> None:
    assert not [*ranked(Article(parse(Source("a.md", text)), Settings()))]
