"""Globs as in .gitignore -> whether they mean a path, in time that grows with the glob and the path and no faster.

A path is compared folder by folder; within a name nothing is tried twice. (As one regular expression, `*a*a*a*a*a*b`
takes hours to say no.)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from newslint import compiled
from newslint.tuples import NamedTuple

LONGEST = 1000
"""Characters of a glob."""
_ANY, _DEEP = "*", "**"
_HERE = "./"
"""How people write that a glob begins where it stands, which in .gitignore means no file at all."""
_MAGIC = frozenset("*?[\\")

Matcher = Callable[[str], object]
"""Tells whether the name of a file or folder is the one that is wanted."""
Wanted = tuple[Matcher | None, ...]
"""The names that are wanted one after the other; None stands for any number of folders."""


class BadGlobError(ValueError):
    """A glob that means nothing, and why."""


class Glob(NamedTuple):
    """One glob: what it wants of a path, and of one that lies below what it means.

    `negated` globs take back what others mean; `inside` ones (`raw/`, `raw/**`) mean only what a folder holds; `weak` ones
    (`raw/`) give way to globs that mean the file itself.
    """

    itself: Wanted
    below: Wanted
    negated: bool
    inside: bool
    weak: bool

    def means(self, parts: Sequence[str]) -> int:
        """How strongly it means a path: 2 where it means the file, 1 where a folder that holds it, 0 where neither."""
        first = self.itself[0]
        if first is not None and not first(parts[0]):
            return 0
        if first is None and self.itself[1:] and (name := self.itself[1]) and not any(map(name, parts)):
            return 0  # most globs are one name, and mean few files
        if not self.inside and _fits(self.itself, parts):
            return 2
        return (1 if self.weak or not self.inside else 2) if _fits(self.below, parts) else 0


class Globs:
    """Some globs, of which the last that means a path counts, one that means the file itself before one that means its folder."""

    def __init__(self, globs: Iterable[Glob | None]) -> None:
        self._globs = tuple(glob for glob in globs if glob)[::-1]

    def says(self, path: str) -> bool | None:
        """Whether they mean a path, parted by slashes; None where none of them speaks of it."""
        parts = path.split("/")
        said = None
        for glob in self._globs:
            strength = glob.means(parts)
            if strength > 1:
                return not glob.negated
            if strength and said is None:
                said = not glob.negated
        return said


def parse(text: str) -> Glob | None:
    """A glob as a line of .gitignore has it; None for an empty one and a remark.

    Raises BadGlobError for one that means nothing.
    """
    bare = text if text.endswith("\\ ") else text.rstrip()
    if not bare or bare.startswith("#") or bare == "/":
        return None
    if len(bare) > LONGEST:
        message = f"a glob has no more than {LONGEST:,} characters"
        raise BadGlobError(message)
    negated, bare = bare.startswith("!"), bare.removeprefix("!")
    names = bare.removeprefix("/").split("/")
    weak = len(names) > 1 and not names[-1]
    if not "".join(names):
        message = f"{text} names no file; \\! is an exclamation mark"
        raise BadGlobError(message)
    if "/" not in bare.removesuffix("/"):
        names.insert(0, _DEEP)  # a name alone is meant in every folder
    return _glob(names[:-1] if weak else names, negated=negated, weak=weak)


def configured(text: str) -> Glob | None:
    """A glob as newslint.yaml has it: one that begins with `./` begins in the folder of that file.

    Raises BadGlobError for one that means nothing.
    """
    sign = "!" if text.startswith("!") else ""
    bare = text.removeprefix("!")
    return parse(f"{sign}/{bare.removeprefix(_HERE)}" if bare.startswith(_HERE) else text)


def is_plain(text: str) -> bool:
    """Whether a glob is the name of one file or folder, and nothing else can be meant."""
    return parse(text) is not None and not text.startswith("!") and _MAGIC.isdisjoint(text)


def _glob(names: list[str], *, negated: bool, weak: bool) -> Glob:
    """The glob of these names; what follows a last `**` stands below it."""
    names = [name for name, before in zip(names, ("", *names), strict=False) if not name == before == _DEEP]
    inside = weak or (len(names) > 1 and names[-1] == _DEEP)
    if len(names) > 1 and names[-1] == _DEEP:
        names = names[:-1]
    if names in ([_DEEP], [_DEEP, _ANY]):  # every file, or every file in a folder
        names = [_DEEP, _ANY] if inside else [_DEEP]
    wanted = tuple(None if name == _DEEP else named(name) for name in names)
    return Glob(wanted, (*wanted, _anything, None), negated, inside, weak)


def _anything(_: str) -> bool:
    """Whatever stands in a folder; in a path that ends with a slash nothing does, and that is meant too."""
    return True


def _fits(wanted: Wanted, parts: Sequence[str]) -> bool:
    """Whether all the parts of a path are what is wanted; of the places where any number of folders may be, only the last is tried again."""
    at = seen = 0
    deep = back = -1
    while seen < len(parts):
        matcher = wanted[at] if at < len(wanted) else _nothing
        if matcher is None:
            at += 1
            deep, back = at, seen
        elif matcher(parts[seen]):
            at, seen = at + 1, seen + 1
        elif deep >= 0:
            back += 1
            at, seen = deep, back
        else:
            return False
    return all(matcher is None for matcher in wanted[at:])


def _nothing(_: str) -> bool:
    """What is wanted where nothing more is."""
    return False


def named(name: str) -> Matcher:
    """What tells whether the name of a file is the one that is wanted.

    Raises BadGlobError for a name that cannot be.
    """
    if name == _ANY:
        return bool
    if not _MAGIC.intersection(name):
        return name.__eq__
    pieces = _pieces(name)
    if len(pieces) == 1:
        return compiled.pattern(pieces[0], re.DOTALL).fullmatch
    # what stands in a look-ahead is not tried again once it was found: the first place at which a piece fits will do
    middle = (f"(?=(?P<p{at}>.*?{piece}))(?P=p{at})" for at, piece in enumerate(pieces[1:-1]) if piece)
    return compiled.pattern(f"{pieces[0]}{''.join(middle)}.*{pieces[-1]}", re.DOTALL).fullmatch


def _pieces(name: str) -> list[str]:
    """A name as regular expressions of one character after the other, cut at its stars."""
    pieces, at = [""], 0
    while at < len(name):
        if name[at] == "*":
            pieces.append("")
            at += 1
        else:
            piece, at = _character(name, at)
            pieces[-1] += piece
    return pieces


def _character(name: str, at: int) -> tuple[str, int]:
    """What one character is to be, and where the next is said."""
    if name[at] == "?":
        return ".", at + 1
    if name[at] == "[":
        return _choice(name, at)
    if name[at] != "\\":
        return re.escape(name[at]), at + 1
    if at + 1 == len(name):
        message = f"{name} ends with a backslash that stands before nothing"
        raise BadGlobError(message)
    return re.escape(name[at + 1]), at + 2


def _choice(name: str, at: int) -> tuple[str, int]:
    """`[a-z]`, `[!a-z]`, `[]a]`: one of some characters."""
    first = at + 2 if name[at + 1 : at + 2] in {"!", "^"} else at + 1
    end = name.find("]", first + 1)
    if end < 0:
        message = f"{name} has a bracket that is never closed; \\[ is a bracket"
        raise BadGlobError(message)
    inside = re.sub(r"([\\\[\]^&~|])", r"\\\1", name[first:end])
    found = f"[{'^' * (first - at - 1)}{inside}]"
    try:
        compiled.pattern(found)
    except re.error:
        message = f"{name}: {name[at : end + 1]} runs backwards"
        raise BadGlobError(message) from None
    return found, end + 1
