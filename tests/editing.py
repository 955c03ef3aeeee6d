"""An editor, as far as the language server sees it: documents are opened and changed, and diagnostics come."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from launched import PATIENCE, SOURCES

SERVER = ClientServerConfig(
    server_command=[sys.executable, "-m", "newslint", "lsp", "--stdio"],
    server_env={**os.environ, "PYTHONPATH": SOURCES},
)


class Editor:
    """A client, and the folders that are open in it."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client
        self.wanted: list[types.RegistrationParams] = []

    async def begin(self, capabilities: types.ClientCapabilities, *roots: Path) -> types.InitializeResult:
        """Open folders; what the server wants to be told is noted."""
        self.client.feature(types.CLIENT_REGISTER_CAPABILITY)(partial(list.append, self.wanted))
        folders = [types.WorkspaceFolder(root.as_uri(), root.name) for root in roots]
        asked = types.InitializeParams(capabilities, workspace_folders=folders, root_uri=roots[0].as_uri())
        return await self.client.initialize_session(asked)

    def open(self, uri: str, text: str, language: str = "markdown") -> None:
        """Open a document, which need not be a file."""
        item = types.TextDocumentItem(uri, language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def type(self, uri: str, version: int, text: str) -> None:
        """Change a document."""
        identifier = types.VersionedTextDocumentIdentifier(version, uri)
        changes: list[types.TextDocumentContentChangeEvent] = [types.TextDocumentContentChangeWholeDocument(text)]
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, changes))

    async def shown(self, uri: str, wanted: Callable[[list[types.Diagnostic]], object]) -> list[types.Diagnostic]:
        """The diagnostics of a document once they are as wanted."""
        for _ in range(PATIENCE * 20):
            if uri in self.client.diagnostics and wanted(found := [*self.client.diagnostics[uri]]):
                return found
            await asyncio.sleep(0.05)
        raise AssertionError(self.client.diagnostics.get(uri))

    async def codes(self, uri: str, *codes: str) -> list[types.Diagnostic]:
        """The diagnostics of a document once they have these codes."""
        return await self.shown(uri, lambda found: [one.code for one in found] == [*codes])

    async def actions(self, uri: str, place: types.Range) -> list[types.CodeAction]:
        """What may be done at a place."""
        context = types.CodeActionContext([])
        asked = types.CodeActionParams(types.TextDocumentIdentifier(uri), place, context)
        found = await self.client.text_document_code_action_async(asked) or []
        return [one for one in found if isinstance(one, types.CodeAction)]


def mended(text: str, edits: Iterable[types.TextEdit]) -> str:
    """The text with edits made that are counted in UTF-16, as an editor makes them."""
    data = text.encode("utf-16-le")
    for edit in sorted(edits, key=lambda one: (one.range.start.line, one.range.start.character), reverse=True):
        start, end = (_at(text, place) for place in (edit.range.start, edit.range.end))
        data = data[:start] + edit.new_text.encode("utf-16-le") + data[end:]
    return data.decode("utf-16-le")


def _at(text: str, place: types.Position) -> int:
    """The byte of UTF-16 at a position."""
    before = "".join(text.splitlines(keepends=True)[: place.line])
    return len(before.encode("utf-16-le")) + 2 * place.character


def edits(action: types.CodeAction) -> list[types.TextEdit]:
    """The edits of an action in one document."""
    assert action.edit
    changes = action.edit.document_changes or ()
    return [
        edit
        for change in changes
        if isinstance(change, types.TextDocumentEdit)
        for edit in change.edits
        if isinstance(edit, types.TextEdit)
    ]
