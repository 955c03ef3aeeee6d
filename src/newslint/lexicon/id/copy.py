"""Indonesian or Malay little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("yang", "dan", "di", "itu", "dengan", "untuk", "tidak", "ini", "dari", "dalam", "akan", "pada", "juga", "saya", "ke", "karena", "tersebut", "bisa", "ada", "mereka", "lebih", "kata", "tahun", "sudah", "atau", "saat", "oleh", "menjadi", "orang", "ia", "telah", "adalah", "seperti", "sebagai", "kami", "dia", "para", "hari", "kita", "banyak", "setelah", "harus", "tak", "dapat", "namun", "bahwa", "belum", "antara", "masih", "hanya", "secara", "sebuah", "beberapa", "lagi", "serta", "kepada"),
)  # fmt: skip
