"""Lithuanian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("ir", "į", "kad", "iš", "su", "yra", "bet", "tai", "per", "ne", "kaip", "buvo", "o", "jis", "apie", "nuo", "už", "po", "dėl", "arba", "dar", "tik", "pagal", "jau", "metų", "prie", "tarp", "ar", "taip", "jei", "jų", "jo", "savo", "iki", "būti", "ką", "kuris", "kurie", "kuri", "kai", "gali", "bus", "labai", "daugiau", "šis", "tačiau", "sako", "vis", "nėra", "metais", "prieš", "tuo", "toks"),
)  # fmt: skip
