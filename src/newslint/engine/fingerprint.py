"""Finding -> the name that it keeps while its story is moved about and re-wrapped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newslint.model import Finding, Report, Source


def text_hash(source: Source, finding: Finding) -> str:
    """A hash of the words that the finding rests on, whatever their order and line breaks.

    The places are sorted: which of two contradicting figures comes first changes when paragraphs move.
    """
    spans = {finding.span, *(note.span for note in finding.notes if not note.path)}
    places = sorted(_normal(source[span]) for span in spans)
    return digest(*places)[:16]


def words_hash(source: Source) -> str:
    """A hash of all the words of a story, whatever their line breaks."""
    return digest(_normal(source.text))[:16]


def _normal(text: str) -> str:
    """Words parted by single spaces; the marks that a re-wrapped quotation has at each line are left out."""
    return " ".join(word for word in text.split() if word != ">")


def fingerprints(report: Report, *, ignored: bool = False) -> Iterator[str]:
    """One name for each finding of a report (or each that was silenced), all of them different."""
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in (silent.finding for silent in report.ignored) if ignored else report.findings:
        parts = report.source.path.replace("\\", "/"), finding.code, text_hash(report.source, finding)
        seen[parts] += 1
        yield digest(*parts, str(seen[parts]))


def digest(*words: str) -> str:
    """A name made of words, the same for the same words everywhere."""
    import hashlib  # noqa: PLC0415 -- 4 ms that a report without fingerprints does not pay

    return hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:32]
