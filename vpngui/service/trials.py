"""Settings that are tried: they go back by themselves when the person does not keep them in time.

What happens to a trial when something else happens to its tunnel is said in docs/security.md.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from vpngui.model.errors import InvalidParameter, VpnServiceError
from vpngui.model.preview import MAX_TRIAL, MIN_TRIAL, Preview
from vpngui.model.tunnel_state import TunnelState
from vpngui.plan.leaving import exposed
from vpngui.plan.preview import difference
from vpngui.service.changes import ChangeQueue
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.network import Network
from vpngui.service.notices import Notices
from vpngui.service.tunnels import Trial, Tunnel, Tunnels
from vpngui.service.update_checks import Changes, UpdateChecks

log = logging.getLogger(__name__)


class Trials:
    """The clock is this service's, so whatever becomes of the app, a trial ends.

    ``withdraw`` takes back what a person is being asked about a tunnel; ``spawn`` runs in the background.
    """

    def __init__(
        self,
        network: Network,
        tunnels: Tunnels,
        queue: ChangeQueue,
        checks: UpdateChecks,
        lifecycle: Lifecycle,
        notices: Notices,
        withdraw: Callable[[Tunnel], None],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._network = network
        self._tunnels = tunnels
        self._queue = queue
        self._checks = checks
        self._lifecycle = lifecycle
        self._notices = notices
        self._withdraw = withdraw
        self._spawn = spawn

    def preview(self, tunnel: Tunnel, changes: Changes, by_person: bool) -> Preview:
        """What the update would change, without changing anything; raises what the update would raise."""
        now, then = tunnel.now, self._checks.updated(tunnel, changes, by_person)
        up = now.state.carries_traffic
        others = [] if up else self._checks.colliding(tunnel, then.settings)
        return difference(
            now.settings,
            then.settings,
            up=up,
            host=self._network.host,
            replaces=[other.name for other in others if other.owner.uid == tunnel.owner.uid],
            blocks=now.block is not None,
        )

    async def begin(self, tunnel: Tunnel, changes: Changes, seconds: int) -> None:
        """Put the person's ``changes`` in force for so many seconds (5 to 120), or until they are kept.

        Raises what the update raises, and InvalidParameter for other seconds and for a tunnel that is not
        up, of which nothing is in force.
        """
        if not MIN_TRIAL <= seconds <= MAX_TRIAL:
            raise InvalidParameter(f"settings are tried for {MIN_TRIAL} to {MAX_TRIAL} s, not {seconds}")

        async def change() -> None:
            standing = self._checks.updated(tunnel, changes, by_person=True)
            now = tunnel.now
            if now.state is not TunnelState.UP:
                raise InvalidParameter(
                    f"a tunnel that is {now.state.value} has nothing in force that could be tried; update it"
                )
            trial = Trial(now.settings, now.allowed, time.monotonic() + seconds)
            await self._lifecycle.put(tunnel, replace(standing, trial=trial))
            asyncio.get_running_loop().call_later(seconds, lambda: self._spawn(self._over(tunnel, trial)))

        await self._queue.run(change, tunnel.owner.uid)

    async def keep(self, tunnel: Tunnel) -> None:
        """The tried settings are the tunnel's. Raises InvalidParameter when nothing is being tried."""

        async def change() -> None:
            self._check_tried(tunnel)
            await self._lifecycle.put(tunnel, replace(tunnel.now, trial=None))

        await self._queue.run(change, tunnel.owner.uid)

    async def revert(self, tunnel: Tunnel) -> None:
        """The person goes back at once, whatever that opens.

        Raises InvalidParameter when nothing is being tried or another tunnel has taken the place of the
        former settings, and what the kernel refuses; the trial goes on then.
        """

        async def change() -> None:
            self._check_tried(tunnel)
            if self._checks.colliding(tunnel, tunnel.now.before_trial().settings):
                raise InvalidParameter(
                    "another tunnel carries by now what this one carried before; take it down first"
                )
            await self._go_back(tunnel)

        await self._queue.run(change, tunnel.owner.uid)

    def would_return(self, tunnel: Tunnel) -> bool:
        """Whether what is tried now would go back by itself."""
        return not self._why_not_back(tunnel)

    async def end_all(self) -> None:
        """End what an earlier run of the service was trying: nobody could keep it meanwhile."""
        for tunnel in self._tunnels:
            if tunnel.now.trial is not None:
                await self._over(tunnel, tunnel.now.trial)

    async def _over(self, tunnel: Tunnel, trial: Trial) -> None:
        async def change() -> None:
            if tunnel in self._tunnels and tunnel.now.trial is trial:
                await self._end(tunnel)

        await self._queue.run(change)

    async def _end(self, tunnel: Tunnel) -> None:
        reason = self._why_not_back(tunnel)
        if not reason:
            try:
                await self._go_back(tunnel)
            except VpnServiceError as error:
                log.error("%s could not go back to its former settings: %s", tunnel.name, error)
                reason = str(error)
            else:
                what = f"nobody kept the settings that were tried for {tunnel.name}; the former are back"
                self._notices.tell("reverted", tunnel, what)
                return
        if tunnel.now.trial is not None:
            await self._lifecycle.put(tunnel, replace(tunnel.now, trial=None))
        self._notices.tell("kept", tunnel, f"the settings tried for {tunnel.name} stay: {reason}")

    def _why_not_back(self, tunnel: Tunnel) -> str:
        former = tunnel.now.before_trial().settings
        opened = exposed(tunnel.settings, former, self._network.host.local)
        if opened:
            return f"going back would let {opened} out beside the tunnel"
        if self._checks.colliding(tunnel, former):
            return "another tunnel carries by now what it would carry again"
        return ""

    async def _go_back(self, tunnel: Tunnel) -> None:
        self._withdraw(tunnel)  # a question about the tunnel spoke of the tried settings
        await self._lifecycle.put(tunnel, tunnel.now.before_trial())

    def _check_tried(self, tunnel: Tunnel) -> None:
        self._checks.there(tunnel)
        if tunnel.now.trial is None:
            raise InvalidParameter("no settings of this tunnel are being tried (any more)")
