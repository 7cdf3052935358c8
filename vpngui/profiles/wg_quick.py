"""Reads the text of a configuration, as wg-quick(8) and wg(8) describe it, and says what it did not take.

Nothing of it is ever run: what the hooks say is reported and left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from vpngui.model.errors import InvalidParameter, VpnServiceError
from vpngui.profiles import values
from vpngui.profiles.keys import check_key
from vpngui.profiles.profile import Peer, Profile

MAX_OCTETS = 1 << 20
"""Of a configuration's text."""
MAX_PEERS = 4096
_SECRET = ("privatekey", "presharedkey")
_HOOKS = ("preup", "postup", "predown", "postdown")
_SHOWN = 120
_SHOWN_NETWORKS = 8
_KEY = re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=")
_KEY_LIKE = re.compile(r"[A-Za-z0-9+/]{40,}=*")


class Kind(StrEnum):
    NEVER_RUN = "never-run"
    """A command of the configuration: it is never run."""
    NOT_UNDERSTOOD = "not-understood"
    """The line says nothing that is known here, or its value is wrong; it is left out."""
    CHANGED = "changed"
    """The line is taken, but not as it stands."""
    MISSING = "missing"
    """Without this the configuration, or the peer, is of no use."""


@dataclass(frozen=True, slots=True)
class Problem:
    """``line`` counts from 1, 0 is the whole text; ``text`` is the line without secrets."""

    kind: Kind
    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Import:
    """``profile`` is None when there is none to be had from the text; ``problems`` says why."""

    profile: Profile | None
    problems: tuple[Problem, ...] = ()


def parse(text: str, *, with_key: bool = True) -> Import:
    """Never raises: whatever the text is, it becomes a profile, a report, or both.

    Unless it need not come ``with_key``, one without a private key is no profile.
    """
    reading = _Reading(with_key)
    if len(text) > MAX_OCTETS:
        reading.report(
            Kind.MISSING, 0, "", f"it is longer than {MAX_OCTETS} characters, which no configuration is"
        )
        return reading.result()
    for number, line in enumerate(_lines(text), 1):
        reading.take(number, line)
    return reading.result()


def _lines(text: str) -> Iterator[str]:
    # Not str.splitlines, which also ends lines at form feeds and at separators of Unicode.
    return (line.rstrip("\r") for line in text.removeprefix("\ufeff").split("\n"))


@dataclass(slots=True)
class _Section:
    """What a section said so far: keys of the value that it becomes."""

    line: int
    taken: dict[str, Any] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)

    def more(self, key: str, values: Iterable[Any]) -> None:
        """Keys that may stand several times: a line may hold one value, and there may be a great many."""
        self.taken.setdefault(key, []).extend(values)


class _Reading:
    def __init__(self, with_key: bool) -> None:
        self._with_key = with_key
        self._interface: _Section | None = None
        self._peers: list[_Section] = []
        self._current: _Section | None = None
        self._early_comments: list[str] = []
        self._problems: list[Problem] = []
        self._skipping = False

    def report(self, kind: Kind, line: int, text: str, reason: str) -> None:
        key, equals, _ = text.partition("=")
        if equals and key.strip().lower() in _SECRET:
            text = f"{key.strip()} = (not shown)"
        # A word that is mistyped may stand before a key all the same.
        text, reason = (_KEY_LIKE.sub("(not shown)", one) for one in (text, reason))
        self._problems.append(Problem(kind, line, text.strip()[:_SHOWN], reason))

    def take(self, number: int, line: str) -> None:
        said, hash_sign, comment = line.partition("#")
        if hash_sign and comment.strip():
            self._comment(number, comment.strip())
        said = said.strip()
        if not said:
            return
        if said.startswith("["):
            self._section(number, said)
        elif self._skipping:
            self.report(Kind.NOT_UNDERSTOOD, number, said, "it stands in a section that is not known")
        elif self._current is None:
            self.report(Kind.NOT_UNDERSTOOD, number, said, "it stands before [Interface]")
        else:
            self._key(number, said, self._current)

    def _comment(self, number: int, comment: str) -> None:
        # Whose key it is cannot be seen; it would lie in the open, beside those that are sealed.
        if comment.partition("=")[0].strip().lower() in _SECRET or _KEY.search(comment):
            self.report(Kind.CHANGED, number, "#", "a comment that holds a key is not kept")
            return
        kept = self._early_comments if self._current is None else self._current.comments
        kept.append("".join(one for one in comment if one.isprintable()))

    def _section(self, number: int, said: str) -> None:
        self._skipping = False
        match said.lower():
            case "[interface]":
                if self._interface is None:
                    self._interface = _Section(number)
                self._current = self._interface
            case "[peer]" if len(self._peers) < MAX_PEERS:
                self._current = _Section(number)
                self._peers.append(self._current)
            case _:
                self._skipping = True
                self.report(
                    Kind.NOT_UNDERSTOOD, number, said, "there are only [Interface] and [Peer], up to 4096"
                )

    def _key(self, number: int, said: str, section: _Section) -> None:
        key, equals, value = (part.strip() for part in said.partition("="))
        name = key.lower()
        if not equals:
            self.report(Kind.NOT_UNDERSTOOD, number, said, "it is not of the form 'Key = value'")
            return
        try:
            if section is not self._interface:
                self._peer_key(number, said, name, value, section)
            elif name in _HOOKS:
                self.report(Kind.NEVER_RUN, number, said, "commands of a configuration are never run")
            else:
                self._interface_key(number, said, name, value, section)
        except VpnServiceError as error:
            self.report(Kind.NOT_UNDERSTOOD, number, said, str(error))

    def _interface_key(self, number: int, said: str, name: str, value: str, section: _Section) -> None:
        taken = section.taken
        match name:
            case "privatekey":
                taken["private_key"] = check_key(value)
            case "address":
                section.more("addresses", values.addresses(value))
            case "dns":
                servers, domains = values.servers_and_domains(value)
                section.more("dns", servers)
                section.more("search", domains)
            case "mtu":
                taken["mtu"] = values.mtu(value)
            case "listenport":
                taken["listen_port"] = values.whole_number(value, 0, 65535, "a port")
            case "fwmark":
                taken["fwmark"] = values.fwmark(value)
            case "table":
                taken["table"] = values.table(value)
            case "saveconfig":
                reason = "changes are kept in the app, not written back into a file"
                self.report(Kind.CHANGED, number, said, reason)
            case _:
                raise InvalidParameter("this key is not known in [Interface]")

    def _peer_key(self, number: int, said: str, name: str, value: str, section: _Section) -> None:
        taken = section.taken
        match name:
            case "publickey":
                taken["public_key"] = check_key(value)
            case "presharedkey":
                taken["preshared_key"] = check_key(value)
            case "allowedips":
                networks, cut = values.networks(value)
                section.more("allowed", networks)
                if cut:
                    shown = [*cut[:_SHOWN_NETWORKS], *(["…"] if len(cut) > _SHOWN_NETWORKS else [])]
                    self.report(Kind.CHANGED, number, said, "; ".join(shown))
            case "endpoint":
                taken["endpoint"] = values.endpoint(value)
            case "persistentkeepalive":
                taken["keepalive"] = values.keepalive(value)
            case _:
                raise InvalidParameter("this key is not known in [Peer]")

    def result(self) -> Import:
        if self._interface is None:
            self.report(
                Kind.MISSING, 0, "", "there is no [Interface] in it; this is no WireGuard configuration"
            )
            return Import(None, tuple(self._problems))
        taken = self._interface.taken
        if self._with_key and "private_key" not in taken:
            self.report(
                Kind.MISSING, self._interface.line, "[Interface]", "there is no usable PrivateKey in it"
            )
            return Import(None, tuple(self._problems))
        lists = {key: tuple(dict.fromkeys(taken.get(key, ()))) for key in ("addresses", "dns", "search")}
        comments = (*self._early_comments, *self._interface.comments)
        profile = Profile(**{**taken, **lists}, peers=self._whole_peers(), comments=comments)
        return Import(profile, tuple(sorted(self._problems, key=lambda one: one.line)))

    def _whole_peers(self) -> tuple[Peer, ...]:
        """Peers with a key, each key once; what several claim is the last one's, as in the kernel."""
        found: dict[str, Peer] = {}
        for section in self._peers:
            key = section.taken.get("public_key")
            if key is None:
                self.report(
                    Kind.MISSING, section.line, "[Peer]", "there is no usable PublicKey in it; it is left out"
                )
                continue
            if key in found:
                reason = "an earlier peer has the same PublicKey; this one takes its place"
                self.report(Kind.CHANGED, section.line, "[Peer]", reason)
                del found[key]
            allowed = tuple(dict.fromkeys(section.taken.get("allowed", ())))
            found[key] = Peer(**{**section.taken, "allowed": allowed}, comments=tuple(section.comments))
        owner = {network: key for key, peer in found.items() for network in peer.allowed}
        return tuple(self._without_others(peer, owner) for peer in found.values())

    def _without_others(self, peer: Peer, owner: dict[Any, str]) -> Peer:
        kept = tuple(network for network in peer.allowed if owner[network] == peer.public_key)
        if kept == peer.allowed:
            return peer
        lost = [str(network) for network in peer.allowed if owner[network] != peer.public_key]
        shown = ", ".join(lost[:_SHOWN_NETWORKS]) + (", …" if len(lost) > _SHOWN_NETWORKS else "")
        self.report(Kind.CHANGED, 0, "AllowedIPs", f"{shown}: a later peer has this network too, and gets it")
        return Peer(peer.public_key, kept, peer.endpoint, peer.keepalive, peer.preshared_key, peer.comments)
