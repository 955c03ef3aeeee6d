"""Italian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("a", "la", "e", "il", "lo", "gli", "di", "che", "è", "per", "una", "con", "non", "sono", "del", "della", "dei", "delle", "nel", "nella", "alla", "al", "dal", "dalla", "più", "anche", "come", "ma", "ha", "si", "le", "questo", "questa", "essere", "hanno", "stato", "tra", "suo", "sua", "dopo", "anni", "sul", "sulla", "degli", "ai", "alle", "nei", "cui", "ed", "quando", "fra"),
    called=("italian", "italienisch", "italienische", "italien", "italienne", "italiano", "italiana", "italiaans", "italiaanse"),
)  # fmt: skip
