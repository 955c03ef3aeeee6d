import pytest

from newslint.document.running import running


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry line said on Monday that it had sold two boats.", 12),
        ("Sales rose 12% to $1.18 billion from $0.93 billion", 6),
        ("Die Reederei sagte am Montag, dass sie die Boote verkauft hat.", 11),
        ("“The boats,” he said, “are on the way to us – at last.”", 12),
        ("The ferry sold its boats.", 0),  # five words
        ("Ferry boats tugs piers harbours wharves", 0),
        ("Ferry boats tugs piers harbours the wharves", 0),  # one little word tells nothing
        ("the ferry boats tugs piers harbours wharves to docks quays", 10),
        ("the ferry boats tugs piers harbours wharves to docks quays buoys lights cranes ropes sails", 0),
        ("// The ferry line said on Monday that it had sold two boats.", 0),
        ("The ferry line said on Monday that it had sold two boats;", 0),
        ("&ldquo;The ferry&nbsp;line said on Monday that it had sold two boats.&rdquo;", 12),
        ("$5 million was paid for the boats that the ferry line sold.", 11),
        ("**The ferry line** said on Monday that it had sold two boats.", 12),
        ("$ the ferry line said on Monday that it had sold two boats", 0),
        ("$sum = the ferry line said on Monday that it had sold two boats", 0),
        ("* the ferry line said on Monday that it had sold two boats", 0),
        ("-- the ferry line said on Monday that it had sold two boats", 0),
        ("The ferry   line said on Monday that it had sold two boats.", 0),
        ("The ferry line said on Monday that it had sold two boats. # why", 0),
        ("the ferry x=1 line y_2 sold z[3] it to a=b the a(b) end", 0),
    ],
)
def test_copy_is_told_by_its_words(text: str, words: int) -> None:
    assert running(text) == words


def test_the_beginning_of_a_long_text_is_enough_to_tell() -> None:
    copy, code = "The ferry line said on Monday that it had sold two boats. " * 100, "x = y + z, " * 400
    assert running(copy) == 1200
    assert not running(code + copy)
