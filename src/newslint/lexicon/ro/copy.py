"""Romanian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("de", "și", "în", "a", "la", "cu", "pe", "care", "nu", "este", "din", "că", "o", "un", "pentru", "se", "să", "mai", "au", "fost", "ca", "sunt", "prin", "dar", "sau", "după", "le", "lui", "ce", "fi", "între", "până", "când", "această", "acest", "fără", "despre", "așa", "foarte", "era", "ale", "al", "ai", "am", "va", "vor", "cei", "cele", "doar", "fiind", "asupra", "către", "potrivit", "şi", "să-i", "într", "ani", "însă", "toate", "unui", "unei"),
)  # fmt: skip
