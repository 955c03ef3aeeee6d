"""Estonian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("ja", "on", "ei", "et", "oli", "see", "ta", "kui", "ka", "oma", "mis", "aga", "või", "ning", "välja", "selle", "kes", "pärast", "juba", "siis", "veel", "nad", "ole", "mida", "seda", "mille", "kuid", "saab", "tema", "nii", "kus", "sellest", "pole", "enne", "kõik", "meie", "nende", "üle", "olid", "olla", "väga", "aasta", "aastal", "ainult", "ma", "me", "sest", "võib", "peab", "kuni", "poolt", "vaid", "rohkem"),
)  # fmt: skip
