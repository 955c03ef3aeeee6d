"""A pattern of a rule file takes neither long nor much memory, and what it could not check is said."""

from __future__ import annotations

import ast
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from newslint import allowance
from newslint.article import Article
from newslint.article.style import patterns
from newslint.document import parse
from newslint.model import Settings, Source

Attacked = Callable[..., Any]
SOURCES = Path(__file__).parents[2] / "src/newslint"
RULE = """\
code: {code}
extends: {extends}
level: warning
summary: A rule.
message: A message.
quoted: true
{options}
examples:
  - bad: The ⟦quay⟧ is closed.
  - good: The pier is open.
"""
RUNAWAY = "tokens: ['(a|a)+[~@]']\nnonword: true"
WORD = "a" * 60 + "c"


def rule(folder: Path, options: str, *, code: str = "HSE1", extends: str = "existence") -> None:
    """A house of its own, with one rule more."""
    house = folder / "house"
    house.mkdir(exist_ok=True)
    (house / f"rule-{code.lower()}.yaml").write_text(RULE.format(code=code, extends=extends, options=options), "utf-8")
    (folder / "newslint.yaml").write_text("packs: [facts, ./house]\n", "utf-8")


def quickly(attacked: Attacked, *words: str, seconds: float = 5) -> Any:  # noqa: ANN401 -- how a run ended
    """A run that takes no more than so much time of the processor, however busy the machine is."""
    before = os.times().children_user
    ended = attacked(*words, seconds=20 * seconds)
    assert os.times().children_user - before < seconds
    return ended


@pytest.mark.parametrize(
    ("extends", "options"),
    [
        ("existence", RUNAWAY),
        ("existence", "tokens: [quay]\nexceptions: ['(a|a)+[~@]', quay]"),
        ("existence", "raw: ['(a|', 'a)+[~@]']"),
        ("existence", "tokens: [aaa+c]\nnonword: true\naction: {name: edit, params: [regex, '(a|a)+[~@]', x]}"),
        ("substitution", "swap: {'a+c': '(a|a)+[~@]|x1'}"),
        ("substitution", "swap: {'(?:a|a)+[~@]': x}"),
        ("occurrence", "token: (a|a)+[~@]\nmax: 1"),
        ("repetition", "tokens: ['(a|a)+[~@]']"),
        ("consistency", "either: {'(?:a|a)+[~@]': c}"),
        ("conditional", "first: (a|a)+[~@]\nsecond: x"),
        ("conditional", "first: quay\nsecond: (a|a)+[~@]"),
        ("capitalization", "match: ^(a|a)+[~@]$"),
        ("capitalization", "prefix: (a|a)+[~@]"),
    ],
)
def test_a_runaway_pattern_is_stopped_and_named(attacked: Attacked, story: Path, extends: str, options: str) -> None:
    rule(story.parent, options, extends=extends)
    story.write_text(f"{story.read_text('utf-8')}\n{WORD}\n\nThe quay {WORD} and quay quay.\n", "utf-8")
    ended = quickly(attacked, "check", "story.md", "--no-cache")
    assert (ended.code, ended.out.count("error FIG120")) == (2, 1)
    assert "HSE1 was not checked: its patterns take too long" in ended.out + ended.err
    assert "warning HSE1" not in ended.out


def test_many_runaway_patterns_on_many_paragraphs_share_one_budget(attacked: Attacked, story: Path) -> None:
    for number in range(60):
        rule(story.parent, f"tokens: ['(a|a)+[~@{number}]']\nnonword: true", code=f"HSE{number}")
    rule(story.parent, "swap: {quay: pier}", code="ZZZ1", extends="substitution")
    story.write_text(story.read_text("utf-8") + f"\n\n{WORD} {WORD}" * 100, "utf-8")
    ended = quickly(attacked, "check", "story.md", "--no-cache")
    assert (ended.code, ended.out.count("error FIG120")) == (2, 1)
    assert (ended.out + ended.err).count("HSE") >= 60


def test_a_run_of_many_stories_ends(attacked: Attacked, story: Path) -> None:
    rule(story.parent, RUNAWAY)
    rule(story.parent, "swap: {quay: pier}", code="HSE2", extends="substitution")
    story.write_text(f"{story.read_text('utf-8')}\nThe quay {WORD}.\n", "utf-8")
    for number in range(199):
        (story.parent / f"{number:03}.md").write_text(f"{story.read_text('utf-8')}\n{number}\n", "utf-8")
    ended = quickly(attacked, "check", ".", "--no-cache", "--jobs", "1", "--format", "json", seconds=8)
    assert (ended.code, ended.out.count('"code": "FIG120"'), ended.out.count('"code": "HSE2"')) == (2, 200, 200)
    assert ended.out.count("HSE1 was not checked") == 200


def test_a_rule_that_was_stopped_in_a_few_stories_is_held_to_what_is_fair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance.Process, "stopped", Counter())
    runaway, honest = (allowance.Share(allowance.Allowance(), rule).seconds for rule in ("HSE1", "HSE2"))
    assert runaway(0) == honest(0) > allowance.RULE
    for _ in range(allowance.PATIENCE):
        allowance.Share(allowance.Allowance(), "HSE1").over()
    assert runaway(0) == allowance.AT_ONCE
    assert honest(0) > allowance.RULE


def test_the_same_stories_fail_for_any_number_of_jobs(attacked: Attacked, story: Path) -> None:
    rule(story.parent, RUNAWAY)
    for number in range(60):
        copy = WORD if number % 3 else "ab"
        (story.parent / f"{number:03}.md").write_text(f"The quay {copy} is closed.\n", "utf-8")
    one, two = (attacked("check", ".", "--no-cache", "--format", "json", "--jobs", jobs, seconds=120) for jobs in "13")
    assert (one.code, one.out.count("HSE1 was not checked")) == (2, 40)
    assert one == two


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(?:quay){1000000000}", "too large"), ("(?:(?:(?:q{100}){100}){100}){100}", "too large"), ("(?x) # )\\n(?:(?:a){9999}b){9999}", "too large"),
        ("(?x) # [\\n(?:a){999999}", "too large"), ("(?:a{1000,2000}b){1000}", "too large"), ("\\\\1(?:a){99999}", "too large"), ("(?:ab){" + "9" * 5000 + "}", "too large"),
        ("(" * 300 + "a" + ")" * 300, "too deep"), ("(?=" * 9000, "too"), ("[" * 5000, "class"), ("a|" * 30000, "too large"),
        ("[" + "".join(map(chr, range(0x4E00, 0x5300))) + "]", "class"), ("qu(ay", "not a pattern"), ("[a", "not a pattern"), ("(?P<n", "not a pattern"),
        ("\\\\L<list>", "not a pattern"), ("(?V0)a", "not a pattern"), ("\\\\p{Nonsense}", "not a pattern"), ("*", "not a pattern"), ("(?x)quay # the quay", "not a pattern"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("extends", "options"),
    [
        ("existence", 'tokens: ["{}"]'), ("existence", 'tokens: [a]\nexceptions: ["{}"]'), ("substitution", 'swap: {{"{}": b}}'),
        ("conditional", 'first: a\nsecond: "{}"'), ("capitalization", 'match: "{}"'), ("repetition", 'tokens: ["{}"]'),
    ],
)  # fmt: skip
def test_what_is_no_pattern_or_too_large_does_not_load(
    tmp_path: Path, pattern: str, why: str, extends: str, options: str
) -> None:
    if "# the quay" in pattern and extends in {"conditional", "capitalization"}:
        pytest.skip("alone it is one")
    from newslint.rulebook.rulefile import parse as read  # noqa: PLC0415

    began = processor_time()
    made = read(RULE.format(code="HSE1", extends=extends, options=options.format(pattern)), str(tmp_path / "rule.yaml"))
    assert processor_time() - began < 1
    assert made.rule is None
    assert any(why in wrong.message or "not YAML" in wrong.message for wrong in made.mistakes), made.mistakes
    assert all(wrong.place.line > 1 for wrong in made.mistakes)


@pytest.mark.parametrize(
    ("extends", "options"),
    [
        ("existence", "tokens: [quay, 'qu(ay']"),
        ("substitution", "swap: {pier: quay, 'qu(ay': pier}"),
        ("consistency", "either: {'qu(ay': pier}"),
    ],
)
def test_the_position_of_a_fault_is_counted_in_what_was_written(tmp_path: Path, extends: str, options: str) -> None:
    from newslint.rulebook.rulefile import parse as read  # noqa: PLC0415 -- as above

    made = read(RULE.format(code="HSE1", extends=extends, options=options), str(tmp_path / "rule.yaml"))
    assert any(wrong.message.endswith("is not a pattern: missing ) at position 5") for wrong in made.mistakes)


def processor_time() -> float:
    """The time of the processor, by which patterns are held to their share."""
    return time.process_time()


@pytest.mark.parametrize(
    ("extends", "options", "lacks"),
    [
        ("substitution", "", "swap"), ("substitution", "swap: {}", "swap"), ("substitution", "swap: {' ': x}", "swap"), ("existence", "", "tokens or raw"),
        ("existence", "tokens: []", "tokens or raw"), ("existence", "tokens: ['  ']", "tokens or raw"), ("occurrence", "token: a", "max or min"),
        ("occurrence", "max: 1", "token"), ("conditional", "first: a", "second"), ("consistency", "ignorecase: true", "either"),
        ("repetition", "tokens: []", "tokens"), ("capitalization", "match: ''", "match"),
    ],
)  # fmt: skip
def test_a_rule_that_could_find_nothing_does_not_load(
    attacked: Attacked, story: Path, extends: str, options: str, lacks: str
) -> None:
    rule(story.parent, options, extends=extends)
    ended = quickly(attacked, "check", "story.md")
    assert (ended.code, ended.out.count("error FIG120")) == (2, 1)
    assert f"house/rule-hse1.yaml:2:10: {lacks} is missing" in ended.err


@pytest.mark.parametrize(
    "scope", ["[]", "['']", "headlin", "headline & list", "~text", "headline.body", "comment", "h7"]
)
def test_a_scope_that_no_copy_answers_to_does_not_load(attacked: Attacked, story: Path, scope: str) -> None:
    rule(story.parent, f"tokens: [quay]\nscope: {scope}")
    ended = quickly(attacked, "check", "story.md")
    assert (ended.code, "house/rule-hse1.yaml:" in ended.err, "scope" in ended.err) == (2, True, True)


@pytest.mark.parametrize(
    "scope", ["raw", "text", "heading & ~h1", "sentence", "frontmatter.teaser", "frontmatter.summary", "table.cell", "[h2, quote]", "md & strong"]
)  # fmt: skip
def test_a_scope_that_some_copy_answers_to_loads(attacked: Attacked, story: Path, scope: str) -> None:
    rule(story.parent, f"tokens: [ferry]\nscope: {scope}")
    ended = quickly(attacked, "check", "story.md")
    assert (ended.code, ended.err) == (1, "")


def test_options_of_the_configuration_are_held_to_the_same(attacked: Attacked, story: Path) -> None:
    rule(story.parent, "tokens: [quay]")
    config = "packs: [facts, ./house]\noptions:\n  HSE1:\n    tokens:\n    - ok\n    - 'qu(ay'\n"
    (story.parent / "newslint.yaml").write_text(config, "utf-8")
    ended = quickly(attacked, "check", "story.md")
    assert ended.code == 2
    assert "newslint.yaml:6:" in ended.err
    assert "item 2 of tokens is not a pattern" in ended.err


def story_of(text: str) -> Article:
    return Article(parse(Source("a.txt", text)), Settings())


@pytest.mark.parametrize(("many", "often"), [(5000, 1), (1000, 10)])  # a tenth to a third of the time that a rule has
def test_thousands_of_exceptions_and_matches_take_no_longer_than_they_are_long(
    attacked: Attacked, story: Path, many: int, often: int
) -> None:
    words = [f"word{number}" for number in range(many)]
    rule(story.parent, "tokens: ['word\\d+']\nexceptions:\n" + "".join(f"- {word}\n" for word in words))
    story.write_text(f"{story.read_text('utf-8')}\n{' '.join(words * often)} word5001\n", "utf-8")
    first, second = (quickly(attacked, "check", "story.md", "--no-cache") for _ in range(2))
    assert first == second
    assert (first.code, first.out.count("warning HSE1")) == (1, 1)


def test_what_is_spared_is_what_an_exception_covers_or_lies_in() -> None:
    dice = random.Random(12)  # noqa: S311 -- no secret
    for _ in range(300):
        text = "".join(dice.choice("ab ") for _ in range(30))
        exceptions = tuple("".join(dice.choice("ab") for _ in range(dice.randint(1, 3))) for _ in range(3))
        spared = patterns.sparing(story_of(text), exceptions, text)
        spans = [match.span() for match in patterns.matches(story_of(text), patterns.excepted(exceptions), text)]
        for start, end in ((low, high) for low in range(30) for high in range(low, 31)):
            assert spared(start, end) == covered(spans, start, end)


def covered(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Plainly, one after the other."""
    return any((low <= start and end <= high) or (start <= low and high <= end) for low, high in spans)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\w*[~@]",
        r"[[:alpha:]--[x]]*[~@]",
        r"(a|a)+[~@]",
        r"(?:a|aa)+[~@]",
        r"(.)(?R)|[~@]",
        r"(?e)(?:wordword){e}[~@]",
    ],
)
def test_a_passage_of_a_megabyte_is_searched_in_time_and_memory(attacked: Attacked, story: Path, pattern: str) -> None:
    rule(story.parent, f"tokens: ['{pattern}']\nnonword: true")
    story.write_text(f"{story.read_text('utf-8')}\n{'a' * 1_000_000}\n", "utf-8")
    ended = quickly(attacked, "check", "story.md", "--no-cache")
    assert "HSE1 was not checked: its patterns take too long" in ended.out + ended.err


def test_what_stands_across_the_seams_of_a_long_passage_is_found_once() -> None:
    text = "the old quay, " * 60_000
    found = [match.span() for match in patterns.matches(story_of("a"), r"\bthe old quay\b", text)]
    assert found == [(at, at + 12) for at in range(0, len(text), 14)]


def test_patterns_are_kept_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "ROOM", 2000)
    kept = patterns._Kept()  # noqa: SLF001 -- what a run keeps cannot be seen from outside
    for number in range(100):
        kept(f"quay {number}", ignorecase=False)
    assert len(kept._kept) < 20  # noqa: SLF001 -- likewise
    assert kept("quay 99", ignorecase=False) is kept("quay 99", ignorecase=False)


def test_no_pattern_of_a_rule_is_given_to_an_engine_elsewhere() -> None:
    """`regex` is asked in one module; `re` only with patterns that stand in the code."""
    for path in SOURCES.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        imports = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert "regex" not in imports or path.name == "patterns.py", path
    for kind in (
        "existence",
        "substitution",
        "consistency",
        "occurrence",
        "repetition",
        "conditional",
        "capitalization",
    ):
        tree = ast.parse((SOURCES / f"kinds/{kind}.py").read_text("utf-8"))
        assert "re" not in {
            alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
        }


def test_a_process_that_has_lost_much_still_checks_what_is_honest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance.Process, "lost", 1000.0)
    text = "The quay is closed. " * 500
    assert len(list(patterns.matches(story_of(text), r"\bquay\b", text))) == 500
