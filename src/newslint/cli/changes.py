"""A git revision -> the lines that changed since, so that only what touches them is reported."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from newslint.cli.usage import UsageError
from newslint.desk import Desk
from newslint.desk.lines import WHOLE, ChangedLines, Lines
from newslint.desk.revealed import Before
from newslint.tree import git
from newslint.tree.git import Tree
from newslint.tree.links import hidden
from newslint.tuples import NamedTuple

Reads = Callable[[str], bool]
"""Whether a file is copy that is read where its folder is named."""

_NAMED = 3  # files that are named one by one where none is checked
_BEFORE = "//"  # stands before each name in a diff: no name holds it, so that one is told from what follows
_COMPARE = (
    "diff-index", "--patch", "--full-index", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all",
    "--find-renames", "--diff-filter=d", f"--src-prefix={_BEFORE}", f"--dst-prefix={_BEFORE}",
)  # fmt: skip


class Change(NamedTuple):
    """What a diff says of a file: its name, the one that it had before, the blob that it was then, and its changed lines."""

    name: str
    before: str = ""
    blob: str = ""
    lines: Lines = ()


def since(revision: str, files: Sequence[str], desk: Desk) -> ChangedLines:
    """The changed lines of each changed file in the repositories of some files, by where each really stands, and what it was.

    What changed on the revision's own side since the two parted does not count. In a repository inside another one, in which
    git is not asked, everything has changed: the outer one does not know it. So has what was renamed, and was not read before.
    Raises UsageError where a file is in no repository or the revision is not known there.
    """
    _check(revision)
    changed: dict[str, Lines] = {}
    before: dict[str, Before] = {}
    try:
        for tree, within in _by_tree(files).items():
            for path, change in () if tree is None else _changed(tree, revision, desk.reads):
                changed[path] = change.lines
                if tree and change.blob.strip("0"):
                    config = desk.guide(path).config
                    before[path] = Before(tree, change.blob, config.encoding, config.settings.fields)
            changed |= dict.fromkeys(within, WHOLE) if tree is None else {}
    except git.GitError as error:
        message = f"--diff: {error}"
        raise UsageError(message) from error
    return ChangedLines(changed | dict.fromkeys(_newly_linked(files, changed), WHOLE), before)


def unchanged(revision: str, files: Sequence[str]) -> Iterator[str]:
    """Why none of some files has a line that counts as changed: git ignores it, or nothing changed."""
    ignored = set(_ignored(files))
    named = [path for path in files if os.path.realpath(path) in ignored]
    for path in named[:_NAMED]:
        yield f"{path} is ignored by git, which knows of no change in it: check it without --diff"
    if len(named) > _NAMED:
        yield f"{len(named) - _NAMED:,} more files are ignored by git"
    if others := len(files) - len(named):
        yield f"nothing changed since {revision} in {'this file' if others == 1 else f'any of {others:,} files'}"


def _newly_linked(files: Sequence[str], changed: Mapping[str, Lines]) -> Iterator[str]:
    """What links lead to that are new themselves: it need not have been copy before."""
    for path in files:
        if os.path.islink(path):  # noqa: PTH114 -- once a file; pathlib is ten times slower
            folder, name = os.path.split(path)
            if os.path.join(os.path.realpath(folder), name) in changed:  # noqa: PTH118 -- likewise
                yield os.path.realpath(path)


def _check(revision: str) -> None:
    """Raises UsageError for what cannot be one revision."""
    message = ""
    if not revision.strip() or revision.startswith(("-", "^")):
        message = f"--diff: {revision!r} is not a revision: name a branch, a tag or a commit"
    elif ".." in revision:
        first = revision.partition("..")[0] or "main"
        message = f"--diff compares the files as they are with one revision, not {revision!r}: --diff {first}"
    if message:
        raise UsageError(message)


def _by_tree(files: Sequence[str]) -> dict[Tree | None, list[str]]:
    """The real paths of the files by the work tree that knows them; None where that is a repository inside another one.

    Raises UsageError for a file in no repository.
    """
    trees: dict[str, Tree | None] = {}
    found: dict[Tree | None, list[str]] = {}
    for path in map(os.path.realpath, files):
        folder = os.path.dirname(path)  # noqa: PTH120 -- once a file
        if folder not in trees:
            trees[folder] = _tree(folder)
        found.setdefault(trees[folder], []).append(path)
    return found


def _tree(folder: str) -> Tree | None:
    """The work tree that knows a folder, None for a repository inside another one.

    Raises UsageError where there is none.
    """
    if tree := git.around(folder):
        return tree
    top = git.top_of(folder)
    if top and git.around(os.path.dirname(top)):  # noqa: PTH120 -- as above
        return None
    said = (
        f"{top} belongs to another user, or is damaged, so git is not asked there"
        if top
        else f"{folder} is in no git repository, so nobody knows what changed; check it without --diff"
    )
    message = f"--diff: {said}"
    raise UsageError(message)


def _changed(tree: Tree, revision: str, reads: Reads) -> Iterator[tuple[str, Change]]:
    """The files of a work tree that changed, by where they stand, and how."""
    base = _base(tree, revision)
    if base is None:
        listed = tree.names("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    else:
        for change in _read(tree.beginnings(*_COMPARE, base, "--")):
            whole = change.before and not _was_read(tree, change, reads)
            yield os.path.join(tree.top, change.name), change._replace(lines=WHOLE) if whole else change  # noqa: PTH118 -- a name from git
        listed = tree.names("ls-files", "-z", "--others", "--exclude-standard")
    for name in listed:
        yield os.path.join(tree.top, name), Change(name, lines=WHOLE)  # noqa: PTH118 -- likewise


def _was_read(tree: Tree, change: Change, reads: Reads) -> bool:
    """Whether a file that was renamed was copy before, and read in the same way."""
    same = os.path.splitext(change.before)[1].lower() == os.path.splitext(change.name)[1].lower()  # noqa: PTH122 -- names from git
    return same and not hidden(change.before) and reads(os.path.join(tree.top, change.before))  # noqa: PTH118 -- likewise


def _base(tree: Tree, revision: str) -> str | None:
    """The commit or tree to compare with: where the two parted, else the revision; None where everything is new.

    In a submodule that is the commit which the outer repository named at the revision.
    Raises UsageError where the revision is not known.
    """
    if outer := tree.outer:
        parted = _base(outer, revision)
        within = os.path.relpath(tree.top, outer.top).replace(os.sep, "/")
        named = parted and outer.said("rev-parse", "--verify", "--quiet", f"{parted}:{within}")
        return named and _parted(tree, named)
    if tree.said("rev-parse", "--verify", "--quiet", "HEAD") is None and revision == "HEAD":
        return None  # nothing was committed yet
    answer = tree.ask("rev-parse", "--verify", revision)
    if answer.code:
        message = f"--diff: no branch, tag or commit {revision!r} is known here; fetch it first (git fetch), or in a shallow clone more of the history"
        raise UsageError(message)
    return _parted(tree, os.fsdecode(answer.out).strip())


def _parted(tree: Tree, commit: str) -> str:
    """Where a commit and the current one parted, or the commit itself where nobody knows."""
    return tree.said("merge-base", commit, "HEAD") or commit


def _ignored(files: Sequence[str]) -> Iterator[str]:
    """The files that git ignores, by where each really stands."""
    for tree, within in _by_tree(files).items():
        if tree:
            yield from tree.ignored(within)


def _read(lines: Iterable[bytes]) -> Iterator[Change]:
    """The changes that a diff without context tells of; a file that git holds for binary or unmerged counts whole."""
    change, heading, found = Change(""), False, list[tuple[int, int]]()
    for line in lines:
        if line.startswith(b"@@ ") and (hunk := re.match(rb"@@ -\S+ \+(\d+)(?:,(\d+))? @@", line)):
            heading = False
            first, count = int(hunk[1]), int(hunk[2] or 1)
            found.append((first, first + count - 1))
        elif line.startswith(b"diff --git "):
            yield from _told(change, found)
            change, heading, found = Change(""), True, []
        elif line.startswith(b"* Unmerged path "):
            yield Change(_name(line.removeprefix(b"* Unmerged path ")), lines=WHOLE)
        elif heading:
            change = _headed(change, line)
    yield from _told(change, found)


def _headed(change: Change, line: bytes) -> Change:
    """A change with what a line of its heading says of it."""
    if named := re.match(rb"\+\+\+ (.*?)\t?\n", line):
        return change._replace(name=_name(named[1]).removeprefix(_BEFORE))
    if named := re.match(rb'Binary files .* and ("?//.*) differ\n', line):
        return change._replace(name=_name(named[1]).removeprefix(_BEFORE), lines=WHOLE)
    if named := re.match(rb"rename from (.*)\n", line):
        return change._replace(before=_name(named[1]))
    if named := re.match(rb"rename to (.*)\n", line):
        return change._replace(name=_name(named[1]))
    if blob := re.match(rb"index ([0-9a-f]+)\.\.", line):
        return change._replace(blob=blob[1].decode())
    return change


def _told(change: Change, lines: Sequence[tuple[int, int]]) -> Iterator[Change]:
    """What a diff says of one file, if anything."""
    if change.name and (lines or change.lines or change.before):
        yield change._replace(lines=(*change.lines, *lines))


def _name(written: bytes) -> str:
    """A file name as git writes it in a diff: in quotation marks with escapes where it has to be."""
    written = written.rstrip(b"\n")
    if written.startswith(b'"'):
        written = re.sub(rb"\\([0-7]{3}|.)", _unescaped, written[1:-1])
    return os.fsdecode(written)


def _unescaped(mark: re.Match[bytes]) -> bytes:
    """The byte that an escape stands for."""
    if len(mark[1]) > 1:
        return bytes([int(mark[1], 8)])
    return dict(zip(b"abtnvfr", b"\a\b\t\n\v\f\r", strict=True)).get(mark[1][0], mark[1][0]).to_bytes()
