"""Addresses, handles, hashtags and names of files are spelt as they are: no style speaks of them, no fix changes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import rulebook
from newslint.engine import lint
from newslint.engine.fixes import mend
from newslint.model import Report, Rulebook, Source
from newslint.rulebook.packs import Pack

KINDS = {
    "substitution": "swap: {harbour: harbor}\naction: {name: replace}",
    "existence": "tokens: [harbour]\naction: {name: replace, params: [harbor]}",
    "occurrence": "token: harbour\nmax: 1",
    "consistency": "either: {harbour: port}",
    "conditional": "first: harbour\nsecond: port authority",
}
SPELT = (
    "info@harbour.com", "@harbour", "@the_harbour", "https://example.com/harbour?a=1", "www.harbour.example", "harbour.com",
    "harbour.co.uk/harbour", "#harbour", "#harbourLife", "harbour.md", "the-harbour.tar.gz", "/srv/harbour/list", "C:\\harbour\\a.txt",
)  # fmt: skip
READ = (
    "harbour",
    "harbour.",
    "Harbour-harbour",
    "harbour/port",
    "the harbour…",
    "(harbour)",
    "harbour; no. 1",
    "harbour, 1.5m",
)


def house(folder: Path, kind: str) -> Rulebook:
    """A rule of ours that speaks of the word harbour."""
    rules = folder / "rules"
    rules.mkdir()
    text = f"extends: {kind}\nlevel: warning\nsummary: x\nmessage: x\n{KINDS[kind]}\n"
    examples = "examples:\n  - bad: a ⟦harbour⟧\n  - good: a pier\n"
    (rules / "port.yaml").write_text(f"code: HSE1\n{text}{examples}", "utf-8")
    book, failures = rulebook.load([Pack(str(rules))], cache=False)
    assert failures == ()
    return book


def vale(folder: Path, kind: str) -> Rulebook:
    """The same rule as one of Vale's."""
    style = folder / "House"
    style.mkdir()
    (style / "Port.yml").write_text(f"extends: {kind}\nmessage: x\n{KINDS[kind]}\n", "utf-8")
    book, failures = rulebook.load([Pack(str(style), vale=True)], cache=False)
    assert failures == ()
    return book


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("spelt", SPELT)
def test_no_kind_of_style_speaks_of_an_address(tmp_path: Path, kind: str, spelt: str) -> None:
    assert (
        lint(Source("a.md", f"We say port. Look at {spelt} today, {spelt} tomorrow.\n"), house(tmp_path, kind)).findings
        == ()
    )


@pytest.mark.parametrize("read", READ)
def test_a_word_beside_such_signs_is_read(tmp_path: Path, read: str) -> None:
    assert lint(Source("a.md", f"Look at the {read} today.\n"), house(tmp_path, "substitution")).findings


@pytest.mark.parametrize("spelt", SPELT)
@pytest.mark.parametrize("make", [house, vale])
def test_no_fix_changes_an_address(tmp_path: Path, spelt: str, make: object) -> None:
    book = house(tmp_path, "substitution") if make is house else vale(tmp_path, "substitution")

    def judge(source: Source) -> Report:
        return lint(source, book)

    mended = mend(Source("a.md", f"The harbour: {spelt} and the harbour.\n"), judge).report.source.text
    assert mended == f"The harbor: {spelt} and the harbor.\n"


def test_who_reads_the_source_as_it_is_may_mend_addresses(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "secure.yaml").write_text(
        "code: HSE1\nextends: substitution\nlevel: warning\nsummary: x\nmessage: x\nscope: raw\nnonword: true\n"
        "swap: {'http://': 'https://'}\naction: {name: replace}\n"
        "examples:\n  - bad: see ⟦http://⟧example.com\n  - good: see https://example.com\n",
        "utf-8",
    )
    book, failures = rulebook.load([Pack(str(rules))], cache=False)
    assert failures == ()
    report = mend(Source("a.md", "See http://example.com/a.\n"), lambda source: lint(source, book)).report
    assert report.source.text == "See https://example.com/a.\n"
