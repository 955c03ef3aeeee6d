"""A block -> the tickers that stand bare behind a company: `Alibaba BABA`, `Tencent 700`, `Apple (AAPL)`, `BABA US`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.article.prose.neighbours import followed_by, letters_begin, word_before
from newslint.article.symbols.codes import held
from newslint.article.symbols.companies import GAP, before, normal
from newslint.article.symbols.directory import Directory, Name
from newslint.article.symbols.symbol import Symbol
from newslint.article.symbols.venues import countries
from newslint.document import Block

NUMBERED = {
    1: ("HK",),
    2: ("HK",),
    3: ("HK",),
    4: ("HK", "T", "TW", "TWO", "KL", "SR"),
    5: ("HK",),
    6: ("SS", "SZ", "KS", "KQ", "BO"),
}
"""Suffixes of the markets whose codes are numbers of so many digits (Hong Kong's leading zeros are left out)."""
SHORTEST = 3  # letters of a ticker that few others are near to
REACH = 80  # code points back to the company whose `shares` a ticker follows


@cache
def _token() -> re.Pattern[str]:
    """The letters or digits of a ticker behind a blank or a bracket; begins with what most words do not begin with."""
    code = r"(?<=[A-Z])(?![a-z])[A-Z0-9]{0,5}(?:[.-][A-Z])?|(?<=[0-9])\d{0,5}"
    return compiled.pattern(rf"[A-Z0-9](?<=[ (\[].)(?:{code})(?![\w%$€£-]|[.,:/]\w|['’&]\w)")


def places(text: str) -> Iterator[re.Match[str]]:
    """The tokens that have the letters or digits of a ticker."""
    return _token().finditer(text)


def _tokens(text: str, directory: Directory) -> Iterator[tuple[re.Match[str], int, str]]:
    """The tokens that look like a ticker behind a name: the token, where its name ends, and its bracket."""
    for token in places(text):
        at = begun = token.start() - 1
        bracket = held(text, *token.span()) if text[at] != " " or text[at - 1] in "([<" else ""
        if text[at] != " " and not bracket:
            continue
        while at > begun - GAP and text[at - 1 : at] in {" ", "(", "[", "<"}:
            at -= 1
        word = word_before(text, at)
        if not word or (word.islower() and word not in directory.words.shares):
            continue
        if not (token[0].isdigit() and followed_by(text, token.end()) in directory.words.counted):
            yield token, at, bracket


def tickers(block: Block, directory: Directory) -> Iterator[Symbol]:
    """The bare tokens that the directory lists for the company right before them."""
    text = block.prose.text
    for token, at, bracket in _tokens(text, directory):
        country = _country(text, token)
        root = token[0]
        for symbol in _candidates(root, country[1] if country else ""):
            company = company_of(text, at, symbol, directory, bracketed=bool(bracket))
            if company:
                form, end = ("bloomberg", country.end()) if country else ("bare", token.end())
                yield Symbol(block, token.start(), end, form, root, bracket=bracket, company=company, listed=symbol)
                break


@cache
def _behind() -> re.Pattern[str]:
    return compiled.pattern(r" ([A-Z]{2})(?: (?:Equity|EQUITY))?(?![\w.])")


def _country(text: str, token: re.Match[str]) -> re.Match[str] | None:
    """Bloomberg's country behind a ticker: `BABA US`, `700 HK`."""
    found = _behind().match(text, token.end())
    return found if found and found[1] in countries() else None


def _candidates(root: str, country: str) -> Iterator[str]:
    """The directory's symbols that a bare token may stand for."""
    if country:
        yield from (_suffixed(root, suffix) for suffix in countries()[country])
    elif root.isdigit():
        yield from (_suffixed(root, suffix) for suffix in NUMBERED.get(len(root), ()))
    else:
        yield root.replace(".", "-")


def _suffixed(root: str, suffix: str) -> str:
    if suffix == "HK" and root.isdigit():
        root = root.zfill(4)
    return f"{root}.{suffix}" if suffix else root


def company_of(
    text: str, at: int, symbol: str, directory: Directory, *, bracketed: bool = True
) -> tuple[int, int] | None:
    """Where the company that holds the symbol is named right before `at`, or before `shares`; None if it is not.

    A possessive is right before a code only if that stands in brackets (`Acme's (ACM) profit`, but `Acme's ACM unit`).
    """
    if not directory.holders(symbol):
        return None
    for begin, end in names_before(text, at, directory):
        if not bracketed and end == at and text[begin:end].endswith(directory.words.possessives):
            return None
        if directory.holds(normal(text[begin:end], directory.words), symbol):
            return begin, end
    return None


def names_before(text: str, at: int, directory: Directory) -> Iterator[tuple[int, int]]:
    """The names that a ticker at `at` may belong to: the words right before it, longest first; whose shares they are."""
    run = before(text, at, directory.words)
    if run:
        starts = [run[0], *(place + 1 for place in range(*run) if text[place] in " -/")]
        yield from ((start, run[1]) for start in starts)
        return
    begin = letters_begin(text, at)
    if text[begin:at] not in directory.words.shares:
        return
    for ending in directory.words.possessives:
        mark = text.rfind(ending, max(0, at - REACH), begin)
        if mark > 0 and (run := before(text, mark, directory.words)):
            yield run
            return


def near_misses(block: Block, directory: Directory, used: Mapping[str, str]) -> Iterator[Symbol]:
    """Bare tokens behind a company that are one slip off its ticker, or another's; looked for where a story uses tickers bare.

    `used` are the roots that the story writes, by the symbols that they stand for.
    """
    text = block.prose.text
    for token, at, bracket in _tokens(text, directory):
        root = token[0]
        if root.isdigit() or len(root) < SHORTEST:
            continue
        places = list(names_before(text, at, directory))
        names = [normal(text[begin:end], directory.words) for begin, end in places]
        if any(directory.holds(name, root) or root.lower() in name for name in names if name):
            continue
        odd = next((n for n, name in enumerate(names) if name and _misses(root, name, used, directory)), None)
        if odd is None and names and names[0] and _misplaced(root, names[0], directory):
            odd = 0
        if odd is not None:
            yield Symbol(block, token.start(), token.end(), "bare", root, bracket=bracket, company=places[odd])


def _misplaced(root: str, name: Name, directory: Directory) -> bool:
    """Whether a token is another company's ticker, behind one that has its own (`Nvidia AMD`), and no acronym."""
    if root in directory.words.acronyms or "".join(word[0] for word in name).upper() == root:
        return False
    holders = directory.holders(root)
    own = {symbol for symbol in directory.symbols(name) if "." not in symbol}
    return bool(holders and own) and not any(set(holder) & set(name) for holder in holders)


def _misses(root: str, name: Name, used: Mapping[str, str], directory: Directory) -> bool:
    """Whether a token is a slip of the pen for a ticker of the company, of those in the story or else in the directory.

    Against the directory only what keeps the length counts, or has a digit, which no American ticker has: a listing
    that was given up may have been a letter longer or shorter.
    """
    own = directory.symbols(name)
    if any(one_slip(root, used[symbol]) for symbol in own if symbol in used):
        return True
    odd = any(map(str.isdigit, root))
    return any("." not in symbol and one_slip(root, symbol) and (odd or len(root) == len(symbol)) for symbol in own)


def one_slip(one: str, two: str) -> bool:
    """Whether two words are one letter apart: one changed, left out, put in, or two neighbours swapped."""
    if one == two or abs(len(one) - len(two)) > 1:
        return False
    short, long = sorted((one, two), key=len)
    at = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = long[at + 1 : at + 2] + long[at : at + 1]
    return short[at + 1 :] == long[at + 1 :] or (short[at : at + 2] == swapped and short[at + 2 :] == long[at + 2 :])
