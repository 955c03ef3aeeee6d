"""The name of a pack, or a folder -> the rules in it, prepared once and kept, and what of it does not load."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from newslint import files
from newslint.cache import code_stamp, kept, key_of
from newslint.checked import options
from newslint.checked.nearest import allowed
from newslint.checked.outline import Mistake
from newslint.model import Failure, Level, Position, Rule
from newslint.rulebook import folder as folders
from newslint.rulebook import plugins
from newslint.rulebook import prepared as stock
from newslint.rulebook.folder import TooLargeError, shown
from newslint.rulebook.realm import Realm, within
from newslint.tuples import NamedTuple
from newslint.version import SITE

DEFAULT = ("facts", "copy")
LARGEST = 4 * files.MEGABYTE
"""Bytes of the rule files of a pack; ours have a twentieth of that together."""
BOUNDLESS = "the whole repository lies in it; name the folder of the rule files"
_SUFFIXES = (".yaml", ".yml")
_EXTENDS, _CODE = re.compile(rb"^extends:", re.MULTILINE), re.compile(rb"^code:", re.MULTILINE)


class Pack(NamedTuple):
    """A pack as it was asked for: a name, a path to a folder of rule files or, with `vale`, to a style of Vale's, with `ini` to a .vale.ini.

    `said` is the place in the configuration that asks for it, `realm` what that configuration may have read.
    """

    word: str
    vale: bool = False
    said: tuple[str, Position] | None = None
    realm: Realm | None = None
    ini: bool = False

    @property
    def elsewhere(self) -> bool:
        """Whether it is a path out of the realm: what does not load there is not repeated, it may be no rule at all."""
        return self.realm is not None and (self.vale or is_path(self.word)) and not self.realm.holds(self.word)

    @property
    def boundless(self) -> bool:
        """Whether it is a folder that holds the whole realm, and is no folder of rules for that."""
        return self.realm is not None and self.elsewhere and self.realm.lies_in(self.word)


class Loaded(NamedTuple):
    """A rule, and where its file says its code."""

    rule: Rule
    place: Position


class Missing(Exception):  # noqa: N818 -- what it says
    """A pack that there is none of, and what there is."""


def load(pack: Pack, *, cache: bool = True) -> tuple[tuple[Loaded, ...], tuple[Failure, ...]]:
    """The rules of a pack, in the order of their files, and a failure for everything that does not load."""
    try:
        if pack.boundless:
            return (), (_failure(pack, f"{pack.word} is not a pack: {BOUNDLESS}"),)
        if pack.vale:
            return _vale(pack, cache=cache)
        folder = find(pack.word)
        data, failures = _contents(folder, pack)
    except (Missing, plugins.PluginError) as error:
        return (), (_failure(pack, str(error)),)
    except TooLargeError as error:
        return (), (_failure(pack, f"{pack.word} is not a pack: {error}"),)
    if _is_vales(data) or not (data or failures):
        holds = f"rules of Vale's: write {{vale: {shown(pack.word)}}}" if data else "no rule file (*.yaml)"
        return (), (_failure(pack, f"the pack {pack.word} holds {holds}"),)
    made = _made(folder, data, cache=cache)
    rules = tuple(_rule(folder, entry, built="plugins" not in made) for entry in made["rules"])
    mistakes = [_mistake(folder, entry) for entry in made["mistakes"]]
    return rules, (*failures, *told(pack, mistakes))


def _made(folder: Path, data: Sequence[tuple[str, bytes]], *, cache: bool) -> Mapping[str, Any]:
    """What a run needs of the rule files: prepared when newslint was built, or once and kept, or now."""
    if not cache:
        return _prepare(folder, data)
    if folder.parent == shelf() and (ours := stock.prepared(folder, data)):
        return {"rules": ours, "mistakes": ()}
    key = key_of([code_stamp(), *(part for each in data for part in each)])
    made: Mapping[str, Any] = kept(
        "rules", str(folder), key, lambda: _prepare(folder, data), worth=_whole, fresh=_fresh
    )
    return made


def _is_vales(data: Iterable[tuple[str, bytes]]) -> bool:
    """Whether rule files are Vale's: each extends something, and none has a code."""
    return bool(data) and all(
        _EXTENDS.search(text) and not _CODE.search(text) and name.endswith(".yml") for name, text in data
    )


def as_vales(pack: Pack) -> Pack | None:
    """The pack as one of Vale's, if it is said to be one or its files are rules of Vale's; else None."""
    if pack.vale or pack.word in names():
        return pack if pack.vale else None
    path = Path(os.path.expanduser(pack.word))  # noqa: PTH111 -- pathlib raises where there is no such user
    try:
        data = [(path.name, files.read(path, limit=files.SETTINGS))] if path.is_file() else _contents(path, pack)[0]
    except (OSError, TooLargeError):
        return None
    return pack._replace(word=str(path.parent if path.is_file() else path), vale=True) if _is_vales(data) else None


def taken(code: str, path: str) -> str:
    """What is said of a rule whose code is that of the rule in another file, one of ours by its name and pack."""
    own = Path(path)
    other = f"newslint's own {own.stem} (pack {own.parent.name})" if own.parent.parent == shelf() else shown(path)
    return f"the code {code} is already used by {other}; give this rule another"


def told(pack: Pack, mistakes: Iterable[Failure]) -> Iterable[Failure]:
    """What may be told of the mistakes in the files of a pack."""
    return dict.fromkeys(_bare(mistake, named=False) for mistake in mistakes) if pack.elsewhere else mistakes


def find(word: str) -> Path:
    """The folder of a pack: of ours, of a plug-in, or the path itself.

    Raises Missing where there is none, PluginError for a plug-in that breaks.
    """
    if is_path(word):
        path = Path(os.path.expanduser(word))  # noqa: PTH111 -- pathlib raises where there is no such user
        if not path.is_dir():
            message = f"no folder {shown(word)} (a pack is a folder of rule files)"
            raise Missing(message)
        return path
    if word in names():
        return shelf() / word
    if (found := plugins.folder(word)) is not None:
        return found
    every = (*names(), *sorted(plugins.points(plugins.RULES)))
    message = f"no pack {word} {allowed(word, every)}; a folder of rule files is written with a slash: ./{word}"
    raise Missing(message)


def is_path(word: str) -> bool:
    """Whether a pack is meant as a path: it holds a slash, or begins with a dot or tilde."""
    return "/" in word or os.sep in word or word.startswith((".", "~"))


@cache
def shelf() -> Path:
    """The folder of the packs that newslint brings: in the package (wheel), else beside pyproject.toml (editable)."""
    package = Path(__file__).parents[1]
    inside = package / "rules"
    return inside if inside.is_dir() else package.parents[1] / "rules"


@cache
def names() -> tuple[str, ...]:
    """The packs that newslint brings; none where its rule book is missing."""
    try:
        return tuple(sorted(entry.name for entry in shelf().iterdir() if entry.is_dir()))
    except OSError:
        return ()


def rule_files(folder: Path, realm: Realm | None = None, *, ours: bool = False) -> Iterator[Path | Failure]:
    """The rule files in a folder and below it, in order; hidden ones left out.

    A link counts where it leads to something in the pack or the realm; in `ours`, and those of plug-ins, always: they
    may be installed as links. Raises TooLargeError for a folder that holds too much to be a pack.
    """
    real = os.path.realpath(folder)
    return folders.rule_files(
        folder,
        _SUFFIXES,
        None if ours else lambda path: within(path, real) or (realm is not None and realm.holds(path)),
    )


def contents(word: str) -> Iterator[str | bytes]:
    """The files of a pack that newslint brings: the path and the bytes of each."""
    for name, data in _contents(shelf() / word, Pack(word))[0]:
        yield from (name, data)


def written() -> bytes:
    """The file of prepared rules, as those of all packs that newslint brings are now. Raises ValueError where one does not load."""
    packs = []
    for word in names():
        data, _ = _contents(shelf() / word, Pack(word))
        entries = [
            [*entry[:5], _built(entry[2], entry[5]), *entry[6:]] for entry in _prepare(shelf() / word, data)["rules"]
        ]
        packs.append((word, data, entries))
    return stock.written(packs)


def _contents(folder: Path, pack: Pack) -> tuple[list[tuple[str, bytes]], tuple[Failure, ...]]:
    """The files of a pack, by their path in it, and those that cannot be read.

    Raises TooLargeError for a folder that holds too much to be a pack.
    """
    read: list[tuple[str, bytes]] = []
    failures: list[Failure] = []
    room = LARGEST
    for path in rule_files(folder, pack.realm, ours=not is_path(pack.word)):
        if isinstance(path, Failure):
            failures.append(path)
            continue
        try:
            data = files.read(path, limit=files.SETTINGS)
        except OSError as error:
            failures.append(Failure(str(path), f"{shown(str(path))}: cannot be read: {error.strerror}"))
            continue
        room -= len(data)
        if room < 0:
            message = f"it holds more than {LARGEST // files.MEGABYTE} MB of rule files"
            raise TooLargeError(message)
        read.append((path.relative_to(folder).as_posix(), data))
    return read, tuple(failures)


def _prepare(folder: Path, files: Iterable[tuple[str, bytes]]) -> dict[str, Any]:
    """What a run needs of the rule files, as JSON values: all is checked here, nothing later."""
    from newslint.rulebook.rulefile import parse  # noqa: PLC0415 -- not needed where the pack is prepared

    rules, mistakes = [], []
    for name, data in files:
        try:
            found = parse(data.decode("utf-8-sig"), str(folder / name))
        except UnicodeDecodeError as error:
            mistakes.append([name, 1, 1, f"not UTF-8: byte {error.start} is 0x{data[error.start]:02x}", None])
            continue
        mistakes += [[name, *wrong.place, wrong.message, found.code or None] for wrong in found.mistakes]
        if (rule := found.rule) is not None:
            rules.append(_entry(rule, name, found.options, found.place))
    words = {entry[2] for entry in rules} - plugins.ours()
    return {"rules": rules, "mistakes": mistakes, "plugins": {word: plugins.stamp(word) for word in sorted(words)}}


def _entry(rule: Rule, name: str, given: Any, place: Position) -> list[Any]:  # noqa: ANN401 -- plain YAML
    plain = (rule.code, rule.name, rule.kind, int(rule.level), rule.message, given, rule.summary)
    return [*plain, rule.faults, rule.scope, rule.quoted, rule.enabled, name, *place]


def _rule(folder: Path, entry: list[Any], *, built: bool) -> Loaded:
    """A prepared rule as a value again, its options `built` or plain; nothing can be wrong with it, it was checked when prepared."""
    code, name, word, level, message, given, summary, faults, scope, quoted, enabled, file, line, column = entry
    made = given if built else _built(word, given)
    path = os.path.join(folder, file)  # noqa: PTH118 -- many, on every start
    url = f"{SITE}rules/{code}/" if folder.parent == shelf() else ""
    rule = Rule(
        code, name, word, Level(level), message, made, summary, tuple(faults), tuple(scope), quoted, enabled, path,
        url=url,
    )  # fmt: skip
    return Loaded(rule, Position(line, column))


def _built(word: str, given: Any) -> Any:  # noqa: ANN401 -- plain YAML -> the options of a kind
    kind = plugins.kind(word)
    return options.build(kind.Options, given)[0] if kind else None


def _mistake(folder: Path, entry: list[Any]) -> Failure:
    name, line, column, message, code = entry
    return Mistake(shown(str(folder / name)), Position(line, column), message).failure(code)


def _bare(failure: Failure, *, named: bool) -> Failure:
    """The failure of a file that lies elsewhere, without a word of what stands there; its rule is `named` after the file, or not at all."""
    rule = failure.rule if named else None
    settles = f" (`ignore: [{rule}]` settles it)" if rule else ""
    why = "no rule that loads; it lies outside the repository, so what stands in it is not repeated"
    return Failure(failure.path, f"{failure.path}: {why}{settles}", rule)


def _whole(prepared: dict[str, Any]) -> bool:
    """Whether all of it loads: what does not may do so tomorrow, with a plug-in installed."""
    return not prepared["mistakes"]


def _fresh(prepared: dict[str, Any]) -> bool:
    """Whether the kinds of plug-ins are those by which it was checked."""
    return all(plugins.stamp(word) == stamp for word, stamp in prepared["plugins"].items())


def _vale(pack: Pack, *, cache: bool) -> tuple[tuple[Loaded, ...], tuple[Failure, ...]]:
    """The rules of a Vale style or vocabulary."""
    if pack.ini:
        from newslint.rulebook import vale_styles  # noqa: PLC0415 -- only where the configuration names one

        rules, failures = vale_styles.load(Path(pack.word), pack.realm, cache=cache)
        return tuple(Loaded(rule, Position(1, 1)) for rule in rules), failures
    from newslint.rulebook import vale  # noqa: PLC0415 -- likewise

    rules, failures = vale.load(pack.word, pack.realm, cache=cache)
    if pack.elsewhere:
        failures = tuple(_bare(failure, named=True) if failure.rule else failure for failure in failures)
    said = (failure if failure.rule else _failure(pack, failure.message) for failure in failures)
    return tuple(Loaded(rule, Position(1, 1)) for rule in rules), tuple(dict.fromkeys(said))


def _failure(pack: Pack, message: str) -> Failure:
    if pack.said is None:
        return Failure(None, message)
    path, place = pack.said
    return Mistake(path, place, message).failure()
