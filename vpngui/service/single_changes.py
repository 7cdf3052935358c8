"""One route or one DNS server more or less, as a change of the whole list when its turn has come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vpngui.model.errors import InvalidParameter
from vpngui.model.networks import parse_pair, parse_server
from vpngui.model.settings import TunnelSettings

Change = Callable[[TunnelSettings], dict[str, Any]]


def one_more_or_less(member: str, *arguments: Any) -> Change:
    """What AddRoute, RemoveRoute (address, prefix), AddDnsServer and RemoveDnsServer (address) change.

    Adding what is there already changes nothing. Raises InvalidParameter for arguments that do not parse
    and, when its turn has come, for removing what is not there.
    """
    key = "routes" if member.endswith("Route") else "dns"
    one = parse_pair(*arguments) if key == "routes" else parse_server(*arguments)

    def change(settings: TunnelSettings) -> dict[str, Any]:
        present = list(getattr(settings, key))
        if member.startswith("Add"):
            if one not in present:
                present.append(one)
        elif one not in present:
            raise InvalidParameter(
                f"the tunnel has no {'route to' if key == 'routes' else 'DNS server'} {one}"
            )
        else:
            present.remove(one)
        return {key: [str(value) for value in present]}

    return change
