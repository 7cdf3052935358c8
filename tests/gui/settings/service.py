"""The service's place in a test of the page alone: says what it was asked, answers what it was told to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dbus_fast import Message

from vpngui.contract import names
from vpngui.contract.values import preview_to_variants
from vpngui.model.errors import InvalidParameter
from vpngui.model.preview import Preview


class Answers:
    """``answer`` to Preview: a value, or the words of a refusal. ``refuses`` are members that fail."""

    def __init__(self, answer: Preview | str = "", refuses: Sequence[str] = ()) -> None:
        self.answer = answer
        self.refuses = set(refuses)
        self.asked: list[tuple[str, str, list[Any]]] = []

    async def on_tunnel(
        self, path: str, member: str, signature: str = "", body: Sequence[Any] = ()
    ) -> Message:
        plain = [
            {key: value.value for key, value in one.items()} if isinstance(one, dict) else one for one in body
        ]
        self.asked.append((path, member, plain))
        if member in self.refuses:
            raise InvalidParameter("the service would rather not")
        if member != "Preview":
            return Message(destination=names.SERVICE_NAME, path=path, interface=names.TUNNEL, member=member)
        if isinstance(self.answer, str):
            raise InvalidParameter(self.answer)
        return Message(
            destination=names.SERVICE_NAME,
            path=path,
            interface=names.TUNNEL,
            member=member,
            signature="a{sv}",
            body=[preview_to_variants(self.answer)],
        )
