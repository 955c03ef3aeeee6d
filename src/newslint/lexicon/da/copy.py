"""Danish little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("og", "i", "at", "det", "er", "en", "til", "af", "på", "for", "med", "den", "der", "som", "de", "ikke", "har", "et", "var", "han", "jeg", "fra", "vi", "men", "så", "om", "også", "ved", "skal", "eller", "kan", "efter", "blev", "være", "når", "hun", "dem", "nu", "over", "ud", "op", "sig", "havde", "bliver", "ville", "mere", "mod", "kunne", "denne", "dette", "hvor", "hvad", "hans", "mellem", "under", "siger", "alle", "meget", "år", "selv", "noget", "nogle", "andre", "hvis", "bare", "her", "blive", "mange", "vil", "deres"),
)  # fmt: skip
