"""Finnish little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("ja", "on", "ei", "että", "se", "oli", "hän", "joka", "ovat", "mutta", "myös", "kun", "tai", "mukaan", "jos", "olla", "niin", "ole", "vain", "sen", "ne", "nyt", "kuin", "jo", "mitä", "siitä", "sitä", "tämä", "tämän", "jonka", "joiden", "jotka", "joten", "sekä", "kanssa", "jälkeen", "ennen", "vielä", "hänen", "voi", "olisi", "kaikki", "minä", "mikä", "paljon", "noin", "sanoo", "sitten", "ollut", "vuoden", "vuotta", "vuonna", "siis", "koska", "eivät", "tänä", "myöskään", "useita", "yli", "alle"),
)  # fmt: skip
