"""WireGuard devices: the kernel's own, or a program's behind a TUN device."""
