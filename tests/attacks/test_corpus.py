"""Every input of the fuzzer's corpus, what once broke something among it, breaks nothing."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from attacks import targets

INPUTS = [
    pytest.param(name, seed, id=f"{name}-{seed.name}") for name in targets.TARGETS for seed in targets.seeds(name)
]
SECONDS = 5


@pytest.mark.parametrize(("name", "seed"), INPUTS)
def test_an_input_breaks_nothing(name: str, seed: Path) -> None:
    began = time.thread_time()
    targets.TARGETS[name](seed.read_bytes().decode("utf-8", "replace"))
    assert time.thread_time() - began < SECONDS
