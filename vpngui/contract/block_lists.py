"""Block lists' options and what is told of a list, as D-Bus variants and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dbus_fast import Variant

from vpngui.model.errors import InvalidParameter
from vpngui.model.list_options import ListInfo, ListOptions, check_list_options

OPTION_SIGNATURES = {"title": "s", "mode": "s", "tunnel": "s", "enabled": "b"}


def list_options_to_variants(options: ListOptions) -> dict[str, Variant]:
    """The options of SetBlockList, all of them."""
    return {
        "title": Variant("s", options.title),
        "mode": Variant("s", options.mode.value),
        "tunnel": Variant("s", options.tunnel),
        "enabled": Variant("b", options.enabled),
    }


def list_options_from_variants(body: Mapping[str, Variant]) -> ListOptions:
    """Raises InvalidParameter for an option that there is not, a wrong type, or a value that is none."""
    values: dict[str, Any] = {}
    for key, variant in body.items():
        signature = OPTION_SIGNATURES.get(key)
        if signature is not None and variant.signature != signature:
            raise InvalidParameter(f"the option {key!r} is of type {signature!r}, not {variant.signature!r}")
        values[key] = variant.value
    return check_list_options(values)


def list_info_to_variants(info: ListInfo) -> dict[str, Variant]:
    """One list as in ListBlockLists: name, networks, in_force, uid, and its options."""
    return {
        "name": Variant("s", info.name),
        "networks": Variant("u", info.networks),
        **list_options_to_variants(info.options),
        "in_force": Variant("b", info.in_force),
        "uid": Variant("u", info.uid),
    }


def list_info_from_variants(body: Mapping[str, Variant]) -> ListInfo:
    """Of what the service says; raises KeyError and InvalidParameter for what is no list."""
    options = {key: body[key] for key in OPTION_SIGNATURES}
    return ListInfo(
        str(body["name"].value),
        int(body["networks"].value),
        list_options_from_variants(options),
        bool(body["in_force"].value),
        int(body["uid"].value),
    )
