"""A .vale.ini -> what it says, as Vale reads it, and every mistake in it with its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.article.style import patterns
from newslint.checked.nearest import allowed
from newslint.checked.outline import Mistake
from newslint.model import Level, Position
from newslint.record import field, record
from newslint.tree.globs import BadGlobError
from newslint.tree.wide_globs import matcher
from newslint.tuples import NamedTuple

STAR = "*"
_ON, _OFF = "YES", "NO"
_LEVELS = {str(level): level for level in Level}
_LISTS = ("Vocab", "IgnoredScopes", "SkippedScopes", "IgnoredClasses", "Packages")
_CORE = ("StylesPath", "MinAlertLevel", *_LISTS)
_SECTION = ("BasedOnStyles", "TokenIgnores", "BlockIgnores")
_PASSED = frozenset({"NLPEndpoint", "Lang", "DictionaryPath", "Packages", "SphinxBuildPath", "SphinxAutoBuild", "ProcessTimeout", "LTPath"})  # fmt: skip
"""Keys that change nothing of what newslint carries out."""
_REFUSED = ("WordTemplate", "Transform", "View", "CommentDelimiters")
_OTHER = {"IgnorePatterns": "BlockIgnores", "Project": "Vocab"}
"""Keys by the names that they had."""
_APART = frozenset({"formats", "asciidoctor"})
LONGEST = 2_000
"""Lines that say something."""


class Said(NamedTuple):
    """A line: its section, key and value, and where it stands."""

    section: str
    key: str
    value: str
    place: Position


class Setting(NamedTuple):
    """What a section says of a rule or a style: on, perhaps at a level, or off; or a rule's option."""

    name: str
    on: bool
    level: Level | None
    place: Position
    option: tuple[str, str] | None = None


@record
class Section:
    """A section: the files it is about, the styles that count there, what it says of single rules, and what is passed over."""

    files: str
    styles: tuple[str, ...] | None = None
    settings: tuple[Setting, ...] = ()
    tokens: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    places: Mapping[str, Position] = field(default_factory=dict)


@record
class ValeIni:
    """All that a .vale.ini says, its sections in order; `formats` are the suffixes that are read as others."""

    styles: str = ""
    least: Level = Level.SUGGESTION
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    formats: Mapping[str, str] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()
    places: Mapping[str, Position] = field(default_factory=dict)


def read(text: str, path: str) -> tuple[ValeIni, tuple[Mistake, ...]]:
    """What a .vale.ini says, and what is wrong with it; what is right counts."""
    mistakes: list[tuple[Position, str]] = []
    lines = list(_lines(text, mistakes))
    core = {one.key: one for one in lines if not one.section}
    _check_core(core.values(), mistakes)
    names = dict.fromkeys(one.section for one in lines if one.section and one.section not in _APART)
    sections = tuple(_section(name, [one for one in lines if one.section == name], mistakes) for name in names)
    least = core["MinAlertLevel"].value if "MinAlertLevel" in core else ""
    ini = ValeIni(
        styles=core["StylesPath"].value if "StylesPath" in core else "",
        least=_LEVELS.get(least, Level.SUGGESTION),
        lists={key: _listed([one for one in lines if not one.section and one.key == key]) for key in _LISTS},
        formats={one.key: one.value for one in lines if one.section == "formats"},
        sections=tuple(sorted(sections, key=lambda section: section.files != STAR)),
        places={key: one.place for key, one in core.items()},
    )
    return ini, tuple(Mistake(path, place, wrong) for place, wrong in mistakes)


def _lines(text: str, mistakes: list[tuple[Position, str]]) -> Iterator[Said]:
    """The lines that give keys their values, each with its section."""
    section = ""
    for number, (start, line) in enumerate(_joined(text)):
        if number == LONGEST:
            mistakes.append((Position(start, 1), f"more than {LONGEST:,} lines: the rest is not read"))
            return
        head = re.fullmatch(r"\[(.+)\]", line)
        key, sign, value = line.partition("=")
        if head:
            section = head[1].strip()
        elif sign and key.strip():
            name = key.strip()
            yield Said(section, _OTHER.get(name, name), _bare(value), Position(start, 1))
        else:
            mistakes.append((Position(start, 1), "neither a section nor a key with its value"))


def _joined(text: str) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their numbers; one that ends with a backslash goes on in the next."""
    before, start = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if not before and (not bare or bare[0] in "#;"):
            continue
        start = start if before else number
        if bare.endswith("\\"):
            before += bare[:-1]
            continue
        yield start, before + bare
        before = ""
    if before:
        yield start, before


def _bare(value: str) -> str:
    """A value without a remark behind it, and without the quotation marks around it."""
    value = re.split(r"\s[#;]", value, maxsplit=1)[0].strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'`"
    return value[1:-1] if quoted else value


def _listed(lines: Iterable[Said]) -> tuple[str, ...]:
    """The items of a list, of all lines that name it; a comma that belongs to one has a backslash before it."""
    parts = (part for one in lines for part in re.split(r"(?<!\\),", one.value))
    return tuple(dict.fromkeys(part.strip().replace("\\,", ",") for part in parts if part.strip()))


def _check_core(lines: Iterable[Said], mistakes: list[tuple[Position, str]]) -> None:
    """Put aside what is wrong above the sections."""
    for one in lines:
        if one.key in _SECTION:
            mistakes.append((one.place, f"{one.key} belongs under a section such as [*.md]"))
        elif one.key in _REFUSED:
            mistakes.append((one.place, f"newslint does not carry out {one.key}"))
        elif one.key not in {*_CORE, *_PASSED}:
            mistakes.append((one.place, f"unknown key {one.key} {allowed(one.key, _CORE)}"))
        elif one.key == "MinAlertLevel" and one.value not in _LEVELS:
            mistakes.append((one.place, f"MinAlertLevel is {', '.join(_LEVELS)}, not {one.value}"))


def _section(name: str, lines: list[Said], mistakes: list[tuple[Position, str]]) -> Section:
    """What the lines of a section say."""
    try:
        matcher(name)
    except BadGlobError as error:
        mistakes.append((lines[0].place, f"[{name}]: not a glob: {error}"))
        return Section("")
    by_key = {key: [one for one in lines if one.key == key] for key in _SECTION}
    settings = [_setting(one, mistakes) for one in lines if one.key not in {*_SECTION, *_PASSED}]
    return Section(
        name,
        _listed(by_key["BasedOnStyles"]) if by_key["BasedOnStyles"] else None,
        tuple(filter(None, settings)),
        _patterns(by_key["TokenIgnores"], mistakes),
        _patterns(by_key["BlockIgnores"], mistakes),
        {key: said[0].place for key, said in by_key.items() if said},
    )


def _patterns(lines: list[Said], mistakes: list[tuple[Position, str]]) -> tuple[str, ...]:
    """The patterns of a list that are some."""
    kept = []
    for pattern in _listed(lines):
        if why := patterns.fault(pattern):
            mistakes.append((lines[0].place, f"{lines[0].key}: {pattern[:60]!r} {why}"))
        else:
            kept.append(pattern)
    return tuple(kept)


def _setting(one: Said, mistakes: list[tuple[Position, str]]) -> Setting | None:
    """What a line says of a rule or a style."""
    if one.key in _CORE:
        mistakes.append((one.place, f"{one.key} belongs above the first section"))
        return None
    if one.key in _REFUSED:
        mistakes.append((one.place, f"newslint does not carry out {one.key}"))
        return None
    if found := _option().fullmatch(one.key):
        return Setting(found["rule"], on=True, level=None, place=one.place, option=(found["option"], one.value))
    if one.value in {_ON, _OFF} or one.value in _LEVELS:
        return Setting(one.key, on=one.value != _OFF, level=_LEVELS.get(one.value), place=one.place)
    mistakes.append((one.place, f"{one.key} is {_ON}, {_OFF}, {', '.join(_LEVELS)}, not {one.value!r}"))
    return None


@cache
def _option() -> re.Pattern[str]:
    """An option of a rule: `Std.SentenceLength[max]`."""
    return compiled.pattern(r"(?P<rule>[^\[\]\s.]{1,80}\.[^\[\]\s]{1,80})\[(?P<option>\w{1,40})\]")
