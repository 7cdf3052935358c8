"""WireGuard configurations of persons: text to values, and back."""
