"""Spanish little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("a", "la", "de", "el", "los", "las", "del", "que", "y", "en", "una", "por", "con", "para", "es", "su", "se", "al", "lo", "como", "más", "pero", "sus", "fue", "este", "ha", "son", "entre", "está", "cuando", "muy", "sin", "sobre", "también", "hasta", "hay", "donde", "desde", "nos", "durante", "ser", "todos", "uno", "ni", "ese", "esta", "sí", "porque"),
    called=("spanish", "spanisch", "spanische", "espagnol", "espagnole", "español", "española", "castellano", "spagnolo", "spagnola", "espanhol", "espanhola", "spaans", "spaanse"),
)  # fmt: skip
