"""A plain text that is no copy is told from copy by how its lines look, and is not judged."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from newslint.desk import Desk
from newslint.document import parse
from newslint.document.dumps import dump
from newslint.model import Source

NO_COPY: Mapping[str, tuple[str, ...]] = {
    "words": ("\n".join(f"harbour{'abcdefghij'[n % 10] * (n // 10)}" for n in range(80)),),
    "log": (
        "\n".join(f"2024-03-0{n % 9 + 1} 10:15:0{n % 9} worker took (job {n} of 12" for n in range(12)),
        "\n".join(f"Mar  4 10:15:0{n} ferry sshd[12{n}]: session opened for user desk" for n in range(9)),
        "\n".join(f"ERROR harbour.tide: no tide at {n}:00" for n in range(9)),
    ),
    "listing": ("total 12\n" + "\n".join(f"-rw-r--r-- 1 desk desk 41{n} May  4 10:15 ferry{n}.md" for n in range(9)),),
    "dump": (
        "\n".join(f"000000{n}0: 7f45 4c46 0201 0100 0000 0000  .ELF...." for n in range(9)),
        "\n".join("5d41402abc4b2a76b9719d911017c592" for _ in range(9)),
    ),
    "base64": (
        "\n".join("VGhlIHBpZXIgaXMgb3BlbiBhbmQgdGhlIGxpbmUgaGFzIGJvYXRz" + "QUJD" * 5 for _ in range(9)),
        "QUJD" * 300,
    ),
    "sql": ("CREATE TABLE boats (name text);\n" + "INSERT INTO boats VALUES ('a', 12);\n" * 9,),
    "code": (
        "\n".join(f"def boat{n}(tide):\n    return tide * {n}" for n in range(9)),
        "\n".join(f"function boat{n}(tide) {{\n  let wave = tide;\n}}" for n in range(9)),
    ),
    "table": (
        "port,boats,since\n" + "\n".join(f"Faro,{n},19{n + 50}" for n in range(20)),
        "port\tboats\tsince\n" + "\n".join(f"Faro\t{n}\t19{n + 50}" for n in range(20)),
    ),
}
COPY = (
    "",
    "Boats",
    "Lagos\nFaro\nPorto\nBraga\nVigo\nGijon",  # a list in a story
    "Ferry line orders two boats\n\n" + "The line said so (on Monday), and that it had two, three or four boats.\n\n" * 12,
    "Tides\n\n" + "\n".join(f"10:{n} The ferry has left the port of Faro with the minister on board" for n in range(10, 60)),
    "Results\n\n" + "\n".join(f"Faro {n}, Porto 2" for n in range(30)),
    "RESULTS: Faro 2, Porto 1\n" * 12,
    "Total 12\nThe pier is open\n" * 12,
    "\n".join(f"Roses are red in verse {n}, violets blue\n(so they say); and the sea is wide;" for n in range(4)),
)  # fmt: skip


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in NO_COPY.items() for text in texts])
def test_what_is_no_copy_is_told_as_a_suggestion_and_not_judged(what: str, text: str) -> None:
    assert dump(text) == what
    report = Desk().lint_text(text, name="a.txt")
    (finding,) = report.findings
    assert (finding.code, str(finding.level), report.failures) == ("CPY695", "suggestion", ())
    assert report.source[finding.problem.span] == text.split("\n", maxsplit=1)[0]


@pytest.mark.parametrize("text", COPY)
def test_copy_is_copy(text: str) -> None:
    assert dump(text) == ""


def test_only_plain_text_is_looked_at() -> None:
    (text,) = NO_COPY["listing"]
    assert parse(Source("a.md", text)).blocks
    assert not parse(Source("a.txt", text)).blocks
