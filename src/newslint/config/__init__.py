"""newslint.yaml -> what a newsroom wants, or every mistake in it at once; and which newslint.yaml counts for a story."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from newslint import files, lexicon
from newslint.cache import kept, key_of
from newslint.checked import options, outline
from newslint.checked.nearest import allowed
from newslint.checked.options import Wrong
from newslint.checked.outline import Mistake, Node, Plain
from newslint.config import lists
from newslint.config.inheritance import inherited
from newslint.config.places import NAME, NAMES, PROJECT, standing
from newslint.config.places import find as find
from newslint.document import FORMATS
from newslint.document.heads.fields import PARTS, spelt
from newslint.model import AUTO, Failure, Level, Position, Settings
from newslint.record import field, record, replace
from newslint.rulebook.folder import shown
from newslint.rulebook.packs import DEFAULT, Pack, is_path
from newslint.rulebook.realm import Realm, realm
from newslint.sources import UTF8

if TYPE_CHECKING:
    from newslint.globs import Globs

NEVER = Level.ERROR + 1
"""`fail-on: never`: above every level."""
STARTER = Path(__file__).with_name("starter.yaml")
"""What `newslint init` writes."""
VALUES = 5_000
"""Values of a configuration: each selector and glob among them costs time with each rule or story."""
PACKS = 50
"""Packs of a configuration."""
DEEPEST = 5
"""Configurations that extend each other."""


@record
class PerFile:
    """Rules that do not count for the files that a glob matches."""

    files: str
    ignore: tuple[str, ...] = ()


@record
class Keys:
    """The keys of newslint.yaml and what may stand there."""

    extends: str | None = None
    packs: Any = None
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    per_file: Any = None
    dollar: str = "USD"
    language: str = AUTO
    encoding: str = UTF8
    names: str | None = None
    symbols: str | None = None
    rates: str | None = None
    exclude: tuple[str, ...] = ()
    suffixes: Mapping[str, str] = field(default_factory=dict)
    fields: Any = None
    baseline: str | None = None
    sources: Any = None
    fail_on: Literal["error", "warning", "suggestion", "never"] = "error"


@record
class Sourced:
    """The globs of the files that the stories which a glob matches are held against."""

    stories: str
    sources: tuple[str, ...]


@record
class Config:
    """What one newslint.yaml says; without a file, what holds where nobody says otherwise.

    Globs are relative to the file. `fail_on` is a Level or NEVER. `failures` is all that is wrong in it. What it does not say,
    the `base` does that it extends.
    """

    path: Path | None = None
    packs: tuple[Pack, ...] = tuple(Pack(word) for word in DEFAULT)
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Plain]] = field(default_factory=dict)
    per_file: tuple[PerFile, ...] = ()
    exclude: tuple[str, ...] = ()
    suffixes: Mapping[str, str] = field(default_factory=dict)
    encoding: str = UTF8
    fail_on: int = Level.ERROR
    baseline: str | None = None
    sources: tuple[Sourced, ...] = ()
    settings: Settings = field(default_factory=Settings)
    failures: tuple[Failure, ...] = ()
    node: Node = field(default_factory=Node)
    base: Config | None = None

    def saying(self, *path: str | int) -> Config:
        """The configuration that says what stands under some keys: this one, or that which it extends."""
        if self.base is None or not path or _stands(self.node, path):
            return self
        return self.base.saying(*path)

    def excluded(self, path: str) -> bool:
        """Whether a file (relative to the current folder, or absolute) is one of `exclude`."""
        said = self.saying("exclude")
        return bool(said.exclude) and bool(said._excluding.says(said._inside(path)))  # noqa: SLF001 -- one of its own

    def rules(self, path: str) -> bool:
        """Whether a file lies in a folder of rule files that is one of `packs`."""
        folders = [os.path.join(os.path.abspath(pack.word), "") for pack in self.packs if is_path(pack.word)]  # noqa: PTH100, PTH118 -- as it is named
        return bool(folders) and os.path.abspath(path).startswith(tuple(folders))  # noqa: PTH100 -- likewise

    def excluding(self, path: str) -> str:
        """The pattern that excludes a file, and where it stands."""
        if (said := self.saying("exclude")) is not self:
            return said.excluding(path)
        alone = enumerate(replace(self, exclude=(pattern,)) for pattern in self.exclude)
        at = max((at for at, one in alone if one.excluded(path)), default=0)
        place = self.node.at("exclude", at)
        return f"{self.exclude[at]!r} ({_name(self.path)}:{place.line}:{place.column})"

    def ignored(self, path: str) -> tuple[tuple[str, str], ...]:
        """The selectors that do not count for a file, each with the glob that says so."""
        if (said := self.saying("per-file")) is not self:
            return said.ignored(path)
        if not self.per_file:
            return ()
        inside = self._inside(path)
        matched = (entry for entry, spec in zip(self.per_file, self._per_file, strict=True) if spec.says(inside))
        return tuple((selector, entry.files) for entry in matched for selector in entry.ignore)

    def sources_of(self, path: str) -> tuple[str, ...]:
        """The files that a story is held against, in order."""
        if not self.sources or self.path is None:
            return ()
        from newslint.config.named import files_of  # noqa: PLC0415 -- only where a configuration names sources

        return files_of(self.sources, self._inside(path), self.path.parent)

    def mistake(self, wrong: Wrong) -> Mistake:
        """What is wrong under a path of keys, with its place in the file."""
        if (said := self.saying(*wrong.path[: 2 if wrong.path[:1] in _MERGED else 1])) is not self:
            return said.mistake(wrong)
        return Mistake(_name(self.path), self.node.at(*wrong.path, key=wrong.key), wrong.message)

    @cached_property
    def _excluding(self) -> Globs:
        from newslint.globs import Globs, parse  # noqa: PLC0415 -- where a configuration has globs

        return Globs(map(parse, self.exclude))

    @cached_property
    def _per_file(self) -> tuple[Globs, ...]:
        from newslint.globs import Globs, parse  # noqa: PLC0415 -- likewise

        return tuple(Globs([parse(entry.files)]) for entry in self.per_file)

    def _inside(self, path: str) -> str:
        """A path relative to the folder of the configuration."""
        folder = self.path.parent if self.path else Path.cwd()
        return Path(os.path.relpath(path, folder)).as_posix()


_MERGED = (("levels",), ("options",), ("suffixes",))
"""Keys whose entries are added to those of the configuration that is extended."""


def _stands(node: Node, path: tuple[str | int, ...]) -> bool:
    """Whether something stands under some keys."""
    for key in path:
        if key not in node.table:
            return False
        node = node.table[str(key)]
    return True


def load(path: Path, *, cache: bool = True, heirs: tuple[Path, ...] = ()) -> Config:
    """Read a newslint.yaml, that of `heirs` which extend it; never raises: what is wrong is in `failures`, and what is right counts."""
    path = Path(path)
    around = realm(path.parent)
    try:
        text = around.text(path, limit=files.SETTINGS)
    except OSError as error:
        message = f"{_name(path)}: cannot be read: {error.strerror}"
        return Config(path, failures=(Failure(_name(path), message),))
    except UnicodeDecodeError as error:
        message = f"{_name(path)}: not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}"
        return Config(path, failures=(Failure(_name(path), message),))
    return _config(path, around, *_outline(text, path, cache=cache), heirs)


def found(path: Path) -> Config:
    """The configuration that was found at a path: one beside it in the same folder is a mistake, since nobody knows which is meant."""
    config = load(path)
    others = [other.name for other in standing(path.parent) if other != path]
    if not others:
        return config
    wrong = f"{' and '.join(others)} stands beside it: a folder has one configuration ({', '.join(NAMES)}, or [tool.newslint] in {PROJECT})"
    return replace(config, failures=(Mistake(_name(path), Position(1, 1), wrong).failure(), *config.failures))


def _outline(text: str, path: Path, *, cache: bool) -> tuple[Node | None, tuple[Mistake, ...]]:
    """The outline of the text; kept, so that the next run need not load the YAML reader."""
    if not _says_something(text):
        return Node({}), ()
    mistakes: list[Mistake] = []

    def read() -> Any:  # noqa: ANN401 -- JSON
        node, wrong = _written(text, path)
        mistakes.extend(wrong)
        return None if node is None else outline.frozen(node)

    worth = lambda _: not mistakes  # noqa: E731 -- known only after `read`
    data = kept("config", str(path.absolute()), key_of([text]), read, worth=worth) if cache else read()
    return (None if data is None else outline.thawed(data)), tuple(mistakes)


def _written(text: str, path: Path) -> tuple[Node | None, tuple[Mistake, ...]]:
    """What a file holds: YAML, or the table of a project."""
    if path.name != PROJECT:
        return outline.read(text, _name(path), most=VALUES)
    from newslint.config import project  # noqa: PLC0415 -- only where it stands there

    return project.read(text, _name(path), most=VALUES)


def _config(
    path: Path, around: Realm, node: Node | None, mistakes: tuple[Mistake, ...], heirs: tuple[Path, ...]
) -> Config:
    if node is None or (node.value is not None and not isinstance(node.value, Mapping)):
        odd = (
            ()
            if node is None
            else (Mistake(_name(path), node.place, f"a configuration is a mapping, not {node.shape}"),)
        )
        return Config(path, failures=tuple(mistake.failure() for mistake in outline.listed((*mistakes, *odd))))
    values, wrongs = options.read(Keys, node.plain() or {})
    found = [_advised(wrong) for wrong in wrongs]
    base = _base(values.get("extends"), (*heirs, path.absolute()), around, found)
    packs = _packs(node, path, around, found)
    read = {name: values[name] for name in ("select", "enable", "ignore", "levels", "options") if name in values}
    fail_on = values.get("fail_on", "error")
    config = Config(
        path,
        packs=packs,
        exclude=_excluded(node, found),
        per_file=tuple(_per_file(node, found)),
        suffixes={**_formats(packs), **dict(_suffixes(values.get("suffixes", {}), found))},
        encoding=_encoding(values.get("encoding", UTF8), found),
        fail_on=NEVER if fail_on == "never" else Level[fail_on.upper()],
        baseline=_baseline(values.get("baseline"), path, around, found),
        sources=tuple(_sources(node, found)),
        node=node,
        **read,
    )
    settings, unread = _settings(values, path.parent, around, found)
    settings = replace(settings, fields=tuple(_fields(node, found)))
    said = (*mistakes, *(config.mistake(wrong) for wrong in found))
    told = (mistake.failure() for mistake in outline.listed(said))
    whole = replace(config, settings=settings, failures=(*told, *unread))
    return whole if base is None else inherited(whole, base)


def _baseline(said: str | None, path: Path, around: Realm, wrongs: list[Wrong]) -> str | None:
    """The file of known findings; one outside the repository is not looked at."""
    if not said:
        return None
    place = _beside(path.parent, said)
    if around.holds(place):
        return str(place)
    wrongs.append(Wrong(("baseline",), f"baseline: {said} lies outside the repository, where none is read"))
    return None


def _base(said: str | None, heirs: tuple[Path, ...], around: Realm, wrongs: list[Wrong]) -> Config | None:
    """The configuration that the last of some heirs extends; None where it extends none, itself, or one that is not to be read."""
    if said is None:
        return None
    path = _beside(heirs[-1].parent, said)
    if path in heirs or len(heirs) > DEEPEST:
        wrongs.append(
            Wrong(("extends",), f"{said} extends this file in turn, or more than {DEEPEST} extend each other")
        )
    elif not around.holds(path):
        wrongs.append(Wrong(("extends",), f"extends: {said} lies outside the repository, where none is read"))
    else:
        return load(path, heirs=heirs)
    return None


def _advised(wrong: Wrong) -> Wrong:
    """What is wrong with a level, with what turns a rule off; anything else as it is."""
    if wrong.path[:1] != ("levels",) or len(wrong.path) == 1:
        return wrong
    return wrong._replace(message=f"{wrong.message}; to turn it off write `ignore: [{wrong.path[1]}]`")


def _says_something(text: str) -> bool:
    """Whether there is more in it than comments: `newslint init` writes a file that may be nothing else."""
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines())


def _packs(node: Node, path: Path, around: Realm, wrongs: list[Wrong]) -> tuple[Pack, ...]:
    """The packs, paths made absolute; the default ones where nothing is said."""
    entry = node.table.get("packs")
    if entry is None:
        return Config.packs
    if not entry.items:
        shape = "an empty one" if entry.value == [] else entry.shape
        wrongs.append(Wrong(("packs",), f"packs must be a list of names and folders, not {shape}"))
        return Config.packs
    if len(entry.items) > PACKS:
        wrongs.append(Wrong(("packs", PACKS), f"no more than {PACKS} packs are read; this one and the next are not"))
    return tuple(pack for at, item in enumerate(entry.items[:PACKS]) if (pack := _pack(item, at, path, around, wrongs)))


def _pack(item: Node, at: int, path: Path, around: Realm, wrongs: list[Wrong]) -> Pack | None:
    said = _name(path), item.place
    if isinstance(item.value, str) and item.value:
        if not is_path(item.value):
            return Pack(item.value, said=said)
        return Pack(str(_beside(path.parent, item.value)), said=said, realm=around)
    key, style = next(iter(item.table.items()), ("", item))
    if len(item.table) == 1 and key in {"vale", "vale-ini"} and isinstance(style.value, str) and style.value:
        place = str(_beside(path.parent, style.value))
        return Pack(place, vale=True, said=said, realm=around, ini=key == "vale-ini")
    kinds = "a name, a path to a folder, {vale: path} or {vale-ini: path}"
    wrongs.append(Wrong(("packs", at), f"a pack is {kinds}, not {item.shape}"))
    return None


def _excluded(node: Node, wrongs: list[Wrong]) -> tuple[str, ...]:
    """The globs of `exclude` that mean something."""
    entry = node.table.get("exclude", Node([]))
    items = enumerate(entry.items) if entry.items else [(0, entry)]
    said = ((at, item.value) for at, item in items if isinstance(item.value, str))
    return tuple(glob for at, glob in said if _means(glob, ("exclude", at) if entry.items else ("exclude",), wrongs))


def _means(glob: str, at: options.Path, wrongs: list[Wrong]) -> bool:
    """Whether a glob means something."""
    from newslint.globs import BadGlobError, parse  # noqa: PLC0415 -- likewise

    try:
        parse(glob)
    except BadGlobError as error:
        wrongs.append(Wrong(at, f"no glob: {error}"))
        return False
    return True


def _per_file(node: Node, wrongs: list[Wrong]) -> Iterator[PerFile]:
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


def _sources(node: Node, wrongs: list[Wrong]) -> Iterator[Sourced]:
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


def _suffixes(said: Mapping[str, str], wrongs: list[Wrong]) -> Iterator[tuple[str, str]]:
    for suffix, form in said.items():
        if not suffix.startswith("."):
            wrongs.append(Wrong(("suffixes", suffix), f"a suffix begins with a dot: .{suffix}", key=True))
        elif form not in FORMATS:
            wrongs.append(Wrong(("suffixes", suffix), f"no format {form} {allowed(form, FORMATS)}"))
        else:
            yield suffix.lower(), form


def _formats(packs: Iterable[Pack]) -> Mapping[str, str]:
    """How a .vale.ini has files of some suffixes read."""
    if not any(pack.ini for pack in packs):
        return {}
    from newslint.rulebook import vale_styles  # noqa: PLC0415 -- only where the configuration names one

    said = (vale_styles.formats(Path(pack.word), pack.realm) for pack in packs if pack.ini)
    return {suffix: form for each in said for suffix, form in each.items()}


def _fields(node: Node, wrongs: list[Wrong]) -> Iterator[tuple[str, str]]:
    """The keys of front matter that hold copy, each with its part: those of a list stand first."""
    entry = node.table.get("fields", Node([]))
    if not (entry.items or entry.table or entry.value in ([], {})):
        wrongs.append(Wrong(("fields",), f"fields are a list of keys, or {{key: part}}, not {entry.shape}"))
    for at, item in enumerate(entry.items):
        if isinstance(item.value, str) and spelt(item.value):
            yield item.value, "standfirst"
        else:
            wrongs.append(Wrong(("fields", at), f"a field is the name of a key, not {item.shape}"))
    for key, item in entry.table.items():
        if item.value in PARTS and spelt(key):
            yield key, item.value
        else:
            said = item.value if isinstance(item.value, str) else item.shape
            wrongs.append(Wrong(("fields", key), f"no part {said} {allowed(said, PARTS)}"))


def _encoding(name: str, wrongs: list[Wrong]) -> str:
    """The encoding of copy that is no UTF-8, by the name that Python has for it."""
    try:
        "".encode(name)
    except (LookupError, ValueError):
        wrongs.append(
            Wrong(("encoding",), f"no encoding {name!r} (utf-8, windows-1252, iso-8859-2, mac-roman, shift_jis …)")
        )
        return UTF8
    return codecs.lookup(name).name


def _settings(
    values: Mapping[str, Any], folder: Path, around: Realm, wrongs: list[Wrong]
) -> tuple[Settings, tuple[Failure, ...]]:
    """The settings of the house, with what stands in the files that the configuration names."""
    read: dict[str, Any] = {}
    failures: list[Failure] = []
    for key, reader in (("names", lists.names), ("symbols", lists.symbols), ("rates", lists.rates)):
        if not values.get(key):
            continue
        path = _beside(folder, values[key])
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
            Wrong(("dollar",), f"{dollar!r} is no dollar (allowed: codes such as USD, AUD, CAD, HKD, NZD, SGD)")
        )
        dollar = "USD"
    language = values.get("language", AUTO)
    if language != AUTO and language not in (known := lexicon.languages()):
        wrongs.append(Wrong(("language",), f"no words of {language!r} {allowed(language, (AUTO, *known))}"))
    else:
        read["language"] = language
    return Settings(dollar=dollar, **read), tuple(failures)


def _beside(folder: Path, word: str) -> Path:
    """A path of the configuration: relative to its folder."""
    return Path(os.path.normpath(folder / os.path.expanduser(word)))  # noqa: PTH111 -- pathlib raises where there is no such user


def _name(path: Path | None) -> str:
    return shown(str(path)) if path else NAME
