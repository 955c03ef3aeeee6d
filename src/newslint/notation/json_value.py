"""JSON text -> its value, or why there is none."""

from __future__ import annotations

import json
from typing import Any

from newslint.notation import NotationError, held, too_deep


def loads(text: str, *, most: int) -> Any:  # noqa: ANN401 -- what JSON holds
    """The value of a text that holds no more than `most` values.

    Raises NotationError for anything else.
    """
    if sum(map(text.count, "[{,")) > most:
        raise NotationError(0, f"more than {most:,} values")
    try:
        return held(json.loads(text))
    except json.JSONDecodeError as error:
        raise NotationError(error.pos, error.msg) from error
    except RecursionError as error:
        raise NotationError(0, too_deep()) from error
    except NotationError:
        raise
    except ValueError as error:  # Python counts the digits of whole numbers, and names no place
        raise NotationError(0, "a number has too many digits") from error
