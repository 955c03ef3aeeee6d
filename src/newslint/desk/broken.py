"""What newslint broke down over -> what is said of it."""

from __future__ import annotations

import os


def defect(error: Exception) -> str:
    """What broke down, and where, for whoever mends it."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f" at {os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else ""  # noqa: PTH119 -- a string
    return f"not checked: a defect of newslint, please report it: {type(error).__name__}: {error}{where}"
