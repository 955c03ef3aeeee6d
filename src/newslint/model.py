"""The values everything speaks in: frozen, picklable, and importing nothing of ours."""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from newslint.record import field, record
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    import datetime as dt


class Span(NamedTuple):
    """A stretch of `Source.text` in code points, half-open: the only position type inside."""

    start: int
    end: int

    def touches(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


class Position(NamedTuple):
    """A place as people count it: line and column from 1, columns in code points."""

    line: int
    column: int


class Level(enum.IntEnum):
    """How loud a finding is."""

    SUGGESTION = 1
    WARNING = 2
    ERROR = 3

    def lowered(self, steps: int) -> Level:
        """The level `steps` lower, never below suggestion."""
        return Level(max(Level.SUGGESTION, self - steps))

    def __str__(self) -> str:
        """The word used in rule files and reports: `error`, `warning`, `suggestion`."""
        return self.name.lower()


BREAK = "\u2028"
"""What stands for a line break inside a paragraph of a text that was made of another file."""


class Part(NamedTuple):
    """A paragraph of a text that was made of another file: `text[start:end]`, without a line end.

    `role` is what it is in that file, by the word for a kind of block; `level` the depth of a heading. `marks` are those of
    `document.Mark`, with places in the text. `cell` are the table, row and column that it stands in, and the last column that its cell spans, all from 0.
    """

    start: int
    end: int
    role: str = "body"
    level: int = 0
    marks: tuple[tuple[str, int, int, str], ...] = ()
    cell: tuple[int, int, int, int] | None = None


@record
class Source:
    """One text to lint: where it came from, and its decoded characters with line ends untouched.

    `format` names the reader (`text`, `markdown`), or is None to choose by suffix or by looking. Of a text that was made of a
    file that is none, `cells` are the places that have a name (the cells of a workbook, the footnotes of a document): where each begins, and its name, "" where
    one ends and no other begins; `parts` are the paragraphs of a document that an office wrote, `lost` what of it could not be read, and why. `published` is the day that it is from, where whoever has it knows that.
    A text that was `made` so where a story is read is never written into its file: only the program that wrote that can.
    """

    path: str
    text: str
    format: str | None = None
    cells: tuple[tuple[int, str], ...] = ()
    published: dt.date | None = None
    parts: tuple[Part, ...] = ()
    lost: tuple[str, ...] = ()
    made: bool = False

    def __post_init__(self) -> None:
        """Raises TypeError for bytes (whoever has them must say how they are encoded), and for a day that is none."""
        if self.published is not None and not hasattr(self.published, "toordinal"):
            message = f"the day of a story is a datetime.date, not {type(self.published).__name__}"
            raise TypeError(message)
        for name, value in (("path", self.path), ("text", self.text)):
            if not isinstance(value, str):
                message = f"the {name} of a story is str, not {type(value).__name__}"
                raise TypeError(message)

    @cached_property
    def line_starts(self) -> list[int]:
        """Offsets at which each line begins; a line ends at LF, CR LF or a lone CR."""
        starts = [0]
        text, at = self.text, 0
        if "\r" not in text:
            while (at := text.find("\n", at) + 1) > 0:
                starts.append(at)
            return starts
        return [0, *(found.end() for found in re.finditer(r"\r\n?|\n", text))]

    def position(self, offset: int) -> Position:
        """Line and column of a code point offset (the end of the text is a position too)."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def cell(self, offset: int) -> str:
        """The name of the place in which an offset lies (`Sheet1!C7`, `footnote 2`), "" where it has none."""
        at = bisect_right(self.cells, offset, key=itemgetter(0))
        return self.cells[at - 1][1] if at else ""

    def place(self, offset: int) -> str:
        """A place as people are told it: `31:18`, or by its name."""
        line, column = self.position(offset)
        return self.cell(offset) or f"{line}:{column}"

    def failure(self, offset: int, message: str) -> Failure:
        """That something was not read, said with its place (the nearest that there is)."""
        line, column = self.position(min(max(offset, 0), len(self.text)))
        return Failure(self.path, f"{line}:{column}: {message}")

    def line(self, number: int) -> str:
        """The text of line `number` (from 1), without its line end."""
        starts = self.line_starts
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def __getitem__(self, span: Span) -> str:
        """Exactly the characters of `span`."""
        return self.text[span.start : span.end]


class Note(NamedTuple):
    """Another place that a judgement rests on, and what stands there; `path` names the file where that is not the story's."""

    span: Span
    message: str
    path: str = ""


class Passage(NamedTuple):
    """The words at a place of a text, as clean prose, and those before and behind them."""

    before: str
    words: str
    behind: str


class Edit(NamedTuple):
    """Put `text` in the place of `span`."""

    span: Span
    text: str


class Fix(NamedTuple):
    """A change that may be applied; only copy and style kinds offer one, and only a safe one is applied by `--fix`."""

    edits: tuple[Edit, ...]
    safe: bool = True


class Problem(NamedTuple):
    """What a kind yields where something is wrong.

    `fault` is one of the kind's faults; `doubt` (0, 1, 2) lowers the rule's level by as many steps;
    `values` fills the rule's message.
    """

    span: Span
    values: Mapping[str, str] = {}
    notes: tuple[Note, ...] = ()
    fix: Fix | None = None
    suggestions: tuple[str, ...] = ()
    fault: str = ""
    doubt: int = 0


class Verified(NamedTuple):
    """What a fact kind yields where something was checked and holds; the engine stamps `kind`.

    Where only a direction was checked it `backs` no figure. `elsewhere` says the same at the places of the notes.
    """

    span: Span
    message: str
    notes: tuple[Note, ...] = ()
    kind: str = ""
    backs: bool = True
    elsewhere: str = ""


class Finding(NamedTuple):
    """A problem as a rule reports it: the engine stamps code, rule, level, message and the rule's page; a kind sets none of them."""

    code: str
    rule: str
    level: Level
    message: str
    problem: Problem
    url: str = ""

    @property
    def span(self) -> Span:
        """The place of the problem."""
        return self.problem.span

    @property
    def notes(self) -> tuple[Note, ...]:
        """The other places that the judgement rests on."""
        return self.problem.notes

    @property
    def fix(self) -> Fix | None:
        """The change that mends it, where there is one."""
        return self.problem.fix

    @property
    def suggestions(self) -> tuple[str, ...]:
        """What may stand there instead."""
        return self.problem.suggestions


class Ignored(NamedTuple):
    """A finding that was silenced, by whom (`comment`, `baseline`, `per-file`) and why."""

    finding: Finding
    by: str
    reason: str = ""


class Failure(NamedTuple):
    """Something that was not checked, and why."""

    path: str | None
    message: str
    rule: str | None = None


class Backing(NamedTuple):
    """What backs or contradicts a figure: the kind that judged, where (in a source: at which `path`), and in which words."""

    kind: str
    span: Span
    message: str
    path: str = ""


class Sourced(NamedTuple):
    """How a figure stands by the sources of its story: backed, contradicted or absent, and by what."""

    status: str
    by: tuple[Backing, ...] = ()


class Entry(NamedTuple):
    """A line of the ledger: a figure as `extract` prints it, its status (backed, contradicted, alone) and by what.

    Where the story has sources, its dates have lines too, and `source` says how they and the figures stand by these.
    """

    span: Span
    role: str
    value: str | None
    low: str | None
    high: str | None
    unit: str | None
    hedge: str | None
    status: str
    by: tuple[Backing, ...] = ()
    source: Sourced | None = None


Fields: TypeAlias = tuple[tuple[str, str], ...]
"""Keys of front matter that hold copy, each with the part that it plays in a story."""


@record
class Report:
    """What was found in one story; a run is a stream of reports, in path order.

    `fields` are the house's own keys of front matter that were read as copy. Of a file with several stories, `stories` are
    where those that have a name begin, in order, and their names (`row 17 (guid-123)`).
    `sources` are what the story was held against, `passages` what stands there at the places that are named. `figures` is None where no fact kind ran: not counted is not zero. A story that
    was not `judged` could not be had at all.
    """

    source: Source
    findings: tuple[Finding, ...] = ()
    verified: tuple[Verified, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    failures: tuple[Failure, ...] = ()
    figures: tuple[Entry, ...] | None = None
    judged: bool = True
    fields: Fields = ()
    sources: tuple[Source, ...] = ()
    passages: Mapping[tuple[str, Span], Passage] = field(default_factory=dict)
    stories: tuple[tuple[int, str], ...] = ()

    def story(self, span: Span) -> str:
        """The name of the story, of several in the file, in which a place lies; "" where it has none."""
        at = bisect_right(self.stories, span.start, key=itemgetter(0))
        return self.stories[at - 1][1] if at else ""

    def told(self, finding: Finding) -> str:
        """What a finding says, with the name of its story before it where it has one."""
        story = self.story(finding.span)
        return f"{story}: {finding.message}" if story else finding.message

    def at(self, path: str) -> Source:
        """The text that a note lies in: that of the story where it names no other."""
        return next((one for one in self.sources if one.path == path), self.source) if path else self.source

    @classmethod
    def of_nothing(cls, failure: Failure) -> Report:
        """The report of a story that could not be had, and why."""
        return cls(Source(failure.path or "", ""), failures=(failure,), judged=False)

    def to_json(self, *, verified: bool = False) -> str:
        """The document that `check --format json` prints of this story alone (with `verified`: and `--show-verified`)."""
        from newslint.report import View, written  # noqa: PLC0415 -- the one value that knows a format: whoever has it looks here

        return written(self, "json", View(verified=verified))

    def to_dict(self, *, verified: bool = False) -> dict[str, Any]:
        """The same document as a value."""
        import json  # noqa: PLC0415 -- likewise

        found: dict[str, Any] = json.loads(self.to_json(verified=verified))
        return found


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
    """

    check: Callable[[Any, Any], Iterable[Problem | Verified]]
    Options: type
    faults: tuple[Fault, ...]
    fact: bool = False
    patterns: Callable[[Any], Iterable[Sought]] | None = None
    needs: tuple[tuple[str, ...], ...] = ()
    wrong: Callable[[Any], Iterable[tuple[tuple[str | int, ...], str]]] | None = None
    told: Callable[[Any, Any], Iterable[str]] | None = None
    concerned: Callable[[Any, Sequence[Any]], Iterable[bool]] | None = None
    sourced: bool = False


AUTO = "auto"
"""The language of a story is its own."""


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
    def turns(self) -> Mapping[bool, tuple[tuple[Kind, tuple[tuple[Rule, ...], ...]], ...]]:
        """The kinds of facts (True) and of copy and style, each with its rules, those silenced too, by what one pass serves."""
        kinds: dict[str, dict[Any, list[Rule]]] = {}
        for rule in (*self.rules, *self.silenced):
            reads = () if self.kinds[rule.kind].fact else (rule.scope, rule.quoted, rule.hidden)
            kinds.setdefault(rule.kind, {}).setdefault((_key(rule.options), reads), []).append(rule)
        turns = [(self.kinds[name], tuple(map(tuple, passes.values()))) for name, passes in kinds.items()]
        return {fact: tuple(turn for turn in turns if turn[0].fact == fact) for fact in (True, False)}


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
