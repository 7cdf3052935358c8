"""The page Help: what is running, a self-test, a report to copy, keys, and what this program is."""
