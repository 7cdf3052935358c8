"""A WireGuard server on the peer host: the real program, set up by wg(8)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vpngui.sandbox.hosts import Transit
from vpngui.sandbox.process import Process, run, until

PORT = 51820
INSIDE, INSIDE6 = "10.9.0.1", "2001:db8:9::1"
LINK = "wgserver0"


@dataclass(frozen=True)
class Place:
    """A server on the peer host; ``addresses`` are its own inside of the tunnel, ``client`` what its one
    client may send from."""

    link: str = LINK
    port: int = PORT
    addresses: tuple[str, ...] = (f"{INSIDE}/24", f"{INSIDE6}/64")
    client: str = "10.9.0.2/32,2001:db8:9::2/128"


HERE = Place()


@contextmanager
def server(
    transit: Transit, folder: Path, private_key: str, client: str, place: Place = HERE
) -> Iterator[Process]:
    """Listening on the peer host, with ``client`` (a public key) as its one peer, until the end."""
    key = folder / f"{place.link}.key"
    key.write_text(private_key)
    program = Process(
        place.link,
        transit.on_peer(["wireguard-go", "-f", place.link]),
        logs=folder,
        environment={**os.environ, "WG_PROCESS_FOREGROUND": "1"},
    )
    with program:
        until("the server listens", Path(f"/var/run/wireguard/{place.link}.sock").exists, 5)
        peer = f"peer {client} allowed-ips {place.client}"
        listen = f"listen-port {place.port} private-key {key}"
        run(transit.on_peer(f"wg set {place.link} {listen} {peer}".split()))
        for address in place.addresses:
            run(transit.on_peer(f"ip address add {address} dev {place.link}".split()))
        run(transit.on_peer(f"ip link set {place.link} up".split()))
        yield program
