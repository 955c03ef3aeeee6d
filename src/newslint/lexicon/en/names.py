"""English: the words around names."""

from __future__ import annotations

from newslint.lexicon.names import Names

WORDS = Names(
    titles=frozenset(
        "mr mrs ms miss dr prof professor sir dame lord lady baron baroness rev reverend father sister brother saint st pope "
        "cardinal archbishop bishop rabbi imam sheikh sheik ayatollah king queen prince princess emperor sultan emir crown "
        "president premier chancellor minister prime vice deputy acting former ex interim incoming outgoing foreign finance "
        "defence defense interior secretary undersecretary treasurer governor gov lieutenant lt mayor senator sen congressman "
        "congresswoman rep representative speaker ambassador envoy commissioner attorney general gen colonel col major maj "
        "captain capt sergeant sgt corporal cpl admiral adm commander cmdr officer detective inspector sheriff constable judge "
        "justice magistrate prosecutor lawyer counsel director dir chairman chairwoman chair ceo cfo coo cto cio evp svp vp "
        "founder cofounder co-founder editor analyst economist strategist spokesman spokeswoman spokesperson coach manager "
        "trader chief executive head mp mep comrade senior rt hon".split()
    ),
    abbreviations=frozenset(
        "mr mrs ms dr prof st rev gov sen rep lt gen col maj capt sgt cpl adm cmdr jr sr no vs co corp inc ltd jan feb mar apr "
        "aug sept sep oct nov dec rt hon u.s u.k u.n e.u d.c".split()
    ),
    particles=frozenset(
        "de da di do du dos das del della der den des van von zu bin ibn al el la le ten ter y e & st".split()
    ),
    joints=frozenset(("of", "for", "and")),
    bodies=frozenset(
        "bank department ministry university house council board bureau institute republic kingdom states office court "
        "commission committee association organization organisation church college school academy museum ministry union "
        "federation confederation chamber academy agency authority centre center society city state province gulf sea bay isle "
        "county district league trade centers library museum institutes food drug securities".split()
    ),
    firms=frozenset(
        "inc corp co ltd plc llc lp llp ag sa se nv bv ab asa oyj spa srl gmbh kg kk pty bhd berhad tbk pjsc oao zao jsc company "
        "corporation limited incorporated group holding holdings".split()
    ),
    openers=frozenset(
        "a an the this that these those there here it its he she they we you i his her their our your my one some any many most "
        "few several both all each every no none not nor and but or so yet for if when while where what who whom whose which why "
        "how as at by from in into of on off to up with without within about above across after against along among around "
        "before behind below beneath beside besides between beyond despite down during except inside like near outside over past since "
        "than through throughout till toward towards under until upon via is are was were be been being has have had do does did "
        "can could will would shall should may might must also although because even however instead meanwhile moreover "
        "nevertheless now only once then thus today tonight yesterday tomorrow two three four five six seven eight nine ten "
        "another other others such still just yes perhaps asked including according based "
        "police management staff congress parliament everyone everybody nobody someone somebody none government people data "
        "earlier later last next first second third analysts officials shares sales".split()
    ),
    calendar=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october "
        "november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
    ),
    saying=frozenset(
        "said says say told tells added adds noted notes wrote writes argued argues explained explains warned warns announced "
        "announces predicted predicts insisted acknowledged conceded testified concluded stated asked replied recalled "
        "declined thinks thought believes believed expects estimates joked commented".split()
    ),
    listing=frozenset(("", *"and or nor vs versus to from with not".split())),
    possessives=tuple(mark + ending for ending in ("s", "S", "ll", "re", "ve", "d", "m", "") for mark in ("'", "’")),
    endings=frozenset(
        [
            "",
            *"s es n an ian ean ans ians eans in ish ese ic i is y ies er ers ed d ing ly al a o as os r rs ia iya able ist ists ism man men".split(),
        ]
    ),
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
)
