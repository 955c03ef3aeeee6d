"""Article -> records of won and lost, beside the number of the win or of the games: `(11-4) won its 12th game in 16 outings`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.contests.scores import Score
from newslint.article.mention import Mention
from newslint.article.prose.runs import runs
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import beside, says, scores_in
from newslint.kinds.score.wording import Said, Tally, said
from newslint.lexicon.relations import RelationWords

_AROUND = 20
"""Characters behind the number of a win in which it is said of which games it is."""
_NEAR = 4
"""Characters from a win to the number of the games of which it is one."""
_APART = 2
"""Games by which a slip misses those that were played: what is further off is of some of them, `their sixth at home`."""
_WIN = 3
"""Points of a win in most leagues."""


def records(article: Article) -> Iterator[Tally]:
    """What records and numbers of wins come to."""
    for score in scores(article):
        sentence = sentence_of(article, score)
        if [one for one in scores_in(article, [sentence]) if _is_record(article, one)] == [score]:
            yield from _numbered(article, sentence, score)


def _is_record(article: Article, score: Score) -> bool:
    """Whether a score is of games won and lost: in brackets, or beside a word that says so."""
    text = score.block.prose.text
    bracketed = text[max(0, score.start - 1) : score.start] == "(" and text[score.end : score.end + 1] == ")"
    return not score.worded and (bracketed or beside(article, score, "record", 12))


def _numbered(article: Article, sentence: Sentence, score: Score) -> Iterator[Tally]:
    """The number of the last win, or loss, or of all games, in the sentence of a record."""
    won, lost = score.sides
    for name, right in (
        ("number-of-win", won),
        ("number-of-loss", lost),
        ("number-of-games", won + lost),
    ):
        found = [one for one in said(article, sentence, name) if not _is_of_some(article, one, score)]
        if len(found) == 1 and abs(found[0].numbers[0] - right) <= _APART:
            yield Tally(found[0].figures[0], (score,), str(right), found[0].numbers[0] == right)


def _is_of_some(article: Article, one: Said, score: Score) -> bool:
    """Whether a win or games are of a run of games alone: `its ninth win in a row`, `a third win in four games`."""
    block, end, sentence = one.place.block, one.place.end, sentence_of(article, one.place)
    wins = [each for name in ("number-of-win", "number-of-loss") for each in said(article, sentence, name)]
    for win in wins:
        for some in said(article, sentence, "number-of-some"):
            joined = 0 <= some.place.start - win.place.end < _NEAR and one.place.start in {
                some.place.start,
                win.place.start,
            }
            if joined and abs(some.numbers[0] - score.total) > _APART:
                return True
    return says(article, block.prose.text[one.place.start : end + _AROUND], "runs-of-games")


def rows(article: Article) -> Iterator[Tally]:
    """Rows of games played, won, drawn and lost, and the points that they are worth: `P30 W17 D6 L7 Pts 58`."""
    pattern, words = _row(article.lexicon.relations), article.lexicon.relations
    for sentence in sentences(article) if any(_hint(words).search(text) for text in runs(article)) else ():
        for found in pattern.finditer(sentence.text):
            at = sentence.start
            places = {
                name: Mention(sentence.block, at + found.start(name), at + found.end(name))
                for name in ("played", "won", "drawn", "lost", "points", "worth")
                if found[name]
            }
            played, won, drawn, lost = (int(places[name].text) for name in ("played", "won", "drawn", "lost"))
            parts = tuple(places[name] for name in ("won", "drawn", "lost"))
            yield Tally(places["played"], parts, str(won + drawn + lost), played == won + drawn + lost)
            for stated in (places.get("points"), places.get("worth")):
                if stated is not None:
                    holds = int(stated.text) in {_WIN * won + drawn, (_WIN - 1) * won + drawn}
                    yield Tally(stated, parts[:2], str(_WIN * won + drawn), holds)


@cache
def _hint(words: RelationWords) -> re.Pattern[str]:
    """What begins a row, looked for in all of a story at once."""
    marks = (form for mark in words.classes.get("played-mark", ()) for form in (mark, mark.upper(), mark.capitalize()))
    return compiled.pattern(rf"(?:{'|'.join(map(re.escape, sorted({*marks}))) or '(?!)'})[: ]{{0,2}}[0-9]")


@cache
def _row(words: RelationWords) -> re.Pattern[str]:
    """Such a row, each number behind its mark."""
    parts = [
        rf"(?:{_any(words, f'{name}-mark')})[: ]{{0,2}}(?P<{name}>[0-9]{{1,3}})"
        for name in ("played", "won", "drawn", "lost")
    ]
    mark = _any(words, "points-mark")
    points = rf"(?:.{{0,20}}?(?:(?:{mark})[: ]{{0,2}}(?P<points>[0-9]{{1,3}})|(?<![\w-])(?P<worth>[0-9]{{1,3}}) (?:{mark})))?"
    return compiled.pattern(r"(?i:(?<!\w)" + r"[,; ]{1,3}".join(parts) + points + r"(?!\w))")


def _any(words: RelationWords, name: str) -> str:
    return compiled.any_of(words.classes.get(name, ()))
