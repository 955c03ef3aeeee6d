"""What is allowed -> the service: the addresses that it answers at, and who may ask."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from newslint.desk import Wishes
from newslint.live.bench import begun
from newslint.live.crew import Crew, Job, UndoneError, defect
from newslint.live.recent import Recent, question
from newslint.record import record
from newslint.report.escapes import MARKUP, encoded
from newslint.serve import drawing, languages
from newslint.serve.answer import SOFTWARE, Answer, Check, written
from newslint.serve.body import parameters
from newslint.serve.question import read
from newslint.serve.refusal import RefusalError

_ROOM = 16_000_000  # bytes of answers that are kept
_JSON = "application/json"
_GUARDED = {
    "Content-Security-Policy": drawing.POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_SHEETS = {
    "draft.css": (partial(drawing.sheet, "draft.css"), "text/css"),
    "draft.js": (partial(drawing.sheet, "draft.js"), "text/javascript"),
    "report.css": (partial(drawing.borrowed, "style"), "text/css"),
    "report.js": (partial(drawing.borrowed, "script"), "text/javascript"),
}
_NUMBERED = ("[::1]", "[")
"""This machine by its number, of which earlier versions of starlette look at the bracket alone: nobody can lend it to another."""
_BUSY = 503
_LATE = 408
_GONE = 499
"""The status of an answer that nobody waits for; it is never sent."""


@record
class Terms:
    """What the service allows: how long a text may be, in characters, and take, in seconds, by so many processes.

    Browsers show its answers only to pages of the `origins`; `hosts` are the names by which it is asked, none meaning any.
    """

    longest: int = 200_000
    seconds: float = 20
    jobs: int = 1
    origins: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


class Service:
    """The service: the processes that judge, and the last answers."""

    def __init__(self, wishes: Wishes, terms: Terms, say: Callable[[str], object]) -> None:
        self._say = say
        self._terms = terms
        self._recent = Recent(_ROOM)
        self._crew = Crew(partial(begun, wishes), terms.jobs, terms.seconds)

    def application(self) -> Starlette:
        """What a server of HTTP runs."""
        terms = self._terms
        guards = (
            [Middleware(TrustedHostMiddleware, allowed_hosts=[*terms.hosts, *_NUMBERED], www_redirect=False)]
            if terms.hosts
            else []
        )
        if terms.origins:
            guards.append(Middleware(CORSMiddleware, allow_origins=[*terms.origins], allow_methods=["GET", "POST"]))
        answers = {UndoneError: _undone, ClientDisconnect: _gone, Exception: self._broken}
        return Starlette(
            routes=[*self._routes()], middleware=guards, exception_handlers=answers, lifespan=self._lasting
        )

    def _routes(self) -> list[Route]:
        """The addresses, with and without the version of the protocol in front."""
        plain = {
            "languages": partial(_said, written([*languages.known()]), _JSON),
            "info": partial(_said, written({"software": SOFTWARE}), _JSON),
            "healthcheck": partial(_said, b"OK", "text/plain"),
            "maxtextlength": partial(_said, str(self._terms.longest).encode(), "text/plain"),
        }
        fronts = ("", "/v2")
        routes = [Route(f"{front}/{name}", answer) for front in fronts for name, answer in plain.items()]
        routes += [Route(f"/{name}", partial(_said, made().encode(), sort)) for name, (made, sort) in _SHEETS.items()]
        routes += [Route("/", self.page, methods=["GET", "POST"]), Route("/draft", self.draft, methods=["POST"])]
        return routes + [Route(f"{front}/check", self.check, methods=["GET", "POST"]) for front in fronts]

    @asynccontextmanager
    async def _lasting(self, _app: Starlette) -> AsyncIterator[None]:
        """The processes live as long as the service."""
        try:
            yield
        finally:
            self._crew.dismiss()

    async def check(self, request: Request) -> Response:
        """What was found in a text."""
        said = await self._said_in(request)
        asked = read(said, self._terms.longest)
        key = question("check", *(f"{name}={value}" for name, value in sorted(said.items())))
        return await self.answered(request, key, Check(asked, self._terms.longest), _JSON)

    async def _said_in(self, request: Request) -> dict[str, str]:
        """What a request says. Raises RefusalError where it does not arrive in the time that a text may take."""
        try:
            async with asyncio.timeout(self._terms.seconds):
                return await parameters(request, self._terms.longest)
        except TimeoutError as error:
            raise RefusalError(_LATE, f"the request did not arrive within {self._terms.seconds:g} seconds") from error

    async def draft(self, request: Request) -> Response:
        """A draft as it was checked."""
        asked = drawing.draft(await self._said_in(request), self._terms.longest)
        return await self.answered(
            request, question("draft", asked.name, asked.text, asked.origin, asked.source), asked, _JSON
        )

    async def page(self, request: Request) -> Response:
        """The page for a draft; a browser that runs no script sends the draft to it."""
        chosen = found = None
        if request.method == "POST":
            chosen = drawing.draft(await self._said_in(request), self._terms.longest)
            found = drawing.Drawn(**json.loads((await self._crew.done(chosen)).data))
        html = drawing.page(self._terms.longest, chosen, found)
        return Response(encoded(html, MARKUP), media_type="text/html", headers=_GUARDED)

    async def answered(self, request: Request, key: bytes, job: Job[Answer], sort: str) -> Response:
        """What was answered before, else what becomes of a job while the client waits for it."""
        before = self._recent.answer(key)
        if before is not None:
            return Response(before, media_type=sort)
        answer = await _while_there(request, self._crew.done(job))
        if answer.lasts:
            self._recent.keep(key, answer.data)
        return Response(answer.data, media_type=sort)

    def _broken(self, _request: Request, error: Exception) -> Response:
        """A defect, without a word of the text that it came about with."""
        said = defect(error)
        self._say(f"newslint: {said}")
        return PlainTextResponse(f"Error: {said}", 500)


async def _while_there(request: Request, work: Awaitable[Answer]) -> Answer:
    """What comes of some work, given up where the client hangs up. Raises ClientDisconnect then."""
    task, leaving = asyncio.ensure_future(work), asyncio.ensure_future(_left(request))
    try:
        await asyncio.wait({task, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise ClientDisconnect
        return await task
    finally:
        leaving.cancel()
        task.cancel()


async def _left(request: Request) -> None:
    """Comes to its end when the client hangs up."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _said(answer: bytes, sort: str, _request: Request) -> Response:
    """What is always the same."""
    return Response(answer, media_type=sort)


def _undone(_request: Request, error: Exception) -> Response:
    """Why a text was not checked, as LanguageTool says it."""
    return PlainTextResponse(f"Error: {error}", error.status if isinstance(error, RefusalError) else _BUSY)


def _gone(_request: Request, _error: Exception) -> Response:
    """Nobody is there to read it."""
    return Response(status_code=_GONE)
