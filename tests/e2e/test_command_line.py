"""`vpngui up` and `down`: the same question in the same window as for any tunnel, and the answer counts."""

from __future__ import annotations

from pathlib import Path

from tests.netns import wireguard_server
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import Process, python
from vpngui.sandbox.rig import Rig

PROMPT = "vpngui – permission"
CLIENT, SERVER = new_private_key(), new_private_key()


def command(rig: Rig, *words: str) -> Process:
    return rig.start(f"command-{words[0]}", python("vpngui.cli.main", *words))


def test_up_starts_the_app_which_asks(rig: Rig, person: Person, tmp_path: Path) -> None:
    file = rig.home(rig.uid) / "work.conf"
    file.write_text(
        f"[Interface]\nPrivateKey = {CLIENT}\nAddress = 10.9.0.2/24\n"
        f"[Peer]\nPublicKey = {public_key_of(SERVER)}\nAllowedIPs = 10.9.0.0/24\n"
        f"Endpoint = 192.0.2.2:{wireguard_server.PORT}\n"
    )
    assert command(rig, "import", str(file)).wait(30) == 0
    transit = Transit()
    with (
        peer_host(transit),
        wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)),
    ):
        refused = command(rig, "up", "work")  # nothing runs yet: the session bus starts the app
        person.click("button", "Don't allow", window=PROMPT)
        assert refused.wait(60) == 3, refused.output()
        up = command(rig, "up", "work")
        person.click("button", "Allow", window=PROMPT)
        assert up.wait(30) == 0 and "has answered" in up.output()
        down = command(rig, "down", "work")
        person.click("button", "Allow", window=PROMPT)
        assert down.wait(30) == 0, down.output()
