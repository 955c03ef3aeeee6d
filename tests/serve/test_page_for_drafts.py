"""The page for a draft in a real browser, without a screen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from launched import PATIENCE
from serving import SEED, Served

api = pytest.importorskip("playwright.sync_api", reason="no playwright here: make browser installs it")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe here: make browser installs it")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
HOSTILE = (
    "# <script>document.title = 'gone'</script> rose 5%\n\n"
    "<img src=x onerror=\"document.title = 'gone'\"> fell 12% to $1.18 billion from $0.93 billion. </textarea><b id=gone>\u202egone\n"
)
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed here")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    api.expect.set_options(timeout=PATIENCE * 1000)
    with api.sync_playwright() as player:
        found = player.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield found
        found.close()


@pytest.fixture
def page(browser: Any, service: Served) -> Iterator[Any]:  # noqa: ANN401 -- playwright need not be here
    """The page, on which nothing may be asked from elsewhere and no script may break."""
    found = browser.new_page(viewport={"width": 1280, "height": 900})
    found.set_default_timeout(PATIENCE * 1000)
    broken: list[str] = []
    asked: list[str] = []
    found.on("pageerror", lambda error: broken.append(str(error)))
    found.on(
        "console", lambda said: broken.append(said.text) if said.type == "error" and "413" not in said.text else None
    )
    found.on("request", lambda request: asked.append(request.url))
    found.goto(service.url)
    yield found
    found.close()
    assert broken == []
    assert [one for one in asked if not one.startswith((service.url, "data:"))] == []


def test_what_is_typed_is_checked_and_marked_while_one_goes_on(page: Any) -> None:  # noqa: ANN401 -- playwright need not be here
    page.keyboard.type("Revenue rose 12% to $1.18 billion from $0.93 billion.")
    drawn = page.get_by_role("region", name="The draft as it was checked")
    api.expect(drawn).to_contain_text("FIG120")
    api.expect(page.get_by_role("status")).to_contain_text("1 error")
    assert "12%" in drawn.locator(".mark").all_text_contents()[0]
    page.get_by_label("Your draft").fill("Revenue rose 27% to $1.18 billion from $0.93 billion.")
    api.expect(drawn).not_to_contain_text("FIG120")
    page.get_by_label("Your draft").fill("")
    api.expect(drawn).to_be_empty()


def test_a_file_is_dropped_and_read_as_what_it_is(page: Any, tmp_path: Path) -> None:  # noqa: ANN401 -- playwright need not be here
    (tmp_path / "story.md").write_text(SEED, "utf-8")
    page.locator("#file").set_input_files(tmp_path / "story.md")
    api.expect(page.locator("#drawn")).to_contain_text("FIG101")
    api.expect(page.get_by_label("Read as")).to_have_value("draft.md")
    page.evaluate(
        """text => {
            const held = new DataTransfer();
            held.items.add(new File([text], "other.txt"));
            document.querySelector("#text").dispatchEvent(new DragEvent("drop", { dataTransfer: held, bubbles: true }));
        }""",
        SEED.replace("$35", "$53"),
    )
    api.expect(page.locator("#drawn")).not_to_contain_text("FIG101")
    api.expect(page.get_by_label("Read as")).to_have_value("draft.txt")


def test_a_draft_is_held_against_a_source_that_is_pasted_or_dropped(page: Any) -> None:  # noqa: ANN401 -- playwright need not be here
    page.get_by_label("Your draft").fill("# Yard\n\nThe yard has 421 workers, the mayor said.\n")
    page.get_by_text("Hold it against a source").click()
    page.get_by_label("What it was written from").fill("The yard has 412 workers, the mayor said.")
    drawn = page.locator("#drawn")
    api.expect(drawn).to_contain_text("SRC101")
    page.evaluate(
        """text => {
            const held = new DataTransfer();
            held.items.add(new File([text], "release <b>.txt"));
            document.querySelector("#source").dispatchEvent(new DragEvent("drop", { dataTransfer: held, bubbles: true }));
        }""",
        "The yard has 412 workers, the mayor of the town said.",
    )
    api.expect(drawn).to_contain_text("release <b>.txt")
    assert page.get_by_label("Your draft").input_value().startswith("# Yard")
    page.get_by_label("What it was written from").fill("")
    api.expect(drawn).not_to_contain_text("SRC101")


def test_hostile_copy_stays_text(page: Any, service: Served) -> None:  # noqa: ANN401 -- playwright need not be here
    for name in ("draft.md", "draft.html", "draft.txt"):
        page.get_by_label("Read as").select_option(name)
        page.get_by_label("Your draft").fill(f"{name} {HOSTILE}")
        api.expect(page.locator("#drawn h2")).to_have_text(name)
        assert page.locator("#drawn img, #drawn script, #gone").count() == 0
        assert page.title() == "newslint: check a draft"
    sent = {"text": HOSTILE, "name": "draft.txt", "source": HOSTILE, "origin": "<img src=x>\0.csv"}
    answer = service.client.post("/", data=sent)
    assert answer.text.count("</textarea>") == 2
    assert "<img src=x" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_without_scripts_a_form_does_it(browser: Any, service: Served) -> None:  # noqa: ANN401 -- playwright need not be here
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(service.url)
        page.get_by_label("Your draft").fill(SEED)
        page.get_by_role("button", name="Check").click()
        api.expect(page.locator("#drawn")).to_contain_text("FIG101")
        assert page.get_by_label("Your draft").input_value() == SEED


def test_what_cannot_be_checked_is_said(page: Any) -> None:  # noqa: ANN401 -- playwright need not be here
    page.get_by_label("Your draft").fill("a" * 20_001)
    api.expect(page.get_by_role("status")).to_contain_text("longer than 20,000 characters")
    api.expect(page.locator("#drawn")).to_be_empty()


def test_a_file_that_is_no_text_is_named_and_leaves_the_draft_as_it_is(page: Any, tmp_path: Path) -> None:  # noqa: ANN401 -- playwright need not be here
    page.get_by_label("Your draft").fill(SEED)
    api.expect(page.locator("#drawn")).to_contain_text("FIG101")
    for name, data in (("story.docx", b"PK\x03\x04\x14\x00\xfe\xff"), ("old.txt", "Café".encode("latin-1"))):
        (tmp_path / name).write_bytes(data)
        page.locator("#file").set_input_files(tmp_path / name)
        api.expect(page.get_by_role("status")).to_contain_text(f"{name} is not text in UTF-8")
        assert page.get_by_label("Your draft").input_value() == SEED


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_keeps_anybody_out(page: Any, scheme: str) -> None:  # noqa: ANN401 -- playwright need not be here
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.get_by_label("Your draft").fill(f"{SEED}\nRevenue rose 12% to $1.18 billion from $0.93 billion.\n")
    page.get_by_text("Hold it against a source").click()
    page.get_by_label("What it was written from").fill("The yard ordered ships for 390 billion yuan, it said.\n")
    api.expect(page.locator("#drawn")).to_contain_text("SRC101")
    for width in (360, 768, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found = axe.Axe().run(page).response["violations"]
        assert [
            (one["id"], one["impact"], one["nodes"]) for one in found if one["impact"] in {"serious", "critical"}
        ] == []
        if folder := os.environ.get("NEWSLINT_SCREENSHOTS"):
            page.screenshot(path=f"{folder}/draft-{width}-{scheme}.png", full_page=True)


def test_what_a_reader_filters_and_opens_stays_while_the_draft_changes(page: Any) -> None:  # noqa: ANN401 -- playwright need not be here
    text = page.get_by_label("Your draft")
    text.fill(SEED)
    api.expect(page.locator("#drawn")).to_contain_text("FIG101")
    page.get_by_label("stands alone").uncheck()
    page.get_by_text("Every figure").click()
    text.focus()
    page.keyboard.press("End")
    page.keyboard.type(" Revenue rose 12% to $1.18 billion from $0.93 billion.")
    api.expect(page.locator("#drawn")).to_contain_text("FIG120")
    assert not page.get_by_label("stands alone").is_checked()
    assert page.locator("details.ledger").get_attribute("open") is not None
    assert page.evaluate("document.activeElement.id") == "text"
    page.locator(".mark.error").first.press("Enter")
    card = page.locator(".card")
    api.expect(card).to_contain_text("FIG101")
    page.keyboard.press("n")
    api.expect(card).to_contain_text("FIG120")
    page.keyboard.press("Escape")
    api.expect(card).to_be_hidden()
