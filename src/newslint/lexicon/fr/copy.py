"""French little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("l", "à", "de", "le", "la", "les", "des", "et", "du", "une", "est", "que", "dans", "qui", "pour", "sur", "pas", "au", "plus", "par", "avec", "ce", "il", "sont", "se", "son", "ses", "cette", "aux", "ont", "mais", "nous", "vous", "leur", "ou", "été", "elle", "après", "être", "sans", "même", "fait", "aussi", "entre", "dont", "ces", "deux", "où", "peut", "tout"),
    called=("french", "französisch", "französische", "français", "française", "francés", "francesa", "francese", "francês", "frans", "franse"),
)  # fmt: skip
