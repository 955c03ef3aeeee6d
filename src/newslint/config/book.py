"""A configuration, and what is asked for beside it -> the rules of a run, and everything that was not to be had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from newslint.checked.options import Wrong
from newslint.checked.outline import TOLD
from newslint.config import Config
from newslint.model import Failure, Fields, Rulebook
from newslint.record import replace
from newslint.rulebook import load
from newslint.rulebook.choosing import Choice, chosen_of, means, unmatched
from newslint.rulebook.folder import shown

if TYPE_CHECKING:
    import datetime as dt


def rules_of(  # noqa: PLR0913 -- what a command line may say
    config: Config,
    *,
    select: Iterable[str] = (),
    enable: Iterable[str] = (),
    ignore: Iterable[str] = (),
    as_of: dt.date | None = None,
    language: str | None = None,
    required: bool = False,
    fields: Fields = (),
    cache: bool = True,
) -> tuple[Rulebook, tuple[Failure, ...]]:
    """The rules of a run, by its configuration and what is asked for beside it, and everything that was not to be had.

    `select` takes the place of the configuration's; `enable` and `ignore` are added to it.
    """
    house = config.settings
    settings = replace(
        house,
        as_of=as_of or house.as_of,
        language=language or house.language,
        required=required or house.required,
        fields=(*house.fields, *fields),
    )
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
    if not (chosen.rules or said or settled):
        why = "no rule is left: all that is selected is ignored" if chosen.silenced else "no rule is on"
        said = [Failure(_where(config), f"{why}, and nothing would be checked")]
    more = [Failure(None, f"and {len(said) - TOLD} mistakes more")] if len(said) > TOLD else []
    return chosen, (*settled, *said[:TOLD], *more)


def _where(config: Config) -> str | None:
    """The configuration, for a failure that is not about one place in it."""
    return shown(str(config.path)) if config.path else None


def _settled(code: str, ignore: Sequence[str]) -> bool:
    """Whether a rule that did not load was not wanted in the first place."""
    return any(code.startswith(selector) for selector in ignore)


def _per_file(config: Config, book: Rulebook, lost: Sequence[str]) -> Iterator[Wrong]:
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
