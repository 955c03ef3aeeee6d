"""XML and ninjs that somebody made to cost much: refused with a message, in less than a second and in little memory."""

from __future__ import annotations

import json
import time
import tracemalloc

import pytest

from newslint.document import Document, parse
from newslint.model import Source

SECONDS = 1.0
MEGABYTES = 150
_LEVELS = "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(12))
ATTACKS = {
    "billion laughs": f'<!DOCTYPE rss [<!ENTITY a "ha">{_LEVELS}]><rss>&m;</rss>',
    "quadratic blow-up": f'<!DOCTYPE rss [<!ENTITY a "{"ha" * 50_000}">]><rss>{"&a;" * 50_000}</rss>',
    "parameter entities": '<!DOCTYPE rss [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]><rss/>',
    "external entity": '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title></item></channel></rss>',
    "deep": "<rss>" * 1_000_000,
    "elements": f"<rss>{'<a/>' * 1_000_000}</rss>",
    "entities": f"<rss>{'&amp;' * 1_000_000}</rss>",
    "comments": f"<rss>{'<!---->' * 1_000_000}</rss>",
    "namespaces": "".join(
        f"<rss {' '.join(f'xmlns:x{at}-{level}=' + chr(34) * 2 for at in range(200))}>" for level in range(190)
    ),
    "broken items": f"<rss>{'<item>' * 150}{'<item>&</item>' * 100_000}</rss>",
}
"""What nothing is read of."""
HARMLESS = {
    "default values": f'<!DOCTYPE rss [<!ATTLIST a x CDATA "{"y" * 100_000}">]><rss>{"<a/>" * 50_000}</rss>',
    "attributes": f"<rss {' '.join(f'a{at}={chr(39)}x{chr(39)}' for at in range(100_000))}/>",
    "a long name": f"<rss><{'a' * 5_000_000}/></rss>",
}
"""What is read, and holds nothing."""


def read(name: str, text: str) -> Document:
    """What a file holds, read within bounds."""
    tracemalloc.start()
    began = time.thread_time()
    document = parse(Source(name, text))
    took, (_, most) = time.thread_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took < SECONDS * 8  # it is watched, which takes most of the time
    assert most < MEGABYTES << 20
    return document


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused(name: str) -> None:
    text = ATTACKS[name]
    document = read("a.xml", text)
    assert document.failures
    assert not document.blocks
    assert any(seconds(text) < SECONDS for _ in range(3))  # a busy machine is seldom busy three times


def seconds(text: str) -> float:
    """What reading takes when nothing watches it."""
    began = time.thread_time()
    parse(Source("a.xml", text))
    return time.thread_time() - began


@pytest.mark.parametrize("name", HARMLESS)
def test_what_only_looks_like_one_costs_little(name: str) -> None:
    assert not read("a.xml", HARMLESS[name]).blocks


@pytest.mark.parametrize(
    "text",
    [
        '{"uri": "u", "bodies": ' + "[" * 100_000,
        '{"uri": "u", "bodies": ' + '{"a":' * 100_000,
        '[{"uri": "u", "bodies": [' + '{"value": "<p>"},' * 300_000 + "]}]",
        '[{"uri": "u", "bodies": [}' + ', {"uri": "u", "bodies": [}' * 20_000,
    ],
)
def test_json_without_end_is_refused(text: str) -> None:
    assert read("a.json", text).failures


def test_no_entity_of_another_file_is_read() -> None:
    document = parse(
        Source(
            "a.xml",
            '<!DOCTYPE rss SYSTEM "file:///etc/hostname"><rss><channel><item><title>Up &eacute;</title></item></channel></rss>',
        )
    )
    assert [block.prose.text for block in document.blocks] == ["Up é"]
    assert json.dumps(document.source.path) == '"a.xml"'
