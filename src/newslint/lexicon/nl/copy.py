"""Dutch little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("de", "het", "een", "van", "en", "dat", "die", "niet", "te", "op", "zijn", "voor", "met", "als", "er", "maar", "om", "aan", "bij", "ook", "naar", "door", "over", "uit", "nog", "wordt", "hebben", "kan", "meer", "werd", "hij", "ze", "heeft", "deze", "worden", "tot", "geen", "dan", "zou", "wel", "onder", "moet", "tegen", "veel"),
    called=("dutch", "niederländisch", "niederländische", "néerlandais", "néerlandaise", "neerlandés", "neerlandesa", "olandese", "neerlandês", "nederlands", "nederlandse"),
)  # fmt: skip
