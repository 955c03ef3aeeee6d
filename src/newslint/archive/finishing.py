"""A run that is whole -> its outputs, each in its place in one step: what is done of that is not done again."""

from __future__ import annotations

import os

from newslint.archive.inputs import Input
from newslint.archive.unfinished import SUFFIX, Unfinished

_FAILURES = ".not-checked.jsonl"
_OURS = (b'{"path": ', b"PAR1", b'{"rank": ')
"""How what an archive comes to begins."""


def beside(output: str) -> str:
    """Where it is written what was not checked."""
    return os.path.splitext(output)[0] + _FAILURES  # noqa: PTH122 -- strings throughout, as elsewhere


def put_in_place(work: Unfinished, output: str, form: str) -> None:
    """Put what a run has written where it belongs. Raises OSError."""
    if form == "parquet":
        from newslint.archive import parquet  # noqa: PLC0415 -- an extra

        parquet.written(work.at("findings.jsonl"), work.at("findings.parquet"))
    work.moved(f"findings.{form}", output)
    if work.summary.state["failures"]:
        work.moved("failures.jsonl", beside(output))
    elif os.path.exists(beside(output)):  # noqa: PTH110 -- as above
        os.unlink(beside(output))  # noqa: PTH108 -- of an earlier run


def strange(path: str) -> bool:
    """Whether something stands at a path that no run of an archive has written: a pipe or a device is not put aside either."""
    try:
        if not os.path.exists(path):  # noqa: PTH110 -- likewise
            return False
        if not os.path.isfile(path):  # noqa: PTH113 -- likewise
            return True
        if not os.path.getsize(path):  # noqa: PTH202 -- likewise
            return False
        with open(path, "rb") as file:  # noqa: PTH123 -- likewise
            return not file.read(16).startswith(_OURS)
    except OSError:
        return True


def outside(inputs: list[Input], outputs: list[str]) -> list[Input]:
    """The files of an archive without what an earlier run over it has written there."""
    own = {_whole(path) for output in outputs for path in (output, beside(output))}
    unfinished = tuple(_whole(output) + SUFFIX + os.sep for output in outputs)
    return [one for one in inputs if _whole(one.path) not in own and not _whole(one.path).startswith(unfinished)]


def _whole(path: str) -> str:
    return os.path.abspath(path)  # noqa: PTH100 -- resolve() would follow links
