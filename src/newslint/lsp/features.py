"""The messages of the protocol -> what the server does and answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from lsprotocol import types

from newslint.config.places import NAMES, PROJECT
from newslint.desk import Wishes
from newslint.lsp import asked
from newslint.lsp.actions import actions
from newslint.lsp.diagnostics import location
from newslint.lsp.server import PAUSE, Server, is_configuration

_WATCHED = (*NAMES, PROJECT, "*.yaml", "*.yml", "*.csv", ".vale.ini")
"""Configurations, rule files and lists: what changes in one of them may change every report."""
_TOP = types.Range(types.Position(0, 0), types.Position(0, 0))


def made(wishes: Wishes) -> Server:
    """A server that judges as was asked."""
    server = Server(wishes)
    for method, answer in _FEATURES.items():
        server.feature(method)(answer)
    only = types.CodeActionOptions([types.CodeActionKind.QuickFix])
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, only)(_actions)
    return server


async def _initialized(ls: Server, _params: types.InitializedParams) -> None:
    """Ask the editor to watch what reports depend on."""
    if not ls.watches():
        return
    watchers = [types.FileSystemWatcher(f"**/{pattern}") for pattern in _WATCHED]
    options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
    wanted = types.Registration("watched", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    await ls.client_register_capability_async(types.RegistrationParams([wanted]))


def _opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    ls.judge(params.text_document.uri)


def _changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    ls.judge(params.text_document.uri, PAUSE)


def _saved(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    if is_configuration(params.text_document.uri):
        ls.renew()


def _closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.close(params.text_document.uri)


def _renewed(ls: Server, _params: types.DidChangeWatchedFilesParams) -> None:
    ls.renew()


async def _actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """What may be done about what stands there."""
    uri, only = params.text_document.uri, params.context.only
    if only is not None and types.CodeActionKind.QuickFix not in only:
        return []
    draft, report = ls.draft(uri), await ls.report(uri)
    if not (draft and report and report.source == draft.source):
        return []
    return [*actions(draft, report, draft.places.span(params.range))]


async def _hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    """The line of the ledger; plain words, for copy must not become markup there."""
    draft = ls.draft(params.text_document.uri)
    report = await ls.ledger(draft) if draft else None
    if not (draft and report and (entry := asked.figure(report, draft.places.offset(params.position)))):
        return None
    words = types.MarkupContent(types.MarkupKind.PlainText, asked.told(report, entry))
    return types.Hover(words, draft.places.range(entry.span))


async def _definition(ls: Server, params: types.DefinitionParams) -> list[types.Location]:
    """The places that what stands there is held against."""
    draft = ls.draft(params.text_document.uri)
    report = await ls.ledger(draft) if draft else None
    if not (draft and report):
        return []
    spans = asked.counterparts(report, draft.places.offset(params.position))
    return [location(path, span, report, draft.uri, draft.places) for path, span in spans]


async def _lenses(ls: Server, params: types.CodeLensParams) -> list[types.CodeLens]:
    """The counts of the ledger, above the story."""
    report = await ls.report(params.text_document.uri)
    said = report and asked.counts(report)
    return [types.CodeLens(_TOP, types.Command(said, ""))] if said else []


_FEATURES: dict[str, Callable[[Server, Any], Awaitable[Any] | None]] = {
    types.INITIALIZED: _initialized,
    types.TEXT_DOCUMENT_DID_OPEN: _opened,
    types.TEXT_DOCUMENT_DID_CHANGE: _changed,
    types.TEXT_DOCUMENT_DID_SAVE: _saved,
    types.TEXT_DOCUMENT_DID_CLOSE: _closed,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _renewed,
    types.TEXT_DOCUMENT_HOVER: _hover,
    types.TEXT_DOCUMENT_DEFINITION: _definition,
    types.TEXT_DOCUMENT_CODE_LENS: _lenses,
}
