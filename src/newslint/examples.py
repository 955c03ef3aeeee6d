"""Rule files -> proof: whether every example comes out as it says, and which files do not load."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from newslint.article import Article
from newslint.checked.outline import Mistake
from newslint.document import parse
from newslint.engine.fixes import applied
from newslint.model import Failure, Finding, Kind, Report, Rule, Rulebook, Settings, Span
from newslint.rulebook import packs as shelves
from newslint.rulebook import plugins
from newslint.rulebook.example import Example, marked, report_of
from newslint.rulebook.folder import TooLargeError, shown
from newslint.rulebook.packs import Missing, Pack
from newslint.rulebook.rulefile import RuleFile, load
from newslint.tuples import NamedTuple


class Outcome(NamedTuple):
    """What became of one example: nothing in `wrong` where it came out as it says."""

    rule: Rule
    example: Example
    wrong: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Where the example stands: `file:line`."""
        return f"{shown(self.rule.path)}:{self.example.line}"


class Proof(NamedTuple):
    """All outcomes, a failure for each mistake in a file that does not load, and how many rules of Vale's there are, which hold no examples."""

    outcomes: tuple[Outcome, ...]
    failures: tuple[Failure, ...]
    vales: int = 0

    @property
    def code(self) -> int:
        """The exit code: 2 where something does not load, 1 where an example fails, 0 where all hold."""
        if self.failures:
            return 2
        return 1 if any(outcome.wrong for outcome in self.outcomes) else 0


def prove(words: Iterable[str | Pack]) -> Proof:
    """Prove the examples of packs, folders of rule files and single rule files; that a style of Vale's loads."""
    outcomes: list[Outcome] = []
    failures: list[Failure] = []
    taken: dict[str, str] = {}
    packs = [word if isinstance(word, Pack) else Pack(word) for word in words]
    vales = [shelves.as_vales(pack) for pack in packs]
    for path, pack in dict(
        _files((pack for pack, style in zip(packs, vales, strict=True) if not style), failures)
    ).items():
        found = load(path)
        wrong = list(found.mistakes)
        first = taken.setdefault(found.code or str(path), str(path))
        if first != str(path):
            wrong.append(Mistake(shown(str(path)), found.place, shelves.taken(found.code, first)))
        failures += shelves.told(pack, [mistake.failure(found.code or None) for mistake in wrong])
        outcomes += outcomes_of(found)
    loaded = [shelves.load(style) for style in vales if style]
    failures += (failure for _, failed in loaded for failure in failed)
    return Proof(tuple(outcomes), tuple(failures), sum(len(rules) for rules, _ in loaded))


def outcomes_of(file: RuleFile) -> Iterator[Outcome]:
    """What becomes of the examples of a rule file; nothing where it did not load."""
    if file.rule is None or (kind := plugins.kind(file.rule.kind)) is None:
        return
    book = Rulebook((file.rule,), {file.rule.kind: kind}, Settings())
    reports = [report_of(example, book) for example in file.examples]
    for example, report in zip(file.examples, reports, strict=True):
        wrong = (*_wrong(file.rule, kind, example, report), *_unfixed(book, example, report))
        yield Outcome(file.rule, example, (*wrong, *_traced(file.rule, kind, example)) if wrong else ())
    if kind.fact and (unmarked := _unproven(file, reports)):
        yield unmarked


def _wrong(rule: Rule, kind: Kind, example: Example, report: Report) -> Iterator[str]:
    """In which way an example came out otherwise than it says."""
    yield from (failure.message for failure in report.failures)
    found = report.findings
    if not example.bad:
        yield from (f"expected no finding; came {_told(report, finding)}" for finding in found)
        held = {
            place
            for verified in report.verified
            for place in (verified.span, *(note.span for note in verified.notes if not note.path))
        }
        for span in example.spans if kind.fact else ():
            if span not in held:
                yield f"expected ⟦{report.source[span]}⟧ to be verified; came {_places(report, held)}"
        return
    if not example.spans and not found:
        yield "expected a finding; came none"
    elif sorted(finding.span for finding in found) != sorted(example.spans):
        yield f"expected {_places(report, example.spans)}; came {_all_told(report)}"
    level = example.level or rule.level
    yield from (f"expected {level}; came {_told(report, finding)}" for finding in found if finding.level != level)


def _traced(rule: Rule, kind: Kind, example: Example) -> Iterator[str]:
    """What the kind found in an example, where it can tell."""
    if kind.told is not None:
        yield from kind.told(Article(parse(example.source), Settings()), rule.options)


def _unfixed(book: Rulebook, example: Example, report: Report) -> Iterator[str]:
    """In which way the fixes of an example do not give what `fixed:` says."""
    if example.fixed is None:
        return
    text = applied(
        report.source.text, [edit for found in report.findings if found.problem.fix for edit in found.problem.fix.edits]
    )
    if text.rstrip("\n") != example.fixed.rstrip("\n"):  # of which only YAML's way of writing it knows
        yield f"expected after the fix {example.fixed!r}; came {text!r}"
        return
    left = report_of(example._replace(text=text), book)
    yield from (f"the fixed text is still wrong: {_told(left, finding)}" for finding in left.findings)


def _unproven(file: RuleFile, reports: Iterable[Report]) -> Outcome | None:
    """Good examples of a fact rule of which none says what must be verified, though its kind verifies something."""
    good = [(example, report) for example, report in zip(file.examples, reports, strict=True) if not example.bad]
    if file.rule is None or any(example.spans for example, _ in good):
        return None
    for example, report in good:
        if report.verified:
            place = report.source[report.verified[0].span]
            message = f"no good example marks what must be verified, and silence proves nothing; here ⟦{place}⟧ is"
            return Outcome(file.rule, example, (message,))
    return None


def _all_told(report: Report) -> str:
    return "; ".join(_told(report, finding) for finding in report.findings) or "none"


def _told(report: Report, finding: Finding) -> str:
    return f"⟦{report.source[finding.span]}⟧ ({finding.level}: {finding.message})"


def _places(report: Report, spans: Iterable[Span]) -> str:
    return ", ".join(f"⟦{report.source[span]}⟧" for span in sorted(spans)) or "none"


def lines(proof: Proof) -> Iterator[str]:
    """What failed, for people, and a last line that counts."""
    failed = [outcome for outcome in proof.outcomes if outcome.wrong]
    for outcome in failed:
        rule, example = outcome.rule, outcome.example
        yield f"{outcome.place}: {rule.code} {rule.name}: {'bad' if example.bad else 'good'} example"
        yield from (f"    {message}" for message in outcome.wrong)
        yield from (f"    | {line}" for line in marked(example.text, example.spans).splitlines())
    rules = len({outcome.rule.path for outcome in proof.outcomes})
    broken = len({failure.path for failure in proof.failures})
    ends = f", {len(failed)} failed" if failed else " hold" if proof.outcomes else ""
    told = (
        [f"{_count(rules, 'rule')}, {_count(len(proof.outcomes), 'example')}{ends}"] if rules or not proof.vales else []
    )
    told += [f"{_count(proof.vales, 'Vale rule')} loaded, without examples to prove"] if proof.vales else []
    yield "; ".join([*told, *([f"{_count(broken, 'file')} not loaded"] if broken else [])])


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")


def _files(packs: Iterable[Pack], failures: list[Failure]) -> Iterator[tuple[Path, Pack]]:
    """The rule files that are meant, each with its pack."""
    for pack in packs:
        path = Path(os.path.expanduser(pack.word))  # noqa: PTH111 -- pathlib raises where there is no such user
        if path.is_file():
            yield path, pack
            continue
        try:
            found = _found(pack, path)
        except (Missing, plugins.PluginError) as error:
            failures.append(Failure(None, str(error)))
            continue
        except TooLargeError as error:
            failures.append(Failure(None, f"{pack.word} is not a pack: {error}"))
            continue
        failures += (one for one in found if isinstance(one, Failure))
        if not found:
            failures.append(Failure(None, f"the pack {pack.word} holds no rule file (*.yaml)"))
        yield from ((one, pack) for one in found if isinstance(one, Path))


def _found(pack: Pack, path: Path) -> tuple[Path | Failure, ...]:
    """What a pack holds; a folder may be named without a slash here."""
    if pack.boundless:
        raise TooLargeError(shelves.BOUNDLESS)
    named = path.is_dir() and pack.word not in shelves.names()
    folder = path if named else shelves.find(pack.word)
    return tuple(shelves.rule_files(folder, pack.realm, ours=not named and not shelves.is_path(pack.word)))
