"""Found first by every program that the tests start: a blocking call in an event loop of ours fails there.

Python imports this module of its own accord at start-up (docs.python.org, "site").
"""

from __future__ import annotations

import blockbuster.blockbuster as library

_WATCHED = ["vpngui"]

# It would watch the methods of built-in types too, by changing the interpreter's own memory, which ends
# some builds of Python 3.11 with a crash. Opening a file is watched instead of reading it.
library.HAS_FORBIDDENFRUIT = False
_watch = library.BlockBuster(scanned_modules=_WATCHED)
# The journal's file lies in memory: a write to it copies bytes within the kernel and waits for no device.
for _name in ("os.write", "os.replace", "os.unlink"):
    _watch.functions[_name].can_block_in("vpngui/service/journal.py", {"_append", "_write_anew"})
# A part of the app that is loaded when it is first wanted lies on a disk; so does what Qt's hook looks at.
_watch.functions["os.stat"].can_block_in("<frozen importlib._bootstrap>", {"_find_and_load"})
_watch.functions["os.stat"].can_block_in("shibokensupport/feature.py", {"_mod_uses_pyside"})
_watch.activate()
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
