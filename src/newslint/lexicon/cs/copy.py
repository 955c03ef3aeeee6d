"""Czech little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("a", "v", "se", "na", "je", "že", "s", "o", "z", "do", "i", "to", "k", "ve", "pro", "za", "by", "ale", "po", "si", "od", "jako", "jsou", "podle", "až", "už", "který", "která", "které", "bude", "jeho", "nebo", "však", "byl", "byla", "bylo", "když", "také", "ze", "před", "při", "jen", "ještě", "než", "tak", "má", "jsem", "let", "mezi", "není", "co", "ke", "kde", "proto", "pak", "aby", "kteří", "jejich", "pouze", "tím", "této", "tento", "jsme", "ani", "roce", "více"),
)  # fmt: skip
