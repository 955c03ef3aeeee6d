"""Norwegian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("og", "i", "det", "er", "på", "som", "en", "til", "å", "for", "av", "at", "med", "har", "de", "ikke", "den", "et", "var", "om", "jeg", "vi", "han", "fra", "men", "så", "kan", "seg", "ble", "eller", "skal", "også", "etter", "hun", "ved", "nå", "vil", "være", "når", "blir", "noe", "noen", "opp", "ut", "over", "mot", "denne", "dette", "hva", "hvor", "hans", "mellom", "under", "alle", "mange", "andre", "år", "sier", "mer", "bare", "må", "skulle", "kunne", "hadde", "blitt", "deres", "enn", "der", "fordi", "både"),
)  # fmt: skip
