"""For how long an answer holds: over crashes and restarts, until logout, no longer than its process."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.lasting import Machine, ids, known, machine, until
from tests.bus.logind import Logind, logind
from tests.bus.peer import Peer, puppet
from tests.bus.remembering import (
    ANOTHER,
    PROGRAM,
    answered,
    application,
    asked,
    asks,
    by,
    granted,
    remember,
    standing,
)
from vpngui.model.consent import Remember
from vpngui.model.errors import InvalidParameter, PermissionDenied

__all__ = ["known", "machine"]  # fixtures


# --- always, one hour ---------------------------------------------------------------------------------


@pytest.mark.parametrize("decision", ["allow", "deny"])
async def test_always_outlives_a_crash_and_an_end_in_good_order(machine: Machine, decision: str) -> None:
    id_ = await answered(machine.agent, machine.app, Remember.ALWAYS, decision=decision)
    [before] = await granted(machine.agent)
    for end in (machine.crash, machine.restart, machine.crash):
        await end()
        assert await granted(machine.agent) == [before]
        assert await standing(machine.agent, machine.app) == id_
    [file] = (machine.state / "grants").iterdir()
    assert (file.name, file.stat().st_mode & 0o777) == (f"{machine.rig.uid}.json", 0o600)
    await machine.agent.manager("RevokeGrant", "s", id_)
    await machine.crash()
    assert await ids(machine.agent) == [] and not list((machine.state / "grants").iterdir())
    assert await standing(machine.agent, machine.app) == ""


async def test_how_often_it_was_used_is_kept(machine: Machine) -> None:
    id_ = await answered(machine.agent, machine.app, Remember.ALWAYS)
    path = await machine.app.tunnel()
    token, _ = await asks(machine.agent, machine.app, path)
    await machine.agent.finish(token, "allow", **by(id_))
    await machine.restart()
    [grant] = await granted(machine.agent)
    assert grant.uses == 1 and grant.last_used > 0


async def test_an_hour_outlives_a_crash_and_nothing_else(machine: Machine) -> None:
    id_ = await answered(machine.agent, machine.app, Remember.HOUR)
    await machine.crash()
    [grant] = await granted(machine.agent)
    assert (grant.id, grant.remember) == (id_, Remember.HOUR) and 3500 < grant.seconds <= 3600
    assert await standing(machine.agent, machine.app) == id_
    await machine.restart()
    assert await ids(machine.agent) == []


def rewritten(machine: Machine, change: Callable[[dict[str, Any]], None]) -> None:
    """Change what the journal of a dead service says of its one remembered answer."""
    journal = machine.rig.runtime_folder / "journal"
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    [value] = [
        value
        for line in lines
        for key, value in line.get("change", {}).items()
        if key.startswith("grant/") and value
    ]
    change(value)
    journal.write_text("".join(json.dumps(line) + "\n" for line in lines))


LONGER: tuple[Callable[[dict[str, Any]], None], ...] = (
    lambda value: value.update(boot="0" * 36),  # the computer was started anew, and its clock with it
    lambda value: value["kept"].update(until=value["kept"]["until"] + 60),
    lambda value: value["kept"].update(until=1.0),  # it is over
    lambda value: value["kept"].update(until=0),
    lambda value: value["kept"].update(remember="always"),
    lambda value: value["kept"].update(remember="logout", until=0),
    lambda value: value["kept"]["asker"].update(executable="/usr/bin/sort"),
    lambda value: value["kept"].pop("asked"),
    lambda value: value.pop("kept"),
    lambda value: value.update(more=1),
)


async def test_an_hour_is_not_made_longer(machine: Machine) -> None:
    for number, change in enumerate(LONGER):
        await answered(machine.agent, machine.app, Remember.HOUR)
        machine.service.kill()
        rewritten(machine, change)
        await machine.start()
        assert await ids(machine.agent) == [], number
        assert await standing(machine.agent, machine.app) == "", number


async def test_an_hour_ends_by_itself(machine: Machine) -> None:
    await answered(machine.agent, machine.app, Remember.HOUR)
    machine.service.kill()
    soon = time.clock_gettime(time.CLOCK_BOOTTIME) + 8
    rewritten(machine, lambda value: value["kept"].update(until=soon))
    await machine.start()
    [grant] = await granted(machine.agent)
    assert grant.seconds <= 8
    path = await machine.app.tunnel()
    token, request = await asks(machine.agent, machine.app, path)
    assert request.memory.standing is not None
    machine.agent.signals.clear()
    await asyncio.sleep(max(0.0, soon - time.clock_gettime(time.CLOCK_BOOTTIME)))
    with pytest.raises(PermissionDenied):  # it was frozen in time, and the answer came too late
        await machine.agent.finish(token, "allow", **by(grant.id))
    await until(lambda: _heard(machine.agent, "GrantsChanged"))
    assert await ids(machine.agent) == []


async def test_what_the_person_took_down_stays_down_over_a_crash(machine: Machine) -> None:
    agent, app = machine.agent, machine.app
    await answered(agent, app, Remember.ALWAYS)
    path = await app.tunnel()
    await agent.allow(path, "up")
    await agent.allow(path, "down")  # the person, in the app
    await machine.crash()
    _, request = await asks(agent, app, path)
    assert request.memory.standing is None


# --- until logout -------------------------------------------------------------------------------------


@asynccontextmanager
async def logged_in(machine: Machine, *sessions: str) -> AsyncIterator[Logind]:
    async with logind(machine.rig.system_bus) as manager:
        for number in sessions:
            await manager.log_in(number, machine.rig.uid)
        yield manager


async def test_until_logout_is_until_the_last_session_ends(machine: Machine) -> None:
    async with logged_in(machine, "1", "2") as manager:
        assert Remember.LOGOUT in (await asked(machine.agent, machine.app)).memory.offered
        id_ = await answered(machine.agent, machine.app, Remember.LOGOUT)
        await machine.crash()
        assert await standing(machine.agent, machine.app) == id_
        await manager.log_in("3", machine.rig.uid)
        assert await ids(machine.agent) == [id_]  # a look: sessions that never meet are different logins
        await manager.log_out("1")
        await manager.log_out("2")
        assert await standing(machine.agent, machine.app) == id_  # one that came later is still there
        machine.agent.signals.clear()
        await manager.log_out("3")
        await until(lambda: _heard(machine.agent, "GrantsChanged"))
        assert await ids(machine.agent) == []
        assert (await asked(machine.agent, machine.app)).memory.offered == (Remember.HOUR, Remember.ALWAYS)


async def _heard(agent: Peer, member: str) -> bool:
    return any(member == one for _, one, _ in agent.signals)


async def test_a_login_after_a_logout_is_another_one(machine: Machine) -> None:
    async with logged_in(machine, "1") as manager:
        await answered(machine.agent, machine.app, Remember.LOGOUT)
        machine.service.kill()
        await manager.log_out("1")
        await manager.log_in("2", machine.rig.uid)  # while the service was dead
        await machine.start()
        assert await ids(machine.agent) == []

        await answered(machine.agent, machine.app, Remember.LOGOUT)
        manager.close("2")  # a program of it goes on, so logind says nothing
        assert await standing(machine.agent, machine.app) == ""
        assert await ids(machine.agent) == []


async def test_a_greeter_and_a_timer_are_nobodys_login(machine: Machine) -> None:
    async with logged_in(machine) as manager:
        await manager.log_in("c1", machine.rig.uid, "greeter")
        await manager.log_in("4", machine.rig.uid, "background")
        await manager.log_in("5", machine.rig.uid + 1)
        assert Remember.LOGOUT not in (await asked(machine.agent, machine.app)).memory.offered


async def test_without_logind_it_is_neither_offered_nor_used(machine: Machine) -> None:
    async with logged_in(machine, "1") as manager:
        id_ = await answered(machine.agent, machine.app, Remember.LOGOUT)
    request = await asked(machine.agent, machine.app)
    assert request.memory.standing is None and Remember.LOGOUT not in request.memory.offered
    async with logind(machine.rig.system_bus, manager):  # it was only restarted
        assert await standing(machine.agent, machine.app) == id_
    await machine.restart()
    assert await ids(machine.agent) == []


async def test_only_logind_is_believed(machine: Machine) -> None:
    async with logged_in(machine, "1"):
        id_ = await answered(machine.agent, machine.app, Remember.LOGOUT)
        for bus in (machine.app.peer.bus, machine.agent.bus):
            await Logind(bus)._announce("SessionRemoved", "1")
        assert await standing(machine.agent, machine.app) == id_


# --- who asks -----------------------------------------------------------------------------------------


async def test_another_program_and_another_script_are_asked_again(machine: Machine) -> None:
    rig, agent = machine.rig, machine.agent
    id_ = await answered(agent, machine.app, Remember.ALWAYS)
    async with application(rig) as again, application(rig, program=ANOTHER) as other:
        assert await standing(agent, again) == id_  # another process of the same program
        assert await standing(agent, other) == ""
    async with application(rig, program=None) as script, application(rig, program=None) as another:
        assert (await asked(agent, script)).memory.offered == (Remember.HOUR,)
        token, _ = await asks(agent, script, await script.tunnel())
        with pytest.raises(InvalidParameter):
            await agent.finish(token, "allow", **remember("always"))
        await agent.finish(token, "allow", **remember("hour"))
        mine = next(one for one in await granted(agent) if one.process)
        for path in [path for path in await script.peer.objects() if path.startswith("/")]:
            await script.peer.tunnel(path, "Destroy")
        assert await standing(agent, script) == mine.id
        assert await standing(agent, another) == ""
        await machine.crash()
        assert await standing(agent, script) == mine.id
        assert await standing(agent, another) == ""
    # Its process has ended, and the answer with it.
    agent.signals.clear()
    await until(lambda: _is([id_], agent))


async def _is(expected: list[str], agent: Peer) -> bool:
    return await ids(agent) == expected


async def test_another_person_sees_nothing_and_changes_nothing(stranger: int, machine: Machine) -> None:
    rig, agent = machine.rig, machine.agent
    id_ = await answered(agent, machine.app, Remember.ALWAYS)
    path = await machine.app.tunnel()
    token, _ = await asks(agent, machine.app, path)
    async with puppet(rig.system_bus, stranger, program=[PROGRAM]) as theirs:
        for member, body in (("ListGrants", ()), ("RevokeGrant", ("s", id_)), ("ListAnswers", ("ut", 9, 0))):
            with pytest.raises(PermissionDenied):
                await theirs.manager(member, *body)
        with pytest.raises(PermissionDenied):
            await theirs.finish(token, "allow", **by(id_))
    assert await ids(agent) == [id_]


# --- while a question is open -------------------------------------------------------------------------


async def test_a_revoked_answer_decides_no_open_question(machine: Machine) -> None:
    agent, app = machine.agent, machine.app
    id_ = await answered(agent, app, Remember.ALWAYS)
    path = await app.tunnel()
    token, request = await asks(agent, app, path)
    assert request.memory.standing is not None
    await agent.manager("RevokeGrant", "s", id_)
    with pytest.raises(PermissionDenied):
        await agent.finish(token, "allow", **by(id_))
    assert await app.state(path) == "asking-up"
    await agent.finish(token, "allow")  # the person


async def test_a_token_works_once_with_a_remembered_answer_too(machine: Machine) -> None:
    agent, app = machine.agent, machine.app
    id_ = await answered(agent, app, Remember.ALWAYS)
    path = await app.tunnel()
    token, _ = await asks(agent, app, path)
    with pytest.raises(PermissionDenied):
        await app.peer.finish(token, "allow", **by(id_))  # only the agent
    with pytest.raises(InvalidParameter, match="nothing to choose"):
        await agent.finish(token, "allow", **by(id_), **remember("always"))
    with pytest.raises(PermissionDenied):
        await agent.finish(token, "allow", **by("0" * 16))
    await agent.finish(token, "allow", **by(id_))
    await agent.allow(path, "down")
    for options in ({}, by(id_)):
        with pytest.raises(InvalidParameter):
            await agent.finish(token, "allow", **options)
    await machine.crash()
    with pytest.raises(InvalidParameter):
        await agent.finish(token, "allow", **by(id_))


async def test_what_another_tunnel_took_meanwhile_is_not_taken_back(machine: Machine) -> None:
    """The request was covered when it was frozen, and is not any more."""
    agent, app = machine.agent, machine.app
    id_ = await answered(agent, app, Remember.ALWAYS)
    path = await app.tunnel()
    token, request = await asks(agent, app, path)
    assert request.memory.standing is not None
    async with application(machine.rig, program=ANOTHER) as other:
        theirs = await other.tunnel(name="other0")  # the same networks
        await other.peer.update(theirs, local=Variant("as", ["10.9.0.9/24"]))
        await agent.allow(theirs, "up")
        with pytest.raises(PermissionDenied):
            await agent.finish(token, "allow", **by(id_))
        assert await other.state(theirs) == "up" and await app.state(path) == "asking-up"
