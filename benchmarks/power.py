"""Whether the relations of the rule book would have noticed: how many of their cases that hold fail where the figure is another.

usage: power.py [--shared FOLDER] [RULE …]

Every rule that extends `relation` reads the published copy of the benchmark. Where its equation holds, the stated figure is
multiplied by 1.3 and the story read again: a relation that is content with that as well has proved nothing, and convicts
nobody. Where
it is a word (`doubled`) either of the others is. It prints a row for each rule and ends with 1 where one at error fails less than
half of them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from newslint import lexicon, rulebook
from newslint.article import Article, mentions
from newslint.article.judgement.wording import like
from newslint.desk import Desk, Wishes
from newslint.document import parse
from newslint.model import Level, Rule, Settings, Source, Span

BENCH = Path(__file__).resolve().parents[2] / "shared"
TIMES = Fraction(13, 10)
HALF = Fraction(1, 2)


class Power(NamedTuple):
    """How many cases of a rule hold, and how many of these fail with another figure."""

    rule: Rule
    holding: int
    failing: int

    @property
    def weak(self) -> bool:
        """Whether the rule says more than it can notice."""
        return self.rule.level is Level.ERROR and self.failing < HALF * self.holding


def main() -> int:
    """Measure, print, tell which are weak."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rules", nargs="*", metavar="RULE", help="codes (default: all relations)")
    parser.add_argument("--shared", type=Path, default=BENCH, help="the folder that holds data/bench and data/wild")
    given = parser.parse_args()
    relations = [rule for rule in rulebook.load(("facts",))[0].rules if rule.kind == "relation"]
    chosen = [rule for rule in relations if rule.code in given.rules or not given.rules]
    stories = [*holding(chosen, published(given.shared))]
    rows = [power(rule, stories) for rule in chosen]
    for row in rows:
        print(f"{row.rule.code}  {row.rule.level!s:10}  {row.holding:4} hold, {row.failing:4} of them fail × 1.3")
    return 1 if any(row.weak for row in rows) else 0


def holding(rules: list[Rule], stories: Iterable[Source]) -> Iterator[Source]:
    """The stories in which the equation of some rule holds."""
    desk = Desk(Wishes(select=tuple(rule.code for rule in rules), cache=False))
    return (story for story in stories if desk.lint_text(story.text, name=story.path).verified)


def published(shared: Path) -> Iterator[Source]:
    """The published copy of the benchmark."""
    for name in ("clean", "originals"):
        for line in (shared / "data" / "bench" / f"{name}.jsonl").read_text("utf-8").splitlines():
            story = json.loads(line)
            yield Source("story.md", f"# {story['headline']}\n\n{story['body']}\n")
    for line in (shared / "data" / "wild" / "stories.jsonl").read_text("utf-8").splitlines():
        story = json.loads(line)
        yield Source(Path(story["path"]).name, story["text"])


def power(rule: Rule, stories: list[Source]) -> Power:
    """How often a rule holds and notices."""
    desk = Desk(Wishes(select=(rule.code,), cache=False))
    holding = failing = 0
    for story in stories:
        for held in desk.lint_text(story.text, name=story.path).verified:
            others = [*with_another(story, (held.span, *(note.span for note in held.notes)))]
            holding += bool(others)
            failing += any(desk.lint_text(other, name=story.path).findings for other in others)
    return Power(rule, holding, failing)


def with_another(story: Source, spans: Sequence[Span]) -> Iterator[str]:
    """The story with what is stated multiplied; where that is a word such as `doubled`, with either of the levels."""
    figures = {one.span: one for one in mentions.figures(Article(parse(story), Settings()))}
    stated, *others = [figures[span] for span in spans if span in figures]
    for figure in others if stated.role == "ratio" else (stated,):
        text = like(figure, figure.quantity.nominal * TIMES, lexicon.of().relations.ladders)
        yield story.text[: figure.span.start] + text + story.text[figure.span.end :]


if __name__ == "__main__":
    sys.exit(main())
