import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.naming.variants import variants
from newslint.model import Settings, Source


def told(text: str, *house: str) -> list[tuple[str, str, int]]:
    source = Source("story.txt", "Council votes on harbour plan\n\n" + text)
    found = variants(Article(document.parse(source), Settings(names=house)))
    return [(one.odd.text, one.right.text, one.doubt) for one in found]


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("It was Maria Oberhauser's idea. Later Oberhuaser said so.", ("Oberhuaser", "Oberhauser", 0)),
        ("Lopez said no. Mr. Lopez left. Loppez said nothing more.", ("Loppez", "Lopez", 0)),
        ("“It grew,” Chief Executive Edda Wu said. Woo said more was to come.", ("Woo", "Wu", 1)),
        ("Shares in Merrowdale Partners fell. A fund of Merowdale Partners sold.", ("Merowdale", "Merrowdale", 0)),
        ("Germany sold boats. Gemrany bought them.", ("Gemrany", "Germany", 0)),
    ],
)
def test_the_odd_one_of_two_spellings(text: str, variant: tuple[str, str, int]) -> None:
    assert told(text) == [variant]


@pytest.mark.parametrize(
    ("field", "body", "names"),
    [
        ("- Gemrany to buy mill", "The mill was sold to Germany on Monday, it said.", ("Gemrany", "Germany")),
        ("- Union meets in Ebersfled", "The union met in Ebersfeld on Monday, it said.", ("Ebersfled", "Ebersfeld")),
        ("- Union meets in Ebersfeld", "The union met in Ebersfled on Monday, it said.", ("Ebersfeld", "Ebersfled")),
    ],
)
def test_of_two_spellings_told_once_each_the_odd_one_is_that_of_the_field(
    field: str, body: str, names: tuple[str, str]
) -> None:
    text = f"# Mill sold\n\n{field}\n\n{body}\n"
    (found,) = variants(Article(document.parse(Source("story.md", text)), Settings()))
    assert (found.odd.text, found.right.text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Adela Moravec met Anna Moravcova. Moravec said the Moravecs agreed.",
        "Texans love Texas. A Texan said so.",
        "The Marins, Martin and Marin, own it.",
        "Ostvik, Ostvig and Bergen own it.",
        "José Peña spoke. Pena said no more.",
        "Omar Khalid and Omair Khaled spoke to Tarvos.",
        "Ann Lee spoke. Bo Lea spoke.",
        "Adam Oberhauser spoke. Bo Oberhuaser left.",
        "The Nigerien minister left Abuja. The Nigerian side, said the Nigerian envoy, was told by the Nigerian army.",
        "Münster lies in Westphalia. The Minster in York is older, said the dean of the Minster. The Minster is open.",
    ],
)
def test_two_names_are_two_names(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The brewery in Philadelphia closed. The one in Philadolphia did not.", ("Philadolphia", "Philadelphia")),
        (
            "Zephyrnet rose. Zephyrnet fell, and Zephyrnet slept. A share of Zephyrbet cost a pound.",
            ("Zephyrbet", "Zephyrnet"),
        ),
        ("Both Bucjarest Boats and another were sold. The people of Bucharest said so.", ("Bucjarest", "Bucharest")),
        ("They lost in Harlington. The Harrington side won at home.", None),  # a family's name, or a place
        ("Zephyrnet rose. A share of Zephyrbot cost a pound.", None),
    ],
)
def test_a_letter_replaced_in_a_long_name_that_is_well_known(text: str, found: tuple[str, str] | None) -> None:
    assert [(odd, right) for odd, right, _ in told(text)] == ([found] if found else [])


HEAD = "---\nauthor: {}\ntags: [{}]\n---\n\n"


@pytest.mark.parametrize(
    ("author", "tag", "text", "found"),
    [
        ("Ilse Grotewohl", "boats", "Ilse Grotewol is a writer in Kiel.", ("Grotewohl", "Grotewol")),
        ("Ilse Grotewohl", "boats", "Jost Grotewol is a writer in Kiel.", None),
        ("Ilse Orr", "Ferynet", "Ferrynet sails. They spoke of Ferrynet, and Ferrynet slept.", ("Ferynet", "Ferrynet")),
        (
            "Ilse Orr",
            "Comittee",
            "They spoke to the Committee, and the Committee slept, said the Committee.",
            None,
        ),  # no name
        ("igrotewol", "Leith", "Ilse Grotewohl of Leith spoke.", None),
    ],
)
def test_writers_and_tags_are_spelt_as_in_the_copy(
    author: str, tag: str, text: str, found: tuple[str, str] | None
) -> None:
    article = Article(document.parse(Source("story.md", HEAD.format(author, tag) + text)), Settings())
    assert [(one.odd.text, one.right.text) for one in variants(article)] == ([found] if found else [])


def test_each_odd_spelling_is_told_once_and_by_the_likeliest_name() -> None:
    text = "Maria Oberhauser spoke. Oberhauser left. Oberhuaser said so. Oberhuaser said more."
    assert told(text) == [("Oberhuaser", "Oberhauser", 0)]
    assert told(text, "Maria Oberhauser") == [("Oberhuaser", "Oberhauser", 0)]


def test_the_list_of_the_house_settles_a_spelling_and_a_part_of_a_name_is_doubted() -> None:
    assert told("Lindquist fell.", "Lindqvist") == [("Lindquist", "Lindqvist", 0)]
    assert told("Lindquist said no.", "Eva Lindqvist") == [("Lindquist", "Lindqvist", 1)]
    assert told("Adam Lindquist said no.", "Eva Lindqvist") == []
    assert told("Lindquist fell.", "Lindquist", "Lindqvist") == []


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("Brain Cox acted. Brain sang. Later Brian Cox left.", ("Brain", "Brian")),
        ("They sailed from Beijng. Ann saw Beijng. Then came a boat from Beijing.", ("Beijng", "Beijing")),
        ("Reed Hundt spoke. Hundt left. Later Hunt said so.", ("Hunt", "Hundt")),
        ("Ann Oberhauser spoke. Oberhuaser left. Oberhuaser said so.", ("Oberhuaser", "Oberhauser")),
    ],
)
def test_the_right_one_is_what_the_introduction_or_the_vocabulary_supports(text: str, variant: tuple[str, str]) -> None:
    assert [(odd, right) for odd, right, _ in told(text)] == [variant]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Shares of Merrowdale Partners fell. A fund of Merowdale Partners sold.", [False]),
        ("Merrowdale fell. Merrowdale rose. Merrowdale slept. Later Merowdale left.", [True]),
        ("It met Ann Merrowdale. Merrowdale spoke. Later Merowdale said so.", [True]),
    ],
)
def test_that_a_spelling_stands_a_little_oftener_supports_nothing(text: str, sure: list[bool]) -> None:
    source = Source("story.txt", "Council votes on harbour plan\n\n" + text)
    found = variants(Article(document.parse(source), Settings()))
    assert [variant.sure for variant in found] == sure
