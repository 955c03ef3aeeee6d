"""English words by which it is told what came about: who won, what was decided, and of a man or a woman."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.events import EventWords, Outcome


def _phrases(text: str) -> tuple[str, ...]:
    """Phrases, parted by commas."""
    return tuple(phrase.strip() for phrase in " ".join(text.split()).split(","))


_APPROVED = Outcome(
    _phrases("""approve, approves, approved, adopt, adopts, adopted, endorse, endorses, endorsed, ratify, ratifies, ratified, oks, okays, okayed, ok'd,
        green lights, greenlights, greenlit, passes, passed, backs, backed, agrees to, agreed to, grants, granted, accept, accepts, accepted, supports,
        voted for, votes for, voted in favor, voted in favour, nods through, nodded through, waves through, waved through, gives the go-ahead, gave the go-ahead,
        gives green light, gives the green light, gave the green light, signs off on, signed off on, authorises, authorised, authorizes, authorized, to let, to allow, to permit, lets, allows, permits"""),
    _phrases("""approving, approval, adopt, adopting, pass, passage, endorse, endorsement, ratify, ratification, ok, go ahead, nod,
        green light, back, backing, agree, agreed, agreement, agrees, allow, allows, allowed, grant, permission, permits, permitted, accept, acceptance, clears,
        cleared, sign off, signed off, yes, support, supported, in favor, in favour, favor, favour, consent"""),
)
_REJECTED = Outcome(
    _phrases("""reject, rejects, rejected, refuses, refused, voted against, votes against, knocks back, knocked back, says no to, said no to, ditches, ditched, turn down, turns down, turned down, throws out, threw out, votes down, voted down,
        veto, vetoes, vetoed, denies, denied, blocks, blocked, scraps, scrapped, declines, declined, dismisses, dismissed, opposes, opposed, spurns,
        spurned, snubs, snubbed"""),
    _phrases("""rejecting, rejection, refuse, refusal, refusing, turn down, turning down, thrown out, vote down, veto, deny, denial, denying, block, scrap, scrapping, decline, declining,
        dismiss, dismissal, oppose, opposition, opponents, opposing, snub, no, not, against, struck down, strikes down, strike down, defeat,
        defeats, defeated, fails, failed, rebuff, rebuffed, rebuffs, kills, killed"""),
)
_CONVICTED = Outcome(
    _phrases("""convicts, convicted, found guilty, finds guilty, find guilty, pleads guilty, pleaded guilty, pled guilty, guilty,
        jailed, jails"""),
    _phrases("""convict, conviction, convictions, guilt, sentenced, sentence, admits, admitted, jail, prison"""),
)
_ACQUITTED = Outcome(
    _phrases(
        """acquits, acquitted, acquit, clears, cleared, freed, goes free, not guilty, exonerates, exonerated, walks free, walked free, found innocent"""
    ),
    _phrases(
        """acquit, acquittal, clear, clearing, exonerate, innocent, innocence, exoneration, freed, overturned, quashed"""
    ),
)
_CLOSED = Outcome(
    _phrases("closes, closed, shuts, shuttered, closure, shutdown"),
    _phrases("close, closing, shut, shutting, shutter, shutters, closures, ends, last, final, goodbye"),
)
_OPENED = Outcome(
    _phrases("opens, opened, reopens, reopened, reopening"),
    _phrases("open, opening, reopen, launch, launched, launches, welcomes, welcomed, back, begin, began, begins, new"),
)
_UPHELD = Outcome(
    _phrases("upholds, upheld, affirms, affirmed"),
    _phrases("uphold, upholding, affirm, confirm, confirms, confirmed, stand, stands, backs, backed"),
)
_QUASHED = Outcome(
    _phrases("""overturns, overturned, quashes, quashed, strikes down, struck down, annuls, annulled, throws out, threw out, tosses,
        reverses, reversed"""),
    _phrases(
        "overturn, overturning, quash, strike down, annul, reverse, void, voids, voided, tossed, thrown out, blocks, blocked"
    ),
)
_LIFTED = Outcome(
    _phrases("lifts, lifted, scraps, scrapped, removes, removed, eases, eased, relaxes, relaxed"),
    _phrases(
        "lift, lifting, end, ends, ended, scrap, remove, ease, easing, drop, drops, dropped, relax, loosens, loosened"
    ),
)
_IMPOSED = Outcome(
    _phrases("imposes, imposed, introduces, introduced, extends, extended, tightens, tightened"),
    _phrases(
        "impose, imposing, introduce, introducing, extend, extending, tighten, tightening, new, order, orders, ordered"
    ),
)
_HIRED = Outcome(
    _phrases("hires, hired, appoints, appointed, recruits, recruited"),
    _phrases("hire, hiring, appoint, appointment, recruit, names, named, joins, joined, new, chosen"),
)
_FIRED = Outcome(
    _phrases("fires, fired, sacks, sacked, lays off, laid off, axes, axed"),
    _phrases(
        "fire, firing, sack, sacking, lay off, layoffs, dismissed, dismisses, dismissal, cut, cuts, cutting, shed, sheds, ousted, parted, parts, redundancies"
    ),
)
_SURVIVED = Outcome(
    _phrases("survives, survived, found alive, rescued, unhurt, escapes unhurt, escaped unhurt"),
    _phrases("survive, survivor, survivors, alive, safe, unharmed, recovering, saved, rescue, lived"),
)
_DIED = Outcome(
    _phrases("dies, died, dead, killed, found dead, kills, drowned"),
    _phrases("die, death, deaths, kill, fatal, fatally, body, bodies, corpse, murder, murdered, perished"),
)
_DELAYED = Outcome(
    _phrases("delays, delayed, postpones, postponed, puts off, put off, pushes back, pushed back"),
    _phrases("delay, postpone, postponement, put back, push back, late, later, slips, slipped, deferred"),
)
_BROUGHT_FORWARD = Outcome(
    _phrases("brings forward, brought forward, moves up, moved up, ahead of schedule"),
    _phrases("bring forward, move up, earlier, early, sooner"),
)
_CANCELLED = Outcome(
    _phrases("calls off, called off, cancels, cancelled, canceled, abandons, abandoned, shelves, shelved"),
    _phrases(
        "call off, calling off, cancel, cancellation, cancelling, abandon, shelve, suspends, suspended, postponed, delayed, off"
    ),
)
_HELD = Outcome(
    _phrases("goes ahead, went ahead, gone ahead, will go ahead, to go ahead, takes place, took place"),
    _phrases(
        "go ahead, going ahead, held, hold, stage, stages, staged, on, proceed, proceeds, proceeded, resumes, resumed, resume, revived, reinstated"
    ),
)
_LEFT_POST = Outcome(
    _phrases("resigns, resigned, quits, quit, steps down, stepped down, stands down, stood down"),
    _phrases(
        "resign, resignation, quitting, leave, leaves, leaving, left, departs, departure, departing, step down, stepping down, stand down, former, exit, replaced, successor"
    ),
)
_STAYED_ON = Outcome(
    _phrases(
        "stays on, to stay on, will stay on, stayed on, stays put, staying on, remains in office, remain in office, keeps his job, keeps her job, keeps job"
    ),
    _phrases("stay, stays, remain, remains, remained, keep, keeps, continue, continues, survives, survive"),
)
_MOVED_RATES = Outcome(
    _phrases("""cuts rates, cut rates, cuts interest rates, cut interest rates, cuts rate, cuts key rate, cuts main rate, lowers rates, lowered rates, raises rates, raised rates,
        raises interest rates, raises rate, raises key rate, hikes rates, hiked rates"""),
    _phrases(
        "cut, cuts, cutting, lowered, lowers, raise, raises, raised, hike, hikes, hiked, eased, eases, tightened, increase, increased, reduced, trimmed, to"
    ),
)
_KEPT_RATES = Outcome(
    _phrases("""holds rates, held rates, keeps rates, kept rates, leaves rates, left rates, left interest rates, left its main interest rate, left its main rate, left its key rate,
        left its key interest rate, left its benchmark rate, left its policy rate, kept its main interest rate, kept its key rate, kept its key interest rate, kept its benchmark rate,
        kept interest rates, held its key rate, held its main rate, held interest rates, rates unchanged, rates on hold, stands pat, stood pat"""),
    _phrases("unchanged, hold, holds, held, keep, keeps, kept, pause, pauses, paused, steady"),
)
_WON = _phrases("""win, wins, won, winning, winner, winners, victory, victories, victorious, triumph, triumphs, triumphed,
    beat, beats, beating, defeats, defeating, champion, champions, prevailed, prevails""")
_LOST = _phrases("""lose, loses, lost, losing, loss, losses, loser, beaten, defeated, went down, goes down, defeat""")
_BEAT = """beat, beats, defeat, defeats, defeated, edge, edges, edged, stun, stuns, stunned, down, downs, downed, thrash,
    thrashes, thrashed, overcome, overcomes, overcame, oust, ousts, ousted, topple, topples, toppled, outlast, outlasts, outlasted,
    overtake, overtakes, overtook, oust, trounce, trounces, trounced, rout, routs, routed, upset, upsets, unseat, unseats, unseated,
    outpoint, outpoints, outpointed, hammer, hammers, hammered, crush, crushes, crushed, vanquish, vanquishes, vanquished, outscore,
    outscores, outscored, see off, sees off, saw off, knock out, knocks out, knocked out, dump out, dumps, dumped, eliminate,
    eliminates, eliminated, dethrone, dethrones, dethroned, shock, shocks, shocked, sweep, swept, sweeps, outclass, outclasses,
    outclassed, buy, buys, bought, acquire, acquires, acquired, outplayed, outplay, outplays"""

_HE = words("he him his himself he's he'd he'll")
_SHE = words("she her hers herself she's she'd she'll")

_MEN_AND_WOMEN = tuple(
    zip(
        "son brother husband father grandson grandfather uncle nephew stepson stepfather fiancé boyfriend widower".split(),
        "daughter sister wife mother granddaughter grandmother aunt niece stepdaughter stepmother fiancée girlfriend widow".split(),
        strict=True,
    )
)
_KIN = dict(_MEN_AND_WOMEN) | {woman: man for man, woman in _MEN_AND_WOMEN}

_ENDED = Outcome(
    _phrases(
        "axes, axed, scraps, scrapped, to close, closes, closed, will close, shuts, loses, to lose, doomed, to be demolished, demolishes, demolished"
    ),
    _phrases("axe, scrap, close, closing, closure, lose, losing, demolish, shut, shutting, end, ends"),
)
_SAVED = Outcome(
    _phrases(
        "saved, saves, to save, spared, spares, reprieved, wins reprieve, will stay open, stays open, to stay open, goes on, jobs are safe"
    ),
    _phrases(
        "save, saving, spare, reprieve, keep, keeps, kept, rescue, rescued, remain, remains, stay, safe, survive, survives"
    ),
)

_NATIONS_OF = {
    place: people
    for people, places in {
        "afghan": "afghanistan kabul",
        "albanian": "albania tirana",
        "algerian": "algeria algiers",
        "argentine": "argentina",
        "australian": "australia canberra",
        "austrian": "austria vienna",
        "belgian": "belgium brussels",
        "bolivian": "bolivia",
        "bosnian": "bosnia sarajevo",
        "brazilian": "brazil brasilia",
        "british": "britain england scotland wales london",
        "bulgarian": "bulgaria sofia",
        "canadian": "canada ottawa",
        "chilean": "chile santiago",
        "chinese": "china beijing",
        "colombian": "colombia bogota",
        "croatian": "croatia zagreb",
        "cuban": "cuba havana",
        "czech": "prague",
        "danish": "denmark copenhagen",
        "dutch": "netherlands amsterdam",
        "egyptian": "egypt cairo",
        "estonian": "estonia tallinn",
        "ethiopian": "ethiopia",
        "finnish": "finland helsinki",
        "french": "france paris",
        "german": "germany berlin",
        "ghanaian": "ghana accra",
        "greek": "greece athens",
        "hungarian": "hungary budapest",
        "icelandic": "iceland reykjavik",
        "indian": "india",
        "indonesian": "indonesia jakarta",
        "iranian": "iran tehran",
        "iraqi": "iraq baghdad",
        "irish": "ireland dublin",
        "israeli": "israel",
        "italian": "italy rome",
        "japanese": "japan tokyo",
        "kenyan": "kenya nairobi",
        "latvian": "latvia riga",
        "lebanese": "lebanon beirut",
        "lithuanian": "lithuania vilnius",
        "malaysian": "malaysia",
        "mexican": "mexico",
        "moroccan": "morocco rabat",
        "nigerian": "nigeria abuja",
        "norwegian": "norway oslo",
        "pakistani": "pakistan islamabad",
        "peruvian": "peru lima",
        "polish": "poland warsaw",
        "portuguese": "portugal lisbon",
        "romanian": "romania bucharest",
        "russian": "russia moscow",
        "serbian": "serbia belgrade",
        "slovak": "slovakia bratislava",
        "slovenian": "slovenia ljubljana",
        "spanish": "spain madrid",
        "swedish": "sweden stockholm",
        "swiss": "switzerland",
        "thai": "thailand bangkok",
        "tunisian": "tunisia tunis",
        "turkish": "turkey ankara",
        "ukrainian": "ukraine kyiv kiev",
        "vietnamese": "vietnam hanoi",
        "scottish": "edinburgh glasgow",
        "welsh": "cardiff",
    }.items()
    for place in places.split()
}
WORDS = EventWords(
    opposites=(
        (_APPROVED, _REJECTED), (_CONVICTED, _ACQUITTED), (_CLOSED, _OPENED), (_UPHELD, _QUASHED), (_LIFTED, _IMPOSED), (_HIRED, _FIRED), (_SURVIVED, _DIED), (_DELAYED, _BROUGHT_FORWARD),
        (_ENDED, _SAVED), (_CANCELLED, _HELD), (_LEFT_POST, _STAYED_ON), (_MOVED_RATES, _KEPT_RATES),
    ),
    unsure=words("""? almost again ask asks asked bid calls called could cannot can't demand demands didn't don't doesn't fail fails
        failed fear fears feared hope hopes hoped if likely may might never nearly no nor not nothing planned poised recommend
        recommends recommended refused refuses seek seeks should threaten threatens threatened unless until urge urged urges
        vow vows want wants whether why would"""),
    beating=_phrases(_BEAT),
    after_beating=_phrases("""beating, defeating, edging, stunning, downing, thrashing, overcoming, ousting, toppling, outlasting,
        overtaking, trouncing, routing, upsetting, unseating, outpointing, hammering, crushing, outscoring, seeing off, knocking out,
        eliminating, dethroning, sweeping, victory over, win over, victory against, win against, triumph over, wins over"""),
    beaten=_phrases("""lose to, loses to, lost to, losing to, fall to, falls to, fell to, falling to, bow to, bows to, bowed to, beaten by, defeated by,
        went down to, goes down to, go down to, ousted by, edged by, overtaken by, unseated by, stunned by, thrashed by, eliminated by,
        knocked out by, bought by, acquired by, downed by, defeat to, defeat by, loss to, swept by, toppled by, routed by"""),
    winning=_WON,
    losing=_LOST,
    contests=words("battle bout by-election case election fight final game lawsuit match race runoff suit tie vote"),
    again=words("""again ago earlier first-leg leg legs meeting previous previously rematch semi-final semifinal series
        twice year's"""),
    men=_HE | words("""actor boy boys boyfriend brother brothers businessman chairman countryman dad duke emperor father fathers
        fisherman fireman gentleman gentlemen grandad granddad grandfather grandson groom husband husbands king lad lord male man's man men
        mr monk nephew nephews policeman prince salesman schoolboy serviceman sir son sons stepfather uncle widower men's male's boy's"""),
    women=_SHE | words("""actress aunt ballerina bride businesswoman chairwoman countess daughter daughters duchess empress female girl
        girls girlfriend grandma grandmother granddaughter heroine ladies lady miss mother mothers mom mrs ms mum nun niece nieces policewoman
        princess queen saleswoman schoolgirl sister sisters stepmother waitress widow wife wives woman woman's women women's girl's mother's"""),
    kin=_KIN,
    he=_HE,
    she=_SHE,
    told_of_men=words("""boy boyfriend brother dad father fisherman grandad granddad grandfather grandson husband man policeman schoolboy
        son stepfather uncle widower"""),
    told_of_women=words("""actress aunt bride daughter girl girlfriend grandma grandmother granddaughter mother mom mum nun niece
        policewoman schoolgirl sister stepmother waitress widow wife woman"""),
    anybody=words("""accountant agent aide anybody anyone applicant architect assistant baby captain champion chef chief child civilian clerk
        client coach colleague companion constable cook corporal counsel cousin deputy detective everybody everyone friend graduate
        guard guest guide head host infant judge kid lieutenant mayor medic merchant model mp neighbor neighbour nurse parent
        partner patient peer people person pilot pupil referee relative resident saint secretary sergeant servant somebody someone student
        surgeon teen vet dog cat horse pony puppy kitten bull cow swan parrot pet bear tiger lion vicar victim witness youth"""),
    nobody=words("""number ladder paper letter matter order water weather winter summer river tower power quarter border corner centre center theater theatre computer
        chamber danger dinner finger shoulder shower silver slipper sugar supper timber trailer tractor transfer mirror terror error factor sector
        character chapter charter container counter cylinder disaster drawer elevator filter flower folder freezer hammer helicopter hunger indicator
        leather locker lumber manner marker monitor mortar murder offer answer oyster pepper platter poster propeller rafter register remainder
        reminder rubber rudder saucer scooter shelter shutter skewer skyscraper sledgehammer smoulder sweater temper thunder ticker toaster together
        tomorrow transformer trigger trouser tumour underwater wafer whatever whether whisper wrapper another rather either neither further longer
        later earlier older younger larger smaller bigger greater higher lower better never however moreover whenever wherever under over after before
        december november october september easter music public topic traffic clinic picnic republic logic fabric plastic panic attic arctic electric
        magic organic automatic olympic basic specific historic economic dramatic italic alternative archive drive arrive five alive motive
        perspective objective initiative incentive narrative locomotive olive cooperative collective important restaurant plant grant elephant warrant
        constant instant distant significant coffee committee fee degree guarantee knee agree"""),
    anybody_ends=("er", "or", "ist", "ian", "ant", "ee", "ic", "eer", "ive", "man", "woman", "person"),
    behind=words("at in on of"),
    leading=words("he she"),
    anonymous=words("a an"),
    either=words("or and / not nor"),
    attributes=(
        {word: word for word in words("red blue green yellow brown orange purple pink black white")} | {"grey": "grey", "gray": "grey"},
        {form: name for name in words("north south east west") for form in (name, f"{name}ern")},
        {word: word for word in words("left right")},
        {word: word for word in words("male female")},
        {word: word for word in words("upper lower")},
        {word: word for word in words("""afghan albanian algerian american argentine armenian australian austrian azerbaijani bangladeshi belarusian
            belgian bolivian bosnian brazilian british bulgarian cambodian cameroonian canadian chilean chinese colombian congolese croatian cuban
            cypriot czech danish dutch ecuadorian egyptian english estonian ethiopian finnish french georgian german ghanaian greek guatemalan
            haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan
            kuwaiti latvian lebanese libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan namibian nepalese nigerian norwegian
            pakistani panamanian paraguayan peruvian philippine polish portuguese romanian russian rwandan scottish senegalese serbian slovak
            slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uruguayan uzbek
            venezuelan vietnamese welsh yemeni zambian zimbabwean""")},
    ),
    territories=(
        _phrases("""afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium,
            belize, benin, bhutan, bolivia, bosnia, botswana, brazil, brunei, bulgaria, burkina faso, burundi, cambodia, cameroon, canada, chile, china,
            colombia, costa rica, croatia, cuba, cyprus, denmark, djibouti, ecuador, egypt, el salvador, eritrea, estonia, eswatini, ethiopia, fiji, finland, france,
            gabon, germany, ghana, greece, greenland, guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel,
            italy, ivory coast, jamaica, japan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein,
            lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro,
            morocco, mozambique, myanmar, namibia, nepal, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway, oman, pakistan, panama,
            papua new guinea, paraguay, peru, poland, portugal, qatar, romania, russia, rwanda, samoa, saudi arabia, senegal, serbia, sierra leone, singapore,
            slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan,
            tanzania, thailand, togo, tonga, tunisia, turkey, turkmenistan, uganda, ukraine, uruguay, uzbekistan, venezuela, vietnam, yemen, zambia, zimbabwe"""),
        _phrases("""alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
            kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
            new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah,
            vermont, virginia, west virginia, wisconsin, wyoming"""),
        _phrases("scotland, wales, england, northern ireland"),
    ),
    within=words("in across throughout"),
    nations=frozenset(_NATIONS_OF.values()) | words("english"),
    nations_of=_NATIONS_OF,
    related={
        people: tuple(other for other in ("british", "english", "scottish", "welsh", "irish") if other != people)
        for people in ("british", "english", "scottish", "welsh", "irish")
    },
    towns=words("capital city port town resort village hamlet island"),
    definite=words("the"),
    facing={
        one: other
        for pair in ("upper/lower", "great/little", "north/south", "east/west", "high/low", "old/new", "inner/outer")
        for one, other in (pair.split("/"), pair.split("/")[::-1])
    },
    nearby=words("""away nearby neighbouring neighboring nearest next mile miles from between both two villages towns twin sister adjoining adjacent border bank side
        opposite across halves parts rival neighbour neighbor"""),
    given_men=words("""adam adrian alan albert bill bob dave derrick dominic edwin gavin gerard greg hamish hector jeff jim leonardo liam mike nathan phil reginald rupert steve tim tom alfred andrew anthony antonio arthur barry benjamin bernard boris brian carl carlos charles christopher
        clive colin craig daniel david dennis derek donald douglas duncan edward eric ernest frank frederick gary geoffrey george
        gerald giovanni gordon graham gregory harold harry henry herbert howard hugh ian isaac ivan jack jacob james jason jeffrey jeremy
        joe john jonathan jorge joseph juan keith kenneth kevin larry lawrence leonard luis malcolm marcus mark martin matthew michael
        mohammed muhammad neil nigel norman oliver oscar patrick paul pedro peter philip ralph raymond richard robert roger ronald roy russell
        samuel scott sean sergei simon stanley stephen steven stuart thomas timothy trevor victor vincent vladimir walter william
        gareth rhys dylan huw alun geraint hywel ieuan callum angus ewan euan fergus iain lachlan rory alistair alastair alasdair niall padraig padraic
        seamus eamon eamonn cormac cillian ciaran kieran oisin fintan donal diarmuid conor brendan aidan declan desmond dermot giles crispin barnaby
        quentin toby tristan julius magnus edmund cecil cedric cyril basil percy horace leopold ludwig wolfgang hans klaus dieter heinz helmut horst karl
        fritz otto uwe stefan matthias lukas florian sebastian moritz jens lars sven olaf olav henrik erik anders gunnar knut leif nils rolf sigurd
        torben mikkel rasmus jesper pieter joost maarten dirk willem hendrik luc pierre jacques marcel alain didier thierry yves guillaume laurent
        olivier pascal philippe luca marco matteo giuseppe giorgio paolo pietro carlo stefano roberto sergio enrico lorenzo massimo vincenzo
        miguel francisco fernando alejandro rafael ramon eduardo ricardo pablo jaime javier manuel diego mateo tomas andres gustavo hugo felix
        nikolai dmitri mikhail yuri oleg igor pavel piotr tomasz marek jerzy janusz krzysztof stanislaw zoltan istvan laszlo ferenc
        ethan noah logan caleb tyler brandon travis dustin wesley warren wayne vernon wallace wilbur clifford clifton clark clayton
        bradley brent brett bruce bryan calvin curtis dean dwight earl edgar elliott ernie eugene floyd franklin glenn grant"""),
    given_women=words("""jill kate katie sue susie debbie kathy becky molly holly hilary lily rosie tracey sophia maggie hattie heidi abigail agnes alice amanda amy andrea angela ann anna anne barbara beatrice bertha betty brenda carol caroline
        catherine charlotte christine claire cynthia daphne deborah diana diane dolores donna doris dorothy edith edna eileen elaine eleanor
        elizabeth ellen emily emma esther eva florence frances gillian gloria grace hannah harriet heather helen helena hilda ida ingrid irene
        isabel jacqueline jane janet janice jean jennifer jessica joan joanna josephine joyce judith julia julie karen katharine katherine
        kathleen kathryn kimberly laura linda lisa lucy lydia mabel margaret maria marie marion martha mary maureen megan melissa michelle
        mildred miriam monica nancy naomi natalie nicola nina olga olivia pamela patricia paula pauline penelope priscilla rachel rebecca
        rhoda rita roberta rosa rose ruth sally samantha sandra sarah sharon sheila shirley sophia sophie stella stephanie susan sylvia tanya
        teresa theresa ursula valerie vanessa vera veronica victoria virginia vivienne wendy winifred yvonne
        philippa phyllida pippa imogen jemima henrietta hermione clementine beatrix cordelia cressida georgina georgia gemma hayley fiona moira morag
        catriona eilidh kirsty ailsa mhairi shona siobhan aoife niamh sinead roisin orla ciara deirdre aisling maeve bronagh bronwen carys cerys sian
        nerys rhiannon gwen gwyneth angharad catrin astrid sigrid solveig birgit britta greta gretchen helga inga ingeborg karin kerstin lena lotta
        annika anneke antje elke heike katrin katja petra silke sabine ulrike gudrun hanne hedda mette pernille signe saskia femke sanne marijke
        francoise genevieve sylvie mireille martine marguerite mathilde celine chiara giulia francesca federica paola silvia valentina lucía lucia luisa
        pilar marisol beatriz raquel soledad yolanda carmen consuelo graciela oksana ludmila irina svetlana tatiana natalia anastasia agnieszka
        magdalena katarzyna phyllis philomena rosalind rosemary rosamund rowena selina tabitha tamsin verity zara zoe eleanora louisa louise lorna
        lorraine lynn lynne mavis maud mona muriel myra nadia nell nellie nora norma octavia odette olive opal paige pearl peggy prudence
        daisy dawn deirdre delia denise diana dora dorothea elsa elsie erica erin ethel eunice evelyn faith felicity flora freda geraldine gladys
        gwendolyn hazel hester hope ines iris ivy jodie june kara kelly kim kirsten"""),
)  # fmt: skip
