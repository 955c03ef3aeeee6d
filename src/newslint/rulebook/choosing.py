"""All rules and what was asked for -> the rules of a run; what matches nothing is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from newslint.checked import options as kind_options
from newslint.checked.nearest import nearest
from newslint.checked.options import Wrong
from newslint.checked.outline import Plain
from newslint.model import Level, Rule, Rulebook, answers
from newslint.record import field, record, replace

_NAMED = 3
"""Rules that are named of many in whose options one thing is wrong."""


class SelectionError(ValueError):
    """What was asked for and is not there: `mistakes` says each."""

    def __init__(self, mistakes: Sequence[str]) -> None:
        """All of them, one a line."""
        super().__init__("\n".join(mistakes))
        self.mistakes = tuple(mistakes)


@record
class Choice:
    """Which rules, how loud, with which options; selectors are codes, beginnings of codes, or names."""

    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Plain]] = field(default_factory=dict)


def choose(  # noqa: PLR0913 -- the keys of newslint.yaml
    book: Rulebook,
    *,
    select: Iterable[str] = (),
    enable: Iterable[str] = (),
    ignore: Iterable[str] = (),
    levels: Mapping[str, Level] | None = None,
    options: Mapping[str, Mapping[str, Plain]] | None = None,
) -> Rulebook:
    """The rules of a run, out of all that were loaded.

    Without `select` the rules that are on by default; `enable` adds to either. Those of `ignore` go to `silenced`.
    Raises SelectionError with everything that matches no rule or is no option.
    """
    choice = Choice(tuple(select), tuple(enable), tuple(ignore), levels or {}, options or {})
    chosen, wrongs = chosen_of(book, choice)
    if wrongs:
        raise SelectionError([wrong.message for wrong in wrongs])
    return chosen


def chosen_of(book: Rulebook, choice: Choice, failed: Iterable[str] = ()) -> tuple[Rulebook, tuple[Wrong, ...]]:
    """As `choose`, with what is wrong under the keys of the choice; `failed` are codes that did not load."""
    rules = (*book.rules, *book.silenced)
    lost = tuple(failed)
    wrongs = [
        Wrong((key, at), unmatched(selector, rules))
        for key, selectors in (("select", choice.select), ("enable", choice.enable), ("ignore", choice.ignore))
        for at, selector in enumerate(selectors)
        if not _known(selector, rules, lost)
    ]
    tuned = _tuned(book, rules, choice, lost, wrongs)
    wanted = [
        rule
        for rule in tuned
        if (means(choice.select, rule) if choice.select else rule.enabled) or means(choice.enable, rule)
    ]
    heard = tuple(rule for rule in wanted if not means(choice.ignore, rule))
    silenced = tuple(rule for rule in wanted if means(choice.ignore, rule))
    used = {rule.kind for rule in wanted}
    kinds = {word: kind for word, kind in book.kinds.items() if word in used}
    asked = {rule.code for rule in wanted}
    others = (*((rule.code, rule.name) for rule in rules if rule.code not in asked), *((code, "") for code in lost))
    return Rulebook(heard, kinds, book.settings, silenced, (*book.others, *others)), tuple(wrongs)


def means(selectors: Iterable[str], rule: Rule) -> bool:
    """Whether one of the selectors means the rule."""
    return any(answers(selector, rule.code, rule.name) for selector in selectors)


def matching(rules: Iterable[Rule], selectors: Iterable[str]) -> frozenset[str]:
    """The codes of the rules that the selectors mean."""
    wanted = tuple(selectors)
    return frozenset(rule.code for rule in rules if means(wanted, rule))


def unmatched(selector: str, rules: Iterable[Rule]) -> str:
    """What to say of a selector that means no rule."""
    words = [word for rule in rules for word in (rule.code, rule.name)]
    meant = nearest(selector, words)
    return f"{selector!r} means no rule of the packs in use ({f'did you mean {meant}?' if meant else 'newslint rules lists them'})"


def _known(selector: str, rules: Iterable[Rule], failed: Iterable[str]) -> bool:
    """Whether a selector means a rule, or one that did not load."""
    loaded = any(means((selector,), rule) for rule in rules)
    return bool(selector) and (loaded or any(answers(selector, code, "") for code in failed))


def _tuned(
    book: Rulebook, rules: Iterable[Rule], choice: Choice, failed: Sequence[str], wrongs: list[Wrong]
) -> list[Rule]:
    """The rules at the levels and with the options that were asked for."""
    tuned = list(rules)
    for key, said in (("levels", choice.levels), ("options", choice.options)):
        for selector, value in said.items():
            if not _known(selector, tuned, failed):
                wrongs.append(Wrong((key, selector), unmatched(selector, tuned), key=True))
            found = list[tuple[str, Wrong]]()
            tuned = [_retuned(book, rule, key, value, found) if means((selector,), rule) else rule for rule in tuned]
            wrongs += [one._replace(path=(key, selector, *one.path)) for one in _told(found)]
    return tuned


def _told(found: Iterable[tuple[str, Wrong]]) -> Iterator[Wrong]:
    """What is wrong with options of the rules of a selector, each with its code: what many of them say of one key in one line."""
    by_place: dict[object, list[tuple[str, Wrong]]] = {}
    for code, one in found:
        by_place.setdefault((one.path, one.key), []).append((code, one))
    for several in by_place.values():
        codes = sorted({code for code, _ in several})
        said = {one.message for _, one in several}
        one = several[0][1]
        if len(codes) > 1 and (one.key or len(said) == 1):
            more = f" and {len(codes) - _NAMED:,} more rules" if len(codes) > _NAMED else ""
            why = f"have no key {one.path[-1]}; set it for the rules that have it" if one.key else min(said)
            yield one._replace(message=f"{', '.join(codes[:_NAMED])}{more}{'' if one.key else ':'} {why}")
        else:
            yield from (each._replace(message=f"{code}: {each.message}") for code, each in several)


def _retuned(book: Rulebook, rule: Rule, key: str, value: Any, found: list[tuple[str, Wrong]]) -> Rule:  # noqa: ANN401 -- a level or options
    """One rule at another level, or with other options."""
    if key == "levels":
        return replace(rule, level=value)
    values, wrong = kind_options.over(rule.options, value)
    try:
        changed = replace(rule.options, **values)
        from newslint.rulebook import soundness  # noqa: PLC0415 -- only where the configuration sets options

        if unsound := tuple(soundness.wrong(book.kinds[rule.kind], changed)):
            wrong, changed = (*wrong, *unsound), rule.options
    except ValueError as error:
        wrong, changed = (*wrong, Wrong((), str(error))), rule.options
    found += [(rule.code, one) for one in wrong]
    return replace(rule, options=changed)
