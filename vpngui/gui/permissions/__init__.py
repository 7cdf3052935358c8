"""The page Permissions: every remembered answer, and every answer ever given."""
