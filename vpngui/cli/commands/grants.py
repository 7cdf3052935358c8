"""``vpngui grants``: the answers that are remembered."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.service import Service, connected
from vpngui.cli.table import table
from vpngui.cli.words import effects_text, moment
from vpngui.contract.remembered import grant_from_variants
from vpngui.model.errors import PermissionDenied
from vpngui.model.remembered import Grant

DESCRIPTION = (
    "Lists the answers that are remembered, or revokes one. While vpngui runs, its page Permissions has "
    "them; whoever may manage other people's tunnels sees everybody's here all the same."
)


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--revoke", metavar="ID", help="forget this one: the next request is asked about")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    return asyncio.run(_run(options.revoke))


async def _run(revoke: str | None) -> Said:
    async with connected() as service:
        with suppress(PermissionDenied):  # without the privilege it is for the person's agent
            return await _done(service, revoke)
        async with service.as_agent("its page Permissions has them"):
            return await _done(service, revoke)


async def _done(service: Service, revoke: str | None) -> Said:
    if revoke is not None:
        await service.manager("RevokeGrant", "s", revoke)
        return Said(f"{revoke} is revoked", {"revoked": revoke})
    [rows] = await service.manager("ListGrants")
    return said([grant_from_variants(row) for row in rows])


def said(grants: Sequence[Grant]) -> Said:
    data = [plain(one) for one in grants]
    if not grants:
        return Said("No answer is remembered.", data)
    rows = [
        (
            one.id,
            f"{one.decision.value} {one.direction.value}",
            one.owner.name,
            one.remember.value,
            moment(one.since),
            str(one.uses),
            effects_text(one.effects),
        )
        for one in grants
    ]
    return Said(table(("ID", "ANSWER", "TO", "FOR", "SINCE", "USES", "EFFECTS"), rows), data)


def plain(grant: Grant) -> dict[str, Any]:
    """As JSON; the settings as text."""
    settings = grant.settings
    texts = {
        "session": settings.session,
        "mtu": settings.mtu,
        "local_network": settings.local_network,
        **{
            key: list(map(str, getattr(settings, key)))
            for key in ("local", "remote", "routes", "dns", "dns_suffixes")
        },
    }
    return {**asdict(grant), "settings": texts}
