"""What somebody is quoted with is found fault with, and mended by nobody but an editor."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import document, rulebook
from newslint.article import Article
from newslint.article.style.speech import places
from newslint.engine import lint
from newslint.engine.fixes import mend
from newslint.model import Settings, Source
from newslint.rulebook.packs import Pack

FACTS = rulebook.load((Pack("facts"), Pack("copy")))[0]
QUOTED = (
    "“We will take the the boat,” the mayor said.\n",
    '"We will take the the boat," the mayor said.\n',
    "The mayor said it was ‘at the the quay’ by noon.\n",
    "> We will take the the boat.\n",
    "“The gate opens the the day after.\n\n“And so it does,” she said.\n",
    "“We will take the boat,” she said, “and sail it to the the quay.”\n",
)
BESIDE = (
    "“We will take it,” the the mayor said.\n",
    "The the mayor said: “We will take it.”\n",
    "The boys’ boat is at the the quay of the girls’ school.\n",
)


@pytest.mark.parametrize("text", QUOTED)
def test_nothing_is_mended_in_a_quotation(text: str) -> None:
    source = Source("a.md", text)
    found = [finding for finding in lint(source, FACTS).findings if finding.code == "CPY603"]
    assert [finding.fix and finding.fix.safe for finding in found] in ([False], [None])
    mended = mend(source, lambda changed: lint(changed, FACTS))
    assert (mended.report.source.text, mended.changes) == (text, ())


@pytest.mark.parametrize("text", BESIDE)
def test_what_stands_beside_a_quotation_is_mended(text: str) -> None:
    mended = mend(Source("a.md", text), lambda changed: lint(changed, FACTS))
    assert len(mended.changes) == 1


@pytest.mark.parametrize(
    "rule",
    [
        "extends: substitution\nswap: {harbour: harbor}\naction: {name: replace}",
        "extends: existence\ntokens: [harbour]\naction: {name: replace, params: [harbor]}",
        "extends: repetition\ntokens: ['[^\\\\s]+']\naction: {name: edit, params: [truncate, ' ']}",
    ],
)
@pytest.mark.parametrize("scope", ["", "scope: raw\n", "quoted: true\n"])
def test_nor_by_a_rule_that_reads_quotations(tmp_path: Path, rule: str, scope: str) -> None:
    text = f"code: HSE1\nlevel: warning\nsummary: x\nmessage: x\n{scope}{rule}\nexamples:\n  - good: a pier\n"
    (tmp_path / "port.yaml").write_text(text, "utf-8")
    book, _ = rulebook.load([Pack(str(tmp_path))], cache=False)
    story = "“The harbour harbour is open,” she said.\n"
    assert mend(Source("a.md", story), lambda changed: lint(changed, book)).report.source.text == story


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("He said “it is so” twice.", ["it is so"]),
        ("He said 'it isn't so' twice.", ["'it isn't so'"]),
        ("'Tis the boys' boat.", ["'Tis the boys'"]),
        ("The boys' boat isn't the girls'.", []),
        ("He said it.", []),
    ],
)
def test_what_may_be_somebody_elses_words(text: str, held: list[str]) -> None:
    article = Article(document.parse(Source("a.md", text)), Settings())
    assert [text[place.start : place.end].strip("“”") for place in places(article)] == held
