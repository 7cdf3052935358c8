"""Remembered answers: given, used, listed, revoked, and never more than what was answered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from dbus_fast import Variant

from tests.bus.remembering import (
    ELSE,
    NARROWER,
    WIDER,
    WORK,
    agent_of,
    answered,
    application,
    asked,
    asks,
    by,
    granted,
    logged,
    remember,
    standing,
)
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.model.remembered import AnswerResult, AnswerSource
from vpngui.sandbox import users
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig


@pytest.fixture(autouse=True)
def _known() -> Iterator[None]:
    if not users.several():
        pytest.skip(
            "in a user namespace no executable is seen to be root's, so no application is known again"
        )
    yield


@pytest.mark.usefixtures("own_machine")  # what it finds in the log is its own
async def test_an_allowance_is_remembered_used_listed_and_revoked(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        path = await app.tunnel()
        token, request = await asks(agent, app, path)
        assert request.memory.offered == (Remember.HOUR, Remember.ALWAYS)  # there is no logind here
        assert request.memory.standing is None and not request.memory.granted
        assert await agent.finish(token, "allow", **remember("always")) == "corp0 is connected."
        [grant] = await granted(agent)
        assert (grant.decision, grant.direction) == (Decision.ALLOW, Direction.UP)
        assert (grant.remember, grant.process, grant.seconds) == (Remember.ALWAYS, False, 0)
        assert (grant.uses, grant.last_used) == (0, 0)
        assert (grant.effects, grant.settings) == (request.effects, request.settings)
        assert (grant.owner, grant.interface) == (request.identity, "corp0")
        await app.peer.tunnel(path, "Destroy")

        path = await app.tunnel(WORK, "other0")  # what it is called does not matter
        token, request = await asks(agent, app, path)
        found = request.memory.standing
        assert found is not None and (found.id, found.decision) == (grant.id, Decision.ALLOW)
        await agent.finish(token, "allow", **by(grant.id))
        assert await app.state(path) == "up"
        [used] = await granted(agent)
        assert used.uses == 1 and used.last_used > 0
        await app.peer.tunnel(path, "Destroy")

        await agent.manager("RevokeGrant", "s", grant.id)
        assert await granted(agent) == []
        with pytest.raises(InvalidParameter):
            await agent.manager("RevokeGrant", "s", grant.id)
        assert await standing(agent, app) == ""

        _, last, first = await logged(agent)
        assert [(one.result, one.grant) for one in (first, last)] == [(AnswerResult.ALLOWED, grant.id)] * 2
        assert (first.how, last.how) == (AnswerSource.PERSON, AnswerSource.STANDING)
        assert last.id > first.id and first.effects == grant.effects
        assert {"GrantsChanged", "AnswersChanged"} <= {member for _, member, _ in agent.signals}
        assert not any(member.endswith("sChanged") and path == "/" for path, member, _ in app.peer.signals)


async def test_a_wider_request_asks_again_and_says_what_is_new(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        id_ = await answered(agent, app, Remember.ALWAYS)
        assert await standing(agent, app, NARROWER) == id_
        token, request = await asks(agent, app, await app.tunnel(WIDER))
        assert request.memory.standing is None and request.memory.granted == id_
        assert request.memory.new_effects == (Effect(EffectKind.CARRIES, "198.51.100.0/24"),)
        with pytest.raises(PermissionDenied, match="ask the person"):
            await agent.finish(token, "allow", **by(id_))
        await agent.finish(token, "allow", **remember("always"))  # it was still open
        [wider] = await granted(agent)  # which holds the narrower one
        assert wider.id != id_


async def test_a_denial_is_remembered_for_all_that_wants_something_of_it(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        id_ = await answered(agent, app, Remember.ALWAYS, decision="deny")
        for settings in (WORK, NARROWER, WIDER):
            request = await asked(agent, app, settings)
            assert request.memory.standing is not None
            assert (request.memory.standing.id, request.memory.standing.decision) == (id_, Decision.DENY)
        assert await standing(agent, app, ELSE) == ""
        path = await app.tunnel()
        token, _ = await asks(agent, app, path)
        with pytest.raises(PermissionDenied):
            await agent.finish(token, "allow", **by(id_))  # it says no
        text = await agent.finish(token, "deny", **by(id_))
        assert "stays disconnected" in text and await app.state(path) == "down"
        assert (await logged(agent))[0].result is AnswerResult.DENIED

        # Nobody is refused their own wish: the person connects in the app.
        token, body = await agent.begin(path, "up")
        assert "standing" not in body
        await agent.finish(token, "allow", **remember("always"))
        [grant] = await granted(agent)
        assert grant.decision is Decision.ALLOW  # what contradicts it has ended


async def test_a_denial_of_more_leaves_what_was_allowed(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        yes = await answered(agent, app, Remember.ALWAYS)
        no = await answered(agent, app, Remember.HOUR, WIDER, "deny")
        assert await standing(agent, app, WORK) == yes
        assert await standing(agent, app, WIDER) == no
        other = await asked(agent, app, {**WORK, "dns_suffixes": Variant("as", ["other.example"])})
        assert (other.memory.standing, other.memory.granted) == (None, yes)


async def test_going_down_is_remembered_for_no_more_than_was_exposed(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        path = await app.tunnel()
        await agent.allow(path, "up")
        token, _ = await asks(agent, app, path, Direction.DOWN)
        await agent.finish(token, "allow", **remember("hour"))
        [grant] = await granted(agent)
        assert (grant.direction, grant.remember) == (Direction.DOWN, Remember.HOUR)
        assert 3590 <= grant.seconds <= 3600

        await agent.allow(path, "up")
        token, request = await asks(agent, app, path, Direction.DOWN)
        assert request.memory.standing is not None
        await agent.finish(token, "allow", **by(grant.id))
        assert await app.state(path) == "down"

        await app.peer.update(path, **WIDER)
        await agent.allow(path, "up")
        token, request = await asks(agent, app, path, Direction.DOWN)
        assert request.memory.standing is None
        assert request.memory.new_effects == (Effect(EffectKind.EXPOSES, "198.51.100.0/24"),)


async def test_what_was_chosen_about_the_local_network_is_remembered(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        path = await app.tunnel()
        token, _ = await asks(agent, app, path)
        await agent.finish(token, "allow", local_network=Variant("b", True), **remember("always"))
        [grant] = await granted(agent)
        assert grant.settings.local_network
        await app.peer.tunnel(path, "Destroy")

        path = await app.tunnel()
        assert await app.peer.get(path, "LocalNetwork") is False  # nobody has chosen yet
        token, request = await asks(agent, app, path)
        assert request.memory.standing is not None and request.settings.local_network
        await agent.finish(token, "allow", **by(grant.id))
        assert await app.peer.get(path, "LocalNetwork") is True

        # Then the person chooses otherwise: that is not what was remembered.
        await agent.allow(path, "down")
        await agent.update(path, local_network=Variant("b", False))
        _, request = await asks(agent, app, path)
        assert request.memory.standing is None and not request.settings.local_network


async def test_what_the_person_took_down_stays_down(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        id_ = await answered(agent, app, Remember.ALWAYS)
        path = await app.tunnel()
        token, _ = await asks(agent, app, path)
        await agent.finish(token, "allow", **by(id_))
        await agent.allow(path, "down")  # the person, in the app
        token, request = await asks(agent, app, path)
        assert request.memory.standing is None
        with pytest.raises(PermissionDenied):
            await agent.finish(token, "allow", **by(id_))
        await agent.finish(token, "dismiss")
        # The person's own wish needs no question, and ends this.
        token, body = await agent.begin(path, "up")
        assert body["standing"].value["id"].value == id_
        await agent.finish(token, "allow", **by(id_))
        token, _ = await asks(agent, app, path, Direction.DOWN)
        await agent.finish(token, "allow")
        _, request = await asks(agent, app, path)
        assert request.memory.standing is not None


async def test_a_block_that_the_person_lifted_stays_lifted(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        id_ = await answered(agent, app, Remember.ALWAYS)
        path = await app.tunnel()
        await app.peer.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [])
        token, request = await asks(agent, app, path)
        assert request.memory.standing is None  # a block is new
        await agent.finish(token, "dismiss")
        await agent.tunnel(path, "UnblockNetworks")
        token, _ = await asks(agent, app, path)
        await agent.finish(token, "allow", **by(id_))
        with pytest.raises(PermissionDenied, match="lifted"):
            await app.peer.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [])


@pytest.mark.parametrize(
    ("decision", "options"),
    [
        ("dismiss", remember("always")),
        ("allow", remember("logout")),  # no logind, so nobody can be seen to log out
        ("allow", remember("for ever")),
        ("allow", {"remember": Variant("b", True)}),
        ("allow", {"remember": Variant("as", ["always"])}),
        ("allow", {"standing": Variant("s", "")}),
        ("allow", {"grant": Variant("s", "x")}),
    ],
)
async def test_what_cannot_be_remembered_leaves_the_question_open(
    rig: Rig, service: Process, decision: str, options: dict[str, Variant]
) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        token, _ = await asks(agent, app, await app.tunnel())
        with pytest.raises(InvalidParameter):
            await agent.finish(token, decision, **options)
        assert await granted(agent) == []
        await agent.finish(token, "allow", **remember("once"))
        assert await granted(agent) == []


async def test_what_is_too_long_to_look_through_is_not_remembered(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        routes = [f"10.{n >> 8}.{n & 255}.0/24" for n in range(513)]
        request = await asked(agent, app, {"routes": Variant("as", routes)})
        assert request.memory.offered == ()


async def test_the_log_is_read_backwards_in_parts(rig: Rig) -> None:
    rig.start_service("--consent-timeout", "3")
    async with application(rig) as app, agent_of(rig) as agent:
        path = await app.tunnel()
        for decision in ("dismiss", "deny", "allow"):
            token, _ = await asks(agent, app, path)
            await agent.finish(token, decision)
        await agent.allow(path, "down")
        await asks(agent, app, path)  # and nobody answers
        for _ in range(100):
            if (await logged(agent, 1))[0].result is AnswerResult.EXPIRED:
                break
            await asyncio.sleep(0.1)
        await asks(agent, app, path)
        await app.peer.tunnel(path, "Destroy")
        found = await logged(agent)
        assert [one.result.value for one in found] == [
            *("withdrawn", "expired", "allowed", "allowed", "denied", "dismissed")
        ]
        assert [one.id for one in found] == [6, 5, 4, 3, 2, 1]
        assert [one.direction.value for one in found[2:4]] == ["down", "up"]
        assert await logged(agent, 2) == found[:2]
        assert await logged(agent, 2, 5) == found[2:4]
        assert await logged(agent, 0) == await logged(agent, 9, 1) == []
        assert all(one.text and one.owner.pid == app.pid for one in found)
