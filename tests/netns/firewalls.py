"""The firewall back ends under test, and what other programs do beside them and to them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from vpngui.apply.firewall.backend import Firewall
from vpngui.apply.firewall.nftables import open_nftables


def run(command: str) -> str:
    """The output of a command, in words without quoting."""
    return subprocess.run(command.split(), check=True, capture_output=True, text=True, timeout=20).stdout


@dataclass(frozen=True)
class BackEnd:
    """``rules`` is all that the packet filter holds, ours and others', as text without counts.

    ``stranger`` puts another program's rules in force, which accept everything. ``tampering``: what
    somebody may do to a policy of ours that has a block.
    """

    open: Callable[[], AbstractAsyncContextManager[Firewall]]
    rules: Callable[[], str]
    stranger: Callable[[], None]
    tampering: Mapping[str, Callable[[], None]]


def _nft_rules() -> str:
    return run("nft --stateless list ruleset")


def _nft(script: str) -> Callable[[], None]:
    def change() -> None:
        subprocess.run(["nft", "-f", "-"], input=script, check=True, text=True, timeout=20)

    return change


def _nft_delete_rule() -> None:
    chain = run("nft --handle list chain inet vpngui output")
    handle = re.findall(r"jump block.* handle (\d+)", chain)[0]
    run(f"nft delete rule inet vpngui output handle {handle}")


BACK_ENDS: Mapping[str, BackEnd] = {
    "nftables": BackEnd(
        open=open_nftables,
        rules=_nft_rules,
        stranger=_nft(
            """
            table inet other {
                set hosts { type ipv4_addr; elements = { 192.0.2.7 } }
                chain first { type filter hook output priority -300; policy accept; accept }
                chain in { type filter hook input priority -300; policy accept; accept }
                chain through { type filter hook forward priority 0; policy accept; accept }
            }
            table ip other { chain natted { type nat hook output priority -100; } }
            """
        ),
        tampering={
            "rule deleted": _nft_delete_rule,
            "rule inserted": _nft("insert rule inet vpngui input accept"),
            "rule added": _nft("add rule inet vpngui forward accept"),
            "chain flushed": _nft("flush chain inet vpngui output"),
            "chain's policy": _nft("add chain inet vpngui output { policy drop; }"),
            "table asleep": _nft("add table inet vpngui { flags dormant; }"),
            "table deleted": _nft("delete table inet vpngui"),
            "base chain hooked elsewhere": _nft(
                "delete table inet vpngui; add table inet vpngui; "
                "add chain inet vpngui output { type filter hook output priority 5; }"
            ),
            "everything flushed": _nft("flush ruleset"),
        },
    ),
}
