"""Configurations as persons have them: from manuals, providers, routers, phones; and broken ones."""

from __future__ import annotations

KEY = "yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk="
PEER = "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg="
OTHER = "TrMvSoP4jYQlY6RIzBgbssQqY3vxI2Pi+y71lOWWXX0="
SHARED = "FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE="

_HEAD = f"[Interface]\nPrivateKey = {KEY}\nAddress = 10.9.0.2/24\n"
_PEER = f"[Peer]\nPublicKey = {PEER}\nAllowedIPs = 0.0.0.0/0, ::/0\nEndpoint = vpn.example:51820\n"

# The four of the manual page wg-quick(8), "EXAMPLES": same keys and shape, addresses of documentation.
MANUAL = {
    "client": f"""\
[Interface]
Address = 10.200.100.8/24
DNS = 10.200.100.1
PrivateKey = {KEY}
[Peer]
PublicKey = {PEER}
PresharedKey = {SHARED}
AllowedIPs = 0.0.0.0/0
Endpoint = demo.vpn.example:51820
""",
    "key-from-a-command": f"""\
[Interface]
Address = 10.200.100.8/24
DNS = 10.200.100.1
PostUp = wg set %i private-key /etc/wireguard/wg0.key <(cat /some/path/%i/privkey)
PrivateKey = {KEY}
[Peer]
PublicKey = {PEER}
AllowedIPs = 0.0.0.0/0
Endpoint = demo.vpn.example:51820
""",
    "kill-switch": f"""\
[Interface]
PrivateKey = {KEY}
PostUp = iptables -I OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -j REJECT
PreDown = iptables -D OUTPUT ! -o %i -m mark ! --mark $(wg show %i fwmark) -j REJECT
[Peer]
PublicKey = {PEER}
AllowedIPs = 0.0.0.0/0
""",
    "server": f"""\
[Interface]
Address = 10.192.122.1/24
Address = 10.10.0.1/16
SaveConfig = true
PrivateKey = {KEY}
ListenPort = 51820
[Peer]
PublicKey = {PEER}
AllowedIPs = 10.192.122.3/32, 10.192.124.1/24
[Peer]
PublicKey = {OTHER}
AllowedIPs = 10.192.122.4/32, 192.168.0.0/16
""",
}

# Every line of these is taken as it stands.
GOOD = {
    "least": f"[Interface]\nPrivateKey={KEY}\n",
    "one-peer": _HEAD + _PEER,
    "no-end-of-line": (_HEAD + _PEER).rstrip("\n"),
    "windows-lines": (_HEAD + _PEER).replace("\n", "\r\n"),
    "byte-order-mark": "\ufeff" + _HEAD + _PEER,
    "blank-lines": "\n\n" + (_HEAD + _PEER).replace("\n", "\n\n"),
    "tabs-and-spaces": (_HEAD + _PEER).replace(" = ", "\t=   ").replace("[Peer]", "   [Peer]  "),
    "no-spaces": (_HEAD + _PEER).replace(" ", ""),
    "lower-case": (_HEAD + _PEER)
    .replace("[Interface]", "[interface]")
    .replace("[Peer]", "[PEER]")
    .replace("PrivateKey", "privatekey")
    .replace("PublicKey", "PUBLICKEY")
    .replace("AllowedIPs", "allowedips"),
    "comments": "# at the top\n"
    + _HEAD
    + "MTU = 1380 # as the router wants it\n# Name = the office\n"
    + _PEER,
    "peer-first": _PEER + _HEAD,
    "two-families": _HEAD + "Address = 2001:db8:9::2/64\n" + _PEER,
    "addresses-in-one-line": _HEAD.replace("10.9.0.2/24", "10.9.0.2/32,2001:db8:9::2/128") + _PEER,
    "address-without-prefix": _HEAD.replace("/24", "") + _PEER,
    "search-domains": _HEAD + "DNS = 10.9.0.1, 2001:db8::53, corp.example, lab.corp.example\n" + _PEER,
    "search-domains-alone": _HEAD + "DNS = corp.example\n" + _PEER,
    "dns-twice": _HEAD + "DNS = 10.9.0.1\nDNS = 10.9.0.2\n" + _PEER,
    "international-domain": _HEAD + "DNS = 10.9.0.1, bücher.example\n" + _PEER,
    "table-off": _HEAD + "Table = off\n" + _PEER,
    "table-auto": _HEAD + "Table = auto\n" + _PEER,
    "table-number": _HEAD + "Table = 1234\n" + _PEER,
    "table-name": _HEAD + "Table = vpn_out\n" + _PEER,
    "mark-decimal": _HEAD + "FwMark = 51820\n" + _PEER,
    "mark-hexadecimal": _HEAD + "FwMark = 0xCa6c\n" + _PEER,
    "mark-off": _HEAD + "FwMark = off\n" + _PEER,
    "listen-port": _HEAD + "ListenPort = 51820\n" + _PEER,
    "keepalive": _HEAD + _PEER + "PersistentKeepalive = 25\n",
    "keepalive-off": _HEAD + _PEER + "PersistentKeepalive = off\n",
    "preshared": _HEAD + _PEER + f"PresharedKey = {SHARED}\n",
    "endpoint-ipv4": _HEAD + _PEER.replace("vpn.example", "192.0.2.1"),
    "endpoint-ipv6": _HEAD + _PEER.replace("vpn.example", "[2001:db8::1]"),
    "endpoint-underscore": _HEAD + _PEER.replace("vpn.example", "_wg.vpn.example."),
    "no-endpoint": _HEAD + f"[Peer]\nPublicKey = {PEER}\nAllowedIPs = 10.0.0.0/8\n",
    "nothing-allowed": _HEAD + f"[Peer]\nPublicKey = {PEER}\nAllowedIPs =\n",
    "allowed-over-lines": _HEAD
    + f"[Peer]\nPublicKey = {PEER}\n"
    + "AllowedIPs = 10.0.0.0/8\nAllowedIPs = 172.16.0.0/12\nAllowedIPs = 2001:db8::/32\n",
    "allowed-host": _HEAD + f"[Peer]\nPublicKey = {PEER}\nAllowedIPs = 192.0.2.7, 2001:db8::7\n",
    "halves": _HEAD + _PEER.replace("0.0.0.0/0, ::/0", "0.0.0.0/1, 128.0.0.0/1, ::/1, 8000::/1"),
    "plus-sign": _HEAD + _PEER.replace("0.0.0.0/0", "+0.0.0.0/0"),
    "many-networks": _HEAD
    + _PEER.replace("0.0.0.0/0, ::/0", ", ".join(f"10.{n >> 8}.{n & 255}.0/24" for n in range(5000))),
    "form-feed": _HEAD + "\x0cMTU = 1400\n" + _PEER,
    "three-peers": _HEAD
    + "".join(
        f"[Peer]\nPublicKey = {key}\nAllowedIPs = 10.{number}.0.0/16\n"
        for number, key in enumerate((PEER, OTHER, SHARED))
    ),
}

_WHOLE = _HEAD + _PEER

# What is reported of each: kinds and line numbers, in order.
BROKEN: dict[str, tuple[str, list[tuple[str, int]]]] = {
    "empty": ("", [("missing", 0)]),
    "prose": (
        "Dear customer,\nhere is your VPN.\n",
        [("not-understood", 1), ("not-understood", 2), ("missing", 0)],
    ),
    "html": ("<html><body>404</body></html>", [("not-understood", 1), ("missing", 0)]),
    "openvpn": ("client\ndev tun\n", [("not-understood", 1), ("not-understood", 2), ("missing", 0)]),
    "no-interface": (_PEER, [("missing", 0)]),
    "no-private-key": ("[Interface]\nAddress = 10.0.0.2/24\n", [("missing", 1)]),
    "short-key": (f"[Interface]\nPrivateKey = {KEY[:-2]}\n", [("not-understood", 2), ("missing", 1)]),
    "key-of-other-bits": (
        f"[Interface]\nPrivateKey = {KEY[:-2]}l=\n",
        [("not-understood", 2), ("missing", 1)],
    ),
    "key-of-placeholders": (
        "[Interface]\nPrivateKey = <your key>\n",
        [("not-understood", 2), ("missing", 1)],
    ),
    "hooks": (
        _HEAD + "PreUp = rm -rf /\nPostUp = echo\nPreDown = x\nPostDown = y\n" + _PEER,
        [("never-run", 4), ("never-run", 5), ("never-run", 6), ("never-run", 7)],
    ),
    "save-config": (_HEAD + "SaveConfig = true\n" + _PEER, [("changed", 4)]),
    "unknown-key": (_HEAD + "Jc = 4\n" + _PEER, [("not-understood", 4)]),
    "key-of-the-other-section": (_HEAD + _PEER + "ListenPort = 1\n", [("not-understood", 8)]),
    "unknown-section": (_WHOLE + "[Hooks]\nRun = x\n", [("not-understood", 8), ("not-understood", 9)]),
    "before-the-section": ("MTU = 1400\n" + _WHOLE, [("not-understood", 1)]),
    "no-equals-sign": (_HEAD + "MTU 1400\n" + _PEER, [("not-understood", 4)]),
    "address-of-no-host": (_HEAD + "Address = 224.0.0.1/4\n" + _PEER, [("not-understood", 4)]),
    "address-prefix": (_HEAD + "Address = 10.9.0.2/33\n" + _PEER, [("not-understood", 4)]),
    "mtu-words": (_HEAD + "MTU = big\n" + _PEER, [("not-understood", 4)]),
    "mtu-range": (_HEAD + "MTU = 67\n" + _PEER, [("not-understood", 4)]),
    "dns-loopback": (_HEAD + "DNS = 127.0.0.1\n" + _PEER, [("not-understood", 4)]),
    "dns-nonsense": (_HEAD + "DNS = 10.0.0.300\n" + _PEER, [("not-understood", 4)]),
    "table-nonsense": (_HEAD + "Table = a b\n" + _PEER, [("not-understood", 4)]),
    "table-zero": (_HEAD + "Table = 0\n" + _PEER, [("not-understood", 4)]),
    "mark-range": (_HEAD + "FwMark = 0x1ffffffff\n" + _PEER, [("not-understood", 4)]),
    "port-range": (_HEAD + "ListenPort = 65536\n" + _PEER, [("not-understood", 4)]),
    "other-digits": (_HEAD + "ListenPort = ٥١٨٢٠\n" + _PEER, [("not-understood", 4)]),
    "peer-without-key": (_HEAD + "[Peer]\nAllowedIPs = 10.0.0.0/8\n", [("missing", 4)]),
    "peer-key": (_HEAD + "[Peer]\nPublicKey = x\n", [("missing", 4), ("not-understood", 5)]),
    "host-bits": (_WHOLE.replace("0.0.0.0/0, ::/0", "10.0.0.1/8, 2001:db8::1/32"), [("changed", 6)]),
    "network-nonsense": (_WHOLE.replace("0.0.0.0/0, ::/0", "everything"), [("not-understood", 6)]),
    "network-prefix": (_WHOLE.replace("0.0.0.0/0", "0.0.0.0/40"), [("not-understood", 6)]),
    "minus-sign": (_WHOLE.replace("0.0.0.0/0", "-10.0.0.0/8"), [("not-understood", 6)]),
    "endpoint-no-port": (_WHOLE.replace(":51820", ""), [("not-understood", 7)]),
    "endpoint-port-zero": (_WHOLE.replace(":51820", ":0"), [("not-understood", 7)]),
    "endpoint-bare-ipv6": (_WHOLE.replace("vpn.example", "2001:db8::1"), [("not-understood", 7)]),
    "endpoint-shell": (_WHOLE.replace("vpn.example", "$(reboot)"), [("not-understood", 7)]),
    "keepalive-range": (_WHOLE + "PersistentKeepalive = 70000\n", [("not-understood", 8)]),
    "same-peer-twice": (_WHOLE + _PEER, [("changed", 8)]),
    "network-twice": (
        _WHOLE + f"[Peer]\nPublicKey = {OTHER}\nAllowedIPs = 0.0.0.0/0\n",
        [("changed", 0)],
    ),
    "key-in-a-comment": (_HEAD + f"#PrivateKey = {OTHER}\n" + _PEER, [("changed", 4)]),
    "key-in-other-words": (_HEAD + f"# the old PrivateKey = {OTHER} (2024)\n" + _PEER, [("changed", 4)]),
    "key-behind-a-line": (_HEAD + f"MTU = 1400 # was {OTHER}\n" + _PEER, [("changed", 4)]),
    "nul": (_HEAD + "MTU = 14\x0000\n" + _PEER, [("not-understood", 4)]),
}
