"""Findings of every kind."""

from __future__ import annotations

from vpngui.gui.diagnostics.doctor import Found
from vpngui.model.findings import Kind, Level

VALUES = {
    "os": "Debian GNU/Linux 12 (bookworm)",
    "kernel": "6.18.5",
    "reason": "the connection was refused",
    "version": "0.1.0",
    "name": "nftables",
    "actions": "io.github.vpngui.use",
    "action": "io.github.vpngui.use",
    "things": "interface corp0, route 10.9.0.0/24 in table 7601",
    "unseen": "",
    "links": "eth0, wlp3s0",
    "lists": "trackers, attackers",
    "folder": "/var/lib/vpngui/lists",
}
_WRONG = {
    Kind.BUS_GONE: "",
    Kind.SERVICE_SILENT: "sudo systemctl restart vpnguid",
    Kind.SERVICE_GONE: "sudo systemctl start vpnguid",
    Kind.FIREWALL_NONE: "sudo systemctl restart vpnguid",
    Kind.LISTS_DAMAGED: "",
    Kind.POLKIT_SILENT: "sudo systemctl start polkit",
    Kind.POLKIT_UNAWARE: "sudo systemctl reload dbus",
    Kind.MAY_NOT_USE: "",
    Kind.MAY_NOT_ANSWER: "",
    Kind.TUN_NONE: "sudo modprobe tun",
    Kind.LEFT_BEHIND: "vpngui doctor --repair",
    Kind.FILTER_STRICT: "sudo sysctl net.ipv4.conf.eth0.rp_filter=2 net.ipv4.conf.wlp3s0.rp_filter=2",
    Kind.APP_GONE: "vpngui --hidden",
    Kind.AGENT_REFUSED: "",
}
_NOTES = {
    Kind.SERVICE_DIFFERS: "sudo systemctl restart vpnguid",
    Kind.DNS_NONE: "sudo systemctl enable --now vpngui-resolv.socket && sudo systemctl restart vpnguid",
    Kind.WIREGUARD_NONE: "sudo systemctl restart vpnguid",
    Kind.SESSION_NONE: "",
    Kind.TRAY_NONE: "",
}


def found(kind: Kind) -> Found:
    level = Level.WRONG if kind in _WRONG else Level.NOTE if kind in _NOTES else Level.OK
    command = {**_WRONG, **_NOTES}.get(kind, "")
    todo = "do something about it" if level is not Level.OK else ""
    return Found(kind.value, level, kind, f"it is {kind.value}", todo, command, VALUES)


WELL = tuple(
    found(kind)
    for kind in (
        Kind.SYSTEM,
        Kind.BUS,
        Kind.SERVICE_RUNS,
        Kind.FIREWALL,
        Kind.DNS,
        Kind.WIREGUARD,
        Kind.POLKIT,
        Kind.MAY_USE,
        Kind.MAY_ANSWER,
        Kind.TUN,
        Kind.IN_USE,
        Kind.FILTER_LOOSE,
        Kind.SESSION,
        Kind.APP_RUNS,
        Kind.TRAY,
    )
)
ILL = tuple(
    found(kind)
    for kind in (
        Kind.SYSTEM,
        Kind.BUS,
        Kind.SERVICE_GONE,
        Kind.FILTER_STRICT,
        Kind.MAY_NOT_USE,
        Kind.TRAY_NONE,
    )
)
ALL = tuple(map(found, Kind))
