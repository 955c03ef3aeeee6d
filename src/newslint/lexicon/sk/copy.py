"""Slovak little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("a", "v", "sa", "na", "je", "že", "s", "o", "z", "do", "aj", "to", "k", "vo", "pre", "za", "by", "ale", "po", "si", "od", "ako", "sú", "podľa", "až", "už", "ktorý", "ktorá", "ktoré", "bude", "jeho", "alebo", "však", "bol", "bola", "bolo", "keď", "tiež", "zo", "pred", "pri", "len", "ešte", "než", "tak", "má", "som", "rokov", "medzi", "nie", "čo", "ku", "kde", "preto", "potom", "aby", "ktorí", "ich", "iba", "týmto", "tento", "sme", "ani", "roku", "viac"),
)  # fmt: skip
