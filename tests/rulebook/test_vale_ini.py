"""A repository with a .vale.ini, read as it is: what Vale's manual promises of each of its settings."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from newslint.desk import Desk, Wishes
from newslint.model import Failure, Report

INI = """\
# thirty settings
StylesPath = styles
MinAlertLevel = warning
Packages = Google, https://example.com/a.zip
Vocab = Base, \\
        More
IgnoredScopes = code, tt, strong
SkippedScopes = script, style, pre, figure, blockquote
IgnoredClasses = mine, another

[formats]
story = md
mdx = md

[*]
BasedOnStyles = House

[*.md]
BasedOnStyles = House, Vale
TokenIgnores = (\\$\\{[^}]+\\}), (:ref:`[^`]*`), \\bquay{1\\,2}-\\d
BlockIgnores = (?s) *({< file [^>]* >}.*?{</ ?file >})
House.Very = NO
House.Quay = error   # louder
House = warning
House.Long[max] = 2
Vale.Spelling = NO
Vale.Avoid = warning

[docs/*.md]
Desk.Tug = YES
House.Quay = suggestion

[**/deep/*.md]
BasedOnStyles = Desk

[*.{txt,text}]
BasedOnStyles = Desk
Desk.Ship = suggestion

[!*.md]
House.Very = YES
"""
RULES = {
    "House/Very": 'extends: existence\nmessage: "No %s."\nlevel: suggestion\ntokens: [very]\n',
    "House/Quay": "extends: existence\nmessage: \"Don\\'t say '%s'.\"\nlink: a\nlink: b\nlevel: suggestion\ntokens: [quay]\n",
    "House/Long": "extends: occurrence\nmessage: '%d commas.'\ntoken: ','\nmax: 5\n",
    "House/dates/Noon": "extends: existence\nmessage: No %s.\nlevel: error\nscope: ~heading.h2\ntokens: [MongoDb, noon, gpt-4]\n",
    "House/Within": "extends: substitution\nmessage: \"Write '%s' for '%s'.\"\nlevel: warning\nswap:\n  'within the (\\w+ )?folder': in the $1folder\n",
    "Desk/Tug": "extends: existence\nmessage: No %s.\nlevel: error\ntokens: [tug]\n",
    "Desk/Ship": "extends: existence\nmessage: No %s.\nlevel: error\ntokens: [ship]\n",
    "Desk/notes": "a: b\n",
    "Desk/_shared/X": "extends: nothing\nmessage: x\n",
    "Desk/.hidden/X": "extends: nothing\nmessage: x\n",
    "Other/Unused": "extends: nothing\nmessage: x\n",
}  # fmt: skip
LISTS = {
    "config/vocabularies/Base/accept.txt": "# names\nMongoDB\n(?i)grafana\n[Oo]bservability\nGPT-4\n",
    "config/vocabularies/Base/reject.txt": "guru\n",
    "Vocab/More/accept.txt": "Zoë\n",
}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository that Vale has checked so far."""
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    files = {f"styles/{name}.yml": text for name, text in RULES.items()}
    files |= {f"styles/{name}": text for name, text in LISTS.items()}
    files |= {".vale.ini": INI, "newslint.yaml": "packs: [{vale-ini: .vale.ini}]\n"}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def report(repository: Path, name: str, text: str) -> Report:
    story = repository / name
    story.parent.mkdir(exist_ok=True, parents=True)
    story.write_text(text, "utf-8")
    return Desk.for_path(repository, Wishes(cache=False)).lint_file(story)


def said(repository: Path, name: str, text: str) -> list[str]:
    found = report(repository, name, text)
    assert found.failures == ()
    return [f"{found.source.position(one.span.start).line} {one.level} {one.code}" for one in found.findings]


def wrong(repository: Path, ini: str) -> list[str]:
    (repository / ".vale.ini").write_text(ini, "utf-8")
    return [_bare(one, repository) for one in report(repository, "a.md", "A story.\n").failures]


def _bare(failure: Failure, repository: Path) -> str:
    return failure.message.replace(f"{repository}/", "")


STORY = """\
# A very quay

## At noon

The quay, at noon, with a tug, a ship and a guru and the the end.

> A quay, a quay, a quay, a quay.

{< file "quay" >}
The quay is here, and here, and here, and here.
{</ file >}

Look at ${quay}, :ref:`quay` **quay** `quay` <span class="mine">quay</span> quay-1.

$$
quay
$$

<div class="another">

The quay.

</div>

https://example.com/quay
"""


def test_each_section_says_what_counts_in_its_files(repository: Path) -> None:
    common = ["5 warning House.Long", "5 warning House.dates.Noon"]
    assert said(repository, "a.md", STORY) == [
        "1 error House.Quay", "5 error House.Quay", *common, "5 warning Vale.Avoid", "5 error Vale.Repetition",
    ]  # fmt: skip
    # quay is a suggestion there, and MinAlertLevel a warning
    assert said(repository, "docs/b.md", STORY) == [
        *common[:1], common[1], "5 error Desk.Tug", "5 warning Vale.Avoid", "5 error Vale.Repetition",
    ]  # fmt: skip
    # its own styles are Desk alone, but what is named above stays on: House, Vale.Avoid
    assert said(repository, "x/deep/c.md", STORY) == [
        "1 error House.Quay", "5 error House.Quay", *common, "5 error Desk.Tug", "5 error Desk.Ship", "5 warning Vale.Avoid",
    ]  # fmt: skip
    assert said(repository, "a.txt", "A tug, a ship, a guru and a quay.\n") == ["1 error Desk.Tug"]


def test_a_format_is_read_as_another_and_keeps_its_name(repository: Path) -> None:
    """Its sections are those of the name on disk: of `[*]` and `[!*.md]` here."""
    assert said(repository, "b.story", "## At noon\n\nAt noon, `noon`.\n") == ["3 error House.dates.Noon"]


def test_messages_are_those_that_vale_prints(repository: Path) -> None:
    found = report(repository, "a.md", "A quay, within the old folder, x, y, mongoDB, the the end.\n").findings
    assert {one.code: one.message for one in found} == {
        "House.Quay": "Don't say 'quay'.",
        "House.Within": "Write 'in the old folder' for 'within the old folder'.",
        "House.Long": "5 commas.",
        "Vale.Terms": "Use 'MongoDB' instead of 'mongoDB'.",
        "Vale.Repetition": "'the' is repeated!",
    }


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("MongoDB grafana Grafana GRAFANA observability Observability Zoë GPT-4", []),
        ("mongoDB", ["Vale.Terms"]),
        ("OBSERVABILITY", ["Vale.Terms"]),
        ("zoë", ["Vale.Terms"]),
        ("gpt-4", ["House.dates.Noon", "Vale.Terms"]),
        ("MongoDb", ["House.dates.Noon", "Vale.Terms"]),
    ],
)
def test_each_word_of_a_vocabulary_has_its_own_case(repository: Path, words: str, codes: list[str]) -> None:
    assert sorted(line.split()[2] for line in said(repository, "a.md", f"We say {words}.\n")) == codes


@pytest.mark.parametrize(
    ("ini", "message"),
    [
        ("StylesPath = styles\nMinAlertLevel = loud\n", ".vale.ini:2:1: MinAlertLevel is "),
        ("StylesPath = styles\nBasedOnStyles = House\n", ".vale.ini:2:1: BasedOnStyles belongs under a section"),
        ("StylePath = styles\n", ".vale.ini:1:1: unknown key StylePath (did you mean StylesPath?"),
        ("https://example.com\n", ".vale.ini:1:1: neither a section nor a key"),
        ("StylesPath = styles\nWordTemplate = \\s(?:%s)\\s\n", ".vale.ini:2:1: newslint does not carry out WordTemplate"),
        ("StylesPath = styles\nVocab = Gone\n", ".vale.ini:2:1: no vocabulary Gone in "),
        ("StylesPath = styles\n[*]\nBasedOnStyles = Hause\n", ".vale.ini:3:1: no style Hause in "),
        ("StylesPath = styles\n[*]\nHouse.Vary = YES\n", ".vale.ini:3:1: no rule House.Vary"),
        ("StylesPath = styles\n[*]\nHouse.Very = yes\n", ".vale.ini:3:1: House.Very is YES, NO, "),
        ("StylesPath = styles\n[*]\nVocab = Base\n", ".vale.ini:3:1: Vocab belongs above the first section"),
        ("StylesPath = styles\n[[a]\nBasedOnStyles = House\n", ".vale.ini:3:1: [[a]: not a glob"),
        ("StylesPath = styles\n[*.md]\nTokenIgnores = (a\n", ".vale.ini:3:1: TokenIgnores: '(a' is not a pattern"),
        ("StylesPath = styles\n[*.adoc]\nTransform = a.xsl\n", ".vale.ini:3:1: newslint does not carry out Transform"),
        ("StylesPath = styles\n[*]\nBasedOnStyles = Vale\n", ".vale.ini:3:1: Vale.Spelling was not loaded"),
        ("StylesPath = styles\n[*]\nOther.Unused = YES\n", "styles/Other/Unused.yml:1:10: unknown kind nothing"),
        ("StylesPath = ../elsewhere\n[*]\nBasedOnStyles = House\n", ".vale.ini:1:1: StylesPath: ../elsewhere lies outside"),
        ("StylesPath = styles\n[*]\nBasedOnStyles = ../styles/House\n", ".vale.ini:3:1: no style ../styles/House"),
        ("StylesPath = styles\n[*]\nBasedOnStyles = House\nHouse.Long[max] = many\n", "styles/House/Long.yml:4:6: max must be a whole number"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(repository: Path, ini: str, message: str) -> None:
    assert any(line.startswith(message) for line in wrong(repository, ini)), wrong(repository, ini)


@pytest.mark.parametrize(
    "ini",
    [
        "StylesPath = styles\nPackages = A\nNLPEndpoint = http://x\n[asciidoctor]\na = b\n[*]\nBasedOnStyles = House\nLang = en\n",
        "StylesPath = styles\n[*]\nVale.Spelling = NO\n[*.md]\nBasedOnStyles = Vale\n",
        "StylesPath = styles\n[*]\nBasedOnStyles = Vale\nVale.Spelling = NO\n",
        "StylesPath = styles\n[*]\nBasedOnStyles = Desk\nHouse.Gone = NO\nOther.Unused = NO\n",
        '\ufeffStylesPath = "styles"\r\n\r\n; remark\r\n[*]\r\nBasedOnStyles = House,,House\r\n',
    ],
)
def test_what_changes_nothing_is_passed_over(repository: Path, ini: str) -> None:
    assert wrong(repository, ini) == []


def test_another_file_of_the_machine_is_not_read(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.ini"
    secret.write_text("password = x\n", "utf-8")
    (repository / "newslint.yaml").write_text(f"packs: [{{vale-ini: {secret}}}]\n", "utf-8")
    (failure,) = report(repository, "a.md", "A story.\n").failures
    assert "outside the repository" in failure.message
    assert "password" not in failure.message


def test_a_pattern_that_never_ends_costs_its_rules_and_says_so(repository: Path) -> None:
    (repository / ".vale.ini").write_text(
        "StylesPath = styles\n[*]\nBasedOnStyles = Desk\nTokenIgnores = (a+)+$\n", "utf-8"
    )
    found = report(repository, "a.md", "A tug. " + "a" * 40 + "b\n")
    assert {failure.rule for failure in found.failures} >= {"Desk.Tug"} or found.findings
