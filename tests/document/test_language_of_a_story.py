import pytest

from judging import LEAD
from newslint.desk import Desk
from newslint.document import parse
from newslint.document.languages import foreign, spoken
from newslint.model import Source

TONGUES = [
    (LEAD, "en"),
    ("Der Vorstand sagte, dass die Schiffe noch nicht auf dem Weg sind und dass das nicht gut ist.", "de"),
    ("Le groupe a dit que les bateaux sont dans le port et qu'il est pour les vendre.", "fr"),
    ("O grupo disse que os navios não estão no porto e que isso é muito bom para a cidade.", "pt"),
]

BY_LITTLE_WORDS = [
    ("Selskabet siger, at omsætningen i maj steg med 12 procent. Det er mere end ventet, og der skal købes to skibe.", "da"),
    ("Bolaget säger att omsättningen i maj steg med 12 procent. Det är mer än väntat, och två fartyg ska köpas.", "sv"),
    ("Selskapet sier at omsetningen i mai økte med 12 prosent. Det er mer enn ventet, og det skal kjøpes to skip.", "nb"),
    ("Yhtiö kertoi, että sen liikevaihto kasvoi 12 prosenttia, mutta tulos oli heikompi kuin viime vuonna.", "fi"),
    ("Společnost uvedla, že její tržby v květnu vzrostly o 12 procent. To je více, než se čekalo.", "cs"),
    ("Spółka podała, że jej przychody w maju wzrosły o 12 procent. To więcej, niż się spodziewano.", "pl"),
    ("A társaság közölte, hogy a bevétele májusban 12 százalékkal nőtt. Ez több, mint amit vártak, és ezért még két hajót is vesz.", "hu"),
    ("Compania a anunțat că veniturile sale au crescut în mai cu 12 la sută. Este mai mult decât se aștepta.", "ro"),
    ("La companyia ha dit que els seus ingressos van créixer un 12 per cent. És més del que s'esperava.", "ca"),
    ("Şirket, gelirinin yüzde 12 iyi olduğunu ve bunun çok iyi olduğunu söyledi. Bu nedenle iki yeni gemi için sipariş verdi.", "tr"),
]  # fmt: skip
BY_LETTERS = [
    ("Компания сообщила, что её выручка в мае выросла на 12 процентов.", "Cyrl"),
    ("H εταιρεία ανακοίνωσε ότι τα έσοδά της τον Μάιο αυξήθηκαν κατά 12%.", "Grek"),
    ("أعلنت الشركة أن إيراداتها ارتفعت بنسبة 12 في المئة في شهر مايو.", "Arab"),
    ("同社は月曜日、5月の売上高が12%増加したと発表した。経営陣は新しい船を注文した。", "Jpan"),
    ("该公司周一表示、五月份营收增长百分之十二、管理层已订购两艘新船用于北方航线。", "Hani"),
]


@pytest.mark.parametrize(("text", "tongue"), [*TONGUES, *BY_LITTLE_WORDS, *BY_LETTERS, ("Boats", "")])
def test_the_language_of_a_story(text: str, tongue: str) -> None:
    assert spoken(parse(Source("a.txt", text)).blocks).language == tongue


@pytest.mark.parametrize("text", [text for text, _ in (*TONGUES[1:], *BY_LITTLE_WORDS, *BY_LETTERS)])
def test_a_story_in_a_language_without_words_is_told_once_and_not_judged(text: str) -> None:
    report = Desk().lint_text(
        f"# Ola Hansen 15%\n\n{text}\n\n{text[:-1]}, der der.\n\nBuy the ships of 12%. Ole Hansen\n", name="a.md"
    )
    assert {finding.code for finding in report.findings} == {"CPY694"}
    assert report.figures is None


@pytest.mark.parametrize(
    "text",
    [
        "The word is 船 in Japanese and корабль in Russian: nobody here says either of them.",
        "Der skal være orden, the ferry line's motto says, and the captain has it on his wall.",
        "og og og det det det",  # no three words
        "15 of 20, 18 of 22, 9 of 10, 12 of 15, 8 of 9",
        "Boats: Αίγλη, Χαρά. Up 12% to 14.",
    ],
)
def test_some_words_of_another_language_make_no_story_foreign(text: str) -> None:
    assert not spoken(parse(Source("a.txt", text)).blocks).surely or "CPY694" not in [
        finding.code for finding in Desk().lint_text(text).findings
    ]


def test_a_line_in_another_language_than_the_story() -> None:
    english, german = TONGUES[0][0], TONGUES[1][0]
    assert (foreign(german, "en"), foreign(german, "de")) == ("de", "")
    assert (foreign(english, "de"), foreign(english, "en")) == ("en", "")
    assert foreign("Boats, ferries and tugs.", "de") == ""
