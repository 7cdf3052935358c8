from __future__ import annotations

import pytest

from vpngui.apply.wireguard.engine import EngineFacts, EngineKind, choose
from vpngui.apply.wireguard.userspace import tun_flags
from vpngui.model.errors import InvalidParameter, NotSupported

BOTH = EngineFacts(True, "/usr/bin/wireguard-go", "0.0.20220316")
PROGRAM = EngineFacts(False, "/usr/bin/wireguard-go", "0.0.20220316")


@pytest.mark.parametrize(
    ("facts", "wanted", "kind"),
    [
        (BOTH, "auto", EngineKind.KERNEL),
        (BOTH, "userspace", EngineKind.USERSPACE),
        (PROGRAM, "auto", EngineKind.USERSPACE),
        (EngineFacts(True), "kernel", EngineKind.KERNEL),
    ],
)
def test_the_kernels_where_it_has_one_unless_told_otherwise(
    facts: EngineFacts, wanted: str, kind: EngineKind
) -> None:
    assert choose(facts, wanted) is kind


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [(EngineFacts(), "auto"), (PROGRAM, "kernel"), (EngineFacts(True), "userspace")],
)
def test_what_is_not_there_is_said(facts: EngineFacts, wanted: str) -> None:
    with pytest.raises(NotSupported, match="WireGuard"):
        choose(facts, wanted)


def test_another_word_is_an_error() -> None:
    with pytest.raises(InvalidParameter):
        choose(BOTH, "boringtun")


@pytest.mark.parametrize(
    ("version", "flags"),
    [("0.0.20220316", 0), ("0.0.20230223", 0x5000), ("0.0.20250522", 0x5000), ("", 0x5000)],
)
def test_a_programs_version_says_how_it_wants_packets(version: str, flags: int) -> None:
    assert tun_flags(version) == flags
