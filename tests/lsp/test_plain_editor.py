"""An editor that can do little, and one that goes away without a word."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from subprocess import PIPE
from typing import IO

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import LanguageClient

from editing import SERVER, Editor
from launched import alive, children, launched, soon
from serving import SEED

pytestmark = pytest.mark.asyncio(loop_scope="function")


def read(stream: IO[bytes]) -> dict[str, object]:
    """The next message on a stream."""
    head = b"".join(iter(stream.readline, b"\r\n"))
    found: dict[str, object] = json.loads(stream.read(int(head.split()[1])))
    return found


@pytest_lsp.fixture(config=SERVER)  # type: ignore[untyped-decorator]  # it states no types
async def client(lsp_client: LanguageClient) -> AsyncIterator[None]:
    yield
    await lsp_client.shutdown_session()


async def test_positions_in_utf8_and_places_in_words(client: LanguageClient, tmp_path: Path) -> None:
    one, uri = Editor(client), (tmp_path / "a.txt").as_uri()
    general = types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf8])
    result = await one.begin(types.ClientCapabilities(general=general), tmp_path)
    assert result.capabilities.position_encoding == types.PositionEncodingKind.Utf8
    one.open(uri, SEED, "plaintext")
    (found,) = await one.codes(uri, "FIG101")
    line = SEED.splitlines()[2]
    assert found.range.start == types.Position(2, len(line[: line.index("$35")].encode()))
    assert found.related_information is None
    assert "\nline 5: “$1 = 7.1157 Chinese yuan”, " in found.message
    _, ignore = await one.actions(uri, found.range)
    assert ignore.edit
    assert ignore.edit.changes
    (edit,) = ignore.edit.changes[uri]
    assert (edit.new_text, edit.range.start) == ("[newslint: ignore FIG101 -- reason]\n", types.Position(2, 0))


@pytest.mark.parametrize("words", [[], ["shutdown", "exit"]])
async def test_the_server_ends_with_its_editor(tmp_path: Path, words: list[str]) -> None:
    process = launched(tmp_path, "lsp", stdin=PIPE)
    assert process.stdin
    assert process.stdout
    assert process.stderr
    for number, method in enumerate(["initialize", *words]):
        named = {} if method == "exit" else {"id": number}
        said = json.dumps({"jsonrpc": "2.0", "method": method, "params": {"capabilities": {}}, **named}).encode()
        process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(said), said))
        process.stdin.flush()
        if method != "exit":
            assert read(process.stdout)["id"] == number
    below = children(process.pid)
    process.stdin.close()
    assert soon(lambda: process.poll() is not None)
    assert (process.returncode, process.stderr.read()) == (0, b"")
    assert soon(lambda: not any(map(alive, below)))
