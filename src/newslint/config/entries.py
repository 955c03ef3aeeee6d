"""What stands under single keys of a newslint.yaml -> values that mean something, and what does not."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from newslint.checked import options
from newslint.checked.nearest import allowed
from newslint.checked.options import Wrong
from newslint.checked.outline import Node
from newslint.config.configuration import Config
from newslint.config.keys import PerFile, Sourced
from newslint.config.places import beside, called
from newslint.document import FORMATS
from newslint.rulebook.packs import Pack, is_path
from newslint.rulebook.realm import Realm
from newslint.sources import UTF8

PACKS = 50
"""Packs of a configuration."""


def advised(wrong: Wrong) -> Wrong:
    """What is wrong with a level, with what turns a rule off; anything else as it is."""
    if wrong.path[:1] != ("levels",) or len(wrong.path) == 1:
        return wrong
    return wrong._replace(message=f"{wrong.message}; to turn it off write `ignore: [{wrong.path[1]}]`")


def packs(node: Node, path: Path, around: Realm, wrongs: list[Wrong]) -> tuple[Pack, ...]:
    """The packs, paths made absolute, one by itself as a list of one; the default ones where nothing is said."""
    entry = node.table.get("packs")
    if entry is None:
        return Config.packs
    if entry.value in ([], None, ""):
        shape = "nothing" if entry.value is None else "an empty one"
        wrongs.append(Wrong(("packs",), f"packs must be a list of names and folders, not {shape}"))
        return Config.packs
    items = entry.items or (entry,)
    if len(items) > PACKS:
        wrongs.append(Wrong(("packs", PACKS), f"no more than {PACKS} packs are read; this one and the next are not"))
    places = [("packs", at) for at in range(PACKS)] if entry.items else [("packs",)]
    return tuple(
        pack for item, at in zip(items, places, strict=False) if (pack := _pack(item, at, path, around, wrongs))
    )


def _pack(item: Node, at: options.Path, path: Path, around: Realm, wrongs: list[Wrong]) -> Pack | None:
    said = called(path), item.place
    if isinstance(item.value, str) and item.value:
        if not is_path(item.value):
            return Pack(item.value, said=said)
        return Pack(str(beside(path.parent, item.value)), said=said, realm=around)
    key, style = next(iter(item.table.items()), ("", item))
    if len(item.table) == 1 and key in {"vale", "vale-ini"} and isinstance(style.value, str) and style.value:
        place = str(beside(path.parent, style.value))
        return Pack(place, vale=True, said=said, realm=around, ini=key == "vale-ini")
    kinds = "a name, a path to a folder, {vale: path} or {vale-ini: path}"
    wrongs.append(Wrong(at, f"a pack is {kinds}, not {item.shape}"))
    return None


def excluded(node: Node, wrongs: list[Wrong]) -> tuple[str, ...]:
    """The globs of `exclude` that mean something."""
    entry = node.table.get("exclude", Node([]))
    items = enumerate(entry.items) if entry.items else [(0, entry)]
    said = ((at, item.value) for at, item in items if isinstance(item.value, str))
    return tuple(glob for at, glob in said if _means(glob, ("exclude", at) if entry.items else ("exclude",), wrongs))


def _means(glob: str, at: options.Path, wrongs: list[Wrong]) -> bool:
    """Whether a glob means something."""
    from newslint.tree.globs import BadGlobError, configured  # noqa: PLC0415 -- likewise

    try:
        configured(glob)
    except BadGlobError as error:
        wrongs.append(Wrong(at, f"not a glob: {error}"))
        return False
    return True


def per_file(node: Node, wrongs: list[Wrong]) -> Iterator[PerFile]:
    """The entries of `per-file`; one whose glob means nothing counts for no file."""
    entry = node.table.get("per-file")
    if entry is None:
        return
    if not entry.items and entry.value != []:
        wrongs.append(
            Wrong(("per-file",), f"per-file must be a list of {{files: glob, ignore: [rules]}}, not {entry.shape}")
        )
    for at, item in enumerate(entry.items):
        here = ("per-file", at)
        if not item.table:
            wrongs.append(Wrong(here, f"an entry of per-file is {{files: glob, ignore: [rules]}}, not {item.shape}"))
            continue
        values, wrong = options.read(PerFile, item.plain())
        wrongs += [Wrong((*here, *one.path), one.message, one.key) for one in wrong]
        known = "files" in values and _means(values["files"], (*here, "files"), wrongs)
        yield PerFile(values["files"] if known else "", values.get("ignore", ()) if known else ())


def sources(node: Node, wrongs: list[Wrong]) -> Iterator[Sourced]:
    """Which stories are held against which files."""
    entry = node.table.get("sources", Node({}))
    if not (entry.table or entry.value in ({}, None)):
        wrongs.append(Wrong(("sources",), f"sources are {{glob of stories: [globs of files]}}, not {entry.shape}"))
    for stories, item in entry.table.items():
        items = item.items or (item,)
        globs = [one.value for one in items if isinstance(one.value, str)]
        if len(globs) < len(items):
            wrongs.append(Wrong(("sources", stories), f"the sources of stories are globs of files, not {item.shape}"))
        elif _means(stories, ("sources", stories), wrongs) and all(
            _means(one, ("sources", stories), wrongs) for one in globs
        ):
            yield Sourced(stories, tuple(globs))


def suffixes(said: Mapping[str, str], wrongs: list[Wrong]) -> Iterator[tuple[str, str]]:
    """The suffixes that are read in a format that is known."""
    for suffix, form in said.items():
        if not suffix.startswith("."):
            wrongs.append(Wrong(("suffixes", suffix), f"a suffix begins with a dot: .{suffix}", key=True))
        elif form not in FORMATS:
            wrongs.append(Wrong(("suffixes", suffix), f"unknown format {form} {allowed(form, FORMATS)}"))
        else:
            yield suffix.lower(), form


def formats(packs: Iterable[Pack]) -> Mapping[str, str]:
    """How a .vale.ini has files of some suffixes read."""
    if not any(pack.ini for pack in packs):
        return {}
    from newslint.rulebook import vale_styles  # noqa: PLC0415 -- only where the configuration names one

    said = (vale_styles.formats(Path(pack.word), pack.realm) for pack in packs if pack.ini)
    return {suffix: form for each in said for suffix, form in each.items()}


def encoding(name: str, wrongs: list[Wrong]) -> str:
    """The encoding of copy that is no UTF-8, by the name that Python has for it."""
    try:
        "".encode(name)
    except (LookupError, ValueError):
        wrongs.append(
            Wrong(("encoding",), f"unknown encoding {name!r} (utf-8, windows-1252, iso-8859-2, mac-roman, shift_jis …)")
        )
        return UTF8
    return codecs.lookup(name).name
