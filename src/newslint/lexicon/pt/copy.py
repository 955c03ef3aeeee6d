"""Portuguese little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("e", "a", "de", "o", "os", "as", "do", "da", "dos", "das", "em", "um", "uma", "para", "com", "não", "que", "por", "mais", "ao", "foi", "no", "na", "nos", "nas", "se", "pelo", "pela", "como", "mas", "são", "seu", "sua", "ou", "quando", "muito", "já", "também", "só", "ele", "ela", "até", "isso", "entre", "depois", "sem", "mesmo", "aos", "seus", "quem", "será"),
    called=("portuguese", "portugiesisch", "portugiesische", "portugais", "portugaise", "portugués", "portuguesa", "portoghese", "português", "portugees", "portugese"),
)  # fmt: skip
