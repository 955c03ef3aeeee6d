"""What a story is judged by: kinds, the rules that extend them, and what the house says of all its stories."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from newslint.model.findings import Level, Problem, Verified
from newslint.record import field, record
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    import datetime as dt


class Fault(NamedTuple):
    """One way in which a kind can find something wrong.

    `values` are the names that a rule's message may use; a fault that `refutes` makes the figure
    under its span `contradicted` in the ledger.
    """

    name: str
    meaning: str
    values: tuple[str, ...] = ()
    refutes: bool = True


class Sought(NamedTuple):
    """A pattern that a kind runs for a rule, and under which keys of the rule file it stands.

    `key` says that it is the last key itself, `whole` that it was put together from all that stands there.
    """

    path: tuple[str | int, ...]
    pattern: str
    ignorecase: bool = False
    key: bool = False
    whole: bool = False


class Kind(NamedTuple):
    """What `extends:` names: the Python that carries rules out.

    `check(article, options)` yields problems and what holds. `Options` is a `record` or a frozen dataclass whose
    fields, each with a default, are the keys a rule file may set. `fact` kinds feed the ledger. `patterns(options)`
    gives all patterns that a rule with these options runs; of each of `needs` a rule file must set one key at least.
    `wrong(options)` says what is wrong with them beyond their types, under which keys; `told(article, options)` what was
    found in a story, for whoever writes a rule. `concerned(article, every)` tells of each of some options whether the story may
    have anything for them: where it cannot, `check` is not asked, which pays for a kind of very many rules. A `sourced` kind holds a story against its sources, and is asked where there are some.
    `classes` are the words that its rule files may name by their class.
    """

    check: Callable[[Any, Any], Iterable[Problem | Verified]]
    Options: type
    faults: tuple[Fault, ...]
    fact: bool = False
    patterns: Callable[[Any], Iterable[Sought]] | None = None
    needs: tuple[tuple[str, ...], ...] = ()
    wrong: Callable[[Any], Iterable[tuple[tuple[str | int, ...], str]]] | None = None
    told: Callable[[Any, Any], Iterable[str]] | None = None
    concerned: Callable[[Any, Every], Iterable[bool]] | None = None
    sourced: bool = False
    classes: Callable[[], Mapping[str, Sequence[str]]] | None = None


AUTO = "auto"
"""The language of a story is its own."""


Fields: TypeAlias = tuple[tuple[str, str], ...]
"""Keys of front matter that hold copy, each with the part that it plays in a story."""


@record
class Settings:
    """What the house says about all its stories; `language` is that of all, or `AUTO`; `fields` are its own keys of front matter.

    Where sourcing is `required`, every figure must be backed by a source.
    """

    dollar: str = "USD"
    as_of: dt.date | None = None
    language: str = AUTO
    names: tuple[str, ...] = ()
    symbols: tuple[tuple[str, str], ...] = ()
    rates: tuple[tuple[str, str, str], ...] = ()
    fields: Fields = ()
    required: bool = False


@record
class Hidden:
    """What of a story a rule of Vale's does not read.

    The matches of `tokens` and `blocks` (in a pattern with groups, those of the first), stretches with one of some `marks`,
    blocks that answer to one of some `scopes`, and elements of a page of one of some `classes`.
    """

    tokens: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    marks: frozenset[str] = frozenset({"code"})
    scopes: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()


class Turn(NamedTuple):
    """What a section of a .vale.ini says of a rule for the files that a glob means: on or off, perhaps at a level.

    `weight` is 0 where it speaks of all rules of some styles, 1 where of the rule's style, 2 where of the rule itself.
    """

    files: str
    on: bool
    weight: int
    level: Level | None = None


@record
class Reach:
    """For which files a rule of a .vale.ini counts: its turns in order, and from which level on it speaks at all.

    Globs are relative to `root`. `tokens` and `blocks` are what is passed over in the files that each glob means.
    """

    root: str
    turns: tuple[Turn, ...] = ()
    least: Level = Level.SUGGESTION
    tokens: tuple[tuple[str, tuple[str, ...]], ...] = ()
    blocks: tuple[tuple[str, tuple[str, ...]], ...] = ()


@record
class Rule:
    """One entry of the rule book: a rule file after validation.

    `kind` is the word after `extends:`; `faults` are those of the kind's faults that this rule
    reports, none meaning all; `scope` and `quoted` say which copy a style kind reads. A rule loaded
    from a Vale package has `vale` set: its messages use `%s`, `limit` (0: none) bounds its findings in one story, and it does not read what is `hidden`;
    one that a .vale.ini names has a `reach`.
    `url` is its page, where it has one.
    """

    code: str
    name: str
    kind: str
    level: Level
    message: str
    options: Any = None
    summary: str = ""
    faults: tuple[str, ...] = ()
    scope: tuple[str, ...] = ("text",)
    quoted: bool = False
    enabled: bool = True
    path: str = ""
    vale: bool = False
    limit: int = 0
    url: str = ""
    hidden: Hidden | None = None
    reach: Reach | None = None


class Every(tuple[Any, ...]):
    """The options of all rules of a kind in their order; the same as itself alone: to compare them takes longer than to read a story."""

    __slots__ = ()
    __eq__ = object.__eq__
    __hash__ = object.__hash__


@record
class Rulebook:
    """The rules of a run, the kinds that they extend, and the settings of the house.

    `silenced` rules were selected but are ignored: they report nothing, yet their kinds feed the ledger. `others` are
    the codes and names of rules that there are beside these.
    """

    rules: tuple[Rule, ...]
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    silenced: tuple[Rule, ...] = ()
    others: tuple[tuple[str, str], ...] = ()

    @cached_property
    def narrowed(self) -> dict[frozenset[str], Rulebook]:
        """What counts for the files that some globs mean: it grows as stories ask."""
        return {}

    @cached_property
    def turns(self) -> Mapping[bool, Sequence[tuple[Kind, Sequence[Sequence[Rule]], Every]]]:
        """The kinds of facts (True) and of copy and style, each with its rules, those silenced too, by what one pass serves, and the options of each pass."""
        kinds: dict[str, dict[Any, list[Rule]]] = {}
        for rule in (*self.rules, *self.silenced):
            reads = () if self.kinds[rule.kind].fact else (rule.scope, rule.quoted, rule.hidden)
            kinds.setdefault(rule.kind, {}).setdefault((_key(rule.options), reads), []).append(rule)
        turns = [
            (self.kinds[name], [*passes.values()], Every(rules[0].options for rules in passes.values()))
            for name, passes in kinds.items()
        ]
        return {fact: [turn for turn in turns if turn[0].fact == fact] for fact in (True, False)}


def _key(options: Any) -> object:  # noqa: ANN401 -- whatever the kind's Options is
    """The options themselves where they can be compared quickly, else who they are."""
    try:
        hash(options)
    except TypeError:
        return id(options)
    return options


def answers(selector: str, code: str, name: str) -> bool:
    """Whether a rule is meant by a selector, in any case: its code, the beginning of its code, or its name."""
    word = selector.casefold()
    return code.casefold().startswith(word) or name.casefold() == word
