"""Which kept block belongs to which tunnel. Pure."""

from __future__ import annotations

from vpngui.model.block import BlockRequest
from vpngui.model.errors import OutOfMemory
from vpngui.plan.stops import PinnedBlock
from vpngui.service.tunnels import Tunnel

MAX_PINNED = 16

Pinned = tuple[PinnedBlock, ...]


def is_of(pinned: PinnedBlock, tunnel: Tunnel) -> bool:
    """A profile's is this profile's whatever its tunnel is called; another's goes by its link's name."""
    return pinned.is_about(tunnel.owner.uid, tunnel.profile, tunnel.name)


def is_kept(pinned: Pinned, uid: int, profile: str) -> bool:
    """Whether a block of that person's profile is kept already."""
    return any((one.uid, one.profile) == (uid, profile) for one in pinned)


def to_keep(pinned: Pinned, tunnel: Tunnel) -> Pinned | None:
    """The kept blocks once the tunnel is up, where its profile wants one that is not kept yet, else None.

    Raises what ``with_kept`` raises.
    """
    block = tunnel.block_when_up
    if tunnel.wireguard is None or not tunnel.wireguard.pinned or block is None:
        return None
    return with_kept(pinned, tunnel, block)


def with_kept(pinned: Pinned, tunnel: Tunnel, block: BlockRequest) -> Pinned:
    """The kept blocks with this one of the tunnel's, in the place of an earlier one of the same tunnel's.

    Raises OutOfMemory beyond 16.
    """
    others = tuple(one for one in pinned if not is_of(one, tunnel))
    if len(others) >= MAX_PINNED:
        raise OutOfMemory(f"{MAX_PINNED} blocks are kept already; lift them first")
    taken = {one.label for one in others}
    label = next(f"pinned{n}" for n in range(MAX_PINNED) if f"pinned{n}" not in taken)
    return (*others, PinnedBlock(label, tunnel.owner.uid, tunnel.name, block, tunnel.profile))
