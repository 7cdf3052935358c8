"""The part of Manager1 about answers: asked for, given, remembered, listed, revoked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dbus_fast import Variant

from vpngui.contract import names
from vpngui.contract.remembered import answer_to_variants, grant_to_variants
from vpngui.contract.server import Answer, Call
from vpngui.contract.values import request_to_variants
from vpngui.model.consent import Remember, check_decision, check_direction, check_remember
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.service.access import Access
from vpngui.service.agents import Agents
from vpngui.service.answers import Answers
from vpngui.service.callers import Caller
from vpngui.service.consent_flow import Choices, ConsentFlow
from vpngui.service.grants import Grants
from vpngui.service.notices import Notices

MEMBERS = frozenset({"BeginConsent", "FinishConsent", "ListGrants", "RevokeGrant", "ListAnswers"})
_CHOICES = {"local_network": "b", "remember": "s", "standing": "s"}


class ConsentCalls:
    """It is for the person's agent; remembered answers are also for those who may manage other people's."""

    def __init__(
        self,
        access: Access,
        agents: Agents,
        consents: ConsentFlow,
        grants: Grants,
        answers: Answers,
        notices: Notices,
    ) -> None:
        self._access = access
        self._agents = agents
        self._consents = consents
        self._grants = grants
        self._answers = answers
        self._notices = notices

    def agent_came(self, agent: Caller) -> None:
        """Tell what happened to the person's answers while nobody was there to be told."""
        if self._grants.was_damaged(agent.uid):
            text = "the file of answers that hold always was damaged; some of them count no more"
            self._notices.tell_person(agent.uid, "forgotten", text)

    async def call(self, caller: Caller, call: Call) -> Answer:
        """Carry out one of MEMBERS."""
        match call.member:
            case "BeginConsent":
                return await self._begin(caller, *call.body)
            case "FinishConsent":
                return await self._finish(caller, *call.body)
            case "ListGrants":
                return await self._list_grants(caller)
            case "RevokeGrant":
                return await self._revoke(caller, call)
            case "ListAnswers":
                return await self._list_answers(caller, *call.body)
        raise AssertionError(f"{call.member} is in the contract and not here")

    async def _begin(
        self, caller: Caller, tunnel: str, direction: str, about: Mapping[str, Variant]
    ) -> Answer:
        await self._access.require(caller, names.ACTION_AGENT)
        consent = await self._consents.begin(caller, tunnel, check_direction(direction), _asking_pid(about))
        return Answer([consent.token, request_to_variants(consent.request)])

    async def _finish(
        self, caller: Caller, token: str, decision: str, options: Mapping[str, Variant]
    ) -> Answer:
        await self._access.require(caller, names.ACTION_AGENT)
        choices = _choices(options)
        return Answer([await self._consents.finish(caller, token, check_decision(decision), choices)])

    async def _list_grants(self, caller: Caller) -> Answer:
        """An agent gets its person's; who may manage other people's tunnels and is no agent, everybody's."""
        if self._agents.is_agent(caller):
            await self._access.require(caller, names.ACTION_AGENT)
            uid = caller.uid
        else:
            await self._require_manage(caller)
            uid = None
        await self._grants.look()
        return Answer([[grant_to_variants(one) for one in self._grants.shown(uid)]])

    async def _revoke(self, caller: Caller, call: Call) -> Answer:
        [id_] = call.body
        if self._agents.is_agent(caller) and self._grants.whose(id_) in (None, caller.uid):
            await self._access.require(caller, names.ACTION_AGENT)
            await self._grants.revoke(id_, caller.uid)
        else:
            await self._access.require(caller, names.ACTION_MANAGE, interactive=call.interactive)
            await self._grants.revoke(id_, None)
        return Answer()

    async def _list_answers(self, caller: Caller, limit: int, before: int) -> Answer:
        if not self._agents.is_agent(caller):
            raise PermissionDenied("only the registered consent agent may do this; call RegisterAgent first")
        await self._access.require(caller, names.ACTION_AGENT)
        found = await self._answers.newest(caller.uid, limit, before)
        return Answer([[answer_to_variants(one) for one in found]])

    async def _require_manage(self, caller: Caller) -> None:
        """Nobody is asked for a password where something is only read."""
        await self._access.require(caller, names.ACTION_MANAGE)


def _choices(options: Mapping[str, Variant]) -> Choices:
    for key, value in options.items():
        if key not in _CHOICES:
            raise InvalidParameter(f"there is no option {key!r}")
        if value.signature != _CHOICES[key]:
            raise InvalidParameter(
                f"the option {key!r} is of type {_CHOICES[key]!r}, not {value.signature!r}"
            )
    plain: dict[str, Any] = {key: value.value for key, value in options.items()}
    if plain.get("standing") == "":
        raise InvalidParameter("the remembered answer has no name")
    return Choices(
        plain.get("local_network"),
        check_remember(plain.get("remember", Remember.ONCE.value)),
        plain.get("standing", ""),
    )


def _asking_pid(about: Mapping[str, Variant]) -> int | None:
    unknown = set(about) - {"pid"}
    if unknown:
        raise InvalidParameter(f"nothing is known about {', '.join(sorted(map(repr, unknown)))}")
    if "pid" not in about:
        return None
    if about["pid"].signature != "u":
        raise InvalidParameter("'pid' is the process id of whoever asked, of type 'u'")
    pid: Any = about["pid"].value
    return int(pid)
