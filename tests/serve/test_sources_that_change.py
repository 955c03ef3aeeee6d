"""A service outlives the files against which it holds a text."""

from __future__ import annotations

from pathlib import Path

from serving import served

DRAFT = "---\nsources: [release.txt]\n---\n\nBrandt Line carried 184,200 passengers to Saltmarsh last year.\n"
RELEASE = "Brandt Line carried 148,200 passengers to Saltmarsh in 2025.\n"


def test_a_text_is_held_against_its_sources_as_they_are_now(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "newslint.yaml").write_text('sources: {"**": [release.txt]}\n', "utf-8")
    release = tmp_path / "release.txt"
    release.write_text(RELEASE, "utf-8")
    with served(tmp_path) as service:

        def contradicted() -> tuple[bool, bool]:
            drawn = service.client.post("/draft", data={"text": DRAFT, "name": "draft.md"}).json()["html"]
            answer = service.client.post("/check", data={"text": DRAFT.rpartition("\n\n")[2]})
            return "SRC101" in drawn, "SRC101" in answer.text

        assert contradicted() == contradicted() == (True, True)
        release.write_text(RELEASE.replace("148,200", "184,200 "), "utf-8")
        assert contradicted() == (False, False)
