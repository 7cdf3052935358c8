"""Whether a program of the person's is confined: then the person's own tunnels are not its to ask for."""

from __future__ import annotations

import errno
from pathlib import Path


def is_confined(pid: int) -> bool:
    """A Flatpak's (its proxy on the bus has the file too, flatpak-metadata(5)), or a Snap's by the kernel's
    label. True as well for a process that cannot be looked at, or has ended. Reads /proc."""
    process = Path("/proc") / str(pid)
    try:
        (process / "root" / ".flatpak-info").lstat()
    except FileNotFoundError:
        pass
    except OSError:
        return True
    else:
        return True
    try:
        return (process / "attr/current").read_text(errors="replace").startswith("snap.")
    except OSError as error:
        # EINVAL: the kernel has no security module that labels processes.
        return error.errno != errno.EINVAL
