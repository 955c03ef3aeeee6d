"""Article -> lists of names that are then counted, or were: `Boston, Providence and Hartford … The four airports`, `Leipzig, Graz and Lyon, and all four`, `four airports. They are`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.told import claims_in
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured, sentences
from newslint.article.sentences.tokens import Token, items
from newslint.kinds.total.appositions import QUOTES, names_in
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

_LEAST, _MOST = 3, 12
"""How long a list is that is counted."""
_LED = 3
"""Words of `each of the`."""
_WORDS = 3
"""Words of a thing in such a list."""
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
        yield from _named_next(sentence, every, words)
        yield from _named_first(sentence, words)
        for claim in told(sentence):
            if isinstance(claim.mention, Figure) and _is_few(claim.mention):
                before = _told_before(sentence, every, claim, words)
                found = _listed(before, claim, words) if before is not None else ()
                other = any(
                    one.quantity.nominal == len(found) and one.noun and claim.noun and one.noun != claim.noun
                    for one in (told(before) if found and before is not None else ())
                )  # `Nine children won prizes: … The ten prizes`
                if found and not other and abs(len(found) - claim.quantity.nominal) <= 1:
                    yield Counted(claim.mention, len(found), found[0][0].start, found[-1][-1].end)


def _named_next(sentence: Sentence, every: Sequence[Sentence], words: RelationWords) -> Iterator[Counted]:
    """The only count of a sentence, of a plural, of which the next says which they are: `in four towns. They are Alma, Bonn and Ulm.`."""
    behind = every[sentence.number + 1 : sentence.number + 2]
    if len(sentence.figures) != 1 or not behind or behind[0].block is not sentence.block:
        return
    said, at = behind[0].tokens, sentence.at(sentence.figures[0])
    are = words.classes.get("are", ())
    if len(said) <= _LEAST or said[0].word not in words.anaphors or said[1].word not in are:
        return
    noun = next((token for token in sentence.tokens[at + 1 : at + _LEAST] if _is_plural(token, words)), None)
    names = names_in(said[2:], behind[0], words)
    ended = bool(names) and all(token.word == "." for token in said if token.start >= names[-1][-1].end)
    if noun and ended and _LEAST <= len(names) <= _MOST and words.partial.isdisjoint(token.word for token in said):
        yield Counted(sentence.figures[0], len(names), names[0][0].start, names[-1][-1].end)


def _named_first(sentence: Sentence, words: RelationWords) -> Iterator[Counted]:
    """A count that a sentence says those are with which it begins: `Apples, pears and plums are the three fruits that …`."""
    tokens, are = sentence.tokens, words.classes.get("are", ())
    for at in range(_LEAST, len(tokens) - 1):
        count = tokens[at].figure
        if count is None or not _is_few(count) or tokens[at - 1].word not in words.pointing | words.owners:
            continue
        before = tokens[: at - 2]
        joined = sum(token.word in words.ands for token in before)
        found = items(before, words.ands)
        plain = all(token.mention is None and token.word not in words.stops - words.ands for token in before)
        short = all(len(item) <= _WORDS for item in found)
        if tokens[at - 2].word in are and joined == 1 and plain and short and _LEAST <= len(found) <= _MOST:
            yield Counted(count, len(found), found[0][0].start, found[-1][-1].end)


def _is_plural(token: Token, words: RelationWords) -> bool:
    return token.word.endswith(words.plural_endings) or token.word in words.persons


def _is_few(figure: Figure) -> bool:
    return figure.role == "number" and not figure.hedge and 1 < figure.quantity.nominal <= _MOST


def _told_before(sentence: Sentence, every: Sequence[Sentence], claim: Claim, words: RelationWords) -> Sentence | None:
    """The sentence of the list: its own for `all five`, the one before for `The four` with which one begins."""
    told = not claim.noun and (claim.preceded_by(words.all_of_them) or _are_told(claim, words))
    if told and claim.mention.start > sentence.start + _STARTS:
        return sentence if len(sentence.figures) == 1 or sentence.figures[0] is claim.mention else None
    first = sentence.tokens[0].word in words.pointing | words.all_of_them
    opens = first and len(sentence.tokens) > 1 and sentence.tokens[1].mention is claim.mention
    opens = opens or _is_of_each(claim, words)
    before = every[sentence.number - 1] if opens and sentence.number else None
    return before if before is not None and before.block is sentence.block else None


def _is_of_each(claim: Claim, words: RelationWords) -> bool:
    """Whether a sentence begins with each of so many: `Each of the three winners`."""
    led = zip(claim.before, (words.each, words.of, words.pointing), strict=False)
    return len(claim.before) == _LED and not claim.joint and all(word in some for word, some in led)


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
    told = bool(spoken & _forms(claim.noun, words))
    again = told or claim.noun in words.people_again or claim.noun in words.listed_again
    fewer = bool(claim.noun) and not told and not _is_of_each(claim, words)
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


def _forms(noun: str, words: RelationWords) -> frozenset[str]:
    """What is counted, and one of it: `bids`, `bid`."""
    return frozenset((noun, *(noun.removesuffix(end) for end in words.plural_endings if noun.endswith(end))))
