"""The language server: what an editor tells and asks -> drafts judged, while they are written."""

from __future__ import annotations

import asyncio
import os
from functools import partial
from urllib.parse import unquote

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from newslint.config.places import NAMES, PROJECT
from newslint.desk import Wishes
from newslint.live.bench import begun
from newslint.live.crew import Crew, UndoneError
from newslint.lsp.diagnostics import diagnostics
from newslint.lsp.draft import Draft, Lint, name
from newslint.lsp.places import Places
from newslint.model import Failure, Report, Source
from newslint.version import __version__

PAUSE = 0.15  # seconds without a key before a text is judged
_SECONDS = 60  # for one text


class Server(LanguageServer):
    """The drafts that are open, and the work at the last version of each."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__("newslint", __version__, types.TextDocumentSyncKind.Full)
        self._wishes = wishes
        self._crew = self._engaged()
        self._work: dict[str, asyncio.Task[Report | None]] = {}

    def run(self) -> None:
        """Speak over standard input and output until the editor ends it."""
        try:
            self.start_io()
        finally:
            self._crew.dismiss()

    def draft(self, uri: str) -> Draft | None:
        """A document as it stands; None where it is not open."""
        if self.workspace.text_documents.keys().isdisjoint((uri, unquote(uri))):  # pygls 2.1 keeps them by the latter
            return None
        document = self.workspace.get_text_document(uri)
        root = to_fs_path(self.workspace.root_uri or "") or os.getcwd()  # noqa: PTH109 -- a string
        source = Source(name(to_fs_path(uri), document.language_id, root), document.source)
        places = Places(source, self.workspace.position_encoding)
        return Draft(
            uri, document.version, source, places, versioned=self._says("workspace.workspace_edit.document_changes")
        )

    def judge(self, uri: str, pause: float = 0) -> None:
        """Judge a document after a pause; what was begun for an earlier version is dropped."""
        self._drop(uri)
        if draft := self.draft(uri):
            self._work[uri] = asyncio.ensure_future(self._judged(draft, pause))

    def close(self, uri: str) -> None:
        """Forget a document, and what was said of it."""
        self._drop(uri)
        self._publish(uri, None, [])

    def renew(self) -> None:
        """Judge all that is open anew: a configuration, or what it names, has changed."""
        self._crew.dismiss()
        self._crew = self._engaged()
        for uri in [*self._work]:
            self.judge(uri, PAUSE)

    async def report(self, uri: str) -> Report | None:
        """What was found in a document as it stands; None where it is excluded, or has changed in the meantime."""
        work = self._work.get(uri)
        if work is None:
            return None
        await asyncio.wait({work})
        return None if work.cancelled() else work.result()

    async def ledger(self, draft: Draft) -> Report | None:
        """The report of a draft with what each figure is worth."""
        return await self._lint(draft, values=True)

    async def _judged(self, draft: Draft, pause: float) -> Report | None:
        """The report of a draft, once it is shown."""
        await asyncio.sleep(pause)
        report = await self._lint(draft, values=False)
        related = self._says("text_document.publish_diagnostics.related_information")
        said = diagnostics(report, draft.uri, draft.places, related=related) if report else ()
        self._publish(draft.uri, draft.version, [*said])
        return report

    async def _lint(self, draft: Draft, *, values: bool) -> Report | None:
        """The report of a draft; why there is none is in one too."""
        path = draft.source.path
        try:
            return await self._crew.done(Lint(draft.source.text, path, values))
        except UndoneError as undone:
            return Report(draft.source, failures=(Failure(path, str(undone)),))

    def _publish(self, uri: str, version: int | None, said: list[types.Diagnostic]) -> None:
        """Have the editor show what is said of a document."""
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, said, version))

    def _drop(self, uri: str) -> None:
        """Stop working at a document."""
        if work := self._work.pop(uri, None):
            work.cancel()

    def _engaged(self) -> Crew:
        """A process that judges."""
        return Crew(partial(begun, self._wishes), 1, _SECONDS)

    def _says(self, capability: str) -> bool:
        """Whether the editor says that it can do something."""
        found: object = self.client_capabilities
        for word in capability.split("."):
            found = getattr(found, word, None)
        return bool(found)

    def watches(self) -> bool:
        """Whether the editor watches files for whoever asks."""
        return self._says("workspace.did_change_watched_files.dynamic_registration")


def is_configuration(uri: str) -> bool:
    """Whether a document says what a newsroom wants."""
    return os.path.basename(to_fs_path(uri) or "") in (*NAMES, PROJECT)  # noqa: PTH119 -- a string
