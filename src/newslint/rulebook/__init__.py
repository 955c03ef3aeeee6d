"""Packs and the configuration -> the rules of a run, and a failure for everything that does not load."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cache as remembered
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.model import Failure, Rule, Rulebook, Settings
from newslint.record import replace
from newslint.rulebook import plugins
from newslint.rulebook.cache import cache_folder as cache_folder
from newslint.rulebook.cache import code_stamp, key_of
from newslint.rulebook.choosing import Choice, chosen_of, means, unmatched
from newslint.rulebook.choosing import SelectionError as SelectionError
from newslint.rulebook.choosing import choose as choose
from newslint.rulebook.choosing import matching as matching
from newslint.rulebook.folder import shown
from newslint.rulebook.outline import TOLD, Mistake
from newslint.rulebook.packs import DEFAULT, Loaded, Pack, contents, names
from newslint.rulebook.packs import load as load_pack

if TYPE_CHECKING:
    from newslint.config import Config
    from newslint.rulebook.options import Wrong
    from newslint.rulebook.rulefile import RuleFile


class BrokenBookError(Exception):
    """The rules that newslint brings do not load: an installation that is damaged."""


def load(
    packs: Iterable[str | Pack] = DEFAULT, settings: Settings | None = None, *, cache: bool = True
) -> tuple[Rulebook, tuple[Failure, ...]]:
    """All rules of some packs, those too that are off by default, and what does not load.

    A pack is a name of ours or of a plug-in, a path to a folder of rule files, or a `Pack`.
    A code that stands twice counts the first time.
    """
    loaded: list[Loaded] = []
    failures: list[Failure] = []
    asked: dict[tuple[str, bool], Pack] = {}
    for pack in (pack if isinstance(pack, Pack) else Pack(pack) for pack in packs):
        asked.setdefault((pack.word, pack.vale), pack)
    for pack in asked.values():
        more, failed = load_pack(pack, cache=cache)
        loaded += more
        failures += failed
    rules = _spared(tuple(_once(loaded, failures)))
    kinds = {word: kind for word in dict.fromkeys(rule.kind for rule in rules) if (kind := plugins.kind(word))}
    return Rulebook(rules, kinds, settings or Settings()), tuple(failures)


def _spared(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules, those of Vale's sparing the words that a vocabulary accepts."""
    if not any(rule.vale for rule in rules):
        return rules
    from newslint.rulebook import vale  # noqa: PLC0415 -- only where the configuration names a style of Vale's

    return vale.spared(rules)


@remembered
def default() -> Rulebook:
    """The rules that are on by default, with the settings that hold where nobody says otherwise.

    Raises BrokenBookError where not all of them load.
    """
    book, failures = load()
    if failures:
        raise BrokenBookError("\n".join(failure.message for failure in failures))
    return choose(book)


def of(  # noqa: PLR0913 -- what a command line may say
    config: Config,
    *,
    select: Iterable[str] = (),
    enable: Iterable[str] = (),
    ignore: Iterable[str] = (),
    as_of: dt.date | None = None,
    cache: bool = True,
) -> tuple[Rulebook, tuple[Failure, ...]]:
    """The rules of a run, by its configuration and what is asked for beside it, and everything that was not to be had.

    `select` takes the place of the configuration's; `enable` and `ignore` are added to it.
    """
    settings = replace(config.settings, as_of=as_of or config.settings.as_of)
    book, failures = load(config.packs, settings, cache=cache)
    lost = tuple(failure.rule for failure in failures if failure.rule)
    asked = Choice(tuple(select), tuple(enable), tuple(ignore))
    choice = Choice(
        asked.select or config.select,
        (*config.enable, *asked.enable),
        (*config.ignore, *asked.ignore),
        config.levels,
        config.options,
    )
    chosen, wrongs = chosen_of(book, choice, lost)
    settled = tuple(failure for failure in failures if not (failure.rule and _settled(failure.rule, choice.ignore)))
    said = [_said(wrong, config, asked) for wrong in (*wrongs, *_per_file(config, book, lost))]
    more = [Failure(None, f"and {len(said) - TOLD} selectors more that mean no rule")] if len(said) > TOLD else []
    return chosen, (*settled, *said[:TOLD], *more)


def describe(rule: Rule) -> RuleFile:
    """What a rule's file says beside the rule: `why` and `examples`; nothing for a rule of Vale's."""
    from newslint.rulebook.rulefile import RuleFile  # noqa: PLC0415 -- a normal run needs neither
    from newslint.rulebook.rulefile import load as load_file  # noqa: PLC0415 -- likewise

    return RuleFile(rule, {}, "", (), ()) if rule.vale or not rule.path else load_file(Path(rule.path))


def origin(packs: Iterable[str | Pack], asked: str) -> str | None:
    """A word that changes with newslint, with the rule files of packs that it brings, and with what is asked of them.

    None where another pack is among them: what that is made of, its rules alone say.
    """
    words = [pack if isinstance(pack, str) else pack.word for pack in packs if isinstance(pack, str) or not pack.vale]
    if len(words) < len(tuple(packs)) or not {*words} <= {*names()}:
        return None
    return key_of([code_stamp(), asked, *(part for word in words for part in contents(word))])


def stamp(book: Rulebook) -> str:
    """A word that changes whenever a result may: with a rule, a setting, newslint or a plug-in's module."""
    return key_of(
        [code_stamp(), repr((book.rules, book.silenced, book.settings)), *map(plugins.stamp, sorted(book.kinds))]
    )


def _once(loaded: Iterable[Loaded], failures: list[Failure]) -> Iterator[Rule]:
    """Each code once; what has the code of another is not loaded, and that is said."""
    taken: dict[str, Rule] = {}
    for rule, place in loaded:
        first = taken.setdefault(rule.code, rule)
        if first is rule:
            yield rule
        else:
            wrong = f"the code {rule.code} is taken by {shown(first.path)}; this rule is not loaded"
            failures.append(Mistake(shown(rule.path), place, wrong).failure(rule.code))


def _settled(code: str, ignore: Sequence[str]) -> bool:
    """Whether a rule that did not load was not wanted in the first place."""
    return any(code.startswith(selector) for selector in ignore)


def _per_file(config: Config, book: Rulebook, lost: Sequence[str]) -> Iterator[Wrong]:
    from newslint.rulebook.options import Wrong  # noqa: PLC0415 -- circular for the type checker alone

    for nth, entry in enumerate(config.per_file):
        for at, selector in enumerate(entry.ignore):
            if not any(means((selector,), rule) for rule in book.rules) and not any(
                code.startswith(selector) for code in lost
            ):
                yield Wrong(("per-file", nth, "ignore", at), unmatched(selector, book.rules))


def _said(wrong: Wrong, config: Config, asked: Choice) -> Failure:
    """A wrong choice as a failure: where the configuration says it, else which option of the command line does."""
    key = str(wrong.path[0])
    at = wrong.path[1] if len(wrong.path) > 1 and isinstance(wrong.path[1], int) else 0
    ours = {
        "select": 0 if asked.select else len(config.select),
        "enable": len(config.enable),
        "ignore": len(config.ignore),
    }
    if key in ours and at >= ours[key]:
        return Failure(None, f"--{key}: {wrong.message}")
    return config.mistake(wrong).failure()
