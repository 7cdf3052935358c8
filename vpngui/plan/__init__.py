"""Pure decisions: all tunnels → the network that is wanted, and the steps to it. No I/O, no clock."""
