"""The words of each language: data that readers and extractors look up, never logic.

A topic (`figures`, `calendar`, `names` …) is a module here that says in a frozen dataclass which words it
needs; each language package fills it in a module of the same name, as `WORDS`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newslint.lexicon.agreement import AgreementWords
    from newslint.lexicon.calendar import Calendar
    from newslint.lexicon.clock import ClockWords
    from newslint.lexicon.copy import Words as CopyWords
    from newslint.lexicon.document import Words as DocumentWords
    from newslint.lexicon.events import EventWords
    from newslint.lexicon.figures import Figures
    from newslint.lexicon.identifiers import Identifiers
    from newslint.lexicon.kinship import Kinship
    from newslint.lexicon.legibility import Legibility
    from newslint.lexicon.messages import Messages
    from newslint.lexicon.names import Names
    from newslint.lexicon.quotations import Quotations
    from newslint.lexicon.relations import RelationWords
    from newslint.lexicon.symbols import Symbols
    from newslint.lexicon.titles import TitleWords
    from newslint.lexicon.vocabulary import Vocabulary


FIRST = "en"
"""The language that copy is read in where nothing tells its own."""


class Lexicon:
    """The words of one language, by topic; each topic is read when first asked for.

    Raises ModuleNotFoundError for a topic that the language does not have, or a language that newslint does not know.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    def _words(self, topic: str) -> Any:  # noqa: ANN401 -- the topic's own dataclass
        return import_module(f"newslint.lexicon.{self.language}.{topic}").WORDS

    @cached_property
    def agreement(self) -> AgreementWords:
        """What tells that two figures are of one thing."""
        words: AgreementWords = self._words("agreement")
        return words

    @cached_property
    def calendar(self) -> Calendar:
        """Days, months, periods and what joins them."""
        words: Calendar = self._words("calendar")
        return words

    @cached_property
    def clock(self) -> ClockWords:
        """Times of day and their zones."""
        words: ClockWords = self._words("clock")
        return words

    @cached_property
    def copy(self) -> CopyWords:
        """What slips into copy."""
        words: CopyWords = self._words("copy")
        return words

    @cached_property
    def document(self) -> DocumentWords:
        """What the parts of a story are known by."""
        words: DocumentWords = self._words("document")
        return words

    @cached_property
    def kinship(self) -> Kinship:
        """Who comes before and after whom in a family."""
        words: Kinship = self._words("kinship")
        return words

    @cached_property
    def events(self) -> EventWords:
        """What came about, and to whom."""
        words: EventWords = self._words("events")
        return words

    @cached_property
    def figures(self) -> Figures:
        """Numbers, units, currencies and hedges."""
        words: Figures = self._words("figures")
        return words

    @cached_property
    def identifiers(self) -> Identifiers:
        """What numbers that count nothing are known by."""
        words: Identifiers = self._words("identifiers")
        return words

    @cached_property
    def legibility(self) -> Legibility:
        """How syllables are counted."""
        words: Legibility = self._words("legibility")
        return words

    @cached_property
    def messages(self) -> Messages:
        """What newslint says of a story."""
        words: Messages = self._words("messages")
        return words

    @cached_property
    def names(self) -> Names:
        """What a name is known by."""
        words: Names = self._words("names")
        return words

    @cached_property
    def quotations(self) -> Quotations:
        """Marks of quotation, and verbs of saying."""
        words: Quotations = self._words("quotations")
        return words

    @cached_property
    def relations(self) -> RelationWords:
        """How figures are set in relation."""
        words: RelationWords = self._words("relations")
        return words

    @cached_property
    def symbols(self) -> Symbols:
        """What codes of stocks are known by."""
        words: Symbols = self._words("symbols")
        return words

    @cached_property
    def titles(self) -> TitleWords:
        """Small words in headings."""
        words: TitleWords = self._words("titles")
        return words

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Ordinary words, and names that people bear."""
        words: Vocabulary = self._words("vocabulary")
        return words


@cache
def of(language: str = FIRST) -> Lexicon:
    """The words of a language."""
    return Lexicon(language)


@cache
def languages() -> tuple[str, ...]:
    """The languages that have words for every topic: copy in them can be judged."""
    from pkgutil import iter_modules  # noqa: PLC0415 -- only where a language is named

    known = {module.name: module.ispkg for module in iter_modules(__path__)}
    topics = {name for name, language in known.items() if not language}
    folders = {name: iter_modules([f"{__path__[0]}/{name}"]) for name, language in known.items() if language}
    return tuple(sorted(name for name, modules in folders.items() if topics <= {module.name for module in modules}))


def words(text: str) -> frozenset[str]:
    """The words of a text, parted by blanks: how a list is written in a lexicon."""
    return frozenset(text.split())


def without(word: str, endings: Iterable[str]) -> str:
    """A word without the first of some endings that it has: `mill` of `mill's`, which something belongs to."""
    return next((word.removesuffix(ending) for ending in endings if word.endswith(ending)), word)


def lowered(text: str) -> str:
    """A text of the same length as the words of a lexicon are spelt: in small letters, with one kind of apostrophe."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return low.replace("’", "'")
