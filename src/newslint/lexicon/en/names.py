"""English: the words around names."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.en.words import (
    calendar,
    change,
    contests,
    firms,
    forecast,
    grammar,
    hedges,
    numbers,
    people,
    saying,
    works,
)
from newslint.lexicon.names import Names

WORDS = Names(
    titles=(
        people.MR | people.DR | people.RANKS | people.SAINT | people.KIN | words("""acting admiral ambassador analyst
        archbishop attorney ayatollah baron baroness bishop captain cardinal ceo cfo chair chairman chairwoman
        chancellor chief cio co-founder coach cofounder colonel commander commissioner comrade congressman
        congresswoman constable coo corporal councillor councilman councilwoman cllr counsel cpl crown cto dame defence defense deputy det detective dir
        director economist editor emir emperor envoy evp ex executive finance foreign former founder general
        governor head imam incoming insp inspector interim interior judge justice king lady lawyer lieutenant lord
        magistrate major manager mayor mep minister miss mp officer outgoing pope premier president prime prince
        princess professor prosecutor queen rabbi representative reverend rt saint secretary senator senior sergeant
        sheik sheikh sheriff sir speaker spokesman spokesperson spokeswoman strategist sultan superintendent supt svp trader treasurer
        undersecretary vice vp""")
    ),
    abbreviations=(
        calendar.SHORT_MONTH_NAMES | frozenset(map(str.capitalize, calendar.SHORT_DAY_NAMES)) | calendar.EASTERN |
        firms.FORMS | firms.PLC | grammar.NO | people.MR | people.DR | people.RANKS | people.SAINT | people.JUNIOR |
        works.ROADS | words("""al approx assn bros cf cllr cos cpl dept det insp supt etc fig ft intl messrs mme mt rd Rt univ v vs""")
    ),
    enders=(
        calendar.SHORT_DAY_NAMES | calendar.SHORT_MERIDIEMS | calendar.EASTERN | firms.PLC | works.ROADS |
        words("cos etc ft rd")
    ),
    particles=(
        firms.PARTICLES | firms.CONTRACTIONS | firms.ROMANCE_ARTICLES | grammar.AMPERSAND | words("""al bin della den
        des do dos e el ibn st ten ter y zu""")
    ),
    joints=grammar.AND | grammar.OF | grammar.FOR,
    bodies=(
        words("""academy agency association authority bank bay board bureau center centers centre chamber church city
        college commission committee confederation council county court department district drug federation food
        gulf house institute institutes isle kingdom league library ministry museum office organisation organization
        province republic school sea securities society state states trade union university""")
    ),
    firms=firms.FORMS | firms.LEGAL | firms.PLC | firms.COMPANY | words("kg pty srl zao"),
    openers=(
        (calendar.TODAY | calendar.YESTERDAY | calendar.LAST | calendar.PAST | calendar.NEXT | calendar.EARLIER |
        calendar.LATER | change.UP | change.DOWN | forecast.ANALYSTS | grammar.ARTICLES | grammar.DEMONSTRATIVES |
        grammar.PRONOUNS | grammar.POSSESSIVES | grammar.FAMILIAR | grammar.THERE | grammar.BEEN | grammar.SHOULD |
        grammar.AUXILIARIES | grammar.CAN | grammar.MUST | grammar.RELATIVES | grammar.WHAT | grammar.QUESTIONS |
        grammar.AS | grammar.THAN | grammar.PREPOSITIONS | grammar.WITHIN | grammar.AWAY | grammar.OUTWARDS |
        grammar.FEW | grammar.ANOTHER | grammar.OTHER | grammar.SUCH | grammar.NO | grammar.NOT | grammar.JUST |
        grammar.ONLY | grammar.ALSO | grammar.EVEN | grammar.THEN | grammar.NOW | grammar.CONJUNCTIONS |
        grammar.QUANTIFIERS | grammar.TIMES | grammar.AROUND | hedges.ABOUT | hedges.AROUND | numbers.TO_TEN |
        numbers.TO_THIRD | people.PEOPLE) - words("much onto out though") | words("""according asked based being
        besides congress data everybody everyone except government including instead like management may meanwhile
        moreover near nevertheless nobody none officials once others parliament perhaps police sales shares somebody
        someone staff throughout thus tomorrow tonight upon whom whose yes""")
    ),
    calendar=(
        (calendar.MONTH_NAMES | calendar.SHORT_MONTH_NAMES | calendar.DAY_NAMES | calendar.SHORT_DAY_NAMES) -
        words("may")
    ),
    saying=(
        (change.ADDED | forecast.ESTIMATES | saying.SAID | saying.SAYS | saying.TOLD | saying.ATTRIBUTED) -
        words("declared") | words("""adds announced announces argues believed believes declined expects explains notes
        predicted predicts thinks thought warns""")
    ),
    listing=frozenset(("", *"and or nor vs versus to from with not".split())),
    opposing=contests.BEAT | grammar.AGAINST | grammar.VERSUS | words("""beaten beating defeat defeated defeating defeats edged face
        faced faces facing fought host hosted hosts meet meets met outscored overcame play played plays sued sues thrashed v
        visit visited visits"""),
    possessives=tuple(mark + ending for ending in ("s", "S", "ll", "re", "ve", "d", "m", "") for mark in ("'", "’")),
    plurals=grammar.PLURALS,
    endings=frozenset(
        [
            "",
            *"s es n an ian ean ans ians eans in ish ese ic i is y ies er ers ed d ing ly al a o as os r rs ia iya able ist ists ism man men".split(),
        ]
    ),
    offices=words("ambassador chancellor governor judge justice king mayor minister premier president prince princess queen senator"),
    prefixes=("mc", "mac", "o'", "o’", "de", "di", "fitz", "la", "le", "van"),
    inflections=words("e em en ern er es ienne in ine ne nen nne nnen"),
    spelling=words(
        """confuse confused confuses confusing confusion namesake namesakes unrelated misidentified misnamed mispronounced misspell misspelled misspelling misspells misspelt misstated pronounce
        pronounced pronouncing pronunciation spell spelled spelling spelt transliterated"""
    ),
    ranks=(
        {
            form: forms.split("/")[0]
            for forms in (
                "private/pte/pvt corporal/cpl sergeant/sgt constable inspector/insp superintendent/supt lieutenant/lt captain/capt "
                "major/maj commander/cmdr colonel/col brigadier commodore general/gen admiral/adm"
            ).split()
            for form in forms.split("/")
        },
        {rank: rank for rank in "deacon canon archdeacon bishop archbishop cardinal pope".split()},
        {rank: rank for rank in "magistrate judge".split()},
        {
            form: forms.split("/")[0]
            for forms in ("senator/sen", "representative/rep/congressman/congresswoman", "governor/gov", "mayor")
            for form in forms.split("/")
        },
    ),
    unheld=words("acting deputy ex former incoming interim outgoing retired then vice assistant"),
    promoting=(
        words("""ascended became become becomes consecrated demoted elevated honorary later made ordained promoted
        promotes promoting promotion retired rose then when""")
    ),
    kin=(
        people.KIN | words("""ancestor ancestors aunt brothers child children couple cousin cousins daughter daughters dynasty
        families family grandfather grandmother heir heirs husband married mother mothers namesake nephew niece parents
        relative relatives sibling siblings sisters son sons spouse twin twins uncle unrelated widow widower wife""")
    ),
    of_anybody=words("child children families family parents"),
    relative=words("which who whose"),
    qualities=words("rear vice lieutenant lt major maj brigadier brig"),
    unrelated=frozenset((("not", "related"), ("no", "relation"), ("not", "kin"), ("isn't", "related"), ("aren't", "related"), ("nor", "related"))),
    becoming=words("became becomes was were been now then called"),
    lettering=words("with without minus"),
    renaming=words("alias formerly nickname nicknamed rename renamed renames renaming"),
    peoples=("ean", "ian", "ish", "ese", "can"),
    pet_endings=("y", "ie", "i", "o", "ey"),
    short_firsts=frozenset(
        frozenset(pair.split("/"))
        for pair in (
            "jack/john jock/john jim/james jimmy/james jamie/james hal/henry harry/henry harry/harold meg/margaret megan/margaret kitty/katherine kitty/catherine "
            "ted/theodore ted/thaddeus teddy/theodore tess/theresa tessa/theresa terry/theresa sally/sarah molly/mary mary/molly polly/pauline polly/paula "
            "maggie/megan jenny/jane jean/jane jake/john jan/john ian/iain sean/shaun geoff/jeffrey steve/stefan rob/rupert bella/barbara bess/barbara "
            "bob/bert betty/beatrice bea/bess hank/henry harriet/hattie sadie/sarah susie/sarah marge/mary madge/margaret midge/margaret mick/michael "
            "mike/mick nell/nora nelly/nora dot/dora dick/derek chuck/charles chip/charles "
            "mike/michael mikey/michael joe/joseph joey/joseph jon/john jonathan/john jonny/john maggie/margaret cindy/cynthia larry/lawrence laurie/lawrence "
            "larry/laurence eddie/edward ned/nathan kay/katherine kay/kathryn annie/anna joanie/joan ron/ray gil/gerald kit/katherine lottie/lily"
        ).split()
    ),
    trades=words("""airlines airways aerospace bank banks biotech brewing breweries builders building capital care cars chemicals clothing coffee communications
        construction couriers dairies developments digital electric electronics energy engineering entertainment estates farms fashion finance financial
        fisheries foods freight games gas healthcare homes hotels housing insurance interiors investments labs laboratories leisure lending life lighting
        logistics marine materials media medical metals minerals mining mobile mobility motors networks oil packaging paper petroleum pharma pharmaceuticals
        plastics power press printing products properties rail railways renewables resorts resources restaurants retail robotics security semiconductor
        services shipping software solar solutions steel stores studios supermarkets systems technologies technology telecom textiles therapeutics tools toys
        trains transport travel utilities water wines"""),
    rivals=words("""rival rivals competitor competitors sister subsidiary parent merger merged merge merging bid bids takeover acquire acquired acquiring buy
        buys bought unlike renamed formerly rebranded confused both owner owns"""),
    twins=frozenset(
        frozenset(pair.split("/"))
        for pair in (
            "brasil/brazil lyon/lyons marseille/marseilles kiev/kyiv kiev/kiyv hanover/hannover cologne/kologne korea/corea "
            "rumania/romania tehran/teheran calcutta/kolkata peru/perou mexico/mejico italia/italy argentina/argentine "
            "brussels/bruxelles frankfurt/francfort nuremberg/nurnberg iraq/irak iran/iraq quran/koran moslem/muslim "
            "marcos/marcus niger/nigeria slovakia/slovenia austria/australia dominica/dominican center/centre labor/labour "
            "defense/defence harbor/harbour theater/theatre program/programme organization/organisation sulfur/sulphur "
            "aluminum/aluminium petroleum/petroleo hezbollah/hizbollah rouble/ruble sheikh/sheik tsar/czar gaddafi/qaddafi"
        ).split()
    ),
)  # fmt: skip
