"""No copy breaks the reader or keeps it busy: what it cannot read it says."""

# ruff: noqa: RUF001 -- characters that look like others are what is tested

from __future__ import annotations

import subprocess
import sys
import time

import pyromark
import pytest

import newslint
from growth import growth
from newslint import document
from newslint.document import parse
from newslint.model import Source

BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion."
SENTENCE = "The ferry sails to the port and it is late again."


@pytest.mark.parametrize("text", ["- [ ] \\\r  -", "- [x] \\\r\t-", "> - [ ] \\\r  -\r", "1. [ ] a\\\r   -"])
def test_line_ends_that_the_parser_breaks_down_on(text: str) -> None:
    """In a process of its own, whose standard error the parser writes to."""
    run = "import sys, newslint; print(newslint.lint_text(sys.stdin.buffer.read().decode(), name='a.md').failures)"
    done = subprocess.run(
        [sys.executable, "-c", run], input=f"{text}\r\r{BAD}".encode(), capture_output=True, check=True
    )
    assert (done.stdout.strip(), done.stderr) == (b"()", b"")


def test_a_panic_costs_nothing_but_the_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        pass

    def panics(*_: object, **__: object) -> object:
        raise PanicException

    monkeypatch.setattr(pyromark, "events_with_range", panics)
    report = newslint.lint_text(f"Ferries\n\n{BAD}\n", name="a.md")
    assert [found.code for found in report.findings] == ["FIG120"]
    assert [(one.path, one.message) for one in report.failures] == [
        ("a.md", "read as plain text: the Markdown parser broke down on it")
    ]


def test_whoever_breaks_off_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(*_: object, **__: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(pyromark, "events_with_range", stops)
    with pytest.raises(KeyboardInterrupt):
        newslint.lint_text(BAD, name="a.md")


def test_a_lone_carriage_return_ends_a_line() -> None:
    found = parse(Source("a.md", f"# Ferries\r\r```\rx = [1];\r```\r\r{BAD}\r"))
    assert [block.kind for block in found.blocks] == ["headline", "code", "body"]
    assert found.source[found.blocks[-1].prose.span(0, 7)] == "Revenue"


@pytest.mark.parametrize(
    "text",
    ["9" * 5000, "$" + "9" * 5000, "9" * 5000 + "%", "1." + "9" * 5000, "2024-" + "9" * 5000, "9" * 5000 + "th", "billion " * 2000, "٣" * 5000, "1,000" + ",000" * 2000],
)  # fmt: skip
def test_numbers_without_end(text: str) -> None:
    report = newslint.lint_text(f"Ferries\n\nThe line said on Monday that it had {text} boats. {BAD}", name="a.txt")
    assert report.failures == ()
    assert "FIG120" in [found.code for found in report.findings]


@pytest.mark.parametrize("unit", ["1\xa0", "1 ", "$1 ", "1\u2009234\u2009"])
def test_numbers_without_words_are_no_copy(unit: str) -> None:
    report = newslint.lint_text(unit * (1_000_000 // len(unit)), name="a.txt")
    (failure,) = report.failures
    assert "numbers and hardly a word between them" in failure.message


def test_sentences_full_of_figures_are_copy_however_many() -> None:
    sentence = "The line {0} said that it sold {0},100 tickets and took 3 million crowns for them.\n\n"
    story = "".join(sentence.format(number) for number in range(4_000))
    assert document.parse(Source("a.txt", story)).failures == ()


def test_what_is_refused_was_not_checked() -> None:
    report = newslint.lint_text("$1 " * 20_000, name="a.txt")
    assert (report.judged, report.figures, len(report.failures)) == (False, None, 1)


def test_numbers_of_a_page_that_are_no_copy_do_not_count() -> None:
    drawn = "M10 20 L30 40 " * 5_000
    report = newslint.lint_text(f"<h1>Ferries</h1><p>{BAD}</p><svg><path d='{drawn}'/></svg>", name="a.html")
    assert (report.failures, [found.code for found in report.findings]) == ((), ["FIG120"])
    (failure,) = newslint.lint_text(f"<p>{'1&nbsp;' * 20_000}</p>", name="a.html").failures
    assert "20,000 numbers and hardly a word between them" in failure.message


def test_a_long_story_is_copy() -> None:
    report = newslint.lint_text(f"Ferries\n\n{BAD}\n\n" + f"{SENTENCE}\n\n" * 3000, name="a.txt")
    assert len(report.source.text) > document.LARGE
    assert "FIG120" in [found.code for found in report.findings]


UNITS = (
    "1\xa0", "a\u200b", "1\u200b", "１", "%¹", "billion¹ ", "<sup>1</sup>", "2<sup>5</sup>", "👨\u200d", "Ã\xa0", "&#8203;", "```\n", f"    {SENTENCE}\n\n", f"~~~\n{SENTENCE}\n",
    "<!-- ", "<!-- a -- > ", "--> <!--", "<script>", "<script></script>", "<style>a", "<pre>\n", "<pre>\n\na</pre>\n", f'[x]: /u "{SENTENCE}"\n', "[a](/u 'b c') ", "![a](b) ",
    "![", f'{{{{< a "{SENTENCE}" >}}}}', "{{ a.b ", "{: ", "{% ", "'a ", '"a ', "| a | b | c |\n", f"> ```\n> {SENTENCE}\n\n", "<![CDATA[ ", "<!x ", "<?x ", "\r", "- [ ] ", "\x00",
    "{/*", "import a from 'b'\n", f'<a title="{SENTENCE}">', f"'{SENTENCE} ", "<img alt='a ", "<div a='b ", "`a ",
    "<div>", "<table><tr><td>", "<p>a<br>", "<a b=c ", '<meta name="a" content="b">', "<svg><title>a",
)  # fmt: skip


def test_reading_takes_time_in_proportion_to_the_length() -> None:
    slow = [
        (unit, name, steep)
        for unit in UNITS
        for name in ("a.md", "a.mdx", "a.html")
        if (steep := _steep(unit, name)) > 4 * 2.5
    ]
    assert not slow


def _steep(unit: str, name: str) -> float:
    """How many times as long four times the text takes to read."""

    def read(length: int) -> None:
        parse(Source(name, f"Ferry sails\n\nThe ferry sailed. {unit * (length // len(unit))}\n"))

    return growth(read, 8_000, 32_000)


@pytest.mark.parametrize("unit", [f"<p>{SENTENCE}", "<div>", "<table><tr><td>", "<!--", "<![CDATA[", "&", '<a b="'])
def test_a_megabyte_of_one_thing_is_read_in_seconds(unit: str) -> None:
    taken = []
    for length in (100_000, 1_000_000):
        source = Source("a.html", f"<html><body><h1>Ferry sails</h1>{unit * (length // len(unit))}")
        began = time.thread_time()
        parse(source)
        taken.append(time.thread_time() - began)
    assert taken[1] < 5
    assert taken[1] < 25 * max(taken[0], 0.01)
