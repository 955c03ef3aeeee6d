"""Codes of languages as clients of LanguageTool send them -> the language whose words newslint has."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import lexicon
from newslint.checked.nearest import allowed
from newslint.model import AUTO
from newslint.serve.refusal import RefusalError

_REGIONS = {
    "en": {"AU": "Australian", "CA": "Canadian", "GB": "GB", "NZ": "New Zealand", "US": "US", "ZA": "South African"}
}
"""The regions for which clients ask, each as it is called."""


def known() -> Iterator[dict[str, str]]:
    """The languages that copy can be judged in, each with its regions, as `/v2/languages` lists them."""
    for code in lexicon.languages():
        yield {"name": name(code), "code": code, "longCode": code}
        for region in _REGIONS.get(code, ()):
            yield {"name": name(f"{code}-{region}"), "code": code, "longCode": f"{code}-{region}"}


def meant(code: str) -> str:
    """The language that a code means, or `auto`.

    Raises RefusalError for one that newslint has no words for: its copy would not be judged.
    """
    language = code.replace("_", "-").partition("-")[0].lower()
    if language not in (AUTO, *lexicon.languages()):
        words = allowed(language, (AUTO, *lexicon.languages()))
        raise RefusalError(400, f"{code!r} is not a language that newslint has words for {words}")
    return language


def name(code: str) -> str:
    """`English (US)`."""
    language, _, region = code.partition("-")
    called = lexicon.of().messages.languages.get(language, language)
    return f"{called} ({_REGIONS[language][region]})" if region in _REGIONS.get(language, ()) else called
