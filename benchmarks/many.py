"""A program with many routes or many tunnels: says "ready", then answers each line that it is told.

``routes`` has one tunnel up, and with each line sets its 1,000 routes anew and prints the seconds that
took. ``watch`` and ``hold`` have as many tunnels as they are told: ``hold`` has them up, ``watch`` has them
sampled each second, and prints how many samples of all of them have come.
"""

from __future__ import annotations

import os
import sys
import time

from dbus_fast import Message, MessageType, Variant

from benchmarks.client import allow
from vpngui import vpnsvc
from vpngui.contract import names
from vpngui.sandbox.client import Client

TUNNELS = 200
ROUTES = [f"10.{number >> 8}.{number & 255}.0/24" for number in range(1000)]


def routes() -> None:
    with Client(os.environ["DBUS_SYSTEM_BUS_ADDRESS"]) as agent, vpnsvc.init("bench0") as tunnel:
        agent.call(names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER, "RegisterAgent")
        tunnel.set_local_ip_address("192.0.2.2/24")
        tunnel.update_settings()
        tunnel._update(routes=Variant("as", ROUTES))
        allow(agent, tunnel)
        print("ready", flush=True)
        for _ in sys.stdin:
            tunnel._update(routes=Variant("as", []))
            start = time.perf_counter()
            tunnel._update(routes=Variant("as", ROUTES))
            print(time.perf_counter() - start, flush=True)


def watch(count: int) -> None:
    tunnels = [vpnsvc.init("bench0") for _ in range(count)]
    connection = tunnels[0]._connection
    samples = 0

    def heard(message: Message) -> None:
        nonlocal samples
        if message.message_type is MessageType.SIGNAL and message.member == "Sample":
            samples += len(message.body[1]) == count

    connection._bus.add_message_handler(heard)
    connection.call(names.SERVICE_PATH, names.MANAGER, "WatchStatistics", "u", [1000])
    print("ready", flush=True)
    for _ in sys.stdin:
        print(samples, flush=True)


def hold(count: int) -> None:
    tunnels = [vpnsvc.init("bench0") for _ in range(count)]
    with Client(os.environ["DBUS_SYSTEM_BUS_ADDRESS"]) as agent:
        agent.call(names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER, "RegisterAgent")
        for number, tunnel in enumerate(tunnels):
            tunnel.set_local_ip_address(f"10.{number}.0.2/24")
            tunnel.update_settings()
            allow(agent, tunnel)
    print("ready", flush=True)
    for _ in sys.stdin:
        print(len(tunnels), flush=True)


def main(what: str, count: str = "0") -> None:
    if what == "routes":
        routes()
    elif what == "watch":
        watch(int(count))
    else:
        hold(int(count))


if __name__ == "__main__":
    main(*sys.argv[1:])
