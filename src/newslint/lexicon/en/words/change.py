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
LIFTED = words("boost boosted boosts grown hike hiked hikes leaps leapt lift lifted lifts soar soars")
ADVANCED = words("advance advanced")
ADDED = words("added")
ADDS = words("add adds")
WIDENED = words("adding advancing rallied rallying surging widened")
GREW = RISES | GAIN | RISING | ROSE | RAISED | RAISES | LIFTED | ADVANCED
BALLOONED = words("""
    accelerate accelerated accelerating balloon ballooned ballooning boosting expand expanded expanding expands hiking
    leaped leaping lifting quicken quickened rally rebound rebounded rocketed skyrocketed soaring spike spiked swell
    swelled swells swollen upped upsurge uptick widen widening widens
""")
DOWN = words("down")
LOWER = words("lower")
FALLS = words("decline decrease drop fall plunge slide slip")
DIPS = words("dip slump")
FALLING = words("declining decreasing dropping falling")
FELL = words("dropped fell slipped")
DECLINED = words("""
    declined declines dipped drops ease eased fallen falls plunged shrank slid slides slips slumped tumble tumbled
""")
LOST = words("lose lost")
LOSES = words("cuts loses")
CUT = words("cut")
SANK = words("""
    decreases plunges reduce reduced reduces sank shrink shrunk sink sinks slash slashed slashes slumps tumbles
""")
EASED = words("decreased easing losing narrowed shed sheds sliding slipping")
SHRANK = FALLS | DIPS | FALLING | FELL | DECLINED | LOST | LOSES | CUT | SANK
CRASH = words("crash dive")
PLUMMETED = words("""
    collapse collapsed contract contracted contracting crashed cutting dipping dips dived dove eases lowered lowering
    lowers narrow narrowing narrows plummet plummeted plummeting plunging reducing retreat retreated shedding
    shrinking shrinks sinking slashing slow slowed slows slumping sunk trim trimmed trimming trims tumbling
""")
CHANGED = words("change changed changes revised shifted moved")
EDGED = words("edged ticked")
MODERATED = words("""
    adjusted altered improved improving inched moderated revising strengthened swung varied weakened went worsened
    worsening
""")
RISE = UP | HIGHER | GREW | ADDED | ADDS | WIDENED | BALLOONED
FALL = DOWN | LOWER | SHRANK | EASED | CRASH | PLUMMETED
LARGER = words("bigger greater larger")
