"""A rule's `action` and the words it matched -> what may be written instead (the actions that Vale names)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from newslint.article import Article
from newslint.article.style.patterns import matches
from newslint.model import Edit, Fix, Sought, Span

Action = tuple[tuple[str, tuple[str, ...]], ...]
"""`action: {name: replace, params: [one, two]}` as a rule's options hold it."""
MANY, LONG = 100, 1000
"""How many parameters an action may have, and of how many characters each; longer words are not edited."""
NAMES = ("replace", "remove", "edit", "convert", "suggest")


def checked(action: Action) -> None:
    """Raise ValueError for an action that no rule may ask for, or one whose parameters it cannot use."""
    name, params = parts(action)
    if name and name not in NAMES:
        message = f"action: no action {name!r} (allowed: {', '.join(NAMES)})"
        raise ValueError(message)
    if len(params) > MANY or any(len(param) > LONG for param in params):
        message = f"action: more than {MANY} params, or one of more than {LONG:,} characters"
        raise ValueError(message)
    if name == "edit" and (not params or params[0] not in _EDITS or len(params) != _EDITS[params[0]][0]):
        wanted = "; ".join(f"{word}: {count - 1} more" for word, (count, _) in _EDITS.items())
        message = f"action: edit needs what to do and with what ({wanted})"
        raise ValueError(message)
    if name == "edit" and params[0] in {"split", "truncate"} and not params[1]:
        message = f"action: {params[0]} needs a separator"
        raise ValueError(message)


def edited(action: Action) -> Iterator[Sought]:
    """The pattern of an action that edits by one."""
    name, params = parts(action)
    if name == "edit" and params[0] == "regex":
        yield Sought(("action", "params", 1), params[1])


def parts(action: Action) -> tuple[str, tuple[str, ...]]:
    """The name and the parameters of an action; "" and none where there is none."""
    table = dict(action)
    return next(iter(table.get("name", ())), ""), table.get("params", ())


def choices(article: Article, action: Action, matched: str) -> tuple[str, ...]:
    """What the action would write for the words matched."""
    name, params = parts(action)
    if name == "replace":
        return params
    if name == "remove":
        return ("",)
    if name == "convert":
        return (matched.lower(),)
    if name == "edit" and len(matched) > LONG:
        return ()
    if name == "edit":
        return (_EDITS[params[0]][1](article, matched, params).strip(),)
    return ()


def fix(article: Article, action: Action, span: Span, matched: str) -> tuple[Fix | None, tuple[str, ...]]:
    """The fix, if the action leaves one choice only, and all choices as suggestions."""
    written = choices(article, action, matched)
    only = Fix((Edit(span, written[0]),)) if len(written) == 1 and written[0] != matched else None
    return only, written


def _split(_: Article, matched: str, params: Sequence[str]) -> str:
    """One of the pieces between a separator; the words themselves where there are not so many."""
    pieces, at = matched.split(params[1]), params[2]
    return pieces[int(at)] if at.isdecimal() and len(at) < LONG and int(at) < len(pieces) else matched


def _regex(article: Article, matched: str, params: Sequence[str]) -> str:
    """The words with a pattern replaced; `$1` stands for its first group."""
    pieces, at = [], 0
    for found in matches(article, params[1], matched):
        pieces += [matched[at : found.start()], _filled(params[2], (found[0], *found.groups("")))]
        at = found.end()
    return "".join((*pieces, matched[at:]))


def _filled(template: str, groups: Sequence[str]) -> str:
    """A template with the groups whose numbers it names; nothing where there is no such group."""
    known = dict(enumerate(groups))
    return re.sub(r"\$\{?(\d)\}?", lambda mark: known.get(int(mark[1]), ""), template)


_EDITS: Mapping[str, tuple[int, Callable[[Article, str, Sequence[str]], str]]] = {
    "regex": (3, _regex),
    "trim": (2, lambda _, matched, params: matched.strip(params[1])),
    "trim_left": (2, lambda _, matched, params: matched.lstrip(params[1])),
    "trim_right": (2, lambda _, matched, params: matched.rstrip(params[1])),
    "truncate": (2, lambda _, matched, params: matched.split(params[1])[0]),
    "split": (3, _split),
}
"""Each edit: how many parameters it takes, its own name included, and what it does."""
