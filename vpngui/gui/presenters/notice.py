"""What happened without anybody's asking, in the person's language."""

from __future__ import annotations

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.manager_signals import Notice
from vpngui.gui.said import said
from vpngui.gui.snapshot import Snapshot


def present(notice: Notice, snapshot: Snapshot) -> str:
    """One sentence or two; a kind that this version does not know is told in the service's own words."""
    tunnel = snapshot.tunnel(notice.tunnel)
    if notice.kind == "repaired":
        return translate(
            "Notice", "Another program had changed the network settings of the tunnels. They were put right."
        )
    if notice.kind == "forgotten":
        return translate(
            "Notice",
            "Answers that were to hold always are lost: their file was damaged. You will be asked again.",
        )
    if notice.kind == "damaged-lists":
        return translate(
            "Notice",
            "Block lists are lost: their files were damaged. What they stopped may pass now. Help and "
            "diagnostics says which ones.",
        )
    if tunnel is None:
        return said(notice.text)
    text = _words(notice.kind)
    return text.format(name=visible(tunnel.name)) if text else said(notice.text)


def _words(kind: str) -> str:
    match kind:
        case "replaced":
            return translate(
                "Notice", "{name} was disconnected: another tunnel carries the same networks now."
            )
        case "blocked":
            return translate(
                "Notice",
                "{name} began to block all traffic of this computer except what its application lists.",
            )
        case "lost":
            return translate("Notice", "{name} is lost: another program removed its interface.")
        case "reverted":
            return translate(
                "Notice", "Nobody kept the settings that were tried for {name}. The former ones are back."
            )
        case "kept":
            return translate(
                "Notice",
                "The settings that were tried for {name} stay: going back by itself was not safe or not "
                "possible.",
            )
        case "renamed":
            return translate(
                "Notice", "Another program renamed a tunnel's interface. It is called {name} now."
            )
    return ""
