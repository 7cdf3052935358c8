"""What is said over the root helper's socket: one message each way (seqpacket), JSON, checked on arrival.

Request: ``{"back_end": "file" | "resolvconf", "tunnels": [{"link", "servers", "suffixes", "all_names"}]}``,
the most recent tunnel first; no tunnels: restore. Answer: ``{"restored": bool}`` or ``{"error", "text"}``.
"""

from __future__ import annotations

import json

from vpngui.model.errors import InvalidParameter, IoError, PermissionDenied, VpnServiceError
from vpngui.model.interface_name import check_interface_name
from vpngui.model.settings import check_servers
from vpngui.model.suffixes import check_suffixes
from vpngui.plan.dns import DnsState, LinkDns

MAX_MESSAGE = 1 << 16
"""Octets."""
MAX_TUNNELS = 32
BACK_ENDS = ("file", "resolvconf")
_FIELDS = {"link", "servers", "suffixes", "all_names"}
_ERRORS = {cls.__name__: cls for cls in (InvalidParameter, IoError, PermissionDenied)}


def encode_request(back_end: str, state: DnsState) -> bytes:
    """The message that asks for ``state``; its links' indexes are not sent. Raises IoError when too long."""
    tunnels = [
        {
            "link": one.link,
            "servers": [str(server) for server in one.servers],
            "suffixes": list(one.suffixes),
            "all_names": one.all_names,
        }
        for one in state
    ]
    message = json.dumps({"back_end": back_end, "tunnels": tunnels}).encode()
    if len(message) > MAX_MESSAGE or len(tunnels) > MAX_TUNNELS:
        raise IoError(f"{len(tunnels)} tunnels with name servers are too many for this back end")
    return message


def decode_request(message: bytes) -> tuple[str, DnsState]:
    """The back end and the state that are asked for; the indexes are 0. Raises InvalidParameter, IoError."""
    try:
        asked = json.loads(message)
    except (ValueError, RecursionError):
        raise InvalidParameter("the request is not JSON") from None
    if not isinstance(asked, dict) or asked.keys() != {"back_end", "tunnels"}:
        raise InvalidParameter("the request has to hold back_end and tunnels, and nothing else")
    back_end, tunnels = asked["back_end"], asked["tunnels"]
    if back_end not in BACK_ENDS:
        raise InvalidParameter(f"the back end is one of {', '.join(BACK_ENDS)}")
    if not isinstance(tunnels, list) or len(tunnels) > MAX_TUNNELS:
        raise InvalidParameter(f"tunnels is a list of {MAX_TUNNELS} at the most")
    return back_end, tuple(_tunnel(one) for one in tunnels)


def answer(restored: bool) -> bytes:
    """The message that says that it is done."""
    return json.dumps({"restored": restored}).encode()


def refusal(error: VpnServiceError) -> bytes:
    """The message that carries a typed error."""
    return json.dumps({"error": type(error).__name__, "text": str(error)}).encode()


def result_of(said: object) -> bool:
    """What an answer says; raises the error that it carries."""
    if isinstance(said, dict) and isinstance(said.get("restored"), bool):
        return bool(said["restored"])
    if isinstance(said, dict) and isinstance(said.get("text"), str):
        raise _ERRORS.get(str(said.get("error")), IoError)(said["text"])
    raise ValueError("neither a result nor an error")


def _tunnel(said: object) -> LinkDns:
    if not isinstance(said, dict) or said.keys() != _FIELDS:
        raise InvalidParameter(f"a tunnel has {', '.join(sorted(_FIELDS))}, and nothing else")
    servers = check_servers(said["servers"])
    if not servers or not isinstance(said["all_names"], bool):
        raise InvalidParameter("a tunnel has servers, and all_names is true or false")
    return LinkDns(
        0, check_interface_name(said["link"]), servers, check_suffixes(said["suffixes"]), said["all_names"]
    )
