"""A claim, a number of the body of which it is a slip -> whether both are said of one thing: the less the slip tells, the more must fit."""

from __future__ import annotations

from newslint.article import Article, once
from newslint.article.claims import BODY, numbers_in, plain
from newslint.article.claims.likeness import likeness
from newslint.article.claims.topic import topics
from newslint.article.mention import Figure, Mention
from newslint.article.prose.neighbours import LONGEST, OPENING, word_before, words_after, words_before
from newslint.document import Block
from newslint.kinds.agreement.backing_needed import MEASURED, persons
from newslint.kinds.agreement.bearing import counts, of_others
from newslint.kinds.agreement.repeats import told_again

CLOSING = ".,;:!?\"'”’)]"  # marks that touch the end of a word
OPENERS = ("", ".", "!", "?", ":")  # what a sentence begins behind
TELLING = BODY | {"crosshead"}
ALIKE = 6  # the likeness from which two numbers are of one thing
MET = 2  # words in common of a headline and the lead
CHANCE = 2  # digits of a number of which every fifth other differs in one


def of_one_thing(article: Article, claim: Mention, fact: Mention, slip: str) -> bool:
    """Whether a claim and a number of the body that it is a slip of are surely enough said of the same."""
    alike = likeness(topics(article)(claim), topics(article)(fact))
    led = claim.block.kind == "headline" and fact.block is lead(article)
    if alike.direction < 0 or (alike.other and not (led and alike.noun)) or not _of_one_kind(article, claim, fact):
        return False
    if _touching(article, claim) & _touching(article, fact):
        return not _follow(claim, fact)
    if _named(article, claim):
        return False
    if tells(claim.text, slip):
        return led or bool(alike.shared)
    return (led or not of_others(article, claim, fact)) and _surely(article, claim, fact, led=led)


def _surely(article: Article, claim: Mention, fact: Mention, *, led: bool) -> bool:
    """Whether two numbers are of one thing though their slip tells nothing: they count it, share it with the lead, or are told again."""
    alike = likeness(topics(article)(claim), topics(article)(fact))
    if _is_age(article, claim):
        return led or bool(alike.shared)
    known = alike.noun or alike.score >= ALIKE or (led and len(alike.shared) >= MET) or told_again(article, claim, fact)
    return known and _of_one_noun(article, claim, fact, led=led)


def tells(number: str, slip: str) -> bool:
    """Whether a slip tells that two numbers are one: of those with one or two digits, too many others differ in one by chance."""
    digits = (written.replace(",", "").replace(".", "").strip("0") for written in numbers_in(number))
    return slip != "digit" or max(map(len, digits), default=0) > CHANCE


@once
def lead(article: Article) -> Block | None:
    """The paragraph with which the body begins, which tells what the headline does."""
    return next((block for block in article.blocks if block.kind in TELLING), None)


def _of_one_kind(article: Article, claim: Mention, fact: Mention) -> bool:
    """Whether two numbers may be of one unit: no amount beside a count, and no count beside an age; amounts are compared elsewhere."""
    if _is_age(article, claim):
        return not counts(article, fact)
    units = {each.quantity.unit for each in (claim, fact) if isinstance(each, Figure)} - {None}
    measured = isinstance(claim, Figure) and claim.role in MEASURED
    return len(units) < 2 and not measured and not (units and (counts(article, claim) or counts(article, fact)))


def _of_one_noun(article: Article, claim: Mention, fact: Mention, *, led: bool) -> bool:
    """Whether two numbers count one thing, or people, where both count."""
    if not (counts(article, claim) and counts(article, fact)):
        return True
    told, other = topics(article)(claim), topics(article)(fact)
    people = persons(article)
    both = not (people.isdisjoint(told.noun) or people.isdisjoint(other.noun))
    return both or not told.noun.isdisjoint(other.near if led else other.noun)


def _touching(article: Article, number: Mention) -> frozenset[tuple[str, str]]:
    """The words right before and right behind a number, if they say something: `Act 77`, `401(k)`."""
    text, stop = number.block.prose.text, article.lexicon.agreement.stop
    before = [word.lstrip(OPENING) for word in words_before(text, number.start, 1)]
    behind = [word.rstrip(CLOSING) for word in words_after(text, number.end, 1)]
    sides = (*(("before", word) for word in before), *(("behind", word) for word in behind))
    return frozenset(side for side in sides if side[1] and side[1] not in stop)


def _named(article: Article, claim: Mention) -> bool:
    """Whether a bare number seems to be part of the name before it: `Rust 237`, `Leap 15 arrives`."""
    if isinstance(claim, Figure) and claim.role != "number":
        return False
    text, words = claim.block.prose.text, article.lexicon.figures
    word = word_before(text, claim.start)
    first = text[: claim.start].rstrip(" ")[: -len(word)].rstrip()
    if not word[:1].isupper() or not word[-1].isalnum() or first[-1:] in OPENERS:
        return word[:1].islower() and any(map(str.isupper, word))
    return word.lower() not in words.openers and not word.lower().endswith(words.verb_endings)


def _follow(claim: Mention, fact: Mention) -> bool:
    """Whether two numbers follow one another as those of editions do: 15 and 16, 0.9 and 0.10."""
    parts = [[int(part) for part in plain(numbers_in(each.text)[0]).split(".")] for each in (claim, fact)]
    steps = [abs(here - there) for here, there in zip(*parts, strict=False)]
    return len(parts[0]) == len(parts[1]) and sorted(steps) == [*[0] * (len(steps) - 1), 1]


def _is_age(article: Article, claim: Mention) -> bool:
    """Whether a number can only be how old somebody is: `dead at 77`, `Ann Lee, 34`."""
    if isinstance(claim, Figure) and claim.role == "age":
        return True
    text = claim.block.prose.text
    before, behind = text[max(0, claim.start - LONGEST) : claim.start].lower().split(), text[claim.end : claim.end + 2]
    ends = not behind.strip(CLOSING + " ") or behind[:1] in CLOSING
    return ends and bool(before) and (before[-1] in article.lexicon.agreement.aged or before[-1].endswith(","))
