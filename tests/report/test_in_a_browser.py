"""The page of a story in a real browser: what the pointer, the keyboard and a reader who cannot see are given."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newslint import report as reports
from newslint import rulebook
from newslint.engine import lint
from newslint.model import Source
from newslint.report.html_page import FORMAT

api = pytest.importorskip("playwright.sync_api", reason="no playwright here: make browser installs it")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe here: make browser installs it")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed here")
EXAMPLES = Path(__file__).parents[2] / "examples"
SERIOUS = {"serious", "critical"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with api.sync_playwright() as playing:
        running = playing.chromium.launch(executable_path=CHROMIUM)
        yield running
        running.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page of each example, their index, and all of them on one page."""
    folder = tmp_path_factory.mktemp("pages")
    book, view = rulebook.default(), reports.View()
    told = [lint(Source(path.name, path.read_text("utf-8")), book) for path in sorted(EXAMPLES.iterdir())]
    run = reports.Run(view, help=lambda: [reports.Help(rule, "", "Readers act on it.", "") for rule in book.rules])
    assert FORMAT.folder
    for name, texts in FORMAT.folder((reports.part(one, FORMAT, view) for one in told), run):
        (folder / re.sub(r"-s[0-9a-f]{10}", "", name)).write_text("".join(texts), "utf-8")
    whole = FORMAT.document((reports.part(one, FORMAT, view) for one in told), run)
    (folder / "all.html").write_text("".join(whole), "utf-8")
    return folder


@pytest.fixture
def page(browser: Any, pages: Path) -> Iterator[Any]:  # noqa: ANN401 -- playwright need not be here
    """The story with errors, in a window of a laptop; nothing is said on the console, nothing asked for."""
    said: list[str] = []
    shown = browser.new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    shown.on("console", lambda message: said.append(message.text))
    shown.on("pageerror", lambda error: said.append(str(error)))
    shown.on("request", lambda request: said.append(request.url) if not request.url.startswith("file:") else None)
    shown.goto((pages / "turbines-with-errors.txt.html").as_uri())
    yield shown
    shown.close()
    assert said == []


def active(page: Any) -> str:  # noqa: ANN401 -- as above
    return str(page.evaluate("document.activeElement.firstChild && document.activeElement.firstChild.textContent"))


def test_the_pointer_shows_where_the_counterparts_stand(page: Any) -> None:  # noqa: ANN401 -- as above
    page.locator(".mark.error").first.hover()
    there = [text.partition("\n")[0] for text in page.locator(".mark.there").all_inner_texts()]
    assert there == ["24.5 billion crowns", "$1 = 10.6512 Swedish crowns"]
    assert page.locator(".lines path").count() == 2
    page.mouse.move(5, 5)
    assert page.locator(".there, .here, .lines").count() == 0


def test_a_mark_opens_rule_arithmetic_and_counterpart(page: Any) -> None:  # noqa: ANN401 -- as above
    page.locator(".mark.error").first.click()
    card = page.locator(".card").inner_text()
    for said in (
        "FIG101",
        "24.5 billion crowns ÷ 10.6512 = $2.3 billion",
        "the story's own rate",
        "Readers act on it.",
    ):
        assert said in card
    page.locator(".card .place").nth(2).click()
    assert active(page) == "$1 = 10.6512 Swedish crowns"


def test_the_keyboard_goes_from_finding_to_finding_and_back(page: Any) -> None:  # noqa: ANN401 -- as above
    page.locator(".mark.error").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".card").is_visible()
    page.keyboard.press("n")
    assert active(page) == "across across"
    page.keyboard.press("p")
    assert active(page) == "$3.2 billion"
    page.keyboard.press("Escape")
    assert not page.locator(".card").is_visible()
    assert active(page) == "$3.2 billion"


def test_filters_take_marks_away_and_leave_the_copy(page: Any) -> None:  # noqa: ANN401 -- as above
    copy = page.locator(".copy").inner_text()
    page.locator(".filters input[value=warning]").uncheck()
    assert page.locator(".mark.warning[href]").count() == page.locator(".remark.warning:not(.hidden)").count() == 0
    assert page.locator(".mark.error[href]").count() > 0
    assert re.sub(r"\d", "", page.locator(".copy").inner_text()) == re.sub(r"\d", "", copy)
    page.locator(".filters input[value=warning]").check()
    assert page.locator(".mark.warning[href]").count() > 0


def test_on_paper_all_is_open_and_nothing_to_be_pressed_is_left(page: Any) -> None:  # noqa: ANN401 -- as above
    page.pdf()
    assert page.locator("details:not([open])").count() == 0
    page.emulate_media(media="print")
    assert page.locator("button:visible, input:visible").count() == 0


def test_on_a_phone_the_card_does_not_cover_its_mark(page: Any) -> None:  # noqa: ANN401 -- as above
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    mark = page.locator(".mark.error").last
    mark.click()
    card, box = page.locator(".card").bounding_box(), mark.bounding_box()
    assert box["y"] + box["height"] <= card["y"]


def test_the_index_finds_a_story(page: Any, pages: Path) -> None:  # noqa: ANN401 -- as above
    page.goto((pages / "index.html").as_uri())
    page.locator(".find").fill("WITH-err")
    assert page.locator("tbody tr:visible").count() == 1
    assert page.locator(".found").inner_text() == "1 of 3 stories"
    page.locator(".find").fill("")
    page.locator(".only").check()
    assert "council.md" not in page.locator("tbody").inner_text()


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of two thousand stories."""
    view, path = reports.View(), "turbines-with-errors.txt"
    told = lint(Source(path, (EXAMPLES / path).read_text("utf-8")), rulebook.default())
    one = reports.part(told, FORMAT, view)
    assert FORMAT.folder
    parts = (one._replace(path=f"desk-{at % 7}/story-{at:04}-norrland-turbine-shares-jump.txt") for at in range(2000))
    *_, (name, texts) = FORMAT.folder(parts, reports.Run(view))
    index = tmp_path_factory.mktemp("crowd") / name
    index.write_text("".join(texts), "utf-8")
    return index


@pytest.mark.parametrize("width", [360, 1280])
def test_the_index_of_very_many_stories_shows_the_first_and_all_who_ask(page: Any, crowd: Path, width: int) -> None:  # noqa: ANN401 -- as above
    assert crowd.stat().st_size < 1_000_000
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(crowd.as_uri())
    seen = page.locator("tbody tr:visible")
    assert (seen.count(), page.locator(".found").inner_text()) == (200, "2,000 of 2,000 stories, the first 200 shown")
    violations = axe.Axe().run(page).response["violations"]
    assert [found["id"] for found in violations if found["impact"] in SERIOUS] == []
    page.locator(".find").fill("story-199")
    assert (seen.count(), page.locator(".more").is_visible()) == (10, False)
    page.locator(".find").fill("")
    page.locator(".more").click()
    assert (seen.count(), page.locator(".found").inner_text()) == (2000, "2,000 of 2,000 stories")
    assert "story-0200-" in active(page)
    page.emulate_media(media="print")
    assert seen.count() == 2000


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["turbines-with-errors.txt.html", "index.html", "all.html"])
def test_nothing_stands_in_the_way_of_those_who_cannot_see(page: Any, pages: Path, name: str, scheme: str) -> None:  # noqa: ANN401 -- as above
    page.emulate_media(color_scheme=scheme)
    page.goto((pages / name).as_uri())
    if marks := page.locator(".mark.error").all():
        marks[0].click()
    violations = axe.Axe().run(page).response["violations"]
    assert [found["id"] for found in violations if found["impact"] in SERIOUS] == []
