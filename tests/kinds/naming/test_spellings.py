from __future__ import annotations

from newslint.kinds.naming.spellings import Spelling, folded, house_list, spelt_out


def test_accents_and_case_are_folded() -> None:
    assert folded("Peña") == "pena"


def test_umlauts_are_spelt_out_as_wires_do() -> None:
    assert spelt_out("Jörg Müller") == "Joerg Mueller"


def test_the_house_list_knows_what_stands_beside_each_word() -> None:
    house = house_list(("Eva Lindqvist", "Lindqvist Holding"))
    assert house.spelling("lindqvist").text == "Lindqvist"
    assert house.spelling("lindqvist").before == {"eva"}
    assert house.spelling("lindqvist").after == {"holding"}
    assert not house.marked(Spelling("eve", "Eve", 0)).listed
