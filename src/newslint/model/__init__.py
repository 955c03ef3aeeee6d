"""The values everything speaks in: frozen, picklable, and importing nothing of ours."""

from newslint.model.findings import Edit, Finding, Fix, Ignored, Level, Note, Passage, Problem, Verified
from newslint.model.reports import Backing, Entry, Report, Sourced
from newslint.model.rules import (
    AUTO,
    Fault,
    Fields,
    Hidden,
    Kind,
    Reach,
    Rule,
    Rulebook,
    Settings,
    Sought,
    Turn,
    answers,
)
from newslint.model.source import BREAK, Failure, Part, Position, Source, Span

__all__ = [
    "AUTO",
    "BREAK",
    "Backing",
    "Edit",
    "Entry",
    "Failure",
    "Fault",
    "Fields",
    "Finding",
    "Fix",
    "Hidden",
    "Ignored",
    "Kind",
    "Level",
    "Note",
    "Part",
    "Passage",
    "Position",
    "Problem",
    "Reach",
    "Report",
    "Rule",
    "Rulebook",
    "Settings",
    "Sought",
    "Source",
    "Sourced",
    "Span",
    "Turn",
    "Verified",
    "answers",
]
