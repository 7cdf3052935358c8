"""Found first by every program that the tests start: a blocking call in an event loop of ours fails there.

Python imports this module of its own accord at start-up (docs.python.org, "site").
"""

from __future__ import annotations

import blockbuster.blockbuster as library

_WATCHED = ["vpngui"]

# It would watch the methods of built-in types too, by changing the interpreter's own memory, which ends
# some builds of Python 3.11 with a crash. Opening a file is watched instead of reading it.
library.HAS_FORBIDDENFRUIT = False
library.BlockBuster(scanned_modules=_WATCHED).activate()
for _name in ("builtins.open", "io.open"):
    library.BlockBusterFunction(
        None,
        _name,
        scanned_modules=_WATCHED,
        can_block_functions=[
            ("asyncio/base_events.py", {"subprocess_exec"}),
            ("<frozen importlib._bootstrap>", {"_find_and_load"}),
            ("linecache.py", {"updatecache"}),
        ],
    ).activate()
