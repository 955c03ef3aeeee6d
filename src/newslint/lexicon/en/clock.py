"""The English words of times of day and of their zones."""

from __future__ import annotations

from newslint.lexicon import words
from newslint.lexicon.clock import ClockWords, Zone
from newslint.lexicon.en.words import calendar, grammar, numbers

_HOUR, _LAST_HOUR = 60, 12
_BEHIND = {"e": -5, "c": -6, "m": -7, "p": -8}
"""Hours by which the zones of North America are behind Greenwich in winter, by their first letters."""
_NAMES = {"e": "eastern", "c": "central", "m": "mountain", "p": "pacific"}
_STANDARD = {f"{letter}st": (Zone(hours * _HOUR, hours * _HOUR, "America"),) for letter, hours in _BEHIND.items()}
_DAYLIGHT = {
    f"{letter}dt": (Zone((hours + 1) * _HOUR, (hours + 1) * _HOUR, "America"),) for letter, hours in _BEHIND.items()
}
_EITHER = {letter: (Zone(hours * _HOUR, (hours + 1) * _HOUR, "America"),) for letter, hours in _BEHIND.items()}
_AHEAD = {
    "gmt": 0, "utc": 0, "bst": 60, "wat": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "sast": 120, "msk": 180,
    "eat": 180, "pkt": 300, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
}  # fmt: skip
"""Minutes by which other zones are ahead of Greenwich, the whole year."""
_ALSO = {"cst": (Zone(480, 480),), "est": (Zone(600, 600),), "edt": (Zone(660, 660),), "bst": (Zone(360, 360),)}
"""What some letters stand for elsewhere: China, Australia, Bangladesh."""
_EUROPE = {"bst": (Zone(0, 60),), "cet": (Zone(60, 120),), "cest": (Zone(60, 120),)}
_FIXED = {name: (Zone(ahead, ahead),) for name, ahead in _AHEAD.items()}
_AMERICAN = (
    _STANDARD
    | _DAYLIGHT
    | {f"{letter}t": zone for letter, zone in _EITHER.items()}
    | {_NAMES[letter]: zone for letter, zone in _EITHER.items()}
)
_PLAIN = _FIXED | _AMERICAN

_PLACES = {
    ("london", "dublin", "lisbon", "edinburgh", "glasgow", "belfast", "british", "uk", "irish"): (
        Zone(0, 60, "Europe"),
    ),
    (
        "paris",
        "berlin",
        "madrid",
        "rome",
        "brussels",
        "amsterdam",
        "vienna",
        "zurich",
        "geneva",
        "oslo",
        "stockholm",
        "copenhagen",
        "milan",
        "frankfurt",
        "warsaw",
        "prague",
        "budapest",
        "french",
        "german",
        "italian",
        "swiss",
        "swedish",
        "norwegian",
        "danish",
        "dutch",
        "belgian",
        "austrian",
        "polish",
    ): (Zone(60, 120, "Europe"),),
    ("athens", "helsinki", "kyiv", "bucharest", "greek", "finnish"): (Zone(120, 180, "Europe"),),
    ("moscow", "istanbul", "nairobi", "riyadh", "turkish", "kenyan", "saudi"): (Zone(180, 180),),
    ("johannesburg",): (Zone(120, 120),),
    ("lagos",): (Zone(60, 60),),
    ("dubai",): (Zone(240, 240),),
    ("karachi",): (Zone(300, 300),),
    ("delhi", "new delhi", "mumbai", "indian"): (Zone(330, 330),),
    ("bangkok", "jakarta", "hanoi"): (Zone(420, 420),),
    ("beijing", "shanghai", "hong kong", "singapore", "manila", "perth", "taipei", "chinese"): (Zone(480, 480),),
    ("tokyo", "seoul", "japanese", "korean"): (Zone(540, 540),),
    ("brisbane",): (Zone(600, 600),),
    ("sydney", "melbourne", "canberra"): (Zone(600, 660, "Australia"),),
    ("auckland", "wellington"): (Zone(720, 780, "New Zealand"),),
    ("new york", "washington", "boston", "toronto", "atlanta", "miami"): _EITHER["e"],
    ("chicago", "dallas", "houston"): _EITHER["c"],
    ("denver",): _EITHER["m"],
    ("los angeles", "san francisco", "seattle", "vancouver", "california"): _EITHER["p"],
}
"""Where it is which time: only cities of one name, and of one zone."""

WORDS = ClockWords(
    halves={word: 12 if word.startswith("p") else 0 for word in (*calendar.MERIDIEMS, *calendar.LONG_MERIDIEMS)},
    named={"noon": 12, "midday": 12, "midnight": 0},
    zones={name: zones + _ALSO.get(name, ()) for name, zones in _PLAIN.items()},
    labels={name: _EITHER[name[0]] for name in (*_STANDARD, *_DAYLIGHT)} | _EUROPE,
    time=("time", "standard time", "daylight time", "summer time", "daylight saving time"),
    or_=grammar.OR
    | frozenset(
        (
            "which is",
            "which will be",
            "which was",
            "that is",
            "that will be",
            "i.e.",
            "ie",
            "when it is",
            "when it will be",
            "which makes it",
            "which means",
            "equivalent to",
            "the equivalent of",
            "which would be",
        )
    ),
    to=grammar.TO | grammar.UNTIL | grammar.TILL | words("- –"),
    span_openers=grammar.FROM | grammar.BETWEEN,
    later=calendar.LATER,
    in_all=grammar.OR | words("a total of altogether in all for"),
    each=words(
        """after before break breaks drive each every flight interval intervals journey lunch rest ride
        shift shifts sleep tour tours trip turn turns walk within"""
    ),
    places={place: zones for places, zones in _PLACES.items() for place in places},
    in_place=("in",),
    there=grammar.THERE,
    changing=("clocks", "summer time", "daylight saving", "daylight-saving", "winter time"),
    days=calendar.DAY_NAMES,
    on_day=grammar.ON,
    leading=(
        grammar.AT
        | grammar.FROM
        | grammar.TO
        | grammar.UNTIL
        | grammar.TILL
        | grammar.BETWEEN
        | grammar.SINCE
        | grammar.BY
        | words("- – around about before after the")
    ),
    unlike=words("of into left remaining mark minute minutes pace mile miles record gap lead on win victory"),
    parts={
        "half": 30,
        "a quarter": 15,
        "quarter": 15,
        "five": 5,
        "ten": 10,
        "twenty": 20,
        "twenty-five": 25,
        "5": 5,
        "10": 10,
        "15": 15,
        "20": 20,
        "25": 25,
    },
    minute=frozenset(("minutes",)),
    past=frozenset(("past", "after")),
    before_hour=frozenset(("to",)),
    hours={word: value for word, value in numbers.UNITS.items() if 1 <= value <= _LAST_HOUR},
    oclock=frozenset(("o'clock", "o’clock", "sharp", "on the dot")),
    acting=words("""begin begins began start starts started open opens opened close closes closed shut shuts end ends ended finish
        finishes finished depart departs departed leave leaves left arrive arrives arrived convene convenes convened meet meets met
        off kick-off kickoff curtain lands landed docks docked sails sailed sets set rises rose wakes woke due it was"""),
    at=grammar.AT,
    going_on=words("in on and for when each every but with sharp that this the until to after before"),
)
