"""English words for firms: legal forms, and what stands around a name."""

from __future__ import annotations

from newslint.lexicon import words

FORMS = words("co corp inc ltd")
LEGAL = words("""
    ab ag asa berhad bhd bv corporation gmbh holding holdings incorporated jsc kk limited llp lp nv oao oyj pjsc sa se
    spa tbk
""")
PLC = words("plc llc")
COMPANY = words("company group")
SHARES = words("share shares stock")
PARTICLES = words("de del du van von")
CONTRACTIONS = words("da di das")
ROMANCE_ARTICLES = words("der la le")
JOBS = words("jobs stores")
STATES = words("u.k u.n e.u")
