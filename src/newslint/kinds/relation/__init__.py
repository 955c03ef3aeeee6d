"""Claims that belong together by a rule file -> those between which its equation does not hold, and those where it does.

A first rule. Claims are named, told by what they are and by a word beside them, and an equation says which of them is
stated and what it must be:

  words:
    seat: [seat, seats]
  claims:
    price: {role: money, followed-by: each}
    seats: {role: number, noun: seat}
    bill: {like: price}
  holds: bill = price * seats

"140 seats at $25 each, raising $3,900" is found, for $25 × 140 = $3,500. `followed-by: each` is a class of words: a rule
file brings its own under `words`, and one that nobody knows is a mistake that lists those that there are.

Announce by what stands there, not by a wording: the role of a figure, or one word of a class beside it (`said` on either
side, `led-by` before, `followed-by` behind, `unsaid` never). The others are then what the sentence has: all that measures
`like` another, so many (`count: 2`), a list (`count: list`: what commas and `and` join, or the ends of a range), or every figure of the sort near by (`count: all`).

  claims:
    margin: {role: number, noun: votes, said: margin}
    votes: {like: margin, noun: votes, count: 2}
  holds: margin = max(votes) - min(votes)
  sentences: 2

`beside` takes phrases with a `#` for the figure, and `|` for the end of its clause: `rise of #`, `# more than`, `# fewer |`.
Measures are compared in any unit, and where units do not fit (kilometres by hours are no weight) nothing is looked at.

Formulas know + - × ÷ (also * and /), sum, count, max, min, first and last of a claim that stands for several, `one` for
whichever of them suits best, abs of a difference, percent(part, whole) and years(start, end). Counts are exact, other figures
have the room of their last digit; `forgiving` says what more is let pass (`rounded` what was divided, `percentage` trailing
zeros and a tenth, `years` the last year not yet full, `span` one year or month, `days` one day, `lasting` the last of a month of days or more, `weeks` a weekend, `times` a word such as doubled).

To acquit is wide, to convict is tight. A figure is judged where one way alone of taking the others is likely, which is less
than `apart` times too much or little, told of the same thing as the others, and the claims that are to be `alone` are the
only ones of their sort near by (only in their own sentences, where what is stated stands beside a word of a class that `convict: {sure: …}` names); `convict: {only: more}` lets pass what is less than comes out, `convict: {slip: yes}` what no slip in a number of three digits or more explains, `convict: {mistaken: change = new - old}` what is not what that equation gives. Where that fails, any other choice of the figures around (`sentences` of them), one
more, one less, or a word of a class in `acquit` lets it pass, and nothing is said. Where each claim is told by a word of its
own, other figures need not (`acquit: {others: false}`). What holds in that one way is verified.

  claims:
    share: {role: percent, said: votes}
    votes: {role: number, noun: votes, count: 2}
  holds: share = percent(one(votes), sum(votes))
  sentences: 2
  forgiving: rounded
  acquit: {said: [compared, expected], sentences: 2}
  convict: {apart: 3/2, precision: 10%}

`newslint test` shows for an example that does not come out which claims were found and what the equation gave.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial

from newslint.arithmetic.quantity import OPEN, UPWARDS
from newslint.article import Article
from newslint.article.claims.claim import Claim
from newslint.article.claims.clauses import is_put_in
from newslint.article.claims.elsewhen import elsewhen, is_further_back
from newslint.article.claims.itemised import is_of_another_thing
from newslint.article.claims.keys import key
from newslint.article.claims.moves import BY, moves
from newslint.article.claims.others import counts_back, follows_another, is_counted_elsewhere, is_paired, names_another
from newslint.article.claims.subjects import of_the_same
from newslint.article.figures.numbers import EXACT_COUNT
from newslint.article.judgement.equation import outcome
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import Sentence, sentence_of
from newslint.kinds.relation import reasons
from newslint.kinds.relation.acquittal import crowded, excused
from newslint.kinds.relation.cases import CLOSE, Case, cases, precise
from newslint.kinds.relation.classes import brought
from newslint.kinds.relation.nearby import begun, first_told
from newslint.kinds.relation.options import EITHER, LESS, Options, wrong
from newslint.kinds.relation.otherwise import acquitted
from newslint.kinds.relation.paragraphs import of_one_matter, strays
from newslint.kinds.relation.passages import Passage, far, fits, passages, passages_in
from newslint.kinds.relation.stating import stated, stating
from newslint.kinds.relation.targets import phrases, sorts, target
from newslint.kinds.relation.together import right_together
from newslint.lexicon import Lexicon, lowered
from newslint.model import Every, Fault, Kind, Note, Problem, Verified

NOTHING, NEAR = 1000, Fraction(1, 10)
"""How many times more than all others the greatest of what is added may be, and how near to it a sum that is but this."""
_APART = (
    elsewhen,
    names_another,
    is_paired,
    is_of_another_thing,
    is_put_in,
    is_counted_elsewhere,
    counts_back,
    follows_another,
)
SHORTER = 2
"""How many times less something moves over a time that is surely shorter."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every claim that the rule's equation states, where one way alone of taking the others with it is likely."""
    rule, reach = target(options, article.lexicon.relations), far(options)
    for sentence in stating(article, options):
        how, find = partial(_how, rule, article, sentence, reach), partial(_found, article, options, sentence)
        yield from article.memory.none(check, sentence.text, how, find)


def concerned(article: Article, every: Every) -> Sequence[bool]:
    """Of each of some rules, whether the story shows what it looks for in one sentence, and what the others must be told by in any."""
    return stated(article, every)


def _how(rule: object, article: Article, sentence: Sentence, reach: int) -> Hashable:
    """All that it depends on whether a rule says anything of a sentence."""
    around = key(article, sentence, reach), *(key(article, one, reach) for one in first_told(article, sentence))
    return rule, *around, *(key(article, one) for one in begun(article, sentence, reach))


def _found(article: Article, options: Options, sentence: Sentence) -> Iterator[Problem | Verified]:
    """What is said of a sentence."""
    for passage in passages_in(article, options, sentence):
        moved = _by_way(article, passage, options)
        found = cases(passage, moved, article.lexicon)
        if len(found) == 1 and (judged := _judged(article, passage, found[0], moved)):
            yield judged


def _by_way(article: Article, passage: Passage, options: Options) -> Options:
    """The rule for a percentage that is said to go up, or down; as it is where nothing says so."""
    figure = passage.stated.mention
    move = moves(article)(figure) if options.by_way and isinstance(figure, Figure) else None
    return options if move is None or move.by != BY else options.by_way[move.up]


def _judged(article: Article, passage: Passage, case: Case, options: Options) -> Problem | Verified | None:
    """What holds or fails; nothing of what is let pass."""
    if _let_pass(article, passage, case, options):
        return None
    doubt = case.doubt(options)
    if options.compares and doubt is None:
        return None
    said = outcome(case.equation, doubt, "refuted", {}, CLOSE, more=1)
    if not isinstance(said, Verified):
        worded = _worded(article, case, options) if options.compares else ()
        return said._replace(notes=tuple(sorted([*said.notes, *worded])))
    return said._replace(backs=case.bears_out(options) and not _by_chance(article, passage, case))


def _worded(article: Article, case: Case, options: Options) -> Iterator[Note]:
    """The words that say which of two figures is to be more, which may be what is wrong: `rose`, `in real terms`."""
    announcing = phrases(options.announced, options.words, article.lexicon.relations)
    for sentence in {sentence_of(article, one.mention) for some in case.binding.values() for one in some}:
        said = lowered(sentence.text)
        found = [
            (at, at + len(one))
            for one in announcing
            if (at := said.find(one)) >= 0
            and not said[at - 1 : at].isalpha()
            and not said[at + len(one) :][:1].isalpha()
        ]
        for start, end in sorted(found)[:1]:
            word = Mention(sentence.block, sentence.start + start, sentence.start + end)
            yield Note(word.span, article.lexicon.messages.verb)


def _by_chance(article: Article, passage: Passage, case: Case) -> bool:
    """Whether what holds bears no figure out: a small count of other sentences' figures, or a number whose unit none of them tells in its sentence (`11.1`, and `18 months` before)."""
    stated = passage.stated
    others = [one for some in case.binding.values() for one in some if one.mention is not stated.mention]
    if _vanishes(stated, others):
        return True
    here = sentence_of(article, stated.mention)
    apart = [one for one in others if sentence_of(article, one.mention) is not here]
    if apart and stated.quantity.unit is None and stated.quantity.nominal <= EXACT_COUNT:
        return True
    units = {sentence_of(article, one.mention).number for one in others if _has_unit(one)}
    bare = (one for one in others if not _has_unit(one) and isinstance(one.mention, Figure))
    return (
        bool(units)
        and stated.role != "ratio"
        and any(sentence_of(article, one.mention).number not in units for one in bare)
    )


def _vanishes(stated: Claim, others: Sequence[Claim]) -> bool:
    """Whether what is stated is but the greatest of what was added: 19, 312 and 226 make nothing of 3.4 million."""
    worths = sorted(one.quantity.nominal for one in others if isinstance(one.mention, Figure))
    if len(worths) < len(others) or len(worths) < 2 or len({one.quantity.unit for one in (stated, *others)}) > 1:
        return False
    *rest, most = worths
    return sum(rest) * NOTHING <= most and abs(stated.quantity.nominal - most) <= most * NEAR


def _has_unit(claim: Claim) -> bool:
    """Whether the figure of a claim tells its unit."""
    return isinstance(claim.mention, Figure) and claim.mention.quantity.unit is not None


def _let_pass(article: Article, passage: Passage, case: Case, options: Options) -> str:
    """Why nothing is said of a figure, in words for whoever writes a rule; "" where something is."""
    hedge, error = case.equation.quantity.hedge, phrases(("of error",), (), article.lexicon.relations)
    near = [claim for claim in passage.near(options) if not claim.led_by(error)]  # `a margin of error of three points`

    def may(excuse: Callable[[Sequence[Claim]], bool]) -> bool:
        """Whether what stands near by is an excuse, and what is told of the same matter by itself too."""
        return excuse(near) and excuse(of_one_matter(article, case, near))

    reasons: Mapping[str, Callable[[], bool]] = {
        "a hedge such as `as much as` proves nothing": lambda: hedge in OPEN,
        "a hedge such as `more than` leaves it open": lambda: hedge in UPWARDS and _open_upwards(case, options),
        "as much may be right, or as little (`convict: only`)": lambda: (
            options.convict.only != EITHER
            and case.doubt(options) is not None
            and case.above is (options.convict.only == LESS)
        ),
        "other figures of the sort stand near by (`convict: alone`)": lambda: may(
            lambda some: crowded(case, some, options, article)
        ),
        "its clause is of something else than those before it, or of another time": lambda: _elsewhere(
            article, passage, case, options
        ),
        "a word of `acquit: said`, or a year or month, stands beside them": lambda: excused(
            case, near, options, article
        ),
        "no slip of the pen in a long number explains it (`convict: slip`)": lambda: (
            options.convict.slip and case.doubt(options) is not None and not case.slipped(options)
        ),
        "nothing explains it that it may be mistaken for (`convict: mistaken`)": lambda: (
            bool(options.convict.mistaken) and case.doubt(options) is not None and not case.mistaken(options)
        ),
        "they stand in paragraphs of different matters": lambda: (
            case.doubt(options) is not None and strays(article, case, passage.stated)
        ),
        "it is right of the sum of what is listed with one of them": lambda: (
            case.doubt(options) is not None and right_together(article, case, passage.stated, options)
        ),
        "what comes out is less exact than `convict: precision` asks for": lambda: not precise(case, options),
        "other figures near by bear it out, or are too many": lambda: (
            options.acquit.others
            and case.doubt(options) is not None
            and may(lambda some: acquitted(case, some, options, article.lexicon))
        ),
    }
    return next((reason for reason, holds in reasons.items() if holds()), "")


def _open_upwards(case: Case, options: Options) -> bool:
    """Whether `more than` so much may be what comes out: it is no less than that, and no number of times in a word."""
    return options.forgiving != "times" and case.equation.expression.exact >= case.equation.quantity.nominal


def _elsewhere(article: Article, passage: Passage, case: Case, options: Options) -> bool:
    """Whether what is stated is told of something else than what stands before it, or of another time: over a shorter one things move less."""
    stated = passage.stated.mention
    others = [one.mention for some in case.binding.values() for one in some if one.mention is not stated]
    if any(apart(article, stated, others) for apart in _APART):
        return True
    if case.equation.quantity.nominal * SHORTER <= case.equation.expression.exact and is_further_back(
        article, stated, others
    ):
        return True
    return options.acquit.subjects and not of_the_same(article, stated, others)


def told(article: Article, options: Options) -> Iterator[str]:
    """What was found in a story, for whoever writes a rule: which claims, in which ways, and what the equation gave."""
    found = [*passages(article, options)]
    if not found:
        yield "nothing is stated: no figure is of the sort that the equation speaks of, or no word announces it"
    for passage in found:
        options = _by_way(article, passage, options)
        ways = cases(passage, options, article.lexicon)
        yield f"{passage.stated.mention.text!r} is stated; likely ways of taking other claims with it: {len(ways)}"
        for case in ways:
            yield from case.told(options)
        if len(ways) == 1 and (why := _let_pass(article, passage, ways[0], options)):
            yield f"  nothing is said: {why}"
        yield from () if ways else _fitting(passage, options, article.lexicon)


def _fitting(passage: Passage, options: Options, lexicon: Lexicon) -> Iterator[str]:
    """What might take part, where no likely way was found: the sort of claim that is missing, or else why none of them does."""
    words, lacking = lexicon.relations, False
    for name, _ in options.claims:
        some = [
            claim.mention.text for claim in passage.near(options) if fits(claim, sorts(options, words)[name], words)
        ]
        lacking = lacking or not some
        yield f"  {name} may be {', '.join(some) or 'no figure near by: of another sort, or without its word beside it'}"
    yield from () if lacking else reasons.unlikely(passage, options, lexicon)


KIND = Kind(
    check,
    Options,
    (Fault("refuted", "a figure is not what follows from the others", ("sum", "stated", "expected", "slip")),),
    fact=True,
    needs=(("claims",), ("holds",)),
    wrong=wrong,
    told=told,
    concerned=concerned,
    classes=brought,
)
