"""vpnguid: the one process that touches the kernel's network. Owns every tunnel's truth."""
