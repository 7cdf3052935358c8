"""What a page of the window is given: the service, a place for its tasks, and the way to other pages."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # The libraries of the buses are slow to load, and the window is shown before them.
    from vpngui.gui.autoconnect.networks import Networks
    from vpngui.gui.history.history import History
    from vpngui.gui.preferences.store import Preferences
    from vpngui.gui.profiles.connector import Connector
    from vpngui.gui.profiles.shelf import Shelf
    from vpngui.gui.service_client import ServiceClient


@dataclass(frozen=True)
class Context:
    """``connect`` and ``disconnect`` get a tunnel's path; the person clicked."""

    service: ServiceClient
    spawn: Callable[[Coroutine[Any, Any, None], str], None]
    """Runs it in the background; what it raises is logged. The second argument says what it does."""
    preferences: Preferences
    navigate: Callable[[str, str], None]
    """Opens a page by its key, with a subject: a tunnel's path, a list's name, or ""."""
    history: History = field(kw_only=True)
    """What passed through the tunnels, and when."""
    profiles: Shelf = field(kw_only=True)
    """The person's profiles."""
    connector: Connector = field(kw_only=True)
    """Makes tunnels of them."""
    networks: Networks = field(kw_only=True)
    """The network around, and those that the person trusts."""
    tell: Callable[[str], None]
    """Puts what went wrong, or what should be known, into the window's banner until it is dismissed."""
    connect: Callable[[str], None] = lambda path: None
    """Asks for the person's consent by the prompt, which shows what will happen."""
    disconnect: Callable[[str], None] = lambda path: None
    """Takes the tunnel down; the click is the consent."""
    show_question: Callable[[], None] = lambda: None
    """Brings the prompt to the front, if a question is open."""
