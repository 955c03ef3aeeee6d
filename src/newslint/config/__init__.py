"""newslint.yaml -> what a newsroom wants, or every mistake in it at once; and which newslint.yaml counts for a story."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newslint import files
from newslint.cache import kept, key_of
from newslint.checked import options, outline
from newslint.checked.options import Wrong
from newslint.checked.outline import Mistake, Node
from newslint.config import entries, house
from newslint.config.configuration import NEVER as NEVER
from newslint.config.configuration import Config as Config
from newslint.config.inheritance import inherited
from newslint.config.keys import Keys as Keys
from newslint.config.keys import PerFile as PerFile
from newslint.config.places import NAMES, PROJECT, beside, called, standing
from newslint.config.places import find as find
from newslint.model import Failure, Level, Position
from newslint.record import replace
from newslint.rulebook.realm import Realm, realm
from newslint.sources import UTF8

STARTER = Path(__file__).with_name("starter.yaml")
"""What `newslint init` writes."""
VALUES = 5_000
"""Values of a configuration: each selector and glob among them costs time with each rule or story."""
DEEPEST = 5
"""Configurations that extend each other."""


def load(path: Path, *, cache: bool = True, heirs: tuple[Path, ...] = ()) -> Config:
    """Read a newslint.yaml, that of `heirs` which extend it; never raises: what is wrong is in `failures`, and what is right counts."""
    path = Path(path)
    around = realm(path.parent)
    try:
        text = around.text(path, limit=files.SETTINGS)
    except OSError as error:
        message = f"{called(path)}: cannot be read: {error.strerror}"
        return Config(path, failures=(Failure(called(path), message),))
    except UnicodeDecodeError as error:
        message = f"{called(path)}: not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}"
        return Config(path, failures=(Failure(called(path), message),))
    return _config(path, around, *_outline(text, path, cache=cache), heirs)


def found(path: Path) -> Config:
    """The configuration that was found at a path: one beside it in the same folder is a mistake, since nobody knows which is meant."""
    config = load(path)
    others = [other.name for other in standing(path.parent) if other != path]
    if not others:
        return config
    wrong = f"{' and '.join(others)} is in the same folder, which can have only one configuration ({', '.join(NAMES)}, or [tool.newslint] in {PROJECT})"
    return replace(config, failures=(Mistake(called(path), Position(1, 1), wrong).failure(), *config.failures))


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
        return outline.read(text, called(path), most=VALUES)
    from newslint.config import project  # noqa: PLC0415 -- only where it stands there

    return project.read(text, called(path), most=VALUES)


def _config(
    path: Path, around: Realm, node: Node | None, mistakes: tuple[Mistake, ...], heirs: tuple[Path, ...]
) -> Config:
    if node is None or (node.value is not None and not isinstance(node.value, Mapping)):
        odd = (
            ()
            if node is None
            else (Mistake(called(path), node.place, f"a configuration is a mapping, not {node.shape}"),)
        )
        return Config(path, failures=tuple(mistake.failure() for mistake in outline.listed((*mistakes, *odd))))
    values, wrongs = options.read(Keys, node.plain() or {})
    found = [entries.advised(wrong) for wrong in wrongs]
    base = _base(values.get("extends"), (*heirs, path.absolute()), around, found)
    packs = entries.packs(node, path, around, found)
    read = {name: values[name] for name in ("select", "enable", "ignore", "levels", "options") if name in values}
    fail_on = values.get("fail_on", "error")
    config = Config(
        path,
        packs=packs,
        exclude=entries.excluded(node, found),
        per_file=tuple(entries.per_file(node, found)),
        suffixes={**entries.formats(packs), **dict(entries.suffixes(values.get("suffixes", {}), found))},
        encoding=entries.encoding(values.get("encoding", UTF8), found),
        fail_on=NEVER if fail_on == "never" else Level[fail_on.upper()],
        baseline=_baseline(values.get("baseline"), path, around, found),
        sources=tuple(entries.sources(node, found)),
        node=node,
        **read,
    )
    settings, unread = house.settings(values, path.parent, around, found)
    settings = replace(settings, fields=tuple(house.fields(node, found)))
    said = (*mistakes, *(config.mistake(wrong) for wrong in found))
    told = (mistake.failure() for mistake in outline.listed(said))
    whole = replace(config, settings=settings, failures=(*told, *unread))
    return whole if base is None else inherited(whole, base)


def _baseline(said: str | None, path: Path, around: Realm, wrongs: list[Wrong]) -> str | None:
    """The file of known findings; one outside the repository is not looked at."""
    if not said:
        return None
    place = beside(path.parent, said)
    if around.holds(place):
        return str(place)
    wrongs.append(Wrong(("baseline",), around.outside(f"baseline: {said}")))
    return None


def _base(said: str | None, heirs: tuple[Path, ...], around: Realm, wrongs: list[Wrong]) -> Config | None:
    """The configuration that the last of some heirs extends; None where it extends none, itself, or one that is not to be read."""
    if not said:
        return None
    path = beside(heirs[-1].parent, said)
    path = next(standing(path), path) if path.is_dir() else path
    if path in heirs or len(heirs) > DEEPEST:
        wrongs.append(
            Wrong(("extends",), f"{said} extends this file in turn, or more than {DEEPEST} extend each other")
        )
    elif path.is_dir():
        wrongs.append(Wrong(("extends",), f"extends: there is no {NAMES[0]} in {said}"))
    elif not (around.holds(path) or _would_count(path, heirs[-1].parent, around)):
        wrongs.append(Wrong(("extends",), around.outside(f"extends: {said}")))
    else:
        return load(path, heirs=heirs)
    return None


def _would_count(path: Path, folder: Path, around: Realm) -> bool:
    """Whether a configuration above is one that would count for a folder in no repository, were there none in it."""
    return around.alone and path.name in NAMES and path.parent in folder.absolute().parents


def _says_something(text: str) -> bool:
    """Whether there is more in it than comments: `newslint init` writes a file that may be nothing else."""
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines())
