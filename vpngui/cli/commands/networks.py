"""``vpngui networks``: which network this computer is in, and which ones the person trusts."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from vpngui.cli.ending import Said
from vpngui.cli.running import Tell
from vpngui.cli.service import connected
from vpngui.cli.table import inert, table
from vpngui.contract.surrounding import surrounding_from_variants
from vpngui.model.errors import InvalidParameter, NoSuchFile
from vpngui.model.surrounding import NetworkKind, Protection, Surrounding, is_trusted
from vpngui.profiles.trusted import Trusted, TrustedNetworks, default_path

DESCRIPTION = (
    "Says which network this computer is in and lists those that you trust. On any other, profiles that you "
    "chose it for ask to connect by themselves, while vpngui runs."
)
_SECONDS = 20.0
_KINDS = {
    NetworkKind.NONE: "no network",
    NetworkKind.WIRED: "wired",
    NetworkKind.WIFI: "Wi-Fi",
    NetworkKind.MOBILE: "mobile",
    NetworkKind.OTHER: "unknown kind",
}


def add(parser: argparse.ArgumentParser) -> None:
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--trust", action="store_true", help="trust the network that this computer is in")
    either.add_argument("--forget", metavar="NAME", help="trust the network of that name or id no more")


def run(options: argparse.Namespace, tell: Tell) -> Said:
    store = TrustedNetworks(default_path())
    if options.forget is not None:
        return forgotten(store, options.forget)
    here = asyncio.run(_around())
    return trusted(store, here) if options.trust else said(here, store.load())


async def _around() -> Surrounding:
    async with connected() as service:
        [body] = await service.manager("GetNetwork", timeout=_SECONDS)
    return surrounding_from_variants(body)


def trusted(store: TrustedNetworks, here: Surrounding) -> Said:
    """Raises InvalidParameter for a network that cannot be trusted, and says why."""
    if not here.present:
        raise InvalidParameter("this computer is not connected to a network")
    if here.protection is Protection.OPEN:
        raise InvalidParameter(f"everybody can open a Wi-Fi called {here.name!r}, so it cannot be trusted")
    if not here.can_be_trusted:
        raise InvalidParameter("nothing tells this network apart from others, so it cannot be trusted")
    store.add(here)
    return Said(f"{_title(here.name, here.kind)} is trusted now", plain(here, is_trusted=True))


def forgotten(store: TrustedNetworks, wanted: str) -> Said:
    """Raises NoSuchFile where no such network is trusted, InvalidParameter where several are called so."""
    known = store.load()
    found = [one for one in known if one.id == wanted] or [one for one in known if one.name == wanted]
    if not found:
        raise NoSuchFile(f"no network called {wanted!r} is trusted; 'vpngui networks' lists them")
    if len(found) > 1:
        ids = ", ".join(repr(one.id) for one in found)
        raise InvalidParameter(f"several networks are called {wanted!r}; say which one by its id: {ids}")
    store.remove(found[0].id)
    return Said(f"{_title(found[0].name, found[0].kind)} is not trusted any more", {"forgotten": found[0].id})


def said(here: Surrounding, known: Sequence[Trusted]) -> Said:
    """What is around, and a row for each that is trusted."""
    trust = here.present and is_trusted(here, [one.id for one in known])
    data = {
        "here": plain(here, is_trusted=trust),
        "trusted": [{"id": one.id, "name": one.name, "kind": one.kind.value} for one in known],
    }
    lines = [_here(here, trust)]
    if known:
        lines += ["", table(("NAME", "KIND", "ID"), [(one.name, _KINDS[one.kind], one.id) for one in known])]
    else:
        lines.append("You trust no network yet: vpngui networks --trust")
    return Said("\n".join(lines), data)


def plain(here: Surrounding, *, is_trusted: bool) -> dict[str, str | bool]:
    """As JSON."""
    return {
        "kind": here.kind.value,
        "id": here.id,
        "name": here.name,
        "protection": here.protection.value,
        "trusted": is_trusted,
    }


def _here(here: Surrounding, trust: bool) -> str:
    if not here.present:
        return "This computer is not connected to a network."
    word = "trusted" if trust else "not trusted"
    if here.protection is Protection.OPEN:
        word += ", since everybody can open one of that name"
    return f"This is {_title(here.name, here.kind)} ({_KINDS[here.kind]}): {word}."


def _title(name: str, kind: NetworkKind) -> str:
    return inert(repr(name)) if name else f"a network without a name ({_KINDS[kind]})"
