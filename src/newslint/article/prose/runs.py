"""Article -> the prose of runs of its paragraphs: what is sought in all of a story that is being written is sought again only in the run that has changed."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article

AT_ONCE = 25
"""Paragraphs of a run: most stories are one, and are looked through in one go."""


def runs(article: Article) -> Iterator[str]:
    """The prose of each run, its paragraphs in lines."""
    texts = [block.prose.text for block in article.blocks]
    return ("\n".join(texts[first : first + AT_ONCE]) for first in range(0, len(texts), AT_ONCE))
