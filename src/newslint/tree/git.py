"""A path -> the work tree that it lies in, and what git says there: the only module that starts git.

git obeys the configuration of the repository in which it is started, and a folder of somebody else's copy may look like
one. So the work tree is found without git, git is told which one it is, and whatever a configuration can name to be run is
overridden. A repository inside another one is not asked at all, unless the outer one keeps its history.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint import files
from newslint.record import record
from newslint.tuples import NamedTuple

if TYPE_CHECKING:
    import subprocess

PATIENCE = 30.0
"""Seconds that git may take for one answer: it lists a million files in less."""

_MARK = ".git"
_POINTS = b"gitdir: "
_LONGEST = 1 << 16  # bytes of a line that are of interest: a name and what stands before it
_HARMLESS = (
    ("safe.bareRepository", "explicit"),
    ("core.fsmonitor", "false"),
    ("core.hooksPath", os.devnull),
    ("core.quotePath", "false"),
    ("core.sshCommand", "false"),
    ("core.gitProxy", ""),
    ("core.alternateRefsCommand", "true"),
    ("core.askPass", ""),
    ("credential.helper", ""),
    ("protocol.allow", "never"),
    ("submodule.recurse", "false"),
)
_ALONE = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
_OF_THE_USER = ("GIT_CONFIG_", "GIT_EXEC_PATH")
_OF_A_HOOK = ("GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES")
_RUN_ON_FILES = ("clean", "smudge", "process", "required")


class GitError(Exception):
    """What git was asked for and did not give, and why, in its own words where it had some."""


class Answer(NamedTuple):
    """How a question to git ended: its exit code, what it says, and what it complains of."""

    code: int
    out: bytes
    complaint: str


@record
class Tree:
    """A work tree in which git may be asked: its top folder, and the folder of its history, both without links."""

    top: str
    history: str

    @property
    def stood_in(self) -> bool:
        """Whether the current folder lies in it."""
        return self.top == _here()

    @property
    def outer(self) -> Tree | None:
        """The work tree of which this one is a submodule."""
        outer = None if self.stood_in else around(os.path.dirname(self.top))  # noqa: PTH120 -- as below
        return outer if outer and inside(self.history, os.path.join(outer.history, "modules")) else None  # noqa: PTH118 -- as below

    def ask(self, *command: str, folder: str = "", told: bytes = b"") -> Answer:
        """What git answers in a folder of the tree, its top if none is named.

        Raises GitError where there is no git, or it takes too long.
        """
        import subprocess  # noqa: PLC0415 -- only where there is a work tree

        words = [_program(), *_settled(self), *command]
        place = folder or self.top
        try:
            done = subprocess.run(  # noqa: S603 -- no shell, and our words
                words, cwd=place, env=_environment(self), input=told, capture_output=True, timeout=PATIENCE, check=False
            )
        except subprocess.TimeoutExpired as late:
            message = f"git took more than {PATIENCE:g} seconds"
            raise GitError(message) from late
        except OSError as error:
            message = f"git could not be started: {error.strerror}"
            raise GitError(message) from error
        return Answer(done.returncode, done.stdout, os.fsdecode(done.stderr).strip())

    def said(self, *command: str) -> str | None:
        """The one line that git answers, or None where it has no answer."""
        answer = self.ask(*command)
        return None if answer.code else os.fsdecode(answer.out).rstrip("\n")

    def names(self, *command: str, folder: str = "") -> list[str]:
        """The names that git lists, each ended by a NUL.

        Raises GitError where it does not.
        """
        answer = self.ask(*command, folder=folder)
        if answer.code:
            raise GitError(answer.complaint)
        return [os.fsdecode(name) for name in answer.out.split(b"\0") if name]

    def blob(self, name: str) -> bytes:
        """What the history holds by a name, as it was committed.

        Raises GitError where it does not, or that is larger than a story.
        """
        size = self.said("cat-file", "-s", name)
        if size is None or int(size) > files.STORY:
            message = f"{name} is not in the history, or too large"
            raise GitError(message)
        answer = self.ask("cat-file", "blob", name)
        if answer.code:
            raise GitError(answer.complaint)
        return answer.out

    def ignored(self, paths: Sequence[str]) -> list[str]:
        """Those of some files, named as they really stand, that git ignores."""
        answer = self.ask("check-ignore", "-z", "--stdin", told=b"\0".join(map(os.fsencode, paths)))
        return [os.fsdecode(name) for name in answer.out.split(b"\0") if name]

    def beginnings(self, *command: str) -> Iterator[bytes]:
        """The lines that git writes, as they come, none of them longer than a name; what files hold is not altered for it.

        Raises GitError where git does not end well.
        """
        import subprocess  # noqa: PLC0415 -- as above
        import tempfile  # noqa: PLC0415 -- only to compare
        from threading import Timer  # noqa: PLC0415 -- likewise

        words = [_program(), *_settled(self), *_untouched(self), *command]
        with (
            tempfile.TemporaryFile() as complaint,
            subprocess.Popen(  # noqa: S603 -- no shell, and our words
                words,
                cwd=self.top,
                env=_environment(self),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaint,
            ) as process,
        ):
            watch = Timer(PATIENCE, process.kill)
            watch.start()
            try:
                yield from _beginnings(process)
            except BaseException:  # whoever reads has given up
                process.kill()
                raise
            finally:
                watch.cancel()
            complaint.seek(0)
            _ended_well(process.wait(), os.fsdecode(complaint.read()).strip())


def around(path: str) -> Tree | None:
    """The work tree around a path, if git may be asked there."""
    top = top_of(path)
    if top is None or not _may_be_asked(top):
        return None
    history = _history(top)
    tree = Tree(top, history) if history else None
    return tree if tree and _owned(tree) else None


def top_of(path: str) -> str | None:
    """The nearest folder, from where a path really leads upward, that is the top of a work tree."""
    place = os.path.realpath(path)
    while not is_top(place):
        above = os.path.dirname(place)  # noqa: PTH120 -- pathlib takes several times as long, here and below
        if above == place:
            return None
        place = above
    return place


def is_top(folder: str) -> bool:
    """Whether a repository begins here, going by its mark: a file that points to its history, or a folder that is it."""
    mark = os.path.join(folder, _MARK)  # noqa: PTH118
    return os.path.isfile(mark) or os.path.lexists(os.path.join(mark, "HEAD"))  # noqa: PTH113, PTH118


def inside(path: str, folder: str) -> bool:
    """Whether a path without links is a folder or lies in it."""
    return path == folder or path.startswith(os.path.join(folder, ""))  # noqa: PTH118


def _here() -> str | None:
    """The top of the work tree that the user stands in."""
    try:
        return top_of(os.getcwd())  # noqa: PTH109
    except OSError:  # the folder is gone
        return None


def _may_be_asked(top: str) -> bool:
    """Whether it is the tree that the user stands in or one that lies in no other, or a tree of these keeps its history."""
    if top == _here():
        return True
    outer = top_of(os.path.dirname(top)) if os.path.dirname(top) != top else None  # noqa: PTH120
    if outer is None:
        return True
    history, kept = _history(top), _history(outer)
    within = history and kept and any(inside(history, os.path.join(kept, part)) for part in ("modules", "worktrees"))  # noqa: PTH118
    return bool(within) and _may_be_asked(outer)


def _history(top: str) -> str | None:
    """Where the history of a work tree lies; nowhere, if that were among the copy itself."""
    mark = os.path.join(top, _MARK)  # noqa: PTH118
    if os.path.isdir(mark) and not os.path.islink(mark):  # noqa: PTH112, PTH114
        return mark
    try:
        said = b"" if os.path.isdir(mark) else files.read(mark, limit=_LONGEST)  # noqa: PTH112
    except OSError:
        return None
    pointed = os.fsdecode(said.removeprefix(_POINTS)).strip("\r\n") if said.startswith(_POINTS) else _MARK
    place = os.path.realpath(os.path.join(top, pointed))  # noqa: PTH118
    return place if os.path.isdir(place) and not inside(place, top) else None  # noqa: PTH112


def _owned(tree: Tree) -> bool:
    """Whether the tree is the user's own; of another's, git knows whether its owner is trusted."""
    places = tree.top, os.path.join(tree.top, _MARK), tree.history  # noqa: PTH118
    if hasattr(os, "geteuid") and {os.stat(place).st_uid for place in places} == {os.geteuid()}:  # noqa: PTH116
        return True
    import subprocess  # noqa: PLC0415 -- as above

    try:
        words = [_program(), *_options(), "-C", tree.top, "rev-parse", "--git-dir"]
        asked = subprocess.run(words, env=_environment(tree), capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603
    except (OSError, GitError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def _program() -> str:
    """The git on the user's path; one in the current folder is none.

    Raises GitError where there is none.
    """
    name = "git.exe" if os.name == "nt" else "git"
    for folder in os.get_exec_path():
        found = os.path.join(folder, name)  # noqa: PTH118
        if os.path.isabs(folder) and os.path.isfile(found) and os.access(found, os.X_OK):  # noqa: PTH113, PTH117
            return found
    message = "there is no git on this computer"
    raise GitError(message)


def _settled(tree: Tree) -> list[str]:
    """The options with which git looks at this tree alone, and runs nothing."""
    return [*_options(), f"--git-dir={tree.history}", f"--work-tree={tree.top}"]


def _options() -> list[str]:
    """The options with which git runs nothing that a configuration names."""
    settings = (word for key, value in _HARMLESS for word in ("-c", f"{key}={value}"))
    return ["--no-pager", *settings]


def _untouched(tree: Tree) -> Iterator[str]:
    """The options with which no filter of the configuration gets to see a file.

    Raises GitError where there is one that cannot be switched off.
    """
    listed = tree.ask("config", "-z", "--name-only", "--get-regexp", r"^filter\.")
    names = {os.fsdecode(key).rpartition(".")[0] for key in listed.out.split(b"\0") if key}
    for name in sorted(names):
        if "=" in name or "\n" in name:
            message = f"the configuration of this repository has a filter with an odd name: {name!r}"
            raise GitError(message)
        yield from (word for part in _RUN_ON_FILES for word in ("-c", f"{name}.{part}="))


def _environment(tree: Tree) -> Mapping[str, str]:
    """The environment for git: the user's, without what speaks of other repositories."""
    kept = (*_OF_THE_USER, *_OF_A_HOOK) if _speaks_of(tree) else _OF_THE_USER
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name.startswith(kept)}
    return plain | _ALONE


def _speaks_of(tree: Tree) -> bool:
    """Whether the environment is that of a hook of this very tree: it names the index that is about to be committed."""
    said = os.environ.get("GIT_DIR")
    return tree.stood_in and (said is None or os.path.realpath(said) == tree.history)


def _beginnings(process: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """Each line of what a process writes, as far as it is of interest."""
    stream, whole = process.stdout, True
    while stream and (piece := stream.readline(_LONGEST)):
        if whole:
            yield piece
        whole = piece.endswith(b"\n")


def _ended_well(code: int, complaint: str) -> None:
    """Raises GitError where it did not."""
    if code:
        message = complaint or f"git took more than {PATIENCE:g} seconds"
        raise GitError(message)
