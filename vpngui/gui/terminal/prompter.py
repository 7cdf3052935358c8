"""Puts a question into a terminal, and takes nothing for an answer that was typed before it could be read."""

from __future__ import annotations

import asyncio
import os
import termios
import time
from collections.abc import Callable

from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.queue import Position
from vpngui.gui.presenters import request as presenter
from vpngui.gui.terminal import words
from vpngui.model.consent import Decision, FrozenRequest

ARMING_SECONDS = 1.0
"""As in the window: what was being typed when the question came is no answer to it."""
_READ_OCTETS = 4096


class TerminalPrompter:
    """``keyboard`` is the terminal's descriptor, in the mode in which it hands over whole lines; ``tell``
    writes a text on it, and ``ring`` has it call the person."""

    def __init__(self, keyboard: int, tell: Callable[[str], None], ring: Callable[[], None]) -> None:
        self._keyboard = keyboard
        self._tell = tell
        self._ring = ring
        self._arming: asyncio.TimerHandle | None = None
        self._answer: Callable[[Choice], None] | None = None
        self._page: presenter.Page | None = None
        self._request: FrozenRequest | None = None

    def ask(
        self,
        request: FrozenRequest,
        position: Position,
        seconds: float,
        answer: Callable[[Choice], None],
        *,
        own: bool = False,
        reason: str = "",
    ) -> None:
        """As consent.agent.Prompter has it; ``answer`` is armed after ARMING_SECONDS."""
        self._request, self._answer = request, answer
        self._page = presenter.present(request, seconds, time.time(), own=own, reason=reason)
        self._forget_typed()
        self._ring()
        self._tell("\n" + words.question(self._page, request, position))
        self._arming = asyncio.get_running_loop().call_later(ARMING_SECONDS, self._arm)

    def set_position(self, position: Position) -> None:
        """The next question says its place itself."""

    def withdraw(self) -> None:
        """Nobody waits for the answer, or there is one."""
        if self._answer is not None:
            self._tell("The question is closed.\n")
        self._close()

    def _arm(self) -> None:
        self._arming = None
        self._forget_typed()
        self._tell("> ")
        asyncio.get_running_loop().add_reader(self._keyboard, self._typed)

    def _typed(self) -> None:
        try:
            line = os.read(self._keyboard, _READ_OCTETS)
        except BlockingIOError:
            return
        except OSError:
            line = b""  # the terminal is gone
        if self._page is None or self._request is None:
            return
        if not line:
            self._decide(Choice(Decision.DISMISS))
            return
        text = line.decode(errors="replace")
        whole = len(text) <= words.MAX_LINE and text.endswith("\n")
        choice = words.understood(text, self._page, self._request) if whole else None
        if choice is None:
            self._forget_typed()  # what was pasted behind it was meant for something else, too
            self._tell("That is no answer to this question.\n> ")
        else:
            self._decide(choice)

    def _decide(self, choice: Choice) -> None:
        answer, self._answer = self._answer, None
        self._close()
        if answer is not None:
            answer(choice)

    def _close(self) -> None:
        if self._arming is not None:
            self._arming.cancel()
        asyncio.get_running_loop().remove_reader(self._keyboard)
        self._arming = self._answer = self._page = self._request = None

    def _forget_typed(self) -> None:
        termios.tcflush(self._keyboard, termios.TCIFLUSH)
