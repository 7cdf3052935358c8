"""The `vpngui` command."""
