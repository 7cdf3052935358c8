"""The subcommands, one in each module: what it takes, and what it does."""
