"""The English words around identifiers."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.identifiers import Identifiers

WORDS = Identifiers(
    codes=words("U.S.C. USC C.F.R. CFR") | {"U. S. C.", "Fed. Reg.", "Stat."},
    reports=words("U.S. S.Ct. F.2d F.3d F.4th") | {"S. Ct.", "F. Supp.", "F. Supp. 2d", "F. Supp. 3d", "L. Ed. 2d"},
    sections=words("Part Parts Sec. Section Sections part section"),
    bills=words("H.R. HB SB"),
    changes=words("changeset commit revision"),
)
