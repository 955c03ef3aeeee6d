"""`newslint serve`: a service on this machine that tools for LanguageTool ask, until it is interrupted."""

from __future__ import annotations

import argparse
import errno
import logging
import os
import socket

from newslint.cli import asked, terminal
from newslint.cli.usage import UsageError, needing
from newslint.desk import Desk
from newslint.files import reason
from newslint.record import replace

_LOCAL = ("127.0.0.1", "::1", "localhost")
_PORT = 8081
"""Where tools look for a LanguageTool of their own machine."""
_BACKLOG = 512


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `serve` accepts."""
    asked.about_rules(parser, reads=False)
    add = parser.add_argument_group("who is served").add_argument
    add("--host", metavar="ADDRESS", default=_LOCAL[0], help="where to listen (default: this machine alone)")
    add(
        "--port",
        metavar="N",
        type=asked.port,
        default=_PORT,
        help=f"default: {_PORT}, where tools look for LanguageTool",
    )
    add(
        "--allow-origin",
        metavar="ORIGIN",
        action="append",
        default=[],
        help="pages from there may ask too (https://cms.example.org); may be repeated",
    )
    add = parser.add_argument_group("how much").add_argument
    add("--max-length", metavar="N", type=asked.count, default=200_000, help="characters of a text (default: 200,000)")
    add("--timeout", metavar="SECONDS", type=asked.count, default=20, help="for one text (default: 20)")
    asked.about_jobs(add)


def run(args: argparse.Namespace) -> int:
    """Serve until somebody ends it."""
    with needing("serve"):
        import uvicorn  # noqa: PLC0415 -- an extra

        from newslint.serve.service import Service, Terms  # noqa: PLC0415 -- likewise
    wishes = replace(asked.wishes(args), folder=os.getcwd(), sent=True)  # noqa: PTH109 -- a string
    if code := terminal.complained(Desk(wishes).guide("").failures):
        return code
    terms = Terms(args.max_length, args.timeout, args.jobs, tuple(args.allow_origin), _hosts(args.host))
    listener = _listener(args.host, args.port)
    _announce(args.host, listener.getsockname()[1])
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL + 1)  # what it tells of a request may hold copy
    service = Service(wishes, terms, terminal.err).application()
    config = uvicorn.Config(service, lifespan="on", log_config=None, access_log=False, server_header=False, ws="none")
    uvicorn.Server(config).run(sockets=[listener])
    return 0


def _hosts(host: str) -> tuple[str, ...]:
    """The names by which a service of this machine alone is asked: a page from elsewhere may lend it another one."""
    return _LOCAL if host in _LOCAL else ()


def _listener(host: str, port: int) -> socket.socket:
    """What listens. Raises UsageError where nothing can."""
    try:
        (family, sort, *_, address), *_ = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        listener = socket.socket(family, sort)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        message = f"cannot listen at {host}, port {port}: {reason(error)}"
        raise UsageError(
            f"{message}; --port names another one" if error.errno == errno.EADDRINUSE else message
        ) from None
    return listener


def _announce(host: str, port: int) -> None:
    """Say where the service is, and who can reach it."""
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    terminal.err(f"newslint: serving {address} (as LanguageTool: {address}v2); Ctrl-C ends it")
    if host not in _LOCAL:
        terminal.err(
            "newslint: warning: everybody who reaches this machine can send copy there, unencrypted; nobody is asked who they are"
        )
