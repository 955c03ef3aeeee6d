"""The fields of a row -> the part that each plays: as the options say, else by their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newslint.article.dates.published import KEYS
from newslint.document.heads import fields as known
from newslint.record import record

PARTS = ("headline", "standfirst", "summary", "body", "caption")
"""The parts that are copy, in the order in which they are read."""
DATE, ID, SOURCE = "date", "id", "source"
ROLES = (*PARTS, DATE, ID, SOURCE)
_NAMED: Mapping[str, tuple[str, ...]] = {
    DATE: KEYS,
    ID: ("id", "guid", "uuid", "uid", "uri", "slug", "url", "link"),
    SOURCE: ("source", "publisher", "publication", "outlet", "feed", "site", "domain", "agency", "url", "link"),
}
"""Names of fields that are no copy; the first that is there counts."""
_STEP = "."


@record
class Fields:
    """Which field of a row plays which part, where somebody says so: pairs of a part and a field; `a.b` is `b` inside `a`."""

    named: tuple[tuple[str, str], ...] = ()

    def reads(self, name: str) -> bool:
        """Whether a column is read: it is named, or its name tells what it holds."""
        if any(name in {field, field.partition(_STEP)[0]} for _, field in self.named):
            return True
        return bool(known.role((name,), data=True)) or any(known.spelt(name) in names for names in _NAMED.values())

    def parted(self, row: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
        """The fields of a row that play a part: the part, the name of the field, and what stands there; in the order of the parts."""
        by_name = self._by_name(row)
        for part in PARTS:
            names = [field for one, field in self.named if one == part] or by_name.get(part, [])
            yield from ((part, name, value) for name in names if (value := _at(row, name)))
        for role, known_names in _NAMED.items():
            own = [field for one, field in self.named if one == role] or [_spelt(row, name) for name in known_names]
            found = next(((name, value) for name in own if name and (value := _at(row, name))), None)
            if found:
                yield role, *found

    def _by_name(self, row: Mapping[str, Any]) -> Mapping[str, list[str]]:
        """The fields of a row that are copy by their names and are not named otherwise; of a part that is told once, the first."""
        found: dict[str, list[str]] = {}
        named = {field for _, field in self.named}
        for name in row:
            part = known.role((name,), data=True) if name not in named else ""
            if part and (part not in found or part in {"summary", "caption"}):
                found.setdefault(part, []).append(name)
        return found


def _spelt(row: Mapping[str, Any], name: str) -> str:
    """The field of a row that has a name, however it is spelt; "" where none has."""
    return name if name in row else next((one for one in row if known.spelt(one) == name), "")


def _at(row: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 -- what stands there
    """What stands under a name, or inside what stands there; None where nothing does."""
    if name in row:
        return row[name]
    first, _, rest = name.partition(_STEP)
    inside = row.get(first) if rest else None
    return _at(inside, rest) if isinstance(inside, Mapping) else None
