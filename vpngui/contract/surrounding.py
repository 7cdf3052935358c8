"""The network around this computer as D-Bus variants."""

from __future__ import annotations

from collections.abc import Mapping

from dbus_fast import Variant

from vpngui.model.surrounding import MAX_ID, MAX_NAME, NetworkKind, Protection, Surrounding


def surrounding_to_variants(network: Surrounding) -> dict[str, Variant]:
    """Keys ``kind``, ``id``, ``name`` and ``protection``, all text."""
    return {
        "kind": Variant("s", network.kind.value),
        "id": Variant("s", network.id),
        "name": Variant("s", network.name),
        "protection": Variant("s", network.protection.value),
    }


def surrounding_from_variants(body: Mapping[str, Variant]) -> Surrounding:
    """What a later service says and this version does not know is as little as there is to say."""
    plain = {key: str(variant.value) for key, variant in body.items()}
    kind, protection = plain.get("kind", ""), plain.get("protection", "")
    return Surrounding(
        NetworkKind(kind) if kind in set(NetworkKind) else NetworkKind.OTHER,
        plain.get("id", "")[:MAX_ID],
        plain.get("name", "")[:MAX_NAME],
        Protection(protection) if protection in set(Protection) else Protection.UNKNOWN,
    )
