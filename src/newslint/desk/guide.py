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
from newslint.model import Failure, Fields, Rulebook, Source
from newslint.record import record

if TYPE_CHECKING:
    import datetime as dt

    from newslint.desk.baseline import Baseline


@record
class Wishes:
    """What the caller asks for beside what newslint.yaml says.

    One `config` counts for all stories where it is named, else the one that is found for a `folder`, else each story's nearest.
    All stories are held against the `sources`, and have to name some where `require_sourced` says so. Those that are `sent`
    by whoever likes may name no files of this machine. `fields` are keys, or columns of an archive, that hold copy, beside those of the house.
    """

    config: str | None = None
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
        whole = cache.kept("books", str(self.config.path), self._origin, lambda: not self._made[1])
        return self._known[1] if whole else (*self._known[1], *self._made[1])

    @cached_property
    def stamp(self) -> str:
        """A word that changes whenever a result may."""
        return self._origin or rule_books.stamp(self.rulebook)

    @cached_property
    def _origin(self) -> str | None:
        """A word for all that the rule book is made of; None where only the book itself can say."""
        wishes = self.wishes
        asked = (self.config, wishes.select, wishes.enable, wishes.ignore, wishes.as_of, wishes.language)
        required = repr(wishes.require_sourced) if wishes.require_sourced else ""
        named = repr(wishes.fields) if wishes.fields else ""
        return rule_books.origin(self.config.packs, repr(asked) + required + named)

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
