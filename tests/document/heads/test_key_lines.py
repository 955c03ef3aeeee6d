import pytest

from newslint.document.heads.lines import place, read

HEADS = [
    "Title: Our Weekly 342\nNumber: 342\nDate: 2020-01-02 12:00\nCategory: Weekly\n",
    "title: Up\nauthor: Ann Hartmoor\n",
    "Title:   Up\n  and on\nAuthor:  Ann Hartmoor\nBase Header Level: 2\nDate: 2 January 2024\n",
    "Date: 2024-01-02\nTags: a, b\n",
    ".. title: Up\n.. slug: up\n",
]
COPY = [
    "Q: What is it?\nA: A boat.\n",
    "Ann: Is it a boat?\nBen: It is.\nAnn: So it is.\n",
    "Date: June 3\nTime: 7 p.m.\nPlace: The quay\nTickets: $12\n",
    "Title: Up\n",
    "Title: Up\nPublisher: Hartmoor\nPages: 320\nPrice: $12\n",
    "Contact: Ann Hartmoor\nEmail: ann@a.example\nTitle: Up\n",
    "Author: Ann\nStatus: Alive\n",
    "Title: Up\nTitle: On\n",
    "Update: The line said so.\nDate: June 3\n",
    "Title: Up\nDate: 2024-01-02\nIt sails on Monday.\n",
]


@pytest.mark.parametrize("text", HEADS)
def test_a_head_of_lines(text: str) -> None:
    for end in ("\n", "\r\n"):
        whole = (text + "\nIt sails on Monday.\n").replace("\n", end)
        found = place(whole, 0)
        assert found is not None
        assert whole[found.end :] == f"{end}It sails on Monday.{end}"


@pytest.mark.parametrize("text", COPY)
def test_copy_of_lines_with_colons(text: str) -> None:
    assert place(text + "\nIt sails on Monday.\n", 0) is None


def test_each_value_is_where_it_is_written() -> None:
    text = "Title:  Up\n  and on \nDate: 2024-01-02\n\nTags: a\n"
    found = place(text, 0)
    assert found is not None
    head = read(text, *found)
    assert head.meta == {"Title": "Up\n  and on", "Date": "2024-01-02"}
    assert [text[value.start : value.end].strip() for value in head.values] == ["Up\n  and on", "2024-01-02"]
