"""Sentences -> percentages of one vote or poll, which together are no more than all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.article import Article, once
from newslint.article.mention import Figure, by_block
from newslint.article.mentions import figures
from newslint.article.sentences import Sentence, figured
from newslint.article.sentences.tokens import Token, items
from newslint.document import Block
from newslint.kinds.total.listings import listings
from newslint.kinds.total.tables import figure_of, is_of_all, tables_of
from newslint.lexicon import lowered
from newslint.lexicon.relations import RelationWords

BEHIND = 200  # characters on either side of a sentence that may excuse its shares
_PERCENT, _ONE, _SHARE = "told-in-percent", "single-answer", "percent"
_CHOICES, _HEADS = "choices", "shares-of-one"
_FEW = 2  # rows of a table that may name but some
LABEL = 8  # tokens of one share and whom it is for


@once
def votes(article: Article) -> tuple[tuple[Figure, ...], ...]:
    """Percentages of which each voter gave to one only, each group in text order."""
    words = article.lexicon.relations
    return (*_voted(article, words), *_itemised(article, words), *_tabled(article, words))


def _voted(article: Article, words: RelationWords) -> Iterator[tuple[Figure, ...]]:
    for sentence in figured(article):
        if [figure.role for figure in sentence.figures].count("percent") < 2:  # at least two shares
            continue
        spoken = {token.word for token in sentence.tokens}
        of_one = not words.polls.isdisjoint(spoken) or not words.belong.isdisjoint(spoken) or _closed(sentence, words)
        if of_one and words.several.isdisjoint(spoken) and not _excused(sentence, words):
            yield from _gapped(sentence, words)
            yield from _opposed(sentence, words)


def _closed(sentence: Sentence, words: RelationWords) -> bool:
    """Whether the sentences around say that there was nobody and nothing else."""
    around = f" {sentence.block.prose.text[max(0, sentence.start - BEHIND) : sentence.end + BEHIND].lower()} "
    return any(f" {phrase} " in around for phrase in words.classes["closed"])


def _itemised(article: Article, words: RelationWords) -> Iterator[tuple[Figure, ...]]:
    """The shares with which the items of a list begin, where the last is that of all the others."""
    found = listings(article)
    held = {sentence.block: sentence.figures for sentence in figured(article)} if found else {}
    for listing in found:
        inside, beside = listing.items, listing.beside
        told = frozenset().union(*(_told(block, words) for block in beside))
        shares = [
            share for block in inside if (share := _share(held.get(block, ()), bare=_PERCENT in told)) is not None
        ]
        whole = len(shares) == len(inside) > 2
        if whole and (_of_the_others(inside[-1], words) or _ONE in told):
            yield from () if any(_several(block, words) for block in beside) else (tuple(shares),)


def _tabled(article: Article, words: RelationWords) -> Iterator[tuple[Figure, ...]]:
    """The columns of tables whose head says that they are shares of one vote, of each candidate or party one: `Candidate`, `Share of votes`."""
    found = tables_of(article)
    held = by_block(figures(article)) if found else {}
    voted = frozenset(words.classes.get(_HEADS, ()))
    for rows in found:
        columns = sorted(rows[0].cells)
        heads = [lowered(rows[0].cells[column].prose.text).split() for column in columns]
        inside = [row for row in rows[1:] if not is_of_all(row, words)]
        if len(inside) <= _FEW or not (heads[0] and heads[0][-1] in words.classes.get(_CHOICES, ())):
            continue
        for column, said in zip(columns[1:], heads[1:], strict=True):
            shares = [figure_of(row, column, held) for row in inside]
            percents = tuple(share for share in shares if share is not None and share.role == _SHARE)
            if len(percents) == len(inside) and not voted.isdisjoint(said):
                yield percents


def _told(block: Block, words: RelationWords) -> frozenset[str]:
    """What a paragraph beside a list says of it: that its numbers are percentages, that each gave one answer."""
    text = lowered(block.prose.text)
    return frozenset(name for name in (_PERCENT, _ONE) if any(phrase in text for phrase in words.classes.get(name, ())))


def _share(figures: Sequence[Figure], *, bare: bool) -> Figure | None:
    """The only figure of an item, if it is a share, be it a bare number among those that are said to be percentages."""
    roles = ("percent", "number") if bare else ("percent",)
    return figures[0] if len(figures) == 1 and figures[0].role in roles else None


def _of_the_others(item: Block, words: RelationWords) -> bool:
    return not words.others.isdisjoint(lowered(item.prose.text).replace(",", " ").split())


def _several(block: Block, words: RelationWords) -> bool:
    """Whether a paragraph beside a list says that one may be counted more than once."""
    text = lowered(block.prose.text)
    return any(excuse in text for excuse in words.excuses) or not words.several.isdisjoint(text.split())


def _excused(sentence: Sentence, words: RelationWords) -> bool:
    """Whether the sentence, or what stands around it, says that the shares may come to more: `They could name more than one`."""
    around = sentence.block.prose.text[max(0, sentence.start - BEHIND) : sentence.end + BEHIND].lower()
    return any(excuse in around for excuse in words.excuses)


def _gapped(sentence: Sentence, words: RelationWords) -> Iterator[tuple[Figure, ...]]:
    """`40 percent backed Ames, 35 percent Brook and 30 percent Cole`: the later shares have no verb of their own."""
    for run in _runs(items(sentence.tokens, words.ands), words):
        groups = frozenset(_group(item, words) for _, item in run)
        if len(run) > 2 and len(groups - {""}) < 2:  # two may be of two things; so are shares of several groups
            yield tuple(share for share, _ in run)


def _runs(named: Sequence[Sequence[Token]], words: RelationWords) -> Iterator[list[tuple[Figure, Sequence[Token]]]]:
    """The shares that follow one another, each with what is said of it: one with a verb, then those without."""
    run: list[tuple[Figure, Sequence[Token]]] = []
    for item in named:
        held = [token.figure for token in item if token.figure is not None and token.figure.role == "percent"]
        short = len(held) == 1 and held[0] in {item[0].figure, item[-1].figure} and len(item) <= LABEL
        if not (run and short and words.stops.isdisjoint(token.word for token in item)):
            yield run
            run = []
            if len(held) != 1 or len(item) > 3 * LABEL or _whole(item, held[0], words):
                continue
        run.append((held[0], item))
    yield run


def _whole(item: Sequence[Token], share: Figure, words: RelationWords) -> bool:
    """Whether a share is what the others are shares of: `of the 22 percent that …`."""
    before = [token.word for token in item if token.end <= share.start][-2:]
    return not words.of.isdisjoint(before)


def _group(item: Sequence[Token], words: RelationWords) -> str:
    """Of which group an item is a share: `95% of independents`; "" where it says none."""
    share = next(at for at, token in enumerate(item) if token.figure is not None)
    behind = [token.word for token in item[share + 1 :] if token.word not in words.articles]
    return behind[1] if len(behind) > 1 and behind[0] in words.within else ""


def _opposed(sentence: Sentence, words: RelationWords) -> Iterator[tuple[Figure, ...]]:
    """`55 percent approve and 52 percent disapprove`."""
    held = [
        (at, token.figure)
        for at, token in enumerate(sentence.tokens)
        if token.figure is not None and token.figure.role == "percent"
    ]
    if len(held) != 2:  # one of each side
        return
    (first, one), (second, two) = held
    near = [{token.word for token in sentence.tokens[at + 1 : at + 4]} for at in (first, second)]
    for yes, no in words.sides:
        if (near[0] & yes and near[1] & no) or (near[0] & no and near[1] & yes):
            yield one, two
            return
