"""Found first by every program that the tests start: a blocking call in an event loop of ours fails there.

Python imports this module of its own accord at start-up (docs.python.org, "site").
"""

from __future__ import annotations

from blockbuster import BlockBuster

BlockBuster(scanned_modules=["vpngui"]).activate()
