"""Article -> lists of names that are then counted: `Boston, Providence and Hartford … The four airports`, `Leipzig, Graz and Lyon, and all four`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.told import claims_in
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured, sentences
from newslint.article.sentences.tokens import Token
from newslint.kinds.total.appositions import QUOTES, names_in
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_LEAST, _MOST = 3, 12
"""How long a list is that is counted."""
_STARTS = 8
"""Words with a capital at which a list may begin."""


class Counted(NamedTuple):
    """A count, and the names that were listed before it."""

    again: Figure
    names: int
    start: int
    end: int


def taken_up(article: Article) -> Iterator[Counted]:
    """Every count that takes up the list of its sentence or of the one before, as long or one off."""
    words, told, every = article.lexicon.relations, claims_in(article), sentences(article)
    for sentence in figured(article):
        if sentence.block.kind != "body" or not any(_is_few(figure) for figure in sentence.figures):
            continue
        for claim in told(sentence):
            if isinstance(claim.mention, Figure) and _is_few(claim.mention):
                before = _told_before(sentence, every, claim, words)
                found = _listed(before, claim, words) if before is not None else ()
                if found and abs(len(found) - claim.quantity.nominal) <= 1:
                    yield Counted(claim.mention, len(found), found[0][0].start, found[-1][-1].end)


def _is_few(figure: Figure) -> bool:
    return figure.role == "number" and not figure.hedge and 1 < figure.quantity.nominal <= _MOST


def _told_before(sentence: Sentence, every: Sequence[Sentence], claim: Claim, words: RelationWords) -> Sentence | None:
    """The sentence of the list: its own for `all five`, the one before for `The four` with which one begins."""
    told = not claim.noun and (claim.preceded_by(words.all_of_them) or _are_told(claim, words))
    if told and claim.mention.start > sentence.start + _STARTS:
        return sentence if len(sentence.figures) == 1 or sentence.figures[0] is claim.mention else None
    first = sentence.tokens[0].word in words.pointing | words.all_of_them
    opens = first and len(sentence.tokens) > 1 and sentence.tokens[1].mention is claim.mention
    before = every[sentence.number - 1] if opens and sentence.number else None
    return before if before is not None and before.block is sentence.block else None


def _is_bound(claim: Claim, words: RelationWords) -> bool:
    """Whether what is counted is told by more than its noun: `The four countries of the Pact`."""
    behind = claim.next[claim.next.index(claim.noun) + 1 :][:1] if claim.noun in claim.next else ()
    return any(not some.isdisjoint(behind) for some in (words.relatives, words.of, words.asides, words.start))


def _are_told(claim: Claim, words: RelationWords) -> bool:
    """Whether something is told of so many as were named: `and the four have been seen`."""
    return claim.preceded_by(words.pointing) and not words.helping.isdisjoint(claim.next[:1])


def _listed(sentence: Sentence, claim: Claim, words: RelationWords) -> Sequence[Sequence[Token]]:
    """The names that a sentence lists, if they are what is counted."""
    tokens, text = sentence.tokens, sentence.block.prose.text
    spoken = {token.word for token in tokens}
    again = claim.noun in spoken or claim.noun in words.people_again or claim.noun in words.listed_again
    fewer = bool(claim.noun) and claim.noun not in spoken
    if (claim.noun and not again) or _is_bound(claim, words) or not words.partial.isdisjoint(spoken):
        return ()
    starts = [at for at, token in enumerate(tokens) if token.word in QUOTES or text[token.start].isupper()]
    found = (names_in(tokens[at:], sentence, words, anything=True) for at in starts[:_STARTS])
    names = next((names for names in found if len(names) >= _LEAST), ())
    shouted = all(text[token.start : token.end].isupper() for name in names for token in name)
    if fewer and len(names) > claim.quantity.nominal:
        return ()  # some of them may be meant: `The two brothers`
    return (
        ()
        if shouted or (names and names[-1][-1].end > claim.mention.start and claim.mention in sentence.figures)
        else names
    )
