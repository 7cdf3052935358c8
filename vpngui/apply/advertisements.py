"""Router advertisements (RFC 4861 4.2): by them an application would choose this computer's routes."""

from __future__ import annotations

from pathlib import Path

from vpngui.model.errors import IoError

_LINKS = Path("/proc/sys/net/ipv6/conf")


def refuse_advertisements(name: str) -> None:
    """Keep the kernel from believing router advertisements on a link (kernel ip-sysctl.rst, accept_ra).

    Whoever holds a TUN's file descriptor can write them, and with them a default route that nobody
    allowed. Raises IoError when the kernel cannot be kept from it.
    """
    setting = _LINKS / name / "accept_ra"
    try:
        setting.write_text("0")
    except FileNotFoundError:
        return  # no IPv6 on this link: nobody listens
    except OSError as error:
        raise IoError(f"the kernel does not let router advertisements be refused: {error}") from error
