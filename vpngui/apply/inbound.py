"""What comes out of a tunnel: its owner writes it, and must not lead this computer astray."""

from __future__ import annotations

from pathlib import Path

from vpngui.model.errors import IoError

_IPV4, _IPV6 = Path("/proc/sys/net/ipv4/conf"), Path("/proc/sys/net/ipv6/conf")


def refuse_advertisements(name: str) -> None:
    """Keep the kernel from believing router advertisements on a link (kernel ip-sysctl.rst, accept_ra).

    With them its owner could make a default route that nobody allowed. Raises IoError when the kernel
    cannot be kept from it.
    """
    _set(_IPV6 / name / "accept_ra", "0", "router advertisements be refused")


def check_sources(name: str) -> None:
    """Have the kernel drop IPv4 packets from a link whose source does not lead back into it (rp_filter).

    With others its owner could speak for hosts that are not in the tunnel. Raises IoError when the
    kernel cannot be made to.
    """
    _set(_IPV4 / name / "rp_filter", "1", "sources be checked")


def _set(setting: Path, value: str, what: str) -> None:
    try:
        setting.write_text(value)
    except FileNotFoundError:
        return  # this link has nothing of the family: nobody listens
    except OSError as error:
        raise IoError(f"the kernel does not let {what}: {error}") from error
