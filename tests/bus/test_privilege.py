"""What polkit is asked and told, and when a person may be asked for a password."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Message, MessageType, Variant

from tests.bus.overheard import monitor
from tests.bus.peer import Peer, peer, puppet
from tests.bus.sessions import Session, Sessions
from vpngui.contract import interfaces, names
from vpngui.contract.bus import call
from vpngui.model.errors import PermissionDenied, VpnServiceError
from vpngui.model.identity import Grade, Identity
from vpngui.sandbox import users
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig
from vpngui.service import access
from vpngui.service.callers import Callers

RULES = Path("/etc/polkit-1/rules.d/50-vpngui-test.rules")
GUIDE = Path(__file__).parents[2] / "docs" / "administration.md"
AUTHORITY = ("org.freedesktop.PolicyKit1", "/org/freedesktop/PolicyKit1/Authority")
AUTHORITY_INTERFACE = "org.freedesktop.PolicyKit1.Authority"
PROMPTER = "/io/github/vpngui/test/prompter"


@pytest.mark.parametrize("grade", list(Grade))
def test_a_rule_is_told_no_name_that_a_program_could_make_up(grade: Grade) -> None:
    told = access.details(Identity(grade, "example-vpn", "/usr/bin/example", 60001, 1))
    assert told["grade"] == grade.value
    assert (told["application"] == "example-vpn") is (grade in (Grade.SNAP, Grade.PACKAGE))
    assert (told["executable"] == "/usr/bin/example") is (grade in (Grade.PACKAGE, Grade.PATH))


# An administrator's rule for one application.


@pytest.fixture
def rule(desk: Rig) -> Iterator[str]:
    """The example of the guide, for the package of grep(1); in force while the test runs."""
    [text] = re.findall(r"```js\n(// [^\n]*vpngui-applications.rules\n.*?)```", GUIDE.read_text(), re.DOTALL)
    assert "example-vpn" in text
    RULES.write_text(text.replace("example-vpn", "grep"))
    yield text
    RULES.unlink()


async def allowed(peer: Peer) -> bool:
    try:
        path, fd, *_ = await peer.create("corp0")
    except PermissionDenied:
        return False
    os.close(fd)
    await peer.tunnel(path, "Destroy")
    return True


async def test_the_guides_rule_grants_to_one_application_and_to_no_other(desk: Rig, rule: str) -> None:
    """All of one person, who has no session: nothing but the rule can say yes."""
    impostor = Path(desk.home(desk.uid)) / "grep"
    shutil.copy("/usr/bin/grep", impostor)
    impostor.chmod(0o755)
    programs = {"/usr/bin/grep": True, "/usr/bin/sed": False, str(impostor): False, "": False}
    for program, expected in programs.items():
        words = [program, "p"] if program else []
        async with puppet(desk.system_bus, desk.uid, program=words) as one:
            for _ in range(100 * expected):  # polkitd reads a new rule when it notices the file
                if await allowed(one):
                    break
                await asyncio.sleep(0.02)
            assert await allowed(one) is expected, program


async def test_polkit_hears_of_the_program_and_of_its_bus_name_only(desk: Rig) -> None:
    async with monitor(desk.system_bus) as heard:
        async with puppet(desk.system_bus, desk.uid, program=["/usr/bin/grep", "p"]) as one:
            with pytest.raises(PermissionDenied):
                await one.create("corp0")
        [question] = heard.about(one.name)
    assert question.kind == "system-bus-name"
    assert question.action == names.ACTION_USE
    assert question.details == {
        "grade": "package",
        "application": "grep",
        "executable": "/usr/bin/grep",
    }
    assert not question.interactive


# Who is ever asked for a password.


async def everything_that_reads(peer: Peer, paths: list[str]) -> None:
    """Every property and every standard method, each with the permission to ask a person."""

    async def read(path: str, interface: str, member: str, *body: str) -> None:
        try:
            await call(
                peer.bus,
                names.SERVICE_NAME,
                path,
                interface,
                member,
                "s" * len(body),
                body,
                interactive=True,
            )
        except VpnServiceError:
            return  # refused, or no such thing here: without a question, that is what counts

    for path in (names.SERVICE_PATH, "/", *paths):
        for member in ("Introspect",):
            await read(path, names.INTROSPECTABLE, member)
        for member in ("Ping", "GetMachineId"):
            await read(path, names.PEER, member)
        await read(path, names.OBJECT_MANAGER, "GetManagedObjects")
        for interface in (interfaces.MANAGER, interfaces.TUNNEL):
            await read(path, names.PROPERTIES, "GetAll", interface.name)
            for argument in interface.properties:
                await read(path, names.PROPERTIES, "Get", interface.name, argument.name)


async def test_reads_ask_nobody(rig: Rig, service: Process, stranger: int) -> None:
    async with (
        monitor(rig.system_bus) as heard,
        peer(rig.system_bus, rig.uid) as app,
        peer(rig.system_bus, rig.uid) as agent,
        peer(rig.system_bus, stranger) as other,
    ):
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        heard.questions.clear()
        for one in (app, agent, other):
            await everything_that_reads(one, [path])
        assert heard.about(other.name), "what a stranger may see is polkit's to say"
        assert not any(question.interactive for question in heard.questions)
        assert not any(question.details for question in heard.questions), "nobody was looked into"
        await asyncio.sleep(1.1)  # answers are not remembered any longer
        heard.questions.clear()
        await app.update(path, session=Variant("s", "told"))
        await asyncio.sleep(0.2)
        assert heard.about(other.name), "a signal that a stranger listens for"
        assert not any(question.interactive for question in heard.questions)
        os.close(fd)


async def test_what_no_password_can_give_asks_for_none(desk: Rig, sessions: Sessions) -> None:
    session = sessions.open(Session("c1", users.PERSON))
    async with (
        monitor(desk.system_bus) as heard,
        puppet(desk.system_bus, session.uid, place=lambda pid: sessions.join(pid, session.place)) as app,
        prompter(desk, sessions, session) as prompts,
    ):
        manager = (names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER)
        reply = await call(app.bus, *manager, "CreateTunnel", "s", ["corp0"], interactive=True)
        await call(app.bus, *manager, "RegisterAgent", interactive=True)
        await call(app.bus, *manager, "BeginConsent", "osa{sv}", [reply.body[0], "up", {}], interactive=True)
        assert [question.interactive for question in heard.about(app.name)] == [False, False]
        assert prompts.asked == []
        os.close(reply.unix_fds[0])


# The administrator's own action: ending somebody else's tunnel.


class Prompter:
    """An authentication agent of a session. ``answer`` false leaves the question open."""

    def __init__(self, peer: Peer, root: Peer, answer: bool) -> None:
        self.asked: list[str] = []
        self.withdrawn = 0
        self._peer, self._root, self._answer = peer, root, answer
        self._tasks: set[asyncio.Task[None]] = set()
        peer.bus.add_message_handler(self._called)

    def _called(self, message: Message) -> bool:
        if message.message_type is not MessageType.METHOD_CALL or message.path != PROMPTER:
            return False
        if message.member == "CancelAuthentication":
            self.withdrawn += 1
            self._peer.bus.send(Message.new_method_return(message))
        elif message.member == "BeginAuthentication":
            self.asked.append(message.body[0])
            if self._answer:
                task = asyncio.ensure_future(self._type_password(message))
                self._tasks.add(task)
        return True

    async def _type_password(self, message: Message) -> None:
        cookie, [identity, *_] = message.body[4], message.body[5]
        who = identity[1]["uid"].value
        await call(
            self._root.bus,
            *AUTHORITY,
            AUTHORITY_INTERFACE,
            "AuthenticationAgentResponse2",
            "us(sa{sv})",
            [users.PERSON, cookie, [identity[0], {"uid": Variant("u", who)}]],
        )
        self._peer.bus.send(Message.new_method_return(message))


@asynccontextmanager
async def prompter(
    desk: Rig, sessions: Sessions, session: Session, *, answer: bool = True
) -> AsyncIterator[Prompter]:
    """The desktop's part that asks for passwords (polkit's agents), in ``session``."""
    async with (
        puppet(desk.system_bus, session.uid, place=lambda pid: sessions.join(pid, session.place)) as shell,
        peer(desk.system_bus, 0) as root,
    ):
        subject = ["unix-session", {"session-id": Variant("s", session.number)}]
        shown = Prompter(shell, root, answer)
        await call(
            shell.bus,
            *AUTHORITY,
            AUTHORITY_INTERFACE,
            "RegisterAuthenticationAgent",
            "(sa{sv})ss",
            [subject, "C.UTF-8", PROMPTER],
        )
        yield shown


async def destroy(peer: Peer, path: str, *, interactive: bool) -> None:
    await call(peer.bus, names.SERVICE_NAME, path, names.TUNNEL, "Destroy", interactive=interactive)


@asynccontextmanager
async def others_tunnel(desk: Rig) -> AsyncIterator[tuple[Peer, str]]:
    """Root's; root may do anything without a session."""
    async with peer(desk.system_bus, 0) as owner:
        path, fd, *_ = await owner.create("corp0")
        yield owner, path
        os.close(fd)


async def test_an_administrator_is_asked_only_where_the_caller_allows_it(
    desk: Rig, sessions: Sessions
) -> None:
    session = sessions.open(Session("c1", users.PERSON))
    async with (
        others_tunnel(desk) as (_, path),
        puppet(desk.system_bus, session.uid, place=lambda pid: sessions.join(pid, session.place)) as app,
        prompter(desk, sessions, session) as prompts,
    ):
        with pytest.raises(PermissionDenied, match="password"):
            await destroy(app, path, interactive=False)
        assert prompts.asked == []
        await destroy(app, path, interactive=True)
        assert prompts.asked == [names.ACTION_MANAGE]


async def test_a_caller_that_leaves_takes_the_question_along(desk: Rig, sessions: Sessions) -> None:
    session = sessions.open(Session("c1", users.PERSON))
    async with (
        others_tunnel(desk) as (owner, path),
        prompter(desk, sessions, session, answer=False) as prompts,
        monitor(desk.system_bus) as heard,
    ):
        async with puppet(
            desk.system_bus, session.uid, place=lambda pid: sessions.join(pid, session.place)
        ) as app:
            asking = asyncio.ensure_future(destroy(app, path, interactive=True))
            await shown(lambda: prompts.asked)
            with pytest.raises(PermissionDenied, match="already"):
                await destroy(app, path, interactive=True)
            assert await owner.get(path, "State") == "down", "others are served meanwhile"
        await asyncio.gather(asking, return_exceptions=True)
        await shown(lambda: prompts.withdrawn)
        await shown(lambda: heard.withdrawn)
        assert await owner.get(path, "State") == "down", "it is there still"


async def test_nobody_waits_for_a_password_for_ever(
    desk: Rig, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service's own part that asks, here as root, with less patience."""
    monkeypatch.setattr(access, "PASSWORD_SECONDS", 0.5)
    session = sessions.open(Session("c1", users.PERSON))
    async with (
        puppet(desk.system_bus, session.uid, place=lambda pid: sessions.join(pid, session.place)) as app,
        prompter(desk, sessions, session, answer=False) as prompts,
        peer(desk.system_bus, 0) as root,
    ):
        callers, asks = Callers(root.bus, lambda caller: None), access.Access(root.bus)
        await callers.start()
        await asks.start()
        with pytest.raises(PermissionDenied, match="did not answer"):
            await asks.require(await callers.get(app.name), names.ACTION_MANAGE, interactive=True)
        assert prompts.asked == [names.ACTION_MANAGE]
        await shown(lambda: prompts.withdrawn)
        callers.close()


# Keeping networks blocked, which outlives every program.


async def test_lockdown_takes_a_password_and_the_agent_and_reading_neither(
    desk: Rig, sessions: Sessions
) -> None:
    session = sessions.open(Session("c1", users.PERSON))
    networks = os.memfd_create("networks")
    os.write(networks, b"198.51.100.0/24\n")

    async def lists(peer: Peer) -> list[str]:
        [kept] = await peer.manager("ListBlockLists")
        return [one["name"].value for one in kept]

    async with (
        puppet(desk.system_bus, session.uid, place=lambda pid: sessions.join(pid, session.place)) as agent,
        puppet(desk.system_bus, session.uid, place=lambda pid: sessions.join(pid, session.place)) as app,
        prompter(desk, sessions, session) as prompts,
    ):
        await agent.manager("RegisterAgent")
        with pytest.raises(PermissionDenied, match="password"):
            await agent.send_list("ads", networks)
        with pytest.raises(PermissionDenied, match="agent"):
            await app.send_list("ads", networks, interactive=True)
        assert prompts.asked == [], "nobody is asked for what would be refused all the same"
        assert await lists(agent) == []
        assert await agent.send_list("ads", networks, interactive=True) == 1
        assert prompts.asked == [names.ACTION_LOCKDOWN]
        assert await lists(agent) == ["ads"]
        await agent.manager("RemoveBlockList", "s", "ads")
        assert prompts.asked == [names.ACTION_LOCKDOWN], "it is kept for a while"
    os.close(networks)


async def shown(look: Any) -> None:
    for _ in range(250):
        if look():
            return
        await asyncio.sleep(0.02)
    assert look()
