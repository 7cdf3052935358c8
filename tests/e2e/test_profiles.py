"""A profile in the window: imported, connected through the prompt, answered by a real server, and ended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.netns import wireguard_server
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox import traffic
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import python, until
from vpngui.sandbox.rig import Rig

PROMPT, WINDOW, FILES = "vpngui – permission", "vpngui", "Import profiles"
CLIENT, SERVER = new_private_key(), new_private_key()
SECONDS = 20.0


def says(person: Person, *parts: str) -> None:
    """Whether assistive technology has all parts in one."""
    until(
        f"the window says {parts}",
        lambda: any(all(part in text for part in parts) for text in person.texts(WINDOW)) or None,
        SECONDS,
    )


def test_it_is_imported_connected_and_the_server_answers(rig: Rig, person: Person, tmp_path: Path) -> None:
    file = rig.home(rig.uid) / "office.conf"
    file.write_text(
        f"[Interface]\nPrivateKey = {CLIENT}\nAddress = 10.9.0.2/24\nPostUp = touch /tmp/never\n"
        f"[Peer]\nPublicKey = {public_key_of(SERVER)}\nAllowedIPs = 10.9.0.0/24\n"
        f"Endpoint = 192.0.2.2:{wireguard_server.PORT}\n"
    )
    transit = Transit()
    with (
        peer_host(transit),
        wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)),
    ):
        rig.start_app()
        person.click("radio button", "Profiles", window=WINDOW)
        says(person, "No profiles")
        person.click("button", "Import files…", window=WINDOW)
        person.attend(FILES)
        person.type(str(file))
        person.key("Return")
        person.attend("Import report")
        texts = person.texts("Import report")
        assert any("are never run" in text for text in texts), texts
        person.click("button", "Close", window="Import report")
        says(person, "office", "Disconnected", "192.0.2.2:51820")
        person.click("button", "Connect", window=WINDOW)
        person.click("button", "Allow", window=PROMPT)
        says(person, "office", "Connected", "192.0.2.2:51820")
        traffic.ping(wireguard_server.INSIDE, 2)
        seen = rig.start("command-show", python("vpngui.cli.main", "show", "office", "--json"))
        assert seen.wait(20) == 0
        assert json.loads(seen.output())["handshake"] > 0, seen.output()
        person.click("button", "Disconnect", window=WINDOW)
        says(person, "office", "Disconnected", "192.0.2.2")
        with pytest.raises(SandboxError):
            traffic.ping(wireguard_server.INSIDE, 1)
