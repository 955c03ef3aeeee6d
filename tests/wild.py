"""Tokens of every construct that an engine knows, made by chance, with texts that they should match."""

from __future__ import annotations

import random

from newslint.model import Source

LETTERS = "abcksxyz iIKSß1_-.'“"
ODD = (
    "\u017f", "\u212a", "ß", "ẞ", "İ", "\u0131", "ﬁ", "ﬀ", "ﬅ", "i\u0307", "é", "e\u0301", "\n", "\u00a0",
    "`a`", "*", "“a b”", "\\", "[", "(",
)  # fmt: skip
Dice = random.Random


def atom(dice: Dice, depth: int) -> tuple[str, str]:
    """A piece of a pattern, and a text that it should match."""
    if dice.random() < 0.7:
        char = dice.choice(LETTERS)
        return (char if char != "." else r"\."), char
    return dice.choice(groups(*alternatives(dice, depth - 1)) if depth and dice.random() < 0.4 else singles(dice))


def singles(dice: Dice) -> list[tuple[str, str]]:
    """Pieces that hold no others."""
    char = dice.choice(LETTERS)
    return [
        (rf"\u{ord(char):04x}", char), (rf"\x{ord(char) & 0xFF:02x}", chr(ord(char) & 0xFF)), (rf"\U{ord(char):08x}", char),
        (r"\N{LATIN SMALL LETTER A}", "a"), (r"\p{L}", "a"), (r"\P{L}", "1"), (r"\p{Lu}", "K"), (r"\pL", "a"), (r"\101", "A"),
        (r"\w", "a"), (r"\d", "1"), (r"\s", " "), (r"\b", ""), (r"\B", ""), (r"\X", "a"), (r"\R", "\n"), (r"\m", ""), (r"\t", "\t"),
        (".", "a"), ("^", ""), ("$", ""), ("[abc]", "b"), ("[^abc]", "x"), ("[]a]", "]"), ("[^]a]", "b"), (r"[\]a]", "]"),
        ("[a-c--b]", "c"), ("[[a-z]&&[b-d]]", "c"), ("[[:alpha:]]", "a"), ("[[:alpha:]--[x]]", "b"), (r"[\p{L}~~[a]]", "b"),
        (r"\(", "("), (r"\*", "*"), (r"\*\*", "**"), (r"\\", "\\"), ("\u017f", "s"), ("ß", "ss"), ("ss", "ß"), ("fi", "ﬁ"), ("k", "\u212a"),
        ("İ", "i"), ("i", "İ"), ("I", "\u0131"), ("é", "É"), ("(?:)", ""), ("(?#a|b)", ""), ("(?i)", ""), ("(?x)", ""), ("(?-i)", ""),
        ("(?s)", ""), ("(?r)", ""), ("(*PRUNE)", ""), (r"\K", ""), (r"\G", ""), (r"\1", ""), ("\u00a0", " "), ("(a)?(?(1)b|c)", "c"),
    ]  # fmt: skip


def groups(inner: str, text: str) -> list[tuple[str, str]]:
    """Pieces made of another."""
    return [
        (f"({inner})", text), (f"(?:{inner})", text), (f"(?>{inner})", text), (f"(?|{inner})", text), (f"(?P<n>{inner})", text),
        (f"(?<m>{inner})", text), (f"(?i:{inner})", text.swapcase()), (f"(?-i:{inner})", text), (f"(?s-i:{inner})", text),
        (f"(?x:{inner} b # c\n)", text + "b"), (f"(?={inner})", ""), (f"(?!{inner})", ""), (f"(?<={inner})", ""), (f"(?<!{inner})", ""),
        (f"({inner})\\1", text * 2), (f"(?P<q>{inner})(?P=q)", text * 2), (f"({inner})(?1)", text * 2),
        (f"(?:{inner}){{e<=1}}", text[1:]), (f"(?:{inner}){{i<=1,s<=1}}", text),
    ]  # fmt: skip


def counted(dice: Dice, depth: int) -> tuple[str, str]:
    """A piece, perhaps repeated."""
    pattern, text = atom(dice, depth)
    if dice.random() < 0.8:
        return pattern, text
    counts = [
        ("?", 0), ("?", 1), ("*", 0), ("+", 2), ("*?", 0), ("+?", 1), ("??", 0), ("?+", 0), ("{2}", 2), ("{0,2}", 0),
        ("{1,}", 1), ("{,3}", 0), ("{0}", 0), ("{2,3}?", 2), ("{", 1), ("{}", 1), ("{a}", 1), ("{ 2 }", 1), ("{e}", 0),
    ]  # fmt: skip
    count, times = dice.choice(counts)
    return pattern + count, text * times


def sequence(dice: Dice, depth: int) -> tuple[str, str]:
    """Pieces one after the other."""
    pieces = [counted(dice, depth) for _ in range(dice.randint(1, 4))]
    return "".join(pattern for pattern, _ in pieces), "".join(text for _, text in pieces)


def alternatives(dice: Dice, depth: int) -> tuple[str, str]:
    """Sequences, one of which is to match."""
    some = [sequence(dice, depth) for _ in range(dice.choice((1, 1, 1, 2)))]
    return "|".join(pattern for pattern, _ in some), dice.choice(some)[1]


def opened(dice: Dice) -> tuple[str, str]:
    """A token as placeholders are written: a bracket and a choice of words."""
    words = [dice.choice(("add", "is it", "k", "fil+", "a?b", "éa")) for _ in range(2)]
    bracket, flag = dice.choice(("\\(", "\\[")), dice.choice(("i", ""))
    rest = dice.choice(("x", "", "?", "|zz", "(?#x)", "{0}"))
    return f"{bracket}(?{flag}:{'|'.join(words)}){rest}", bracket[1] + dice.choice(words).replace("k", "\u212a")


def story(dice: Dice, texts: list[str]) -> Source:
    """A story that holds the texts, here and there in another case or spoilt."""
    pieces = []
    for plain in texts:
        spoilt = plain.replace("ss", "ß").replace("k", "\u212a").replace("I", "İ")
        cased = (plain.swapcase(), plain.casefold(), plain[1:], plain.replace("s", "\u017f"), f"`{plain}`", spoilt)
        text = dice.choice((plain, plain, *cased))
        pieces += [
            dice.choice(("", " ", "a", *ODD)),
            text,
            dice.choice(("", " ", *ODD)),
            dice.choice((" ", "\n\n", "")),
        ]
    return Source(dice.choice(("a.md", "a.txt")), "A line.\n\n" + "".join(pieces) + "\n")


def tokens(dice: Dice, most: int = 3) -> list[tuple[str, str]]:
    """Some tokens, and for each a text that it should match: of every construct, or all of them as most are."""
    if dice.random() < 0.6:
        return [dice.choice((plain, plain, common))(dice) for _ in range(dice.randint(1, most))]
    return [
        dice.choice((alternatives(dice, 2), alternatives(dice, 1), sequence(dice, 0), opened(dice), plain(dice)))
        for _ in range(dice.randint(1, most))
    ]


def plain(dice: Dice) -> tuple[str, str]:
    """A token as most are: words, perhaps in a choice, or with an ending."""
    word = dice.choice(
        ("in order to", "a lot", "a lot of", "lot of", "of the", "Kiss", "strasse", "İzmir quay", "boys and girls")
    )
    other = dice.choice(("lots", "order", "the quay", "girls"))
    shape = dice.choice(
        ("{0}", "{0}", "(?:{0}|{1})", "{0}|{1}", "{0}s?", "(?:{0})? {1}", "{1} (?:{0}|{1})s*", "(?i:{0}) {1}")
    )
    text = dice.choice((word, word, other, f"{other} {word}", f"{word} {other}", f"{word}s"))
    return shape.format(word, other), text


def common(dice: Dice) -> tuple[str, str]:
    """A token of what most patterns are made of."""
    pieces = [
        ("a", "a"), ("ab", "ab"), ("[ab]", "a"), ("[^ab]", "x"), ("[a-z]+", "abc"), (r"\w", "b"), (r"\s", " "), (r"\b", ""), (".", "a"), (" ", " "),
        ("a?", "a"), ("b*", "bb"), ("(?:a|ab)", "ab"), ("(?:b|bc)?", "b"), ("(a)", "a"), ("(?<!a)", ""), ("(?=b)", ""), ("(?!b)", ""), ("(?<=a)", ""), ("ss", "ß"),
        ("k", "\u212a"), ("(?i:ab)", "AB"), ("c{2,3}", "ccc"), ("(?:a|b){2}", "ab"), (r"\.", "."), (r"\d+", "12"), ("a*?", "aa"), ("^", ""), ("$", ""), ("i", "İ"),
    ]  # fmt: skip
    some = [dice.choice(pieces) for _ in range(dice.randint(1, 4))]
    pattern, text = "".join(pattern for pattern, _ in some), "".join(text for _, text in some)
    return (f"{pattern}|{dice.choice(pieces)[0]}" if dice.random() < 0.2 else pattern), text
