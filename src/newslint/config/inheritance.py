"""A configuration and the one that it extends -> both together: what the first does not say, the other does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from newslint.model import Settings
from newslint.record import fields, replace

if TYPE_CHECKING:
    from newslint.config.configuration import Config

_WHOLE = ("packs", "select", "enable", "ignore", "encoding", "fail_on", "baseline")


def inherited(config: Config, base: Config) -> Config:
    """The configuration with what it does not say from its base; levels, options and suffixes are added to those there.

    Globs stay with the file that says them: they are relative to it.
    """
    said = config.node.table
    taken: dict[str, Any] = {name: getattr(base, name) for name in _WHOLE if _key(name) not in said}
    own = {name: getattr(base.settings, name) for name in fields(Settings) if _key(name) not in said}
    return replace(
        config,
        **taken,
        levels={**base.levels, **config.levels},
        options={**base.options, **_deeper(config.options, base.options)},
        suffixes={**base.suffixes, **config.suffixes},
        settings=replace(config.settings, **own),
        failures=(*base.failures, *config.failures),
        base=base,
    )


def _deeper(options: Mapping[str, Mapping[str, Any]], base: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """The options of rules, each with those that its base sets beside them."""
    return {selector: {**base.get(selector, {}), **given} for selector, given in options.items()}


def _key(name: str) -> str:
    """The key of a field."""
    return name.replace("_", "-")
