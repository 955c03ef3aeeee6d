"""Whatever the copy holds, the kinds that do sums neither fail nor point outside of it."""

from hypothesis import given
from hypothesis import strategies as st

from newslint import document, kinds
from newslint.article import Article
from newslint.model import Problem, Settings, Source

WORDS = """
    380 billion yuan ($53 billion) ($1 = 7.1157 yuan) (1 euro = $1.08) rose fell to from by at , or ( ) : ; . and of the
    12% 15 percent 0 0% -3 1,000 $5 $0 million 5-7 $5-7 one three a third half doubled 10 miles (16 km) -10°C (14°F)
    compared with a year earlier expected by analysts up down = + $1.1 billion euros miillion 135,00 20014 poll backed
    100 percent ¥ £1.5m Rs 500 crore 45 cents a share between 2 and 4.5 euros loss
    """
PIECES = st.sampled_from([*WORDS.split(), "\n\n"])
COPY = st.one_of(st.text(), st.lists(PIECES, max_size=40).map(" ".join))


@given(COPY)
def test_no_text_breaks_them(text: str) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    for name in ("conversion", "change", "share", "total", "amount"):
        kind = kinds.load(name)
        faults = {fault.name: set(fault.values) for fault in kind.faults}
        for one in kind.check(article, kind.Options()):
            places = [one.span, *(note.span for note in one.notes)]
            assert all(0 <= span.start < span.end <= len(text) for span in places)
            assert [note.span for note in one.notes] == sorted(note.span for note in one.notes)
            if isinstance(one, Problem):
                assert faults[one.fault] <= set(one.values)
