"""What a service is asked that it cannot or should not do: it says so, and answers the next."""

from __future__ import annotations

import json
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

import httpx
import pytest

from launched import PATIENCE, alive, children, resident, soon
from newslint.cli import main
from serving import SEED, Served, served

COPY = "Zanzibarian"
STORY = (
    "The harbour of TOWN took in 1,200 boats in May, said Mayor Torvald. Revenue rose 12% to $1.18 billion from $0.93 billion. "
    "A ferry left TOWN on Monday with 45 people and 12 cars, police said. It had been late twice in March.\n\n"
) + "Nobody in TOWN had seen it, the crew told reporters. The pier is 300 meters long and was built in 1998.\n\n" * 4
FLAT = 1.04
"""Memory that grows by more after the third crowd, when all that is remembered has found its room, is not flat."""
CMS = "https://cms.example.org"


def codes(service: Served, text: str) -> list[str]:
    answer = service.client.post("/check", data={"text": text})
    assert answer.status_code == 200, answer.text
    return [match["rule"]["id"] for match in answer.json()["matches"]]


def test_a_text_that_is_too_long_is_refused_and_the_next_one_served(service: Served) -> None:
    for sent in (
        {"text": "a" * 20_001},
        {"text": "a" * 10_000_000},
        {"data": '{"annotation": [{"text": "' + "a" * 20_001 + '"}]}'},
    ):
        answer = service.client.post("/check", data=sent)
        assert answer.status_code == 413
        assert "the most that is" in answer.text
    assert codes(service, SEED) == ["FIG101"]


def test_a_request_that_is_not_utf8_is_refused(service: Served) -> None:
    for body in (b"text=\xff\xfe", b"text=%FF%FE&language=en"):
        answer = service.client.post("/check", content=body)
        assert (answer.status_code, "not UTF-8" in answer.text) == (400, True)
    assert service.client.post("/check", content=b"&" * 5 + b"a=1&" * 500).status_code == 400


def test_what_is_not_there_is_not_found(service: Served) -> None:
    assert service.client.get("/v2/nonsense").status_code == 404
    assert service.client.delete("/v2/check").status_code == 405


def test_who_hangs_up_stops_nobody_else(service: Served) -> None:
    host, port = service.url.removeprefix("http://").split(":")
    for body in (f"text={SEED}", "text=half"):
        for _ in range(5):
            with socket.create_connection((host, int(port))) as line:
                head = f"POST /check HTTP/1.1\r\nHost: {host}\r\nContent-Length: {len(body.encode())}\r\n\r\n"
                line.sendall(head.encode() + body.encode()[: -1 if body == "text=half" else None])
    assert codes(service, SEED) == ["FIG101"]


def test_two_hundred_requests_at_once_are_all_answered_rightly(service: Served) -> None:
    def right(number: int) -> bool:
        text = f"Story {number}. Revenue rose {12 if number % 2 else 27}% to $1.18 billion from $0.93 billion.\n"
        sent = urlencode({"text": text}).encode()  # on a line of its own: a client with a pool has a hundred at most
        with urlopen(f"{service.url}/check", sent, timeout=PATIENCE) as answer:  # noqa: S310 -- our own service
            found = json.load(answer)["matches"]
        return [match["rule"]["id"] for match in found] == ["FIG120"] * (number % 2)

    with ThreadPoolExecutor(200) as crowd:
        assert all(crowd.map(right, range(200)))


def test_what_is_sent_as_no_form_is_told_what_is_read(service: Served) -> None:
    for how in ({"json": {"text": COPY}}, {"files": {"text": COPY.encode()}}):
        answer = service.client.post("/v2/check", **how)
        assert (answer.status_code, "sent as a form" in answer.text) == (400, True)
    assert codes(service, SEED) == ["FIG101"]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="this system does not say what a process holds")
def test_crowd_after_crowd_leaves_memory_as_it_is(tmp_path: Path) -> None:
    with served(tmp_path, "--jobs", "1") as alone:

        def answered(number: int) -> bool:
            sent = urlencode({"text": f"{number} {STORY.replace('TOWN', f'Ferry{number}ham')}"}).encode()
            with urlopen(f"{alone.url}/check", sent, timeout=2 * PATIENCE) as answer:  # noqa: S310 -- our own service
                return [match["rule"]["id"] for match in json.load(answer)["matches"]] == ["FIG120", "CPY604"]

        held = []
        with ThreadPoolExecutor(200) as crowd:
            for first in range(1000, 2000, 200):
                assert all(crowd.map(answered, range(first, first + 200)))
                held.append(resident(alone.process.pid))
    assert max(held) < FLAT * held[2], held


def test_nothing_of_the_copy_is_said_on_the_servers_own_streams(service: Served) -> None:
    service.client.post("/check", data={"text": f"{COPY} {SEED}"})
    service.client.get("/check", params={"text": COPY})
    service.client.post("/check", data={"data": COPY})
    assert len(service.said) == 1
    assert COPY not in "".join(service.said)


def test_a_draft_that_is_sent_reads_no_files_of_the_machine(odd: Served) -> None:
    text = "---\ntitle: Yard\nsources: [secret.txt]\n---\n\nThe yard has 421 workers, the mayor said.\n"
    for answer in (
        odd.client.post("/draft", data={"text": text, "name": "draft.md"}),
        odd.client.post("/check", data={"text": text}),
    ):
        assert "412" not in answer.text
    assert "names no files of this machine" in odd.client.post("/draft", data={"text": text, "name": "draft.md"}).text


def test_a_page_from_elsewhere_is_not_shown_an_answer(service: Served) -> None:
    answer = service.client.post("/check", data={"text": "a"}, headers={"Origin": "https://example.com"})
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:8081", 200),
        ("[::1]:8081", 200),
        ("attacker.example", 400),
        ("127.0.0.1.attacker.example", 400),
        ("", 400),
    ],
)
def test_a_name_that_was_lent_to_this_machine_is_not_answered_under(service: Served, host: str, status: int) -> None:
    assert service.client.post("/check", data={"text": "a"}, headers={"Host": host}).status_code == status


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A service that others reach and a page may ask, with little time, whose only process hangs or dies over some words."""
    folder = tmp_path_factory.mktemp("odd")
    (folder / "newslint.yaml").write_text("ignore: [FIG101]\n", "utf-8")
    (folder / "secret.txt").write_text("The yard has 412 workers, the mayor said.\n", "utf-8")
    (folder / "sitecustomize.py").write_text(
        "import os, time\nimport newslint.document as document\nparse = document.parse\n"
        "def hurt(source, fields=()):\n"
        "    if 'DIE' in source.text: os._exit(9)\n"
        "    if 'HANG' in source.text: time.sleep(600)\n"
        "    return parse(source, fields)\n"
        "document.parse = hurt\n", "utf-8",
    )  # fmt: skip
    with served(folder, "--jobs", "1", "--timeout", "2", "--host", "0.0.0.0", "--allow-origin", CMS) as service:  # noqa: S104 -- what is warned of
        yield service


@pytest.mark.parametrize(("word", "why"), [("HANG", "took longer than 2 seconds"), ("DIE", "has ended")])
def test_a_text_over_which_a_process_hangs_or_dies_costs_nobody_else(odd: Served, word: str, why: str) -> None:
    answer = odd.client.post("/check", data={"text": f"{word} {COPY}"})
    assert (answer.status_code, why in answer.text) == (503, True)
    assert codes(odd, f"{word.lower()}: revenue rose 12% to $1.18 billion from $0.93 billion.") == ["FIG120"]
    assert COPY not in "".join(odd.said)


def test_who_hangs_up_stops_the_work_that_was_begun(odd: Served) -> None:
    with pytest.raises(httpx.ReadTimeout):
        odd.client.post("/check", data={"text": "HANG"}, timeout=0.2)
    assert codes(odd, "hang: revenue rose 12% to $1.18 billion from $0.93 billion.") == ["FIG120"]


def test_a_request_that_never_arrives_is_refused_and_the_next_one_served(odd: Served) -> None:
    place = odd.url.removeprefix("http://0.0.0.0:")
    with socket.create_connection(("127.0.0.1", int(place))) as line:
        line.sendall(b"POST /check HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\ntext=")
        assert line.recv(1000).startswith(b"HTTP/1.1 408 ")
    assert codes(odd, "Revenue rose 12% to $1.18 billion from $0.93 billion.") == ["FIG120"]


def test_the_configuration_of_the_folder_counts(odd: Served) -> None:
    assert codes(odd, SEED) == []


def test_a_page_that_is_named_may_ask(odd: Served) -> None:
    allowed = odd.client.post("/check", data={"text": "a"}, headers={"Origin": CMS})
    assert allowed.headers["access-control-allow-origin"] == CMS
    other = odd.client.post("/check", data={"text": "a"}, headers={"Origin": "https://example.com"})
    assert "access-control-allow-origin" not in other.headers


def test_others_are_let_in_only_with_a_warning(odd: Served) -> None:
    assert soon(lambda: len(odd.said) > 1)
    assert "warning: everybody who reaches this machine" in odd.said[1]


def test_processes_end_with_the_service(tmp_path: Path) -> None:
    with served(tmp_path) as service:
        assert codes(service, SEED) == ["FIG101"]
        every = [*children(service.process.pid)]
        every += [below for child in every for below in children(child)]
        assert len(every) >= 2
    assert service.process.returncode == 128 + signal.SIGTERM
    assert soon(lambda: not any(map(alive, every)))


Told = Callable[..., tuple[int, str]]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    """How a command that cannot begin ends in a folder, and what it says; it begins no process."""

    def run(*words: str) -> tuple[int, str]:
        monkeypatch.chdir(tmp_path)
        return main(words), capsys.readouterr().err

    return run


def test_a_port_in_use_is_said_in_a_line(told: Told, service: Served) -> None:
    port = service.url.rpartition(":")[2]
    assert told("serve", "--port", port) == (
        2, f"newslint serve: cannot listen at 127.0.0.1, port {port}: address already in use; --port names another one\n",
    )  # fmt: skip


def test_a_configuration_that_is_wrong_is_said_before_anybody_is_served(told: Told, tmp_path: Path) -> None:
    (tmp_path / "newslint.yaml").write_text("ignroe: [FIG101]\n", "utf-8")
    code, said = told("serve", "--port", "0")
    assert (code, "newslint.yaml:1:1" in said) == (2, True)


def test_an_address_that_is_not_here_is_said_in_a_line(told: Told) -> None:
    code, said = told("serve", "--host", "256.1.1.1")
    assert (code, "cannot listen at 256.1.1.1" in said) == (2, True)


@pytest.mark.parametrize(
    ("command", "module"), [("serve", "uvicorn"), ("serve", "starlette"), ("lsp", "pygls"), ("mcp", "mcp")]
)
def test_an_extra_that_is_missing_is_said_with_the_line_that_installs_it(
    told: Told, monkeypatch: pytest.MonkeyPatch, command: str, module: str
) -> None:
    for loaded in [
        name for name in sys.modules if name.partition(".")[0] == module or name.startswith(f"newslint.{command}.")
    ]:
        monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.setitem(sys.modules, module, None)
    assert told(command) == (
        2, f"newslint {command}: this needs {module}, which is not installed: pip install 'newslint[{command}]'\n",
    )  # fmt: skip
