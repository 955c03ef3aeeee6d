"""The tools and resources, asked for by the SDK's own client over a process's standard streams."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mcp", reason="pip install 'newslint[mcp]'")

from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.types import TextContent, TextResourceContents

from launched import SOURCES
from serving import SEED

pytestmark = pytest.mark.asyncio


def server(folder: Path) -> StdioServerParameters:
    environment = {**os.environ, "PYTHONPATH": SOURCES}
    return StdioServerParameters(command=sys.executable, args=["-m", "newslint", "mcp"], cwd=folder, env=environment)


async def called(client: Client, tool: str, **said: Any) -> Any:  # noqa: ANN401 -- what JSON holds
    result = await client.call_tool(tool, said)
    assert not result.is_error, result.content
    return result.structured_content


async def refused(client: Client, tool: str, **said: Any) -> str:  # noqa: ANN401 -- likewise
    result = await client.call_tool(tool, said)
    assert result.is_error
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


async def test_every_tool_is_listed_and_answers(tmp_path: Path) -> None:
    (tmp_path / "newslint.yaml").write_text("ignore: [CPY603]\n", "utf-8")
    async with Client(stdio_client(server(tmp_path))) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert {*tools} == {"check_story", "check_against_sources", "list_figures", "explain_rule"}
        assert all(tool.description for tool in tools.values())

        report = await called(client, "check_story", text=SEED + "\nThe the pier.\n")
        (found,) = report["findings"]
        assert (found["code"], found["text"], found["suggestions"]) == ("FIG101", "$35 billion", ["$53 billion"])
        assert report["failures"] == []
        dated = "# Talks\n\nTalks began on Monday, the ministry said.\n"
        assert (await called(client, "check_story", text=dated, name="a.txt", as_of="2026-03-04"))["findings"] == []
        release = {
            "release.txt": "The yard has 412 workers, the mayor said.\n",
            "budget.csv": "item,cost\npier,$7 million\n",
        }
        draft = "# Yard\n\nThe yard has 421 workers, the mayor said.\n"
        (wrong,) = (await called(client, "check_against_sources", draft=draft, sources=release))["findings"]
        assert (wrong["code"], wrong["text"], wrong["notes"][0]["path"]) == ("SRC101", "421", "release.txt")
        assert (await called(client, "check_story", text=draft))["findings"] == []  # nothing is kept of what was sent
        (tmp_path / "own.txt").write_text(release["release.txt"], "utf-8")
        named = await called(client, "check_story", text=f"---\nsources: [own.txt]\n---\n\n{draft}")
        assert named["findings"] == []
        assert "names no files of this machine" in named["failures"][0]["message"]
        ledger = await called(client, "list_figures", text=SEED)
        assert [(one["text"], one["status"]) for one in ledger["figures"]] == [
            ("380 billion yuan", "alone"), ("$35 billion", "contradicted"),
        ]  # fmt: skip
        explained = await client.call_tool("explain_rule", {"code": "FIG101"})
        (content,) = explained.content
        assert isinstance(content, TextContent)
        assert content.text.startswith("# FIG101 conversion-off-rate")

        assert "not a date" in await refused(client, "check_story", text=SEED, as_of="March")
        assert "longer than 200,000" in await refused(client, "check_story", text="a" * 200_001)
        long = await refused(client, "check_against_sources", draft=draft, sources={"a": "a" * 2_000_001})
        assert "longer than 2,000,000" in long
        assert "neither a rule nor a kind" in await refused(client, "explain_rule", code="FIG1O1")

        (rules,) = (await client.read_resource("newslint://rules")).contents
        assert isinstance(rules, TextResourceContents)
        on = {rule["code"]: rule["on"] for rule in json.loads(rules.text)}
        assert (on["FIG101"], on["CPY603"]) == (True, False)
        (rule,) = (await client.read_resource("newslint://rules/FIG110")).contents
        assert isinstance(rule, TextResourceContents)
        assert "FIG110" in rule.text.splitlines()[0]
