"""A pasted wire story falls into the parts that a desk would name."""

from __future__ import annotations

import pytest

from growth import growth
from newslint.document import Document, parse
from newslint.document.readers import plain
from newslint.model import Source

STORY = """BörseBörse

Ferry line orders two boats in $40 million deal

Lesedauer 3 min
Key points:
  • Order is worth $40 million
  • Shares rise 3%, most
    since March

By Ann Lee and Bo Ek

OSTVIK, Sept 24 (Newswire) - The Coastal Line said on Wednesday that it had ordered two boats for its northern route.

FAIR WIND

"We need them," the chief executive said, adding that the old boats would be sold before the winter to a line in the south.

($1 = 10.21 Norwegian crowns)

(Reporting by Ann Lee; Editing by Cy Moe)

Sign up for our newsletter
"""


def read(text: str) -> Document:
    return plain.read(Source("story.txt", text))


def parts(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in read(text).blocks]


def kinds(text: str) -> list[str]:
    return [kind for kind, _ in parts(text)]


def test_a_raw_wire_story() -> None:
    assert kinds(STORY) == [
        "furniture", "headline", "furniture", "crosshead", "summary", "summary", "byline", "body", "crosshead", "body", "note", "note", "furniture",
    ]  # fmt: skip
    assert ("summary", "Shares rise 3%, most since March") in parts(STORY)


@pytest.mark.parametrize("bullet", ["•\n", "•\n  ", "  •\n"])
def test_an_item_may_stand_below_its_bullet(bullet: str) -> None:
    text = f"The ferry line has plans, it said on Monday.\n\n{bullet}Two new boats\n{bullet}One new quay\n•\n"
    read = parse(Source("story.txt", text)).blocks
    assert [block.prose.text for block in read[1:]] == ["Two new boats", "One new quay"]


def test_the_dateline_is_marked_inside_the_lead() -> None:
    lead = next(block for block in read(STORY).blocks if block.kind == "body")
    ((name, start, end, _),) = lead.marks
    assert (name, lead.prose.text[start:end]) == ("dateline", "OSTVIK, Sept 24 (Newswire) -")


@pytest.mark.parametrize(
    "lead",
    [
        "(Newswire) - The line said",
        "LOS ANGELES (AP) — The line said",
        "NEW YORK/LONDON, Oct 2 (Reuters) - The line said",
        "BURLINGTON, Vermont — The line said",
        "BUKAVU, Democratic Republic of Congo, March 4 (Reuters) - The line said",
        "BEIJING, JULY 9 (Reuters) - The line said",
    ],
)
def test_datelines(lead: str) -> None:
    (block,) = [
        block for block in read(f"Boats ordered\n\n{lead} on Wednesday that it had.\n").blocks if block.kind == "body"
    ]
    (mark,) = block.marks
    assert block.prose.text[mark.end :].startswith(" The line")


def test_a_dateline_after_a_byline_and_one_whose_dash_sticks_to_the_copy() -> None:
    for lead in (
        "By Ann Lee and Bo Ek OSTVIK/BERGEN Jan 8 (Newswire) - The line",
        "(Newswire) -The line",
        "OSTVIK (Newswire)-The line",
    ):
        block = read(f"Boats ordered\n\n{lead} said on Monday that it had ordered them.\n").blocks[1]
        ((name, start, end, _),) = block.marks
        assert name == "dateline"
        assert block.prose.text[start:end].split()[-1].endswith("-")
        assert "By" not in block.prose.text[start:end]


def test_credits_inside_the_last_paragraph_are_marked() -> None:
    block = read("Boats ordered\n\nThe line said it had ordered them. (Reporting by Ann Lee)\n").blocks[-1]
    assert block.kind == "body"
    assert [(name, block.prose.text[start:end]) for name, start, end, _ in block.marks] == [
        ("signoff", "(Reporting by Ann Lee)")
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Die wichtigsten Punkte:",
        "Les points clés",
        "Los puntos clave:",
        "I punti chiave",
        "Pontos-chave",
        "De belangrijkste punten",
    ],
)
def test_key_points_in_other_languages(heading: str) -> None:
    text = f"Boats ordered\n{heading}\n- One is large\n* Two is small\n\nThe line said on Monday that it had ordered two boats.\n"
    assert kinds(text) == ["headline", "crosshead", "summary", "summary", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Lesezeit: 4 Minuten", "4 min read", "Temps de lecture : 4 min", "Tiempo de lectura: 4 minutos", "Tempo di lettura: 4 minuti", "Tempo de leitura: 4 min",
        "Leestijd 4 minuten", "PortalPortal", "BörseLesedauer 4 min", "Log in or create an account to continue", "Melden Sie sich an, um weiterzulesen",
        "Nous utilisons des cookies", "Suscríbete a nuestro boletín", "Iscriviti alla newsletter", "Leia também: Mais barcos", "Lees ook: Meer boten",
        "ADVERTISEMENT", "Story continues below advertisement", "All rights reserved.", "Share",
    ],
)  # fmt: skip
def test_furniture_in_the_languages_of_portals(line: str) -> None:
    text = f"Boats ordered\n\nThe line said on Monday that it had ordered two boats.\n\n{line}\n\nThey will sail in May, it said.\n"
    assert kinds(text)[2] == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "He asked readers to share the story.",
        "The company said subscribers could log in to read the report.",
        "They read for 4 minutes and left the boat.",
        "The newsletter said that more than 40 boats were late.",
        "Bora Bora was the last port of call.",
    ],
)
def test_copy_is_not_furniture(line: str) -> None:
    assert kinds(f"Boats ordered\n\nThe line said on Monday that it had ordered two boats.\n\n{line}\n")[2] == "body"


def test_no_headline() -> None:
    lead = "The Coastal Line said on Monday that it had ordered two boats for its northern route, the largest order in years."
    assert kinds(f"{lead}\n\nThey will sail in May.\n") == ["body", "body"]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "Boats ordered\n\nThe Coastal Line said on Monday that it had ordered two\nboats for its northern route, the largest order "
        "in\nten years, and that they would sail in May with\nas many as forty crew.\n\nThe old boats will be sold to a line in the far south\nof the country.\n"
    )
    found = parts(text)
    assert [kind for kind, _ in found] == ["headline", "body", "body"]
    assert found[1][1].endswith("order in ten years, and that they would sail in May with as many as forty crew.")
    assert all(isinstance(block.prose.origin, range) for block in read(text).blocks)


def test_one_paragraph_a_line() -> None:
    lead = "The Coastal Line said on Monday that it had ordered two boats for its northern route, the largest order in ten years."
    text = f"Boats ordered\nBy Ann Lee\n{lead}\nThey will sail in May.\nThe old boats will be sold.\n"
    assert kinds(text) == ["headline", "byline", "body", "body", "body"]


def test_a_line_that_breaks_inside_a_sentence_reads_on() -> None:
    lead = "The Coastal Line said on Monday that it had ordered two boats for its northern route, the largest order in ten years."
    text = f"Boats ordered\n\n{lead}\nThe boats that the line ordered from the yard in the north\nwill sail in May.\n"
    assert parts(text)[-1] == ("body", "The boats that the line ordered from the yard in the north will sail in May.")


def test_tables_captions_and_dates() -> None:
    text = (
        "Boats ordered\n\nPublished Sept. 24, 2025 10:15 a.m.\n\nThe line said on Monday that it had ordered two boats.\n\nFILE PHOTO: A boat in the fog.\n\n"
        "Route\t12\t14.5\n\n+0.28\n\n1. not a table\n"
    )
    assert kinds(text) == ["headline", "dateline", "body", "caption", "cell", "cell", "body"]


@pytest.mark.parametrize(
    "headline",
    [
        "Updated 2025 outlook in March lifts ferry line",
        "Posted 5% gain in May, ferry line says",
        "Storms kill 15 in the southeast",
        "By the numbers: 40 boats in May",
        "Share of boats rises 4%",
        "What time do boats sail on Monday in Ostvik?",
        "Ferries: 10 of 12 boats late in U.S.",
        "More boats",
    ],
)
def test_headlines_that_begin_like_other_parts(headline: str) -> None:
    assert parts(f"{headline}\n\nThe line said on Monday that it had ordered two boats.\n")[0] == ("headline", headline)


@pytest.mark.parametrize("text", ["", "\n", " \t\r\n", "\0", "[newslint: ignore-file]"])
def test_nothing_to_read(text: str) -> None:
    assert all(block.prose.text == "\0" for block in read(text).blocks)


@pytest.mark.parametrize(
    "piece", ["a\n", "- a\n", '"', "(", "By ", " ", "<b>", "&", "\r", "[newslint: ignore]\n", "TK "]
)
def test_work_grows_with_the_length(piece: str) -> None:
    assert growth(lambda size: read(piece * (size // len(piece))), 25_000, 200_000) < 24


def test_carriage_returns_end_lines() -> None:
    assert parts("Two boats ordered\r\rThe line said on Monday\rthat it had.\r")[0] == ("headline", "Two boats ordered")


def test_a_wrapped_list_item_and_a_long_address_do_not_break_paragraphs() -> None:
    text = (
        "Port reopens after storm\n\n"
        "The port of Alder reopened on Monday after a storm had closed it for\n"
        "three days, its operator said. Ships had waited off the coast.\n\n"
        "- Captain Ann Oak: We waited for two days and were told nothing at\n"
        "all about the reason. Then they let us in.\n\n"
        "The operator put its figures on a page of its own, which is here and\n"
        "https://port.example/" + "figures-" * 20 + "\n\n"
        "It said that the damage was small and that no one had been hurt when\n"
        "the crane fell.\n"
    )
    kinds = [(block.kind, block.prose.text[-12:]) for block in read(text).blocks]
    assert [kind for kind, _ in kinds] == ["headline", "body", "item", "body", "body"]
    assert kinds[2] == ("item", "n they let us in."[-12:])


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("opened", ["", "\ufeff"])
def test_a_head_of_lines_is_a_head(opened: str, end: str) -> None:
    text = "Title: Ferry line sells boats\nDate: 2024-09-23\nAuthor: Ann Lee\n\nThe line said on Monday that it had sold two boats.\n"
    document = parse(Source("story.txt", opened + text.replace("\n", end)))
    assert [(block.kind, block.field, block.prose.text) for block in document.blocks] == [
        ("headline", "Title", "Ferry line sells boats"),
        ("body", "", "The line said on Monday that it had sold two boats."),
    ]
    assert str(document.meta["Date"]) == "2024-09-23"
    assert document.source[document.blocks[0].prose.span(0, 22)] == "Ferry line sells boats"


@pytest.mark.parametrize(
    "text",
    [
        "Q: What is it?\nA: A boat that the line sold.\n",
        "Date: June 3\nTime: 7 p.m.\nPlace: The quay\n",
        "---\ntitle: Ferry line sells boats\n---\n",
    ],
)
def test_other_lines_with_colons_are_copy(text: str) -> None:
    document = parse(Source("story.txt", f"{text}\nThe line said so on Monday.\n", "text"))
    assert not document.meta
    assert "".join(block.prose.text for block in document.blocks).startswith(text[:4].strip("- \n"))
