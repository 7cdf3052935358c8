"""A profile connects by itself, at login and on another network, never unasked: with a real server."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.netns import wireguard_server
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import Process, python, run, until
from vpngui.sandbox.rig import Rig

PROMPT = "vpngui – permission"
CLIENT, SERVER = new_private_key(), new_private_key()


def do(rig: Rig, *words: str) -> Any:
    """What ``vpngui WORD ... --json`` of the person says."""
    command = rig.start(f"command-{words[0]}", python("vpngui.cli.main", *words, "--json"))
    assert command.wait(30) == 0, command.output()
    return json.loads(command.output().splitlines()[-1])


def state(rig: Rig) -> str:
    return str(do(rig, "list")[0]["state"])


@pytest.fixture
def profile(rig: Rig) -> None:
    """The person has one, "work", that is to connect at login and on networks that are not trusted."""
    file = rig.home(rig.uid) / "work.conf"
    file.write_text(
        f"[Interface]\nPrivateKey = {CLIENT}\nAddress = 10.9.0.2/24\n"
        f"[Peer]\nPublicKey = {public_key_of(SERVER)}\nAllowedIPs = 10.9.0.0/24\n"
        f"Endpoint = 192.0.2.2:{wireguard_server.PORT}\n"
    )
    do(rig, "import", str(file))
    chosen = rig.start("choices", python("tests.e2e.choices", "work", "auto_connect", "on_untrusted"))
    assert chosen.wait(10) == 0, chosen.output()


def says(person: Person, words: str) -> bool:
    return any(text.startswith(words) for text in person.texts(PROMPT))


def end(app: Process) -> None:
    app.send(signal.SIGTERM)
    app.wait(10)


def test_after_the_login_and_on_another_network(
    rig: Rig, person: Person, profile: None, tmp_path: Path
) -> None:
    with (
        peer_host(Transit()) as transit,
        wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)),
    ):
        run(["ip", "route", "add", "default", "via", transit.far, "metric", "200"])
        app = rig.start_app("--hidden")
        person.attend(PROMPT)
        assert says(person, "You wanted this profile to connect after you log in.")
        person.click("button", "Don't allow", window=PROMPT)
        person.wait_until_gone(PROMPT)
        until("the answer is written down", lambda: bool(asked(rig)["login"]), 10)
        end(app)

        # The app starts again, after an update for example: that is no login, and the network is the same.
        do(rig, "networks", "--trust")
        app = rig.start_app("--hidden")
        until("it looked at the network", lambda: do(rig, "status")["AgentPresent"], 10)
        assert not person.sees_window(PROMPT), (person.texts(PROMPT), asked(rig))
        assert state(rig) == "down"

        away = Transit("away", "lan1", "198.51.100.1", "198.51.100.2", 24, "2001:db8:1::1", "2001:db8:1::2")
        with peer_host(away):
            run(["ip", "route", "add", "default", "via", away.far, "metric", "100"])
            person.attend(PROMPT)
            assert says(person, "You wanted this profile to connect on networks that you do not trust.")
            person.click("check box", "Remember this answer", window=PROMPT)
            person.click("button", "Allow", window=PROMPT)
            until("the server answered", lambda: handshakes(rig) == 1, 20)
            end(app)
            do(rig, "down", "work", "--yes")
            run(["ip", "route", "delete", "default", "metric", "100"])
            app = rig.start_app("--hidden")
            until("it looked at the network", lambda: asked(rig)["here"] == [], 10)
            assert state(rig) == "down", "the network is trusted"

            # Now the answer that is remembered stands in for the person.
            run(["ip", "route", "add", "default", "via", away.far, "metric", "100"])
            until("the server answered again", lambda: handshakes(rig) == 2, 20)
            assert not person.sees_window(PROMPT)
            run(["ip", "route", "delete", "default", "metric", "100"])
            end(app)


def handshakes(rig: Rig) -> int:
    """How often the tunnel was connected, as the service says in its log: a handshake each."""
    return (rig.logs / "vpnguid.log").read_text().count("wgwork0: connected")


def asked(rig: Rig) -> Any:
    """What the app remembers of what it asked since the login."""
    file = rig.home(rig.uid) / "runtime" / "vpngui-asked.json"
    return json.loads(file.read_text()) if file.exists() else {"login": [], "network": "", "here": []}
