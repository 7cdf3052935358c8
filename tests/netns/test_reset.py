"""``vpnguid --reset`` on whatever a crash, or somebody, left behind: the network is as it was without us."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests.logs import NO_BLOCKING
from vpngui.apply.dns.probe import Places
from vpngui.apply.dns.resolv_file import ResolvFile
from vpngui.plan.dns import LinkDns
from vpngui.sandbox import namespaces, snapshot, users
from vpngui.sandbox.process import as_user, python, run
from vpngui.service.journal import Journal
from vpngui.service.runtime_folder import Folder

ROOT = Path(__file__).resolve().parents[2]
UNIT = ROOT / "packaging/systemd/vpnguid.service"
PLACES = Places()
NO_BUS = "unix:path=/run/no-such-bus"

FOREIGN = """
ip link add mine0 type veth peer name mine1
ip link set mine0 addrgenmode none up alias somebody
ip link set mine1 addrgenmode none up
ip address add 192.0.2.1/24 dev mine0
ip route add default via 192.0.2.254
ip route add 10.77.0.0/16 dev mine0 table 7609
ip route add 10.78.0.0/16 dev mine0 proto 186 table 100
ip rule add table 7609 priority 7599
ip rule add table 7609 priority 7600 protocol boot
ip rule add table 100 priority 7600
ip -6 rule add fwmark 0x76000001 table 7609 priority 7601
nft add table inet mine
nft add chain inet mine input { type filter hook input priority 0 ; }
nft add rule inet mine input ip saddr 203.0.113.9 drop
iptables-legacy -N MINE
iptables-legacy -A MINE -s 203.0.113.9 -j DROP
iptables-legacy -A OUTPUT -j MINE
ip6tables-legacy -A FORWARD -s 2001:db8:9::/48 -j DROP
ipset create mine hash:net
ipset add mine 203.0.113.0/24
"""

LEFTOVERS = {
    "links, down and renamed": """
        ip tuntap add left1 mode tun
        ip link set left1 alias vpngui:11
        ip tuntap add left2 mode tun
        ip link set left2 alias vpngui:12
        ip link set left2 name innocent0
    """,
    "rules without tables": """
        ip rule add table 7600 priority 7600 protocol 186
        ip -6 rule add not fwmark 0x76000007 table 17599 priority 7600 protocol 186
        ip rule add table 7605 priority 7600 protocol 186
        ip rule add not fwmark 0x76000005 table 7605 priority 7600 protocol 186
        ip rule add not fwmark 0x76000006 table 7605 priority 7600 protocol 186
        ip rule add fwmark 0x5 table 7605 priority 7600 protocol 186
    """,
    "routes without rules, over somebody's link": """
        ip route add 10.66.0.0/16 dev mine0 table 7602 proto 186
        ip route add 10.66.0.0/16 dev mine0 table 7602 proto 186 metric 7
        ip route add blackhole 10.67.0.0/16 table 7602 proto 186
        ip route add prohibit 10.68.0.0/16 table 7602 proto 186
        ip -6 route add 2001:db8:66::/48 dev mine0 table 17599 proto 186
        ip -6 route add 2001:db8:66::/48 dev mine0 table 17599 proto 186 metric 7
    """,
    "halves in nftables": """
        nft add table inet vpngui_list_trackers
        nft add set inet vpngui_list_trackers v4 { type ipv4_addr ; flags interval ; }
        nft add table inet vpngui_spare
        nft add table ip6 vpngui
    """,
    "halves in iptables": """
        iptables-legacy -N VPNGUI_FWD
        ip6tables-legacy -N VPNGUI_FWD
        iptables-legacy -N VPNGUI_IN
        iptables-legacy -I MINE 1 -j VPNGUI_IN
        ipset create vpngui.4.dead hash:net
        ipset create vpngui.l4.trackers.a hash:net counters
    """,
}
TUNNEL = """
    ip tuntap add left0 mode tun
    ip link set left0 alias vpngui:1 mtu 1400 up
    ip address add 10.9.0.2/24 dev left0 noprefixroute
    ip address add 2001:db8:9::2/64 dev left0 noprefixroute nodad
    ip route add default dev left0 table 7601 proto 186
    ip -6 route add default dev left0 table 7601 proto 186
    ip route add throw 192.0.2.0/24 table 7601 proto 186
    ip -6 route add unreachable 2001:db8:7::/48 table 7601 proto 186
    ip rule add not fwmark 0x76000001 table 7601 priority 7600 protocol 186
    ip -6 rule add not fwmark 0x76000001 table 7601 priority 7600 protocol 186
"""
NFTABLES = """
    nft add table inet vpngui
    nft add set inet vpngui ours { type ipv4_addr ; flags interval ; elements = { 10.0.0.0/8 } ; }
    nft add chain inet vpngui output { type filter hook output priority 10 ; }
    nft add chain inet vpngui more
    nft add rule inet vpngui output ip daddr @ours jump more
    nft add rule inet vpngui more drop
    nft add table arp vpngui
"""
IPTABLES = """
    ipset create vpngui.4.0a1b hash:net
    ipset add vpngui.4.0a1b 10.0.0.0/8
    ipset create vpngui.6.0a1b hash:net family inet6
    iptables-legacy -N VPNGUI_OUT_a
    iptables-legacy -A VPNGUI_OUT_a -m set --match-set vpngui.4.0a1b dst -j RETURN
    iptables-legacy -A VPNGUI_OUT_a -j DROP
    iptables-legacy -N VPNGUI_OUT
    iptables-legacy -A VPNGUI_OUT -j VPNGUI_OUT_a
    iptables-legacy -I OUTPUT -j VPNGUI_OUT
    ip6tables-legacy -N VPNGUI_OUT
    ip6tables-legacy -A VPNGUI_OUT -m set --match-set vpngui.6.0a1b dst -j DROP
    ip6tables-legacy -I OUTPUT -j VPNGUI_OUT
"""


def commands(script: str) -> None:
    for line in script.strip().splitlines():
        run(shlex.split(line))


def everything() -> list[str]:
    """Every line that another eye than ours sees of the network."""
    lines = list(snapshot.take().lines)
    for what in ("nft list ruleset", "iptables-legacy-save", "ip6tables-legacy-save", "ipset list"):
        output = re.sub(
            r"\[\d+:\d+\]|^#.*$|initval \w+|(?<=References: )\d+", "", run(what.split()), flags=re.M
        )
        lines += [f"{what}: {line}" for line in output.splitlines()]
    lines += [f"resolv.conf: {line}" for line in PLACES.resolv_conf.read_text().splitlines()]
    return lines


@pytest.fixture
def resolv_conf(tmp_path: Path) -> Iterator[Path]:
    """A resolv.conf of the test's own at the place that the service knows, and an empty /var/lib."""
    own = tmp_path / "resolv.conf"
    own.write_text("nameserver 192.0.2.53\nsearch example.org\n")
    target = PLACES.resolv_conf.resolve()
    if not target.exists():  # it leads into /run, which is the sandbox's own
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    run(["mount", "--bind", str(own), str(target)])
    namespaces.mount_tmpfs(PLACES.state.parent, "0755")
    yield own
    run(["umount", str(PLACES.state.parent)])
    run(["umount", str(target)])


@pytest.fixture
def machine(network: None, resolv_conf: Path) -> list[str]:
    """Somebody's computer, with settings of their own; as it is without us."""
    commands(FOREIGN)
    return everything()


def reset(folder: Path, become: tuple[str, ...] = ()) -> tuple[int, str, str]:
    """Run it without any bus: status, what it did, what it complains of."""
    environment = {
        **os.environ,
        "DBUS_SYSTEM_BUS_ADDRESS": NO_BUS,
        "PYTHONPATH": f"{NO_BLOCKING}{os.pathsep}{ROOT}",
    }
    command = [*become, *python("vpngui.service.daemon", "--reset", "--runtime-directory", str(folder))]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


@contextmanager
def without_nft() -> Iterator[None]:
    """As if the program had been removed meanwhile."""
    program = shutil.which("nft")
    assert program is not None
    run(["mount", "--bind", "/dev/null", program])
    try:
        yield
    finally:
        run(["umount", program])


@pytest.mark.parametrize("leftover", LEFTOVERS)
def test_it_goes_and_nothing_else_does(machine: list[str], leftover: str, tmp_path: Path) -> None:
    commands(LEFTOVERS[leftover])
    assert everything() != machine
    status, output, complaints = reset(tmp_path / "run")
    assert everything() == machine
    assert (status, complaints) == (0, "")
    assert output.startswith("removed: ")


def test_all_of_it_at_once_and_twice(machine: list[str], tmp_path: Path, resolv_conf: Path) -> None:
    for leftover in (*LEFTOVERS.values(), TUNNEL, NFTABLES, IPTABLES):
        commands(leftover)
    ResolvFile(PLACES.resolv_conf, PLACES.state).put(
        (LinkDns(7, "left0", (ip_address("10.9.0.53"),), ("corp.example",)),)
    )
    assert "10.9.0.53" in resolv_conf.read_text()
    folder = tmp_path / "run"
    journal = Journal.open(folder)
    journal.commit(journal.begin({"tunnel/1": {"name": "left0"}}))
    journal.close()
    (folder / "journal.damaged").write_text("nonsense")

    status, output, complaints = reset(folder)
    assert everything() == machine
    assert (status, complaints) == (0, "")
    for what in ("link left0", "name resolution", "nftables", "iptables", f"{folder}/journal"):
        assert what in output
    assert not folder.exists()

    assert reset(folder) == (0, "nothing of vpngui was there\n", "")
    assert everything() == machine


def test_answers_that_hold_always_stay_and_it_says_so(machine: list[str], tmp_path: Path) -> None:
    file = PLACES.state.parent / "vpngui/grants/1000.json"
    file.parent.mkdir(parents=True)
    file.write_text("{}")
    said = f"nothing of vpngui was there\nkept: the answers that hold always, in {file.parent}\n"
    assert reset(tmp_path / "run") == (0, said, "")
    assert file.exists()


def test_what_cannot_be_removed_is_said_and_keeps_nothing_else(machine: list[str], tmp_path: Path) -> None:
    commands(NFTABLES)
    with_tables = everything()
    commands(TUNNEL)
    commands(IPTABLES)
    with without_nft():
        status, output, complaints = reset(tmp_path / "run")
    assert status == 1
    assert "inet vpngui" in complaints and "install nftables" in complaints
    assert "removed: link left0" in output
    assert everything() == with_tables
    assert reset(tmp_path / "run")[0] == 0
    assert everything() == machine


def test_it_says_that_it_needs_a_privilege(machine: list[str], tmp_path: Path) -> None:
    commands(TUNNEL)
    before = everything()
    without = ("setpriv", "--inh-caps=-net_admin", "--bounding-set=-net_admin")
    status, output, complaints = reset(tmp_path / "run", without)
    assert (status, output) == (1, "")
    assert "CAP_NET_ADMIN" in complaints
    assert everything() == before


def test_a_running_service_is_left_alone_without_any_bus(machine: list[str], tmp_path: Path) -> None:
    commands(TUNNEL)
    before = everything()
    folder = Folder(tmp_path / "run")  # as the service holds it
    status, output, complaints = reset(tmp_path / "run")
    assert (status, output) == (2, "")
    assert "systemctl stop vpnguid" in complaints
    assert everything() == before
    folder.close()
    assert reset(tmp_path / "run")[0] == 0
    assert everything() == machine


@pytest.mark.parametrize(("result", "gone"), [("success", True), ("signal", False), ("exit-code", False)])
def test_the_unit_runs_it_after_an_end_in_good_order_only(
    machine: list[str], tmp_path: Path, result: str, gone: bool
) -> None:
    """With the unit's user and capabilities; after a crash what blocks has to hold until the restart."""
    users.announce()
    commands(TUNNEL)
    commands(NFTABLES)
    commands(IPTABLES)
    before = everything()
    [line] = re.findall(r"^ExecStopPost=(.*)$", UNIT.read_text(), re.MULTILINE)
    vpnguid = shlex.join(python("vpngui.service.daemon"))
    command = shlex.split(line.replace("$$", "$").replace("/usr/bin/vpnguid", vpnguid))
    environment = {
        **os.environ,
        "DBUS_SYSTEM_BUS_ADDRESS": NO_BUS,
        "PYTHONPATH": str(ROOT),
        "RUNTIME_DIRECTORY": "/run/vpngui",
        "SERVICE_RESULT": result,
    }
    done = subprocess.run(
        as_user(users.service(), command, users.SERVICE_CAPABILITIES),
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert everything() == (machine if gone else before)


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[tuple[Path, list[Path]]]:
    """The files that `make install` makes, empty; where they lie outside the prefix, that is hidden."""
    prefix, places = tmp_path / "usr", []
    script = (ROOT / "packaging/install.sh").read_text()
    for place in re.findall(r'^    "\S+ (\S+)"$', script, re.MULTILINE):
        path = Path(place.replace("$prefix", str(prefix)))
        if not path.is_relative_to(prefix) and not os.path.ismount(path.parent):
            if not path.parent.exists():
                pytest.skip(f"there is no {path.parent}")
            namespaces.mount_tmpfs(path.parent, "0755")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        places.append(path)
    vpnguid = prefix / "bin/vpnguid"
    vpnguid.parent.mkdir(parents=True)
    vpnguid.write_text(f'#!/bin/sh\nexec {shlex.join(python("vpngui.service.daemon"))} "$@"\n')
    vpnguid.chmod(0o755)
    yield prefix, [*places, vpnguid]
    for folder in {path.parent for path in places if not path.is_relative_to(prefix)}:
        run(["umount", str(folder)])


def test_uninstalling_resets_first_and_goes_no_further_without(
    machine: list[str], installed: tuple[Path, list[Path]]
) -> None:
    prefix, places = installed
    commands(TUNNEL)
    commands(NFTABLES)
    environment = {**os.environ, "PREFIX": str(prefix), "DBUS_SYSTEM_BUS_ADDRESS": NO_BUS}
    environment["PYTHONPATH"] = str(ROOT)

    def uninstall() -> subprocess.CompletedProcess[str]:
        command = ["bash", str(ROOT / "packaging/install.sh"), "uninstall"]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)

    with without_nft():
        done = uninstall()
    assert done.returncode == 1
    assert "install nftables" in done.stderr and "nothing was uninstalled" in done.stderr
    assert all(path.exists() for path in places)

    done = uninstall()
    assert (done.returncode, done.stderr) == (0, "")
    assert "removed: the tables of vpngui in nftables" in done.stdout
    assert not any(path.exists() for path in places)
    assert everything() == machine
