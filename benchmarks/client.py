"""The measured application: ``setup`` makes a tunnel for each line it is told, ``write`` writes packets."""

from __future__ import annotations

import json
import os
import sys
import time

from vpngui import vpnsvc
from vpngui.contract import names
from vpngui.sandbox.client import Client

_PACKET = bytes.fromhex("4500001c000000004011000009000900090a000200010001" + "0008" + "0000")
_BATCH = 20_000
_BATCHES = 9


def main(what: str) -> None:
    with Client(os.environ["DBUS_SYSTEM_BUS_ADDRESS"]) as agent:
        agent.call(names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER, "RegisterAgent")
        if what == "setup":
            for _ in sys.stdin:
                start = time.perf_counter()
                _set_up(agent).deinit()
                print(time.perf_counter() - start, flush=True)
        else:
            with _set_up(agent) as tunnel:
                print(json.dumps(_write(tunnel)))


def _set_up(agent: Client) -> vpnsvc.Handle:
    tunnel = vpnsvc.init("bench0")
    tunnel.set_mtu(1400)
    tunnel.set_local_ip_address("10.9.0.2/24")
    tunnel.update_settings()
    allow(agent, tunnel)
    return tunnel


def allow(agent: Client, tunnel: vpnsvc.Handle) -> None:
    """Bring the tunnel up, as the person who answers."""
    service = (names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER)
    token, _ = agent.call(*service, "BeginConsent", "osa{sv}", [tunnel._path, "up", {}])
    agent.call(*service, "FinishConsent", "ssa{sv}", [token, "allow", {}])


def _write(tunnel: vpnsvc.Handle) -> list[tuple[float, float]]:
    fd = tunnel.fileno()
    _by_handle(tunnel)
    return [(_by_handle(tunnel), _by_descriptor(fd)) for _ in range(_BATCHES)]


def _by_handle(tunnel: vpnsvc.Handle) -> float:
    start = time.perf_counter()
    for _ in range(_BATCH):
        tunnel.write(_PACKET)
    return _BATCH / (time.perf_counter() - start)


def _by_descriptor(fd: int) -> float:
    write = os.write
    start = time.perf_counter()
    for _ in range(_BATCH):
        write(fd, _PACKET)
    return _BATCH / (time.perf_counter() - start)


if __name__ == "__main__":
    main(sys.argv[1])
