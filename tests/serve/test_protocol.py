from __future__ import annotations

import json
from typing import Any

import pytest

from newslint.version import __version__
from serving import SEED, Served, units

SUPERDESK = {"misspelling", "whitespace", "other", "grammar", "characters", "typographical", "locale-violation"}
SLIPS = "The the harbour (closed late.The gates\u00e2\u20ac\u2122 were shut.\n\nRevenue rose 12% to $1.18 billion from $0.93 billion.\n"


def asked(service: Served, path: str = "/v2/check", **said: str) -> dict[str, Any]:
    answer = service.client.post(path, data=said)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def refused(service: Served, **said: str) -> tuple[int, str]:
    answer = service.client.post("/v2/check", data=said)
    return answer.status_code, answer.text


def codes(answer: dict[str, Any]) -> list[str]:
    return [match["rule"]["id"] for match in answer["matches"]]


@pytest.mark.parametrize("path", ["/v2/check", "/check"])
def test_a_finding_is_a_match_at_the_characters_that_javascript_counts(service: Served, path: str) -> None:
    (match,) = asked(service, path, text=SEED, language="auto")["matches"]
    at = SEED.index("$35 billion")
    assert (match["offset"], match["length"]) == (units(SEED[:at]), len("$35 billion"))
    assert match["rule"]["id"] == "FIG101"
    assert match["rule"]["category"] == {"id": "FACTS", "name": "Facts"}
    assert match["replacements"] == [{"value": "$53 billion"}]
    assert match["sentence"] == "The yard 🏗️ ordered ships for 380 billion yuan ($35 billion), it said."
    context = match["context"]
    told = context["text"].encode("utf-16-le")[2 * context["offset"] : 2 * (context["offset"] + context["length"])]
    assert told.decode("utf-16-le") == "$35 billion"
    assert match["message"]
    assert match["shortMessage"]


def test_markup_is_passed_over_and_counted(service: Served) -> None:
    parts = [
        {"markup": "<p>🚢"}, {"text": "Ships for 380 billion yuan ($3"}, {"markup": "<b>"}, {"text": "5 billion"},
        {"markup": "</b>"}, {"text": ") are built."}, {"markup": "</p><p>", "interpretAs": "\n\n"},
        {"text": "($1 = 7.1157 Chinese yuan)"},
    ]  # fmt: skip
    (match,) = asked(service, data=json.dumps({"annotation": parts}), language="en-GB")["matches"]
    whole = "".join(next(iter(part.values())) for part in parts)
    start = units(whole[: whole.index("$3")])
    assert (match["offset"], match["length"]) == (start, units("$3<b>5 billion"))


def test_superdesk_would_leave_out_no_match(service: Served) -> None:
    matches = asked(service, text=SLIPS)["matches"]
    assert {"CPY603", "CPY606", "CPY609", "CPY607", "FIG120"} <= {match["rule"]["id"] for match in matches}
    assert {match["rule"]["issueType"] for match in matches} <= SUPERDESK


def test_what_mends_a_slip_is_a_replacement(service: Served) -> None:
    doubled = next(match for match in asked(service, text=SLIPS)["matches"] if match["rule"]["id"] == "CPY603")
    assert doubled["replacements"] == [{"value": "The"}]


def test_rules_are_chosen_as_languagetool_has_it(service: Served) -> None:
    every = codes(asked(service, text=SLIPS))
    assert codes(asked(service, text=SLIPS, disabledRules="FIG120,WHITESPACE_RULE")) == [
        code for code in every if code != "FIG120"
    ]
    assert codes(asked(service, text=SLIPS, enabledRules="FIG120", enabledOnly="true")) == ["FIG120"]
    assert codes(asked(service, text=SLIPS, disabledCategories="COPY")) == ["FIG120"]


def test_rules_that_are_off_are_enabled_by_code_or_by_being_picky(service: Served) -> None:
    text = 'Council closes bridge\n\nThe bridge will be closed for a year. "There is no other way," Jones said.\n'
    assert "NAM402" not in codes(asked(service, text=text))
    assert "NAM402" in codes(asked(service, text=text, enabledRules="NAM402"))
    assert "NAM402" in codes(asked(service, text=text, level="picky"))


def test_who_asks_paragraph_by_paragraph_is_told_once_what_is_wrong_between_them(service: Served) -> None:
    text = f"{SEED}\n{SLIPS}"
    assert codes(asked(service, text=text, mode="textLevelOnly")) == ["FIG101"]
    assert {"FIG120", "CPY603"} <= {*codes(asked(service, text=text, mode="allButTextLevelOnly"))}


def test_the_service_says_what_it_is(service: Served) -> None:
    for front in ("", "/v2"):
        languages = service.client.get(f"{front}/languages").json()
        assert {"name": "English (US)", "code": "en", "longCode": "en-US"} in languages
        assert service.client.get(f"{front}/info").json()["software"]["version"] == __version__
        assert service.client.get(f"{front}/healthcheck").text == "OK"
        assert service.client.get(f"{front}/maxtextlength").text == "20000"
    assert service.client.get("/v2/check", params={"text": SEED, "language": "en"}).json()["matches"]


def test_copy_that_is_not_read_is_never_clean(service: Served) -> None:
    answer = asked(service, text="Der Hafen ist geschlossen, und die Fähren sind nicht gefahren, sagte der Minister.")
    assert codes(answer) == ["CPY694"]
    assert refused(service, text="Der Hafen", language="de-DE")[0] == 400


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({}, "either the parameter 'text' or 'data'"),
        ({"text": "a", "data": "{}"}, "either"),
        ({"text": "a", "language": "xx"}, "'xx' is not a language"),
        ({"text": "a", "mode": "some"}, "'mode' is one of"),
        ({"text": "a", "level": "high"}, "'level' is one of"),
        ({"data": "nonsense"}, "no JSON"),
        ({"data": "[" * 100_000}, "no JSON"),
        ({"data": "[]"}, "another shape"),
        ({"data": '{"annotation": [{"text": 1}]}'}, "either text or markup"),
        ({"data": '{"annotation": [{"text": "a", "markup": "b"}]}'}, "either text or markup"),
        ({"data": '{"annotation": [null]}'}, "either text or markup"),
    ],
)
def test_a_request_that_says_nothing_is_told_what_is_wrong(service: Served, said: dict[str, str], told: str) -> None:
    status, text = refused(service, **said)
    assert status == 400
    assert text.startswith("Error: ")
    assert told in text


def test_half_a_character_is_copy_like_any_other(service: Served) -> None:
    data = '{"annotation": [{"text": "\\ud83d rose"}, {"text": "\\ud83d\\ude00 380 billion yuan ($35 billion) ($1 = 7.1157 yuan)"}]}'
    (match,) = asked(service, data=data)["matches"]
    assert match["offset"] == units("? rose") + units("😀 380 billion yuan (")
