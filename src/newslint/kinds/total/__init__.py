"""Wholes with all their parts, in sentences and in tables, counts with their lists, shares of one vote -> those that do not add up, and those that do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from newslint.arithmetic import formulas, policies
from newslint.arithmetic.expression import Expression
from newslint.arithmetic.quantity import Quantity
from newslint.article import Article
from newslint.article.judgement.equation import Equation, Operand, outcome
from newslint.article.judgement.wording import rounded
from newslint.article.mention import Figure
from newslint.kinds.total.both import Both, both
from newslint.kinds.total.bullets import Listed, bullets
from newslint.kinds.total.columns import Portion, Portions, portions
from newslint.kinds.total.dated import dated
from newslint.kinds.total.itemised import itemised
from newslint.kinds.total.later import Later, later
from newslint.kinds.total.lists import Roll, lists
from newslint.kinds.total.streaks import streaks
from newslint.kinds.total.sums import Parts, sums
from newslint.kinds.total.tables import tables
from newslint.kinds.total.taken_up import taken_up
from newslint.kinds.total.votes import votes
from newslint.lexicon import Lexicon
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record, replace

PAIRED = 2  # a list this many times as long as its count holds names and places
FEW = 3  # a count from which a list that is one off is surely wrong
FAR = Fraction(3, 2)  # a sum farther from the whole than this is a sum of something else, slips of scale apart
CLOSE = Fraction(1, 100)  # to a sum, what a slip of the pen explains
SCALES = frozenset({"scale", "decimal"})
ALL = Quantity(Fraction(formulas.WHOLE), hedge="at most")


@record
class Options:
    """This kind has no options."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every whole, list and vote of the story."""
    del options
    for parts in (*sums(article), *tables(article), *itemised(article)):
        if (judged := _added(parts, article.lexicon)) is not None:
            yield judged
    for roll in _rolls(article):
        if (counted := _counted(roll, article.lexicon.messages, article.lexicon.figures.places)) is not None:
            yield counted
    for listed in bullets(article):
        yield _itemised(listed, article.lexicon.messages)
    yield from (_more_than_two(one, article.lexicon.messages) for one in both(article))
    yield from (_taken_up(one, article.lexicon.messages) for one in later(article))
    for column in portions(article):
        yield from _apportioned(column, article.lexicon)
    for shares in votes(article):
        yield _polled(shares, article.lexicon)


def _rolls(article: Article) -> Iterator[Roll]:
    """Every count with its list: behind it, beside it, before it, of the dates of what it counts, or of those who were met in a run of games."""
    yield from lists(article)
    yield from (Roll(one.again, one.names, one.names, one.start, one.end, beside=True) for one in taken_up(article))
    yield from (Roll(one.stated, one.names, one.names, one.start, one.end, beside=True) for one in dated(article))
    yield from (Roll(one.stated, one.names, one.names, one.start, one.end, beside=True) for one in streaks(article))


def _added(parts: Parts, lexicon: Lexicon) -> Problem | Verified | None:
    """A whole against its parts; nothing where they are so far apart that they are of other things."""
    equation = _sum(lexicon, parts.whole, parts.parts, lexicon.messages.one_part)
    doubt = equation.doubt(policies.SUM)
    doubt = doubt if doubt is None else max(doubt, int(parts.beside))
    if doubt is not None and _far(parts.whole, equation.expression.exact) and equation.slip(CLOSE) not in SCALES:
        return None
    return outcome(equation, doubt, "parts", {"parts": equation.arithmetic}, None if doubt else CLOSE)


def _sum(lexicon: Lexicon, whole: Figure, parts: Sequence[Figure], role: str) -> Equation:
    named = {f"part{place}": part for place, part in enumerate(parts, 1)}
    added = Expression(formulas.total, **{name: part.quantity.as_count() for name, part in named.items()})
    operands = {name: Operand(part, role) for name, part in named.items()}
    return Equation(lexicon, whole, added, operands, meant=whole.quantity.as_count())


def _far(whole: Figure, total: Fraction) -> bool:
    return not whole.quantity.nominal / FAR < total < whole.quantity.nominal * FAR


def _counted(roll: Roll, words: Messages, placing: frozenset[str]) -> Problem | Verified | None:
    """A count against its list; nothing where each name seems to bring its place with it (`Ann Lee, Reading, and …`)."""
    count, length = roll.stated, roll.stated.quantity
    notes = (Note(count.block.prose.span(roll.start, roll.end), words.a_list),)
    if count.hedge in placing:
        length = length._replace(hedge="")  # `presided over three firms`
    stretch = length.stands_for()
    named = str(roll.most) if roll.least == roll.most else words.between.format(least=roll.least, most=roll.most)
    some = length.hedge in {"over", "at least"} and roll.most > length.nominal
    if some or any(Fraction(number) in stretch for number in range(roll.least, roll.most + 1)):
        return Verified(count.span, words.named.format(number=named), notes)
    if roll.most >= length.nominal * PAIRED:
        return None
    # one name too many for two may still be a place: `two towns: Paris, Texas and Rome`
    doubt = 1 if length.nominal < FEW or roll.beside else 0
    return Problem(count.span, {"stated": count.text, "named": named}, notes, None, (), "list", doubt)


def _itemised(listed: Listed, words: Messages) -> Problem | Verified:
    """A count against the items of the list behind it."""
    count, named = listed.stated, str(len(listed.items))
    notes = tuple(Note(item.prose.span(0, len(item.prose.text)), words.list_item) for item in listed.items)
    if len(listed.items) in count.quantity.stands_for():
        return Verified(count.span, words.named.format(number=named), notes)
    return Problem(count.span, {"stated": count.text, "named": named}, notes, None, (), "list", 1)


def _more_than_two(one: Both, words: Messages) -> Problem:
    """Three names or more that are called both."""
    values = {"stated": one.word.text, "named": str(one.names)}
    return Problem(one.word.span, values, (Note(one.first.span, words.a_list),), fault="both", doubt=0)


def _taken_up(one: Later, words: Messages) -> Problem:
    """A count that is another number further down."""
    values = {"stated": one.again.text, "named": one.first.text}
    return Problem(one.again.span, values, (Note(one.first.span, words.first_counted),), fault="later")


def _apportioned(column: Portions, lexicon: Lexicon) -> Iterator[Problem | Verified]:
    """The percentages of a table, where all but one come out; where more do not, they are of something else."""
    equations = [_portion(portion, lexicon) for portion in column]
    failing = [one for one in equations if one.doubt(policies.ROUNDED) is not None]
    yield from (one.holds() for one in equations if one not in failing and len(failing) <= 1)
    yield from (one.fails("column", 0, {"sum": one.arithmetic}, ()) for one in failing if len(failing) == 1)


def _portion(portion: Portion, lexicon: Lexicon) -> Equation:
    """What a count is of its column, and the percentage of its row."""
    words, others = lexicon.messages, dict(enumerate(portion.others))
    counts = {f"other{at}": other.quantity for at, other in others.items()}
    share = Expression(_of_all, part=portion.part.quantity, **counts)
    operands = {"part": Operand(portion.part, words.part)}
    operands |= {f"other{at}": Operand(other, words.one_part) for at, other in others.items()}
    whole = sum((one.quantity.nominal for one in (portion.part, *portion.others)), Fraction(0))
    told = words.of.format(part=portion.part.text, whole=rounded(whole, 12))
    comes_to = words.percent.format(number=rounded(share.exact, 3))
    return Equation(lexicon, portion.percent, share, operands, told, comes_to, words.equals)


def _of_all(part: formulas.N, **others: formulas.N) -> formulas.N:
    """How many percent a part is of itself and all others."""
    return formulas.part(part, formulas.total(part=part, **others))


def _polled(shares: tuple[Figure, ...], lexicon: Lexicon) -> Problem | Verified:
    """Shares of one vote may come to 100 and half a step for each of them; below, any do, and they bear one another out in nothing."""
    words = lexicon.messages
    added = _sum(lexicon, shares[0], shares, words.one_share)
    equation = replace(added, meant=ALL, comes_to=words.percent.format(number=rounded(added.expression.exact, 4)))
    if equation.doubt(policies.SHARES) is None:
        return equation.holds()._replace(backs=Fraction(formulas.WHOLE) in added.expression.under(Quantity.written))
    return equation.fails("shares", 0, {"shares": equation.arithmetic}, ())


KIND = Kind(
    check,
    Options,
    (
        Fault("parts", "the parts of a whole do not add up to it", ("parts", "stated", "slip")),
        Fault("both", "three names or more are called both", ("stated", "named")),
        Fault("later", "a count is another number where it is taken up", ("stated", "named")),
        Fault("column", "a percentage in a table is not what the counts of its column make", ("sum", "stated", "slip")),
        Fault("list", "a count is followed by a list of another length", ("stated", "named")),
        Fault("shares", "the shares of one vote come to more than all of it", ("shares",)),
    ),
    fact=True,
)
