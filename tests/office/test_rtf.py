"""RTF: characters of every notation and code page, what was deleted or is no copy left out, and what each paragraph is."""

from __future__ import annotations

import pytest
from striprtf.striprtf import rtf_to_text

from newslint.office import rtf

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 MS Mincho;}{\f4\fcharset2 Wingdings;}}"
STYLES = (
    r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0\b heading 1;}{\s2\sbasedon3 Our own;}{\s3 Title;}{\*\cs9 Strong;}}"
)


def lines(body: str) -> list[str]:
    return rtf.read(f"{HEAD}{STYLES}{body}}}".encode("latin-1"), "a.rtf").text.split("\n")[:-1]


CHARACTERS = [
    (r"Caf\'e9 \'931\'94", "Café “1”"),
    (r"{\f1 \'cf\'f0\'e8}", "При"),
    (r"{\f3 \'93\'fa\'83A}", "日ア"),
    (r"caf\u233\'e9, \u8217 ?s {\uc0\u233}x{\uc2\u8364\'80\'80}", "café, ’s éx€"),
    (r"\u-10179?\u-8704? \u-10179? \u55357 ?\u56832 ?", "😀  😀"),
    (r"a\emdash b\endash c\bullet\lquote d\rquote\ldblquote e\rdblquote", "a—b–c•‘d’“e”"),
    (r"5\~km, 15\_year, co\-op \{x\} \\", "5\u00a0km, 15\u2011year, coop {x} \\"),
    (r"a\tab b\line c", "a\tb\u2028c"),
    (r"{\f2\'b1}5 {\f4\'4a}\u-4049 ?", "±5 \ufffc\ufffc"),
    ("one\r\ntwo", "onetwo"),
]


@pytest.mark.parametrize(("written", "read"), CHARACTERS)
def test_characters_are_read_in_every_notation(written: str, read: str) -> None:
    assert lines(written) == [read]


@pytest.mark.parametrize("written", [CHARACTERS[0][0], CHARACTERS[1][0], CHARACTERS[5][0], CHARACTERS[7][0]])
def test_a_library_reads_the_same_where_it_reads_rightly(written: str) -> None:
    """It keeps what was deleted, has halves of characters, loses notes, and takes minutes over a field that is never closed."""
    told: str = rtf_to_text(f"{HEAD}{written}\\par}}")  # type: ignore[no-untyped-call]
    told = told.replace("\n", "\u2028").rstrip("\u2028")
    assert lines(written) == [told]


@pytest.mark.parametrize(
    ("head", "read"),
    [
        (r"\ansi\ansicpg1251", "й"),
        (r"\mac", "È"),
        (r"\pc", "Θ"),
        (r"\pca", "Ú"),
        (r"\ansi\ansicpg99999", "é"),
        (r"\ansi\ansicpg10007", "й"),
    ],
)
def test_the_code_page_of_the_file_counts(head: str, read: str) -> None:
    assert rtf.read(f"{{\\rtf1{head} \\'e9}}".encode(), "a.rtf").text == f"{read}\n"


@pytest.mark.parametrize(
    ("charset", "read"),
    [(0, "é"), (1, "й"), (161, "\u03b9"), (177, "\u05d9"), (178, "é"), (186, "é"), (204, "й"), (238, "é"), (254, "Θ")],
)
def test_the_character_set_of_a_font_counts_before_the_code_page_of_the_file(charset: int, read: str) -> None:
    data = f"{{\\rtf1\\ansi\\ansicpg1251{{\\fonttbl{{\\f0\\fcharset{charset} T;}}}}\\f0 \\'e9}}"
    assert rtf.read(data.encode(), "a.rtf").text == f"{read}\n"


@pytest.mark.parametrize(
    ("charset", "written", "read"),
    [(128, "93\\'fa", "日"), (129, "b0\\'a1", "가"), (134, "b0\\'a1", "啊"), (136, "a4\\'a4", "中")],
)
def test_a_font_may_have_characters_of_two_bytes(charset: int, written: str, read: str) -> None:
    data = f"{{\\rtf1\\ansi\\ansicpg1251{{\\fonttbl{{\\f0\\fcharset{charset} T;}}}}\\f0 \\'{written}}}"
    assert rtf.read(data.encode(), "a.rtf").text == f"{read}\n"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (r"One\par Two\par\par Three", ["One", "Two", "", "Three"]),
        ("One\\\nTwo\\\r\nThree", ["One", "Two", "Three"]),
        (r"Sold {\deleted 12 }{\revised 15} tugs{\v  hidden}.", ["Sold 15 tugs."]),
        (r"Sold {\deleted 12\par }15 tugs.\par Next", ["Sold 15 tugs.", "Next"]),
        (r"{\header Draft\par}{\info{\title No}{\author Ann}}One{\*\annotation\pard Is it 50?\par}{\*\unknown 12}{\pict 0a0b}", ["One"]),
        (r"{\pict\bin3 }}{ }One", ["One"]),
        (r"One{\revised\revdttm-2074015744  two}", ["One two"]),
        (r"{\field{\*\fldinst DATE 15}{\fldrslt May 3}}", ["May 3"]),
        (r"One{\footnote\pard See {\i 7}.}, two{\footnote\ftnalt End.\par More.} {\deleted{\footnote gone}}.", ["One, two .", "See 7.", "End.", "More."]),
        (r"Above{\shp{\*\shpinst\shpleft0{\sp{\sn a}{\sv 1}}{\shptxt\pard In a box\par}}{\shprslt In a box}}\par Below", ["Above", "In a box", "Below"]),
        (r"\trowd\intbl a\cell b\cell\row\trowd\pard\intbl c\par d\cell e\cell\row\pard f\par", ["a", "b", "c", "d", "e", "f"]),
    ],
)  # fmt: skip
def test_a_text_reads_in_order(body: str, told: list[str]) -> None:
    assert lines(body) == told


def test_what_a_paragraph_is_comes_along() -> None:
    body = r"\pard\s2 a\par\pard\s1 b\par\pard\s0\outlinelevel2 c\par\pard{\listtext\tab}\ls1 d\par\pard\plain\s0 e\par"
    source = rtf.read(f"{HEAD}{STYLES}{body}}}".encode(), "a.rtf")
    assert [(one.role, one.level) for one in source.parts] == [
        ("headline", 0), ("crosshead", 1), ("crosshead", 3), ("item", 0), ("body", 0),
    ]  # fmt: skip


def test_places_have_names_and_marks_their_places() -> None:
    body = (
        r"\trowd\intbl a\cell b\cell\row\pard One{\b two}{\super 3}{\strike 4}"
        r'{\field{\*\fldinst{ HYPERLINK "a.html" }}{\fldrslt{\ul link}}}{\footnote note}\par'
    )
    source = rtf.read(f"{HEAD}{body}}}".encode(), "a.rtf")
    assert source.cells == ((0, "table 1, A1"), (2, "table 1, B1"), (4, ""), (17, "footnote 1"))
    assert {(name, source.text[start:end], address) for name, start, end, address in source.parts[2].marks} == {
        ("strong", "two", ""), ("raised", "3", ""), ("deleted", "4", ""), ("link", "link", "a.html"),
    }  # fmt: skip
