"""Slovenian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("in", "je", "v", "na", "da", "se", "so", "za", "pa", "s", "z", "ki", "ne", "po", "tudi", "bi", "kot", "iz", "od", "o", "bo", "do", "pri", "ter", "ali", "še", "le", "že", "kar", "lahko", "bil", "bila", "bilo", "med", "bolj", "kako", "ni", "zaradi", "več", "če", "ko", "ob", "pred", "tem", "jih", "biti", "ga", "sem", "ima", "sta", "smo", "njegov", "vse", "tako", "saj", "nad", "brez", "prav", "oziroma", "leta", "let"),
)  # fmt: skip
