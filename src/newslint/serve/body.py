"""A request -> its parameters, within bounds."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.requests import Request

from newslint import files
from newslint.serve.refusal import RefusalError

_ESCAPED = 12  # bytes for one character: four of UTF-8, each written %F0
_REST = 65_536  # bytes for what is sent beside the text
_FIELDS = 100


async def parameters(request: Request, longest: int) -> dict[str, str]:
    """What a request says, in its body or its address.

    Raises RefusalError for what is longer than a text of `longest` characters can be, or no UTF-8.
    """
    sent = await _body(request, longest * _ESCAPED + _REST) if request.method == "POST" else b""
    try:
        said = f"{request.url.query}&{sent.decode('utf-8')}"
        pairs = parse_qsl(said, keep_blank_values=True, errors="strict", max_num_fields=_FIELDS)
    except UnicodeDecodeError as error:
        raise RefusalError(400, f"the request is not UTF-8: {error.reason} at byte {error.start}") from error
    except ValueError as error:
        raise RefusalError(400, f"the request has more than {_FIELDS} parameters") from error
    return dict(pairs)


async def _body(request: Request, most: int) -> bytes:
    """The body of a request. One that is too long is taken off the line, so that the client hears why, and not kept."""
    if int(request.headers.get("content-length") or 0) > files.STORY:
        raise _too_large(most)
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > files.STORY:
            break
        if size <= most:
            pieces.append(piece)
        else:
            pieces.clear()
    if size > most:
        raise _too_large(most)
    return b"".join(pieces)


def _too_large(most: int) -> RefusalError:
    return RefusalError(413, f"the request is larger than {most:,} bytes, the most that is read here")
