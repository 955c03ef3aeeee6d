import pytest

from judging import LEAD
from newslint.document import parse
from newslint.document.languages import foreign, spoken
from newslint.model import Source

TONGUES = [
    (LEAD, "en"),
    ("Der Vorstand sagte, dass die Schiffe noch nicht auf dem Weg sind und dass das nicht gut ist.", "de"),
    ("Le groupe a dit que les bateaux sont dans le port et qu'il est pour les vendre.", "fr"),
    ("O grupo disse que os navios não estão no porto e que isso é muito bom para a cidade.", "pt"),
]


@pytest.mark.parametrize(("text", "tongue"), [*TONGUES, ("Boats", "")])
def test_the_language_of_a_story(text: str, tongue: str) -> None:
    assert spoken(parse(Source("a.txt", text)).blocks).language == tongue


def test_a_line_in_another_language_than_the_story() -> None:
    english, german = TONGUES[0][0], TONGUES[1][0]
    assert (foreign(german, "en"), foreign(german, "de")) == ("de", "")
    assert (foreign(english, "de"), foreign(english, "en")) == ("en", "")
    assert foreign("Boats, ferries and tugs.", "de") == ""
