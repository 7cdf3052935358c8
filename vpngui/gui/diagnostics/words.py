"""What the doctor found, in the person's language: what is so, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.gui.diagnostics.doctor import Found
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import apart, visible
from vpngui.gui.said import said
from vpngui.model.findings import Kind, Level


@dataclass(frozen=True, slots=True)
class Said:
    """``todo`` is empty where nothing is to be done; ``command`` is a line for a terminal that does it."""

    level: Level
    text: str
    todo: str = ""
    command: str = ""


def say(found: Found) -> Said:
    """A kind that this version does not know is said in the doctor's own words, which are English."""
    command = visible(found.command)
    if found.kind is None:
        return Said(found.level, visible(found.text), visible(found.todo), command)
    values = {key: said(value) for key, value in found.values.items()}
    try:
        text, todo = _text(found.kind).format(**values), _todo(found.kind).format(**values)
    except KeyError:
        text, todo = visible(found.text), visible(found.todo)
    if values.get("unseen"):
        unseen = translate("Doctor", "Not looked at: {unseen}.").format(unseen=values["unseen"])
        text = f"{text} {unseen}"
    return Said(found.level, text, todo, command)


def verdict(levels: list[Level]) -> str:
    """All of them in one line."""
    wrong, notes = levels.count(Level.WRONG), levels.count(Level.NOTE)
    if wrong:
        return translate("Doctor", "%Ln things do not work", "", wrong)
    if notes:
        return translate("Doctor", "Everything needed works; %Ln things are worth knowing", "", notes)
    return translate("Doctor", "Everything works")


def firewall(name: str) -> str:
    match name:
        case "":
            return translate("Doctor", "Not known")
        case "none":
            return translate("Doctor", "None: nothing can be blocked")
        case "iptables":
            return translate("Doctor", "iptables, with sets of addresses")
        case _:
            return visible(name)


def dns(name: str) -> str:
    match name:
        case "":
            return translate("Doctor", "Not known")
        case "none":
            return translate("Doctor", "None: names are looked up as without a tunnel")
        case "file":
            return translate("Doctor", "The file {file}").format(file=apart("/etc/resolv.conf"))
        case _:
            return visible(name)


def _text(kind: Kind) -> str:
    match kind:
        case Kind.SYSTEM:
            return translate("Doctor", "This is {os}, kernel {kernel}.")
        case Kind.BUS_GONE:
            return translate("Doctor", "The system bus does not answer: {reason}")
        case Kind.BUS:
            return translate("Doctor", "The system bus answers.")
        case Kind.SERVICE_SILENT:
            return translate("Doctor", "The VPN service runs, but does not answer: {reason}")
        case Kind.SERVICE_ON_DEMAND:
            return translate("Doctor", "The VPN service is not running. It starts when it is needed.")
        case Kind.SERVICE_GONE:
            return translate("Doctor", "The VPN service is not running, and nothing starts it.")
        case Kind.SERVICE_RUNS:
            return translate("Doctor", "The VPN service runs, version {version}.")
        case Kind.SERVICE_DIFFERS:
            return translate("Doctor", "The VPN service has another version than this app ({version}).")
        case Kind.FIREWALL_NONE:
            return translate(
                "Doctor",
                "There is no packet filter. Nothing can be blocked, and no tunnel can carry all traffic.",
            )
        case Kind.FIREWALL:
            return translate("Doctor", "Traffic is blocked with {name}.")
        case Kind.DNS_NONE:
            return translate("Doctor", "The DNS servers of a tunnel are not used.")
        case Kind.DNS:
            return translate("Doctor", "The DNS servers of a tunnel are set through: {name}")
        case Kind.WIREGUARD_NONE:
            return translate("Doctor", "There is no WireGuard. Profiles cannot be connected.")
        case Kind.WIREGUARD:
            return translate("Doctor", "Profiles are connected by WireGuard ({name}).")
        case Kind.LISTS_DAMAGED:
            return translate("Doctor", "The files of these block lists were damaged: {lists}.")
        case Kind.POLKIT_SILENT:
            return translate("Doctor", "polkit does not answer, so every request is refused.")
        case Kind.POLKIT_UNAWARE:
            return translate("Doctor", "vpngui is not installed completely: polkit does not know {actions}.")
        case Kind.POLKIT:
            return translate("Doctor", "polkit answers, and knows vpngui.")
        case Kind.MAY_USE:
            return translate("Doctor", "Your programs may ask for tunnels.")
        case Kind.MAY_NOT_USE:
            return translate("Doctor", "Your programs may not ask for tunnels in this session.")
        case Kind.MAY_ANSWER:
            return translate("Doctor", "You may answer their requests.")
        case Kind.MAY_NOT_ANSWER:
            return translate("Doctor", "You may not answer requests in this session.")
        case Kind.TUN_NONE:
            return translate("Doctor", "This kernel makes no tunnel interfaces: {reason}")
        case Kind.TUN:
            return translate("Doctor", "The kernel makes tunnel interfaces.")
        case Kind.LEFT_BEHIND:
            return translate("Doctor", "The VPN service is not running, but this is left of it: {things}.")
        case Kind.IN_USE:
            return translate("Doctor", "In the network of this computer: {things}.")
        case Kind.NOTHING_LEFT:
            return translate("Doctor", "There is nothing of vpngui in the network of this computer.")
        case Kind.FILTER_STRICT:
            return translate(
                "Doctor",
                "The reverse path filter of {links} is strict. It drops what a VPN server answers while its "
                "tunnel carries all traffic.",
            )
        case Kind.FILTER_LOOSE:
            return translate("Doctor", "The reverse path filter lets the answers of VPN servers in.")
        case Kind.SESSION_NONE:
            return translate("Doctor", "The bus of this session does not answer: {reason}")
        case Kind.SESSION:
            return translate("Doctor", "The bus of this session answers.")
        case Kind.APP_RUNS:
            return translate("Doctor", "The app runs.")
        case Kind.APP_ON_DEMAND:
            return translate("Doctor", "The app is not running. It starts when it is needed.")
        case Kind.APP_GONE:
            return translate("Doctor", "The app is not running, and nothing starts it.")
        case Kind.AGENT_REFUSED:
            return translate("Doctor", "The VPN service does not take the answers of this app.")
        case Kind.TRAY:
            return translate("Doctor", "This desktop shows tray icons.")
        case Kind.TRAY_NONE:
            return translate("Doctor", "This desktop shows no tray icons.")


def _todo(kind: Kind) -> str:
    """What goes before the command, where there is one."""
    match kind:
        case Kind.BUS_GONE:
            return translate("Doctor", "Start the D-Bus system bus. It is in the package dbus.")
        case Kind.SERVICE_SILENT | Kind.SERVICE_DIFFERS:
            return translate("Doctor", "Start it anew, as an administrator:")
        case Kind.SERVICE_GONE:
            return translate("Doctor", "Start it, as an administrator:")
        case Kind.FIREWALL_NONE:
            return translate("Doctor", "Install nftables, then start the service anew:")
        case Kind.DNS_NONE:
            return translate("Doctor", "Unless that is meant so, start the helper that sets them:")
        case Kind.WIREGUARD_NONE:
            return translate(
                "Doctor", "Where they are wanted, install wireguard-go, then start the service anew:"
            )
        case Kind.LISTS_DAMAGED:
            return translate("Doctor", "Set the lists up anew. What was in them was set aside in {folder}.")
        case Kind.POLKIT_SILENT:
            return translate("Doctor", "Install polkit, and start it:")
        case Kind.POLKIT_UNAWARE:
            return translate("Doctor", "Install all parts of vpngui, then have the bus read them:")
        case Kind.MAY_NOT_USE | Kind.MAY_NOT_ANSWER:
            return translate(
                "Doctor", "Log in at the screen, or have the administrator allow {action} in polkit."
            )
        case Kind.TUN_NONE:
            return translate("Doctor", "Load the driver, or start the computer anew:")
        case Kind.LEFT_BEHIND:
            return translate("Doctor", "Take it away:")
        case Kind.FILTER_STRICT:
            return translate(
                "Doctor", "Make it loose, until the computer starts anew. A file in {folder} makes it last."
            ).replace("{folder}", apart("/etc/sysctl.d"))
        case Kind.SESSION_NONE:
            return translate("Doctor", "Start vpngui in a desktop session.")
        case Kind.APP_GONE:
            return translate("Doctor", "Start it:")
        case Kind.AGENT_REFUSED:
            return translate("Doctor", "The top of the window says why. Another program may answer for you.")
        case Kind.TRAY_NONE:
            return translate("Doctor", "The menu of applications opens the window.")
        case _:
            return ""
