"""One service for all that is asked of it in this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="pip install 'newslint[serve]'")
pytest.importorskip("uvicorn", reason="pip install 'newslint[serve]'")

from serving import Served, served


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A service of this machine alone, as it starts without options but for the number of processes."""
    folder: Path = tmp_path_factory.mktemp("service")
    (folder / ".git").mkdir()
    with served(folder, "--jobs", "2", "--max-length", "20000") as found:
        yield found
