"""Article -> what its tickers claim: a symbol for a company, checked against the directory and against one another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newslint.article import Article, once
from newslint.article.dates.published import published
from newslint.article.mentions import symbols
from newslint.article.symbols.companies import before, normal
from newslint.article.symbols.directory import DATED, Directory, Name, directory
from newslint.article.symbols.symbol import Symbol
from newslint.article.symbols.tickers import names_before, one_slip
from newslint.article.symbols.venues import by_market, listed_as
from newslint.tuples import NamedTuple

OLD = 2  # years after which a story's tickers may be another age's
MANY = 6  # symbols of one company on one market
SHORTEST = 3  # letters of a root whose transposition is a slip by itself
REACH = 160  # code points before a symbol in which its company is named and described
SUFFIX = 30  # code points that the rest of a company's name takes


class Claim(NamedTuple):
    """A ticker said of a company, and the company the directory has under it.

    `holds` is whether they are one; `right` are the company's own symbols; `doubt` is 1 for a story of another age than
    the directory, `year` that of the directory if it is the shipped one.
    """

    symbol: Symbol
    company: str
    holder: str
    holds: bool
    right: tuple[str, ...] = ()
    doubt: int = 0
    year: int | None = None


class Clash(NamedTuple):
    """The codes that a story gives one company on one market: the odd one out, or None where they agree."""

    company: str
    places: tuple[Symbol, ...]
    odd: Symbol | None
    doubt: int = 0


@once
def claims(article: Article) -> tuple[Claim, ...]:
    """The tickers whose company the directory knows, right or wrong; silent where it may be out of date."""
    known, now = directory(article), published(article)
    old = now is not None and abs(now.day.year - DATED) > OLD
    return tuple(claim for symbol in _read(article) if (claim := _claim(symbol, known, old=old)))


def _read(article: Article) -> list[Symbol]:
    return [symbol for symbol in symbols(article) if not symbol.machine and symbol.block.kind != "furniture"]


def _claim(symbol: Symbol, known: Directory, *, old: bool) -> Claim | None:
    text = symbol.block.prose.text
    if symbol.listed and symbol.company:
        return Claim(symbol, _words(symbol, known), _title(known.holders(symbol.listed)[0]), holds=True)
    if symbol.form == "bare" and symbol.company and (holders := known.holders(symbol.root)):
        name = normal(text[slice(*symbol.company)], known.words)
        right = tuple(sorted(code for code in known.symbols(name) if "." not in code))[:3]
        doubt = int(not symbol.bracket or (old and not any(one_slip(symbol.root, code) for code in right)))
        year = known.year(symbol.root)
        return Claim(
            symbol, _words(symbol, known), _title(holders[0]), holds=False, right=right, doubt=doubt, year=year
        )
    codes = listed_as(symbol)
    run = before(text, symbol.start, known.words)
    if not codes or run is None:
        return None
    company = _unowning(text[run[0] : run[1]], known)
    names = [name for place in names_before(text, run[1], known) if (name := normal(text[slice(*place)], known.words))]
    for name in names:
        if code := next((code for code in codes if known.holds(name, code)), None):
            return Claim(symbol, company, _title(known.holders(code)[0]), holds=True)
    return _refuted(symbol, codes, names, company, known, old=old)


def _refuted(  # noqa: PLR0913 -- a symbol, and all that is known of it
    symbol: Symbol, codes: tuple[str, ...], names: Sequence[Name], company: str, known: Directory, *, old: bool
) -> Claim | None:
    """The claim of a symbol that the directory has under another company; of a Reuters code only if it is a slip."""
    own = _own(names, codes, known)
    if not own or own & set(codes):
        return None
    slip = len(symbol.root) >= SHORTEST and any(
        one_slip(symbol.root, code.partition(".")[0]) and len(symbol.root) == len(code.partition(".")[0])
        for code in own
    )
    holders = [holder for code in codes for holder in known.holders(code)]
    numbered = symbol.root.isdigit()
    swapped = slip and numbered and any(sorted(symbol.root) == sorted(code.partition(".")[0]) for code in own)
    if not (holders or swapped) or _related(names, holders) or not (slip or symbol.form != "ric"):
        return None
    if any(_described(symbol, holder) for holder in holders):
        return None
    doubt = int(old and not (slip and (numbered or symbol.form != "ric")))
    holder = _title(holders[0]) if holders else ""
    year = known.year(codes[0])
    return Claim(symbol, company, holder, holds=False, right=tuple(sorted(own))[:3], doubt=doubt, year=year)


def _described(symbol: Symbol, holder: Name) -> bool:
    """Whether what stands before a symbol describes its holder, who is named before a comma (`AGCO, Your Agriculture Company`)."""
    before = symbol.block.prose.text[max(0, symbol.start - REACH) : symbol.start]
    if "," not in before or holder[0] not in before.lower():
        return False
    return re.search(rf"\b{re.escape(holder[0])}\b[^(),;]{{0,{SUFFIX}}},[^();]*\(?$", before, re.IGNORECASE) is not None


def _own(names: Sequence[Name], codes: tuple[str, ...], known: Directory) -> frozenset[str]:
    """The symbols of the company on the market of these codes; the longest name that has some decides.

    None where a name has so many that it is the beginning of many names (`China`).
    """
    ending = codes[0].partition(".")[2]
    for name in names:
        if own := frozenset(code for code in known.symbols(name) if code.partition(".")[2] == ending):
            return own if len(own) <= MANY else frozenset()
    return frozenset()


def _related(names: Iterable[Name], holders: Iterable[Name]) -> bool:
    """Whether the two may be one company, or one group: a word in common, or one's initials in the other."""
    said = {word for name in names for word in name}
    held = {word for holder in holders for word in holder}
    joined = {"".join(name) for name in names} & {
        "".join(holder)[: len("".join(name))] for holder in holders for name in names
    }
    initials = {"".join(word[0] for word in holder) for holder in holders}
    return bool(
        said & held or joined or said & initials or held & {"".join(word[0] for word in name) for name in names}
    )


def _title(name: Name) -> str:
    return " ".join(word.capitalize() for word in name)


def _words(symbol: Symbol, known: Directory) -> str:
    """The company's name as the story has it before the symbol."""
    if symbol.company is None:
        return ""
    begin, end = symbol.company
    return _unowning(symbol.block.prose.text[begin:end], known)


def _unowning(name: str, known: Directory) -> str:
    """A name without the ending that says that something is its own."""
    return name.removesuffix(next(filter(name.endswith, known.words.possessives), ""))


@once
def clashes(article: Article) -> tuple[Clash, ...]:
    """The companies that a story gives a code more than once, on one market."""
    known = directory(article)
    found = _read(article)
    held: dict[tuple[str, object], list[tuple[Symbol, Name, str]]] = {}
    for symbol in found:
        if symbol.form in {"ric", "exchange", "bare"} and (named := _named(symbol, known)):
            market = symbol.suffix if symbol.form == "ric" else symbol.markets
            held.setdefault((symbol.form, market), []).append((symbol, *named))
    judged = [clash for group in held.values() for clash in _judged(group, known)]
    return (*judged, *_transposed(found, {id(clash.odd) for clash in judged}, known))


def _named(symbol: Symbol, known: Directory) -> tuple[Name, str] | None:
    """The company a symbol is said of: its name to compare, and as it is written."""
    text = symbol.block.prose.text
    run = symbol.company or before(text, symbol.start, known.words)
    if run is None or any(_described(symbol, holder) for code in listed_as(symbol) for holder in known.holders(code)):
        return None
    words = text[slice(*run)]
    name = normal(words, known.words)
    return (name, _unowning(words, known)) if name else None


def _judged(group: Sequence[tuple[Symbol, Name, str]], known: Directory) -> Iterator[Clash]:
    """One verdict for each company of a market."""
    companies: dict[Name, list[tuple[Symbol, str]]] = {}
    for symbol, name, words in group:
        companies.setdefault(name, []).append((symbol, words))
    for name, said in companies.items():
        roots = Counter(_stem(symbol) for symbol, _ in said)
        places = tuple(symbol for symbol, _ in said)
        if len(roots) == 1:
            if len(said) > 1:
                yield Clash(said[0][1], places, None)
            continue
        odd = min(reversed(places), key=lambda symbol: roots[_stem(symbol)])
        others = tuple(symbol for symbol in places if _stem(symbol) != _stem(odd))
        if _both_listed(name, (odd, others[0]), known):
            continue
        slip = one_slip(_stem(odd), _stem(others[0]))
        yield Clash(said[0][1], others, odd, doubt=0 if slip or odd.form != "bare" else 1)


def _stem(symbol: Symbol) -> str:
    """The root without what says the class of the share: `RDSa`, `VOWG_p`."""
    return re.sub(r"(?:_?[a-z]+|[.-][A-Z])$", "", symbol.root)


def _both_listed(name: Name, pair: Iterable[Symbol], known: Directory) -> bool:
    """Whether the directory has the company under both symbols."""
    return all(
        known.holds(name, symbol.listed or symbol.root)
        or any(known.holds(name, code) for market in symbol.markets for code in by_market(market, symbol.root))
        for symbol in pair
    )


def _transposed(found: Sequence[Symbol], judged: set[int], known: Directory) -> Iterator[Clash]:
    """A Reuters code whose letters are those of another in the story, two of them swapped, and that no directory has.

    Two companies may have such codes, but hardly in one story: a glance is worth it, no more. Numbers are so close to
    one another that the companies must have a name in common; then it is sure enough.
    """
    groups: dict[tuple[str, str], list[Symbol]] = {}
    for symbol in found:
        if symbol.form == "ric" and len(symbol.root) >= SHORTEST:
            groups.setdefault((symbol.suffix, "".join(sorted(symbol.root))), []).append(symbol)
    for group in groups.values():
        roots = Counter(symbol.root for symbol in group)
        odd = min(reversed(group), key=lambda symbol: roots[symbol.root])
        others = tuple(symbol for symbol in group if symbol.root != odd.root)
        if len(roots) != 2:  # a pair
            continue
        if id(odd) in judged or not one_slip(odd.root, others[0].root):
            continue
        akin = _akin(odd, others, known)
        listed = any(known.holders(code) for market in odd.markets for code in by_market(market, odd.root))
        if akin or (odd.root.isalpha() and not listed):
            yield Clash(_written(odd, known), others, odd, doubt=0 if akin else 1)


def _akin(odd: Symbol, others: Iterable[Symbol], known: Directory) -> bool:
    """Whether the companies' names begin alike."""
    name = _named(odd, known)
    return name is not None and any((other := _named(symbol, known)) and other[0][0] == name[0][0] for symbol in others)


def _written(symbol: Symbol, known: Directory) -> str:
    named = _named(symbol, known)
    return named[1] if named else symbol.code
