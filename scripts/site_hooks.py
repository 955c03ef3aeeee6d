"""What MkDocs is told beside mkdocs.yml: the pages of the rules in the navigation, marks that are seen as marks, a name for the search box."""

from __future__ import annotations

from typing import Any

from newslint import rulebook
from newslint.rulebook.packs import names

RULES = "Rules"


def on_config(config: Any) -> Any:  # noqa: ANN401 -- MkDocs is there only where the documentation is built
    """Put the rules of each pack below the index of all."""
    listed = [{pack: [f"rules/{code}.md" for code in _codes(pack)]} for pack in names()]
    config.nav = [{RULES: [*one[RULES], *listed]} if RULES in one else one for one in config.nav]
    return config


def _codes(pack: str) -> list[str]:
    return sorted(rule.code for rule in rulebook.load([pack], cache=False)[0].rules)


def on_page_content(html: str, page: Any, **_: object) -> str:  # noqa: ANN401 -- likewise
    """Show what an example marks; only pages of rules are meant, others speak of the marks."""
    if not page.file.src_uri.startswith("rules/"):
        return html
    return html.replace("⟦", "<mark>").replace("⟧", "</mark>")


def on_post_page(output: str, **_: object) -> str:
    """Name the search box for whoever hears the page."""
    return output.replace('role="dialog"', 'role="dialog" aria-label="Search"')
