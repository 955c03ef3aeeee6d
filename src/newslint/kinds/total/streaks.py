"""Article -> runs of wins or defeats with a list of all who were met in them: `their third defeat in a row … beaten by Deal, by Hythe and by Orly`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.dates.value import Date
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured, sentences
from newslint.article.sentences.tokens import Token
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_LEAST, _MOST = 3, 10
"""How long such a run is, and the list."""
_BEHIND = 3
"""Words behind a number in which it says that it is of a run: `three league defeats in a row`."""
_BEFORE = 9
"""Words before it in which a run is named: `stretched their winning run to five games`."""
_LEADS = 3
"""Words of a phrase that says that somebody was met."""
_NAME = 4
"""Words of a name."""
_HYPHENS = frozenset(("-", "–"))
_OPENS = frozenset((",", "-", "--", "–", "—", ";", ":"))


class Streak(NamedTuple):
    """A number of wins or defeats in a row, and how many were met in them by name."""

    stated: Figure
    names: int
    start: int
    end: int


def streaks(article: Article) -> Iterator[Streak]:
    """Every run in whose sentence, or the next one, all are named, one too many or too few."""
    words, every = article.lexicon.relations, sentences(article)
    for sentence in figured(article):
        runs = [figure for figure in sentence.figures if _is_run(sentence, figure, words)]
        if len(runs) != 1:
            continue
        near = every[max(0, sentence.number - 1) : sentence.number + 2]
        for held in sorted(near, key=lambda one: one.number < sentence.number):
            if held.block is not sentence.block or _says(held.text, words, "only-some-of-a-run"):
                continue
            lost = _says(sentence.text, words, "runs-of-defeats")
            names = _met(held, words, runs[0].end if held is sentence else held.start, lost=lost)
            if _LEAST <= len(names) <= _MOST:
                more = len(names) - runs[0].quantity.nominal
                if more in {0, 1} or (more == -1 and len(names) > _LEAST):  # of a few, one may have been met twice
                    yield Streak(runs[0], len(names), names[0][0].start, names[-1][-1].end)
                break


def _says(text: str, words: RelationWords, name: str) -> bool:
    """Whether a text has a phrase of a class, in whole words."""
    spoken = f" {' '.join(word.strip('.,;:()') for word in lowered(text).split())} "
    return any(f" {phrase} " in spoken for phrase in words.classes.get(name, ()))


def _is_run(sentence: Sentence, figure: Figure, words: RelationWords) -> bool:
    """Whether a number is that of games in a row: `five in a row`, `a third straight defeat`."""
    worth, text = figure.quantity.nominal, sentence.block.prose.text
    if figure.role not in {"number", "ordinal"} or figure.quantity.hedge or not _LEAST - 1 <= worth <= _MOST:
        return False
    behind = " ".join(text[figure.end : sentence.end].replace("-", " ").split()[: _BEHIND + _LEADS])
    if _says(behind.partition(",")[0], words, "run-of-games"):
        return True
    before = " ".join(text[sentence.start : figure.start].rpartition(",")[2].split()[-_BEFORE:])
    return _says(before, words, "named-runs") and _says(" ".join(behind.split()[:1]), words, "games-of-a-run")


def _met(sentence: Sentence, words: RelationWords, start: int, *, lost: bool) -> Sequence[Sequence[Token]]:
    """The names behind what says that somebody was met, those who won where the side lost; none where other words tell more of them."""
    tokens = [*_scoreless([token for token in sentence.tokens if token.start >= start])]
    leads = [phrase.split() for phrase in words.classes.get("met-in-defeat" if lost else "met-in-victory", ())]
    first = next(
        (
            at + len(lead)
            for at in range(len(tokens))
            for lead in leads
            if [token.word for token in tokens[at : at + len(lead)]] == lead
        ),
        None,
    )
    return _names(tokens[first:], sentence.block.prose.text, words) if first is not None else ()


def _scoreless(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens without the scores among them: `lost 5-3 to Deal`."""
    for at, token in enumerate(tokens):
        near = (one.word for one in tokens[max(0, at - 1) : at + 2])
        scored = token.word.isdecimal() or any(one.word.isdecimal() for one in tokens[max(0, at - 1) : at])
        if not (scored and not _HYPHENS.isdisjoint(near) and (token.word.isdecimal() or token.word in _HYPHENS)):
            yield token


def _names(tokens: Sequence[Token], text: str, words: RelationWords) -> Sequence[Sequence[Token]]:
    """Runs of words with a capital that marks, `and` and words of time and place part, up to the comma behind the last; the places themselves are none."""
    idle = frozenset(words.classes.get("met-parting", ())) | words.ands | _OPENS | {"."}
    placing = words.classes.get("at-a-place", ())
    found: list[list[Token]] = []
    goes_on, led, joined, whole = False, "", False, 0
    for at, token in enumerate(tokens):
        dated = isinstance(token.mention, Date)
        joint = token.mention is not None and [one.word for one in tokens[at + 1 : at + 2]] == ["-"]  # `first-place`
        named = token.mention is None and text[token.start].isupper()
        if named and goes_on:
            found[-1].append(token)
        elif named and led not in placing:
            found.append([token])
        elif not (named or joint or dated or token.word in idle):
            found = found[:whole]
            break
        joined = joined or token.word in words.ands
        whole = len(found) if joined and token.word == "," and led not in words.ands else whole
        goes_on = named and (goes_on or led not in placing)
        led = token.word if not named else led
    return found if all(len(name) <= _NAME for name in found) else ()
