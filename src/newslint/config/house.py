"""The settings of a house: its dollar, its language, its lists, and the keys of front matter that hold copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from newslint import lexicon
from newslint.checked import outline
from newslint.checked.nearest import allowed
from newslint.checked.options import Wrong
from newslint.checked.outline import Node
from newslint.config import lists
from newslint.config.places import beside
from newslint.document.heads.fields import NAMED, spelt, stated
from newslint.model import AUTO, Failure, Settings
from newslint.rulebook.folder import shown
from newslint.rulebook.realm import Realm


def settings(
    values: Mapping[str, Any], folder: Path, around: Realm, wrongs: list[Wrong]
) -> tuple[Settings, tuple[Failure, ...]]:
    """The settings of the house, with what stands in the files that the configuration names."""
    read: dict[str, Any] = {}
    failures: list[Failure] = []
    for key, reader in (("names", lists.names), ("symbols", lists.symbols), ("rates", lists.rates)):
        if not values.get(key):
            continue
        path = beside(folder, values[key])
        try:
            read[key], mistakes = reader(around.text(path, limit=lists.LARGEST), shown(str(path)))
            failures += [mistake.failure() for mistake in outline.listed(mistakes)]
        except OSError as error:
            wrongs.append(Wrong((key,), f"{key}: {values[key]} cannot be read: {error.strerror}"))
        except UnicodeDecodeError as error:
            wrongs.append(Wrong((key,), f"{key}: {values[key]} is not UTF-8: byte {error.start}"))
    dollar = values.get("dollar", "USD")
    if not lists.is_currency(dollar) or not dollar.endswith("D"):
        wrongs.append(
            Wrong(("dollar",), f"{dollar!r} is not a dollar (allowed: codes such as USD, AUD, CAD, HKD, NZD, SGD)")
        )
        dollar = "USD"
    language = values.get("language", AUTO)
    if language != AUTO and language not in (known := lexicon.languages()):
        wrongs.append(
            Wrong(
                ("language",), f"newslint does not know the language {language!r} {allowed(language, (AUTO, *known))}"
            )
        )
    else:
        read["language"] = language
    return Settings(dollar=dollar, **read), tuple(failures)


def fields(node: Node, wrongs: list[Wrong]) -> Iterator[tuple[str, str]]:
    """The keys of front matter, data and archives that hold copy, each with its part: `{teaser: standfirst}`, or `{standfirst: teaser}`."""
    entry = node.table.get("fields", Node([]))
    if not (entry.items or entry.table or entry.value in ([], {})):
        wrongs.append(Wrong(("fields",), f"fields are a list of keys, or {{key: part}}, not {entry.shape}"))
    for at, item in enumerate(entry.items):
        if isinstance(item.value, str) and spelt(item.value):
            yield item.value, stated(item.value)
        else:
            wrongs.append(Wrong(("fields", at), f"a field is the name of a key, not {item.shape}"))
    for key, item in entry.table.items():
        keys = [one.value for one in item.items or (item,) if isinstance(one.value, str) and spelt(one.value)]
        if item.value in NAMED and spelt(key):
            yield key, str(item.value)
        elif key in NAMED and keys and len(keys) == len(item.items or (item,)):
            yield from ((name, key) for name in keys)
        else:
            said = item.value if isinstance(item.value, str) else item.shape
            wrongs.append(Wrong(("fields", key), f"unknown part {said} {allowed(said, NAMED)}"))
