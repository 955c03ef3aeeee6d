"""English little words, doubled words and slugs."""

from newslint.lexicon import words
from newslint.lexicon.copy import Words
from newslint.lexicon.en.words import calendar, change, firms, grammar, hedges, numbers, saying

_PARTICLED = words(
    """-ed -ing be bring broke broken brought build built call came check checks chip chips close come comes cut dig drop
    drops eat fall falls fell fill fit gave get gets getting give given go goes gone got grew grow held hold jump
    kick kicks knew laid lay lead led left let lets live lives log logs look looks made make meet met move moves
    pick picks pull push put puts ran run runs sank sat saw see send sent set sets show sign sink sit sits sold stand
    stands start starts stay step steps stood stop stuck take taken takes tie tied took top tops tune tunes turn turns
    vote walk went win wins won woke work"""
)
"""What `in`, `on` and `up` may belong to, so that another one may follow: `came in in May`."""

WORDS = Words(
    common=(
        (calendar.YEAR | calendar.YEARS | change.UP | change.DOWN | grammar.ARTICLES | grammar.DEMONSTRATIVES |
        grammar.PRONOUNS | grammar.OBJECTS | grammar.POSSESSIVES | grammar.FAMILIAR | grammar.THERE | grammar.BEEN |
        grammar.AUXILIARIES | grammar.CAN | grammar.AND | grammar.OR | grammar.BUT | grammar.SO | grammar.WHILE |
        grammar.BECAUSE | grammar.RELATIVES | grammar.WHAT | grammar.QUESTIONS | grammar.AS | grammar.THAN |
        grammar.PREPOSITIONS | grammar.INTO | grammar.AGAINST | grammar.BEFORE | grammar.AFTER | grammar.SINCE |
        grammar.OVER | grammar.UNDER | grammar.OUT | grammar.OFF | grammar.SOME | grammar.MOST | grammar.ANY |
        grammar.ALL | grammar.MORE | grammar.OTHER | grammar.SUCH | grammar.NO | grammar.NOT | grammar.JUST |
        grammar.ONLY | grammar.ALSO | grammar.THEN | grammar.VERY | grammar.PER | hedges.ABOUT | saying.SAID) -
        words("in") | words("first may new one them two")
    ),
    twice=(
        calendar.YEARS | change.DOWN | firms.CONTRACTIONS | firms.ROMANCE_ARTICLES | grammar.THAT | grammar.THERE |
        grammar.HAD | grammar.DO | grammar.SO | grammar.WHO | grammar.WHERE | grammar.WHAT | grammar.OVER |
        grammar.OUT | grammar.MANY | grammar.MUCH | grammar.LESS | grammar.NO | grammar.AGAIN | grammar.VERY |
        numbers.TO_TEN | numbers.HALF | words("""a bang beep big billion blah boo boom bora buzz
        bye cha chop chug clap de dear die ding e et etc far fifty go ha hear her hey him hip hmm ho honk
        hurry hush if knock li little long miles million nah net never night nope nous now o ok okay os pat
        please point pom poor pretty quick rah really same sie ta tap tick toyi tut uh um vous way well wink
        woof wow y yada yeah yo you you're yup""")
    ),
    behind={
        **dict.fromkeys(("in", "on", "up"), _PARTICLED),
        "as": words("far long many much same soon such well"),
        "more": words("and even the"),
    },
    clauses={
        **dict.fromkeys(grammar.IS, grammar.WHAT | grammar.QUESTIONS | grammar.WHO | grammar.WHERE | grammar.ALL),
        "it": grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.WHAT | words("after before once when whenever"),
    },
    rivals=grammar.ARTICLES,
    borrowed=words("cappella la posteriori priori"),
    joining=grammar.AND | grammar.OR | grammar.BUT,
    leading=grammar.ARTICLES | grammar.PREPOSITIONS | grammar.TO | words("upon after"),
    never=(
        (grammar.ARTICLES | grammar.THIS | grammar.THESE | grammar.POSSESSIVES | grammar.FAMILIAR | grammar.ARE |
        grammar.BEEN | grammar.HAVE | grammar.WOULD | grammar.SHOULD | grammar.AND | grammar.OR | grammar.BUT |
        grammar.WHILE | grammar.WHICH | grammar.WHEN | grammar.AS | grammar.THAN | grammar.PREPOSITIONS |
        grammar.INTO | grammar.AGAINST | grammar.THROUGH | grammar.DURING | grammar.BETWEEN | grammar.UNDER |
        grammar.NOT | grammar.ALSO | grammar.THEN | grammar.TIMES | hedges.ABOUT | saying.SAID) - words("""her in on
        till""") | words("because says")
    ),
    slugs=("more", "(more)", "--more--", "-more-", "more follows", "more to follow", "more to come", "(more to come)", "zczc", "bulletin", "kill kill", "not for release", "not for publication"),
    ends=("ends", "(ends)", "--ends--", "- ends -", "-ends-", "end", "(end)", "--end--", "-end-", "###", "# # #", "-30-", "--30--", "- 30 -", "—30—", "nnnn", "eom", "(eom)", "end of story", "story ends", "copy ends"),
    embargoes=("embargo", "embargoed until", "embargoed for", "embargoed:", "embargo:", "under embargo", "strictly embargoed", "not for publication before", "not for publication until", "not for release before", "not for release until", "do not publish", "do not use before", "hold for release", "for release on", "eds:", "editors:", "editor's note to desk", "note to editors:", "note to desk:", "desk note:", "attn:", "attn editors", "for internal use"),
    called=words("english englisch englische englischer anglais anglaise inglés inglesa inglese inglês engels engelse"),
    unfilled=words("address add fixme here href insert link placeholder tba tbc tbd tk todo url xxx"),
    domains=("Com", "Net", "Org", "Gov", "Edu"),
    sources=("reuters", "refinitiv", "bloomberg", "ansa", "lusa", "tass", "xinhua", "kyodo", "yonhap", "thomson", "marketwatch", "tradingview", "yahoo", "investing"),
)  # fmt: skip
