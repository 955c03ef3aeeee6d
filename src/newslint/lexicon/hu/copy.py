"""Hungarian little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("a", "az", "és", "hogy", "nem", "is", "egy", "ez", "meg", "volt", "csak", "de", "van", "el", "mint", "már", "még", "ki", "lesz", "vagy", "szerint", "azt", "ezt", "után", "majd", "ha", "ami", "aki", "pedig", "így", "amely", "több", "kell", "lehet", "minden", "között", "alatt", "sem", "nagyon", "most", "itt", "ott", "mert", "ezek", "azok", "ezért", "valamint", "illetve", "lett", "voltak", "miatt", "által", "egyik", "során", "vannak", "olyan", "hogyan", "amelyek", "akik"),
)  # fmt: skip
