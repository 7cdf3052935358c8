"""The page Tunnel settings: what is typed, checked, seen beforehand, tried and kept."""
