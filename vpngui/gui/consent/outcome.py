"""How a question ended, in the words and numbers that the application is answered with."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.contract import names
from vpngui.gui.i18n import translate
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.model.consent import Result


@dataclass(frozen=True, slots=True)
class Outcome:
    """``unanswered``: the person said nothing, and there is nothing to try again."""

    result: Result
    text: str
    unanswered: bool = False

    @property
    def reply_data(self) -> dict[str, str]:
        """The extra data of the reply; the text is always there."""
        return {names.KEY_TEXT: self.text}


def applied(text: str) -> Outcome:
    """The person allowed it and the service did it; ``text`` is the service's."""
    return Outcome(Result.SUCCEEDED, text or translate("Outcome", "Done."))


def not_applied(text: str) -> Outcome:
    """It was allowed or asked for, and could not be done; ``text`` says why."""
    return Outcome(Result.FAILED, text)


def refused(text: str = "") -> Outcome:
    """The person does not allow it; ``text`` is the service's, if it heard of that."""
    return Outcome(
        Result.CANCELED, text or translate("Outcome", "The person at the screen does not allow this.")
    )


def refused_by_memory(text: str = "") -> Outcome:
    """The person said earlier that this is not to be asked; ``text`` is the service's."""
    return Outcome(
        Result.CANCELED,
        text or translate("Outcome", "A remembered answer of the person at the screen does not allow this."),
    )


def dismissed(text: str = "") -> Outcome:
    """The person closed the question; ``text`` is the service's, if it heard of that."""
    return Outcome(
        Result.CANCELED, text or translate("Outcome", "The question was closed without an answer.")
    )


def no_answer(seconds: float) -> Outcome:
    text = translate("Outcome", "There was no answer within {seconds} seconds, so nothing was changed.")
    return Outcome(Result.FAILED, text.format(seconds=f"{seconds:g}"), unanswered=True)


def tunnel_gone() -> Outcome:
    text = translate("Outcome", "The tunnel is gone, so there is nothing left to ask.")
    return Outcome(Result.FAILED, text, unanswered=True)


def cannot_ask(snapshot: Snapshot) -> Outcome | None:
    """Why nobody can be asked now and what to do about it; None when the question can be put."""
    if snapshot.service is not ServiceState.PRESENT:
        return Outcome(
            Result.FAILED,
            translate("Outcome", "The VPN service is not running. Start it with: systemctl start vpnguid"),
        )
    if snapshot.agent is not AgentState.REGISTERED:
        return Outcome(
            Result.FAILED,
            translate(
                "Outcome",
                "vpngui may not ask for permissions in this session: {reason}. Log in at the screen itself, "
                "or end the other program that asks.",
            ).format(reason=snapshot.agent_text or translate("Outcome", "the service gave no reason")),
        )
    return None
