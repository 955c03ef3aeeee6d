"""Latvian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("un", "ir", "ka", "no", "ar", "par", "uz", "tas", "nav", "bet", "kas", "kā", "arī", "vai", "to", "tā", "pēc", "bija", "gada", "pie", "šo", "lai", "līdz", "jau", "gan", "viņš", "savu", "tikai", "tika", "šis", "starp", "vēl", "kur", "pret", "vairāk", "nevis", "būs", "ja", "tiek", "ļoti", "tie", "viņa", "tad", "jo", "kopā", "bez", "kuras", "kurš", "esam", "visi"),
)  # fmt: skip
