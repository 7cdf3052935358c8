"""The snapshot follows the service's signals, and nothing else."""

from __future__ import annotations

from typing import Any

from dbus_fast import Message, MessageType, Variant

from vpngui.contract import names
from vpngui.gui.mirror import Mirror
from vpngui.gui.snapshot import Snapshot
from vpngui.model.health import Health
from vpngui.model.identity import Grade
from vpngui.model.tunnel_state import TunnelState

ONE = f"{names.TUNNEL_PATH}/1"


def signal(path: str, interface: str, member: str, signature: str, *body: Any) -> Message:
    return Message(
        message_type=MessageType.SIGNAL,
        path=path,
        interface=interface,
        member=member,
        signature=signature,
        body=list(body),
    )


def added(path: str = ONE, **values: Variant) -> Message:
    return signal(
        names.SERVICE_PATH,
        names.OBJECT_MANAGER,
        "InterfacesAdded",
        "oa{sa{sv}}",
        path,
        {names.TUNNEL: {"Name": Variant("s", "corp0"), **values}},
    )


def changed(path: str = ONE, interface: str = names.TUNNEL, **values: Variant) -> Message:
    return signal(path, names.PROPERTIES, "PropertiesChanged", "sa{sv}as", interface, values, [])


def removed(path: str = ONE, interface: str = names.TUNNEL) -> Message:
    return signal(names.SERVICE_PATH, names.OBJECT_MANAGER, "InterfacesRemoved", "oas", path, [interface])


def follow(*messages: Message) -> tuple[Snapshot, int]:
    published: list[Snapshot] = []
    mirror = Mirror(published.append)
    for message in messages:
        mirror.received(message)
    return mirror.snapshot, len(published)


def test_a_tunnel_comes_changes_and_goes() -> None:
    snapshot, _ = follow(added(), changed(State=Variant("s", "up"), Since=Variant("t", 12)))
    (tunnel,) = snapshot.tunnels
    assert (tunnel.name, tunnel.state, tunnel.since) == ("corp0", TunnelState.UP, 12)
    snapshot, _ = follow(added(), removed())
    assert snapshot.tunnels == ()


def test_every_property_is_taken_over() -> None:
    owner = {"grade": Variant("s", "package"), "name": Variant("s", "vpn"), "pid": Variant("u", 7)}
    snapshot, _ = follow(
        added(
            Owner=Variant("a{sv}", owner),
            Local=Variant("as", ["10.0.0.2/24"]),
            Remote=Variant("as", []),
            Session=Variant("s", "Work"),
            Mtu=Variant("u", 1400),
            Index=Variant("u", 9),
            Error=Variant("s", "gone"),
        )
    )
    (tunnel,) = snapshot.tunnels
    assert (tunnel.owner.grade, tunnel.owner.pid) == (Grade.PACKAGE, 7)
    assert (tunnel.local, tunnel.remote, tunnel.session) == (("10.0.0.2/24",), (), "Work")
    assert (tunnel.mtu, tunnel.index, tunnel.error) == (1400, 9, "gone")


def test_what_says_nothing_new_is_not_published() -> None:
    _, count = follow(added(), changed(State=Variant("s", "down")), changed(State=Variant("s", "nonsense")))
    assert count == 1


def test_strangers_are_passed_over() -> None:
    snapshot, count = follow(
        added(),
        changed(f"{names.TUNNEL_PATH}/9", State=Variant("s", "up")),
        changed(interface="org.example.Other", State=Variant("s", "up")),
        removed(interface="org.example.Other"),
        signal(ONE, names.PROPERTIES, "PropertiesChanged", "s", "malformed"),
    )
    assert count == 1
    assert snapshot.tunnels[0].state is TunnelState.DOWN


def test_settings_on_trial_come_and_go() -> None:
    trial = {"seconds": Variant("u", 20), "returns": Variant("b", True)}
    snapshot, _ = follow(added(), changed(Trial=Variant("a{sv}", trial)))
    assert (snapshot.tunnels[0].trial_seconds, snapshot.tunnels[0].trial_returns) == (20, True)
    late = {"seconds": Variant("u", 0), "returns": Variant("b", False)}
    snapshot, _ = follow(added(), changed(Trial=Variant("a{sv}", late)))
    assert snapshot.tunnels[0].trial_seconds == 1  # until the service says that it is over
    snapshot, _ = follow(added(Trial=Variant("a{sv}", trial)), changed(Trial=Variant("a{sv}", {})))
    assert (snapshot.tunnels[0].trial_seconds, snapshot.tunnels[0].trial_returns) == (0, False)


def test_what_a_profiles_tunnel_says_of_its_server() -> None:
    of = {
        "profile": Variant("s", "work-3f2a"),
        "engine": Variant("s", "kernel"),
        "kill_switch": Variant("b", True),
        "health": Variant("s", "no-answer"),
        "heard": Variant("t", 1700),
    }
    snapshot, _ = follow(added(), changed(WireGuard=Variant("a{sv}", of)))
    (tunnel,) = snapshot.tunnels
    assert (tunnel.profile, tunnel.engine, tunnel.kill_switch) == ("work-3f2a", "kernel", True)
    assert (tunnel.health, tunnel.heard) == (Health.NO_ANSWER, 1700)
    later = {**of, "health": Variant("s", "in a later version")}
    snapshot, _ = follow(added(WireGuard=Variant("a{sv}", later)))
    assert snapshot.tunnels[0].health is None
    snapshot, _ = follow(added(WireGuard=Variant("a{sv}", {})))
    assert (snapshot.tunnels[0].profile, snapshot.tunnels[0].health) == ("", None)
