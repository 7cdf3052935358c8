"""A draft as the text of a configuration whose keys are hidden, and such a text read back. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vpngui.gui.profiles.editor.draft import Draft, PeerDraft, lines
from vpngui.gui.profiles.editor.reading import read
from vpngui.profiles.wg_quick import Kind, Problem, parse

HIDDEN = "•" * 12
"""Stands for a key."""
MOST = 50_000
"""Characters of a text that is shown: more of them cannot be laid out in one turn of the loop."""
_IN_A_LINE = 8
_ALLOWED = frozenset({Kind.CHANGED, Kind.NEVER_RUN})


@dataclass(frozen=True, slots=True)
class Read:
    """``draft`` is None when a line is not understood: what the text says would be lost."""

    draft: Draft | None
    problems: tuple[Problem, ...] = ()


def written(draft: Draft) -> str:
    """Whatever was typed, right or wrong; no key that nobody else may know is in it."""
    sections = [_interface(draft), *(_peer(peer) for peer in draft.peers if not peer.blank)]
    return "\n".join("".join(f"{line}\n" for line in section) for section in sections)


def _interface(draft: Draft) -> Iterator[str]:
    yield "[Interface]"
    yield from (f"# {line}" for line in lines(draft.notes))
    if draft.private_key:
        yield f"PrivateKey = {HIDDEN}"
    yield from _rows("Address", draft.addresses)
    yield from _rows("DNS", (*draft.dns, *draft.search))
    for key, text in (("MTU", draft.mtu), ("ListenPort", draft.listen_port)):
        yield from _rows(key, (text,))
    for key, text in (("FwMark", draft.fwmark), ("Table", draft.table)):
        yield from _rows(key, (text,))


def _peer(peer: PeerDraft) -> Iterator[str]:
    yield "[Peer]"
    yield from (f"# {line}" for line in lines(peer.notes))
    yield f"PublicKey = {peer.public_key.strip()}"
    if peer.preshared_key:
        yield f"PresharedKey = {HIDDEN}"
    yield from _rows("AllowedIPs", peer.allowed)
    yield from _rows("Endpoint", (peer.endpoint,))
    yield from _rows("PersistentKeepalive", (peer.keepalive,))


def _rows(key: str, rows: Iterable[str]) -> Iterator[str]:
    """Several to a line, and no line that is too long to be read."""
    said = [row.strip() for row in rows if row.strip()]
    for start in range(0, len(said), _IN_A_LINE):
        yield f"{key} = {', '.join(said[start : start + _IN_A_LINE])}"


def read_text(text: str, draft: Draft) -> Read:
    """What ``text`` makes of ``draft``, which has the keys that are hidden in it. Slow for a long text."""
    found = parse(_with_keys(text, draft), with_key=False)
    lost = [problem for problem in found.problems if problem.kind not in _ALLOWED]
    if found.profile is None or lost:
        return Read(None, found.problems)
    numbers = {peer.public_key.strip(): peer.number for peer in draft.peers}
    fresh = draft.next_number
    made = read(found.profile)
    peers = (
        replace(peer, number=numbers.get(peer.public_key, fresh + place))
        for place, peer in enumerate(made.peers)
    )
    return Read(replace(made, title=draft.title, choices=draft.choices, peers=tuple(peers)), found.problems)


def _with_keys(text: str, draft: Draft) -> str:
    """Each hidden key in its place again; a section's peer is known by its public key."""
    shared = {peer.public_key.strip(): peer.preshared_key.strip() for peer in draft.peers}
    found: list[str] = []
    start = 0
    written_lines = text.split("\n")
    for number in range(1, len(written_lines) + 1):
        if number == len(written_lines) or written_lines[number].lstrip().startswith("["):
            section = written_lines[start:number]
            public = next((_value(line) for line in section if _key(line) == "publickey"), "")
            keys = {"privatekey": draft.private_key.strip(), "presharedkey": shared.get(public, "")}
            found += (_revealed(line, keys) for line in section)
            start = number
    return "\n".join(found)


def _revealed(line: str, keys: dict[str, str]) -> str:
    key = keys.get(_key(line), "")
    return line.replace(HIDDEN, key) if key and _value(line) == HIDDEN else line


def _key(line: str) -> str:
    return line.partition("=")[0].strip().lower()


def _value(line: str) -> str:
    return line.partition("=")[2].partition("#")[0].strip()
