"""Findings and the comments to Vale in the copy -> what is left, and what of Vale's rules they switch off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newslint.document import Switch
from newslint.engine.suppression import Sifted, Stretches
from newslint.model import Finding, Ignored, Source


def switched(findings: Iterable[Finding], switches: Sequence[Switch], source: Source) -> Sifted:
    """Take out what a comment to Vale switches off; none speaks of rules of ours."""
    stretches = Stretches((at, one.reach) for at, one in enumerate(switches))
    standing: list[Finding] = []
    ignored: list[Ignored] = []
    for finding in findings:
        near = sorted(stretches.near(finding.span)) if "." in finding.code else ()
        by = next((switches[at] for at in near if _off(switches[at], finding, source)), None)
        if by is None:
            standing.append(finding)
        else:
            ignored.append(Ignored(finding, "comment", source[by.span].strip("<!->{}/* \n")))
    return Sifted(tuple(standing), tuple(ignored))


def _off(switch: Switch, finding: Finding, source: Source) -> bool:
    """Whether a switch is off for a finding."""
    if not switch.reach.start <= finding.span.start < switch.reach.end:
        return False
    style = finding.code.partition(".")[0]
    if not switch.of:
        return style not in switch.but
    meant = switch.of in {finding.code, style}
    return meant and (not switch.matches or source[finding.span] in switch.matches)
