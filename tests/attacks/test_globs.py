"""A glob of a configuration takes no longer than it is, and one that means nothing is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec

from newslint.tree.globs import Globs, parse

Attacked = Callable[..., Any]

NAMES = st.sampled_from(("a", "b", "ab", "aab", "ax", "a*b", "]", "c", "abx"))
WANTED = st.sampled_from(
    ("a", "b", "ab", "*", "**", "a*", "*b", "?", "[ab]", "[!a]", "a?b", "*a*", "**b", "\\*", "[a-c]x", "***", "[]a]", "[^b]")
)  # fmt: skip
PATHS = st.lists(NAMES, min_size=1, max_size=5).map("/".join)
GLOBS = st.builds(
    lambda negated, rooted, names, inside: negated + rooted + "/".join(names) + inside,
    st.sampled_from(("", "", "!")),
    st.sampled_from(("", "", "/")),
    st.lists(WANTED, min_size=1, max_size=4),
    st.sampled_from(("", "", "/", "/**")),
)


@given(st.lists(GLOBS, min_size=1, max_size=4), PATHS)
@example(["a", "**/*/**"], "b")  # what lies in a folder, and not the folder's neighbour
def test_ordinary_globs_mean_what_they_mean_to_git(globs: list[str], path: str) -> None:
    assert Globs(map(parse, globs)).says(path) == GitIgnoreSpec.from_lines(globs).check_file(path).include


SLOW = {
    "stars and letters": "*a*a*a*a*a*a*a*a*a*a*b",
    "folders and names": "**/a/**/a/**/a/**/a/**/a/**/b",
    "both": "**/*a*a*a*a/**/*a*a*a*a/**/b",
    "choices": "[ab]*[ab]*[ab]*[ab]*[ab]*[ab]*c",
    "hundreds of stars": "*a" * 400 + "*b",
    "stars upon stars": "*" * 900 + "b",
}


@pytest.mark.parametrize("key", ["exclude", "per-file"])
@pytest.mark.parametrize("name", SLOW)
def test_a_glob_of_many_stars_takes_no_time(key: str, name: str, attacked: Attacked, tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["a" * 60] * 12)
    folder.mkdir(parents=True)
    for number in range(20):
        (folder / f"{'a' * 200}{number}.md").write_text(
            "Sales rose 12% to $1.18 billion from $0.93 billion.\n", "utf-8"
        )
    said = f'[{{files: "{SLOW[name]}", ignore: [FIG120]}}]' if key == "per-file" else f'["{SLOW[name]}"]'
    (tmp_path / "newslint.yaml").write_text(f"{key}: {said}\n", "utf-8")
    ended = attacked("check", ".")
    assert (ended.code, ended.out.count("error FIG120")) == (1, 20)


BAD = {
    "!": "names no file",
    "/!": None,
    "!/": "names no file",
    "foo\\": "ends with a backslash",
    "a/foo\\/b": "ends with a backslash",
    "[z-a]": "runs backwards",
    "x/[!z-a]/y": "runs backwards",
    "[abc": "never closed",
    "a" * 1001: "no more than 1,000 characters",
}


@pytest.mark.parametrize("key", ["exclude", "per-file"])
@pytest.mark.parametrize("glob", BAD, ids=lambda glob: glob[:9])
def test_a_glob_that_means_nothing_is_said_with_its_place(key: str, glob: str, attacked: Attacked, story: Path) -> None:
    said = f"[{{ignore: [CPY], files: '{glob}'}}]" if key == "per-file" else f"[other.md, '{glob}', third.md]"
    (story.parent / "newslint.yaml").write_text(f"{key}: {said}\n", "utf-8")
    ended = attacked("check", "story.md")
    assert "error FIG120" in ended.out
    assert ended.code == (2 if BAD[glob] else 1)
    assert (f"newslint.yaml:1:{35 if key == 'per-file' else 21}: not a glob: " in ended.err) is bool(BAD[glob])
    assert (BAD[glob] or "") in ended.err


def test_one_bad_glob_does_not_lose_the_others(attacked: Attacked, story: Path) -> None:
    (story.parent / "newslint.yaml").write_text("exclude: [story.md, '[z-a]']\n", "utf-8")
    ended = attacked("check", "story.md")
    assert (ended.code, "FIG120" in ended.out) == (2, False)
