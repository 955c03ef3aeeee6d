"""Three published Vale packages, loaded as they are, against the lines that they themselves expect."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from newslint import config, rulebook
from newslint.config.book import rules_of
from newslint.engine import lint
from newslint.model import Rulebook, Source
from newslint.rulebook import vale
from newslint.rulebook.packs import Pack

PACKAGES = Path(__file__).parents[1] / "vale"
NAMES = ("Joblint", "proselint", "write-good")
STALE = {"test.md:5:23:write-good.Weasel:'fairly' is a weasel word!"}
"""The package's own list has the word; its expected output was written before."""


def scenarios() -> list[tuple[str, str, list[str]]]:
    found = []
    for name in NAMES:
        text = (PACKAGES / name / "features/rules.feature").read_text("utf-8")
        matches = re.finditer(r'I test "([^"]+)".*?"""\n(.*?)"""', text, re.DOTALL)
        found += [(name, match[1], match[2].split("\n")) for match in matches]
    return found


def said(book: Rulebook, folder: Path) -> set[str]:
    lines = set()
    for path in sorted(folder.glob("*.*")):
        if not path.name.startswith("."):
            source = Source(str(path), path.read_text("utf-8"))
            report = lint(source, book)
            assert report.failures == ()
            for finding in report.findings:
                place = source.position(finding.span.start)
                lines.add(f"{path.name}:{place.line}:{place.column}:{finding.code}:{finding.message}")
    return lines


@pytest.mark.parametrize(("name", "scenario", "expected"), scenarios())
def test_a_package_says_what_vale_says(name: str, scenario: str, expected: list[str]) -> None:
    folder = PACKAGES / name / "fixtures" / scenario
    book, failures = rulebook.load([Pack(str(PACKAGES / name / name), vale=True)], cache=False)
    assert failures == ()
    only = re.findall(r"^(\S+\.\S+) = YES", (folder / ".vale.ini").read_text("utf-8"), re.MULTILINE)
    assert said(rulebook.choose(book, select=only), folder) - STALE == {
        line.strip() for line in expected if line.strip()
    }


@pytest.mark.parametrize(("name", "scenario", "expected"), scenarios())
def test_its_own_vale_ini_says_the_same(name: str, scenario: str, expected: list[str]) -> None:
    folder = PACKAGES / name / "fixtures" / scenario
    book, failures = rulebook.load([Pack(str(folder / ".vale.ini"), vale=True, ini=True)], cache=False)
    assert failures == ()
    assert said(book, folder) - STALE == {line.strip() for line in expected if line.strip()}


def test_a_zip_is_as_good_as_a_folder(tmp_path: Path) -> None:
    archive = tmp_path / "write-good.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        for path in (PACKAGES / "write-good" / "write-good").iterdir():
            zipped.write(path, f"write-good/{path.name}")
    packed, failures = vale.load(str(archive), cache=False)
    plain, _ = vale.load(str(PACKAGES / "write-good" / "write-good"), cache=False)
    assert failures == ()
    assert [(rule.code, rule.options) for rule in packed] == [(rule.code, rule.options) for rule in plain]


def style(folder: Path, **files: str) -> Path:
    made = folder / "House"
    made.mkdir()
    for name, text in files.items():
        (made / f"{name}.yml").write_text(text, "utf-8")
    return made


def test_every_mistake_is_said_with_its_place(tmp_path: Path) -> None:
    folder = style(
        tmp_path,
        Keys="extends: existence\nmessage: No.\nlevel: loud\ntoken:\n  - x\n",
        Kind="extends: existance\nmessage: No.\n",
        Bare="extends: existence\ntokens: [x]\n",
        Broken="extends: existence\nmessage: '%s\n",
    )
    _, failures = vale.load(str(folder), cache=False)
    messages = sorted(failure.message.removeprefix(str(folder) + "/") for failure in failures)
    assert [message[: message.index(" ")] for message in messages] == [
        "Bare.yml:1:1:", "Broken.yml:3:1:", "Keys.yml:3:8:", "Keys.yml:4:1:", "Kind.yml:1:10:",
    ]  # fmt: skip
    assert "did you mean tokens" in messages[3]
    assert "did you mean existence" in messages[4]


def test_an_unsupported_type_is_said_and_can_be_settled(tmp_path: Path) -> None:
    spelling, weasel = (
        "extends: spelling\nmessage: Check '%s'.\n",
        "extends: existence\nmessage: No '%s'.\ntokens: [very]\n",
    )
    folder = style(tmp_path, Spelling=spelling, Weasel=weasel)
    asked = config.Config(packs=(Pack(str(folder), vale=True),))
    book, failures = rules_of(asked, cache=False)
    assert [rule.code for rule in book.rules] == ["House.Weasel"]
    assert [failure.rule for failure in failures] == ["House.Spelling"]
    assert "ignore: [House.Spelling]" in failures[0].message
    settled = config.Config(packs=asked.packs, ignore=("House.Spelling",))
    assert rules_of(settled, cache=False)[1] == ()


def test_a_vocabulary_accepts_and_rejects(tmp_path: Path) -> None:
    words = tmp_path / "Tech"
    words.mkdir()
    (words / "accept.txt").write_text("# names\nJavaScript\nvery large array\n", "utf-8")
    (words / "reject.txt").write_text("guru\n", "utf-8")
    folder = style(tmp_path, Weasel="extends: existence\nmessage: No '%s'.\ntokens: [very large array, very]\n")
    book, failures = rulebook.load([Pack(str(folder), vale=True), Pack(str(words), vale=True)], cache=False)
    assert failures == ()
    report = lint(Source("a.md", "A javascript guru saw the very large array and was very happy."), book)
    assert [(finding.code, finding.message) for finding in report.findings] == [
        ("Vale.Terms", "Use 'JavaScript' instead of 'javascript'."),
        ("Vale.Avoid", "Avoid using 'guru'."),
        ("House.Weasel", "No 'very'."),
    ]


def test_yaml_is_read_as_vale_reads_it(tmp_path: Path) -> None:
    swap = "extends: substitution\nmessage: Use '%s' for '%s'.\nignorecase: yes\nswap:\n  - utilize: use\n  - very:\n"
    heading = "extends: capitalization\nmessage: Case.\nscope: heading\nmatch: $sentence\nprefix: 'Step \\d: '\naction:\n  name: edit\n  params: [regex, a, b]\n"
    folder = style(
        tmp_path, Swap=swap, Heading=heading, Blank="extends: existence\nmessage: No.\ntokens:\n  -\n  - so\n"
    )
    book, failures = rulebook.load([Pack(str(folder), vale=True)], cache=False)
    assert failures == ()
    report = lint(Source("a.md", "# Step 1: Open the box\n\nUtilize it very well, so to speak.\n"), book)
    assert [finding.message for finding in report.findings] == ["Use 'use' for 'Utilize'.", "Use '' for 'very'.", "No."]


def test_the_case_of_what_a_fix_would_write_keeps_no_rule_from_finding(tmp_path: Path) -> None:
    text = "extends: existence\nmessage: No '%s'.\nmatchcase: yes\naction:\n  name: replace\n  params: [A-OK]\ntokens: [a ok]\n"
    book, failures = rulebook.load([Pack(str(style(tmp_path, Ok=text)), vale=True)], cache=False)
    assert failures == ()
    found = lint(Source("a.md", "All is a ok.\n"), book).findings
    assert [(one.message, one.fix) for one in found] == [("No 'a ok'.", None)]


def test_parts_of_speech_are_refused(tmp_path: Path) -> None:
    folder = style(tmp_path, Pos="extends: substitution\nmessage: No.\npos: NN\nswap:\n  a: b\n")
    rules, failures = vale.load(str(folder), cache=False)
    assert (rules, [failure.rule for failure in failures]) == ((), ["House.Pos"])


def test_a_rule_with_a_limit_speaks_only_so_often(tmp_path: Path) -> None:
    folder = style(tmp_path, Very="extends: existence\nmessage: No '%s'.\nlimit: 2\ntokens: [very]\n")
    book, _ = rulebook.load([Pack(str(folder), vale=True)], cache=False)
    assert len(lint(Source("a.md", "very very very very"), book).findings) == 2


@pytest.mark.parametrize(
    ("message", "written"),
    [
        ("Use '%s' instead of '%s'.", "Use 'use' or 'apply' instead of 'utilize'."),
        ("Consider using %s for '%s'.", "Consider using 'use' or 'apply' for 'utilize'."),
        ('Use "%s", not "%s".', "Use 'use' or 'apply', not \"utilize\"."),
        ("Not '%[2]s'.", "Not 'utilize'."),
    ],
)
def test_the_better_word_is_quoted_once(tmp_path: Path, message: str, written: str) -> None:
    quoted = message.replace("'", "''")
    text = f"extends: substitution\nmessage: '{quoted}'\naction:\n  name: replace\nswap:\n  utilize: use|apply\n"
    book, failures = rulebook.load([Pack(str(style(tmp_path, Plain=text)), vale=True)], cache=False)
    assert failures == ()
    assert [finding.message for finding in lint(Source("a.md", "We utilize it."), book).findings] == [written]


@pytest.mark.parametrize("what", ["nowhere", "empty"])
def test_what_holds_no_style_is_said(tmp_path: Path, what: str) -> None:
    (tmp_path / "empty").mkdir()
    rules, failures = vale.load(str(tmp_path / what), cache=False)
    assert rules == ()
    assert len(failures) == 1


@pytest.mark.parametrize(("files", "said"), [({"notes.yml": "title: x\n"}, True), ({"accept.txt": ""}, False)])
def test_a_style_of_files_that_are_no_rules_is_said_to_hold_none(
    tmp_path: Path,
    files: dict[str, str],
    said: bool,  # noqa: FBT001 -- the expected value
) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    rules, failures = vale.load(str(tmp_path), cache=False)
    assert rules == ()
    assert ["holds no rule" in failure.message for failure in failures] == [True] * said
