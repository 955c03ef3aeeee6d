"""Packs and the configuration -> the rules of a run, and a failure for everything that does not load."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache as remembered
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.cache import cache_folder as cache_folder
from newslint.cache import code_stamp, key_of
from newslint.checked.outline import Mistake
from newslint.model import Failure, Rule, Rulebook, Settings
from newslint.record import replace
from newslint.rulebook import plugins
from newslint.rulebook.choosing import SelectionError as SelectionError
from newslint.rulebook.choosing import choose as choose
from newslint.rulebook.choosing import matching as matching
from newslint.rulebook.folder import shown
from newslint.rulebook.packs import DEFAULT, Loaded, Pack, contents, names, taken
from newslint.rulebook.packs import load as load_pack

if TYPE_CHECKING:
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
    asked: dict[tuple[str, bool, bool], Pack] = {}
    for pack in (pack if isinstance(pack, Pack) else Pack(pack) for pack in packs):
        asked.setdefault((pack.word, pack.vale, pack.ini), pack)
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


def describe(rule: Rule) -> RuleFile:
    """What a rule's file says beside the rule: `why` and `examples`; nothing for a rule of Vale's."""
    from newslint.rulebook.rulefile import RuleFile  # noqa: PLC0415 -- a normal run needs neither
    from newslint.rulebook.rulefile import load as load_file  # noqa: PLC0415 -- likewise

    return RuleFile(rule, {}, "", (), ()) if rule.vale or not rule.path else load_file(Path(rule.path))


def origin(packs: Iterable[str | Pack]) -> str | None:
    """A word that changes with newslint, and with the rule files of packs that it brings.

    None where another pack is among them: what that is made of, its rules alone say.
    """
    words = [pack if isinstance(pack, str) else pack.word for pack in packs if isinstance(pack, str) or not pack.vale]
    if len(words) < len(tuple(packs)) or not {*words} <= {*names()}:
        return None
    return key_of([code_stamp(), *(part for word in words for part in contents(word))])


def stamp(book: Rulebook) -> str:
    """A word that changes whenever a result may: with a rule, a setting, newslint or a plug-in's module; wherever the rules lie."""
    rules, silenced = (tuple(map(_unplaced, some)) for some in (book.rules, book.silenced))
    return key_of(
        [
            code_stamp(),
            repr((rules, silenced, book.settings, book.others)),
            *map(plugins.stamp, sorted(book.kinds)),
        ]
    )


def _unplaced(rule: Rule) -> Rule:
    """A rule without a word of where it stands."""
    return replace(rule, path="", reach=rule.reach and replace(rule.reach, root=""))


def _once(loaded: Iterable[Loaded], failures: list[Failure]) -> Iterator[Rule]:
    """Each code once; what has the code of another is not loaded, and that is said."""
    held: dict[str, Rule] = {}
    for rule, place in loaded:
        first = held.setdefault(rule.code, rule)
        if first is rule:
            yield rule
        else:
            wrong = taken(rule.code, first.path)
            failures.append(Mistake(shown(rule.path), place, wrong).failure(rule.code))
