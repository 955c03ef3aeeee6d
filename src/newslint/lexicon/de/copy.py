"""German little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("der", "die", "das", "und", "den", "von", "zu", "mit", "für", "auf", "ist", "im", "dem", "nicht", "ein", "eine", "als", "auch", "es", "an", "werden", "aus", "er", "hat", "dass", "sie", "nach", "wird", "bei", "einer", "um", "sind", "noch", "wie", "einem", "über", "einen", "so", "sich", "zum", "war", "haben", "nur", "oder", "aber", "vor", "zur", "bis", "mehr", "durch", "man", "sein", "wurde", "sei", "ihr", "ihre", "ich", "wir", "können", "diese"),
    called=("german", "deutsch", "deutsche", "deutscher", "allemand", "allemande", "alemán", "alemana", "tedesco", "tedesca", "alemão", "alemã", "duits", "duitse"),
    linking=frozenset(("s", "e", "en", "er", "es")),
)  # fmt: skip
