"""The firewall back ends under test, and what other programs do beside them and to them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from vpngui.apply.firewall.backend import Firewall
from vpngui.apply.firewall.iptables import open_iptables
from vpngui.apply.firewall.nftables import open_nftables


def run(command: str) -> str:
    """The output of a command, in words without quoting."""
    return subprocess.run(command.split(), check=True, capture_output=True, text=True, timeout=20).stdout


@dataclass(frozen=True)
class BackEnd:
    """``rules`` is all that the packet filter holds, ours and others', as text without counts.

    ``stranger`` puts another program's rules in force, which accept everything, and ``stranger_leaves``
    takes them away. ``tampering``: what somebody may do to a policy of ours that has a block,
    ``list_tampering`` to a block list named "tampered". ``remains``: what an older or a broken
    version of ours may have left. ``arp``: whether it filters ARP as well.
    """

    open: Callable[[], AbstractAsyncContextManager[Firewall]]
    rules: Callable[[], str]
    stranger: Callable[[], None]
    stranger_leaves: Callable[[], None]
    tampering: Mapping[str, Callable[[], None]]
    list_tampering: Mapping[str, Callable[[], None]]
    remains: Callable[[], None]
    arp: bool = False


def _nft_rules() -> str:
    return run("nft --stateless list ruleset")


def _nft(script: str) -> Callable[[], None]:
    def change() -> None:
        subprocess.run(["nft", "-f", "-"], input=script, check=True, text=True, timeout=20)

    return change


def _jump_to_block() -> str:
    """The handle of a rule of ours."""
    found: list[str] = re.findall(
        r"jump block.* handle (\d+)", run("nft --handle list chain inet vpngui output")
    )
    return found[0]


def _nft_delete_rule() -> None:
    run(f"nft delete rule inet vpngui output handle {_jump_to_block()}")


def _nft_replace_rule() -> None:
    run(f"nft replace rule inet vpngui output handle {_jump_to_block()} accept")


def _iptables_rules() -> str:
    rules = [run(f"{program}-legacy --list-rules") for program in ("iptables", "ip6tables")]
    sets = [re.sub(r" (packets|bytes|initval) \w+", "", line) for line in run("ipset save").splitlines()]
    return "\n".join([*rules, *sorted(sets)])


def _each(*commands: str) -> Callable[[], None]:
    def change() -> None:
        for command in commands:
            run(command)

    return change


def _both(*arguments: str) -> Callable[[], None]:
    """The same to both families."""
    return _each(*(f"{program}-legacy {one}" for one in arguments for program in ("iptables", "ip6tables")))


def _flush_sets() -> None:
    for name in run("ipset list -name").split():
        run(f"ipset flush {name}")


def _iptables_stranger() -> None:
    run("ipset create other hash:ip family inet")
    run("ipset add other 192.0.2.7")
    _both(
        "-N OTHER", "-A OTHER -j ACCEPT", *(f"-A {hook} -j OTHER" for hook in ("OUTPUT", "INPUT", "FORWARD"))
    )()
    run("iptables-legacy -I OUTPUT -m set --match-set other dst -j ACCEPT")


BACK_ENDS: Mapping[str, BackEnd] = {
    "nftables": BackEnd(
        open=open_nftables,
        rules=_nft_rules,
        stranger=_nft(
            """
            table inet other {
                set hosts { type ipv4_addr; elements = { 192.0.2.7 } }
                chain first { type filter hook output priority -300; policy accept; accept; }
                chain in { type filter hook input priority -300; policy accept; accept; }
                chain through { type filter hook forward priority 0; policy accept; accept; }
            }
            table ip other { chain natted { type nat hook output priority -100; }; }
            """
        ),
        stranger_leaves=_nft("delete table inet other; delete table ip other"),
        tampering={
            "rule deleted": _nft_delete_rule,
            "rule inserted": _nft("insert rule inet vpngui input accept"),
            "rule added": _nft("add rule inet vpngui forward accept"),
            "rule replaced": _nft_replace_rule,
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
        list_tampering={
            "chain flushed": _nft("flush chain inet vpngui_list_tampered input"),
            "rule inserted": _nft("insert rule inet vpngui_list_tampered output accept"),
            "table asleep": _nft("add table inet vpngui_list_tampered { flags dormant; }"),
            "everything flushed": _nft("flush ruleset"),
        },
        remains=_nft(
            "add table ip vpngui_old; add table bridge vpngui; add table inet vpngui_spare; "
            "add chain inet vpngui_spare output { type filter hook output priority 0; policy drop; }; "
            "add table inet vpngui; add chain inet vpngui output { type filter hook input priority 0; }; "
            "add table inet vpngui_list_old; add set inet vpngui_list_old v4 { type ipv4_addr; }"
        ),
        arp=True,
    ),
    "iptables": BackEnd(
        open=open_iptables,
        rules=_iptables_rules,
        stranger=_iptables_stranger,
        stranger_leaves=_each(
            *(f"iptables-legacy -D {hook} -j OTHER" for hook in ("OUTPUT", "INPUT", "FORWARD")),
            *(f"ip6tables-legacy -D {hook} -j OTHER" for hook in ("OUTPUT", "INPUT", "FORWARD")),
            "iptables-legacy -D OUTPUT -m set --match-set other dst -j ACCEPT",
            *(
                f"{program}-legacy {what} OTHER"
                for program in ("iptables", "ip6tables")
                for what in ("-F", "-X")
            ),
            "ipset destroy other",
        ),
        tampering={
            "rule deleted": _both("-D VPNGUI_OUT 1"),
            "rule inserted": _both("-I VPNGUI_IN -j ACCEPT"),
            "rule added": _both("-A VPNGUI_FWD -j ACCEPT"),
            "rule replaced": _both("-R VPNGUI_OUT 1 -j RETURN"),
            "one family's chain flushed": _each("ip6tables-legacy -F VPNGUI_OUT"),
            "everything flushed": _both("-F"),
            "everything flushed and deleted": _both("-F", "-X"),
            "jump deleted": _both("-D OUTPUT -j VPNGUI_OUT"),
            "jump not for all": _both("-R OUTPUT 1 -o wan0 -j VPNGUI_OUT"),
            "chain of our name": _both("-N VPNGUI_MORE"),
            "sets emptied": _flush_sets,
        },
        list_tampering={
            "everything flushed": _both("-F"),
            "everything flushed and deleted": _both("-F", "-X"),
            "sets emptied": _flush_sets,
        },
        remains=_each(
            *(
                f"{program}-legacy {one}"
                for program in ("iptables", "ip6tables")
                for one in (
                    "-N VPNGUI_OLD",
                    "-A VPNGUI_OLD -j DROP",
                    "-A OUTPUT -j VPNGUI_OLD",
                    "-N VPNGUI_OUT",
                )
            ),
            "ipset create vpngui.old hash:net",
        ),
    ),
}
