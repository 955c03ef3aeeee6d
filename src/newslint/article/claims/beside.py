"""The tokens of a sentence and a mention among them -> the words of its clause on either side, what it counts, what one of is meant."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from newslint.article.sentences.tokens import Token
from newslint.lexicon import Lexicon
from newslint.lexicon.relations import RelationWords

BESIDE = 4
"""Words on either side that are told with a figure."""
CLOSE = 3
"""Words right behind a figure."""
LISTED = frozenset((",", ";"))
"""Marks that join what is listed."""
SETTING_OFF = frozenset((",", "(", "-", "–", "—"))
"""Marks before a date that says again when something was."""
_SET_OFF = 3
"""Words between such a mark and the date: `later, back in`."""
FIGURE = "#"
"""What stands for a figure among the words before another."""
_ASIDE, _CLOSED = 12, frozenset((";", ":", "(", ")", "—", "–", "--"))
"""Tokens of what two commas put in at most, and marks that none of it has."""
_VERB = 2
"""Words of the verb behind it: `was`, `had been about`."""
_WHOM = "to-whom"
CARRYING = "carrying"
"""Verbs behind which, and behind their object, a figure stands with a preposition."""
_OPENING = "in-sum"
"""Phrases with which a sentence opens that sums up."""
_COUNTED = 3
"""Words behind a figure among which is the noun that it counts."""
_STUFF = 4
"""Words from `of` on among which ends of what a measure is: `of the carbon dioxide per home`."""
_OF_THEM = 2
"""Words before the noun of `all 23 of the stranded`."""
_PERSONS = "persons"
"""Words for several people."""
_PAIR = 2
"""Words by which two sorts of people are more than one: `and sisters`."""
_LABEL = 5
"""Words of a name before its figure in a list."""


def rough_before(tokens: Sequence[Token], at: int, words: Lexicon) -> int:
    """How many words right before a mention only make it rough or small: `of about`, `to just`."""
    rough, found = words.relations.rough, 0
    while found < at and tokens[at - found - 1].word in rough:
        found += 1
    return found


def words_before(tokens: Sequence[Token], at: int, words: Lexicon, reach: int = BESIDE) -> tuple[str, ...]:
    """The last words of the clause before a mention; before a colon, those of its label: `Total votes cast: 4,102`.

    What somebody was made does not part a day from the verb: `sworn in as a judge in 2021`. To whom something is done right before it says nothing of it: `cost them £400`.
    """
    parts = words.relations.parts if reach == BESIDE else words.relations.parts_of_dates
    found, _ = _clause(reversed(tokens[max(0, at - reach) : at]), parts)
    if passed := put_in_before(tokens, at, words.relations):
        place = at - len(found) - passed
        found = [*found, *_clause(reversed(tokens[max(0, place - reach + len(found)) : place]), parts)[0]]
    if len(found) > 1 and to_whom(tokens, at, words.relations) and found[1] not in words.relations.asides:
        found = found[1:]
    if len(found) == reach == BESIDE:
        said = words.relations
        carried = found[0] in said.asides or found[0] in said.to or found[0] in said.by - said.of
        if carried or at <= 2 * BESIDE:
            found = [*found, *_led_from(tokens, at - reach, words, carried=carried)]
    if 0 < len(found) < reach:
        found = [*found, *_of_which(tokens, at - len(found) - 1, words)]
    if not found and at > 1 and tokens[at - 1].word == ":":
        found = _label(tokens, at - 1, words)
    return tuple(reversed(found))


def put_in_before(tokens: Sequence[Token], at: int, words: RelationWords) -> int:
    """How many tokens two commas put in between the subject and the verb before a mention: `The mean price, agent Ida Moss said, was`.

    What has a figure among it is no aside, and what goes on behind `and` neither.
    """
    comma = next((place for place in range(at - 2, max(0, at - _VERB - 2), -1) if tokens[place].word == ","), 0)
    if not comma or tokens[comma + 1].word not in words.helping:
        return 0
    for place in range(comma - 1, max(0, comma - _ASIDE), -1):
        token = tokens[place]
        if token.figure is not None or token.word in _CLOSED:
            return 0
        if token.word == ",":
            named = tokens[place - 1].mention is None and tokens[place - 1].word not in words.parts
            return comma - place + 1 if named and tokens[place + 1].word not in words.ands else 0
    return 0


def to_whom(tokens: Sequence[Token], at: int, words: RelationWords) -> bool:
    """Whether the word right before a mention is for whoever pays or gets it: `cost them £400`."""
    return at > 0 and tokens[at - 1].word in whom(words)


def whom(words: RelationWords) -> Collection[str]:
    """Words for whoever pays or gets what a figure tells."""
    return words.classes.get(_WHOM, ())


def _of_which(tokens: Sequence[Token], at: int, words: Lexicon) -> Sequence[str]:
    """The words, the last first, that tell a relative clause of each of some things: `240 buses, each of which emits 65 tonnes`, `every one of whom`."""
    said = words.relations
    if at < 2 or tokens[at].word not in said.relatives or tokens[at - 1].word not in said.of:
        return ()
    near = [token.word for token in reversed(tokens[max(0, at - 3) : at - 1])]
    return near[: 1 + next((place for place, word in enumerate(near) if word in said.each), -1)]


def _led_from(tokens: Sequence[Token], at: int, words: Lexicon, *, carried: bool) -> Sequence[str]:
    """The last words first of what a sentence opens with, or the verb whose object stands before the preposition of a figure.

    `Altogether the state handed out £200`, `leaving the fire company of the town with £200`.
    """
    classes, first = words.relations.classes, max(0, at - BESIDE)
    further, _ = _clause(reversed(tokens[first:at]), words.relations.parts)
    if carried and (verb := [word for word in further if word in classes.get(CARRYING, ())]):
        return verb[:1]
    if first or len(further) < at:
        return ()
    said = " ".join(reversed(further))
    return next(
        (phrase.split()[::-1] for phrase in classes.get(_OPENING, ()) if f"{said} ".startswith(f"{phrase} ")), ()
    )


def _label(tokens: Sequence[Token], colon: int, words: Lexicon) -> Sequence[str]:
    """The words of a label before its colon, the last first; none where more stands there than a label has."""
    found, _ = _clause(reversed(tokens[max(0, colon - BESIDE) : colon]), words.relations.parts)
    place = colon - len(found) - 1
    return found if place < 0 or tokens[place].word == ";" else ()


def words_behind(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first words of the clause behind a mention, up to half the way to the next, and those right behind it, whatever follows; a hyphen may touch it: `a 520-vote margin`."""
    passed = of_all(tokens, at, words.relations) or of_stuff(tokens, at, words.relations)
    here = at + 1 + (_hyphened(tokens, at) or passed)
    found, met = _clause(_as_one(tokens[here : here + 2 * BESIDE + _PAIR], words.relations), words.relations.parts)
    return tuple(found[: (len(found) + 1) // 2 if met else BESIDE][:BESIDE]), tuple(found[:CLOSE])


def _as_one(tokens: Sequence[Token], words: RelationWords) -> Sequence[Token]:
    """The tokens behind a figure without the second of two sorts of people whom it counts together: `four brothers and sisters before him`."""
    if len(tokens) > _PAIR and tokens[1].word in words.ands:
        people = words.classes.get(_PERSONS, ())
        if tokens[0].word in people and tokens[2].word in people:
            return [tokens[0], *tokens[3:]]
    return tokens[: 2 * BESIDE]


def of_stuff(tokens: Sequence[Token], at: int, words: RelationWords) -> int:
    """How many words say of what a measure is that is told for one of something: `65 tonnes of carbon dioxide a year`, `2 ml of the syrup twice a day`."""
    figure = tokens[at].figure
    if figure is None or figure.role != "quantity" or at + 2 >= len(tokens) or tokens[at + 1].word not in words.of:
        return 0
    for place in range(at + 3, min(at + 3 + _STUFF, len(tokens))):
        token = tokens[place]
        if token.figure is not None:
            once = token.figure.role == "ratio" or token.figure.text.partition(" ")[0].lower() in words.articles
            return place - at - 1 if once else 0
        if any(token.word in some for some in (words.per, words.each, words.paces, words.classes.get("how-often", ()))):
            return place - at - 1
        if token.mention is not None or token.word in words.stops or token.word in words.parts:
            return 0
    return 0


def of_all(tokens: Sequence[Token], at: int, words: RelationWords) -> int:
    """How many words stand between a mention that is all of some things and their noun: `all 23 of the stranded`."""
    if at == 0 or tokens[at - 1].word not in words.all_of_them:
        return 0
    near = [token.word for token in tokens[at + 1 : at + 4]]
    if len(near) <= _OF_THEM:
        return 0
    led = near[0] in words.of and near[1] in words.articles | words.owners | words.pointing
    noun = near[_OF_THEM]
    named = (
        noun in words.persons
        or noun in words.classes.get(_PERSONS, ())
        or (noun.isalpha() and noun.endswith(words.plural_endings))
    )
    return _OF_THEM if led and named else 0


def _hyphened(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen touches a mention: `a 520-vote margin`, not `48 percent - goes`."""
    return at + 1 < len(tokens) and tokens[at + 1].word == "-" and tokens[at + 1].start == tokens[at].end


def _clause(tokens: Iterable[Token], parts: frozenset[str]) -> tuple[Sequence[str], bool]:
    """The words up to a mark, a conjunction or a mention, and whether they end with a mention."""
    found: list[str] = []
    for token in tokens:
        if token.mention is not None or token.word in parts:
            return found, token.mention is not None
        found.append(token.word)
    return found, False


def joint_before(tokens: Sequence[Token], at: int, words: int) -> str:
    """The mark or conjunction before the words of a clause that stand before a mention; `#` for another figure: `to £6m from £9m`."""
    place = at - words - 1
    if place < 0 or words >= BESIDE:
        return ""
    return FIGURE if tokens[place].figure else tokens[place].word


def mark_before(tokens: Sequence[Token], at: int, words: int) -> str:
    """The comma or bracket before a date that is set off, with the word before it: `later ,` of `two weeks later, on 3 May`."""
    place = at - words - 1
    if words > _SET_OFF or place < 1 or tokens[place].word not in SETTING_OFF:
        return ""
    before = tokens[place - 1]
    return f"{FIGURE if before.figure else before.word} {tokens[place].word}"


def noun_of(tokens: Sequence[Token], at: int, behind: Sequence[str], text: str, words: RelationWords) -> str:
    """What a figure counts: the first plural right behind it that is no name behind a verb, or what a hyphen joins to it."""
    hyphen = _hyphened(tokens, at)
    if hyphen:
        return behind[0] if behind else ""
    for place, word in enumerate(behind[:_COUNTED]):
        if word in words.stops or word in words.asides or word in words.of or word in words.pointing:
            return ""
        plural = word.endswith(words.plural_endings) and word not in words.uncounted
        if plural or word in words.persons or word in words.irregular:
            if not plural and behind[place + 1 : place + 2] and behind[place + 1] in words.classes.get(_PERSONS, ()):
                continue  # `two police officers`
            named = place > 0 and text[tokens[at + 1 + place].start].isupper()
            return "" if named and text[tokens[at + 1].start].islower() else word  # `512 chose Ida Moss`
    return ""


def base_of(before: Sequence[str], close: Sequence[str], words: RelationWords) -> str:
    """What one of is meant beside a figure: `a crate`, `per ordinary share`, `for each crate`, `daily`; a day for `a daily take of`."""
    for at, word in enumerate(close):
        if word in words.paces:
            return words.paces[word]
        if word in words.per or word in words.each:
            of = [one for one in close[at + 1 :] if one not in words.bases]
            if words.back.intersection(of[1:2]) or not frozenset(of[:1]).isdisjoint(words.classes["a-total"]):
                return ""  # `a year ago`, `for a total`
            return of[0] if of and of[0] not in words.of else word if of else ""
        if word not in words.asides and not word.endswith(words.plural_endings) and word not in words.persons:
            break
    return next((words.paces[word] for word in reversed(before) if word in words.paces), "")


def is_listed(between: Sequence[Token], text: str, words: Lexicon) -> bool:
    """Whether what stands between two figures makes them neighbours of one list: a comma or `and`, then at most one word or a name."""
    joints = [at for at, token in enumerate(between) if token.word in LISTED or token.word in words.relations.ands]
    label = between[joints[-1] + 1 :] if joints else between
    if not joints or not words.relations.stops.isdisjoint(token.word for token in label):
        return False
    if len(label) <= 1 or _is_heading(between, label, words.relations):
        return True
    return len(label) <= _LABEL and all(_of_a_name(token, text, words.relations) for token in label)


def _is_heading(between: Sequence[Token], label: Sequence[Token], words: RelationWords) -> bool:
    """Whether a few words between a comma right behind one figure and the next name what is counted: `, party committees $93,000`."""
    told = len(label) <= _COUNTED and len(label) + 1 == len(between)
    return told and label[-1].word.endswith(words.plural_endings) and label[-1].word not in words.uncounted


def _of_a_name(token: Token, text: str, words: RelationWords) -> bool:
    """Whether a word may be part of a name: `Lily Marsh of the Greens`."""
    return text[token.start].isupper() or token.word in words.articles or token.word in words.of
