"""A sentence -> what it says that may let a figure pass: without what is beside those that take part, or tells something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.claims.beside import LISTED
from newslint.article.claims.claim import Claim
from newslint.article.dates.value import Date
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, sentence_of
from newslint.kinds.relation.asides import is_of_a_record, last_mark, until
from newslint.kinds.relation.signs import pieces, spoken
from newslint.lexicon.names import Names

_NUMBER = "number"
_SAYING = 5
"""Tokens on either side of a day among which is who told something then."""
OF_A_DAY = frozenset(("day", "weekday", "relative"))
"""Dates that are of one day."""


def told_of(sentence: Sentence, article: Article, beside: Sequence[Claim], *, records: bool) -> str:
    """What a sentence says, without how far one must go back for the like unless the rule is of `records`, without figures `beside` those that take part, and a last clause that has a subject of its own and no figure or tells why.

    `, and the forecast is for rain`, `, and snow is expected`, `, after it cut its forecast`; not `, and a clerk died`.
    """
    said, text = article.lexicon.relations, _without_days_of_saying(sentence, article)
    for mention in () if records else sentence.mentions:
        if isinstance(mention, Date) and is_of_a_record(sentence, mention, said, article.lexicon.agreement):
            start, end = last_mark(sentence, mention) - sentence.start, mention.end - sentence.start
            return f"{text[:start]} {text[end:]}"
    for claim in beside:
        if sentence_of(article, claim.mention) is sentence:
            start, end = until(article, claim)
            return f"{text[: start - sentence.start]} {text[end - sentence.start :]}"
    behind = sentence.tokens[max(sentence.places, default=-1) + 1 :]
    further = said.articles | said.owners | said.anaphors | frozenset(said.classes.get("newcomers", ()))
    for at, (one, joint, first) in enumerate(zip(behind, behind[1:], behind[2:], strict=False)):
        subject = first.word in said.articles & said.pointing
        is_told = first.word not in further and any(token.word in said.helping for token in behind[at + 3 : at + 5])
        another = joint.word in said.ands and (subject or is_told)
        why = joint.word in said.classes.get("reasons", ()) and (subject or first.word in said.anaphors)
        if one.word in LISTED and (another or why):
            return text[: one.start - sentence.start]
    return text


def _without_days_of_saying(sentence: Sentence, article: Article) -> str:
    """A sentence without the day on which somebody told what stands before: `, figures published on Friday show`."""
    text, tokens, saying = sentence.text, sentence.tokens, article.lexicon.relations.classes.get("attributing", ())
    first = max(sentence.places, default=len(tokens)) + 1
    for at in range(first, len(tokens)):
        token = tokens[at]
        day = isinstance(token.mention, Date) and token.mention.period in OF_A_DAY
        if day and any(near.word in saying for near in tokens[max(first, at - _SAYING) : at + _SAYING]):
            start, end = tokens[at - 1].start - sentence.start, token.end - sentence.start
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def counted_by_article(claim: Claim) -> Sequence[str]:
    """The words of somebody who takes part and is told without a count, with the `and` before; none for all others."""
    alone = claim.role == _NUMBER and not isinstance(claim.mention, Figure)
    return pieces(f"{claim.joint} {claim.mention.text}") if alone else ()


def spoken_of(text: str, article: Article, counted: Sequence[str]) -> str:
    """What is spoken in a text, without those who are counted, whom `and a clerk` adds to nothing; the title of a nun tells of nobody's sister."""
    said = spoken(_titles(article.lexicon.names).sub("", text))
    for one in counted:
        said = said.replace(one, " ")
    return said


@cache
def _titles(names: Names) -> re.Pattern[str]:
    """Words for relatives before a name: `Sister Agnes`, `Father Rehn`."""
    kin = "|".join(sorted(word.capitalize() for word in names.kin & names.titles)) or "(?!)"
    return compiled.pattern(rf"\b(?:{kin}) (?=[A-Z])")
