"""The demo's DNS: what one end asks, the other answers, and nothing else."""

from __future__ import annotations

import socket
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.sandbox import lookup
from vpngui.sandbox.errors import SandboxError

ZONE = {"intranet.sample": "198.51.100.1"}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> str:
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.bind(("127.0.0.1", 0))
    monkeypatch.setattr(lookup, "PORT", listener.getsockname()[1])

    def serve() -> None:
        with listener:
            question, sender = listener.recvfrom(512)
            listener.sendto(lookup.reply(question, ZONE), sender)

    threading.Thread(target=serve, daemon=True).start()
    return "127.0.0.1"


def test_a_name_that_is_known(server: str) -> None:
    assert lookup.ask(server, "intranet.sample", 10) == "198.51.100.1"


def test_a_name_that_is_not(server: str) -> None:
    with pytest.raises(SandboxError, match="does not know other"):
        lookup.ask(server, "other.sample", 10)


def test_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        monkeypatch.setattr(lookup, "PORT", silent.getsockname()[1])
        with pytest.raises(SandboxError, match="does not say where"):
            lookup.ask("127.0.0.1", "intranet.sample", 0.01)


@given(st.binary(max_size=60).filter(lambda noise: not noise.endswith(b"\1")))
def test_what_is_no_question_is_not_answered(noise: bytes) -> None:
    with pytest.raises(SandboxError):
        lookup.reply(noise, ZONE)


def test_cases_of_letters_are_one() -> None:
    assert lookup.reply(lookup.query("Intranet.SAMPLE", 7), ZONE)[-4:] == bytes([198, 51, 100, 1])


def test_the_servers_of_a_resolv_conf() -> None:
    text = "# nameserver 1.1.1.1\nnameserver 10.9.0.1\nsearch sample\nnameserver\n nameserver fd00::1\n"
    assert lookup.servers(text) == ["10.9.0.1", "fd00::1"]
