"""English words of change: what rises, what falls, and what only moves."""

from __future__ import annotations

from newslint.lexicon import words

UP = words("up")
HIGHER = words("higher")
RISES = words("climb increase jump rise surge")
GAIN = words("gain leap")
RISING = words("climbing gaining growing increasing jumping rising")
ROSE = words("""
    rose climbed climbs gained grew grow grows increased increases jumped jumps risen rises soared surged surges
""")
RAISED = words("raised raising")
RAISES = words("gains raise raises")
LIFTED = words("boost boosted boosts hike hiked hikes lift lifted lifts")
LEAPT = words("grown leaps leapt soar soars")
ADVANCED = words("advance advanced")
ADDED = words("added")
ADDS = words("add adds")
WIDENED = words("adding advancing rallied rallying surging widened")
BALLOONED = words("""
    balloon ballooned ballooning leaped leaping quicken quickened rally rebound rebounded rocketed skyrocketed soaring
    spike spiked swell swelled swells swollen uptick upsurge widen widening widens
""")
BOOSTING = words("accelerate accelerated accelerating boosting expand expanded expanding expands hiking lifting upped")
DOWN = words("down")
LOWER = words("lower")
FALLS = words("decline decrease drop fall plunge slide slip")
DIPS = words("dip slump")
FALLING = words("declining decreasing dropping falling")
FELL = words("dropped fell slipped")
DECLINED = words("""
    declined declines dipped drops ease eased fallen falls plunged shrank skidded skids slid slides slips slumped tumble tumbled
""")
LOST = words("lose lost")
LOSES = words("cuts loses")
CUT = words("cut")
SANK = words("decreases plunges sank shrink shrunk sink sinks slumps tumbles")
SLASHED = words("reduce reduced reduces slash slashed slashes")
EASED = words("decreased easing losing narrowed shed sheds sliding slipping")
CRASH = words("crash dive")
PLUMMETED = words("""
    collapse collapsed crashed dipping dips dived dove eases narrow narrowing narrows plummet plummeted plummeting
    plunging retreat retreated shrinking shrinks sinking slow slowed slows slumping sunk tumbling
""")
TRIMMED = words("""
    contract contracted contracting cutting lowered lowering lowers reducing shedding slashing trim trimmed trimming
    trims
""")
CHANGED = words("change changed changes revised shifted moved")
EDGED = words("edged ticked")
WENT = words("inched swung went")
MODERATED = words(
    "adjusted altered improved improving moderated revising strengthened varied weakened worsened worsening"
)
LARGER = words("bigger greater larger")
CLIMBED = UP | HIGHER | RISES | GAIN | RISING | ROSE | LEAPT | ADVANCED | WIDENED | BALLOONED
"""What a level does by itself: `leaped above 20 percent`."""
DROPPED = DOWN | LOWER | FALLS | DIPS | FALLING | FELL | DECLINED | SANK | EASED | CRASH | PLUMMETED
"""Likewise."""
RISE = CLIMBED | RAISED | RAISES | LIFTED | ADDED | ADDS | BOOSTING
FALL = DROPPED | LOST | LOSES | CUT | SLASHED | TRIMMED
