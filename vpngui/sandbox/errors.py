"""What goes wrong in the sandbox."""

from __future__ import annotations


class SandboxError(Exception):
    """A part of the sandbox did not do what it had to; the text says which, and what was seen."""
