"""A configuration and what is asked for beside it -> the rule book, and what is wrong with either."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from newslint import cache, sources
from newslint import rulebook as rule_books
from newslint.checked.options import Wrong
from newslint.config import Config
from newslint.config.book import rules_of
from newslint.document import endings
from newslint.model import Failure, Fields, Rulebook, Source
from newslint.record import record
from newslint.several import several

if TYPE_CHECKING:
    import datetime as dt

    from newslint.desk.baseline import Baseline


@record
class Wishes:
    """What the caller asks for beside what newslint.yaml says.

    One `config` counts for all stories where it is named, else the one that is found for a `folder`, else each story's nearest;
    none where `packs` are named, which alone count then.
    All stories are held against the `sources`, and have to name some where `require_sourced` says so. Those that are `sent`
    by whoever likes may name no files of this machine. `fields` are keys, or columns of an archive, that hold copy, beside those of the house.
    """

    config: str | None = None
    packs: tuple[str, ...] | None = None
    folder: str | None = None
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    as_of: dt.date | None = None
    language: str | None = None
    cache: bool = True
    sources: tuple[str, ...] = ()
    require_sourced: bool = False
    sent: bool = False
    fields: Fields = ()

    def __post_init__(self) -> None:
        """Raises TypeError for a word where several are due."""
        for name in ("packs", "select", "enable", "ignore", "sources", "fields"):
            several(getattr(self, name) or (), name)


@record
class Guide:
    """What counts for the stories of one folder: the configuration, the rule book, and what is wrong with either.

    The rule book is made when the first story needs it: one whose result was kept does not.
    """

    config: Config
    wishes: Wishes

    @property
    def rulebook(self) -> Rulebook:
        """The rules by which stories are judged."""
        return self._made[0]

    @property
    def baseline(self) -> Baseline | None:
        """The findings that the configuration has known from the start; None where it names none, or none that can be used."""
        return self._known[0]

    @cached_property
    def _known(self) -> tuple[Baseline | None, tuple[Failure, ...]]:
        """The baseline that the configuration names, and why it cannot be used."""
        if self.config.baseline is None:
            return None, ()
        from newslint.desk import baseline  # noqa: PLC0415 -- only with a baseline

        try:
            return baseline.load(self.config.baseline), ()
        except baseline.BaselineError as error:
            return None, (self.config.mistake(Wrong(("baseline",), str(error))).failure(),)

    @cached_property
    def failures(self) -> tuple[Failure, ...]:
        """What is wrong; that nothing is with a rule book is kept too."""
        if self.config.failures or not self.wishes.cache or self._origin is None:
            return (*self.config.failures, *self._known[1], *self._made[1])
        key = cache.key_of([self._origin, repr((self.config, self._asked))])
        whole = cache.kept("books", str(self.config.path), key, lambda: not self._made[1])
        return self._known[1] if whole else (*self._known[1], *self._made[1])

    @cached_property
    def stamp(self) -> str:
        """A word that changes whenever what is found in a copy may, wherever that and the configuration lie."""
        config = self.config
        said = (config.select, config.enable, config.ignore, config.levels, config.options, config.settings)
        rules = self._origin and cache.key_of([self._origin, repr((said, self._asked))])
        return cache.key_of([rules or rule_books.stamp(self.rulebook), config.encoding])

    def place(self, path: str) -> str:
        """All of a path that decides what is found in the copy there: how it is read, and which rules of a .vale.ini count."""
        inside = [os.path.relpath(path, root) for root in self._roots]
        return "\0".join((self.format(path) or endings(path), *inside))

    @cached_property
    def _roots(self) -> tuple[str, ...]:
        """The folders to which the globs of a .vale.ini are relative."""
        if self._origin:
            return ()
        book = self.rulebook
        return tuple(dict.fromkeys(rule.reach.root for rule in (*book.rules, *book.silenced) if rule.reach))

    @property
    def _asked(self) -> tuple[object, ...]:
        """What the caller asks for of the rules."""
        wishes = self.wishes
        asked = (wishes.select, wishes.enable, wishes.ignore, wishes.as_of, wishes.language)
        return (*asked, wishes.require_sourced, wishes.fields)

    @cached_property
    def _origin(self) -> str | None:
        """A word for the rule files that the rule book is made of; None where only the book itself can say."""
        return rule_books.origin(self.config.packs)

    @cached_property
    def _made(self) -> tuple[Rulebook, tuple[Failure, ...]]:
        """The rule book, and what is wrong with it."""
        wishes = self.wishes
        return rules_of(
            self.config,
            select=wishes.select,
            enable=wishes.enable,
            ignore=wishes.ignore,
            as_of=wishes.as_of,
            language=wishes.language,
            required=wishes.require_sourced,
            fields=wishes.fields,
        )

    @property
    def fields(self) -> Fields:
        """The keys that the house names, and those that the caller does."""
        return (*self.config.settings.fields, *self.wishes.fields)

    def source(self, path: str, data: bytes) -> Source:
        """The copy in the bytes of a file. Raises UnreadableError where there is none."""
        return sources.decode(data, path, format=self.format(path), encoding=self.config.encoding)

    def format(self, path: str) -> str | None:
        """How a file is read, where the configuration says so for its suffix."""
        said = self.config.suffixes
        return said.get(os.path.splitext(path)[1].lower()) if said else None  # noqa: PTH122 -- once a file
