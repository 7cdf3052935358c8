"""A block that a person keeps in force, whoever asked for it having ended or not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptBlock:
    """``id`` is the service's name for it, ``interface`` that of the tunnel it was kept for."""

    id: str
    interface: str
    profile: str = ""
    """The id of the profile that it is about; empty for an application's tunnel."""
    tunnel: str = ""
    """The path of the tunnel that it is about now; empty while there is none."""
