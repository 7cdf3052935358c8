"""The only writers of the kernel's network: make it equal to a NetworkState, or leave it as it was."""
