"""Archives that tests make: stories in rows, as a newsroom exports them."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion, said {name}."
_GOOD = "The council of {name} opened the pier on time. Some 4{number} boats lay there."


def stories(count: int) -> list[dict[str, Any]]:
    """So many stories, of which every third has an error."""
    made = []
    for number in range(count):
        name = f"Harbour{chr(97 + number % 26)}"
        text = (_BAD if number % 3 == 0 else _GOOD).format(name=name, number=number % 10)
        made.append({
            "id": f"s{number}", "headline": f"The pier of {name}", "date": f"20{10 + number % 5}-0{1 + number % 9}-03",
            "source": f"https://www.{name.lower()}.example/{number}", "body": f"{text}\n\n“We are glad,” said Ann Lee.",
        })  # fmt: skip
    return made


def lines(path: Path, rows: Sequence[Any]) -> Path:
    """Rows as JSON Lines; what is text already stands there as it is."""
    path.write_text("".join(row if isinstance(row, str) else json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def table(path: Path, rows: Sequence[dict[str, Any]], delimiter: str = ",") -> Path:
    """Rows as a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, [*rows[0]], delimiter=delimiter)
        out.writeheader()
        out.writerows(rows)
    return path


def records(path: Path) -> list[dict[str, Any]]:
    """What stands in a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
