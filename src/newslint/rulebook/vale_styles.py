"""A .vale.ini -> the rules that it switches on somewhere, each with the files for which it counts, and what does not load."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from newslint import files
from newslint.cache import code_stamp, kept, key_of
from newslint.checked.nearest import allowed
from newslint.checked.outline import Mistake
from newslint.model import Failure, Hidden, Position, Reach, Rule, Turn
from newslint.record import replace
from newslint.rulebook import stylefiles, vale, vale_heirs
from newslint.rulebook.folder import shown
from newslint.rulebook.realm import Realm
from newslint.rulebook.vale import Prepared, StyleFile
from newslint.rulebook.vale_ini import STAR, Section, Setting, ValeIni, read

_OWN = "Vale"
"""The style that Vale brings: its accepted and rejected words, doubled words, spelling."""
_SPELLING = "Vale.Spelling"
_DOUBLED: dict[str, Any] = {
    "tokens": [r"[^\s]+"], "alpha": "true", "action": {"name": "edit", "params": ["truncate", " "]},
}  # fmt: skip
_REPETITION = Prepared("Vale.Repetition", "repetition", "error", "'%s' is repeated!", _DOUBLED, ("text",), 0, "")
_VOCABULARIES = ("config/vocabularies", "Vocab")
"""Where the folders of vocabularies are, and where they were."""
_FORMATS = {"md": "markdown", "markdown": "markdown", "mdx": "markdown", "txt": "text", "html": "html"}
_MARKS = {
    "code": "code", "tt": "code", "kbd": "code", "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis",
    "a": "link", "link": "link", "del": "deleted", "s": "deleted", "sup": "raised",
}  # fmt: skip
"""The mark that each tag leaves in prose."""
_SCOPES = {
    "li": "list", "ul": "list", "ol": "list", "td": "cell", "th": "cell", "tr": "cell", "table": "cell", "alt": "alt",
    "p": "paragraph", "blockquote": "blockquote", "pre": "code",
}  # fmt: skip
"""The scope word of what each tag holds; a heading's is its name."""


def load(path: Path, realm: Realm | None, *, cache: bool = True) -> tuple[tuple[Rule, ...], tuple[Failure, ...]]:
    """The rules that a .vale.ini switches on for some files, and everything that does not load."""
    name = shown(str(path))
    try:
        text = _text(path, realm)
    except (OSError, UnicodeDecodeError) as error:
        return (), (Failure(name, f"{name}: cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}"),)
    ini, mistakes = read(text, name)
    if realm and not realm.holds(folder(path, ini)):
        wrong = realm.outside(f"StylesPath: {ini.styles}")
        outside = Mistake(name, ini.places.get("StylesPath", Position(1, 1)), wrong)
        return (), tuple(mistake.failure() for mistake in (*mistakes, outside))
    found = _Found(ini, name, folder(path, ini))
    parts = (part for file in found.files for part in (file.name, file.data))
    key = key_of([code_stamp(), text, *parts, *(part for parent in found.parents.items() for part in parent)])
    prepared = kept("vale-ini", str(path), key, found.prepared) if cache else found.prepared()
    rules = (vale.made(Prepared(*entry)) for entry in prepared["rules"])
    wrongs = (Mistake(at, Position(*place), wrong).failure(rule) for at, place, wrong, rule in prepared["mistakes"])
    told = (*(mistake.failure() for mistake in (*mistakes, *found.mistakes)), *found.failures, *wrongs)
    return tuple(_reaching(rule, ini, path) for rule in rules), tuple(dict.fromkeys(told))


def folder(path: Path, ini: ValeIni) -> Path:
    """The folder of the styles."""
    return Path(os.path.normpath(path.parent / os.path.expanduser(ini.styles or "styles")))  # noqa: PTH111 -- pathlib raises where there is no such user


def formats(path: Path, realm: Realm | None) -> Mapping[str, str]:
    """The suffixes that a .vale.ini has read in a format that newslint knows."""
    try:
        said = read(_text(path, realm), "")[0].formats
    except (OSError, UnicodeDecodeError):
        return {}
    return {f".{suffix.lower()}": _FORMATS[form] for suffix, form in said.items() if form in _FORMATS}


def _text(path: Path, realm: Realm | None) -> str:
    """The text of a .vale.ini. Raises OSError and UnicodeDecodeError for one that cannot be read."""
    if realm:
        return realm.text(path, limit=files.SETTINGS)
    return files.read(path, limit=files.SETTINGS).decode("utf-8-sig")


class _Found:
    """The rule files and word lists that a .vale.ini asks for, and what of them is not to be had."""

    def __init__(self, ini: ValeIni, name: str, folder: Path) -> None:
        self._ini, self._name, self._folder = ini, name, folder
        self.mistakes: list[Mistake] = []
        self.failures: list[Failure] = []
        self._lists = tuple(file for word in ini.lists["Vocab"] for file in self._vocabulary(word))
        self._rules = tuple(file for style in self._styles() for file in self._style(style))
        self.files = (*self._rules, *self._lists)
        self.parents = vale_heirs.parents({file.name: file.data for file in self._rules}, [folder])
        self._unknown()

    def prepared(self) -> dict[str, Any]:
        """What a run needs of them, as JSON values: all is checked here, nothing later."""
        misread: list[Mistake] = []
        own = [*vale.vocabulary(self._lists, misread), _REPETITION]
        rules = [rule for rule in own if rule.code == vale.TERMS or _is_on(_turns(self._ini, rule.code))]
        mistakes: list[Any] = [[one.path, one.place, one.message, None] for one in misread]
        for file in self._rules:
            rule, wrong = vale.parse(file, self.parents, _options(self._ini, file.name))
            rules += (rule,) if rule else ()
            mistakes += ([one.path, one.place, one.message, file.name] for one in wrong)
        if _is_on(_turns(self._ini, _SPELLING)):
            said = f"{_SPELLING} was not loaded: newslint does not check spelling (`{_SPELLING} = NO`, or `ignore: [{_SPELLING}]`, settles it)"
            mistakes.append([self._name, self._place(_OWN), said, _SPELLING])
        return {"rules": rules, "mistakes": mistakes}

    def _styles(self) -> Iterator[str]:
        """The styles that some section is based on, or names a rule of."""
        based = (style for section in self._ini.sections for style in section.styles or ())
        named = (one.name.partition(".")[0] for one in _settings(self._ini) if one.on)
        return (style for style in dict.fromkeys((*based, *named)) if style != _OWN)

    def _style(self, style: str) -> Iterator[StyleFile]:
        """The rule files of a style that are on somewhere."""
        for one in self._read(style, style, f"no style {style} in {shown(str(self._folder))}"):
            file = PurePosixPath(one.name)
            code = ".".join((style, *file.parts[:-1], file.name.split(".")[0]))
            path = f"{self._folder}/{style}/{one.name}"
            if file.suffix != ".yml" or not _is_on(_turns(self._ini, code)):
                continue
            if isinstance(one, stylefiles.Unread):
                self.failures.append(Failure(path, f"{path}: {one.why}", code))
            else:
                yield StyleFile(path, code, one.data)

    def _vocabulary(self, word: str) -> Iterator[StyleFile]:
        """The word lists of a vocabulary."""
        places = [place for place in _VOCABULARIES if (self._folder / place / word).is_dir()]
        wrong = f"no vocabulary {word} in {shown(str(self._folder / _VOCABULARIES[0]))}"
        for one in self._read(f"{places[0] if places else _VOCABULARIES[0]}/{word}", word, wrong):
            name = PurePosixPath(one.name).name
            if name in vale.LISTS and isinstance(one, stylefiles.Read):
                yield StyleFile(f"{self._folder}/{word}/{one.name}", name, one.data)

    def _read(self, name: str, word: str, wrong: str) -> list[stylefiles.Read | stylefiles.Unread]:
        """All that stands in a folder of the styles; that it is not there is told where its word stands."""
        try:
            if ".." in PurePosixPath(name).parts or not (self._folder / name).is_dir():
                raise FileNotFoundError
            return stylefiles.found(self._folder / name)
        except (OSError, ValueError):
            self.mistakes.append(Mistake(self._name, self._place(word), wrong))
            return []

    def _unknown(self) -> None:
        """Tell of settings that speak of no rule and no style."""
        codes = {file.name for file in self._rules} | {
            f"{_OWN}.{rule}" for rule in ("Terms", "Avoid", "Repetition", "Spelling")
        }
        known = {*codes, *(code.partition(".")[0] for code in codes), *self._styles()}
        for one in _settings(self._ini):
            if one.on and one.name not in known:
                self.mistakes.append(
                    Mistake(self._name, one.place, f"no rule {one.name} {allowed(one.name, sorted(codes))}")
                )

    def _place(self, word: str) -> Position:
        """Where a style or a vocabulary is named."""
        if word in self._ini.lists["Vocab"]:
            return self._ini.places["Vocab"]
        places = (section.places["BasedOnStyles"] for section in self._ini.sections if word in (section.styles or ()))
        named = (one.place for one in _settings(self._ini) if one.name.partition(".")[0] == word)
        return next(iter((*places, *named)), Position(1, 1))


def _settings(ini: ValeIni) -> Iterator[Setting]:
    """What all sections say of single rules and styles."""
    return (one for section in ini.sections for one in section.settings)


def _options(ini: ValeIni, code: str) -> Mapping[str, str]:
    """The options that are set for a rule."""
    return dict(one.option for one in _settings(ini) if one.option and one.name == code)


def _turns(ini: ValeIni, code: str) -> tuple[Turn, ...]:
    """What the sections say of a rule, in order."""
    return tuple(turn for section in ini.sections for turn in _of_section(section, code))


def _of_section(section: Section, code: str) -> Iterator[Turn]:
    """What a section says of a rule: by the styles it is based on, by the rule's style, by its name."""
    style = code.partition(".")[0]
    if section.styles is not None:
        yield Turn(section.files, style in section.styles, 0)
    for weight, name in ((1, style), (2, code)):
        said = (one for one in section.settings if one.name == name and not one.option)
        yield from (Turn(section.files, one.on, weight, one.level) for one in said)


def _is_on(turns: Iterable[Turn]) -> bool:
    """Whether a rule is on for some files: by its name or its style's somewhere, or where its style counts and neither is off."""
    every = tuple(turns)
    if any(turn.on and turn.weight for turn in every):
        return True
    off = {turn.files for turn in every if turn.weight}
    return STAR not in off and any(turn.on and turn.files not in off for turn in every)


def _reaching(rule: Rule, ini: ValeIni, path: Path) -> Rule:
    """A rule with the files for which it counts, and what it does not read there."""
    tokens = tuple((section.files, section.tokens) for section in ini.sections if section.tokens)
    blocks = tuple((section.files, section.blocks) for section in ini.sections if section.blocks)
    reach = Reach(str(path.parent), _turns(ini, rule.code), ini.least, tokens, blocks)
    return replace(rule, reach=reach, hidden=_hidden(ini))


def _hidden(ini: ValeIni) -> Hidden:
    """What no rule of a .vale.ini reads."""
    tags, scopes = ini.lists["IgnoredScopes"], ini.lists["SkippedScopes"]
    headings = {f"h{depth}": f"h{depth}" for depth in range(1, 7)}
    return Hidden(
        marks=frozenset(_MARKS[tag] for tag in tags if tag in _MARKS) if tags else Hidden().marks,
        scopes=frozenset((_SCOPES | headings)[tag] for tag in scopes if tag in (_SCOPES | headings)),
        classes=frozenset(ini.lists["IgnoredClasses"]),
    )
