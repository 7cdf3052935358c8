"""The page with the tunnels: what each one does, and what may be done with it."""
