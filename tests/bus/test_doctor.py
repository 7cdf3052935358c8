"""`vpngui doctor` as a person runs it: without the service, with it, and after something was left behind."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.bus.peer import peer
from vpngui.sandbox import hosts, snapshot, users
from vpngui.sandbox.process import python
from vpngui.sandbox.rig import Rig

LEFTOVERS = (
    "ip tuntap add left0 mode tun",
    "ip link set left0 alias vpngui:9 up",
    "ip route add 10.66.0.0/16 dev left0 table 7609 proto 186",
    "ip rule add not fwmark 0x76000009 table 7609 priority 7600 protocol 186",
    "ip -6 rule add table 7610 priority 7600 protocol 186",
    "nft add table inet vpngui",
    "ip6tables-legacy -N VPNGUI_IN",
)
OTHERS = (
    "ip link add mine0 type veth peer name mine1",
    "ip link set mine0 up addrgenmode none alias somebody",
    "ip link set mine1 up addrgenmode none",
    "ip route add 10.77.0.0/16 dev mine0 table 7609",
    "ip rule add table 7609 priority 7601",
    "ip rule add table 7611 priority 7600 protocol boot",
)


def run(commands: tuple[str, ...]) -> None:
    for command in commands:
        subprocess.run(command.split(), check=True)


def filtered(command: str) -> list[str]:
    """What a command says of the packet filter, without times and counts."""
    output = subprocess.run(command.split(), check=True, capture_output=True, text=True).stdout
    return [line.partition("[")[0] for line in output.splitlines() if not line.startswith("#")]


def doctor(rig: Rig, *arguments: str, uid: int | None = None) -> tuple[int, str]:
    program = rig.start("doctor", python("vpngui.cli.main", "doctor", *arguments), uid=uid)
    return program.wait(30), program.output()


def checks(output: str) -> dict[str, dict[str, str]]:
    return {finding["check"]: finding for finding in json.loads(output)}


def levels(output: str) -> dict[str, str]:
    return {check: finding["level"] for check, finding in checks(output).items()}


@pytest.fixture
def polkit() -> None:
    if not users.several():
        pytest.skip("what stands in for polkitd in a user namespace has no list of actions")


def test_without_the_service(rig: Rig, polkit: None) -> None:
    status, output = doctor(rig, "--json")
    assert status == 1
    found = levels(output)
    assert found == {
        "system": "ok",
        "system-bus": "ok",
        "service": "wrong",
        "polkit": "ok",
        "may-use": "ok",
        "may-answer": "ok",
        "tun": "ok",
        "leftovers": "ok",
        "reverse-path": "ok",
        "session-bus": "ok",
        "app": "ok",
        "tray": "note",
    }
    assert "systemctl start vpnguid" in checks(output)["service"]["todo"]


async def test_with_the_service_all_is_well_and_a_tunnel_is_in_use(rig: Rig, polkit: None) -> None:
    rig.start_service()
    async with peer(rig.system_bus, rig.uid) as app:
        _, fd, *_ = await app.create("corp0")
        status, output = doctor(rig, "--json")
        os.close(fd)
    assert "wrong" not in levels(output).values(), output
    assert status == 0
    assert "corp0" in checks(output)["leftovers"]["text"]
    status, text = doctor(rig)
    assert status == 0
    lines = text.splitlines()
    assert lines[0].startswith("ok     system: this is ")
    assert lines[1] == "ok     system-bus: the system bus answers"
    assert "       → open the window from the applications' menu, or with: vpngui" in lines


def test_somebody_who_is_not_at_the_screen(rig: Rig, stranger: int) -> None:
    environment = rig.environment(stranger)
    del environment["DBUS_SESSION_BUS_ADDRESS"]
    program = rig.start(
        "doctor", python("vpngui.cli.main", "doctor", "--json"), uid=stranger, environment=environment
    )
    assert program.wait(30) == 1
    found = levels(program.output())
    assert (found["may-use"], found["may-answer"], found["session-bus"]) == ("wrong", "wrong", "note")


def test_a_strict_reverse_path_filter_on_the_way_out(rig: Rig) -> None:
    run(
        (
            "ip link add out0 type veth peer name out1",
            "ip address add 192.0.2.1/24 dev out0",
            "ip link set out0 up",
            "ip link set out1 up",
            "ip route add default via 192.0.2.254",
            "sysctl -qw net.ipv4.conf.out0.rp_filter=1",
        )
    )
    _, output = doctor(rig, "--json")
    assert checks(output)["reverse-path"]["level"] == "wrong"
    assert "net.ipv4.conf.out0.rp_filter=2" in checks(output)["reverse-path"]["todo"]
    run(("sysctl -qw net.ipv4.conf.out0.rp_filter=2",))
    assert levels(doctor(rig, "--json")[1])["reverse-path"] == "ok"


def test_without_any_bus(tmp_path: Path) -> None:
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    environment["DBUS_SESSION_BUS_ADDRESS"] = environment["DBUS_SYSTEM_BUS_ADDRESS"]
    done = subprocess.run(
        python("vpngui.cli.main", "doctor", "--json"), env=environment, capture_output=True, text=True
    )
    found = levels(done.stdout)
    assert (done.returncode, found["system-bus"], found["session-bus"]) == (1, "wrong", "note")


def test_leftovers_are_found_and_repaired(rig: Rig) -> None:
    run(OTHERS)
    before = snapshot.take()
    tables = ("nft list tables", "ip6tables-legacy-save -t filter")
    clean = [filtered(table) for table in tables]
    run(LEFTOVERS)
    assert (
        "inet vpngui, chain VPNGUI_IN of ip6tables"
        in checks(doctor(rig, "--json", uid=0)[1])["leftovers"]["text"]
    )
    status, output = doctor(rig, "--json")
    assert status == 1
    found = checks(output)["leftovers"]
    assert found["level"] == "wrong" and "vpngui doctor --repair" in found["todo"]
    assert users.several() is ("not looked at: the packet filter" in found["text"])
    for what in ("interface left0", "10.66.0.0/16 in table 7609", "table 7609 (IPv4)", "table 7610 (IPv6)"):
        assert what in found["text"]
    assert "mine0" not in found["text"] and "10.77" not in found["text"] and "7611" not in found["text"]

    status, output = doctor(rig, "--repair", uid=0)
    assert (status, before.difference(snapshot.take())) == (0, []), output
    assert [filtered(table) for table in tables] == clean
    assert "removed: link left0" in output
    assert "nothing of vpngui is in this computer's network" in output
    status, output = doctor(rig, "--repair", uid=0)
    assert status == 0 and "nothing of vpngui was there" in output


def test_the_repair_stops_before_a_running_service(rig: Rig) -> None:
    rig.start_service()
    status, output = doctor(rig, "--repair", uid=0)
    assert status == 1 and "systemctl stop vpnguid" in output


def test_who_is_not_root_and_has_no_pkexec_is_told_the_command(rig: Rig, stranger: int) -> None:
    command = ["env", "PATH=/nonexistent", *python("vpngui.cli.main", "doctor", "--repair")]
    program = rig.start("doctor", command)
    assert program.wait(30) == 1
    assert "    sudo " in program.output() and "--reset\n" in program.output()


@pytest.mark.skipif(shutil.which("pkexec") is None, reason="pkexec is not installed")
def test_pkexec_asks_for_the_repair(tmp_path: Path, stranger: int) -> None:
    # Where a setuid program looks, whatever its environment says.
    socket = Path("/run/dbus/system_bus_socket")
    action = "org.freedesktop.policykit.exec"
    with (
        hosts.fresh_network(),
        Rig(tmp_path / "logs", screen_kind="none", grants={action: [users.PERSON]}) as rig,
    ):
        before = snapshot.take()
        run(LEFTOVERS)
        socket.symlink_to(rig.system_bus.partition("path=")[2].partition(",")[0])
        try:
            outcomes = [repaired_by(rig, uid) for uid in (stranger, users.PERSON)]
        finally:
            socket.unlink()
        assert [done.returncode for done in outcomes] == [1, 0], outcomes
        assert "it was not allowed; by hand" in outcomes[0].stderr
        assert before.difference(snapshot.take()) == []


def repaired_by(rig: Rig, uid: int) -> subprocess.CompletedProcess[str]:
    """As a login shell would run it: what is setuid may become root."""
    vpnguid = rig.home(uid) / "vpnguid"
    vpnguid.write_text(f'#!/bin/sh\nexec {shlex.join(python("vpngui.service.daemon"))} "$@"\n')
    vpnguid.chmod(0o755)
    environment = rig.environment(uid)
    environment["PATH"] = f"{vpnguid.parent}:{environment['PATH']}"
    user = ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "--"]
    command = [*user, *python("vpngui.cli.main", "doctor", "--repair")]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
