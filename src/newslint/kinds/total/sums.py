"""Sentences -> wholes followed by all of their parts: `£850m: £600m, £150m and £100m`, `53 + 40 = 93`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article, once
from newslint.article.claims.keys import in_each
from newslint.article.judgement.wording import digits
from newslint.article.mention import Figure
from newslint.article.sentences import Sentence, figured
from newslint.article.sentences.tokens import Token, items
from newslint.lexicon.relations import RelationWords
from newslint.tuples import NamedTuple

COUNTS = frozenset(("number", "money", "quantity"))
FIGURES = 3  # a whole and two parts
ATTRIBUTION = 6  # tokens of who said so
_BESIDE = 2  # tokens on either side of a figure that may set it against another
_OPENS, _NOUN, _FAR = 5, 4, 10
"""Tokens among which a sentence tells its first count, those of its noun, and those before the mark behind that."""
_SET = frozenset((",", "(", ")", "-", "--", "–", "—"))
"""What sets parts off beside their whole."""
SCALE = 1000  # the least that a word alone may be of a scale


class Parts(NamedTuple):
    """`whole` is said to consist of `parts`, which may be set off `beside` it alone."""

    whole: Figure
    parts: tuple[Figure, ...]
    beside: bool = False


@once
def sums(article: Article) -> tuple[Parts, ...]:
    """Every whole that is followed by all of its parts."""
    words = article.lexicon.relations
    return tuple(in_each(article, (one for one in figured(article) if _may_add(one, words)), _summed))


def _may_add(sentence: Sentence, words: RelationWords) -> bool:
    """Whether a sentence has the figures of a whole and two parts, and what stands between the one and the others."""
    if len(sentence.figures) < FIGURES:
        return False
    text = sentence.text.lower()
    return ":" in text or "=" in text or "," in text or bool([word for word in words.made if word in text])


def _summed(sentence: Sentence, words: RelationWords) -> Iterator[Parts]:
    tokens = sentence.tokens
    opener = _opener(tokens, words)
    listed = _parts_of(tokens, opener, words) if opener is not None else ()
    if (
        opener is not None
        and not _numbered(listed)
        and words.partial.isdisjoint(token.word for token in (*tokens[:opener], *listed))
        and words.both.isdisjoint(token.word for token in listed)  # `39 sing and 31 row, with six doing both`
    ):
        whole = _whole(tokens, opener)
        if whole is not None:
            named = _joined(_unattributed(items(listed, words.ands), words), words)
            figures = [_comparable(item, whole, words) for item in named]
            if len(named) > 1 and all(figure is not None for figure in figures):
                yield Parts(whole, tuple(figure for figure in figures if figure is not None))
    yield from _added(tokens)
    yield from _set_off(tokens, words)


def _set_off(tokens: Sequence[Token], words: RelationWords) -> Iterator[Parts]:
    """A count with which a sentence begins, and those set off between it and the verb: `Ten pupils, six girls and four boys, were`."""
    first = next((at for at, token in enumerate(tokens[:_OPENS]) if token.figure is not None), None)
    opener = next((at for at, token in enumerate(tokens[:_FAR]) if token.word in _SET), None)
    if first is None or opener is None or not first < opener <= first + _NOUN:
        return
    whole, behind = tokens[first].figure, tokens[opener + 1 :]
    stops = (words.stops | words.helping | words.relatives | words.of | words.partial) - words.ands
    end = next((at for at, token in enumerate(behind) if token.word in stops), len(behind))
    verbs = words.helping | frozenset(words.classes.get("modals", ()))
    closed = 0 < end < len(behind) and behind[end].word in verbs and behind[end - 1].word in _SET
    named = items(behind[: end - 1], words.ands) if closed else []
    parts = [item[0].figure for item in named if item[0].figure is not None and 1 < len(item) <= _NOUN]
    plain = whole is not None and whole.role == "number" and not whole.hedge and len(parts) == len(named) > 1
    if plain and whole is not None and any(token.word in words.ands for token in behind[:end]):
        counted = tuple(part for part in parts if part is not None and part.role == "number" and not part.hedge)
        if len(counted) == len(parts):
            yield Parts(whole, counted, beside=True)


def _parts_of(tokens: Sequence[Token], opener: int, words: RelationWords) -> Sequence[Token]:
    """A list up to the comma behind its last item, where the sentence goes on (`, made up of 12 women and 14 men, left`) or names some (`, among them`)."""
    listed = tokens[opener + 1 :]
    comma = _comma_behind(listed, words)
    behind = listed[comma + 1 :]
    inset = tokens[opener].word != ":" and "," in {
        token.word for token in tokens[max(0, opener - _BESIDE - 1) : opener]
    }
    more = any(token.figure is not None and token.figure.role in COUNTS for token in behind)
    ends = behind and (behind[0].word in words.partial or (inset and not more))
    return listed[:comma] if ends else listed


def _comma_behind(listed: Sequence[Token], words: RelationWords) -> int:
    """Where the comma behind the last figure that follows an `and` stands, or the list ends."""
    figures = [at for at, token in enumerate(listed) if token.figure is not None]
    last = next((at for at in figures if not words.ands.isdisjoint(_before_figure(listed, at))), len(listed))
    return next((at for at in range(last, len(listed)) if listed[at].word == ","), len(listed))


def _before_figure(listed: Sequence[Token], at: int) -> Iterator[str]:
    return (token.word for token in listed[max(0, at - _BESIDE) : at])


def _unattributed(named: list[list[Token]], words: RelationWords) -> Sequence[Sequence[Token]]:
    """The items without who said so: `5 in Ashby and 4 in Corran, police said`."""
    last = named[-1] if named else []
    said = 1 < len(last) <= ATTRIBUTION and not words.stops.isdisjoint(token.word for token in last)
    return named[:-1] if said and all(token.figure is None for token in last) else named


def _joined(named: Sequence[Sequence[Token]], words: RelationWords) -> Sequence[Sequence[Token]]:
    """The items, what one counts of two sorts in one: `22 barges and rafts`."""
    found: list[Sequence[Token]] = []
    for item in named:
        sort = len(item) == 1 and item[0].figure is None and item[0].word not in words.told_on
        if found and sort:
            found[-1] = (*found[-1], *item)
        else:
            found.append(item)
    return found


def _numbered(tokens: Sequence[Token]) -> bool:
    """Whether the list is numbered, `1) …, 2) …`: its numbers are no parts."""
    return any(
        token.figure is not None
        and tokens[at + 1 : at + 2]
        and tokens[at + 1].word == ")"
        and (at == 0 or tokens[at - 1].word != "(")
        for at, token in enumerate(tokens)
    )


def _added(tokens: Sequence[Token]) -> Iterator[Parts]:
    """`53 billion euros + 440 billion + 60 billion = 553 billion euros`."""
    equals = next((at for at, token in enumerate(tokens) if token.word == "="), None)
    if equals is None or equals + 1 >= len(tokens) or tokens[equals + 1].figure is None:
        return
    pluses = [at for at, token in enumerate(tokens[:equals]) if token.word == "+"]
    parts = [tokens[at + 1].figure for at in pluses if at + 1 < equals]
    first = _nearest(tokens[: pluses[0]]) if pluses else None
    whole = tokens[equals + 1].figure
    if first is not None and whole is not None and all(part is not None for part in parts):
        yield Parts(whole, (first, *(part for part in parts if part is not None)))


def _nearest(before: Sequence[Token]) -> Figure | None:
    """The last count before a plus."""
    held = (figure for token in reversed(before) if (figure := token.figure) is not None and figure.role in COUNTS)
    return next(held, None)


def _opener(tokens: Sequence[Token], words: RelationWords) -> int | None:
    """Where the parts begin: behind a colon, a dash, `made up of`, `comprising`."""
    for at, token in enumerate(tokens):
        if token.word == ":":
            return at
        if token.word in words.made:
            ahead = [tokens[to].word for to in range(at + 1, min(at + 3, len(tokens)))]
            steps = next((step for step, word in enumerate(ahead, 1) if word in words.of), 0)
            if steps or token.word.endswith(words.gerund):
                return at + steps
    return None


def _whole(tokens: Sequence[Token], opener: int) -> Figure | None:
    """The only figure before the opener that can be a whole."""
    held = [figure for token in tokens[:opener] if (figure := token.figure) is not None and figure.role in COUNTS]
    return held[0] if len(held) == 1 and held[0].quantity.top is None else None


def _comparable(item: Sequence[Token], whole: Figure, words: RelationWords) -> Figure | None:
    """The part that an item names: its only figure of the whole's kind."""
    held = [figure for token in item if (figure := token.figure) is not None and figure.role in COUNTS]
    if len(held) != 1:
        return None
    figure = held[0]
    if any(token.word in words.relatives for token in item if token.end <= figure.start):
        return None  # `$70,000 for the church, which had hoped for $90,000`
    if _relative(item, figure, words) or _before(item, words):
        return None  # `$3 billion more than last year` is no part
    if not digits(figure) and figure.quantity.nominal >= SCALE:
        return None  # a scale word whose number was not read
    fits = figure.quantity.unit == whole.quantity.unit and figure.role == whole.role and figure.quantity.top is None
    return figure if fits else None


def _relative(item: Sequence[Token], figure: Figure, words: RelationWords) -> bool:
    """Whether a word beside the figure of an item sets it against another."""
    at = next(place for place, token in enumerate(item) if token.figure is figure)
    near = [token.word for token in item[max(0, at - _BESIDE) : at + 1 + _BESIDE]]
    return any(not some.isdisjoint(near) for some in (words.more, words.less, words.than, words.up, words.down))


def _before(item: Sequence[Token], words: RelationWords) -> bool:
    """Whether an item tells what was before, `12 from a year earlier`, and not where or when it is from: `two from 2012`, `41 against`."""
    told = [token.word for token in item]
    at = next((place for place, word in enumerate(told) if word in words.start or word in words.compared), len(told))
    return not words.earlier.isdisjoint(told[at:])
