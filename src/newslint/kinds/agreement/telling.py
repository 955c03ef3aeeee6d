"""What was found about the claims of the fields -> the findings, as an editor is told of them."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.claims.likeness import Likeness
from newslint.article.judgement.equation import remark
from newslint.article.mention import Figure, Mention
from newslint.article.sentences import sentence_of
from newslint.kinds.agreement.backing_needed import small
from newslint.kinds.agreement.bearing import Counterpart, echoing
from newslint.kinds.agreement.contradiction import far_apart, slip_between
from newslint.kinds.agreement.echoes import Echo
from newslint.kinds.agreement.judged import Judged
from newslint.kinds.agreement.lines import Line
from newslint.kinds.agreement.misses import Miss
from newslint.kinds.agreement.options import Options
from newslint.kinds.agreement.repeats import Repeat, told_again
from newslint.kinds.agreement.retold import Retold
from newslint.kinds.agreement.worked_out.following import bears_out
from newslint.kinds.agreement.worked_out.steps import Derived
from newslint.lexicon.messages import Messages
from newslint.model import Note, Problem, Verified


def repeated(repeat: Repeat, options: Options, words: Messages) -> Problem:
    """A figure that the body tells once more, with another value."""
    values = {
        "stated": _worded(repeat.again),
        "found": _worded(repeat.first),
        "slip": _remark(repeat.slip, repeat.likeness, options, words),
    }
    note = Note(repeat.first.span, words.told_before)
    return Problem(repeat.again.span, values, (note,), None, (repeat.first.text,), "repeated")


def changed_about(first: Line, again: Line, words: Messages) -> Problem:
    """A phone number that stands before it with two digits the other way round."""
    values = {"stated": again.place.text, "found": first.place.text, "slip": remark("transposed", words)}
    note = Note(first.place.span, words.told_before)
    return Problem(again.place.span, values, (note,), None, (first.place.text,), "repeated")


def told_twice(twice: Retold, words: Messages) -> Verified:
    """A figure that the body tells twice, alike."""
    told, before = (words.body_has.format(figure=_worded(figure)) for figure in (twice.first, twice.again))
    return Verified(twice.again.span, told, (Note(twice.first.span, words.told_before),), elsewhere=before)


def echoed(one: Echo, words: Messages) -> Problem:
    """A number among words that the body has with another number."""
    values = {"stated": one.claim.text, "field": words.fields[one.claim.block.kind], "found": one.fact.text}
    values["slip"] = words.otherwise_same
    return Problem(
        one.claim.span, values, (Note(one.fact.span, words.in_body),), None, (one.fact.text,), "contradicted"
    )


def turned_round(claim: Mention, fact: Mention, words: Messages, doubt: int) -> Problem:
    """A change of a field that goes the other way in the body."""
    values = {"stated": claim.text, "field": words.fields[claim.block.kind], "found": fact.text}
    return Problem(claim.span, values, (Note(fact.span, words.change_in_body),), None, (), "turned", doubt)


def verified(article: Article, one: Judged) -> Iterator[Verified]:
    """A claim that the body bears out, and the same where the text of a page says its headline again."""
    words = article.lexicon.messages
    if one.backing is None:
        assert one.derived is not None  # noqa: S101 -- held by one or the other
        if bears_out(article, one.claim, one.derived):
            yield following(one.claim, one.derived, words)
        return
    fact = one.backing.fact
    told = words.body_has.format(figure=_worded(fact)) + words.reached.get(one.backing.how or "", "")
    there = words.field_has.format(field=words.fields[one.claim.block.kind], figure=_worded(one.claim))
    notes = (Note(fact.span, words.in_body),)
    yield Verified(one.claim.span, told, notes, elsewhere=there)
    yield from (Verified(again.span, told, notes, elsewhere=there) for again in echoing(article, one.claim))


def following(figure: Figure, derived: Derived, words: Messages) -> Verified:
    """A figure that others lead to in a step."""
    sources = sorted(derived.sources, key=lambda source: source.span)
    notes = tuple(Note(source.span, words.follows_from) for source in sources)
    step, figures = derived.told or words.steps[derived.step.value], words.joint.join(map(_text, sources))
    return Verified(figure.span, words.derived.format(step=step, figures=figures) if figures else step, notes)


def _text(mention: Mention) -> str:
    return mention.text


def contradicted(article: Article, rival: Counterpart, options: Options, name: str = "") -> Problem:
    """A claim for which the body has another figure."""
    claim, fact, words = rival.claim, rival.fact, article.lexicon.messages
    name = name or slip_between(claim, fact)
    sure = rival.likeness.sure and name not in {"", "currency"} and not small(claim) and far_apart(claim, fact)
    values = _values(claim, words) | {
        "found": _worded(fact),
        "slip": _remark(name, rival.likeness, options, words),
    }
    return Problem(claim.span, values, _places(article, rival), None, (fact.text,), "contradicted", 0 if sure else 1)


def _places(article: Article, rival: Counterpart) -> tuple[Note, ...]:
    """Where the body has another figure, and the sentence, if a field nearly repeats it."""
    words = article.lexicon.messages
    notes = (Note(rival.fact.span, words.in_body),)
    if not told_again(article, rival.claim, rival.fact):
        return notes
    repeated = words.nearly_repeated.format(field=words.fields[rival.claim.block.kind])
    return (*notes, Note(sentence_of(article, rival.fact).span, repeated))


def _remark(slip_name: str, alike: Likeness, options: Options, words: Messages) -> str:
    """What a message ends with: the slip it looks like and, for debugging, why the two were taken for one thing."""
    return remark(slip_name, words) + (f" [{alike}]" if options.debug else "")


def missed(claim: Mention, found: Miss, words: Messages) -> Problem:
    """A number that the body has with a slip's difference."""
    values = {"stated": claim.text, "field": words.fields[claim.block.kind], "found": found.fact.text}
    values["slip"] = remark(found.slip, words)
    return Problem(
        claim.span, values, (Note(found.fact.span, words.in_body),), None, (found.fact.text,), "contradicted", 1
    )


def unbacked(claim: Figure, words: Messages) -> Problem:
    """A claim that nothing in the body supports."""
    return Problem(claim.span, _values(claim, words), (), None, (), "unbacked", int(_may_add(claim)))


def _may_add(claim: Figure) -> bool:
    """Whether a claim may tell more than the body: a standfirst adds facts, and what a headline counts may be told one by one."""
    counted = claim.role == "number" and claim.quantity.unit is None
    return claim.block.kind == "standfirst" or (counted and claim.block.kind == "headline")


def _values(claim: Figure, words: Messages) -> dict[str, str]:
    return {"stated": _worded(claim), "field": words.fields[claim.block.kind]}


def _worded(figure: Figure) -> str:
    """A figure with its hedge, as the story has them."""
    if not figure.hedge:
        return figure.text
    text, size = figure.block.prose.text, len(figure.hedge) + 1
    ahead = text[max(0, figure.start - size) : figure.start]
    if ahead.strip().lower() == figure.hedge:
        return ahead.lstrip() + figure.text
    return (
        text[figure.start : figure.end + size]
        if text[figure.end + 1 :].lower().startswith(figure.hedge)
        else figure.text
    )
