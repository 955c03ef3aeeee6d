from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.sentences import sentences
from newslint.kinds.total.as_many import as_many
from newslint.model import Settings, Source


def _told(text: str) -> list[str]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [one[0].text for sentence in sentences(article) for one in as_many(sentence, article.lexicon.relations)]


@pytest.mark.parametrize(
    "text",
    [
        "Three old banks - Alder, Birch and Cole - closed.",
        "Two old local banks, Alder and Birch, closed.",
        "Three long-term loan banks -- Alder, Birch and Cole -- closed.",
        "Four very old local banks, Alder, Birch, Cole and Dean, closed.",
        "Police looked for two well-known forgers, Ulla Brandt and Olaf Lund, who had fled.",
        "The two largest ferry lines – Alder Line and Brandt Line – cut fares.",
        "The three bodies representing the owners - the Guild, the Board and the Port - agreed.",
        "At least three other ports — Cole, New Deal and North Elm — have banned it.",
        "Two old town councils — Harbour, and Roads and Bridges — will meet.",
        "It has the help of all three living former Harbour Masters: Ulla Brandt, Olaf Lund and Mia Holm.",
        "Four boats (Gull, Tern, Auk and Skua) won a prize.",
        "The yard built three new things - a pump system, a low-cost hoist and a rope and net drier, all for ferries.",
        "The work has two parts, a dry part and a wet part.",
        "Money goes to the country's two ferry ports in Cole and Deal, they said.",
        "Alder and Brandt are two banks that lend to sailors.",
        "Two other members — Ulla Brandt, the port's cook, and Olaf Lund, a diver — also signed.",
    ],
)
def test_as_many_names_or_things_as_are_counted(text: str) -> None:
    assert len(_told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Three old banks - Alder and Birch - closed.",  # some of them, or others
        "He has two dogs, a cat and a parrot.",  # four
        "The yard has two sheds in Cole, a quay in Deal and a crane in Elm.",
        "Two boats moored by their owners, Ulla and Olaf Lund, sank.",
        "It is a tale of two ports - it's quiet in Cole and Deal.",
        "The harbour hires two cooks each in Cole, Deal and Elm.",
        "Two Ports, One Sea marched with Alder and Brandt.",
        "Two banks, including Alder and Birch, closed.",
        "Gull 2: Alder and Brandt.",
        "Two men have left - Alder and Brandt stayed.",
        "Two members of the board — Ulla Brandt, a cook, Mia Holm, a clerk, and Olaf Lund, a diver — signed.",
        "Alder, Brandt and Cole are two of a kind.",
        "Gulls and terns are two birds that Alder and Brandt feed.",
        "The two heads in Cole met those in Deal and Elm.",
        "It is in two towns: Old Old Old Old Old Old Old and Paris.",
    ],
)
def test_what_is_set_off_behind_a_count_and_is_not_what_it_counts(text: str) -> None:
    assert _told(text) == []
