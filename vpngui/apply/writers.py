"""All that may write to this computer's network: each step of a plan goes to whom it is for."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.apply.dns.backend import Resolver
from vpngui.apply.firewall.backend import Firewall
from vpngui.apply.netlink import Kernel, take
from vpngui.model.errors import NotSupported
from vpngui.plan.steps import ChangeDns, ChangeFirewall, Step


@dataclass(frozen=True, slots=True)
class Writers:
    """None where this computer has no such thing, or the service was told to leave it alone."""

    kernel: Kernel
    firewall: Firewall | None = None
    resolver: Resolver | None = None

    async def take(self, step: Step) -> None:
        """Carry out one step; removing what is already gone succeeds.

        Raises IoError or OutOfMemory with what was tried and why it was refused, NotSupported when there
        is nobody to do it.
        """
        match step:
            case ChangeFirewall(_, after):
                if self.firewall is None:
                    raise NotSupported(
                        "this computer has no packet filter that the service can use, so nothing can be "
                        "blocked and no tunnel can carry all traffic; install nftables"
                    )
                await self.firewall.apply(after)
            case ChangeDns(before, after):
                if self.resolver is not None:
                    await self.resolver.apply(before, after)
            case _:
                await take(self.kernel, step)
