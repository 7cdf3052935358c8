"""What the page asks of the service: what would change, and then to change it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vpngui.gui.service_client import ServiceClient
from vpngui.gui.settings.way import TRIAL_SECONDS, Way
from vpngui.model.preview import Preview


async def preview(service: ServiceClient, path: str, changes: Mapping[str, Any]) -> Preview:
    """What the changes would do; raises the typed error that changing would raise."""
    from vpngui.contract.values import changes_to_variants, preview_from_variants

    reply = await service.on_tunnel(path, "Preview", "a{sv}", [changes_to_variants(changes)])
    return preview_from_variants(reply.body[0])


async def put_in_force(service: ServiceClient, path: str, changes: Mapping[str, Any], way: Way) -> None:
    """Change them for good, or try them; raises typed errors."""
    from vpngui.contract.values import changes_to_variants

    variants = changes_to_variants(changes)
    if way is Way.UPDATE:
        await service.on_tunnel(path, "UpdateSettings", "a{sv}", [variants])
    else:
        await service.on_tunnel(path, "TryUpdate", "a{sv}u", [variants, TRIAL_SECONDS])


async def answer_trial(service: ServiceClient, path: str, keep: bool) -> None:
    """Keep what is tried, or go back now; raises typed errors."""
    await service.on_tunnel(path, "KeepUpdate" if keep else "RevertUpdate")
