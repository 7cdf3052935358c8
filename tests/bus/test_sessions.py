"""Who has the privileges with no rule at all: the sessions that logind reports, read by the real polkitd."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.bus.peer import Peer, puppet
from tests.bus.sessions import Session, Sessions
from vpngui.contract import names
from vpngui.model.errors import PermissionDenied
from vpngui.sandbox import users
from vpngui.sandbox.rig import Rig


@asynccontextmanager
async def program(desk: Rig, sessions: Sessions, uid: int, place: str) -> AsyncIterator[Peer]:
    """A program of ``uid`` in the control group ``place``."""
    async with puppet(desk.system_bus, uid, place=lambda pid: sessions.join(pid, place)) as peer:
        yield peer


async def may(peer: Peer, action: str) -> bool:
    """Tried, not asked: make a tunnel, or become the agent."""
    try:
        if action == names.ACTION_USE:
            path, fd, *_ = await peer.create("corp0")
            os.close(fd)
            await peer.tunnel(path, "Destroy")
        else:
            await peer.manager("RegisterAgent")
            await peer.manager("UnregisterAgent")
    except PermissionDenied:
        return False
    return True


async def becomes(peer: Peer, action: str, expected: bool) -> None:
    """polkitd hears of a session's change by inotify, and the service from polkitd."""
    for _ in range(200):
        if await may(peer, action) is expected:
            return
        await asyncio.sleep(0.02)
    assert await may(peer, action) is expected


BOTH = (names.ACTION_USE, names.ACTION_AGENT)


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        (Session("c1", users.PERSON), True),
        (Session("c1", users.PERSON, active=False), False),
        (Session("c1", users.PERSON, remote=True, seat=""), False),
        (Session("c1", users.PERSON, active=False, remote=True, seat=""), False),
    ],
    ids=["active and local", "inactive", "remote", "remote and inactive"],
)
async def test_the_session_decides(desk: Rig, sessions: Sessions, session: Session, expected: bool) -> None:
    sessions.open(session)
    async with program(desk, sessions, session.uid, session.place) as peer:
        for action in BOTH:
            assert await may(peer, action) is expected, action
        with pytest.raises(PermissionDenied, match="password" if expected else names.ACTION_MANAGE):
            async with program(desk, sessions, 0, "system.slice/other.service") as root:
                path, fd, *_ = await root.create("corp1")
                os.close(fd)
                await peer.tunnel(path, "Destroy")


async def test_without_a_session_there_is_no_privilege(desk: Rig, sessions: Sessions) -> None:
    sessions.open(Session("c1", users.PERSON))
    async with program(desk, sessions, users.STRANGER, "system.slice/cron.service") as peer:
        for action in BOTH:
            assert not await may(peer, action), action


async def test_what_the_persons_own_manager_starts_counts_as_the_session(
    desk: Rig, sessions: Sessions
) -> None:
    session = sessions.open(Session("c1", users.PERSON))
    manager = f"user.slice/user-{users.PERSON}.slice/user@{users.PERSON}.service/app.slice/app.service"
    async with program(desk, sessions, users.PERSON, manager) as peer:
        assert await may(peer, names.ACTION_USE)
        sessions.change(session, active=False)
        await becomes(peer, names.ACTION_USE, False)


async def test_a_session_that_is_left_loses_it_and_has_it_again(desk: Rig, sessions: Sessions) -> None:
    session = sessions.open(Session("c1", users.PERSON))
    other = sessions.open(Session("c2", users.STRANGER, active=False))
    async with (
        program(desk, sessions, session.uid, session.place) as one,
        program(desk, sessions, other.uid, other.place) as two,
    ):
        for action in BOTH:
            assert (await may(one, action), await may(two, action)) == (True, False)
        session, other = sessions.change(session, active=False), sessions.change(other, active=True)
        for action in BOTH:
            await becomes(one, action, False)
            await becomes(two, action, True)
        sessions.change(session, active=True)
        await becomes(one, names.ACTION_USE, True)
        sessions.close(session.number)
        await becomes(one, names.ACTION_USE, False)


async def test_a_person_is_in_front_in_every_session_or_in_none(desk: Rig, sessions: Sessions) -> None:
    """polkitd looks at the person's state, not at the session's own."""
    front = sessions.open(Session("c1", users.PERSON))
    behind = sessions.open(Session("c2", users.PERSON, active=False))
    async with program(desk, sessions, behind.uid, behind.place) as peer:
        assert await may(peer, names.ACTION_USE)
        sessions.close(front.number)
        await becomes(peer, names.ACTION_USE, False)
