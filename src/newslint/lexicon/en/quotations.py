"""English: who speaks, and how it is said."""

from __future__ import annotations

from newslint.lexicon.quotations import Quotations

WORDS = Quotations(
    saying=frozenset(
        "said says told tells added adds wrote writes asked replied noted explained recalled joked testified tweeted insisted "
        "argued warned concluded continued acknowledged conceded declared quipped stated commented".split()
    ),
    plain=frozenset("said says told wrote added".split()),
    speakers=frozenset("he she they it who".split()),
    selves=frozenset("i we you he she they it this that these those there".split()),
    articles=frozenset("the a an one another".split()),
    passives=frozenset("be been being was were is are not never to can could will would".split()),
    hearers=frozenset("us me my our".split()),
)
