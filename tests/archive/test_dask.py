from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archived import lines, stories
from launched import ended, surroundings

distributed = pytest.importorskip("distributed", reason="the extra dask is not installed")


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A cluster of two processes, as somebody may run one."""
    for name, value in surroundings(tmp_path).items():
        monkeypatch.setenv(name, value)
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, local_directory=str(tmp_path / "dask")
    ) as made:
        yield made.scheduler_address


def test_a_cluster_finds_what_processes_find(tmp_path: Path, cluster: str) -> None:
    lines(tmp_path / "a.jsonl", [*stories(70), "no json\n"])
    words = ("archive", "a.jsonl", "--between")
    assert ended(tmp_path, *words, "b1.jsonl", "--output", "one.jsonl", "--jobs", "2").code == 2
    assert ended(tmp_path, *words, "b2.jsonl", "--output", "two.jsonl", "--dask", cluster).code == 2
    for one, two in (
        ("one.jsonl", "two.jsonl"),
        ("one.not-checked.jsonl", "two.not-checked.jsonl"),
        ("b1.jsonl", "b2.jsonl"),
    ):
        assert (tmp_path / one).read_bytes() == (tmp_path / two).read_bytes()
    assert (tmp_path / "one.jsonl").stat().st_size


def test_a_cluster_that_is_not_there_is_said(tmp_path: Path) -> None:
    lines(tmp_path / "a.jsonl", stories(1))
    run = ended(tmp_path, "archive", "a.jsonl", "--output", "found.jsonl", "--dask", "nowhere:1:2")
    assert run.code == 2
    assert b"the Dask cluster at nowhere:1:2" in run.err
