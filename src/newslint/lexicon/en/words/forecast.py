"""English words of what is not yet known."""

from __future__ import annotations

from newslint.lexicon import words

EXPECTED = words("expect expected expects")
FORECASTS = words("forecast forecasts")
ESTIMATES = words("estimates")
TARGETS = words("""
    consensus economists estimate estimated forecasted guidance outlook projected projection projections target
    targeted targets
""")
ANALYSTS = words("analysts")
EXPECTATIONS = words("expectations predicted")
POLLS = words("poll polls polled")
SEES = words("sees")
