"""A pack is read within bounds, each of its files once, and nothing that stands outside the repository is repeated."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Attacked = Callable[..., Any]

RULE = """\
code: HSE1
extends: substitution
level: error
message: "write {better}, not {match}"
swap: {ferry: boat}
examples:
  - bad: The ⟦ferry⟧ is here.
  - good: The boat is here.
"""
OUTSIDE = "hunter2: wJalrXUtnFEMI\ncode: HUNTER2\nextends: swordfish\n"
WORDS = ("hunter2", "HUNTER2", "wJalrXUtnFEMI", "swordfish")


@pytest.fixture
def repository(story: Path) -> Path:
    """A repository with a story and a pack of one rule; outside of it, a file that is nobody's business."""
    folder = story.parent / "work" / "repository"
    (folder / ".git").mkdir(parents=True)
    (folder / "house").mkdir()
    (folder / "house" / "boat.yaml").write_text(RULE, "utf-8")
    (folder / "story.md").write_bytes(story.read_bytes())
    home = story.parent / "home"
    home.mkdir()
    for name in ("secret.yaml", "secret.yml"):
        (home / name).write_text(OUTSIDE, "utf-8")
    return folder


@pytest.fixture
def checked(repository: Path, attacked: Attacked) -> Callable[..., Any]:
    """How a check ends with these packs beside the facts and the rule of the house; nothing from outside is said."""

    def run(*packs: str, command: tuple[str, ...] = ("check", "story.md"), **environment: str) -> Any:  # noqa: ANN401 -- how it ended
        ours = () if command[0] == "test" else ("facts",)  # a thousand examples, proved elsewhere
        said = ", ".join((*ours, "./house", *packs))
        (repository / "newslint.yaml").write_text(f"packs: [{said}]\n", "utf-8")
        ended = attacked(*command, cwd=repository, **environment)
        assert not [word for word in WORDS if word in ended.out + ended.err], ended
        if command[0] == "check":
            assert (ended.out.count("error FIG120"), ended.out.count("error HSE1")) == (1, 1), ended
        return ended

    return run


@pytest.mark.parametrize("pack", ["/", "..", "../..", "~", "{vale: /}", "{vale: ..}", "/proc", "{vale: ~}"])
def test_a_disk_is_no_pack(pack: str, repository: Path, checked: Callable[..., Any]) -> None:
    ended = checked(pack, HOME=str(repository.parents[1]))
    assert (ended.code, "newslint.yaml:1:25: " in ended.err) == (2, True)


def test_a_pack_of_very_many_files_is_none(repository: Path, checked: Callable[..., Any]) -> None:
    (repository / "many").mkdir()
    for number in range(10_100):
        (repository / "many" / f"{number}.txt").touch()
    assert "is not a pack: it holds more than 10,000 files" in checked("./many").err


def test_a_pack_of_very_many_bytes_is_none(repository: Path, checked: Callable[..., Any]) -> None:
    (repository / "large").mkdir()
    for number in range(6):
        (repository / "large" / f"rule-{number}.yaml").write_text("#" * 1_000_000, "utf-8")
    assert "is not a pack: it holds more than 4 MB" in checked("./large").err


def test_a_pack_of_very_deep_folders_is_none(repository: Path, checked: Callable[..., Any]) -> None:
    repository.joinpath(*["deep"] * 60).mkdir(parents=True)
    assert "is not a pack: it has folders in each other" in checked("./deep").err


@pytest.mark.parametrize(
    "command", [("check", "story.md"), ("test",), ("explain", "HSE1"), ("rules",)], ids=lambda words: words[0]
)
@pytest.mark.parametrize("pack", ["../../home", "{vale: ../../home}", "./linked"])
def test_what_stands_outside_is_not_repeated(
    pack: str, command: tuple[str, ...], repository: Path, checked: Callable[..., Any]
) -> None:
    (repository / "linked").symlink_to("../../home")
    ended = checked(pack, command=command)
    assert ended.code == 2 or (command == ("test",) and "vale" in pack)
    if ended.code == 2:
        assert "secret.y" in ended.err


def test_a_pack_outside_that_loads_counts(repository: Path, checked: Callable[..., Any]) -> None:
    home = repository.parents[1] / "home"
    for path in home.iterdir():
        path.unlink()
    (home / "line.yaml").write_text(RULE.replace("HSE1", "HSE2").replace("ferry", "line"), "utf-8")
    ended = checked("../../home")
    assert (ended.code, ended.err, ended.out.count("error HSE2")) == (1, "", 1)


def test_links_in_a_circle_give_each_rule_once(repository: Path, checked: Callable[..., Any]) -> None:
    for name in ("a", "b", "c"):
        (repository / "house" / name).symlink_to(".")
    (repository / "house" / "again.yaml").symlink_to("boat.yaml")
    (repository / "house" / "up").symlink_to("../house")
    ended = checked()
    assert (ended.code, ended.err) == (1, "")


@pytest.mark.parametrize("target", ["../../../home/secret.yaml", "../../../home", "/etc", "/"])
def test_a_link_that_leads_out_is_not_followed(target: str, repository: Path, checked: Callable[..., Any]) -> None:
    (repository / "house" / "out.yaml").symlink_to(target)
    ended = checked()
    assert (ended.code, "house/out.yaml: is not read: it is a link that leads out" in ended.err) == (2, True)


def test_a_link_to_a_file_of_another_kind_is_not_followed(repository: Path, checked: Callable[..., Any]) -> None:
    (repository / ".env").write_text(OUTSIDE, "utf-8")
    (repository / "house" / "out.yaml").symlink_to("../.env")
    ended = checked()
    assert (ended.code, "house/out.yaml: is not read: it is a link to a file of another kind" in ended.err) == (2, True)


def test_a_link_within_the_repository_is_followed(repository: Path, checked: Callable[..., Any]) -> None:
    (repository / "shared").mkdir()
    (repository / "shared" / "line.yaml").write_text(RULE.replace("HSE1", "HSE2").replace("ferry", "line"), "utf-8")
    (repository / "house" / "line.yaml").symlink_to("../shared/line.yaml")
    ended = checked()
    assert (ended.code, ended.err, ended.out.count("error HSE2")) == (1, "", 1)


@pytest.mark.parametrize(
    "kind", ["pipe", "device", "dangling", "loop", "5 MB", "no UTF-8", "brackets", "aliases", "values"]
)
def test_a_broken_rule_file_costs_only_itself(kind: str, repository: Path, checked: Callable[..., Any]) -> None:
    path = repository / "house" / "broken.yaml"
    links = {"device": "/dev/zero", "dangling": "gone.yaml", "loop": "broken.yaml"}
    texts = {
        "5 MB": b"#" * 5_000_000, "no UTF-8": b"\xff", "brackets": b"a: " + b"[" * 100_000,
        "aliases": b"a: &a [x]\n" + b"b: *a\n" * 100_000, "values": b"- x\n" * 200_000,
    }  # fmt: skip
    if kind == "pipe":
        os.mkfifo(path)
    elif kind in links:
        path.symlink_to(links[kind])
    else:
        path.write_bytes(texts[kind])
    ended = checked()
    assert (ended.code, "house/broken.yaml:" in ended.err) == (2, True)
    assert ended.err.count("\n") < 60
