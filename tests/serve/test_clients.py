"""Clients of LanguageTool's as people use them, and the requests of those that run elsewhere."""

from __future__ import annotations

import json
from urllib.parse import quote

import language_tool_python
from pylanguagetool import api

from serving import SEED, Served, units

PLAIN = SEED.replace("🚢", "Ship").replace("🏗️", "here")


def test_language_tool_python(service: Served) -> None:
    tool = language_tool_python.LanguageTool("en-US", remote_server=service.url)
    (match,) = tool.check(SEED)
    assert (match.rule_id, match.replacements) == ("FIG101", ["$53 billion"])
    assert SEED[match.offset : match.offset + match.error_length] == "$35 billion"
    assert "$53 billion" in tool.correct(SEED)
    tool.disabled_rules = {"FIG101"}
    assert tool.check(SEED) == []


def test_pylanguagetool(service: Served) -> None:
    front = f"{service.url}/v2/"
    (match,) = api.check(SEED, api_url=front, lang="en-US", disabled_rules="EN_QUOTES", picky=True)["matches"]
    assert match["rule"]["id"] == "FIG101"
    assert {"en-US", "en-GB"} <= {language["longCode"] for language in api.get_languages(front)}


def test_superdesk(service: Served) -> None:
    answer = service.client.post("/check", data={"text": PLAIN, "language": "auto", "apiKey": "none"}).json()
    told = {"misspelling": "spelling", "whitespace": "spelling", "other": "spelling"}
    (match,) = answer["matches"]
    assert told[match["rule"]["issueType"]] == "spelling"
    assert PLAIN[match["offset"] : match["offset"] + match["length"]] == "$35 billion"


def test_libreoffice(service: Served) -> None:
    for text in (PLAIN, quote(SEED)):  # earlier versions do not escape what they send
        sent = f"text={text}&language=en-US&username=a@example.org&apiKey=none"
        answer = service.client.post("/v2/check", content=sent.encode()).json()
        (match,) = answer["matches"]
        assert all(isinstance(match[name], str) for name in ("message", "shortMessage"))
        assert isinstance(match["replacements"], list)


def test_the_browser_add_on(service: Served) -> None:
    common = {
        "data": json.dumps({"annotation": [{"text": SEED}]}), "textSessionId": "31415:926", "enableHiddenRules": "true", "level": "picky",
        "language": "auto", "noopLanguages": "de,en", "preferredVariants": "en-US,de-DE", "preferredLanguages": "en,de", "motherTongue": "de",
        "disabledRules": "WHITESPACE_RULE,CONSECUTIVE_SPACES", "useragent": "chrome-extension", "allowIncompleteResults": "true",
    }  # fmt: skip
    address = "/v2/check?c=1&instanceId=31415%3A926&v=8.11.6"
    for mode in ("allButTextLevelOnly", "textLevelOnly"):
        headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
        (match,) = service.client.post(address, data=common | {"mode": mode}, headers=headers).json()["matches"]
        assert match["offset"] == units(SEED[: SEED.index("$35")])
