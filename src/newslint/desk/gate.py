"""Report -> what of it is told: what is loud enough, not ignored for its file, not known yet, on lines that changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from newslint.config import Config
from newslint.desk.guide import Guide
from newslint.memory import FORGETFUL, Memory
from newslint.model import Finding, Ignored, Level, Report, Source, answers
from newslint.record import record, replace

if TYPE_CHECKING:
    from newslint.article import Article
    from newslint.desk.baseline import Baseline
    from newslint.desk.lines import ChangedLines
    from newslint.engine.fixes import Mended


@record
class Gate:
    """What passes: findings from `min_level` on that no `baseline` knows, where only some lines `changed` those on them.

    A story fails from `fail_on` on: a level or NEVER, None where newslint.yaml decides.
    """

    min_level: Level = Level.SUGGESTION
    fail_on: int | None = None
    baseline: Baseline | None = None
    changed: ChangedLines | None = None

    def passed(self, report: Report, guide: Guide) -> Report:
        """The report of a story without what does not pass; what its file or the baseline silences stands among the ignored."""
        if self.min_level > Level.SUGGESTION:
            loud = tuple(finding for finding in report.findings if finding.level >= self.min_level)
            report = replace(report, findings=loud)
        if selectors := guide.config.ignored(report.source.path):
            report = left_out(report, selectors)
        if baseline := self.baseline or guide.baseline:
            report = baseline.without_known(report)
        return self.changed.touched(report) if self.changed else report

    def failing(self, report: Report, config: Config) -> int:
        """How many of the findings make a story fail."""
        fail_on = self.fail_on or config.fail_on
        return len([finding for finding in report.findings if finding.level >= fail_on])


def judged(  # noqa: PLR0913 -- a story, what it is judged by, and what is known of it
    source: Source,
    guide: Guide,
    gate: Gate,
    *,
    values: bool = True,
    sources: Sequence[Article] = (),
    memory: Memory = FORGETFUL,
    seen: Callable[[Article], object] | None = None,
    asked: bool = False,
) -> Report:
    """What is to be said of a story by the rules that count for it, which `seen` is shown; without `values` the ledger says only how figures stand. `asked` is whether fixes are."""
    report = found(source, guide, values=values, sources=sources, memory=memory, seen=seen, fixed=asked)
    report = gate.passed(report, guide)
    return _untouched(report, asked=True) if source.made and asked else report


def found(  # noqa: PLR0913 -- as above
    source: Source,
    guide: Guide,
    *,
    values: bool = True,
    sources: Sequence[Article] = (),
    memory: Memory = FORGETFUL,
    seen: Callable[[Article], object] | None = None,
    fixed: bool = False,
) -> Report:
    """All that is found in a story, whatever passes; what only another program can write has fixes only where it is to be `fixed`."""
    from newslint.engine import lint  # noqa: PLC0415 -- 30 ms that a run from the results kept does not pay

    report = lint(source, guide.rulebook, values=values, sources=sources, memory=memory, seen=seen)
    return _untouched(report) if source.made and not fixed else report


def _untouched(report: Report, *, asked: bool = False) -> Report:
    """The report of what only another program can write; where fixes were `asked` for it says that none was made."""
    from newslint.engine.fixes import untouched  # noqa: PLC0415 -- only for what offices write

    return untouched(report, asked=asked)


def mended(  # noqa: PLR0913 -- as above
    source: Source,
    guide: Guide,
    gate: Gate,
    *,
    values: bool = True,
    sources: Sequence[Article] = (),
    dry: bool = False,
) -> Mended:
    """What is left to say of a story once what passes was mended where that is safe; in a `dry` run, of the story as it stands."""
    from newslint.engine.fixes import mend  # noqa: PLC0415 -- only where copy is mended

    def judge(changed: Source) -> Report:
        return judged(changed, guide, gate, values=values, sources=sources, asked=True)

    return mend(source, judge, dry=dry)


def left_out(report: Report, selectors: Iterable[tuple[str, str]]) -> Report:
    """Take out what newslint.yaml ignores for this file: pairs of a selector and the pattern that it stands under."""
    wanted = tuple(selectors)
    standing: list[Finding] = []
    ignored = list(report.ignored)
    for finding in report.findings:
        why = next((pattern for word, pattern in wanted if answers(word, finding.code, finding.rule)), None)
        if why is None:
            standing.append(finding)
        else:
            ignored.append(Ignored(finding, "per-file", why))
    return replace(report, findings=tuple(standing), ignored=tuple(ignored))
