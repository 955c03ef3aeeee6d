"""A service as a process of its own, and the story that it is asked about."""

from __future__ import annotations

import re
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx

from launched import PATIENCE, launched

SEED = "🚢 Ferries 🚢\n\nThe yard 🏗️ ordered ships for 380 billion yuan ($35 billion), it said.\n\n($1 = 7.1157 Chinese yuan)\n"
"""The story whose conversion is wrong, with characters before it that take two units of UTF-16."""

_NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""None is needed, and loading them takes longer than a story."""


class Served(NamedTuple):
    """Where a service is, a client to ask it, its process, and what it has said."""

    url: str
    client: httpx.Client
    process: subprocess.Popen[bytes]
    said: list[str]


@contextmanager
def served(folder: Path, *words: str) -> Iterator[Served]:
    """`newslint serve` at a free port, until the end of the block."""
    process = launched(folder, "serve", "--port", "0", *words, more={"PYTHONUNBUFFERED": "1"})
    assert process.stderr
    said: list[str] = []
    try:
        for line in process.stderr:
            said.append(line.decode())
            if found := re.search(r"http://\S+?(?=/ )", said[-1]):
                break
        assert found, said
        stream = process.stderr
        threading.Thread(target=lambda: said.extend(line.decode() for line in stream), daemon=True).start()
        with httpx.Client(base_url=found[0], timeout=PATIENCE, verify=_NO_CERTIFICATES) as client:
            yield Served(found[0], client, process, said)
    finally:
        process.terminate()
        process.wait(30)


def units(text: str) -> int:
    """How many units of UTF-16 a text takes, by the codec."""
    return len(text.encode("utf-16-le")) // 2
