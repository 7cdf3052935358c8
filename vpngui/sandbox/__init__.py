"""Everything for real in namespaces of its own: hosts, buses, authority, screen, person, sample VPN."""
