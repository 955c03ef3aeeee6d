"""Croatian, Serbian and Bosnian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("i", "u", "je", "da", "se", "na", "su", "za", "od", "s", "o", "a", "kao", "što", "iz", "do", "koji", "koja", "koje", "ne", "bi", "li", "sa", "će", "ili", "ali", "te", "nije", "samo", "po", "nakon", "kako", "biti", "još", "bio", "bila", "bilo", "više", "sve", "to", "kada", "prema", "oko", "jer", "također", "ima", "smo", "njegov", "godine", "godina", "među", "prije", "bez", "protiv", "tako", "već", "sam", "ni", "pod", "pri", "koju", "kojima"),
)  # fmt: skip
