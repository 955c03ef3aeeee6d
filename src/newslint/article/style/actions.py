"""A rule's `action` and the words it matched -> what may be written instead (the actions that Vale names)."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.style import edits
from newslint.model import Edit, Fix, Sought, Span

Action = tuple[tuple[str, tuple[str, ...]], ...]
"""`action: {name: replace, params: [one, two]}` as a rule's options hold it."""
MANY, LONG = 100, edits.LONG
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
    if name == "edit":
        edits.steps(params)


def edited(action: Action) -> Iterator[Sought]:
    """The patterns of an action that edits by some."""
    name, params = parts(action)
    for step in edits.steps(params) if name == "edit" else ():
        if step.name == "regex":
            yield Sought(("action", "params"), step.given[0])


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
        return (edits.edited(article, matched, params),)
    return ()


def fix(article: Article, action: Action, span: Span, matched: str) -> tuple[Fix | None, tuple[str, ...]]:
    """The fix, if the action leaves one choice only, and all choices as suggestions."""
    written = choices(article, action, matched)
    only = Fix((Edit(span, written[0]),)) if len(written) == 1 and written[0] != matched else None
    return only, written
