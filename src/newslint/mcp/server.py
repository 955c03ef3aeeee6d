"""The tools and resources that a language model is offered."""

from __future__ import annotations

import datetime as dt
import json
from functools import partial
from typing import Annotated, Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from newslint import rulebook
from newslint.desk import Desk, Wishes
from newslint.live.bench import begun
from newslint.live.crew import Crew, Job, UndoneError
from newslint.mcp.jobs import Check, Figures
from newslint.model import Rulebook, Source
from newslint.rulebook import explain
from newslint.version import __version__

_LONGEST = 200_000  # characters
_LONGEST_SOURCES = 2_000_000  # likewise, of all together
_DRAFT = "draft.md"
_SECONDS = 60
_ABOUT = """\
newslint checks that a news story agrees with itself: figures, dates, names, quotations, conversions and shares, by arithmetic and the calendar.
It knows nothing of the world. A story without findings is free of contradictions, not true; what stands under `failures` was not checked.
Check what you wrote, mend what is said, check again. Never change a figure merely to silence a finding: ask which of the two is right."""
_READS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)

Story = Annotated[
    str, Field(description="The whole story, with its headline: what stands in a part of it is held against the rest.")
]
Name = Annotated[
    str, Field(description="What the story goes by; the suffix says how it is written (.md, .txt, .html).")
]
Sources = Annotated[
    dict[str, str],
    Field(
        description="The texts that the draft was written from, each under a name; its suffix says how it is written."
    ),
]
Day = Annotated[str | None, Field(description="The day of publication (YYYY-MM-DD), where the story names none.")]
Code = Annotated[str, Field(description="The code or name of a rule, such as FIG101, or a kind.")]


class Tools:
    """What is offered, by the configuration that counts in one folder."""

    def __init__(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._crew = Crew(partial(begun, wishes), 1, _SECONDS)

    def server(self) -> MCPServer[Any]:
        """The server that offers it."""
        server: MCPServer[Any] = MCPServer("newslint", instructions=_ABOUT, version=__version__, log_level="CRITICAL")
        for tool in (self.check_story, self.check_against_sources, self.list_figures, self.explain_rule):
            server.tool(annotations=_READS)(tool)
        server.resource("newslint://rules", mime_type="application/json")(self.rules)
        server.resource("newslint://rules/{code}", mime_type="text/markdown")(self.rule)
        return server

    def dismiss(self) -> None:
        """Nobody goes on working."""
        self._crew.dismiss()

    async def check_story(self, text: Story, name: Name = "story.md", as_of: Day = None) -> dict[str, Any]:
        """Check that a story agrees with itself: every finding with its arithmetic, its place, the places it rests on, and suggestions."""
        return await self._done(Check(_within(text), name, _day(as_of)))

    async def check_against_sources(self, draft: Story, sources: Sources) -> dict[str, Any]:
        """Check that a draft agrees with itself and with what it was written from: what the sources contradict, and how each figure stands by them."""
        held = tuple(Source(name, text) for name, text in sources.items())
        _within("".join(sources.values()), _LONGEST_SOURCES, "what it is held against is")
        return await self._done(Check(_within(draft), _DRAFT, sources=held))

    async def list_figures(self, text: Story, name: Name = "story.md") -> dict[str, Any]:
        """List every figure of a story with its value, and whether the story itself backs it, contradicts it, or says no more of it."""
        return await self._done(Figures(_within(text), name))

    async def explain_rule(self, code: Code) -> str:
        """Explain a rule: what it reports, why, with examples of what is wrong and what is right."""
        try:
            return explain.explain(code, self._book())
        except explain.UnknownWordError as error:
            raise ToolError(str(error)) from error

    def rules(self) -> str:
        """All rules of the configuration: code, name, level, whether it is on, and what it is about."""
        chosen = Desk(self._wishes).guide("").rulebook
        return json.dumps(explain.rows(self._book(), chosen), ensure_ascii=False, indent=1)

    def rule(self, code: str) -> str:
        """A rule: what it reports, why, with examples."""
        return explain.explain(code, self._book())

    def _book(self) -> Rulebook:
        """The rules of the packs that the configuration names."""
        config = Desk(self._wishes).guide("").config
        return rulebook.load(config.packs, config.settings)[0]

    async def _done(self, job: Job[dict[str, Any]]) -> dict[str, Any]:
        """What becomes of a job. Raises ToolError where that is nothing."""
        try:
            return await self._crew.done(job)
        except UndoneError as undone:
            raise ToolError(str(undone)) from undone


def _within(text: str, longest: int = _LONGEST, what: str = "the story is") -> str:
    """A text that is no longer than is checked. Raises ToolError for any other."""
    if len(text) > longest:
        message = f"not checked: {what} longer than {longest:,} characters"
        raise ToolError(message)
    return text


def _day(word: str | None) -> dt.date | None:
    """A day as ISO 8601 writes it. Raises ToolError for anything else."""
    try:
        return dt.date.fromisoformat(word) if word else None
    except ValueError as error:
        message = f"as_of is not a date (YYYY-MM-DD): {word}"
        raise ToolError(message) from error
