"""English words of what is not yet known."""

from __future__ import annotations

from newslint.lexicon import words

EXPECTED = words("expect expected expects")
FORECASTS = words("forecast forecasts")
ESTIMATES = words("estimates")
ANALYSTS = words("analysts")
EXPECTATIONS = words("expectations predicted")
SEES = words("sees")
TARGETS = words("""
    analyst anticipated consensus economists estimate estimated expectation expecting forecasted goal guidance outlook
    projected projection projections seeing seen target targeted targets view
""")
POLLS = words("poll polled polls")
FORESEEN = EXPECTED | FORECASTS | ESTIMATES | ANALYSTS | EXPECTATIONS | SEES | TARGETS | POLLS
"""Beside a figure they say that it is a forecast."""
