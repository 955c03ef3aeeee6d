import pytest

from growth import growth
from newslint import lexicon
from newslint.article.sentences.ends import stretches

ABBREVIATIONS = lexicon.of().names.abbreviations


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It rose. It fell.", 2),
        ("Mr. Lee of Acme Inc. said so in the U.S. Senate on Jan. 5.", 1),
        ('"It rose," he said. "It fell."', 2),
        ("It rose 3.5 percent to $1.18 billion. $5 million was lost.", 2),
        ("Is it? Yes! No.", 3),
        ("J. P. Day came at 5 p.m. on Friday.", 1),
        ("It rose 3.5 percent. He met the administration. It fell.", 3),
        ("It rose (a little.) “It fell.” He left.", 3),
        ("The case is Lee v. Day Corp., No. 7.", 1),
        ("Cpl. Day met Ph.D. students, e.g. Ann, on Sun. Sept. 5.", 1),
        ("They basked in the sun. It was hot.", 2),
        ("Write to desk@news.example. It helps.", 2),
        ("He left Acme LDRU.UL. It fell.", 2),
        ("It was Moody's. It wasn't. He left.", 3),
        ("Now updating... Last of all it fell.", 2),
        ("It bought Acme Inc . It fell.", 2),
        ("   ", 0),
    ],
)
def test_sentences_end_where_they_do(text: str, number: int) -> None:
    found = [text[start:end] for start, end in stretches(text, ABBREVIATIONS)]
    assert len(found) == number
    assert all(one == one.strip() for one in found)


def test_time_grows_with_the_text() -> None:
    assert growth(lambda size: list(stretches("He met the administration. " * size, ABBREVIATIONS)), 1000, 8000) < 24
