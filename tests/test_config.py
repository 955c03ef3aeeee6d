from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import config
from newslint.checked import options
from newslint.config import NEVER, Config, Keys
from newslint.config.book import rules_of
from newslint.model import Level
from newslint.rulebook.packs import Pack

WHOLE = """\
packs: [facts, ./house-rules, {vale: styles/Microsoft}]
select: [FIG, CPY]
enable: NAM402
ignore: [CPY607]
levels: {FIG102: suggestion}
options: {FIG101: {tolerance: 1%}}
per-file: [{files: "opinion/**", ignore: [CPY, FIG101]}, {files: "*.txt", ignore: CAL}]
dollar: AUD
language: en
names: names.txt
symbols: symbols.csv
rates: rates.csv
exclude: ["wire/raw/**", "!wire/raw/kept.txt"]
suffixes: {.story: text, .MDOWN: markdown, .export: json}
fields: {einleitung: standfirst, comments: body}
fail-on: warning
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "names.txt").write_text("Zoë Hartmoor  # our reporter\n\n# companies\nAcme-Łódź\n", "utf-8")
    (tmp_path / "symbols.csv").write_text('symbol,company\nACME.WA,"Acme, Łódź"\n', "utf-8")
    (tmp_path / "rates.csv").write_text("date,currency,per euro\n2026-01-30,USD,1.0923\n2026-01-30,SEK,10.9\n", "utf-8")
    return tmp_path


def loaded(folder: Path, text: str) -> Config:
    path = folder / "newslint.yaml"
    path.write_text(text, "utf-8")
    return config.load(path)


def said(read: Config) -> list[str]:
    return [failure.message.removeprefix(f"{read.path}:") for failure in read.failures]


def test_all_keys_are_read(folder: Path) -> None:
    read = loaded(folder, WHOLE)
    assert said(read) == []
    assert [(Path(pack.word), pack.vale) for pack in read.packs] == [
        (Path("facts"), False),
        (folder / "house-rules", False),
        (folder / "styles" / "Microsoft", True),
    ]
    assert (read.select, read.enable, read.ignore) == (("FIG", "CPY"), ("NAM402",), ("CPY607",))
    assert (read.levels, read.options) == ({"FIG102": Level.SUGGESTION}, {"FIG101": {"tolerance": "1%"}})
    assert (read.suffixes, read.fail_on) == (
        {".story": "text", ".mdown": "markdown", ".export": "json"},
        Level.WARNING,
    )
    assert read.settings.fields == (("einleitung", "standfirst"), ("comments", "body"))
    assert read.settings.dollar == "AUD"
    assert read.settings.language == "en"
    assert read.settings.names == ("Zoë Hartmoor", "Acme-Łódź")
    assert read.settings.symbols == (("ACME.WA", "Acme, Łódź"),)
    assert read.settings.rates == (
        ("2026-01-30", "USD", "1.0923"),
        ("2026-01-30", "SEK", "10.9"),
        ("2026-01-30", "EUR", "1"),
    )


def test_fields_of_a_list_stand_first(folder: Path) -> None:
    read = loaded(folder, "fields: [intro, blurb]\n")
    assert (said(read), read.settings.fields) == ([], (("intro", "standfirst"), ("blurb", "standfirst")))


def test_fields_may_stand_under_their_parts(folder: Path) -> None:
    read = loaded(folder, "fields: {body: [text, more], date: published, id: guid, teaser: standfirst}\n")
    assert (said(read), read.settings.fields) == (
        [],
        (("text", "body"), ("more", "body"), ("published", "date"), ("guid", "id"), ("teaser", "standfirst")),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fields: intro", "1:9: fields are a list of keys, or {key: part}, not text"),
        ("fields: [intro, [a]]", "1:17: a field is the name of a key, not a list"),
        ("fields: {intro: standfrist}", "1:17: unknown part standfrist (did you mean standfirst?"),
        ("fields: {intro: {a: b}}", "1:17: unknown part a mapping (allowed: headline, standfirst"),
        ("fields: {'': body}", "1:14: unknown part body"),
    ],
)
def test_fields_that_are_none(folder: Path, text: str, message: str) -> None:
    (mistake,) = said(loaded(folder, text))
    assert mistake.startswith(message)


def test_nothing_said_is_the_default(folder: Path) -> None:
    for text in ("", "# only a comment\n", "---\n", "{}\n"):
        read = loaded(folder, text)
        assert read.failures == ()
        assert (read.packs, read.fail_on, read.settings) == (Config().packs, Level.ERROR, Config().settings)


def test_the_starter_is_a_configuration_without_mistakes() -> None:
    read = config.load(config.STARTER)
    assert read.failures == ()
    assert read.packs[0]._replace(said=None) == Pack("facts")


def test_every_key_that_the_starter_shows_works(folder: Path) -> None:
    keys = {key for key in options.keys(Keys) if key not in {"packs", "fail-on"}}
    lines = config.STARTER.read_text("utf-8").splitlines()
    shown = [line[2:] for line in lines if line.startswith("# ") and line[2:].partition(":")[0] in keys]
    assert {line.partition(":")[0] for line in shown} == keys
    (folder / "desk").mkdir()
    (folder / "newslint.yaml").write_text("", "utf-8")
    (folder / ".git").mkdir()
    for name in ("names.txt", "symbols.csv", "rates.csv"):
        (folder / name).rename(folder / "desk" / name)
    assert said(loaded(folder / "desk", "\n".join(shown))) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ignor: [x]", "1:1: unknown key ignor (did you mean ignore?)"),
        ("fail-on: loud", "1:10: fail-on cannot be 'loud' (allowed: error, warning, suggestion, never)"),
        (
            "levels: {FIG101: loud}",
            "1:18: FIG101 must be error, warning or suggestion, not 'loud'; to turn it off write `ignore: [FIG101]`",
        ),
        (
            "encoding: latin-15x",
            "1:11: unknown encoding 'latin-15x' (utf-8, windows-1252, iso-8859-2, mac-roman, shift_jis …)",
        ),
        ("encoding: rot13", "1:11: unknown encoding 'rot13' (utf-8, windows-1252, iso-8859-2, mac-roman, shift_jis …)"),
        ("levels: FIG101", "1:9: levels must be a mapping, not text"),
        ("options: {FIG101: 3}", "1:19: FIG101 must be a mapping, not text"),
        ("select:\n  - FIG\n  - {a: b}", "3:5: item 2 of select must be text, not a mapping"),
        (
            "packs: {nail: styles/House}",
            "1:8: a pack is a name, a path to a folder, {vale: path} or {vale-ini: path}, not a mapping",
        ),
        ("packs: []", "1:8: packs must be a list of names and folders, not an empty one"),
        ('packs: ""', "1:8: packs must be a list of names and folders, not an empty one"),
        ("packs:", "1:7: packs must be a list of names and folders, not nothing"),
        (
            "packs: [facts, {valle: x}]",
            "1:16: a pack is a name, a path to a folder, {vale: path} or {vale-ini: path}, not a mapping",
        ),
        ("per-file: opinion", "1:11: per-file must be a list of {files: glob, ignore: [rules]}, not text"),
        ("per-file: [{ignore: [CPY]}]", "1:12: files is missing"),
        ("per-file: [{files: x, ignor: [CPY]}]", "1:23: unknown key ignor (did you mean ignore?"),
        ("suffixes: {story: text}", "1:12: a suffix begins with a dot: .story"),
        ("suffixes: {.story: docx}", "1:20: unknown format docx (allowed: "),
        ("dollar: EUR", "1:9: 'EUR' is not a dollar"),
        ("language: xx", "1:11: newslint does not know the language 'xx' (allowed: auto, en)"),
        ("names: gone.txt", "1:8: names: gone.txt cannot be read: No such file"),
        ("a: [", "1:5: not YAML"),
        ("[a]", "1:1: a configuration is a mapping, not a list"),
        ("fail-on: error\nfail-on: never", "2:1: fail-on stands twice"),
    ],
)
def test_a_mistake_is_said_with_its_place(folder: Path, text: str, words: str) -> None:
    assert [line for line in said(loaded(folder, text)) if line.startswith(words)], said(loaded(folder, text))


def test_all_mistakes_are_said_at_once_and_what_is_right_counts(folder: Path) -> None:
    read = loaded(folder, "selct: [x]\nignore: [FIG]\nfail-on: loud\nlevels: {A: error, B: loud}\ndollar: USDD\n")
    assert [line.partition(":")[0] for line in said(read)] == ["1", "3", "4", "5"]
    assert (read.ignore, read.levels, read.fail_on) == (("FIG",), {"A": Level.ERROR}, Level.ERROR)


def test_files_that_it_names_are_read_by_line(folder: Path) -> None:
    (folder / "rates.csv").write_text(
        "2026-01-30,USD,1.09\n30.1.2026,USD,1\n2026-01-30,dollar,1\n2026-01-30,USD,-1\n2026-01-30,USD\n", "utf-8"
    )
    (folder / "symbols.csv").write_text("BABA\n", "utf-8")
    read = loaded(folder, "rates: rates.csv\nsymbols: symbols.csv")
    assert [failure.message.removeprefix(f"{folder}/") for failure in read.failures] == [
        "symbols.csv:1:1: a line is a symbol and a company: BABA,Alibaba Group",
        "rates.csv:2:1: the first cell is not a date (2026-01-30)",
        "rates.csv:3:1: the second cell is not a currency (an ISO 4217 code: USD)",
        "rates.csv:4:1: the third cell is not a rate (a number above 0: 1.0923)",
        "rates.csv:5:1: a line is a date, a currency and its units (2026-01-30,USD,1.0923), not 2 cells",
    ]
    assert read.settings.rates == (("2026-01-30", "USD", "1.09"), ("2026-01-30", "EUR", "1"))


def test_rates_may_be_per_dollar(folder: Path) -> None:
    (folder / "rates.csv").write_text("date,currency,per dollar\n2026-01-30,EUR,0.9\n", "utf-8")
    assert loaded(folder, "rates: rates.csv").settings.rates[-1] == ("2026-01-30", "USD", "1")


def test_a_file_that_cannot_be_read_is_a_failure(tmp_path: Path) -> None:
    assert [failure.message for failure in config.load(tmp_path / "none.yaml").failures] == [
        f"{tmp_path}/none.yaml: cannot be read: No such file or directory"
    ]
    (tmp_path / "bad.yaml").write_bytes(b"a: \xff")
    assert config.load(tmp_path / "bad.yaml").failures[0].message == f"{tmp_path}/bad.yaml: not UTF-8: byte 3 is 0xff"


def test_globs_are_relative_to_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = loaded(folder, WHOLE)
    monkeypatch.chdir(folder)
    assert read.excluded("wire/raw/a/b.txt")
    assert not read.excluded("wire/raw/kept.txt")
    assert not read.excluded("wire/cooked.txt")
    assert read.excluded(str(folder / "wire" / "raw" / "x"))
    assert read.ignored("opinion/x/story.md") == (("CPY", "opinion/**"), ("FIG101", "opinion/**"))
    assert read.ignored("news/story.txt") == (("CAL", "*.txt"),)
    (folder / "deep").mkdir()
    monkeypatch.chdir(folder / "deep")
    assert read.excluded("../wire/raw/a.txt")
    assert not read.excluded("wire/raw/a.txt")


@pytest.mark.parametrize("glob", ["./wire/raw", "./wire/**", "./w*", "./wire/raw/a.txt", "./wire/raw/"])
def test_a_glob_may_begin_with_the_folder_of_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch, glob: str) -> None:
    read = loaded(folder, f'exclude: ["{glob}", "!./wire/raw/b.txt"]\nper-file: [{{files: "{glob}", ignore: [CPY]}}]\n')
    monkeypatch.chdir(folder)
    assert read.excluded("wire/raw/a.txt")
    assert not read.excluded("wire/raw/b.txt")
    assert not read.excluded("other/wire/raw/a.txt")
    assert read.ignored("wire/raw/a.txt") == (("CPY", glob),)


def test_nothing_is_excluded_by_default() -> None:
    assert not Config().excluded("a.txt")
    assert Config().ignored("a.txt") == ()


def test_never_is_above_every_level(folder: Path) -> None:
    assert loaded(folder, "fail-on: never").fail_on == NEVER > max(Level)


def test_the_nearest_counts_up_to_the_root_of_the_repository(tmp_path: Path) -> None:
    inner = tmp_path / "repo" / "desk" / "world"
    inner.mkdir(parents=True)
    (tmp_path / "newslint.yaml").write_text("", "utf-8")
    assert config.find(inner) == tmp_path / "newslint.yaml"
    (tmp_path / "repo" / ".git").mkdir()
    assert config.find(inner) is None
    (tmp_path / "repo" / "newslint.yaml").write_text("", "utf-8")
    assert config.find(inner) == tmp_path / "repo" / "newslint.yaml"
    (inner / "newslint.yaml").write_text("", "utf-8")
    assert config.find(inner) == inner / "newslint.yaml"


CHOICE = """\
packs: [./house-rules, nopack]
select: [TST1O1, TST101]
ignore: [QQQ, TST102]
levels: {ZZZ: error}
options: {TST101: {scle: 3, scale: x}}
per-file: [{files: x, ignore: [TST, YYY]}]
"""


@pytest.mark.usefixtures("pack")
def test_a_choice_that_matches_nothing_is_said_where_it_stands(folder: Path) -> None:
    read = loaded(folder, CHOICE)
    book, failures = rules_of(read, enable=["EEE"], ignore=["III"], as_of=dt.date(2026, 1, 30))
    path = folder / "newslint.yaml"
    assert [
        failure.message.removeprefix(f"{path}:").partition(" means")[0].partition(" (")[0] for failure in failures
    ] == [
        "1:24: no pack nopack",
        "2:10: 'TST1O1'",
        "--enable: 'EEE'",
        "3:10: 'QQQ'",
        "--ignore: 'III'",
        "4:10: 'ZZZ'",
        "5:20: TST101: unknown key scle",
        "5:36: TST101: scale must be a whole number, not 'x'",
        "6:37: 'YYY'",
    ]
    assert [rule.code for rule in book.rules] == ["TST101"]
    assert book.settings.as_of == dt.date(2026, 1, 30)


@pytest.mark.usefixtures("pack")
def test_the_command_lines_select_replaces_the_files(folder: Path) -> None:
    read = loaded(folder, "packs: [./house-rules]\nselect: [TST101]\n")
    assert [rule.code for rule in rules_of(read, select=["TST102"])[0].rules] == ["TST102"]
    assert [failure.message for failure in rules_of(read, select=["X"])[1]] == [
        "--select: 'X' means no rule of the packs in use (newslint rules lists them)"
    ]


def test_a_rule_that_does_not_load_is_settled_by_ignoring_it(folder: Path, pack: Path) -> None:
    broken = pack / "wrong-way.yaml"
    broken.write_text(broken.read_text("utf-8").replace("level: warning", "level: loud"), "utf-8")
    assert len(rules_of(loaded(folder, "packs: [./house-rules]"))[1]) == 1
    assert rules_of(loaded(folder, "packs: [./house-rules]\nignore: [TST102]"))[1] == ()


def test_a_configuration_that_was_read_needs_no_yaml(folder: Path) -> None:
    path = folder / "newslint.yaml"
    path.write_text(WHOLE, "utf-8")
    first = config.load(path)
    code = f"import sys; from pathlib import Path; from newslint import config; print(config.load(Path({str(path)!r})), 'ruamel.yaml' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == f"{first} False\n"


def test_mistakes_are_said_again_each_time(folder: Path) -> None:
    assert said(loaded(folder, "a: 1\na: 2")) == said(loaded(folder, "a: 1\na: 2")) != []


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_no_damage_to_a_configuration_raises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    lines = WHOLE.splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    key = lines[at].partition(":")[0]
    values = [
        "",
        "3",
        "[]",
        "{}",
        "[[a]]",
        "[{}]",
        "{a: {b: {c: d}}}",
        "[a, [b], {c: d}]",
        "{a: [b]}",
        "{files: x}",
        "[{files: []}]",
        "'",
        "null",
        "!x y",
        "{1: 2}",
        "{null: 3}",
    ]
    damage = f"{key}: {data.draw(st.one_of(st.sampled_from(values), st.text(max_size=10)))}"
    path = tmp_path_factory.getbasetemp() / "damaged" / "newslint.yaml"  # above no story of another test
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join((*lines[:at], damage, *lines[at + 1 :])), "utf-8", "replace")
    read = config.load(path, cache=False)
    rules_of(read)
    assert all(failure.path for failure in read.failures)
