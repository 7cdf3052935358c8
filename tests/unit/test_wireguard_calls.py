from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.model.identity import Grade, Identity
from vpngui.service.around import AroundCalls
from vpngui.service.wireguard_calls import WireGuardCalls


async def require(*_: Any) -> None:
    """Everybody may."""


async def called_by(who: Identity) -> None:
    async def identity() -> Identity:
        return who

    caller: Any = SimpleNamespace(uid=who.uid, identity=identity)
    access: Any = SimpleNamespace(require=require)
    call: Any = SimpleNamespace(body=["wg0", 0, {}], fds=[])
    await WireGuardCalls(access, SimpleNamespace()).call(caller, call)  # type: ignore[arg-type]


async def asked_by(who: Identity) -> None:
    async def identity() -> Identity:
        return who

    caller: Any = SimpleNamespace(uid=who.uid, identity=identity)
    access: Any = SimpleNamespace(require=require)
    await AroundCalls(access, None).call(caller, None)  # type: ignore[arg-type]


sandboxed = pytest.mark.parametrize(
    "who",
    [
        Identity(Grade.FLATPAK, "org.example.App", "/app/bin/app", 1000, 7),
        Identity(Grade.SNAP, "app", "/snap/app/1/app", 1000, 7),
        Identity(uid=1000, pid=7),
    ],
    ids=["flatpak", "snap", "ended while it was looked at"],
)


@sandboxed
async def test_who_is_or_may_be_in_a_sandbox_makes_no_tunnel_of_the_persons(who: Identity) -> None:
    with pytest.raises(PermissionDenied):
        await called_by(who)


@sandboxed
async def test_who_is_or_may_be_in_a_sandbox_does_not_hear_where_this_is(who: Identity) -> None:
    with pytest.raises(PermissionDenied):
        await asked_by(who)


async def test_other_programs_do() -> None:
    with pytest.raises(InvalidParameter, match="file descriptor"):
        await called_by(Identity(Grade.UNVERIFIED, "app", "/home/somebody/app", 1000, 7))
