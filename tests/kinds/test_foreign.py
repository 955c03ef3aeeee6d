from judging import LEAD, marked, words
from newslint.kinds.foreign import KIND

GERMAN = "Der Artikel wurde mit der Zustimmung des Verlags übernommen und ist nicht für den Verkauf."


def test_a_line_in_another_language_is_named() -> None:
    ((match, problem),) = marked(KIND, LEAD + GERMAN)
    assert (match, problem.values["language"]) == (GERMAN, "German")


def test_a_story_in_another_language_is_told_of_once() -> None:
    ((match, problem),) = marked(KIND, GERMAN + "\n\n" + GERMAN.replace("Artikel", "Text"))
    assert (match, problem.fault, problem.values["language"]) == (GERMAN, "alien", "German")


def test_names_and_quoted_speech_are_no_line_in_another_language() -> None:
    assert words(KIND, LEAD + "El Niño, Banco do Brasil, Los Angeles, y/y, de facto, Cirque du Soleil.") == []
    said = "“Nous sommes dans les temps et les bateaux sont prêts,” he said."
    assert words(KIND, LEAD + said, quoted=False) == []


def test_a_heading_of_key_points_is_short_and_in_the_language_of_the_story() -> None:
    assert words(KIND, LEAD + "Die wichtigsten Punkte:\n\nIt sailed.") == ["Die wichtigsten Punkte:"]
    assert words(KIND, LEAD + "Key points:\n\nIt sailed.") == []
    assert words(KIND, LEAD + "Die wichtigsten Piers:\n\nIt sailed.") == []
