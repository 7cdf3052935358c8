"""vpngui: the VpnService that the Linux desktop lacks."""

__version__ = "0.1.0"
