"""English syllables: a final silent e counts for none."""

from newslint.lexicon.legibility import Legibility

WORDS = Legibility(
    vowels="aeiouyáéíóúàèìòùäëïöüâêîôû",
    silent=(
        (("e",), ("le", "ee", "ye")),
        (("es", "ed"), ("ted", "ded", "ses", "zes", "ces", "ges", "ches", "shes", "xes", "les")),
    ),
)
