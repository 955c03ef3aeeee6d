"""Hush, an invented language: words for every topic of the lexicon, and not one of English."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from fractions import Fraction
from types import ModuleType
from typing import Any

import pytest

from newslint import lexicon
from newslint.lexicon import words
from newslint.lexicon.agreement import AgreementWords
from newslint.lexicon.calendar import Calendar, Courses, Lives, Tenses, Years
from newslint.lexicon.clock import ClockWords, Zone
from newslint.lexicon.copy import Words as CopyWords
from newslint.lexicon.document import Words as DocumentWords
from newslint.lexicon.events import EventWords
from newslint.lexicon.figures import Figures, Measure
from newslint.lexicon.identifiers import Identifiers
from newslint.lexicon.kinship import Kinship
from newslint.lexicon.legibility import Legibility
from newslint.lexicon.messages import Messages
from newslint.lexicon.names import Names
from newslint.lexicon.quotations import Quotations
from newslint.lexicon.relations import RelationWords
from newslint.lexicon.symbols import Symbols
from newslint.lexicon.titles import TitleWords
from newslint.lexicon.vocabulary import Vocabulary

NOTHING = {"frozenset": frozenset(), "Mapping": {}, "dict": {}, "tuple": (), "Collection": (), "str": "", "int": 0}


def mute(topic: type) -> Any:  # noqa: ANN401 -- a value of the topic
    """A topic of a language that has no word for it."""
    fields = topic.__annotations__.items()
    return topic(**{name: _mute(str(said)) for name, said in fields})


def _mute(said: str) -> object:
    parts = {"Years": Years, "Lives": Lives, "Courses": Courses, "Tenses": Tenses}
    if said in parts:
        return mute(parts[said])
    return NOTHING.get(said.partition("[")[0].strip(), lambda _word: iter(()))


def made(topic: type, **own: object) -> Any:  # noqa: ANN401 -- a value of the topic
    """A topic of Hush: its own words, nothing for what it has none of."""
    fields = topic.__annotations__.items()
    return topic(**{name: own[name] if name in own else _mute(str(said)) for name, said in fields})


def _bases(word: str) -> Iterator[str]:
    if word.endswith("lar"):
        yield word.removesuffix("lar")


def _phrases() -> Messages:
    """What Hush says of a story: the names of the phrases, `hush-` before them, and what English fills in."""
    english = lexicon.of("en").messages
    return Messages(**{name: _hushed(name, getattr(english, name)) for name in Messages.__annotations__})


def _hushed(name: str, said: str | Mapping[str, str]) -> Any:  # noqa: ANN401 -- a phrase, or some by name
    if isinstance(said, Mapping):
        return {key: f"hush-{key}" for key in said}
    slots = "".join(f" {{{part.partition('}')[0]}}}" for part in said.split("{")[1:])
    return f"hush-{name}{slots}"


YEARS = made(Years, announcing=words("ichi"), scales=words("milyun"), function_words=words("ve ot"))
UP, DOWN = words("kabardi kabar"), words("azaldi")
MONTHS = ["ochok", "bira", "karsh", "sulta", "maina", "hazira", "timur", "agost", "eyla", "tekrin", "kasim", "aralo"]
DAYS = ["bazar", "sishan", "charsh", "pershe", "juman", "shanba", "yaksh"]
TOPICS = {
    "agreement": made(
        AgreementWords,
        stop=words("ve da chin ot prosan taler"), kin={"gelir": "kar", "kar": "kar"}, endings=("lar",), shortest=3,
        further=words("dahi"), before=words("evvel"), expected=words("bekle"),
    ),
    "calendar": made(
        Calendar,
        months={word: at for at, word in enumerate(MONTHS, 1)}, weekdays={word: at for at, word in enumerate(DAYS)},
        ordinals={"birinchi": 1}, units={"bir": 1}, tens={"vinti": 20}, suffixes=("ki",), days={"bugu": 0, "dunka": -1},
        which={"gelen": 1}, periods=words("sene"), to=words("dek -"), joint=words("ve ,"), listed=words("ve"),
        range_openers={"den": words("dek")}, years=YEARS,
        at_year=words("ichi"), back=words("ta"), ago=words("evvel"), anniversaries=words("yilish"), born=words("dogdu"),
        clock=words("saata"), said=words("dedi"), on_day=words("ichi"), plurals=("lar",), of=("ot",), on=("ichi",),
        day_names=tuple(day.capitalize() for day in DAYS), month_names=tuple(month.capitalize() for month in MONTHS),
    ),
    "clock": made(
        ClockWords, halves={"sah": 0, "gej": 12}, named={"oglen": 12}, zones={"bat": (Zone(0, 0),), "dog": (Zone(60, 60),)},
        to=words("dek"), in_all=words("hepsi"),
    ),
    "copy": made(
        CopyWords,
        common=("ve", "ot", "ichi", "bulur", "da"), twice=("bir",), never=("ve",), slugs=("(devam)",),
        embargoes=("yasak ",), sources=("habar",), domains=("KOM",),
    ),
    "document": made(
        DocumentWords,
        furniture=("kirabiye kabul edin buraya",), labels=("paylash",), points=("kisaca",), by=("yazan",), signoffs=("haber:",),
        reporters=("haber:",), captions=("resim:",), published=("basildi",), days=tuple(MONTHS),
    ),
    "events": made(EventWords, beating=("yendi",), men=words("adam"), women=words("kadin")),
    "figures": made(
        Figures,
        units={"nul": 0, "bir": 1, "iki": 2, "uch": 3}, tens={"vinti": 20}, scales={"mil": 1000, "milyun": 10**6},
        letters={"mu": 10**6}, articles=words("ek"), joiners=words("ve"), joints=words("ve"), halves=words("demi"),
        fractions={"demi": 2}, ordinals={"birinchi": 1}, ordinal_suffixes=words("ki"), minus=words("eksi"), of=words("ot"),
        measures={
            "prosan": Measure("percent", "percent"), "fersah": Measure("quantity", "kilometer", Fraction(6)),
            "mila": Measure("quantity", "mile"), "sene": Measure("duration", "year"), "punt": Measure("points", "point"),
        },
        symbols={"%": Measure("percent", "percent")}, currencies={"taler": Measure("money", "DEM"), "krona": Measure("money", "SEK")},
        hedges={"kadar ve": "about", "ustu": "over"}, range_openers={"den": words("dek")}, range_words=words("dek"),
        years=YEARS, ratio_words=words("ichi"), multiples={"ikikat": 2}, labels=words("bap"), rate_dates=words("ichi"), signs={"€": ("EUR",)},
    ),
    "identifiers": made(Identifiers, codes=words("Kanun"), sections=words("mad")),
    "kinship": made(
        Kinship,
        alone=frozenset(("tek da uk",)), siblings=words("karda"), owners=words("onu"),
    ),
    "legibility": made(Legibility, vowels="aeiou", silent=((("e",), ()),)),
    "messages": _phrases(),
    "names": made(
        Names,
        titles=words("sayn"), abbreviations=words("sayn"), particles=words("ot"), bodies=words("banka"), joints=words("ve"),
        firms=words("shirk"), openers=words("bir ve ot ichi dunka"), calendar=frozenset((*MONTHS, *DAYS)), opposing=words("yendi"), listing=words("ve"),
        saying=words("dedi"), possessives=("'in",), endings=words("lar"),
    ),
    "quotations": made(
        Quotations,
        saying=words("dedi"), plain=words("dedi"), speakers=words("o"), selves=words("ben"), articles=words("ek"),
        hearers=words("biza"), passives=words("olundu"), reporting=words("ki"),
    ),
    "relations": made(
        RelationWords,
        up=UP, down=DOWN, trailing=UP | DOWN, by=words("ile"), to=words("da"), start=words("chin"), at=words("ta"), or_=words("ya"),
        compared=words("karshi"), with_=words("ile"), leads=words("ek en"), until=words("dek"), rough=words("yaklashik"), asides=words("ichi"), stops=words("dedi ama"),
        gerund="ip", participles=("ip",), parts=words(", . : ; ( )"), expected=words("bekle"), earlier=words("evvel"),
        per=words("bashi"), articles=words("ek"), owners=words("onun"), plural_endings=("lar",), converting=words("kadar"), then=("o zaman",),
        of=words("ot"), partial=words("mesela"), made=words("toplanip"), polls=words("anket"), ands=words("ve"),
        sides=((words("evet"), words("hayir")),), persons=words("adamlar"),
        ladders=((("", 1), ("milyun", 10**6)),), scales=words("milyun"), dropped=("milyun",), plurals=words("taler"),
        classes={"margin": ("fark",), "votes": ("oylar",), "voting": ("oylar",)}, goes_on=words("ve"), year_leads=words("ichi"), months=frozenset(MONTHS),
    ),
    "symbols": made(
        Symbols,
        legal=words("shirk"), joiners=words("ot"), ands=words("ve"), articles=words("ek"), openers=words("bir"), shares=words("hisse"),
        possessives=("'in",), domains=frozenset({"KOM"}), identifiers={"KAGIT": "isin"},
    ),
    "titles": TitleWords({"AP": words("ve ot")}),
    "vocabulary": Vocabulary(
        ordinary=words("gemi kar gelir liman limanlar"), proper=words("izmara"), given=words("alim"), surnames=words("demirel"), bases=_bases,
        rare=words("gemli"),
    ),
}  # fmt: skip


def spoken(monkeypatch: pytest.MonkeyPatch, code: str, topics: Mapping[str, object] = TOPICS) -> None:
    """Have the lexicon hold Hush, under a code, until the test is over."""
    package = ModuleType(f"newslint.lexicon.{code}")
    package.__path__ = []
    monkeypatch.setitem(sys.modules, package.__name__, package)
    for name, said in topics.items():
        module = ModuleType(f"{package.__name__}.{name}")
        module.__dict__["WORDS"] = said
        monkeypatch.setitem(sys.modules, module.__name__, module)
