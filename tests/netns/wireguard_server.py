"""A WireGuard server on the peer host: the real program, set up by wg(8)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vpngui.sandbox.hosts import Transit
from vpngui.sandbox.process import Process, run, until

PORT = 51820
INSIDE, INSIDE6 = "10.9.0.1", "2001:db8:9::1"
LINK = "wgserver0"


@contextmanager
def server(transit: Transit, folder: Path, private_key: str, client: str) -> Iterator[Process]:
    """Listening on the peer host's PORT, with ``client`` (a public key) as its one peer, until the end."""
    key = folder / "server.key"
    key.write_text(private_key)
    program = Process(
        "wireguard-server",
        transit.on_peer(["wireguard-go", "-f", LINK]),
        logs=folder,
        environment={**os.environ, "WG_PROCESS_FOREGROUND": "1"},
    )
    with program:
        until("the server listens", Path(f"/var/run/wireguard/{LINK}.sock").exists, 5)
        peer = f"peer {client} allowed-ips 10.9.0.2/32,2001:db8:9::2/128"
        run(transit.on_peer(f"wg set {LINK} listen-port {PORT} private-key {key} {peer}".split()))
        for address in (f"{INSIDE}/24", f"{INSIDE6}/64"):
            run(transit.on_peer(f"ip address add {address} dev {LINK}".split()))
        run(transit.on_peer(f"ip link set {LINK} up".split()))
        yield program
