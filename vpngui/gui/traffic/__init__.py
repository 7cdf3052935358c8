"""The page Traffic: how much is sent and received, now and before."""
