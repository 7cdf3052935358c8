"""Which network this is, from what can be seen of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.model.surrounding import MAX_ID, MAX_NAME, NetworkKind, Protection, Surrounding

_WIFI, _MOBILE = "802-11-wireless", frozenset({"gsm", "cdma", "bluetooth", "wwan"})
_PROVES = 0x100 | 0x200 | 0x400 | 0x2000
"""NM_802_11_AP_SEC_KEY_MGMT_PSK, _802_1X, _SAE and _EAP_SUITE_B_192: the access point shows that it knows the
secret. Not so OWE, which encrypts with whoever is there, nor WEP, whose key is found in minutes."""
_SHARED = ("00:00:5e:00:01:", "00:00:5e:00:02:", "00:00:0c:07:ac:", "00:00:0c:9f:f")
"""Hardware addresses that routers in many places have alike: VRRP (RFC 9568) and HSRP."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Of the way out: ``router`` is the hardware address of the router, "" where there is none or it is not
    known, ``gateway`` its address; ``uuid``, ``title``, ``type``, ``ssid`` and ``key_management`` are what
    NetworkManager says, where it does."""

    wireless: bool = False
    has_neighbours: bool = True
    router: str = ""
    gateway: str = ""
    uuid: str = ""
    title: str = ""
    type: str = ""
    ssid: bytes = b""
    key_management: int = 0


def surrounding(facts: Facts | None) -> Surrounding:
    """None: nothing leads out.

    A protected Wi-Fi is its saved connection, since only who knows its secret can be it. All others are known
    by their router's hardware address, which tells them apart, and which somebody nearby could imitate.
    """
    if facts is None:
        return Surrounding()
    kind = _kind(facts)
    name = _name(facts, kind)
    if kind is NetworkKind.WIFI and facts.uuid:
        proved = bool(facts.key_management & _PROVES)
        protection = Protection.SECURED if proved else Protection.OPEN
        if proved:
            return Surrounding(kind, f"wifi {facts.uuid}"[:MAX_ID], name, protection)
        return Surrounding(kind, _router(facts), name, protection)
    if kind is NetworkKind.MOBILE and facts.uuid:
        return Surrounding(kind, f"mobile {facts.uuid}"[:MAX_ID], name)
    return Surrounding(kind, _router(facts), name)


def _kind(facts: Facts) -> NetworkKind:
    if facts.wireless or facts.type == _WIFI:
        return NetworkKind.WIFI
    if facts.type in _MOBILE:
        return NetworkKind.MOBILE
    return NetworkKind.WIRED if facts.has_neighbours else NetworkKind.OTHER


def _router(facts: Facts) -> str:
    if not facts.router:
        return ""
    alone = not facts.router.startswith(_SHARED)
    return f"router {facts.router}" if alone else f"router {facts.router} {facts.gateway}"[:MAX_ID]


def _name(facts: Facts, kind: NetworkKind) -> str:
    """A wired connection's title says nothing of the network: "Wired connection 1" is everywhere."""
    if kind is NetworkKind.WIFI and facts.ssid:
        return facts.ssid.decode("utf-8", "replace")[:MAX_NAME]
    if kind in (NetworkKind.WIFI, NetworkKind.MOBILE):
        return facts.title[:MAX_NAME]
    return facts.gateway[:MAX_NAME]
