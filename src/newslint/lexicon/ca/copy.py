"""Catalan little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("de", "la", "i", "que", "el", "a", "en", "els", "les", "amb", "per", "un", "una", "és", "del", "no", "al", "dels", "ha", "se", "com", "més", "però", "són", "va", "aquest", "aquesta", "també", "o", "han", "seva", "seu", "pel", "des", "entre", "fins", "sobre", "sense", "ser", "molt", "quan", "tot", "on", "ja", "ens", "qui", "havia", "hi", "tenen", "fer", "així", "perquè", "només", "anys", "segons", "abans", "després", "aquests", "cap", "està", "pels"),
)  # fmt: skip
