"""Asks the person, through the app, as any application does; or answers for them where that is allowed."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.cli.ending import Ending
from vpngui.cli.service import Service
from vpngui.model.consent import Direction, Result
from vpngui.vpnsvc.app_control import launch_app_control_async

PATIENCE = 300.0
"""Seconds; the service gives the question up earlier."""
_ENDINGS = {
    Result.SUCCEEDED: Ending.DONE,
    Result.FAILED: Ending.FAILED,
    Result.CANCELED: Ending.NOT_ALLOWED,
}


@dataclass(frozen=True, slots=True)
class Answer:
    ending: Ending
    text: str


async def ask(service: Service, path: str, name: str, direction: Direction, *, yes: bool) -> Answer:
    """What became of it. ``yes`` is for who may be the person's agent while no other one runs.

    Raises PermissionDenied where that is not so, or the tunnel is another application's.
    """
    if yes:
        async with service.as_agent("answer its question there, without --yes"):
            return Answer(Ending.DONE, await service.allow(path, direction))
    result, text = await launch_app_control_async(direction.value, name, PATIENCE)
    return Answer(_ENDINGS[result], text)
