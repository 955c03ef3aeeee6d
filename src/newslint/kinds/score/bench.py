"""Article -> judges of a divided court that are counted or named, and on which side they were: `6-3 … the other four dissented`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims.told import claims_in
from newslint.article.contests.scores import Score
from newslint.article.mention import Mention
from newslint.article.sentences import Sentence, sentence_of, sentences
from newslint.article.sentences.tokens import Token
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.passages import beside, says
from newslint.kinds.score.wording import Tally
from newslint.lexicon.relations import RelationWords

_AHEAD = 3
"""Sentences from a vote in which it is told who was on which side."""
_BENCH = range(3, 16)
"""Judges of a court."""


def bench(article: Article) -> Iterator[Tally]:
    """The votes of a court beside those who were counted or named on one side of it."""
    every = scores(article)
    for score in every:
        if score.total not in _BENCH or len(every) > 1 or not beside(article, score, "ruled"):
            continue
        at = sentence_of(article, score).number
        near = [one for one in sentences(article)[at : at + _AHEAD + 1] if one.block.kind == "body"]
        if any(says(article, one.text, "in-part") for one in near):
            continue
        for sentence in near:
            yield from _counted(article, sentence, score)
            yield from _named(article, sentence, score)


def _counted(article: Article, sentence: Sentence, score: Score) -> Iterator[Tally]:
    """The others, by their number: `the three remaining justices`."""
    others = frozenset(article.lexicon.relations.classes.get("minority-counted", ()))
    for claim in claims_in(article)(sentence):
        told = claim.role == "number" and claim.beside(others) and says(article, sentence.text, "dissent")
        if told and not score.start <= claim.mention.start < score.end:
            low, high = sorted(score.sides)
            both = says(
                article, sentence.text, "joined"
            )  # `dissented; the other five joined`, whoever wrote for them or not
            possible = (low, high - 1, high) if both else (low,)
            yield Tally(claim.mention, (score,), str(low), claim.quantity.nominal in possible, left=True)


def _named(article: Article, sentence: Sentence, score: Score) -> Iterator[Tally]:
    """Those who dissented, or joined whoever wrote for the majority, by name."""
    words = article.lexicon.relations
    names = _justices(sentence, words)
    if len(names) < 2 or not says(article, sentence.text, "named-judges"):
        return
    dissent, joined = (says(article, sentence.text, name) for name in ("dissent", "joined"))
    possible = {side for side, told in ((min(score.sides), dissent), (max(score.sides), joined)) if told}
    if possible:
        counted = {len(names), len(names) + joined}  # whoever wrote for them may be told elsewhere
        place = Mention(sentence.block, names[0][0].start, names[-1][-1].end)
        right = " / ".join(map(str, sorted(possible)))
        yield Tally(place, (score,), right, not counted.isdisjoint(possible), left=True)


def _justices(sentence: Sentence, words: RelationWords) -> Sequence[Sequence[Token]]:
    """The names behind the plural of judges, between commas and `and`."""
    plurals, text = frozenset(words.classes.get("named-judges", ())), sentence.block.prose.text
    at = next((place for place, token in enumerate(sentence.tokens) if token.word in plurals), len(sentence.tokens))
    names: list[list[Token]] = [[]]
    for token in sentence.tokens[at + 1 :]:
        if token.mention is None and text[token.start].isupper():
            names[-1].append(token)
        elif token.word == "," or token.word in words.ands:
            names += [[]] if names[-1] else []
        else:
            break
    return [name for name in names if name]
