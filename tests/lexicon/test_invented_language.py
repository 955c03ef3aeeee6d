"""A second language is a second lexicon: an invented one is judged by the same logic, which knows no word of it."""

from __future__ import annotations

from collections.abc import Iterator
from pkgutil import iter_modules

import pytest

import hush
from judging import judged
from newslint import lexicon
from newslint.article import Article, mentions
from newslint.article.prose.identifiers import likely, masked
from newslint.article.sentences import sentences
from newslint.article.style.legibility import counts
from newslint.desk import Desk, Wishes
from newslint.document import Block, Document, Prose
from newslint.document.roles import dateline, furniture, parts
from newslint.kinds import capitalization
from newslint.lexicon import document
from newslint.model import Report, Settings, Source

LANGUAGES = document.LANGUAGES
STORIES: dict[str, dict[str, tuple[str, ...]]] = {
    "agreement": {
        "# Gelir 12 prosan kabardi\n\nGelir dahi 21 prosan kabardi limanlar ichi.": ("FIG111 12 prosan: ",),
        "# Gelir 12 prosan kabardi\n\nKar 21 prosan kabardi limanlar ichi.": ("FIG110 12 prosan: hush-in_body",),
        "# Gelir 12 prosan kabardi\n\nKar 12 prosan kabardi limanlar ichi.": ("hush-body_has 12 prosan",),
    },
    "calendar": {
        "Gelir pershe, 24 eyla 2025 kabardi.": ("CAL201 pershe, 24 eyla 2025: ",),
        "Gelir charsh, 24 eyla 2025 kabardi.": ("hush-falls hush-dated Eyla 24 2025 Charsh",),
        "Gemi bulur 31 hazira 2024 liman.": ("CAL202 31 hazira 2024: ",),
        "Gemi bulur 25:70 saata liman.": ("CAL202 25:70 saata: ",),
        "---\ndate: 2025-09-24\n---\n\nBulur liman 24 sene evvel, ichi 1999 ve gemi.": (
            "CAL204 24 sene evvel: hush-counts_from",
        ),
    },
    "clock": {
        "Gemi bulur 9 sah BAT (1100 DOG) liman.": ("CAL206 1100 DOG: hush-same_time",),
        "Gemi bulur 9 sah BAT (1000 DOG) liman.": ("hush-time_is 9 sah BAT 1000 DOG",),
    },
    "copy": {
        "Gemi ve ve liman bulur. Gemi bir bir liman.": ("CPY603 ve ve: ",),
        "Liman bulur.Gemi bulur liman.": ("CPY609 bulur.Gemi: ",),
        "Liman bulur gemi.\n\n(devam)": ("CPY608 (devam): ",),
    },
    "document": {"Liman bulur gemi ve kar.\n\nKirabiye kabul edin buraya": ("CPY602 Kirabiye kabul edin buraya: ",)},
    "events": {
        "# Izmara yendi Kandil\n\nKandil yendi Izmara ichi liman.": ("FIG288 Izmara yendi Kandil: hush-here_it_is",),
    },
    "kinship": {
        "Tek da uk, gemi bulur onu karda.": ("FIG360 Tek da uk: hush-here_it_is",),
    },
    "figures": {
        "O bulur 10 mila (20 fersah) liman.": ("FIG104 20 fersah: hush-measure",),
        "O bulur 10 mila (2.68 fersah) liman.": ("10 mila = 2.682 fersah",),
    },
    "messages": {
        "# Gelir 12 prosan kabardi\n\nGelir 21 prosan kabardi limanlar ichi.": ("FIG110 12 prosan: hush-in_body",)
    },
    "names": {
        "Gemi bulur. Sayn Karadon bulur liman ve gemi Karadon'in liman. Alim Karadonin kar bulur.": (
            "NAM401 Karadon: hush-again Karadon, hush-here_spelt Karadonin",
        ),
        "Bir gemi Karadon'in liman ve Karadonlar bulur.": (),
    },
    "quotations": {
        "“Gemi bulur ve liman, o dedi kar bulur.\n\n“Gemi ve liman,” dedi Alim.": (
            "QUO501 “Gemi bulur ve liman, o dedi kar bulur.: ",
        ),
        "“Gemi bulur ve liman, kar bulur.\n\n“Gemi ve liman,” dedi Alim.": (),
        "# Alim: “gemi bulur liman ve kar”\n\n“Gemi bulur liman ve gelir,” dedi Alim.": (
            "QUO502 “gemi bulur liman ve kar”: hush-one_word",
        ),
    },
    "relations": {
        "Gelir kabardi 15 prosan da 120 taler chin 100 taler.": (
            "FIG120 15 prosan: hush-new; hush-makes 15 prosan 115 taler, hush-old",
        ),
        "Gelir kabardi 20 prosan da 120 taler chin 100 taler.": (
            "hush-derived hush-rise 120 talerhush-joint100 taler",
            "hush-levels 120 taler 100 taler hush-equals hush-up hush-percent 20",
        ),
        "Gelir kabardi 25 prosan o sayn. Alim da 120 taler chin 100 taler.": (
            "FIG120 25 prosan: hush-new; hush-makes 25 prosan 125 taler, hush-old",
        ),
        "Gelir kabardi da 120 taler chin 140 taler.": ("FIG121 120 taler: hush-verb, hush-old",),
        "Gelir kabardi da 120 taler, 140 taler bekle.": (),  # a forecast
        "Liman bulur 15 ot 50 gemi, ya 35 prosan.": ("FIG130 35 prosan: hush-part, hush-whole",),
        "Liman bulur 35 prosan ot 12 adamlar.": ("FIG130 35 prosan: hush-whole_of 5 hush-percent 41.7",),
        "Limanda 850 taler: 600 taler, 150 taler ve 110 taler.": (
            "FIG131 850 taler: hush-one_part, hush-one_part, hush-one_part",
        ),
        "Bulur uch limanlar: Izmara, Kandil, Bartin ve Kars.": ("FIG132 uch: hush-a_list",),
        "Anket: 55 prosan evet ve 52 prosan hayir bulur.": ("FIG133 55 prosan: hush-one_share",),
        "Alim bulur 90 oylar ve kar bulur 70, fark 30.": ("FIG152 30: votes, votes",),
        "Alim bulur 90 oylar ve kar bulur 70, fark 20.": ("90 − 70 = 20",),
        "O bulur 380 taler (60 krona). (1 krona = 7.1 taler)": (
            "FIG101 60 krona: hush-amount; hush-would_be 60 krona 426 taler, hush-own_rate",
        ),
        "Gelir 5 milyun taler ve 3 milyon taler.": ("FIG140 3 milyon: ",),
    },
    "symbols": {
        "Gemi bulur Gemilik Shirk <GMLK.N> liman ve gemi bulur Gemilik <BRTN.N> kar.": (
            "SYM303 BRTN.N: hush-other_code",
        ),
        "Shirk KAGIT US0378331006 bulur.": ("SYM304 US0378331006: ",),
    },
    "vocabulary": {
        "Liman bulur ve gemi.\n\n“Gemi bulur liman,” Demirel dedi.": ("NAM402 Demirel: ",),
    },
}
"""For each topic stories, with the problems (code, place, notes) and what holds."""
ENGLISH = """---
date: 2025-09-24
---

# Sales rise again

Sales of Acme Inc (ISIN US0378331006) rose by 15% to 120 dollars from 100 dollars on Thursday, 24 September 2025. It has
15 of the 50 ships, or 35 percent, and 850 dollars: 600 dollars, 150 dollars and 110 dollars. It was 24 years ago, in
1999, that three ports came: Lagos, Faro, Porto and Braga. A foot is less than a metre (12 feet). (MORE)
"""


@pytest.fixture(autouse=True)
def spoken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hush is known."""
    known(monkeypatch, "xx")
    yield
    forget()


def known(monkeypatch: pytest.MonkeyPatch, code: str, **other: object) -> None:
    """Have Hush, but for some topics, known under a code, and pages in it."""
    hush.spoken(monkeypatch, code, {**hush.TOPICS, **other})
    monkeypatch.setattr(document, "LANGUAGES", (*LANGUAGES, code))
    forget()


def forget() -> None:
    """Let go of what was made of the words of all languages."""
    for module in (document, dateline, furniture, parts):
        for made in vars(module).values():
            if hasattr(made, "cache_clear"):
                made.cache_clear()


def linted(text: str, language: str = "xx") -> Report:
    return Desk(Wishes(language=language, enable=("NAM402",))).lint_text(text, name="story.md")


def said(text: str, language: str = "xx") -> tuple[str, ...]:
    """The problems of a story by code, place and notes, and what holds."""
    report = linted(text, language)
    problems = (
        f"{one.code} {text[slice(*one.problem.span)]}: {', '.join(note.message for note in one.problem.notes)}"
        for one in report.findings
    )
    return (*problems, *(held.message for held in report.verified), *(failure.message for failure in report.failures))


def article(text: str) -> Article:
    source = Source("story.txt", text)
    return Article(Document(source, (Block("body", Prose(text, range(len(text)))),)), Settings(language="xx"))


@pytest.mark.parametrize(("text", "expected"), [case for stories in STORIES.values() for case in stories.items()])
def test_a_story_in_an_invented_language_is_judged(text: str, expected: tuple[str, ...]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("topic", STORIES)
def test_it_is_judged_by_the_words_of_each_topic(topic: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text, expected = next(iter(STORIES[topic].items()))
    known(monkeypatch, f"mute-{topic}", **{topic: hush.mute(type(hush.TOPICS[topic]))})
    assert said(text, f"mute-{topic}") != expected


def test_every_topic_has_words_and_a_test() -> None:
    topics = {module.name for module in iter_modules(lexicon.__path__) if not module.ispkg}
    assert topics == hush.TOPICS.keys() == {*STORIES, "identifiers", "legibility", "titles"}


def test_english_is_not_understood() -> None:
    report = linted(ENGLISH)
    assert not report.findings
    assert not report.verified
    assert not report.failures
    rows = list(mentions.rows(article(ENGLISH)))
    assert {row["kind"] for row in rows} <= {"number", "percent", "date", "name"}
    assert not [row for row in rows if row["hedge"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alim 12 prosan bulur.", [("percent", "12 prosan", "12", None)]),
        ("Alim ustu 5 milyun taler bulur.", [("money", "5 milyun taler", "5000000", "ustu")]),
        ("Alim vinti uch fersah bulur.", [("quantity", "vinti uch fersah", "138", None)]),
        ("Alim demi milyun bulur.", [("number", "demi milyun", "500000", None)]),
        ("Alim den 3 dek 5 taler bulur.", [("range", "den 3 dek 5 taler", "3..5", None)]),
        ("Alim ikikat bulur.", [("ratio", "ikikat", "2", None)]),
        ("Alim birinchi bulur.", [("ordinal", "birinchi", "1", None)]),
        ("Alim eksi 5 punt bulur.", [("points", "eksi 5 punt", "-5", None)]),
        ("Alim bap 5 bulur.", []),
        ("Three people paid more than five dollars, twice as much.", []),
        ("Alim 3mu bulur, 4 million bulmaz.", [("number", "3mu", "3000000", None), ("number", "4", "4", None)]),
        ("Bulur dunka ve gelen sene.", [("date", "dunka", None, None), ("date", "gelen sene", None, None)]),
    ],
)
def test_figures_and_dates_are_read_by_its_words(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    rows = mentions.rows(article(text))
    assert [(row["kind"], row["text"], row["value"], row["hedge"]) for row in rows if row["kind"] != "name"] == expected


def test_sentences_end_by_its_abbreviations() -> None:
    assert len(sentences(article("Gemi bulur sayn. Alim liman. Kar bulur."))) == 2


def test_identifiers_are_told_by_its_words() -> None:
    text = "Bulur 18 Kanun mad 1001 ve 18 U.S.C. 12."
    assert (
        masked(text, likely(text, lexicon.of("xx").identifiers))
        == f"Bulur {'_' * len('18 Kanun mad 1001')} ve 18 U.S.C. 12."
    )


def test_titles_and_syllables_are_counted_by_its_words() -> None:
    assert counts(article("Gemi bulure liman.")).syllables == 6
    kind = capitalization.KIND
    title = kind._replace(Options=lambda: kind.Options(match="$title"))  # type: ignore[arg-type]  # made when asked for
    assert not judged(title, "# Gemi ve Liman ot Kar\n", Settings(language="xx")).problems
    assert judged(title, "# Gemi and Liman of Kar\n", Settings(language="xx")).problems
