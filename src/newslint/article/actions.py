"""A rule's `action` and the words it matched -> what may be written instead (the actions that Vale names)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from newslint.article.patterns import compiled
from newslint.model import Edit, Fix, Span

Action = tuple[tuple[str, tuple[str, ...]], ...]
"""`action: {name: replace, params: [one, two]}` as a rule's options hold it."""
NAMES = ("replace", "remove", "edit", "convert", "suggest")


def checked(action: Action) -> None:
    """Raise ValueError for an action that no rule may ask for, or one whose parameters it cannot use."""
    name, params = parts(action)
    if name and name not in NAMES:
        message = f"action: no action {name!r} (allowed: {', '.join(NAMES)})"
        raise ValueError(message)
    if name == "edit" and (not params or params[0] not in _EDITS or len(params) != _EDITS[params[0]][0]):
        wanted = "; ".join(f"{word}: {count - 1} more" for word, (count, _) in _EDITS.items())
        message = f"action: edit needs what to do and with what ({wanted})"
        raise ValueError(message)


def parts(action: Action) -> tuple[str, tuple[str, ...]]:
    """The name and the parameters of an action; "" and none where there is none."""
    table = dict(action)
    return next(iter(table.get("name", ())), ""), table.get("params", ())


def choices(action: Action, matched: str) -> tuple[str, ...]:
    """What the action would write for the words matched."""
    name, params = parts(action)
    if name == "replace":
        return params
    if name == "remove":
        return ("",)
    if name == "convert":
        return (matched.lower(),)
    if name == "edit":
        return (_EDITS[params[0]][1](matched, params).strip(),)
    return ()


def fix(action: Action, span: Span, matched: str) -> tuple[Fix | None, tuple[str, ...]]:
    """The fix, if the action leaves one choice only, and all choices as suggestions."""
    written = choices(action, matched)
    only = Fix((Edit(span, written[0]),)) if len(written) == 1 and written[0] != matched else None
    return only, written


def _split(matched: str, params: Sequence[str]) -> str:
    """One of the pieces between a separator; the words themselves where there are not so many."""
    pieces, at = matched.split(params[1]), params[2]
    return pieces[int(at)] if at.isdigit() and int(at) < len(pieces) else matched


def _regex(matched: str, params: Sequence[str]) -> str:
    """The words with a pattern replaced; `$1` stands for its first group."""
    template = compiled(r"\$\{?(\d)\}?").sub(r"\\g<\1>", params[2].replace("\\", "\\\\"))
    return compiled(params[1]).sub(template, matched)


_EDITS: Mapping[str, tuple[int, Callable[[str, Sequence[str]], str]]] = {
    "regex": (3, _regex),
    "trim": (2, lambda matched, params: matched.strip(params[1])),
    "trim_left": (2, lambda matched, params: matched.lstrip(params[1])),
    "trim_right": (2, lambda matched, params: matched.rstrip(params[1])),
    "truncate": (2, lambda matched, params: matched.split(params[1])[0]),
    "split": (3, _split),
}
"""Each edit: how many parameters it takes, its own name included, and what it does."""
