"""From "may this tunnel come up?" to the answer in force: freeze, wait, apply exactly what was frozen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from itertools import islice
from typing import Any

from vpngui.model.asked import Asked
from vpngui.model.consent import Decision, Direction, FrozenRequest, Remember
from vpngui.model.errors import InvalidParameter, IoError, PermissionDenied, VpnServiceError
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource
from vpngui.model.tunnel_state import TunnelEvent
from vpngui.plan.coverage import NOWHERE
from vpngui.service.agents import Agents
from vpngui.service.answers import Answers
from vpngui.service.asking import Asking, with_choice
from vpngui.service.callers import Caller
from vpngui.service.consents import Consent, Consents
from vpngui.service.grants import Grants
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.tunnels import Tunnel, Tunnels

DEFAULT_SECONDS = 180
"""How long a person may take to answer."""
_SERVERS = 8
"""Of a profile's servers that a person is told; more would be no help."""

_ASKED = {Direction.UP: TunnelEvent.ASKED_UP, Direction.DOWN: TunnelEvent.ASKED_DOWN}
_DONE = {Direction.UP: "is connected", Direction.DOWN: "is disconnected"}
_UNDONE = {Direction.UP: "stays disconnected", Direction.DOWN: "stays connected"}
_WHY = {
    AnswerResult.DENIED: "This was not allowed",
    AnswerResult.DISMISSED: "The request was closed without an answer",
    AnswerResult.EXPIRED: "Nobody answered in time",
    AnswerResult.WITHDRAWN: "The request was withdrawn",
}


@dataclass(frozen=True, slots=True)
class Choices:
    """What comes with an answer. ``local_network`` is what the person chose besides, None where nothing was
    chosen; ``standing`` names the remembered answer that decides instead of the person."""

    local_network: bool | None = None
    remember: Remember = Remember.ONCE
    standing: str = ""


class ConsentFlow:
    """``spawn`` runs a coroutine in the background and reports its failure."""

    def __init__(
        self,
        tunnels: Tunnels,
        agents: Agents,
        lifecycle: Lifecycle,
        asking: Asking,
        grants: Grants,
        answers: Answers,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
        seconds: int = DEFAULT_SECONDS,
    ) -> None:
        self._tunnels = tunnels
        self._agents = agents
        self._lifecycle = lifecycle
        self._asking = asking
        self._grants = grants
        self._answers = answers
        self._spawn = spawn
        self._seconds = seconds
        self._consents = Consents(asyncio.get_running_loop().call_later, self._expired)

    async def begin(self, agent: Caller, path: str, direction: Direction, asking_pid: int | None) -> Consent:
        """Freeze what the tunnel is now and what the request would do to it, and say what earlier answers
        mean for it.

        ``asking_pid`` is the process that made the application control; None when the person acts in
        the app itself, whom no remembered answer refuses anything. Raises PermissionDenied when the agent is
        none, or the tunnel is not that process's or not of the agent's person; InvalidParameter when there
        is no such tunnel or it is in no state for this; IoError when its interface is gone.
        """
        self._check_agent(agent)
        tunnel = self._tunnels.at(path)
        if tunnel is None:
            raise InvalidParameter(f"there is no tunnel {path}")
        if tunnel.owner.uid != agent.uid:
            raise PermissionDenied("the tunnel belongs to somebody else")
        if tunnel.wireguard is None and asking_pid is not None and asking_pid != tunnel.owner.pid:
            raise PermissionDenied("the tunnel belongs to another application than the one that asks")
        if tunnel.link_gone:
            raise IoError(tunnel.now.error)
        await self._grants.look()
        host, by_person = self._asking.host, asking_pid is None
        same = _same_profile(tunnel)
        decided = await self._asking.decide(tunnel, direction)
        asked = decided.asked
        request = FrozenRequest(
            tunnel.path,
            tunnel.name,
            direction,
            asked.settings,
            tunnel.identity,
            asked.effects,
            self._seconds,
            await self._asking.memory(tunnel, decided, by_person),
            _servers(tunnel),
        )
        self._check_agent(agent)  # it may have left meanwhile
        consent = self._consents.open(agent, tunnel, request, asked, host, by_person)
        try:
            await self._lifecycle.asked(tunnel, _ASKED[direction], same)
        except VpnServiceError:
            self._consents.withdraw(tunnel=tunnel)
            raise
        return consent

    async def finish(self, agent: Caller, token: str, decision: Decision, choices: Choices) -> str:
        """Carry the answer out, and remember it if it is to be; the text is for the person and the
        application.

        Raises InvalidParameter for a token that is not open and for choices that go with no such answer,
        PermissionDenied when the agent is none any more or the remembered answer does not decide this (then
        the request stays open), and what the kernel refused.
        """
        self._check_agent(agent)
        if choices.standing:
            await self._grants.look()
            self._check_standing(self._consents.look_at(token, agent), decision, choices)()
        else:
            _check_choices(self._consents.look_at(token, agent), decision, choices)
        consent = self._consents.take(token, agent)
        try:
            asked = await self._carry_out(consent, decision, choices)
        except VpnServiceError as error:
            self._note(consent, AnswerResult.FAILED, str(error), choices.standing, choices)
            raise
        result = {
            Decision.ALLOW: AnswerResult.ALLOWED,
            Decision.DENY: AnswerResult.DENIED,
            Decision.DISMISS: AnswerResult.DISMISSED,
        }[decision]
        text, grant = _text(consent, result), choices.standing
        if choices.standing:
            self._grants.used(choices.standing)
            text = f"{text} This was remembered from an earlier answer."
        elif choices.remember is not Remember.ONCE:
            grant, problem = await self._remember(consent, asked, decision, choices.remember)
            text = f"{text} {problem}" if problem else text
        self._note(consent, result, text, grant, choices)
        return text

    def withdraw(self, *, agent: Caller | None = None, tunnel: Tunnel | None = None) -> None:
        """The agent left, or the tunnel is going: what was asked is void."""
        for consent in self._consents.withdraw(agent=agent, tunnel=tunnel):
            self._unanswered(consent, AnswerResult.WITHDRAWN)

    def _expired(self, consent: Consent) -> None:
        self._unanswered(consent, AnswerResult.EXPIRED)

    def _unanswered(self, consent: Consent, result: AnswerResult) -> None:
        self._note(consent, result, _text(consent, result))
        self._spawn(self._lifecycle.not_allowed(consent.tunnel))

    async def _carry_out(self, consent: Consent, decision: Decision, choices: Choices) -> Asked:
        """What the answer was about, with the person's choice."""
        tunnel, asked = consent.tunnel, consent.asked
        still = self._check_standing(consent, decision, choices) if choices.standing else None
        if decision is not Decision.ALLOW:
            await self._lifecycle.not_allowed(tunnel)
        elif asked.direction is Direction.DOWN:
            await self._lifecycle.bring_down(tunnel, consent.by_person, still)
        else:
            asked = with_choice(asked, choices.local_network, consent.host)
            replaces = {one.name for one in asked.replaces}
            by_person = consent.by_person or still is None
            for other in await self._lifecycle.bring_up(tunnel, asked.settings, replaces, by_person, still):
                self.withdraw(tunnel=other)
        return asked

    async def _remember(
        self, consent: Consent, asked: Asked, decision: Decision, remember: Remember
    ) -> tuple[str, str]:
        """What the remembered answer is called, and else why there is none."""
        tunnel = consent.tunnel
        refused = asked.effects if decision is Decision.DENY else ()
        if refused:
            # What is allowed already was not what the person refused.
            decided = await self._grants.decide(tunnel.asker, [asked], [NOWHERE])
            refused = decided.new or refused
        try:
            grant = await self._grants.remember(
                tunnel.asker, tunnel.identity, tunnel.name, asked, decision, remember, refused
            )
        except VpnServiceError as error:
            return "", f"The answer is not remembered: {error}"
        return grant, ""

    def _check_standing(self, consent: Consent, decision: Decision, choices: Choices) -> Callable[[], None]:
        """What raises PermissionDenied unless the remembered answer decides this request now."""
        tunnel, request = consent.tunnel, consent.request

        def check() -> None:
            offered = request.memory.standing
            if offered is None or (offered.id, offered.decision) != (choices.standing, decision):
                raise PermissionDenied("no remembered answer decides this; ask the person")
            if choices.local_network is not None or choices.remember is not Remember.ONCE:
                raise InvalidParameter("a remembered answer leaves nothing to choose")
            kept = self._grants.holding(tunnel.asker, choices.standing)
            holds = kept is not None and (
                kept.decision is not Decision.ALLOW
                or self._asking.allows(kept, tunnel, request.settings, consent.by_person)
            )
            if not holds:
                raise PermissionDenied(
                    "the remembered answer does not hold for this any more; ask the person"
                )

        return check

    def _note(
        self,
        consent: Consent,
        result: AnswerResult,
        text: str,
        grant: str = "",
        choices: Choices = Choices(),
    ) -> None:
        request = consent.request
        how = AnswerSource.STANDING if choices.standing else AnswerSource.PERSON
        answer = Answer(
            0,
            int(time.time()),
            request.direction,
            request.interface,
            request.settings.session,
            request.identity,
            result,
            how,
            grant,
            text,
            request.effects,
        )
        self._answers.note(consent.tunnel.owner.uid, answer)

    def _check_agent(self, caller: Caller) -> None:
        if not self._agents.is_agent(caller):
            raise PermissionDenied("only the registered consent agent may do this; call RegisterAgent first")


def _servers(tunnel: Tunnel) -> tuple[str, ...]:
    """Each once, in the order of the configuration."""
    if tunnel.wireguard is None:
        return ()
    peers = tunnel.wireguard.configuration.profile.peers
    found = dict.fromkeys(str(peer.endpoint) for peer in peers if peer.endpoint is not None)
    return tuple(islice(found, _SERVERS))


def _same_profile(tunnel: Tunnel) -> Callable[[], None]:
    """What raises InvalidParameter when another configuration was put in the place of today's: changes that
    were waiting come before the question does. Once it is asked, none is taken any more."""
    of = tunnel.wireguard
    shown = of and (of.configuration, of.kill_switch, of.pinned)

    def check() -> None:
        if of and (of.configuration, of.kill_switch, of.pinned) != shown:
            raise InvalidParameter("the profile was changed meanwhile; ask again")

    return check


def _check_choices(consent: Consent, decision: Decision, choices: Choices) -> None:
    if choices.remember is Remember.ONCE:
        return
    if decision is Decision.DISMISS:
        raise InvalidParameter("what was closed without an answer leaves nothing to remember")
    if choices.remember not in consent.request.memory.offered:
        raise InvalidParameter(f"an answer to this cannot be remembered for {choices.remember.value!r}")


def _text(consent: Consent, result: AnswerResult) -> str:
    name, direction = consent.tunnel.name, consent.request.direction
    if result is AnswerResult.ALLOWED:
        return f"{name} {_DONE[direction]}."
    return f"{_WHY[result]}; {name} {_UNDONE[direction]}."
