"""Polish little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("w", "i", "na", "z", "się", "nie", "do", "że", "to", "jest", "o", "a", "od", "po", "za", "przez", "jak", "dla", "ale", "są", "co", "jego", "ich", "które", "który", "która", "już", "tylko", "oraz", "może", "przy", "tym", "było", "był", "była", "będzie", "ma", "lub", "także", "czy", "jednak", "jej", "tego", "tak", "ze", "też", "pod", "bardzo", "przed", "między", "którzy", "bez", "więc", "gdy", "sobie", "jako", "roku", "lat", "wśród", "można", "został", "ponad", "według", "gdzie", "nad"),
)  # fmt: skip
