"""Who asks, and how far that can be trusted, in words."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.model.identity import Grade, Identity

_FINGERPRINT = 16
"""Digits of the keys' fingerprint that a person could compare."""


@dataclass(frozen=True, slots=True)
class Who:
    """``name`` is what to call the application; ``grade`` says what that name rests on."""

    name: str
    grade: str
    verified: bool
    icon: str


def present(identity: Identity) -> Who:
    name, executable = identity.name, identity.executable
    file = executable.rpartition("/")[2]
    # A Flatpak's name is the program's word: it stands in the sentence about it, not above.
    first, second = (file, name) if identity.grade is Grade.FLATPAK else (name, file)
    shown = inert(first or second or translate("Identity", "An unknown program"))
    if identity.grade is Grade.PROFILE:
        keys = executable.removeprefix("wireguard:")[:_FINGERPRINT]
        text = translate("Identity", "WireGuard profile with the keys {keys}").format(keys=inert(keys))
        return Who(shown, text, False, "information")
    if identity.grade.verified:
        return Who(shown, _verified(identity.grade, inert(name)), True, "verified")
    if identity.grade is Grade.FLATPAK:
        text = translate(
            "Identity", "Not verified: it says that it is the Flatpak application {name}"
        ).format(name=inert(name))
    elif not executable:
        text = translate("Identity", "Not verified: the system cannot tell which program this is")
    elif identity.grade is Grade.UNIT:
        text = translate("Identity", "Not verified: {executable} runs it, started as {unit}").format(
            executable=inert(executable), unit=inert(name)
        )
    else:
        text = translate("Identity", "Not verified: {executable} runs it").format(
            executable=inert(executable)
        )
    return Who(shown, text, False, "unverified")


def _verified(grade: Grade, name: str) -> str:
    match grade:
        case Grade.SNAP:
            return translate("Identity", "Verified: Snap application {name}").format(name=name)
        case _:
            return translate("Identity", "Verified: package {name}").format(name=name)
