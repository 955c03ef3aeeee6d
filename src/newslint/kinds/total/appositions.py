"""Sentence -> counts with names set off beside them: `four children, Ann, Bo, Cy and Di, survive her`, `Ann, Bo and Cy, her two sons`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article.mention import Figure
from newslint.article.sentences import Sentence
from newslint.article.sentences.tokens import Token
from newslint.lexicon.relations import RelationWords

Apposed = tuple[Figure, int, int, int, int]
"""A count, how many names stand beside it at the least and at the most, and where these begin and end."""
_WORDS = 6
"""Words of a name or a title."""
OPENING, CLOSING = frozenset("“‘"), frozenset("”’")
"""Marks around a title that say on which side of it they stand."""
QUOTES = OPENING | CLOSING | {'"'}
TITLED = "#"
"""What stands for a word of a title."""
_MANY = 12
"""The longest list that is set off in a sentence."""
DASHES = frozenset(("-", "--", "–", "—"))
_ENDS = frozenset((",", ".", ";", ")")) | DASHES
_OPENS = frozenset((",", "(")) | DASHES
"""What sets a list off behind its count."""
_OLDEST = 120
_DESCRIBING = 2
"""Words between a count and its noun, one of which stands right behind the count."""


def appositions(sentence: Sentence, words: RelationWords) -> Iterator[Apposed]:
    """The counts of a sentence whose plural stands right before or right behind a list of names between commas."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens[:-1]):
        count = token.figure
        if count is None or not _is_few(count) or _is_whole(tokens, at, words):
            continue
        noun = _noun(tokens, at + 1, words)
        plural = is_plural(tokens[noun], words)
        listed = _behind(tokens, noun + plural, sentence, words, named=plural)
        if not listed:
            listed = _named_as(tokens, noun, sentence, words)
        if not listed and plural:
            listed = _farther(tokens, noun + 1, count, sentence, words)
        if not listed and plural:
            listed = _before(tokens, at, sentence, words)
        if listed and words.partial.isdisjoint(token.word for token in _between(tokens, at, listed)):
            yield count, len(listed), len(listed), listed[0][0].start, listed[-1][-1].end


def _is_whole(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether a count is that of which another is a part: `five of the six states`."""
    near = [token.word for token in tokens[max(0, at - 2) : at]]
    return any(token.figure is not None for token in tokens[max(0, at - 3) : at]) and not words.of.isdisjoint(near)


def _noun(tokens: Sequence[Token], at: int, words: RelationWords) -> int:
    """Where the noun of a count stands: behind it, or behind `of` and whose they are: `five of her films`, `three of the mayor's rivals`."""
    whose = [token.word for token in tokens[at : at + 2]]
    if len(whose) < 2 or whose[0] not in words.of or whose[1] not in words.owners | words.pointing:
        return at
    near = range(at + 2, min(at + 2 + _WORDS, len(tokens) - 1))
    return next((to for to in near if is_plural(tokens[to], words) and tokens[to + 1].word in _OPENS), at)


def _between(tokens: Sequence[Token], at: int, listed: Sequence[Sequence[Token]]) -> Sequence[Token]:
    """The tokens from a count to the end of its list, or from the beginning of the sentence to a count behind its list."""
    end = listed[-1][-1].end
    first = at if tokens[at].start < listed[0][0].start else 0
    return [token for token in tokens[first:] if token.start < max(end, tokens[at].end)]


def _is_few(count: Figure) -> bool:
    """Whether a count is of so many as may be listed."""
    return count.role == "number" and not count.hedge and 1 < count.quantity.nominal <= _MANY


def is_plural(noun: Token, words: RelationWords) -> bool:
    """Whether a word is of several: one in the plural, or such as `people`."""
    return bool(noun.word) and (noun.word.endswith(words.plural_endings) or noun.word in words.persons)


def _behind(
    tokens: Sequence[Token], comma: int, sentence: Sentence, words: RelationWords, *, named: bool
) -> Sequence[Sequence[Token]]:
    """The names behind a comma, up to the one behind the last of them; a count that names no noun is taken up: `, which are`."""
    if comma >= len(tokens) or tokens[comma].word not in _OPENS:
        return ()
    if tokens[comma].word in DASHES and tokens[comma].start == tokens[comma - 1].end:
        return ()  # `two-thirds`
    taken_up = [token.word for token in tokens[comma + 1 : comma + 3]]
    if len(taken_up) > 1 and taken_up[0] in words.relatives and taken_up[1] in words.helping:
        return names_in(tokens[comma + 3 :], sentence, words)
    return names_in(tokens[comma + 1 :], sentence, words) if named else ()


def _named_as(tokens: Sequence[Token], at: int, sentence: Sentence, words: RelationWords) -> Sequence[Sequence[Token]]:
    """The names that a sentence says a few of a noun are, and ends with: `Its five states are Alma, Bonn and Ulm.`."""
    are, near = words.classes.get("are", ()), range(at, min(at + 1 + _DESCRIBING, len(tokens) - 1))
    last = next((to for to in near if tokens[to + 1].word in are and is_plural(tokens[to], words)), len(tokens))
    found = names_in(tokens[last + 2 :], sentence, words)
    behind = [token.word for token in tokens if found and token.start >= found[-1][-1].end]
    return found if len(found) > 2 and behind in ([], ["."]) else ()


def _farther(
    tokens: Sequence[Token], at: int, count: Figure, sentence: Sentence, words: RelationWords
) -> Sequence[Sequence[Token]]:
    """The names behind a few words more, as many as are counted or one off: `three towns on the river, Alma, Bonn and Ulm,`."""
    if at >= len(tokens) or not (tokens[at].word in words.asides or tokens[at].word in words.of | words.start):
        return ()
    text = sentence.block.prose.text
    near = range(at + 1, min(at + _WORDS, len(tokens)))
    comma = next((to for to in near if tokens[to].word in _OPENS), 0)
    between = tokens[at:comma]
    plain = all(token.mention is None and text[token.start].islower() for token in between)
    found = _behind(tokens, comma, sentence, words, named=True) if comma and plain else ()
    return found if len(found) > 2 and abs(len(found) - count.quantity.nominal) <= 1 else ()


def _before(tokens: Sequence[Token], at: int, sentence: Sentence, words: RelationWords) -> Sequence[Sequence[Token]]:
    """The names with which a sentence begins, before `, her two sons,`."""
    owned = at > 1 and tokens[at - 1].word in words.owners and tokens[at - 2].word == ","
    return names_in(tokens[: at - 1], sentence, words) if owned else ()


def names_in(
    tokens: Sequence[Token], sentence: Sentence, words: RelationWords, *, anything: bool = False
) -> Sequence[Sequence[Token]]:
    """Names and titles that commas part, the last two `and`, up to a mark, a verb or, if it may be that, `anything` behind."""
    text, joined = sentence.block.prose.text, False
    found: list[list[Token]] = [[]]
    for token in unquoted(_ageless(tokens)):
        if token.word in words.ands and not joined:
            joined = True
            found += [[]] if found[-1] else []
        elif joined and found[-1] and not _goes_on(token, text, words):
            return _whole(found) if anything or token.word in _ENDS or _turns(token, words) else ()
        elif token.word == "," or (token.word in words.articles and not found[-1]):
            found += [[]] if found[-1] else []
        elif _goes_on(token, text, words) and (found[-1] or token.word not in words.of):
            found[-1].append(token)
        else:
            return ()
    return ()


def _ageless(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without the ages behind names: `Paul Gray, 34, Ida Fox, 18, and`."""
    return [token for at, token in enumerate(tokens) if not (at and tokens[at - 1].word == "," and _is_age(token))]


def _is_age(token: Token) -> bool:
    figure = token.figure
    return figure is not None and figure.role in {"number", "age"} and 1 <= figure.quantity.nominal <= _OLDEST


def unquoted(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens without the marks around titles, of which no word, figure or comma means anything: `"Noor," "Two, Three and Four"`."""
    quoted = False
    for at, token in enumerate(tokens):
        if token.word in QUOTES:
            quoted = token.word in OPENING or (token.word not in CLOSING and not quoted)
        elif not quoted:
            yield token
        elif token.word not in _ENDS:
            yield token._replace(word=TITLED, mention=None, figure=None)
        elif at + 1 < len(tokens) and tokens[at + 1].word in QUOTES:
            yield token


def _goes_on(token: Token, text: str, words: RelationWords) -> bool:
    """Whether a token may be part of a name: `Rose Tilley of Mobile`."""
    named = text[token.start].isupper() or token.word in words.of or token.word == TITLED
    return token.mention is None and named


def _turns(token: Token, words: RelationWords) -> bool:
    """Whether the sentence goes on behind a list: its verb, or where and why."""
    return token.word in words.helping or token.word in words.asides


def _whole(found: Sequence[Sequence[Token]]) -> Sequence[Sequence[Token]]:
    """The names of a list, if it is one."""
    whole = all(0 < len(name) <= _WORDS for name in found)
    return found if whole and 1 < len(found) <= _MANY else ()
