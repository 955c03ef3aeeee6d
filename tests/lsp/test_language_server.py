from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import LanguageClient, client_capabilities

from editing import SERVER, Editor, edits, mended

pytestmark = pytest.mark.asyncio(loop_scope="module")

SEED = "# 🚢 Ferries\n\nThe 🏗️ yard ordered ships for 380 billion yuan ($35 billion), it said.\n\n($1 = 7.1157 Chinese yuan)\n"
TOLD_TWICE = (
    "# Ferries carry 30% more\n\nThe ferries carried 20% more cars in June, the line said. The the pier is open.\n"
)
LINE = SEED.splitlines()[2]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    for name in ("news", "sport"):
        (folder / name / ".git").mkdir(parents=True)
    (folder / "sport" / "newslint.yaml").write_text("ignore: [FIG101]\nexclude: [raw/**]\n", "utf-8")
    return folder


@pytest_lsp.fixture(scope="module", config=SERVER)  # type: ignore[untyped-decorator]  # it states no types
async def client(lsp_client: LanguageClient) -> AsyncIterator[None]:
    yield
    await lsp_client.shutdown_session()


async def editor(client: LanguageClient, root: Path) -> Editor:
    one = Editor(client)
    if client.capabilities is None:
        result = await one.begin(client_capabilities("visual-studio-code"), root / "news", root / "sport")
        assert result.capabilities.position_encoding == types.PositionEncodingKind.Utf16
    return one


async def test_a_draft_that_is_not_saved_is_judged_while_it_is_written(client: LanguageClient, root: Path) -> None:
    one, uri = await editor(client, root), "untitled:Untitled-1"
    one.open(uri, SEED)
    (found,) = await one.codes(uri, "FIG101")
    at = units(LINE[: LINE.index("$35")])
    assert found.range == types.Range(types.Position(2, at), types.Position(2, at + 11))
    assert (found.severity, found.source) == (types.DiagnosticSeverity.Error, "newslint")
    assert found.related_information
    assert [place.location.range.start.line for place in found.related_information] == [2, 4]
    for version in range(2, 12):  # as one types
        one.type(uri, version, SEED.replace("$35", "$53" if version == 11 else f"${version}9"))
    assert await one.codes(uri) == []


@pytest.mark.parametrize("name", ["a draft.md", "Hafén.md", "100%.md", "ships #2.md", "a%20b.md"])
async def test_a_file_may_have_any_name(client: LanguageClient, root: Path, name: str) -> None:
    one, uri = await editor(client, root), (root / "news" / name).as_uri()
    one.open(uri, "")
    assert await one.codes(uri) == []
    one.type(uri, 2, SEED)
    (found,) = await one.codes(uri, "FIG101")
    assert await one.actions(uri, found.range)


async def test_what_is_offered_is_what_an_editor_needs(client: LanguageClient, root: Path) -> None:
    one, uri = await editor(client, root), (root / "news" / "offer.md").as_uri()
    text = SEED + "\nThe the pier is open.\n"
    one.open(uri, text)
    fact, slip = await one.codes(uri, "FIG101", "CPY603")
    write, ignore = await one.actions(uri, fact.range)
    assert write.title == "Write “$53 billion” here"
    assert not write.is_preferred
    assert mended(text, edits(write)) == text.replace("$35 billion", "$53 billion")
    silenced = mended(text, edits(ignore))
    assert silenced == text.replace("The 🏗️", "<!-- newslint: ignore FIG101 -- reason -->\nThe 🏗️")
    mend, _ = await one.actions(uri, slip.range)
    assert (mend.is_preferred, mended(text, edits(mend))) == (True, text.replace("The the", "The"))
    one.type(uri, 2, silenced)
    await one.codes(uri, "CPY603")


async def test_both_readings_of_a_fact_are_choices(client: LanguageClient, root: Path) -> None:
    one, uri = await editor(client, root), (root / "news" / "twice.md").as_uri()
    one.open(uri, TOLD_TWICE)
    found, _ = await one.codes(uri, "FIG110", "CPY603")
    here, there, _ = await one.actions(uri, found.range)
    assert mended(TOLD_TWICE, edits(here)).startswith("# Ferries carry 20% more")
    assert "carried 30% more" in mended(TOLD_TWICE, edits(there))


async def test_a_figure_tells_what_it_is_held_against(client: LanguageClient, root: Path) -> None:
    one, uri = await editor(client, root), (root / "news" / "figures.md").as_uri()
    one.open(uri, SEED)
    await one.codes(uri, "FIG101")
    document, there = types.TextDocumentIdentifier(uri), types.Position(2, units(LINE[: LINE.index("35 b")]))
    hover = await client.text_document_hover_async(types.HoverParams(document, there))
    assert hover
    assert isinstance(hover.contents, types.MarkupContent)
    assert hover.contents.kind == types.MarkupKind.PlainText
    assert hover.contents.value.startswith(
        "$35 billion: money, 35000000000 USD\nContradicted by the story itself.\nline "
    )
    assert await client.text_document_hover_async(types.HoverParams(document, types.Position(0, 0))) is None
    (lens,) = await client.text_document_code_lens_async(types.CodeLensParams(document)) or ()
    assert lens.command
    assert lens.command.title == "2 figures: 0 backed, 1 contradicted, 1 stand alone"
    places = await client.text_document_definition_async(types.DefinitionParams(document, there))
    assert isinstance(places, list)
    assert [place.range.start.line for place in places if isinstance(place, types.Location)] == [2, 4]


async def test_what_a_source_says_is_shown_where_the_source_lies(client: LanguageClient, root: Path) -> None:
    one, uri, source = await editor(client, root), (root / "news" / "yard.md").as_uri(), root / "news" / "release.txt"
    source.write_text("Ferries\n\nThe 🏗️ yard has 412 workers, the mayor said.\n", "utf-8")
    one.open(uri, "---\nsources: [release.txt]\n---\n\n# Yard\n\nThe yard has 421 workers, the mayor said.\n")
    (found,) = await one.codes(uri, "SRC101")
    assert found.related_information
    (there,) = (place.location for place in found.related_information)
    start = types.Position(2, units("The 🏗️ yard has "))
    assert (there.uri, there.range.start) == (source.as_uri(), start)
    document = types.TextDocumentIdentifier(uri)
    assert await client.text_document_definition_async(types.DefinitionParams(document, found.range.start)) == [there]
    hover = await client.text_document_hover_async(types.HoverParams(document, found.range.start))
    assert hover
    assert isinstance(hover.contents, types.MarkupContent)
    assert "Contradicted by a source.\nline 3 of release.txt: " in hover.contents.value
    titles = [action.title for action in await one.actions(uri, found.range)]
    assert not any("as here" in title for title in titles)  # a source is nobody's to change


async def test_the_configuration_of_each_root_counts_and_is_read_again(client: LanguageClient, root: Path) -> None:
    one, uri, house = await editor(client, root), (root / "sport" / "a.md").as_uri(), root / "sport" / "newslint.yaml"
    one.open(uri, SEED + "\nThe the pier is open.\n")
    await one.codes(uri, "CPY603")
    raw = (root / "sport" / "raw" / "b.md").as_uri()
    one.open(raw, SEED)
    await one.codes(raw)
    house.write_text("ignore: [CPY603]\n", "utf-8")
    change = types.FileEvent(house.as_uri(), types.FileChangeType.Changed)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([change]))
    await one.codes(uri, "FIG101")
    await one.codes(raw, "FIG101")
    house.write_text("ignroe: [CPY603]\n", "utf-8")
    client.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(house.as_uri())))
    found = await one.codes(uri, "not-checked", "FIG101", "CPY603")
    assert "newslint.yaml:1:1" in found[0].message


async def test_what_is_closed_is_forgotten(client: LanguageClient, root: Path) -> None:
    one, uri = await editor(client, root), (root / "news" / "gone.md").as_uri()
    one.open(uri, SEED)
    await one.codes(uri, "FIG101")
    client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
    await one.codes(uri)
    document, there = types.TextDocumentIdentifier(uri), types.Position(2, 0)
    assert await client.text_document_hover_async(types.HoverParams(document, there)) is None
    assert await client.text_document_definition_async(types.DefinitionParams(document, there)) == []
    assert await one.actions(uri, types.Range(there, there)) == []
    assert not await client.text_document_code_lens_async(types.CodeLensParams(document))
