"""Model values as D-Bus variants, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dbus_fast import Variant

from vpngui.model.block import BlockRequest
from vpngui.model.consent import Decision, Direction, FrozenRequest, Memory, Remember, Standing
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.errors import InvalidParameter
from vpngui.model.identity import Grade, Identity
from vpngui.model.preview import Preview
from vpngui.model.settings import TunnelSettings
from vpngui.model.statistics import Counters

SETTING_SIGNATURES = {
    "session": "s",
    "mtu": "u",
    "local": "as",
    "remote": "as",
    "routes": "as",
    "dns": "as",
    "dns_suffixes": "as",
    "local_network": "b",
}


def settings_to_variants(settings: TunnelSettings) -> dict[str, Variant]:
    """All settings under the keys of UpdateSettings."""
    return {
        "session": Variant("s", settings.session),
        "mtu": Variant("u", settings.mtu),
        "local": Variant("as", [str(value) for value in settings.local]),
        "remote": Variant("as", [str(value) for value in settings.remote]),
        "routes": Variant("as", [str(value) for value in settings.routes]),
        "dns": Variant("as", [str(value) for value in settings.dns]),
        "dns_suffixes": Variant("as", list(settings.dns_suffixes)),
        "local_network": Variant("b", settings.local_network),
    }


def setting_changes(body: Mapping[str, Variant]) -> dict[str, Any]:
    """The plain values of UpdateSettings; raises InvalidParameter for a wrong type or an unknown key."""
    changes: dict[str, Any] = {}
    for key, variant in body.items():
        signature = SETTING_SIGNATURES.get(key)
        if signature is None:
            raise InvalidParameter(f"there is no setting {key!r}")
        if variant.signature != signature:
            raise InvalidParameter(f"the setting {key!r} is of type {signature!r}, not {variant.signature!r}")
        changes[key] = variant.value
    return changes


def changes_to_variants(changes: Mapping[str, Any]) -> dict[str, Variant]:
    """Some settings, by the keys of UpdateSettings, as that takes them; KeyError for another key."""
    return {key: Variant(SETTING_SIGNATURES[key], value) for key, value in changes.items()}


def settings_from_variants(body: Mapping[str, Variant]) -> TunnelSettings:
    """Raises what ``TunnelSettings.updated`` raises."""
    known = {key: value for key, value in body.items() if key in SETTING_SIGNATURES}
    return TunnelSettings().updated(setting_changes(known))


def block_to_variants(block: BlockRequest | None, *, pinned: bool) -> dict[str, Variant]:
    """Keys ``vpn`` and ``original``, a(su), and ``pinned``, b; empty where nothing is blocked."""
    if block is None:
        return {}
    return {
        "vpn": Variant("a(su)", [[str(one.network_address), one.prefixlen] for one in block.vpn]),
        "original": Variant("a(su)", [[str(one.network_address), one.prefixlen] for one in block.original]),
        "pinned": Variant("b", pinned),
    }


def identity_to_variants(identity: Identity) -> dict[str, Variant]:
    return {
        "grade": Variant("s", identity.grade.value),
        "name": Variant("s", identity.name),
        "executable": Variant("s", identity.executable),
        "uid": Variant("u", identity.uid),
        "pid": Variant("u", identity.pid),
    }


def identity_from_variants(body: Mapping[str, Variant]) -> Identity:
    """Keys that are missing, or a grade that is not known, leave the identity unverified."""
    plain = {key: variant.value for key, variant in body.items()}
    grade = plain.get("grade")
    return Identity(
        grade=Grade(grade) if grade in set(Grade) else Grade.UNVERIFIED,
        name=str(plain.get("name", "")),
        executable=str(plain.get("executable", "")),
        uid=int(plain.get("uid", -1)),
        pid=int(plain.get("pid", -1)),
    )


def request_to_variants(request: FrozenRequest) -> dict[str, Variant]:
    """The frozen request as BeginConsent answers it."""
    return {
        "tunnel": Variant("o", request.tunnel),
        "interface": Variant("s", request.interface),
        "direction": Variant("s", request.direction.value),
        "owner": Variant("a{sv}", identity_to_variants(request.identity)),
        "effects": effects_to_variant(request.effects),
        "seconds": Variant("u", request.seconds),
        "servers": Variant("as", list(request.servers)),
        **settings_to_variants(request.settings),
        **_memory_to_variants(request.memory),
    }


def request_from_variants(body: Mapping[str, Variant]) -> FrozenRequest:
    """Raises KeyError or a typed error when the other end is not a vpnguid of this contract."""
    return FrozenRequest(
        tunnel=body["tunnel"].value,
        interface=body["interface"].value,
        direction=Direction(body["direction"].value),
        settings=settings_from_variants(body),
        identity=identity_from_variants(body["owner"].value),
        effects=effects_from_variant(body["effects"]),
        seconds=body["seconds"].value,
        memory=_memory_from_variants(body),
        servers=tuple(body["servers"].value) if "servers" in body else (),
    )


def effects_to_variant(effects: Iterable[Effect]) -> Variant:
    return Variant("a(ss)", [[effect.kind.value, effect.subject] for effect in effects])


def effects_from_variant(variant: Variant) -> tuple[Effect, ...]:
    """Raises ValueError for a kind that this version does not know."""
    return tuple(Effect(EffectKind(kind), subject) for kind, subject in variant.value)


def _memory_to_variants(memory: Memory) -> dict[str, Variant]:
    """``remember`` always; ``standing``, ``granted`` and ``new_effects`` only where there is such a thing."""
    body = {"remember": Variant("as", [one.value for one in memory.offered])}
    if memory.standing is not None:
        standing = {
            "id": Variant("s", memory.standing.id),
            "decision": Variant("s", memory.standing.decision.value),
        }
        body["standing"] = Variant("a{sv}", standing)
    if memory.granted:
        body["granted"] = Variant("s", memory.granted)
        body["new_effects"] = effects_to_variant(memory.new_effects)
    return body


def _memory_from_variants(body: Mapping[str, Variant]) -> Memory:
    """Durations that this version does not know are not offered; a service of an earlier one has none."""
    offered = body["remember"].value if "remember" in body else []
    standing = None
    if "standing" in body:
        told = body["standing"].value
        standing = Standing(told["id"].value, Decision(told["decision"].value))
    return Memory(
        tuple(Remember(one) for one in offered if one in set(Remember) - {Remember.ONCE}),
        standing,
        body["granted"].value if "granted" in body else "",
        effects_from_variant(body["new_effects"]) if "new_effects" in body else (),
    )


def preview_to_variants(preview: Preview) -> dict[str, Variant]:
    """A preview as Preview answers it."""
    return {
        "effects": effects_to_variant(preview.effects),
        "gains": effects_to_variant(preview.gains),
        "loses": effects_to_variant(preview.loses),
        "exposes": Variant("b", preview.exposes),
        "returns": Variant("b", preview.returns),
    }


def preview_from_variants(body: Mapping[str, Variant]) -> Preview:
    """Raises KeyError or ValueError when the other end is not a vpnguid of this contract."""
    return Preview(
        effects=effects_from_variant(body["effects"]),
        gains=effects_from_variant(body["gains"]),
        loses=effects_from_variant(body["loses"]),
        exposes=body["exposes"].value,
        returns=body["returns"].value,
    )


def counters_from_dict(body: Mapping[str, int]) -> Counters:
    """Counters from a{st}; keys that this version does not know are passed over."""
    known = Counters().as_dict()
    return Counters(**{key: int(value) for key, value in body.items() if key in known})
