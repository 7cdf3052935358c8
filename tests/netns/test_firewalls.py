"""A change of the packet filter by any program is heard of, and nothing when there is none."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest

from vpngui.observe.firewalls import IPTABLES, watch_firewalls
from vpngui.sandbox import users
from vpngui.sandbox.process import as_user

SECONDS = 5.0
TABLE = "table inet others { set s { type ipv4_addr; }; chain c { type filter hook input priority 0; }; }"
LEGACY = "iptables-legacy"


class Heard:
    """Who changed something, so far."""

    def __init__(self, lock: Path) -> None:
        self.lock = lock
        self.programs: list[str] = []
        self._something = asyncio.Event()
        self.end: Callable[[], None] = lambda: None

    def __call__(self, program: str) -> None:
        self.programs.append(program)
        self._something.set()

    def run(self, *command: str, given: str = "") -> None:
        environment = {**os.environ, "XTABLES_LOCKFILE": str(self.lock)}
        subprocess.run(command, input=given, text=True, check=True, env=environment)

    async def since(self, *command: str, given: str = "") -> list[str]:
        """Who is heard of while ``command`` runs and shortly after."""
        await self.quiet()
        self.run(*command, given=given)
        await asyncio.wait_for(self._something.wait(), SECONDS)
        return list(dict.fromkeys(self.programs))

    async def quiet(self) -> None:
        await asyncio.sleep(0.02)
        self.programs.clear()
        self._something.clear()


@pytest.fixture
async def heard(network: None, tmp_path: Path) -> AsyncIterator[Heard]:
    heard = Heard(tmp_path / "xtables.lock")
    heard.end = await watch_firewalls(heard, heard.lock)
    yield heard
    heard.end()


async def test_every_transaction_of_nftables(heard: Heard) -> None:
    elements = ",".join(f"10.0.{number >> 8}.{number & 255}" for number in range(2000))
    for rules in (
        TABLE,
        f"add element inet others s {{ {elements} }}",
        "add rule inet others c ip saddr @s drop",
        "flush ruleset",
    ):
        assert await heard.since("nft", "-f", "-", given=rules) == ["nft"]
        assert len(heard.programs) == 1, "one word for each, however much it changes"


async def test_who_only_looks_is_nobody(heard: Heard) -> None:
    heard.run("nft", "-f", "-", given=TABLE)
    await heard.quiet()
    for command in (["nft", "list", "ruleset"], ["nft", "-c", "flush", "ruleset"]):
        heard.run(*command)
    await asyncio.sleep(0.05)
    assert heard.programs == []


@pytest.mark.skipif(not Path("/usr/sbin/iptables-nft").exists(), reason="iptables without nftables")
async def test_iptables_that_is_nftables(heard: Heard) -> None:
    assert await heard.since("iptables-nft", "-A", "INPUT", "-j", "ACCEPT") == ["iptables-nft"]


async def test_every_change_of_the_legacy_tables(heard: Heard) -> None:
    rules = "*filter\n-A INPUT -j ACCEPT\nCOMMIT\n"
    for command, given in (
        ([LEGACY, "-A", "INPUT", "-j", "DROP"], ""),
        ([LEGACY, "-F"], ""),
        ([f"{LEGACY}-restore"], rules),
        (["ip6tables-legacy", "-P", "OUTPUT", "DROP"], ""),
    ):
        assert await heard.since(*command, given=given) == [IPTABLES]


async def test_the_lock_is_made_removed_and_made_again(heard: Heard) -> None:
    for _ in range(2):
        assert not heard.lock.exists()
        assert await heard.since(LEGACY, "-F") == [IPTABLES]
        assert await heard.since(LEGACY, "-F") == [IPTABLES]
        assert await heard.since("rm", str(heard.lock)) == [IPTABLES]


async def test_no_word_after_the_end(heard: Heard) -> None:
    heard.end()
    heard.end = lambda: None
    heard.run(LEGACY, "-F")
    heard.run("nft", "flush", "ruleset")
    await asyncio.sleep(0.05)
    assert heard.programs == []


AS_THE_SERVICE = """
import asyncio, sys
from vpngui.observe.firewalls import watch_firewalls

async def main():
    end = await watch_firewalls(lambda program: print("changed by", program, flush=True), sys.argv[1])
    print("watching", flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


def as_program(uid: int, lock: Path, capabilities: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        as_user(uid, [sys.executable, "-c", AS_THE_SERVICE, str(lock)], capabilities),
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.mark.skipif(not users.several(), reason="needs the host's root")
def test_as_the_services_user_with_a_lock_that_only_root_reads(network: None) -> None:
    lock = Path("/run/firewall-test/xtables.lock")
    lock.parent.mkdir()
    lock.touch(0o600)
    users.announce()
    with as_program(users.service(), lock, users.SERVICE_CAPABILITIES) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "watching\n"
        (lock.parent / "neighbour").write_text("is nothing")
        subprocess.run(["nft", "add", "table", "ip", "others"], check=True)
        assert program.stdout.readline() == "changed by nft\n"
        subprocess.run([LEGACY, "-F"], check=True, env={**os.environ, "XTABLES_LOCKFILE": str(lock)})
        assert program.stdout.readline() == "changed by iptables\n"
        program.kill()


@pytest.mark.skipif(not users.several(), reason="needs the host's root")
def test_without_the_privilege_it_says_so(network: None) -> None:
    users.announce()
    with as_program(users.PERSON, Path("/run/xtables.lock"), ()) as program:
        assert program.stdout is not None
        assert "changes of nftables cannot be watched" in program.stdout.read()
