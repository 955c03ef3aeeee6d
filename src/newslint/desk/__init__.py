"""Path -> guide, and report: which newslint.yaml counts for a story, which copy a run reads, what is to be said of it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from newslint import config as configs
from newslint.config import Config
from newslint.desk.gate import Gate, judged
from newslint.desk.guide import Guide as Guide
from newslint.desk.guide import Wishes as Wishes
from newslint.desk.passed_over import holds_stories, is_other, makes_no_page, suffix
from newslint.document import ROWS, SUFFIXES
from newslint.memory import FORGETFUL, Memory
from newslint.model import Failure, Report, Rule, Source
from newslint.record import replace
from newslint.rulebook.packs import Pack, as_vales, is_path
from newslint.several import several
from newslint.sources import UnreadableError, is_stream, load
from newslint.tree.links import Links

if TYPE_CHECKING:
    import datetime as dt

    from newslint.article import Article
    from newslint.desk.library import Library, Shelf

_WHOLE = Gate()


class Desk:
    """The guides of a run, each worked out when the first story needs it; what newslint.yaml says later needs a new desk."""

    def __init__(self, wishes: Wishes | None = None) -> None:
        self.wishes = wishes or Wishes()
        self._found: dict[str, Path | None] = {}
        self._guides: dict[Path | None, Guide] = {}
        self._links = Links()
        self.excluded: list[str] = []
        """The copy that was passed over so far because a newslint.yaml says so."""
        self._unread: dict[str, str] = {}
        self._library: Library | None = None

    def __getstate__(self) -> dict[str, object]:
        """Only the wishes travel to another process."""
        return {**Desk(self.wishes).__dict__}

    @classmethod
    def for_packs(cls, *packs: str | os.PathLike[str], wishes: Wishes | None = None) -> Desk:
        """The desk that judges every story by some packs (`facts`, or a folder of rule files), whatever newslint.yaml may lie about."""
        words = (os.fspath(pack) for pack in packs)
        placed = tuple(os.path.abspath(word) if is_path(word) else word for word in words)  # noqa: PTH100 -- as it is named
        return cls(replace(wishes or Wishes(), packs=placed))

    @classmethod
    def for_config(cls, path: str | os.PathLike[str], wishes: Wishes | None = None) -> Desk:
        """The desk that judges every story by one newslint.yaml, wherever it lies."""
        return cls(replace(wishes or Wishes(), config=os.path.abspath(path)))  # noqa: PTH100 -- resolve() would follow links

    @classmethod
    def for_path(cls, path: str | os.PathLike[str], wishes: Wishes | None = None) -> Desk:
        """The desk that judges every story by the configuration which the command line finds for a file or folder."""
        place = os.path.abspath(path)  # noqa: PTH100 -- resolve() would follow links out of the repository
        folder = place if os.path.isdir(place) else os.path.dirname(place)  # noqa: PTH112, PTH120 -- likewise
        return cls(replace(wishes or Wishes(), folder=folder))

    def lint_text(  # noqa: PLR0913 -- a story, and what is known of it
        self,
        text: str,
        *,
        name: str = "story.txt",
        sources: Iterable[str | os.PathLike[str] | Source] = (),
        published: dt.date | None = None,
        values: bool = True,
        memory: Memory = FORGETFUL,
    ) -> Report:
        """Lint a story that is at hand as text; its `name` chooses how it is read and which rules count.

        `sources` are files, or texts, that it is held against beside those that the desk was made with; `published` is the
        day that it is from. Without `values` the
        ledger says only how each figure stands; what the `memory` holds of earlier versions is not read again. What is wrong
        with the configuration is among the failures of each report: it was not checked as it was meant.
        """
        story = Source(name, text, published=published)
        return self.lint(story, sources=sources, values=values, memory=memory)

    def lint(
        self,
        story: Source,
        *,
        sources: Iterable[str | os.PathLike[str] | Source] = (),
        values: bool = True,
        memory: Memory = FORGETFUL,
    ) -> Report:
        """Lint a story that is at hand with its name and what else is known of it, as `lint_text` does."""
        guide, data = self.guide(story.path), story.text.encode("utf-8", "replace")
        source = story if story.format else replace(story, format=guide.format(story.path))
        return self._judged(source, guide, data, sources, values=values, memory=memory)

    def lint_many(self, stories: Iterable[str | os.PathLike[str] | Source], *, jobs: int = 1) -> Iterator[Report]:
        """Lint stories one after the other, in their order: paths of files, and texts, each a Source with its name.

        Reports come while stories are still asked for: only a few are under way, however many there are. They are judged by
        so many processes (`jobs`); a story over which one of them dies gives a report with a failure alone.
        """
        from newslint.desk.many import reports  # noqa: PLC0415 -- only where there are many

        return reports(self, several(stories, "stories"), jobs)

    def lint_file(
        self,
        path: str | os.PathLike[str],
        *,
        sources: Iterable[str | os.PathLike[str] | Source] = (),
        published: dt.date | None = None,
    ) -> Report:
        """Lint a file, whatever newslint.yaml excludes; one that cannot be read gives a report with failures alone."""
        name = os.fspath(path)
        guide = self.guide(name)
        try:
            self.admit(name)
            data = load(name)
            source = guide.source(name, data)
            return self._judged(replace(source, published=published), guide, data, sources)
        except UnreadableError as unreadable:
            return _complete(Report.of_nothing(unreadable.failure), guide)

    def _judged(  # noqa: PLR0913 -- a story, what it is judged by, and what is known of it
        self,
        source: Source,
        guide: Guide,
        data: bytes,
        others: Iterable[str | os.PathLike[str] | Source],
        *,
        values: bool = True,
        memory: Memory = FORGETFUL,
    ) -> Report:
        """The whole report of a story, beside what else it is held against."""
        shelf = self.shelf(source.path, guide, data, tuple(several(others, "sources")))
        with self.sources(shelf, guide) as held:
            report = judged(source, guide, _WHOLE, values=values, sources=held, memory=memory)
        return _complete(shelf.told(report) if shelf else report, guide)

    @property
    def library(self) -> Library:
        """The sources of the run."""
        if self._library is None:
            from newslint.desk.library import Library  # noqa: PLC0415 -- only where a story has sources

            wishes = self.wishes
            self._library = Library(wishes.sources, self._links, required=wishes.require_sourced, kept=wishes.cache)
        return self._library

    def shelf(
        self, name: str, guide: Guide, data: bytes, given: Iterable[str | os.PathLike[str] | Source] = ()
    ) -> Shelf | None:
        """What a story is held against: None where nobody names anything."""
        wishes = self.wishes
        named = given or wishes.sources or wishes.require_sourced or guide.config.sources
        return self.library.shelf(name, guide, data, given) if named or b"sources" in data[:16_384] else None

    @contextmanager
    def sources(self, shelf: Shelf | None, guide: Guide) -> Iterator[Sequence[Article]]:
        """The sources of a story while it is judged."""
        if shelf is None:
            yield ()
            return
        with self.library.opened(shelf, guide.rulebook.settings) as articles:
            yield articles

    def guide(self, path: str) -> Guide:
        """What counts for the story at a path (of standard input: the name that it goes by)."""
        if self.wishes.packs is not None:
            return self._of_packs
        folder = os.path.dirname(path) if self.wishes.folder is None else self.wishes.folder  # noqa: PTH120 -- once a file
        if folder not in self._found:
            config = self.wishes.config
            self._found[folder] = Path(config).absolute() if config else configs.find(Path(folder or "."))
        where = self._found[folder]
        if where not in self._guides:
            self._guides[where] = Guide(self._config(where), self.wishes)
        return self._guides[where]

    @cached_property
    def _of_packs(self) -> Guide:
        """What counts for all stories where the caller names the packs."""
        packs = tuple(as_vales(pack) or pack for pack in map(Pack, self.wishes.packs or ()))
        self._guides[None] = Guide(Config(packs=packs), self.wishes)
        return self._guides[None]

    def _config(self, where: Path | None) -> Config:
        """The configuration at a path: that which somebody named is not asked what stands beside it."""
        if where is None:
            return Config()
        return configs.load(where) if self.wishes.config else configs.found(where)

    def failures(self) -> tuple[Failure, ...]:
        """What is wrong with the configurations of the run so far, each said once."""
        return tuple(dict.fromkeys(failure for guide in self._guides.values() for failure in guide.failures))

    def sources_failures(self) -> tuple[Failure, ...]:
        """What of the sources that all stories are held against could not be read."""
        return tuple(self.library.failures()) if self.wishes.sources else ()

    def remarks(self) -> tuple[str, ...]:
        """What is to be said of sources that were read all the same."""
        return tuple(self._library.remarks) if self._library else ()

    def rules(self) -> tuple[Rule, ...]:
        """The rules by which the stories of the run so far are judged, by code."""
        rules = {rule.code: rule for guide in self._guides.values() for rule in guide.rulebook.rules}
        return tuple(rules[code] for code in sorted(rules))

    def files(self, path: str) -> Iterator[str | Failure]:
        """The copy under a path: itself, whatever its suffix, or what a folder holds; without what is excluded.

        Raises UnreadableError where there is no such path, it may not be read, or a folder holds no copy.
        """
        if path == "-" or is_stream(path):
            yield path
            return
        self.admit(path)
        if not os.path.isdir(path):  # noqa: PTH112 -- once a file
            if self._counts(path):
                yield path
            return
        from newslint.tree import folders  # noqa: PLC0415 -- who names a story does not pay for it

        before, some = (len(self.excluded), len(self._unread)), False
        for found in folders.walk(path, self._wanted, self._links):
            if isinstance(found, folders.Passed):
                self._pass(found.path)
            elif isinstance(found, str) or self._told(found):
                some = True
                yield found
        if not some and (len(self.excluded) == before[0] or len(self._unread) > before[1]):
            suffixes = sorted({*SUFFIXES, *self.guide(os.path.join(path, "")).config.suffixes})  # noqa: PTH118 -- a name inside it
            raise UnreadableError(path, f"no copy in this folder (looked for {', '.join(suffixes)})")

    def admit(self, path: str) -> None:
        """Raises UnreadableError for a path that was named where links on the way lead out of the repository."""
        if path != "-" and not is_stream(path) and (refused := self._links.refusal(path)):
            raise UnreadableError(path, refused)

    def reads(self, path: str) -> bool:
        """Whether a file, which need not be there any more, is read where its folder is named."""
        return self.is_copy(path) and not self.guide(path).config.excluded(path)

    def exclusions(self) -> Iterator[str]:
        """What was excluded, a sentence for each newslint.yaml, with the line that says so."""
        by: dict[Path | None, list[str]] = {}
        for path in dict.fromkeys(self.excluded):
            by.setdefault(self.guide(path).config.path, []).append(path)
        for first, *others in by.values():
            more = f", like {len(others):,} more" if others else ""
            yield f"{first} is excluded by {self.guide(first).config.excluding(first)}{more}"

    def unread(self) -> Mapping[str, int]:
        """The files in folders that may hold copy and were not read so far, by suffix: the commonest first."""
        counted = Counter(self._unread.values())
        return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))

    def _pass(self, path: str) -> None:
        """Note a file that is not wanted, if it may hold copy and nobody excluded it."""
        if not (found := suffix(path)) or (self.is_copy(path) and not self._is_other(path)):
            return
        config = self.guide(path).config
        if not (config.excluded(path) or config.rules(path)):
            self._unread[os.path.abspath(path)] = found  # noqa: PTH100 -- once a file; pathlib is ten times slower

    def _wanted(self, path: str) -> bool:
        """Whether a file in a folder is copy to be read, as the nearest newslint.yaml sees it."""
        return self.is_copy(path) and self._counts(path) and not self._is_other(path)

    def _is_other(self, path: str) -> bool:
        """Whether a file is XML of another kind than is read; not where a newslint.yaml says what it is."""
        own = os.path.splitext(path)[1].lower() in self.guide(path).config.suffixes  # noqa: PTH122 -- once a file
        return not own and is_other(path)

    def is_copy(self, path: str) -> bool:
        """Whether a file is copy by its suffix."""
        suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 -- once a file
        if SUFFIXES.get(suffix) in ROWS and not holds_stories(path, self.guide(path).fields):
            return False
        return (suffix in SUFFIXES and not makes_no_page(path)) or suffix in self.guide(path).config.suffixes

    def _counts(self, path: str) -> bool:
        """Whether a file is not excluded."""
        out = self.guide(path).config.excluded(path)
        if out:
            self.excluded.append(path)
        return not out

    def _told(self, failure: Failure) -> bool:
        """Whether what could not be looked into is to be told: not if the file, or all in the folder, is excluded."""
        path = failure.path or ""
        config = self.guide(path).config
        return not (config.excluded(path) or config.excluded(os.path.join(path, "_")))  # noqa: PTH118 -- a name inside it


def _complete(report: Report, guide: Guide) -> Report:
    """The report with what is wrong with the configuration, as the command line says it."""
    return replace(report, failures=(*guide.failures, *report.failures)) if guide.failures else report
