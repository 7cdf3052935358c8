"""Kept blocks as D-Bus variants and back."""

from __future__ import annotations

from collections.abc import Mapping

from dbus_fast import Variant

from vpngui.model.kept_block import KeptBlock

_NO_TUNNEL = "/"
"""A path has to be one."""


def kept_block_to_variants(kept: KeptBlock) -> dict[str, Variant]:
    """One block as in ListKeptBlocks."""
    return {
        "id": Variant("s", kept.id),
        "interface": Variant("s", kept.interface),
        "profile": Variant("s", kept.profile),
        "tunnel": Variant("o", kept.tunnel or _NO_TUNNEL),
    }


def kept_block_from_variants(body: Mapping[str, Variant]) -> KeptBlock:
    """Of what the service says; raises KeyError for what is none."""
    tunnel = str(body["tunnel"].value)
    return KeptBlock(
        str(body["id"].value),
        str(body["interface"].value),
        str(body["profile"].value),
        "" if tunnel == _NO_TUNNEL else tunnel,
    )
