"""Article -> scores of several games, and how many games these were: `won Game 7 … the series, 4-2`, `won 12 of 18 games … are 12-7`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.told import claims_in
from newslint.article.contests.scores import Score
from newslint.article.mention import Mention
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import Sentence, sentence_of
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import around, beside, says, scores_in
from newslint.kinds.score.wording import said
from newslint.lexicon import Lexicon, lowered
from newslint.tuples import NamedTuple

_BEFORE = 10
"""Characters before a number of games that say which of them these are."""
_LONGEST = 7
"""Games of a series."""


_APART = 2
"""Games by which a slip misses those that were played: what is further off is of some of them."""


class Played(NamedTuple):
    """As many games or votes as a score's two sides make, and what says how many there were."""

    score: Score
    stated: Mention
    number: int
    only_more: bool = False

    @property
    def holds(self) -> bool:
        """Whether the score is of so many; of some of them where others may have stayed away."""
        return self.score.total == self.number or (self.only_more and self.score.total < self.number)


def played(article: Article) -> Iterator[Played]:
    """Every score of games or votes that are counted nearby."""
    for score in scores(article):
        near = around(article, score)
        if beside(article, score, "series") or (score.worded and says(article, score.text, "games")):
            yield from _of_series(article, score, near)
        elif beside(article, score, "ruled"):
            yield from _of_judges(article, score, near)
        elif beside(article, score, "record") or _is_reached(article, score):
            yield from _of_season(article, score, near)


def _is_reached(article: Article, score: Score) -> bool:
    """Whether a win or a loss brought somebody to a record: `lifted the Gulls to 12-5`."""
    before = word_before(score.block.prose.text, score.start).lower()
    return not score.worded and before in article.lexicon.relations.to


@cache
def _game(lexicon: Lexicon) -> re.Pattern[str]:
    """A numbered game behind what tells that it is over: `win in Game 7`, `won Game Five`."""
    names, units = lexicon.relations.classes.get("decisive", ()), lexicon.figures.units
    number = f"[1-9]|{compiled.any_of(word for word, worth in units.items() if 0 < worth <= _LONGEST)}"
    return compiled.pattern(rf"(?:{'|'.join(map(re.escape, names)) or '(?!)'}) (?P<number>(?i:{number}))(?!\w|[-–.]\d)")


def _worth(written: str, lexicon: Lexicon) -> int:
    """The number of a game, in digits or in a word."""
    return lexicon.figures.units.get(written.lower()) or int(written)


def _of_series(article: Article, score: Score, near: Sequence[Sentence]) -> Iterator[Played]:
    """The number of the last game, or of all games, of a series."""
    if score.total > _LONGEST or len([one for one in scores_in(article, near) if one.sorted == score.sorted]) > 1:
        return
    if len({*score.sides}) == 1:  # nothing is decided yet
        yield from _before_next(article, score, near)
        return
    pattern = _game(article.lexicon)
    games = [(one, found) for one in near for found in pattern.finditer(one.block.prose.text, one.start, one.end)]
    told = [one for some in near for one in said(article, some, "decisive-game")]
    counted = [claim for claim in _counts(article, near, "games") if _says(article, claim, "played")]
    if len(games) == 1:
        sentence, found = games[0]
        number = _worth(found["number"], article.lexicon)
        if number == score.total + 1 and _is_to_come(article, sentence, found.start()):
            return  # `lead 3-0 and would sweep it with a win in Game 4`
        yield Played(score, Mention(sentence.block, found.start("number"), found.end("number")), number)
    elif len(told) == 1 and not _is_to_come(article, sentence_of(article, told[0].place), told[0].place.start):
        yield Played(score, told[0].figures[0], told[0].numbers[0])
    elif len(counted) == 1:
        yield Played(score, counted[0].mention, int(counted[0].quantity.nominal))
    elif not games:
        yield from _before_next(article, score, near)


def _is_to_come(article: Article, sentence: Sentence, at: int) -> bool:
    """Whether a game is only foreseen by a word before it in its sentence."""
    before = (token.word for token in sentence.tokens if token.start < at)
    return not article.lexicon.calendar.ahead.isdisjoint(before)


def _before_next(article: Article, score: Score, near: Sequence[Sentence]) -> Iterator[Played]:
    """The number of the game that is played next: one more than there were."""
    over, to_come = _game(article.lexicon), _next_game(article.lexicon)
    found = [
        Mention(one.block, *match.span(match.lastgroup or 0))
        for one in near
        for match in to_come.finditer(one.block.prose.text, one.start, one.end)
    ]
    ended = {
        (one.block, match.start("number"))
        for one in near
        for match in over.finditer(one.block.prose.text, one.start, one.end)
    }
    found = [one for one in found if (one.block, one.start) not in ended]  # `won Game 4 on Saturday`
    if len({one.text for one in found}) == 1:
        written = found[0].text
        number = _worth(written, article.lexicon)
        if number != score.total or not _is_won(article, score):
            yield Played(score, found[0], number - 1)


def _is_won(article: Article, score: Score) -> bool:
    """Whether the sentence of a score says that it was the last: `in Game 5 the Gulls were champions, four games to one`."""
    return says(article, sentence_of(article, score).text, "series-won")


@cache
def _next_game(lexicon: Lexicon) -> re.Pattern[str]:
    """The number of a game that is still to come: `for Game 6`, `Game 7 is on Sunday`."""
    words, units = lexicon.relations, lexicon.figures.units
    before, behind = (compiled.any_of(words.classes.get(name, ())) for name in ("before-the-next", "of-the-next"))
    numbered = words.classes.get("numbered-game", ("(?!)",))[0]
    number = f"[2-{_LONGEST}]|{compiled.any_of(word for word, worth in units.items() if 1 < worth <= _LONGEST)}"
    return compiled.pattern(
        rf"(?i:(?<!\w)(?:{before})) (?P<one>(?i:{number}))(?![\w-]|[.–]\d)|(?i:(?<!\w){numbered}) (?P<two>(?i:{number})),? (?i:{behind})(?!\w)"
    )


def _of_judges(article: Article, score: Score, near: Sequence[Sentence]) -> Iterator[Played]:
    """The size of a bench that is divided; some of its judges may not take part, unless the story says that all do."""
    own = [sentence_of(article, score)]
    counted = _counts(article, own, "judges") or _counts(article, near, "judges")
    sizes = frozenset(article.lexicon.relations.classes.get("benches", ()))  # no `three judges agreed`
    if len(counted) == 1 and (counted[0].quantity.nominal >= max(2, *score.sides) or counted[0].beside(sizes)):
        everybody = any(says(article, one.text, "closed") for one in near)
        yield Played(score, counted[0].mention, int(counted[0].quantity.nominal), only_more=not everybody)


def _of_season(article: Article, score: Score, near: Sequence[Sentence]) -> Iterator[Played]:
    """The games that a team has played, of which it has won as many as its record says."""
    counted = [one for one in _counts(article, near, "games") if not _of_some(article, one.mention)]
    won = [
        claim
        for one in near
        for claim in claims_in(article)(one)
        if claim.quantity.nominal == score.sides[0] and _says(article, claim, "won")
    ]
    sofar = [
        one
        for one in counted
        if _says(article, one, "season-so-far") and abs(one.quantity.nominal - score.total) <= _APART
    ]
    if len(counted) == 1 and (won or sofar) and not any(_is_said(article, one.text, "tied") for one in near):
        yield Played(score, counted[0].mention, int(counted[0].quantity.nominal))


def _is_said(article: Article, text: str, name: str) -> bool:
    """Whether a text has a phrase of a class that is not denied: not `there are no ties`."""
    classes = article.lexicon.relations.classes
    denied = {f"{no} {one}" for no in classes.get("denied", ()) for one in classes.get(name, ())}
    return says(article, text, name) and not any(f" {one}" in lowered(text) for one in denied)


def _of_some(article: Article, games: Mention) -> bool:
    """Whether games are not all that were played: `the first 18 games`."""
    return says(article, games.block.prose.text[max(0, games.start - _BEFORE) : games.start], "stretch")


def _counts(article: Article, near: Sequence[Sentence], name: str) -> Sequence[Claim]:
    """The whole numbers of some sentences behind which, or before which, a word of a class stands, outside of scores."""
    taken = [*scores_in(article, near)]
    every = (claim for one in near for claim in claims_in(article)(one) if claim.role == "number")
    return [
        claim
        for claim in every
        if claim.quantity.nominal.denominator == 1
        and _says(article, claim, name)
        and not any(one.block is claim.mention.block and one.start <= claim.mention.start < one.end for one in taken)
    ]


def _says(article: Article, claim: Claim, name: str) -> bool:
    """Whether a phrase of a class, with `#` for the figure, stands around a claim, or a word of it behind."""
    phrases = frozenset(article.lexicon.relations.classes.get(name, ()))
    return claim.beside(phrases) or claim.told(phrases)
