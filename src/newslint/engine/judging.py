"""Article and rule book -> rounds: each kind is asked once for each set of options, whatever number of rules shares it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress

from newslint.allowance import RunawayError
from newslint.article import Article
from newslint.article.style.addresses import changes
from newslint.article.style.patterns import PatternError
from newslint.article.style.speech import rewords
from newslint.document import form
from newslint.engine.outcomes import OddOutcomeError, outcomes
from newslint.engine.patience import HangingError, patience
from newslint.model import Every, Failure, Fault, Finding, Fix, Kind, Problem, Rule, Rulebook, Verified
from newslint.tuples import NamedTuple


class Round(NamedTuple):
    """What one kind with one set of options said about a story.

    `findings` are what the rules that share the kind and the options make of its problems; `refuting` those of its
    problems whose fault refutes a figure, each in the words of the first finding (in those of the fault where no rule
    lists it).
    """

    name: str
    kind: Kind
    findings: tuple[Finding, ...]
    refuting: tuple[tuple[Problem, str], ...]
    verified: tuple[Verified, ...]
    failures: tuple[Failure, ...]


_SAID: Mapping[str, str] = {}
_WRITTEN = frozenset(("json", "xml"))
_SIGNS = frozenset('"\\<>&\n\r\t')
"""What the notations of those formats do not hold as it is."""


def judge(article: Article, rulebook: Rulebook, *, fact: bool) -> Iterator[Round]:
    """Ask each kind of facts (or of copy and style) that a rule extends, rules that are ignored included: they feed the ledger."""
    for kind, passes, every in rulebook.turns[fact]:
        if kind.sourced and not article.sources:
            continue
        for rules in passes if kind.concerned is None else _concerned(article, passes, every, kind):
            yield _ask(article, rules, kind)
        article.forget()


def _concerned(
    article: Article, passes: Sequence[Sequence[Rule]], every: Every, kind: Kind
) -> Iterable[Sequence[Rule]]:
    """The passes of a kind for which a story may have something, as the kind tells; all where it cannot tell: `_ask` says why."""
    try:
        with patience(kind, len(article.source.text)):
            told = tuple(kind.concerned(article, every)) if kind.concerned else ()
    except (Exception, HangingError):  # noqa: BLE001 -- the boundary: asked one by one, each rule says what breaks it
        return passes
    return compress(passes, told) if len(told) == len(passes) else passes


def _ask(article: Article, rules: Sequence[Rule], kind: Kind) -> Round:
    """One pass of `kind` over the story; what it said before it broke down is kept, unless time stopped it."""
    first = rules[0]
    view = article if kind.fact else _view(article, first)
    found: list[Finding] = []
    refuting: list[tuple[Problem, str]] = []
    verified: list[Verified] = []
    failures: tuple[Failure, ...] = ()
    try:
        with patience(kind, len(article.source.text)):
            for said in outcomes(kind.check(view, first.options), kind, len(article.source.text)):
                if isinstance(said, Verified):
                    verified.append(said._replace(kind=first.kind))
                else:
                    problem = said._replace(fix=_allowed(said.fix, kind, view)) if said.fix else said
                    findings = tuple(stamped(problem, rules))
                    found += findings
                    if kind.fact and (fault := _refuting(kind, problem)):
                        refuting.append((problem, findings[0].message if findings else fault.meaning))
    except RunawayError as stopped:  # where it was stopped differs from one run to the next
        found.clear()
        failures = tuple(_unchecked(article.source.path, str(stopped), rule.code) for rule in rules)
    except HangingError:
        found.clear()
        why = "its kind, a plug-in, does not come to an end"
        failures = tuple(_unchecked(article.source.path, why, rule.code) for rule in rules)
    except PatternError as error:
        failures = tuple(_unchecked(article.source.path, f"its pattern {error}", rule.code) for rule in rules)
    except OddOutcomeError as error:
        failures = tuple(_unchecked(article.source.path, str(error), rule.code) for rule in rules)
    except Exception as error:  # noqa: BLE001 -- the boundary: a rule that raises must not cost the others' findings
        failures = tuple(broken(article.source.path, error, rule.code) for rule in rules)
    return Round(first.kind, kind, tuple(found), tuple(refuting), tuple(verified), failures)


def _view(article: Article, rule: Rule) -> Article:
    """The story as a rule of copy and style reads it."""
    return article.narrowed(rule.scope, quoted=rule.quoted, rule=rule.code, hidden=rule.hidden)


def _allowed(fix: Fix, kind: Kind, article: Article) -> Fix | None:
    """What of a fix is kept: of a fact none, since either side may be wrong; in somebody's own words it is for people to make.

    Nor is an address changed, unless the rule reads the source as it is, and nothing put in that its notation would take for a sign.
    """
    masked = article.hidden is None or "raw" in article.scope
    if kind.fact or (not masked and changes(article, fix)) or _signs(article, fix):
        return None
    return fix._replace(safe=False) if fix.safe and rewords(article, fix) else fix


def _signs(article: Article, fix: Fix) -> bool:
    """Whether a fix puts in what data or XML does not hold as it is."""
    return form(article.source) in _WRITTEN and any(not _SIGNS.isdisjoint(text) for _, text in fix.edits)


def _refuting(kind: Kind, problem: Problem) -> Fault | None:
    """The fault of a problem, if it refutes the figure that it is about."""
    return next((fault for fault in kind.faults if fault.name == problem.fault and fault.refutes), None)


def stamped(problem: Problem, rules: Sequence[Rule]) -> Iterator[Finding]:
    """The problem as each rule that lists its fault reports it; its values have then been said."""
    said = problem._replace(values=_SAID)
    for rule in rules:
        if not rule.faults or problem.fault in rule.faults:
            message = _filled(rule, problem.values)
            yield Finding(rule.code, rule.name, rule.level.lowered(problem.doubt), message, said, rule.url)


def _filled(rule: Rule, values: Mapping[str, str]) -> str:
    """The rule's message with the values of the problem: `{name}` in rules of ours, `%s` in those of Vale."""
    return percent_filled(rule.message, tuple(values.values())) if rule.vale else rule.message.format_map(values)


def percent_filled(message: str, values: Sequence[str]) -> str:
    """A message of Vale's: `%s` (or `%d`) is the next value, `%[2]s` the second, `%%` a percent sign.

    A message that asks for more values than there are is left as it is.
    """
    following = iter(values)

    def filled(mark: re.Match[str]) -> str:
        if mark[0] == "%%":
            return "%"
        return next(following) if mark[1] is None else values[int(mark[1]) - 1]

    try:
        return re.sub(r"%(?:%|[sdv]|\[([1-9]\d?)\][sdv])", filled, message)
    except (StopIteration, IndexError):
        return message


def broken(path: str, error: Exception, rule: str | None = None) -> Failure:
    """The failure that an exception is to the reader: what was not checked, and by what it was stopped."""
    return _unchecked(path, f"{type(error).__name__}: {error}".rstrip(": "), rule)


def _unchecked(path: str, why: str, rule: str | None) -> Failure:
    """The failure of what could not be checked, and why."""
    return Failure(path, f"{rule} was not checked: {why}" if rule else f"not checked: {why}", rule)
