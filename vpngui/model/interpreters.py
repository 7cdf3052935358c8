"""Programs that run what somebody else wrote: their name says nothing about who asks."""

from __future__ import annotations

import os
import re

_NAMES = re.compile(
    r"(python|pypy|perl|ruby|node|nodejs|deno|bun|lua|luajit|php|java|mono|dotnet|tclsh|wish|guile|gjs|awk|gawk"
    r"|mawk|emacs|erl|beam\.smp|pwsh|bash|dash|sh|zsh|fish|ksh|mksh|csh|tcsh|busybox|electron|wine|wine64"
    r"|wine-preloader|wine64-preloader|gdb|expect|qemu-\w+|ld-linux.*)"
    r"[\d.]*(-[\w-]+)?(\.so\S*)?"
)


def is_interpreter(executable: str) -> bool:
    """Whether the executable at this path is one of those, by its file name."""
    return _NAMES.fullmatch(os.path.basename(executable)) is not None
