"""The long campaign (``make soak``) in small: the same code, less of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.soak import leaks, residue
from benchmarks.soak.machine import BACK_ENDS
from benchmarks.soak.sequences import Sequence, Step
from tests.logs import NO_BLOCKING

SEED = 20_260_101
SWAPS, KILLS = 100, 3
SEQUENCES = 20

AT_ONCE: Sequence = (
    Step("create", 2, 0, {"name": "corp0"}),
    Step("create", 1, 0, {"name": "home0"}),
    Step("settings", 2, 0, {"local": ["as", ["10.9.3.2/32"]], "routes": ["as", ["0.0.0.0/0", "::/0"]]}),
    Step("settings", 1, 0, {"local": ["as", ["10.9.1.2/24"]], "routes": ["as", ["203.0.113.0/24"]]}),
    Step("up", 2, 0, {"local_network": False, "remember": "once", "by_person": True}),
    Step("up", 1, 0, {"local_network": True, "remember": "hour", "by_person": False}),
)
"""Two tunnels that hand packets to each other; both owners are killed at the end, the number being even."""


@pytest.mark.parametrize("backend", BACK_ENDS)
async def test_no_policy_leaks_while_it_is_swapped_or_the_service_killed(
    backend: str, tmp_path: Path
) -> None:
    tally = await leaks.campaign(tmp_path / "logs", backend, SWAPS, KILLS, SEED)
    assert not tally.leaked, str(tally)
    assert (tally.swaps, tally.kills) == (SWAPS, KILLS)
    assert tally.allowed > 0 and min(tally.offered.values()) > 0, str(tally)


@pytest.mark.parametrize("backend", BACK_ENDS)
async def test_random_sequences_leave_nothing(backend: str, tmp_path: Path) -> None:
    found = await residue.campaign(
        tmp_path / "logs", backend, SEQUENCES, SEED + BACK_ENDS.index(backend) * 1000
    )
    assert not found, "\n".join(map(str, found))


async def test_owners_that_die_at_the_same_moment_leave_nothing(tmp_path: Path) -> None:
    async with residue.stage(tmp_path / "logs", "nftables", NO_BLOCKING) as stage:
        for _ in range(5):
            assert await stage.play(AT_ONCE) == []
