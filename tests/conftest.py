"""What every test stands on."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from launched import SOURCES
from newslint.cache import FOLDER

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")  # a busy one is no fault of the code

IMPOSSIBLE = """\
code: TST101
extends: change
level: error
summary: A fall below nothing.
message: "{verb} {stated} cannot be"
fault: impossible
scale: 400
examples:
  - bad: Sales fell ⟦130%⟧ in the year.
  - good: Sales rose 130% in the year.
"""
DIRECTION = """\
code: TST102
extends: change
level: warning
enabled: false
summary: The words and the levels go different ways.
message: "{verb}, but {new} from {old} is {expected}"
fault: direction
examples:
  - bad: Revenue rose to ⟦$4 million⟧ from $5 million.
  - good: Revenue rose to ⟦$5 million⟧ from $4 million.
"""


def pytest_configure() -> None:
    """A run that a test interrupts hears it, though whoever started the tests (`nohup`, a script with `&`) had it ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, lambda *_: None)  # what is started does not inherit that


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Tests neither read nor write the user's cache, and share one; what they start is what they test, though another newslint may be installed."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER, str(folder))
        patch.setenv("PYTHONPATH", SOURCES, prepend=os.pathsep)
        yield folder


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A folder of two rule files."""
    folder = tmp_path / "house-rules"
    folder.mkdir()
    (folder / "fall-below-nothing.yaml").write_text(IMPOSSIBLE, "utf-8")
    (folder / "wrong-way.yaml").write_text(DIRECTION, "utf-8")
    return folder
