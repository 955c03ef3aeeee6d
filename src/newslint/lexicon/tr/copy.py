"""Turkish little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "çok", "daha", "gibi", "olan", "en", "ne", "sonra", "kadar", "ama", "o", "var", "ise", "her", "ki", "değil", "mi", "göre", "olduğu", "olduğunu", "oldu", "etti", "dedi", "yeni", "ancak", "önce", "hem", "şey", "bunu", "yok", "kendi", "diye", "veya", "ya", "bile", "üzerinde", "büyük", "iki", "şu", "içinde", "tüm", "iyi", "bunun", "onun", "eden", "edildi"),
)  # fmt: skip
