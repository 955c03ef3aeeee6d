import pytest

from newslint import document
from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import dates, figures
from newslint.article.sentences import REMEMBERED, Sentence, figured, in_percent, sentence_of, sentences
from newslint.model import Settings, Source

RISE = "It fell 12% on Monday to $5 from $6, it said."


def article(text: str) -> Article:
    return Article(document.parse(Source("story.md", text)), Settings())


def told(text: str) -> Sentence:
    (sentence,) = figured(article(text))
    return sentence


def test_sentences_are_numbered_through_the_story_and_hold_its_mentions() -> None:
    found = sentences(article(f"It rose. {RISE}\n\n```\nIt is 5% of code.\n```\n\nIt rests."))
    assert [(one.number, one.text) for one in found] == [(0, "It rose."), (1, RISE), (2, "It rests.")]
    assert [len(one.mentions) for one in found] == [0, 4, 0]
    assert [type(mention) for mention in found[1].mentions] == [Figure, Date, Figure, Figure]


def test_a_sentence_with_figures_has_them_in_order_among_its_tokens() -> None:
    sentence = told(f"It rose. {RISE} It rests.")
    assert [figure.text for figure in sentence.figures] == ["12%", "$5", "$6"]
    words = ["it", "fell", "", "on", "", "to", "", "from", "", ",", "it", "said", "."]
    assert [token.word for token in sentence.tokens] == words
    assert [sentence.at(figure) for figure in sentence.figures] == sentence.places == [2, 6, 8]


def test_tokens_are_split_once() -> None:
    sentence = told(RISE)
    assert sentence.tokens is sentence.tokens


def test_tokens_of_a_very_long_story_are_split_again() -> None:
    first, *others = figured(article("It fell 12% to $5 from $6. " * (REMEMBERED + 1)))
    tokens = first.tokens
    assert len([sentence.tokens for sentence in others[:-1]]) == REMEMBERED - 1
    assert first.tokens is tokens
    assert others[-1].tokens
    assert first.tokens is not tokens
    assert first.tokens == tokens


def test_a_range_written_from_to_is_two_figures_of_a_sentence() -> None:
    tokens = told("The rate went from 3% to 4% in May.").tokens
    assert [token.figure.text if token.figure else token.word for token in tokens][3:7] == ["from", "3%", "to", "4%"]
    assert [token.figure.quantity.nominal for token in tokens if token.figure][:2] == [3, 4]


def test_what_stands_before_and_behind_a_mention_comes_nearest_first() -> None:
    sentence = told("Sales (net) of the firm fell 12% on Monday, from $6 million, it said.")
    share = sentence.figures[0]
    assert [token.word for token in sentence.before(share)] == ["fell", "firm", "the", "of", ")", "net", "(", "sales"]
    after = [*sentence.after(share)]
    assert [token.word for token in after] == ["on", "", ",", "from", "", ",", "it", "said", "."]
    assert isinstance(after[1].mention, Date)
    assert after[1].figure is None
    assert after[4].figure is sentence.figures[1]


def test_a_number_inside_a_word_has_neither_half_of_it_beside_it() -> None:
    sentence = told("Boeing-787 jets fell 12%.")
    number = Mention(sentence.block, 7, 10)
    assert [token.word for token in sentence.before(number)] == []
    assert [token.word for token in sentence.after(number)][:1] == ["jets"]


def test_the_sentence_of_a_mention() -> None:
    story = article(f"It rose 3%. {RISE}\n\nIt lost $7.")
    found = sentences(story)
    assert [sentence_of(story, figure).number for figure in figures(story)] == [0, 1, 1, 1, 2]
    assert sentence_of(story, dates(story)[0]) is found[1]


def test_what_is_not_read_is_one_sentence() -> None:
    story = article("It rose.\n\n```\nOne. Two.\n```\n")
    code = next(block for block in story.blocks if block.kind == "code")
    assert sentence_of(story, Mention(code, 5, 8)).text == code.prose.text


@pytest.mark.parametrize(("least", "number"), [(1, 3), (2, 2), (3, 1)])
def test_sentences_in_percent(least: int, number: int) -> None:
    story = article("It rose 3%. It fell 3% to 5. Of $5, 3% or $6 went. It had 5 of 6.")
    assert len([*in_percent(story, least)]) == number
